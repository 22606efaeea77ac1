"""`show scenarios`: what would be if, beside what is planned."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click
from sqlalchemy.orm import Session

from comms_planner.cli.listings import scenarios as listing
from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import in_order, say_json, with_language, with_period
from comms_planner.services import programme
from comms_planner.services import scenarios as held
from comms_planner.text import texts_for


@click.command()
@click.argument("plan", type=PLAN)
@with_language
@with_period
@click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")
def scenarios(
    plan: Path, language: str, first: dt.date | None, last: dt.date | None, as_json: bool
) -> None:
    """Each scenario of the reach plan with its steps, held against the plan by year."""
    in_order(first, last)
    with plan_at(plan) as planner:
        found = planner.read(_gather, first, last)
    if as_json:
        say_json(listing.data(found))
    else:
        click.echo(listing.text(found, texts_for(language)))


def _gather(session: Session, first: dt.date | None, last: dt.date | None) -> list[held.Comparison]:
    own = programme.plan(session)
    found = []
    for row in held.rows(session):
        days = [day.year for step in row.steps for day in (step.was, step.starts) if day]
        begin = (
            first.year if first else min([own.first_year, *days, *([last.year] if last else [])])
        )
        end = last.year if last else max([own.last_year, begin, *days])
        found.append(held.compare(session, row.id, begin, end))
    return found
