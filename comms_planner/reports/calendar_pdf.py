"""The calendar alone on paper, from a day to a timeline, as on the screen.

The layouts are those of the screen (`comms_planner.layouts`); what differs is the ink.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.files import write_whole
from comms_planner.layouts import timegrid, timescale
from comms_planner.progress import Progress, silent
from comms_planner.reports import calendar_views as views
from comms_planner.reports import ladder_view, subjects, timeline_story
from comms_planner.reports.calendar_views import Shown
from comms_planner.reports.ladder_view import LadderSheet
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.press import Press
from comms_planner.reports.sheet import PAPERS, Running, Sheets, room_on
from comms_planner.services import clocks, lanes, month, programme, zone_names
from comms_planner.services.entry_filter import CHOICES, EntryFilter, choices, sieve
from comms_planner.services.month import Entry
from comms_planner.services.planner import reads
from comms_planner.services.schedule import stations
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

MOST_YEARS, MOST_CLOCKS = 10, 4

LADDER, TIMELINE = "ladder", "timeline"
HOURLY = ("day", "week")
"""The view that is about editions instead of days, and the one with what waits for what."""
CALENDAR = QT_TRANSLATE_NOOP("Reports", "Calendar, {period}")
ONLY = QT_TRANSLATE_NOOP("Reports", "{calendar}; only {what}")
PARTIAL = QT_TRANSLATE_NOOP("Reports", "{calendar}; some kinds left out")
LADDER_OF = QT_TRANSLATE_NOOP("Reports", "Ladder of {edition}")
NO_VIEW = QT_TRANSLATE_NOOP("Errors", "There is no such view. Choose one of: {known}.")
NO_PAPER = QT_TRANSLATE_NOOP("Errors", "There is no such paper. Choose one of: {known}.")
REVERSED = QT_TRANSLATE_NOOP("Errors", "The period ends before it begins. Swap its two days.")
TOO_LONG = QT_TRANSLATE_NOOP(
    "Errors", "A calendar on paper covers at most {years} years. Choose a shorter period."
)


@dataclass(frozen=True, slots=True)
class CalendarRequest:
    """Which view of which days, on which paper; `by` says what a lane of the timeline is."""

    view: str
    first: dt.date
    last: dt.date
    made_on: dt.date
    paper: str = ""
    by: str = lanes.By.FLAGSHIP.value
    author: str = ""
    filter: EntryFilter = EntryFilter()  # noqa: RUF009 - it never changes
    zones: tuple[str, ...] = ()
    """The time zones of week and day, the main clock first; the duty stations' if none."""
    edition: int | None = None
    """The edition whose ladder is shown; all of the period that have tasks, if none."""

    def __post_init__(self) -> None:
        if self.view not in VIEWS:
            raise Invalid("view", NO_VIEW, known=", ".join(VIEWS))
        if self.paper and self.paper not in PAPERS:
            raise Invalid("paper", NO_PAPER, known=", ".join(PAPERS))
        if self.last < self.first:
            raise Invalid("last", REVERSED)
        if (self.last - self.first).days > timescale.TEN_YEARS:
            raise Invalid("last", TOO_LONG, years=MOST_YEARS)

    @property
    def sheet(self) -> str:
        """The paper asked for, or the one that suits the view."""
        return self.paper or VIEWS[self.view][1]


VIEWS: Mapping[str, tuple[Callable[[Shown, Parts], Story], str]] = MappingProxyType(
    {
        "day": (views.single_days, "a4"),
        "week": (views.weeks, "a4-landscape"),
        "month": (views.months, "a4-landscape"),
        "quarter": (views.quarters, "a4"),
        "year": (views.years, "a4"),
        "agenda": (views.agenda, "a4"),
        "timeline": (timeline_story.timeline, "a4-landscape"),
        "ahead": (views.ahead, "a4"),
        "ladder": (views.ladders, "a4"),
    }
)
"""What draws each view, and the paper that suits it."""


