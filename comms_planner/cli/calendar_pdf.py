"""`calendar-pdf`: the calendar as a clean PDF."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from comms_planner import clock
from comms_planner.cli.listings import ladder as rungs
from comms_planner.cli.plans import PLAN, OutFile, plan_at, user
from comms_planner.cli.speaking import in_order, with_paper_language, with_period
from comms_planner.layouts import timescale
from comms_planner.reports.calendar_pdf import VIEWS, CalendarRequest, gather, write
from comms_planner.reports.sheet import PAPERS
from comms_planner.services import calendar_looks, filter_names
from comms_planner.services.calendar_looks import Looking
from comms_planner.services.entry_filter import SWITCHES
from comms_planner.services.lanes import By
from comms_planner.services.schedule.stations import checked_zone
from comms_planner.text import QT_TRANSLATE_NOOP, WEEK_BEGINS, texts_for

WROTE = QT_TRANSLATE_NOOP("Messages", "Wrote {path}.")
LONG_VIEWS = {
    "agenda": dt.timedelta(days=91),
    "ahead": dt.timedelta(days=90),
    "ladder": dt.timedelta(days=365),
}
"""How far ahead these views look if no period is given."""


@click.command("calendar-pdf")
@click.argument("plan", type=PLAN)
@click.option("--view", type=click.Choice(list(VIEWS)), help="The view; month if not given.")
@click.option("--out", type=OutFile(), required=True, help="The PDF file to write.")
@with_paper_language()
@with_period
@click.option(
    "--paper", type=click.Choice(list(PAPERS)), help="The paper; what suits the view if not given."
)
@click.option(
    "--by",
    type=click.Choice([by.value for by in By]),
    help="What a lane of the timeline stands for; flagship if not given.",
)
@click.option("--saved", help="A saved view of the plan by its name: its view, filter and lanes.")
@click.option("--words", help="Only what mentions these words.")
@click.option("--flagship", help="Only this flagship's actions, beside events and days.")
@click.option("--campaign", help="Only this campaign, by number or title, and its events.")
@click.option("--platform", help="Only this platform's or moment's events, and the work on them.")
@click.option(
    "--hide",
    multiple=True,
    type=click.Choice(SWITCHES),
    help="Leave this kind, pillar or tier out; may be given more than once.",
)
@click.option("--edition", help="Whose ladder: the edition by its slug or number.")
@click.option("--week-begins", type=click.Choice(list(WEEK_BEGINS)),
              help="Weeks begin on this day, not as is usual for the language.")  # fmt: skip
@click.option("--zone", "zones", multiple=True,
              help="A time zone of week and day, the main clock first.")  # fmt: skip
def calendar_pdf(
    plan: Path,
    view: str | None,
    out: Path,
    language: str,
    first: dt.date | None,
    last: dt.date | None,
    paper: str | None,
    by: str | None,
    saved: str | None,
    words: str | None,
    flagship: str | None,
    campaign: str | None,
    platform: str | None,
    hide: tuple[str, ...],
    edition: str | None,
    week_begins: str | None,
    zones: tuple[str, ...],
) -> None:
    """Make a PDF of the calendar as the window shows it, from a day to a timeline.

    The period is this day, week, month, quarter or year, a quarter ahead for the agenda, 90 days
    for what comes, a year for the ladders, and this year for the timeline, if none is given. A
    saved view gives what no other option says, and how many days a timeline shows.
    """
    in_order(first, last)
    texts = texts_for(language).week_from(WEEK_BEGINS.get(week_begins or ""))
    today = clock.today()
    with plan_at(plan) as planner:
        kept = planner.read(calendar_looks.named, saved).looking if saved else Looking()
        chosen = planner.read(
            filter_names.narrowed, kept.filter, flagship=flagship, campaign=campaign,
            platform=platform,
        )  # fmt: skip
        chosen = chosen._replace(
            words=chosen.words if words is None else words,
            hidden=frozenset(hide) or chosen.hidden,
        )
        whose = None if edition is None else planner.read(rungs.edition_number, edition)
        look = view or ("ladder" if edition is not None else kept.view)
        span = kept.span_days if look == "timeline" else None
        begin, end = _period(look, first, last, today, texts.week_begins, span)
        request = CalendarRequest(
            look, begin, end, today, paper or "", by or kept.lanes, user(), chosen,
            tuple(map(checked_zone, zones)) or kept.zones, whose,
        )  # fmt: skip
        shown = planner.read(gather, request)
    write(shown, request, out, texts)
    click.echo(texts.translate("Messages", WROTE).format(path=out))


def _period(
    view: str, first: dt.date | None, last: dt.date | None, today: dt.date, week_begins: int = 0,
    days: int | None = None,
) -> tuple[dt.date, dt.date]:  # fmt: skip
    """The days asked for; where one end is missing, the view's own length from the other.

    A saved timeline has a length in days of its own, and looks at today as the window does.
    """
    if first and last:
        return first, last
    if days and not (first or last):
        return timescale.around(today, days)
    near = first or last or today
    span = dt.timedelta(days - 1) if days else LONG_VIEWS.get(view)
    if span is not None:
        return (last - span, last) if last and not first else (near, near + span)
    unit = timescale.YEAR if view == "timeline" else view
    whole = next(timescale.marks(unit, near, near, week_begins))
    return first or whole.first, last or whole.end - dt.timedelta(1)
