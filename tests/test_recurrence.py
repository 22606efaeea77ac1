from __future__ import annotations

import datetime as dt
import os
from contextlib import suppress
from itertools import islice

import pytest
from dateutil import rrule as oracle
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from comms_planner.errors import Invalid
from comms_planner.recurrence import compile_rule

DAY = dt.date
EXAMPLES = int(os.environ.get("COMMS_PLANNER_EXAMPLES", "200"))
"""`make torture` tries some thousands."""


def dates(rule: str, start: dt.date, first: dt.date, last: dt.date) -> list[dt.date]:
    return compile_rule(rule, start).between(first, last)


def walked(rule: str, start: dt.date, first: dt.date, last: dt.date) -> list[dt.date]:
    """What dateutil says, walking from the first day."""
    begin = dt.datetime.combine(start, dt.time())
    series = oracle.rrulestr(rule, dtstart=begin)
    found = (at.date() for at in series.xafter(begin, inc=True))
    out = []
    for day in islice(found, 60_000):
        if day > last:
            break
        if day >= first:
            out.append(day)
    return out


WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
signed = {n: st.integers(1, n) | st.integers(-n, -1) for n in (5, 31, 51, 53, 366)}


def some(values: st.SearchStrategy[object], most: int = 3) -> st.SearchStrategy[str]:
    return st.lists(values, min_size=1, max_size=most, unique=True).map(
        lambda chosen: ",".join(map(str, chosen))
    )


@st.composite
def rules(draw: st.DrawFn) -> str:
    freq = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={freq}"]
    if draw(st.booleans()):
        parts.append(f"INTERVAL={draw(st.integers(1, 13))}")
    if draw(st.booleans()):
        parts.append(f"WKST={draw(st.sampled_from(WEEKDAYS))}")
    if draw(st.booleans()):
        parts.append(f"BYMONTH={draw(some(st.integers(1, 12)))}")
    days = draw(st.sampled_from(["", "weekdays", "nth", "monthdays", "both", "odd"]))
    if days in ("weekdays", "both"):
        parts.append(f"BYDAY={draw(some(st.sampled_from(WEEKDAYS)))}")
    if days == "nth":
        nth = signed[51 if freq == "YEARLY" and len(parts) == 1 else 5]  # it crashes past that
        pairs = st.tuples(nth, st.sampled_from(WEEKDAYS)).map(lambda p: f"{p[0]}{p[1]}")
        parts.append(f"BYDAY={draw(some(pairs))}")
    if days in ("monthdays", "both"):
        parts.append(f"BYMONTHDAY={draw(some(signed[31]))}")
    if days == "odd":
        # dateutil loses week -53 where a week crosses the year; the others agree
        part, most = "BYYEARDAY", 366
        if freq == "YEARLY" and draw(st.booleans()):
            part, most = "BYWEEKNO", 51
        parts.append(f"{part}={draw(some(signed[most], 12))}")
    if days and days != "odd" and draw(st.integers(0, 3)) == 0:
        parts.append(f"BYSETPOS={draw(some(signed[5], 2))}")
    end = draw(st.integers(0, 3))
    if end == 1:
        parts.append(f"COUNT={draw(st.integers(1, 60))}")
    if end == 2:
        parts.append(f"UNTIL={draw(st.dates(DAY(2000, 1, 1), DAY(2040, 12, 31))):%Y%m%d}")
    return ";".join(parts)


@settings(max_examples=EXAMPLES)
@given(
    rules(),
    st.dates(DAY(2012, 1, 1), DAY(2022, 12, 31)),
    st.dates(DAY(2012, 1, 1), DAY(2028, 12, 31)),
    st.sampled_from([0, 6, 41, 400]),
)
def test_every_series_has_the_days_that_dateutil_walks_to(
    rule: str, start: dt.date, first: dt.date, days: int
) -> None:
    last = first + dt.timedelta(days)
    found = dates(rule, start, first, last)
    # a rule that never happens sends dateutil to the year 9999
    assume(found or compile_rule(rule, start).between(start, DAY(2100, 12, 31)))
    assert found == walked(rule, start, first, last)


@pytest.mark.parametrize(
    ("slug", "rule", "start", "expected"),
    [
        (
            "World Habitat Day",
            "FREQ=YEARLY;BYMONTH=10;BYDAY=1MO",
            DAY(2010, 1, 1),
            [DAY(2019 + i, 10, day) for i, day in enumerate((7, 5, 4, 3, 2, 7, 6, 5, 4, 2))],
        ),
        (
            "World Migratory Bird Day",
            "FREQ=YEARLY;BYMONTH=5,10;BYDAY=2SA",
            DAY(2019, 1, 1),
            [DAY(2026, 5, 9), DAY(2026, 10, 10), DAY(2027, 5, 8), DAY(2027, 10, 9)],
        ),
        (
            "World Statistics Day",
            "FREQ=YEARLY;INTERVAL=5;BYMONTH=10;BYMONTHDAY=20",
            DAY(2010, 10, 20),
            [DAY(2020, 10, 20), DAY(2025, 10, 20)],
        ),
        (
            "World Maritime Day, the last Thursday",
            "FREQ=YEARLY;BYMONTH=9;BYDAY=-1TH",
            DAY(2019, 1, 1),
            [DAY(2026, 9, 24), DAY(2027, 9, 30)],
        ),
        (
            "the last working day of a month",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            DAY(2026, 1, 1),
            [DAY(2026, 1, 30), DAY(2026, 2, 27), DAY(2026, 3, 31)],
        ),
    ],
)
def test_the_days_the_united_nations_keep(
    slug: str, rule: str, start: dt.date, expected: list[dt.date]
) -> None:
    first = DAY(expected[0].year, 1, 1)
    last = DAY(expected[-1].year, 12, 31)
    if "MONTHLY" in rule:
        last = DAY(2026, 3, 31)
    assert dates(rule, start, first, last) == expected, slug


