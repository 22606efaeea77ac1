"""Rules fall on the right days, and dates are known no more exactly than they are."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr

from comms_planner.reference import Reference


def days(rule: str, anchor: dt.date, first: int, last: int) -> list[dt.date]:
    start, since, until = (
        dt.datetime.combine(day, dt.time())
        for day in (anchor, dt.date(first, 1, 1), dt.date(last, 12, 31))
    )
    found = rrulestr(rule, dtstart=start).between(since, until, inc=True)
    return [day.date() for day in found]


def test_world_habitat_day_is_the_first_monday_of_october(reference: Reference) -> None:
    rule = next(p for p in reference.platforms if p.slug == "whd").recurrence
    assert rule.default_rule is not None
    assert rule.anchor is not None
    found = days(rule.default_rule, rule.anchor, 2019, 2028)
    assert [day.day for day in found] == [7, 5, 4, 3, 2, 7, 6, 5, 4, 2]
    editions = [e.when.start for e in reference.editions if e.series == "whd"]
    assert editions == found[:9]


def test_world_cities_day_is_31_october_whatever_the_weekday(reference: Reference) -> None:
    editions = [e.when.start for e in reference.editions if e.series == "wcd"]
    assert editions == [dt.date(year, 10, 31) for year in range(2019, 2028)]
    assert [dt.date(year, 10, 31).strftime("%A") for year in (2026, 2027)] == [
        "Saturday",
        "Sunday",
    ]


def test_the_general_debate_rule_gives_every_opening_tuesday(reference: Reference) -> None:
    moment = next(m for m in reference.moments if m.slug == "unga")
    assert moment.rule is not None
    debates = [
        e.when.start for e in reference.editions if e.series == "unga" and "debate" in e.name.en
    ]
    assert days(moment.rule, dt.date(2019, 1, 1), 2019, 2027) == debates


def test_every_observance_falls_on_its_days_of_2026_and_2027(reference: Reference) -> None:
    file = Path(__file__).with_name("observance_dates.json")
    expected = json.loads(file.read_text(encoding="utf-8"))
    found = {
        o.slug: [day.isoformat() for day in days(o.rule, o.anchor, 2026, 2027)]
        for o in reference.observances
    }
    assert found == expected


def test_world_statistics_day_comes_every_five_years(reference: Reference) -> None:
    day = next(o for o in reference.observances if o.slug == "statistics")
    assert [d.year for d in days(day.rule, day.anchor, 2019, 2031)] == [2020, 2025, 2030]


@pytest.mark.parametrize(
    ("slug", "year"),
    [("zero-waste", 2023), ("transport", 2023), ("play", 2024), ("rural-development", 2025)],
)
def test_a_young_day_is_not_drawn_before_its_first_year(
    reference: Reference, slug: str, year: int
) -> None:
    day = next(o for o in reference.observances if o.slug == slug)
    assert days(day.rule, day.anchor, 2019, 2027)[0].year == year


def test_every_rule_is_bounded_by_a_month_and_anchored(reference: Reference) -> None:
    for observance in reference.observances:
        assert "BYMONTH=" in observance.rule
    assert all(season.days == 31 for season in reference.seasons)


@pytest.mark.parametrize(
    ("slug", "precision", "start", "end", "given"),
    [
        ("wuf-2028", "year", dt.date(2028, 1, 1), dt.date(2028, 12, 31), "2028"),
        ("hlpf-2027", "month", dt.date(2027, 7, 1), dt.date(2027, 7, 31), "2027-07"),
        ("unga-nua-2026", "month", dt.date(2026, 7, 1), dt.date(2026, 7, 31), "2026-07"),
        ("wcr-2026", "month", dt.date(2026, 5, 1), dt.date(2026, 5, 31), "2026-05"),
        ("wuf-2020", "day", dt.date(2020, 2, 8), dt.date(2020, 2, 13), "2020-02-08"),
    ],
)
def test_a_coarse_date_bounds_a_window_and_keeps_what_was_given(
    reference: Reference, slug: str, precision: str, start: dt.date, end: dt.date, given: str
) -> None:
    when = next(e for e in reference.editions if e.slug == slug).when
    assert (when.precision, when.start, when.end) == (precision, start, end)
    assert when.start_as_given == given


def test_only_five_editions_are_not_known_to_the_day(reference: Reference) -> None:
    coarse = [e.slug for e in reference.editions if e.when.precision != "day"]
    assert coarse == [
        "hlpf-2027",
        "unga-nua-2026",
        "unha-2029",
        "wcr-2026",
        "wuf-2028",
    ]
