"""`preflight`: what keeps a pack from going out as final."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import click

from comms_planner.cli.findings import data, lines, summary
from comms_planner.cli.pack import about, kept, ordered
from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import in_order, say_json, with_paper_language, with_period
from comms_planner.reports.kinds import PACKS
from comms_planner.reports.preflight import preflight as look_through
from comms_planner.services.recipes import Recipe
from comms_planner.text import texts_for


@click.command()
@click.argument("plan", type=PLAN)
@click.argument("kind", type=click.Choice(list(PACKS), case_sensitive=False), metavar="A…K")
@with_paper_language(beside=True)
@click.option("--recipe", "name", help="A recipe of the plan by its name.")
@click.option("--flagship", default="", help="One flagship programme by its slug.")
@click.option("--edition", help="The edition it is about, by its slug, number or name.")
@click.option("--country", default="", help="The country it is about, by its code.")
@click.option("--partner", help="The partner it is for, by its slug, number or name.")
@with_period
@click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")
def preflight(
    plan: Path, kind: str, language: str, name: str | None, first: dt.date | None,
    last: dt.date | None, as_json: bool, edition: str | None, partner: str | None, **more: Any,
) -> None:  # fmt: skip
    """List what keeps a pack from going out as final, and what else to look at.

    Each finding names its subject and an identity by which “apply” can waive it:
    packs.waive takes findings, who and why. The answer is 0 whatever is found.
    """
    in_order(first, last)
    with plan_at(plan) as planner:
        recipe = kept(planner, kind, name) if name else Recipe(kind, (language,), **more)
        recipe = about(planner, recipe, {"edition": edition, "partner": partner})
        order, *_ = ordered(planner, recipe, first, last)
        rows = planner.read(look_through, order.request, order.beside)
    texts = texts_for(order.request.language)
    if as_json:
        stops = sum(row.stops for row in rows)
        say_json({"kind": kind, "stops": stops, "findings": [data(row, texts) for row in rows]})
        return
    for line in lines(rows, texts):
        click.echo(line)
    click.echo(summary(rows, kind, texts))
