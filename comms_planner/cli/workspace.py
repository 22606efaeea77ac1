"""`show campaigns`, `show commitments` and `show actions`: the workspace, narrowed by options."""

from __future__ import annotations

from pathlib import Path

import click

from comms_planner.cli.listings import campaigns as listing
from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import say_json, with_language
from comms_planner.services import campaigns as service
from comms_planner.text import texts_for

FLAGSHIP = click.option("--flagship", help="Only of this flagship programme (its slug).")
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")


@click.command()
@click.argument("plan", type=PLAN)
@FLAGSHIP
@with_language
@AS_JSON
def campaigns(plan: Path, flagship: str | None, language: str, as_json: bool) -> None:
    """The campaigns with objective, target, period and theme, and how far their work is."""
    with plan_at(plan) as planner:
        found = planner.read(service.rows, flagship=flagship)
    texts = texts_for(language)
    if as_json:
        say_json(listing.data(found, texts))
    else:
        click.echo(listing.text(found, texts))
