"""`show ladder`, `contingency` and `clashes`: the schedule before and after it is written."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from comms_planner.cli.listings import clashes as collisions
from comms_planner.cli.listings import contingency as branches
from comms_planner.cli.listings import ladder as rungs
from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import Day, in_order, say_json, with_language, with_period
from comms_planner.clock import today
from comms_planner.models.words import Branch
from comms_planner.services import month
from comms_planner.services.schedule import clashes as clashes_of
from comms_planner.services.schedule import dry_runs
from comms_planner.text import texts_for

AS_JSON = click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")


@click.command()
@click.argument("plan", type=PLAN)
@click.option("--edition", required=True, help="The edition, by its slug or number.")
@click.option("--ladder", help="The ladder by its slug; the usual one for such an edition if not.")
@click.option("--station", help="The duty station whose working days count, by its slug.")
@click.option("--today", "day", type=Day(end=False), help="Reckon as if today were this day.")
@AS_JSON
@with_language
def ladder(
    plan: Path,
    language: str,
    edition: str,
    ladder: str | None,
    station: str | None,
    day: dt.date | None,
    as_json: bool,
) -> None:
    """A back-planning ladder on an edition: days, windows, what is late or infeasible."""
    with plan_at(plan) as planner:
        shown = planner.read(rungs.gather, edition, ladder, station, day)
    texts = texts_for(language)
    if as_json:
        say_json(rungs.data(shown, texts))
    else:
        click.echo(rungs.text(shown, texts))


@click.command()
@click.argument("plan", type=PLAN)
@click.option("--edition", required=True, help="The edition, by its slug or number.")
@click.option(
    "--branch",
    type=click.Choice([branch.value for branch in Branch]),
    required=True,
    help="What is decided about the event.",
)
@click.option("--on", type=Day(end=False), help="Reckon as if it were decided on this day.")
@click.option("--starts", type=Day(end=False), help="The new first day, where it is put off.")
@click.option("--ends", type=Day(end=True), help="The new last day; as long as before if not.")
@AS_JSON
@with_language
def contingency(
    plan: Path,
    language: str,
    edition: str,
    branch: str,
    on: dt.date | None,
    starts: dt.date | None,
    ends: dt.date | None,
    as_json: bool,
) -> None:
    """What a branch of a contingency plan would drop, move and add; nothing is done."""
    with plan_at(plan) as planner:
        number = planner.read(rungs.edition_number, edition)
        found = planner.read(
            dry_runs.dry_run, number, Branch(branch), on=on, starts=starts, ends=ends
        )
    texts = texts_for(language)
    if as_json:
        say_json(branches.data(found, texts))
    else:
        click.echo(branches.text(found, texts))


@click.command()
@click.argument("plan", type=PLAN)
@click.option(
    "--limit",
    type=click.IntRange(1, 50),
    default=clashes_of.LOAD,
    show_default=True,
    help="How many things a principal can do on a day.",
)
@AS_JSON
@with_period
@with_language
def clashes(
    plan: Path,
    language: str,
    first: dt.date | None,
    last: dt.date | None,
    limit: int,
    as_json: bool,
) -> None:
    """What collides in a period; the year from today on if no period is given."""
    in_order(first, last)
    begin, end = collisions.period(first, last, today())
    with plan_at(plan) as planner:
        found = planner.read(clashes_of.rows, begin, end, limit=limit)
        shown = planner.read(month.everything, begin, end) if as_json else []
    texts = texts_for(language)
    if as_json:
        say_json(collisions.data(found, shown, texts))
    else:
        click.echo(collisions.text(found, texts))