@reads(*lanes.TABLES, *ladder_view.TABLES, "plan", "duty_station")
def gather(session: Session, request: CalendarRequest) -> Shown:
    """All that is on the days asked for, from one snapshot."""
    first, last = views.period(request.view, request.first, request.last)
    width, height = room_on(request.sheet)
    places = _places(session)
    zones = _clocks(places, request.zones)
    found = _entries(session, *_at_hand(request.view, first, last, zones))
    return Shown(
        first, last, request.made_on, tuple(sieve(session, request.filter).of(found)),
        programme.plan(session), lanes.grouping(session, request.by), width, height,
        zones, _ladders(session, request), places,
        clocks.weekend(session),
        lanes.links(session) if request.view == TIMELINE else (),
        _only(session, request.filter), bool(request.filter.hidden),
    )  # fmt: skip


def _only(session: Session, chosen: EntryFilter) -> tuple[Bilingual, ...]:
    """What a filter narrows the calendar to, by its names, and the words that must occur."""
    names = [
        next((group[key] for group in choices(session, field) if key in group), Bilingual())
        for field in CHOICES
        if (key := getattr(chosen, field))
    ]
    words = Bilingual(chosen.words, chosen.words)
    return tuple(filter(None, (*names, words)))


def _at_hand(
    view: str, first: dt.date, last: dt.date, zones: Sequence[tuple[Bilingual, str]]
) -> tuple[dt.date, dt.date]:
    """The days, by clocks of their own, of all that a view shows."""
    return timegrid.around(first, last, zones[0][1]) if view in HOURLY and zones else (first, last)


def _entries(session: Session, first: dt.date, last: dt.date) -> list[Entry]:
    return month.everything(session, first, last) + month.to_be_confirmed(session)


def _ladders(session: Session, request: CalendarRequest) -> tuple[LadderSheet, ...]:
    """The ladders asked for; nothing in the other views."""
    if request.view != LADDER:
        return ()
    if request.edition is not None:
        subjects.check_edition(session, request.edition)
    return ladder_view.sheets(
        session, request.first, request.last, request.made_on, request.edition
    )


def _clocks(
    named: Mapping[str, Bilingual], zones: tuple[str, ...]
) -> tuple[tuple[Bilingual, str], ...]:
    """The names of clocks by their zones: a duty station's, or their city's."""
    chosen = zones or tuple(named)[:MOST_CLOCKS]
    return tuple((named.get(zone) or zone_names.of_zone(zone), zone) for zone in chosen)


def _places(session: Session) -> Mapping[str, Bilingual]:
    """What the duty stations call the time zones, the first of each zone."""
    named: dict[str, Bilingual] = {}
    for row in stations.rows(session):
        named.setdefault(row.zone, row.name)
    return named


def _running_title(shown: Shown, request: CalendarRequest, parts: Parts) -> str:
    """What stands above each page: the period, or the edition whose ladder it is."""
    if request.edition is not None and shown.ladders:
        name = parts.texts.say(shown.ladders[0].edition.name)
        return parts.say(LADDER_OF, edition=name)
    said = parts.say(CALENDAR, period=parts.texts.period(shown.first, shown.last))
    if shown.only:
        names = parts.texts.parted(parts.texts.say(name) for name in shown.only)
        said = parts.say(ONLY, calendar=said, what=names)
    return parts.say(PARTIAL, calendar=said) if shown.is_partial else said


def write(
    shown: Shown, request: CalendarRequest, out: Path, texts: Texts, progress: Progress = silent
) -> Path:
    """Write the PDF, whole or not at all; the same plan on the same day gives the same bytes."""
    return write_whole(out, render(shown, request, texts, progress))


def render(
    shown: Shown, request: CalendarRequest, texts: Texts, progress: Progress = silent
) -> bytes:
    """The calendar as PDF; `progress` is asked at each heading and may stop it."""
    parts = Parts(texts)
    story = VIEWS[request.view][0](shown, parts)
    headings, done = max(1, len(parts.entries)), 0

    def on_heading(heading: str) -> None:
        nonlocal done
        progress(done, headings, heading)
        done += 1

    running = Running(
        title=_running_title(shown, request, parts),
        programme=texts.say(shown.plan.title),
        footer=f"{shown.plan.symbol} · {texts.day(request.made_on)}",
        author=request.author or "Comms Planner",
    )
    buffer = io.BytesIO()
    Sheets(buffer, parts, running, request.sheet, request.made_on).typeset(
        Press.of(parts).lay(story), on_heading
    )
    return buffer.getvalue()
