"""`show calendar`: everything on the calendar in a period, narrowed as files and window are."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click
from sqlalchemy.orm import Session

from comms_planner.cli.listings import calendar as calendars
from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import in_order, say_json, with_language, with_period
from comms_planner.clock import today
from comms_planner.services import calendar_looks, filter_names, month
from comms_planner.services.entry_filter import KINDS, SWITCHES, EntryFilter, sieve
from comms_planner.services.month import Entry
from comms_planner.services.schedule import facts
from comms_planner.text import texts_for


@click.command()
@click.argument("plan", type=PLAN)
@click.option("--flagship", help="Only this flagship's actions, beside events and days.")
@click.option("--campaign", help="Only this campaign, by number or title, and its events.")
@click.option("--platform", help="Only this platform's or moment's events, and the work on them.")
@click.option("--kind", "kinds", type=click.Choice(KINDS), multiple=True,
              help="Only these kinds; may be given several times.")  # fmt: skip
@click.option("--hide", multiple=True, type=click.Choice(SWITCHES),
              help="Leave this kind, pillar or tier out; may be given more than once.")  # fmt: skip
@click.option("--words", help="Only what mentions these words.")
@click.option("--saved", help="A saved view of the plan by its name: what it leaves out.")
@click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")
@with_period
@with_language
def calendar(
    plan: Path,
    flagship: str | None,
    campaign: str | None,
    platform: str | None,
    kinds: tuple[str, ...],
    hide: tuple[str, ...],
    words: str | None,
    saved: str | None,
    as_json: bool,
    first: dt.date | None,
    last: dt.date | None,
    language: str,
) -> None:
    """Everything on the calendar in a period; this year if no period is given.

    Editions whose date is to be confirmed may be in any period, and come last.
    """
    in_order(first, last)
    begin, end = calendars.period(first, last, today())
    texts = texts_for(language)
    with plan_at(plan) as planner:
        kept = planner.read(calendar_looks.named, saved).looking.filter if saved else EntryFilter()
        asked = planner.read(
            filter_names.narrowed, kept, flagship=flagship, campaign=campaign, platform=platform
        )
        left_out = set(KINDS) - set(kinds or KINDS)
        asked = asked._replace(
            words=kept.words if words is None else words, hidden=kept.hidden | set(hide) | left_out
        )
        entries = planner.read(_entries, asked, begin, end)
        sources = planner.read(facts.sources)
    if as_json:
        say_json(calendars.data(entries, texts, sources))
    else:
        click.echo(calendars.text(entries, texts))


def _entries(session: Session, asked: EntryFilter, first: dt.date, last: dt.date) -> list[Entry]:
    dated = month.everything(session, first, last)
    return sieve(session, asked).of(dated + month.to_be_confirmed(session))
