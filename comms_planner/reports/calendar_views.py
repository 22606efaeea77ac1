"""The views of the calendar as stories for paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from comms_planner.bilingual import Bilingual
from comms_planner.layouts import agenda as agenda_layout
from comms_planner.layouts import timegrid, timescale
from comms_planner.reports import ladder_view
from comms_planner.reports.ladder_view import LadderSheet
from comms_planner.reports.listing import columns_of, kind_of, known_by, line_of
from comms_planner.reports.marks import (
    OVER,
    hue_of,
    legend_of,
    legend_of_year,
    marks_by_rank,
    marks_of,
    timed_mark,
)
from comms_planner.reports.parts import Band, Cell, Column, Parts, Story
from comms_planner.reports.story import Drawn, Part
from comms_planner.reports.week_grid import Piece, WeekGrid
from comms_planner.services import clocks, vocabulary, zone_names
from comms_planner.services.lanes import Grouping, LinkRow
from comms_planner.services.month import Entry
from comms_planner.services.programme import PlanRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

TBC = "tbc"
TITLE, HEADING, LEGEND, NOTE = 46.0, 34.0, 24.0, 28.0
"""Heights that a page's title, a month's heading, the legend and a note of undated entries take."""

NO_DAY = QT_TRANSLATE_NOOP("Reports", "Without a day yet: {entries}")
ONE_ENTRY = QT_TRANSLATE_NOOP("Reports", "{title} ({when})")
AHEAD = QT_TRANSLATE_NOOP("Reports", "What comes")
FROM_TO = QT_TRANSLATE_NOOP("Reports", "From {first} to {last}")
NOTHING = QT_TRANSLATE_NOOP("Reports", "Nothing stands on the calendar in this period.")
ALSO = QT_TRANSLATE_NOOP("Reports", "Also on {day}: {titles}")
ON_AND_OFF = QT_TRANSLATE_NOOP("Reports", "{day} (going on: {titles})")
WHAT = QT_TRANSLATE_NOOP("Reports", "What")
KIND = QT_TRANSLATE_NOOP("Reports", "Kind")
WHEN = QT_TRANSLATE_NOOP("Reports", "When")
SURE = QT_TRANSLATE_NOOP("Reports", "Status, or who says the date")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a calendar on paper shows, and how much room a page has for it."""

    first: dt.date
    last: dt.date
    made_on: dt.date
    entries: tuple[Entry, ...]
    plan: PlanRow
    grouping: Grouping
    width: float
    height: float
    zones: tuple[tuple[Bilingual, str], ...] = ()
    """The clocks of week and day with their time zones, the main one first."""
    ladders: tuple[LadderSheet, ...] = ()
    """The editions with their tasks, where ladders are shown."""
    places: Mapping[str, Bilingual] = field(default_factory=dict)
    """The duty stations' names of time zones."""
    weekend: frozenset[int] = clocks.USUAL_WEEKEND
    """The weekdays off at the plan's first duty station, which are shaded."""
    links: tuple[LinkRow, ...] = ()
    """Which action waits for which, where the timeline is shown."""
    only: tuple[Bilingual, ...] = ()
    """The flagship, the campaign, the platform and the words that all shown belongs to."""
    is_partial: bool = False
    """Whether some kinds, pillars or tiers are left out."""

    def within(self, first: dt.date, last: dt.date) -> list[Entry]:
        """The entries that touch some days."""
        return [
            e for e in self.entries if e.precision != TBC and e.first <= last and e.last >= first
        ]

    @property
    def room(self) -> float:
        """How high a page is between its title and what stands below it."""
        notes = 3 if any(entry.status in OVER for entry in self.entries) else 2
        return self.height - TITLE - LEGEND - notes * NOTE

    @property
    def place(self) -> str:
        """The zone of the main clock; nothing where there is none."""
        return self.zones[0][1] if self.zones else ""

    def within_hours(self, first: dt.date, last: dt.date) -> list[Entry]:
        """The entries that touch some days by the main clock."""
        dated = (e for e in self.entries if e.precision != TBC)
        return [e for e in dated if timegrid.lies_on(e, self.place, first, last)]


