"""What goes out comes in again as it was: titles, days, times, zones, rules, days left out."""

from __future__ import annotations

import datetime as dt

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.interchange.calendar_data import CalendarData, Particulars, Series
from comms_planner.interchange.ics import render
from comms_planner.interchange.ics_read import read
from comms_planner.models.rules import clean
from comms_planner.recurrence import compile_rule
from comms_planner.services.month import Entry
from comms_planner.services.occurrences import Changed, happenings
from comms_planner.services.schedule.zones import instant
from comms_planner.text import texts_for

DAYS = st.dates(dt.date(2019, 1, 1), dt.date(2035, 12, 31))
ZONES = st.sampled_from(
    ["Africa/Nairobi", "America/New_York", "Africa/Casablanca", "Australia/Lord_Howe", "UTC"]
)
TITLES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=120)
RULES = st.sampled_from(
    [
        "FREQ=DAILY;COUNT=9", "FREQ=WEEKLY;COUNT=12", "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=11",
        "FREQ=MONTHLY;COUNT=15", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=7", "FREQ=YEARLY;COUNT=3",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=9", "FREQ=YEARLY;INTERVAL=2;COUNT=3",
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,MO;WKST=SU;COUNT=9",
    ]
)  # fmt: skip
STAMP = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
EN = texts_for("en")


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    first = draw(DAYS)
    title = " ".join(clean(draw(TITLES)).split())
    assume(title)
    entry = Entry(
        "action:1", "action", 1, Bilingual(title), first,
        first + dt.timedelta(draw(st.integers(0, 5))),
    )  # fmt: skip
    if draw(st.booleans()):
        return entry
    begin = draw(st.integers(0, 1438))
    end = draw(st.integers(begin + 1, 1440)) if entry.last == first else draw(st.integers(1, 1440))
    entry = entry._replace(start_time=begin, end_time=end, zone=draw(ZONES))
    try:  # a time that the clock skips cannot be entered
        instant(first, begin, entry.zone)
        instant(entry.last, end, entry.zone)
    except Invalid:
        assume(False)
    return entry


def came_back(found: list[Entry], rrule: str = "") -> list[dict[str, object]]:
    first = next((e for e in found if not e.exception), found[0])
    times = (first.start_time, first.end_time)
    series = {"action:1": Series(found[0].title, rrule, found[0].first, *times)}
    known = {("action", 1): Particulars(0, STAMP, "confirmed")}
    data = CalendarData("plan", Bilingual("Plan"), tuple(found), (), known, series)
    answer = read(render(data, EN))
    assert answer["failed"] is None
    assert answer["refused"] == []
    return list(answer["rows"])


@given(entries())
@settings(max_examples=150)
def test_a_single_thing_comes_back_as_it_was(entry: Entry) -> None:
    (row,) = came_back([entry])
    assert row["title"] == entry.title.en
    assert (row["first"], row["last"]) == (entry.first.isoformat(), entry.last.isoformat())
    times = row["start_time"], row["end_time"], row["zone"] or ""
    assert times == (entry.start_time, entry.end_time, entry.zone)


@given(entries(), RULES, st.data())
@settings(max_examples=150)
def test_a_series_comes_back_with_all_its_days(
    entry: Entry, rrule: str, data: st.DataObject
) -> None:
    rule = compile_rule(rrule, entry.first)
    days = rule.between(entry.first, rule.last)
    assume(len(days) > 2)
    length = entry.last - entry.first
    model = entry._replace(first=days[0], last=days[0] + length, series=entry.key)
    off = data.draw(st.sampled_from(days[1:]))
    moved = off + dt.timedelta(data.draw(st.integers(-3, 3)))
    kind = data.draw(st.sampled_from(["moved", "cancelled"]))
    ends = moved + length
    own = data.draw(st.sampled_from([(None, None), (570, 615)]))
    if kind != "moved" or entry.start_time is None or entry.end_time is None:
        own = None, None
    changed = {off: Changed(off, kind, moved, ends, Bilingual(), Bilingual("Why"), *own)}
    begin = min(days[0], moved)  # a day may be moved before the first of the rule
    found = sorted(happenings(model, rule, changed, begin, dt.date(2100, 1, 1)))
    rows = came_back(sorted(found, key=lambda e: e.first), rrule)
    (row,) = rows
    again = compile_rule(str(row["rrule"]), dt.date.fromisoformat(str(row["first"])))
    assert again.between(days[0], dt.date(2100, 1, 1)) == days
    (exception,) = row["exceptions"]  # type: ignore[misc]
    assert (exception["on"], exception["kind"]) == (off.isoformat(), kind)
    if kind == "moved":
        assert (exception["starts"], exception["ends"]) == (moved.isoformat(), ends.isoformat())
        if own != (entry.start_time, entry.end_time):
            assert (exception["start_time"], exception["end_time"]) == own