def test_the_general_debate_opens_on_the_tuesday_after_the_third_week_begins() -> None:
    # The Assembly opens on Tuesday of the third week of September, counted from the first
    # week with a working day; its debate on the Tuesday of the week after.
    opening = dates(GENERAL_DEBATE, DAY(2019, 1, 1), DAY(2019, 1, 1), DAY(2027, 12, 31))
    assert [d.day for d in opening] == [24, 22, 21, 20, 19, 24, 23, 22, 21]


GENERAL_DEBATE = "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=19,20,21,22,23,24,25;BYDAY=TU"


def test_weekdays_with_and_without_a_number_both_count() -> None:
    # RFC 5545: a list of weekdays is a union; dateutil would find no day at all.
    assert dates(
        "FREQ=MONTHLY;BYDAY=MO,1TU", DAY(2026, 11, 1), DAY(2026, 11, 1), DAY(2026, 11, 30)
    ) == [DAY(2026, 11, d) for d in (2, 3, 9, 16, 23, 30)]


def test_a_series_on_29_february_skips_the_years_without_one() -> None:
    days = dates("FREQ=YEARLY", DAY(2020, 2, 29), DAY(2020, 1, 1), DAY(2030, 1, 1))
    assert days == [DAY(2020, 2, 29), DAY(2024, 2, 29), DAY(2028, 2, 29)]


def test_a_counted_series_ends_and_says_when() -> None:
    rule = compile_rule("FREQ=DAILY;COUNT=10000", DAY(2020, 1, 1))
    assert rule.last == DAY(2020, 1, 1) + dt.timedelta(9999)
    assert rule.between(rule.last, DAY(2100, 1, 1)) == [rule.last]


def test_a_rule_that_never_happens_has_no_days_and_takes_no_time() -> None:
    rule = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3"
    assert dates(rule, DAY(1970, 1, 1), DAY(1970, 1, 1), DAY(2100, 12, 31)) == []


def test_nothing_happens_before_the_first_day_or_after_all_plans() -> None:
    days = dates("FREQ=YEARLY;UNTIL=99991231T000000Z", DAY(2099, 3, 1), dt.date.min, dt.date.max)
    assert days == [DAY(2099, 3, 1), DAY(2100, 3, 1)]


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "every Monday",
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;COUNT=5",
        "FREQ=HOURLY",
        "FREQ=FORTNIGHTLY",
        "BYDAY=MO",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;INTERVAL=1.5",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=10001",
        "FREQ=DAILY;COUNT=1000000000",
        "FREQ=DAILY;COUNT=1e9",
        "FREQ=DAILY;COUNT=١٢",
        "FREQ=DAILY;FREQ=WEEKLY",
        "FREQ=DAILY\nRRULE:FREQ=WEEKLY",
        "FREQ=DAILY\nEXRULE:FREQ=DAILY",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYDAY=XX",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=YEARLY;BYMONTH=",
        "FREQ=YEARLY;UNTIL=2026-01-01",
        "FREQ=YEARLY;UNTIL=20260230",
        "FREQ=DAILY;BYHOUR=9,17",
        "FREQ=DAILY;X-EVIL=1",
        "FREQ=WEEKLY;BYWEEKNO=3",
        "FREQ=DAILY;" + "BYMONTH=1," * 400,
    ],
)
def test_a_rule_that_would_hang_or_mean_nothing_is_refused(rule: str) -> None:
    with pytest.raises(Invalid) as refusal:
        compile_rule(rule, DAY(2026, 1, 1))
    assert refusal.value.field == "rrule"
    assert str(refusal.value).endswith(".")


@pytest.mark.parametrize("year", [1, 1969, 2101, 9999])
def test_a_series_begins_in_the_years_of_plans(year: int) -> None:
    with pytest.raises(Invalid):
        compile_rule("FREQ=YEARLY", DAY(year, 1, 1))


@settings(max_examples=EXAMPLES)
@given(st.text(max_size=60) | st.text("FREQ=DAILYWKMONTHBSUP;,0123456789-", max_size=60))
def test_any_text_is_a_rule_or_a_plain_refusal(text: str) -> None:
    with suppress(Invalid):
        compile_rule(text, DAY(2026, 1, 1)).between(DAY(2026, 1, 1), DAY(2026, 12, 31))
