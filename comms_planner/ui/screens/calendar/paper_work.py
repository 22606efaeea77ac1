"""The work of putting the calendar on paper; it runs on the pool and touches no widget."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from comms_planner.progress import Progress
from comms_planner.services.entry_filter import EntryFilter
from comms_planner.services.planner import Planner
from comms_planner.text import Texts, texts_for

if TYPE_CHECKING:
    from comms_planner.reports.calendar_pdf import CalendarRequest


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which view of which days, on which paper, in which language, filtered how."""

    view: str
    first: dt.date
    last: dt.date
    made_on: dt.date
    paper: str
    language: str
    by: str
    filter: EntryFilter
    zones: tuple[str, ...]
    author: str
    week_begins: int | None = None
    """The weekday that the person chose for weeks to begin with; else as is usual there."""


def render(planner: Planner, wanted: Wanted, progress: Progress) -> bytes:
    """Read one snapshot of the plan and give its calendar as PDF."""
    from comms_planner.reports import calendar_pdf  # late: the first one loads what makes PDFs

    request = _request(wanted)
    shown = planner.read(calendar_pdf.gather, request)
    return calendar_pdf.render(shown, request, _texts(wanted), progress)


def write(planner: Planner, wanted: Wanted, target: Path, progress: Progress) -> Path:
    """Write the PDF, whole or not at all."""
    from comms_planner.reports import calendar_pdf  # late: see above

    request = _request(wanted)
    shown = planner.read(calendar_pdf.gather, request)
    return calendar_pdf.write(shown, request, target, _texts(wanted), progress)


def _texts(wanted: Wanted) -> Texts:
    return texts_for(wanted.language).week_from(wanted.week_begins)


def _request(wanted: Wanted) -> CalendarRequest:
    from comms_planner.reports.calendar_pdf import CalendarRequest  # late: see above

    return CalendarRequest(
        wanted.view, wanted.first, wanted.last, wanted.made_on, wanted.paper, wanted.by,
        wanted.author, wanted.filter, wanted.zones,
    )  # fmt: skip
