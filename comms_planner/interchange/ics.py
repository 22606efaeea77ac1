"""The plan's calendar as an iCalendar file that other calendars read alike.

All-day events with an exclusive end, never a clock time, no METHOD. What is known only to
the month, quarter or year is left out and counted: it is never put on the 1st. The same
plan gives the same bytes: stamps come from the change log, not from the clock.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from icalendar import Calendar, Event, vText
from sqlalchemy.orm import Session

import comms_planner
from comms_planner.errors import Invalid
from comms_planner.files import write_whole
from comms_planner.interchange.calendar_data import CalendarData, Particulars, gather
from comms_planner.progress import Progress, silent
from comms_planner.services import vocabulary
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.text import QT_TRANSLATE_NOOP, Texts, texts_for

KINDS = ("action", "edition", "season", "observance")
"""What a calendar may be narrowed to."""

LEFT_OUT = QT_TRANSLATE_NOOP(
    "Calendar file", "Entries known only to the month, quarter or year, and so left out: {count}."
)
BASIS = QT_TRANSLATE_NOOP("Calendar file", "Basis of the date: {basis}")
SOURCE = QT_TRANSLATE_NOOP("Calendar file", "Source: {source}")
THEME = QT_TRANSLATE_NOOP("Calendar file", "Theme: {theme}")
OWNER = QT_TRANSLATE_NOOP("Calendar file", "Owner: {owner}")
WITHIN = QT_TRANSLATE_NOOP("Calendar file", "The day is not fixed; it lies within these days.")
NO_KIND = QT_TRANSLATE_NOOP(
    "Errors", "A calendar has no “{kind}”. Choose among action, edition, season and observance."
)

_STATUS = {"confirmed": "CONFIRMED", "held": "CONFIRMED", "cancelled": "CANCELLED"}


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: how many events, and how many entries have no day yet."""

    path: Path
    events: int
    left_out: int


def export(
    planner: Planner,
    out: Path,
    language: str = "en",
    progress: Progress = silent,
    *,
    first: dt.date | None = None,
    last: dt.date | None = None,
    flagship: str | None = None,
    kinds: Iterable[str] = KINDS,
) -> Exported:
    """Write the calendar to `out`, whole or not at all.

    The period is the plan's own, up to the last thing entered, if none is given. `flagship`
    narrows the actions; events and days stay, since they are everybody's.
    """
    wanted = tuple(kinds)
    for kind in wanted:
        if kind not in KINDS:
            raise Invalid("kind", NO_KIND, kind=kind)
    data = planner.read(_gather, first, last, flagship, wanted)
    write_whole(out, render(data, texts_for(language), progress))
    return Exported(out, len(data.dated), len(data.undated))


def _gather(
    session: Session,
    first: dt.date | None,
    last: dt.date | None,
    flagship: str | None,
    kinds: tuple[str, ...],
) -> CalendarData:
    data = gather(session, first, last, flagship)
    return data.narrowed(lambda entry: entry.kind in kinds)


def render(data: CalendarData, texts: Texts, progress: Progress = silent) -> bytes:
    """The calendar as it stands in the file: CRLF, folded, UTF-8."""
    calendar = Calendar()
    language = "ZH" if texts.language == "zh" else "EN"
    calendar.add("prodid", f"-//Comms Planner//{comms_planner.__version__}//{language}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", vText(texts.say(data.title)))
    left_out = texts.translate("Calendar file", LEFT_OUT)
    calendar.add("x-wr-caldesc", vText(left_out.format(count=len(data.undated))))
    calendar.add("x-comms-planner-undated", str(len(data.undated)))
    for number, entry in enumerate(data.dated):
        progress(number, len(data.dated), texts.say(entry.title))
        calendar.add_component(_event(entry, data.of(entry), data.uuid, texts))
    return bytes(calendar.to_ical(sorted=False))


def _event(entry: Entry, known: Particulars, plan: str, texts: Texts) -> Event:
    event = Event()
    event.add("uid", f"{entry.key.replace(':', '-')}@{plan}.comms-planner")
    event.add("dtstamp", known.changed_at)
    event.add("last-modified", known.changed_at)
    event.add("sequence", known.version - 1)
    event.add("summary", texts.say(entry.title))
    event.add("dtstart", entry.first)
    event.add("dtend", entry.last + dt.timedelta(1))
    event.add("status", _STATUS.get(known.date_status, "TENTATIVE"))
    event.add("transp", "TRANSPARENT")
    groups = [("entry", entry.kind)] + ([("pillar", entry.pillar)] if entry.pillar else [])
    event.add("categories", [vocabulary.label(texts, group, value) for group, value in groups])
    if place := texts.say(known.place):
        event.add("location", place)
    event.add("description", "\n".join(_description(entry, known, texts)))
    return event


def _description(entry: Entry, known: Particulars, texts: Texts) -> list[str]:
    """What one should know before relying on the day: who says so, and where."""

    def said(shape: str, **values: str) -> str:
        return texts.translate("Calendar file", shape).format(**values)

    lines = []
    if theme := texts.say(known.theme):
        lines.append(said(THEME, theme=theme))
    if owner := texts.say(entry.owner):
        lines.append(said(OWNER, owner=owner))
    if entry.precision == "window":
        lines.append(said(WITHIN))
    lines.append(said(BASIS, basis=vocabulary.word(texts, "basis", entry.basis)))
    if known.source:
        lines.append(said(SOURCE, source=known.source))
    if note := texts.say(known.note):
        lines.append(note)
    return lines
