"""`preflight`: what keeps a pack from going out as final."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import click

from comms_planner.cli.pack import kept, ordered
from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import in_order, say_json, with_paper_language, with_period
from comms_planner.cli.table import paragraph
from comms_planner.reports.kinds import PACKS
from comms_planner.reports.preflight import preflight as look_through
from comms_planner.services.preflight.finding import FindingRow
from comms_planner.services.preflight.findings import check_word
from comms_planner.services.recipes import Recipe
from comms_planner.text import QT_TRANSLATE_NOOP, Texts, texts_for

CLEAN = QT_TRANSLATE_NOOP("Messages", "Nothing stands in the way of a final pack {kind}.")
STOPS = QT_TRANSLATE_NOOP("Messages", "Findings that stop a final pack {kind}: {count}.")
TO_LOOK_AT = QT_TRANSLATE_NOOP("Messages", "More to look at: {count}.")
WAIVED = QT_TRANSLATE_NOOP("Messages", "{who} answers for it: {why}")


@click.command()
@click.argument("plan", type=PLAN)
@click.argument("kind", type=click.Choice(list(PACKS), case_sensitive=False), metavar="A…K")
@with_paper_language(beside=True)
@click.option("--recipe", "name", help="A recipe of the plan by its name.")
@click.option("--flagship", default="", help="One flagship programme by its slug.")
@click.option("--edition", "edition_id", type=int, help="The edition it is about, by its id.")
@click.option("--country", default="", help="The country it is about, by its code.")
@click.option("--partner", "partner_id", type=int, help="The partner it is for, by its id.")
@with_period
@click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")
def preflight(
    plan: Path, kind: str, language: str, name: str | None, first: dt.date | None,
    last: dt.date | None, as_json: bool, **about: Any,
) -> None:  # fmt: skip
    """List what keeps a pack from going out as final, and what else to look at.

    Each finding names its subject and an identity by which “apply” can waive it:
    packs.waive takes findings, who and why. The answer is 0 whatever is found.
    """
    in_order(first, last)
    with plan_at(plan) as planner:
        recipe = kept(planner, kind, name) if name else Recipe(kind, (language,), **about)
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


def lines(rows: list[FindingRow], texts: Texts) -> list[str]:
    """The findings in words, one paragraph each; ✗ stops, · is to be looked at, ✓ is waived."""
    said = []
    for row in rows:
        mark = "✓ " if row.waived_by else "✗ " if row.stops else "· "
        text = f"{check_word(texts, row.check)}: {row.notice.say(texts)}"
        if row.waived_by:
            who = texts.translate("Messages", WAIVED)
            text += f" {who.format(who=row.waived_by, why=row.waived_why)}"
        said.append(paragraph(text, mark=mark))
    return said


def summary(rows: list[FindingRow], kind: str, texts: Texts) -> str:
    """How many findings stop the pack, and how many more there are."""
    stops = sum(row.stops for row in rows)
    others = sum(not row.stops and not row.waived_by for row in rows)
    if stops:
        said = texts.translate("Messages", STOPS).format(kind=kind, count=texts.number(stops))
    else:
        said = texts.translate("Messages", CLEAN).format(kind=kind)
    more = texts.translate("Messages", TO_LOOK_AT).format(count=texts.number(others))
    return f"{said} {more}" if others else said


def data(row: FindingRow, texts: Texts) -> dict[str, Any]:
    """A finding as plain values."""
    return {
        "check": row.check,
        "severity": row.severity,
        "stops": row.stops,
        "sentence": row.notice.say(texts),
        "subject": {"kind": row.kind, "id": row.id, "title": row.title._asdict()},
        "jump": {"screen": row.screen, "where": dict(row.where)},
        "identity": row.identity,
        "waived_by": row.waived_by or None,
        "waived_why": row.waived_why or None,
    }
