"""`show campaigns`, `show commitments` and `show actions`: the workspace, narrowed by options."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from comms_planner.cli.listings import campaigns as listing
from comms_planner.cli.listings import promises as ledger
from comms_planner.cli.listings import work
from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import in_order, say_json, with_language, with_period
from comms_planner.services import campaigns as service
from comms_planner.services import promises, references, vocabulary
from comms_planner.text import texts_for

FLAGSHIP = click.option("--flagship", help="Only of this flagship programme (its slug).")
PILLAR = click.option(
    "--pillar", type=click.Choice(["think", "act", "share", "partner"]), help="Only this pillar."
)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")


@click.command()
@click.argument("plan", type=PLAN)
@FLAGSHIP
@with_language
@AS_JSON
def campaigns(plan: Path, flagship: str | None, language: str, as_json: bool) -> None:
    """The campaigns with objective, target, period and theme, and how far their work is."""
    with plan_at(plan) as planner:
        planner.read(references.check, flagship_id=flagship)
        found = planner.read(service.rows, flagship=flagship)
    texts = texts_for(language)
    if as_json:
        say_json(listing.data(found, texts))
    else:
        click.echo(listing.text(found, texts))


@click.command()
@click.argument("plan", type=PLAN)
@FLAGSHIP
@PILLAR
@click.option("--state", type=click.Choice(promises.STATES), help="Only commitments so far.")
@click.option("--unkept", is_flag=True, help="Only commitments that are not delivered in full.")
@with_language
@AS_JSON
def commitments(
    plan: Path,
    flagship: str | None,
    pillar: str | None,
    state: str | None,
    unkept: bool,
    language: str,
    as_json: bool,
) -> None:
    """Every clause of the twenty cells with its quantity, how much was delivered, its state."""
    with plan_at(plan) as planner:
        planner.read(references.check, flagship_id=flagship)
        found = planner.read(
            promises.rows, flagship=flagship, pillar=pillar, state=state, unkept=unkept
        )
    if as_json:
        say_json(ledger.data(found))
    else:
        click.echo(ledger.text(found, texts_for(language)))


@click.command()
@click.argument("plan", type=PLAN)
@FLAGSHIP
@PILLAR
@click.option("--campaign", help="Only of this campaign (its number or title).")
@click.option("--owner", help="Only of this person (their number or name).")
@click.option("--edition", help="Only what goes to this edition (its slug, number or name).")
@click.option("--partner", help="Only what this partner takes part in (slug, number or name).")
@click.option("--status", type=click.Choice(tuple(vocabulary.GROUPS["work"][1])),
              help="Only work that is so far.")  # fmt: skip
@with_period
@with_language
@AS_JSON
def actions(
    plan: Path,
    flagship: str | None,
    pillar: str | None,
    campaign: str | None,
    owner: str | None,
    edition: str | None,
    partner: str | None,
    status: str | None,
    first: dt.date | None,
    last: dt.date | None,
    language: str,
    as_json: bool,
) -> None:
    """The actions with everything a team shares about them; a period narrows by their last day."""
    in_order(first, last)
    with plan_at(plan) as planner:
        planner.read(references.check, flagship_id=flagship)
        found = planner.read(
            lambda session: work.gather(
                session, flagship=flagship, pillar=pillar,
                campaign_id=references.typed(session, "campaign_id", campaign),
                owner_id=references.typed(session, "owner_id", owner),
                edition_id=references.typed(session, "edition_id", edition),
                partner_id=references.typed(session, "partner_id", partner),
                status=status, due_from=first, due_by=last,
            )
        )  # fmt: skip
    texts = texts_for(language)
    if as_json:
        say_json(work.data(found))
    else:
        click.echo(work.text(found, texts))
