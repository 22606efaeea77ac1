"""`show`: a plan's parts, as tables for people or as plain values for programs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from comms_planner import clock
from comms_planner.cli import workroom
from comms_planner.cli.calendar import calendar
from comms_planner.cli.listings import indicators as registers_of_indicators
from comms_planner.cli.listings import ledger as ledgers
from comms_planner.cli.listings import matrix as matrices
from comms_planner.cli.listings import outcomes as results
from comms_planner.cli.listings import platforms as registers
from comms_planner.cli.listings import reach as figures
from comms_planner.cli.listings import today as mornings
from comms_planner.cli.net import net
from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.recipes import recipes
from comms_planner.cli.scenarios import scenarios
from comms_planner.cli.schedule import clashes, contingency, ladder
from comms_planner.cli.speaking import in_order, say_json, with_language, with_period
from comms_planner.cli.workspace import actions, campaigns, commitments
from comms_planner.services import references
from comms_planner.text import texts_for

F = TypeVar("F", bound=Callable[..., Any])


def _listing(command: F) -> F:
    """The argument and options of every listing."""
    as_json = click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")
    return click.argument("plan", type=PLAN)(with_language(with_period(as_json(command))))


def _print(as_json: bool, data: Callable[[], object], text: Callable[[], str]) -> None:
    if as_json:
        say_json(data())
    else:
        click.echo(text())


@click.group(no_args_is_help=True)
def show() -> None:
    """Print a part of a plan: tables for people, --json for programs."""


for one in (
    calendar, ladder, contingency, clashes, net, scenarios, recipes, campaigns, commitments,
    actions, *workroom.COMMANDS,
):  # fmt: skip
    show.add_command(one)


@show.command()
@_listing
def matrix(
    plan: Path, language: str, first: dt.date | None, last: dt.date | None, as_json: bool
) -> None:
    """The 5 × 4 action plan with its commitments and actions; a period narrows the actions."""
    in_order(first, last)
    with plan_at(plan) as planner:
        cells = planner.read(matrices.gather, first, last)
    _print(
        as_json,
        lambda: matrices.data(cells, first, last),
        lambda: matrices.text(cells, texts_for(language), first, last),
    )


@show.command()
@_listing
def platforms(
    plan: Path, language: str, first: dt.date | None, last: dt.date | None, as_json: bool
) -> None:
    """The twelve platforms with their reach; a period narrows the editions in the JSON."""
    in_order(first, last)
    with plan_at(plan) as planner:
        found = planner.read(registers.gather, first, last)
    _print(
        as_json,
        lambda: registers.data(found),
        lambda: registers.text(found, texts_for(language)),
    )


@show.command()
@_listing
def reach(
    plan: Path, language: str, first: dt.date | None, last: dt.date | None, as_json: bool
) -> None:
    """Gross reach per calendar year; the years of the plan's period if none are given."""
    in_order(first, last)
    with plan_at(plan) as planner:
        found = planner.read(
            figures.gather, first.year if first else None, last.year if last else None
        )
    _print(as_json, lambda: figures.data(found), lambda: figures.text(found, texts_for(language)))


@show.command()
@_listing
@click.option("--owner", help="Only the work of this person, by number or name.")
def today(
    plan: Path,
    language: str,
    first: dt.date | None,
    last: dt.date | None,
    as_json: bool,
    owner: str | None,
) -> None:
    """What is overdue, due, at risk and coming up; --from is the day, --to how far to look."""
    day = first or clock.today()
    in_order(day, last)
    horizon = (last - day).days if last else 180
    with plan_at(plan) as planner:
        whose = planner.read(references.typed, "owner_id", owner)
        morning = planner.read(mornings.gather, day, horizon, whose)
    texts = texts_for(language)
    _print(as_json, lambda: mornings.data(morning, texts), lambda: mornings.text(morning, texts))


@show.command()
@_listing
def outcomes(
    plan: Path, language: str, first: dt.date | None, last: dt.date | None, as_json: bool
) -> None:
    """The expected outcomes with their indicators, as they stand at the end of --to or now."""
    in_order(first, last)
    with plan_at(plan) as planner:
        found = planner.read(results.gather, first, last)
    _print(as_json, lambda: results.data(found), lambda: results.text(found, texts_for(language)))


@show.command()
@_listing
def indicators(
    plan: Path, language: str, first: dt.date | None, last: dt.date | None, as_json: bool
) -> None:
    """Every indicator with baseline, targets, actuals and where it stands at the end of --to."""
    in_order(first, last)
    with plan_at(plan) as planner:
        found = planner.read(registers_of_indicators.gather, first, last)
    _print(
        as_json,
        lambda: registers_of_indicators.data(found),
        lambda: registers_of_indicators.text(found, texts_for(language)),
    )


@show.command()
@_listing
def ledger(
    plan: Path, language: str, first: dt.date | None, last: dt.date | None, as_json: bool
) -> None:
    """The contribution ledger and the co-investments of a period, or all of them."""
    in_order(first, last)
    with plan_at(plan) as planner:
        found = planner.read(ledgers.gather, first, last)
    _print(as_json, lambda: ledgers.data(found), lambda: ledgers.text(found, texts_for(language)))