def period(view: str, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    """The days that a view shows: whole weeks, months, quarters and years where it is made of them.

    A week is seven days from wherever it is begun.
    """
    if view == timescale.WEEK:
        return first, first + dt.timedelta((last - first).days // 7 * 7 + 6)
    unit = view if view in (timescale.MONTH, timescale.QUARTER, timescale.YEAR) else ""
    if not unit:
        return first, last
    found = list(timescale.marks(unit, first, last))
    return found[0].first, found[-1].end - dt.timedelta(1)


def months(shown: Shown, parts: Parts) -> Story:
    """One month to a page."""
    story: Story = []
    for mark in timescale.marks(timescale.MONTH, shown.first, shown.last):
        if story:
            story.append(parts.page_break())
        last = mark.end - dt.timedelta(1)
        height = shown.room
        story += _month(shown, parts, mark.first, last, height, 1)
        entries = shown.within(mark.first, last)
        story += [*_undated(entries, parts), *legend_of(parts, entries)]
    return [*story, *anywhere(shown, parts)]


def quarters(shown: Shown, parts: Parts) -> Story:
    """Three months to a page."""
    story: Story = []
    height = shown.room / 3 - HEADING
    for quarter in timescale.marks(timescale.QUARTER, shown.first, shown.last):
        if story:
            story.append(parts.page_break())
        end = quarter.end - dt.timedelta(1)
        story.append(parts.heading(1, parts.texts.span(quarter.first, end, "quarter")))
        for mark in timescale.marks(timescale.MONTH, quarter.first, end):
            last = mark.end - dt.timedelta(1)
            story += _month(shown, parts, mark.first, last, height, 2)
        entries = shown.within(quarter.first, end)
        story += [*_undated(entries, parts), *legend_of(parts, entries)]
    return [*story, *anywhere(shown, parts)]


def _month(
    shown: Shown, parts: Parts, first: dt.date, last: dt.date, height: float, level: int
) -> Iterator[Part]:
    entries = shown.within(first, last)
    yield parts.heading(level, _named(first, parts), follow=height)
    yield parts.month(first.year, first.month, marks_by_rank(entries, parts), height, shown.weekend)


def _named(month: dt.date, parts: Parts) -> str:
    """A month as a title."""
    return as_title(parts.texts.month(month.year, month.month))


def as_title(said: str) -> str:
    """Words that begin with a capital, where the language has them."""
    return f"{said[:1].upper()}{said[1:]}"


def anywhere(shown: Shown, parts: Parts) -> Iterator[Part]:
    """What may fall on any day, since its date is wholly open; said once, at the end."""
    return _undated([e for e in shown.entries if e.precision == TBC], parts)


def span_of(entry: Entry, texts: Texts) -> str:
    """When an entry is, no more exactly than is known."""
    return texts.span(entry.first, entry.last, entry.precision)


def _undated(entries: Sequence[Entry], parts: Parts) -> Iterator[Part]:
    """What may fall on these days but has none yet; it is never put on one."""
    texts = parts.texts
    said = [
        parts.say(ONE_ENTRY, title=texts.say(e.title), when=span_of(e, texts))
        for e in entries
        if not e.is_dated
    ]
    if said:
        yield parts.small(parts.say(NO_DAY, entries=parts.texts.parted(said)))


def weeks(shown: Shown, parts: Parts) -> Story:
    """Seven days to a page, with their hours."""
    return _hours(shown, parts, 7)


def single_days(shown: Shown, parts: Parts) -> Story:
    """One day to a page, with its hours."""
    return _hours(shown, parts, 1)


def _hours(shown: Shown, parts: Parts, days: int) -> Story:
    story: Story = []
    day, height = shown.first, shown.room
    while day <= shown.last:
        if story:
            story.append(parts.page_break())
        end = day + dt.timedelta(days - 1)
        entries = shown.within_hours(day, end)
        story.append(parts.heading(1, parts.texts.span(day, end), follow=height))
        grid = _grid(shown, parts, (day, days), entries, height)
        story.append(Drawn(grid))
        story += [*_crowded(grid, parts), *_undated(entries, parts)]
        story += legend_of(parts, entries)
        day = end + dt.timedelta(1)
    return [*story, *anywhere(shown, parts)]


def _grid(
    shown: Shown, parts: Parts, page: tuple[dt.date, int], entries: list[Entry], height: float
) -> WeekGrid:
    place = shown.place
    timed: list[Piece] = [
        (timed_mark(entry, place, parts), *piece)
        for entry in entries
        if entry.start_time is not None
        for piece in timegrid.stretches(*timegrid.hours_of(entry, place), *page)
    ]
    whole = marks_by_rank((e for e in entries if e.start_time is None), parts)
    zones = [(parts.texts.say(name), zone) for name, zone in shown.zones]
    return WeekGrid(
        *page, whole, timed, zones, shown.width, height, shown.weekend,
        parts.texts, parts.styles, parts.faces,
    )  # fmt: skip


def _crowded(grid: WeekGrid, parts: Parts) -> Iterator[Part]:
    """What had no room for its words at some hours, so that paper loses nothing."""
    texts = parts.texts
    for crowd in grid.crowds:
        day = texts.short_day(grid.first + dt.timedelta(crowd.day))
        titles = texts.parted([mark.title for mark in crowd.item])
        yield parts.small(parts.say(ALSO, day=day, titles=titles))


def years(shown: Shown, parts: Parts) -> Story:
    """One year to a page, as twelve small months."""
    story: Story = []
    for mark in timescale.marks(timescale.YEAR, shown.first, shown.last):
        if story:
            story.append(parts.page_break())
        entries = shown.within(mark.first, mark.end - dt.timedelta(1))
        story += [
            parts.heading(1, str(mark.first.year)),
            *legend_of_year(parts),
            parts.year(mark.first.year, marks_of(entries, parts)),
            *_undated(entries, parts),
        ]
    return [*story, *anywhere(shown, parts)]


def agenda(shown: Shown, parts: Parts) -> Story:
    """A table for each month: under each day what begins, and what has been going on."""
    dated = [e for e in shown.entries if e.is_dated]
    columns = [
        Column(parts.say(WHEN), 1.6), Column(parts.say(WHAT), 4.2), Column(parts.say(KIND), 1.7),
        Column(parts.say(SURE), 2.3),
    ]  # fmt: skip
    story: Story = []
    rows: list[Band | list[str | Cell]] = []
    listed = agenda_layout.days(dated, shown.first, shown.last, goes_on=lambda e: e.goes_on)
    for day in listed:
        if day.opens_month:
            story += [parts.table(columns, rows)] if rows else []
            story.append(parts.heading(1, _named(day.day, parts)))
            rows = []
        rows.append(Band(_day(day, parts)))
        rows += [_line(entry, shown, parts) for entry in day.items]
    story += [parts.table(columns, rows)] if rows else [parts.body(parts.say(NOTHING))]
    return [*story, *_undated(shown.entries, parts)]


def ahead(shown: Shown, parts: Parts) -> Story:
    """What comes, month by month, with the days left until then."""
    texts = parts.texts
    first, last = texts.day(shown.first), texts.day(shown.last)
    dated = [e for e in shown.entries if e.is_dated and e.last >= shown.first]
    story: Story = [
        parts.heading(1, parts.say(AHEAD)),
        parts.lead(parts.say(FROM_TO, first=first, last=last)),
    ]
    rows: list[Band | list[str | Cell]] = []
    month = (0, 0)
    for entry in dated:
        begins = max(entry.first, shown.first)
        if (begins.year, begins.month) != month:
            month = (begins.year, begins.month)
            rows.append(Band(_named(begins, parts)))
        rows.append(line_of(entry, parts, shown.made_on))
    columns = columns_of(parts, days_left=True)
    story.append(parts.table(columns, rows) if rows else parts.body(parts.say(NOTHING)))
    return [*story, *_undated(shown.entries, parts)]


def ladders(shown: Shown, parts: Parts) -> Story:
    """An edition to a page, or more where its ladder is long."""
    return ladder_view.story_of(shown.ladders, parts)


def _day(day: agenda_layout.AgendaDay[Entry], parts: Parts) -> str:
    texts = parts.texts
    said = f"{texts.weekday(day.day.weekday())} · {texts.day(day.day)}"
    if not day.running:
        return said
    titles = texts.parted(texts.say(entry.title) for entry in day.running)
    return parts.say(ON_AND_OFF, day=said, titles=titles)


def _line(entry: Entry, shown: Shown, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    below = [texts.call(entry.owner)]
    if entry.exception:
        word = vocabulary.became(texts, entry)
        below.append(": ".join(filter(None, (word, texts.say(entry.reason)))))
    lasts = span_of(entry, texts)
    when = [lasts if entry.last > entry.first else "", *_clock(entry, shown, parts)]
    return [
        "\n".join(filter(None, when)),
        Cell(texts.say(entry.title), below=" · ".join(filter(None, below))),
        parts.mark(kind_of(entry, parts), hue_of(entry, parts.tokens)),
        Cell(known_by(entry, parts), muted=True),
    ]


def _clock(entry: Entry, shown: Shown, parts: Parts) -> list[str]:
    """The time of day, and below it whose clock shows it; nothing for whole days."""
    times = [t for t in (entry.start_time, entry.end_time) if t is not None]
    said = "–".join(f"{minutes // 60:02}:{minutes % 60:02}" for minutes in times)
    place = parts.texts.say(shown.places.get(entry.zone) or zone_names.of_zone(entry.zone))
    return [said, place] if said else []
