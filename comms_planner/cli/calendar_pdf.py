"""`calendar-pdf`: the calendar as a clean PDF."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from comms_planner.cli.plans import PLAN, OutFile, plan_at, user
from comms_planner.cli.speaking import in_order, with_language, with_period
from comms_planner.layouts import timescale
from comms_planner.reports.calendar_pdf import VIEWS, CalendarRequest, gather, write
from comms_planner.reports.sheet import PAPERS
from comms_planner.services.lanes import By
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

WROTE = QT_TRANSLATE_NOOP("Messages", "Wrote {path}.")
AHEAD = dt.timedelta(days=91)


@click.command("calendar-pdf")
@click.argument("plan", type=PLAN)
@click.option("--view", type=click.Choice(list(VIEWS)), default="month", show_default=True)
@click.option("--out", type=OutFile(), required=True, help="The PDF file to write.")
@with_language
@with_period
@click.option(
    "--paper", type=click.Choice(list(PAPERS)), help="The paper; what suits the view if not given."
)
@click.option("--by", type=click.Choice([by.value for by in By]), default=By.FLAGSHIP.value,
              show_default=True, help="What a lane of the timeline stands for.")  # fmt: skip
def calendar_pdf(
    plan: Path,
    view: str,
    out: Path,
    language: str,
    first: dt.date | None,
    last: dt.date | None,
    paper: str | None,
    by: str,
) -> None:
    """Make a PDF of the calendar: month, quarter, year, agenda or timeline.

    The period is this month, quarter or year, a quarter ahead for the agenda, and this year for
    the timeline, if none is given.
    """
    in_order(first, last)
    today = dt.datetime.now().astimezone().date()
    begin, end = _period(view, first, last, today)
    request = CalendarRequest(view, begin, end, today, paper or "", by, user())
    with plan_at(plan) as planner:
        shown = planner.read(gather, request)
    texts = texts_for(language)
    write(shown, request, out, texts)
    click.echo(texts.translate("Messages", WROTE).format(path=out))


def _period(
    view: str, first: dt.date | None, last: dt.date | None, today: dt.date
) -> tuple[dt.date, dt.date]:
    """The days asked for; where one end is missing, the view's own length from the other."""
    if first and last:
        return first, last
    near = first or last or today
    if view == "agenda":
        return (last - AHEAD, last) if last and not first else (near, near + AHEAD)
    unit = timescale.YEAR if view == "timeline" else view
    whole = next(timescale.marks(unit, near, near))
    return first or whole.first, last or whole.end - dt.timedelta(1)
