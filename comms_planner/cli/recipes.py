"""`show recipes`: how the team wants its packs made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from comms_planner.cli.listings.shapes import day
from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import say_json, with_language
from comms_planner.cli.table import table
from comms_planner.services import recipes as kept
from comms_planner.services import vocabulary
from comms_planner.services.recipes import Recipe, RecipeRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts, texts_for

NONE = QT_TRANSLATE_NOOP(
    "Listings",
    "No recipe has been saved in this plan yet. Save one on the Packs screen, or with "
    "“recipes.add”.",
)
HEAD = (
    QT_TRANSLATE_NOOP("Listings", "Recipe"),
    QT_TRANSLATE_NOOP("Listings", "Pack"),
    QT_TRANSLATE_NOOP("Listings", "Languages"),
    QT_TRANSLATE_NOOP("Listings", "Period"),
    QT_TRANSLATE_NOOP("Listings", "Sections"),
)
ALL_SECTIONS = QT_TRANSLATE_NOOP("Listings", "all")


@click.command()
@click.argument("plan", type=PLAN)
@with_language
@click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")
def recipes(plan: Path, language: str, as_json: bool) -> None:
    """What is asked of packs, kept under names for “pack --recipe”."""
    with plan_at(plan) as planner:
        rows = planner.read(kept.rows)
    if as_json:
        say_json([_data(row) for row in rows])
        return
    texts = texts_for(language)
    lines = [_line(row, texts) for row in rows]
    head = [texts.translate("Listings", word) for word in HEAD]
    click.echo(table(head, lines) if lines else texts.translate("Listings", NONE))


def _data(row: RecipeRow) -> dict[str, Any]:
    recipe = row.recipe
    return {
        "id": row.id, "name": row.name, "kind": recipe.kind,
        "languages": list(recipe.languages), "sections": list(recipe.sections),
        "flagship": recipe.flagship or None, "edition_id": recipe.edition_id,
        "person": recipe.person_id, "country": recipe.country or None,
        "partner": recipe.partner_id, "grant": recipe.grant or None, "period": recipe.period.value,
        "first": day(recipe.first), "last": day(recipe.last), "paper": recipe.paper.value,
        "classification": recipe.classification, "audience": recipe.audience,
        "final": recipe.final, "carry": recipe.carry.value,
    }  # fmt: skip


def _line(row: RecipeRow, texts: Texts) -> tuple[str, ...]:
    recipe = row.recipe
    sections = ", ".join(recipe.sections) or texts.translate("Listings", ALL_SECTIONS)
    return row.name, recipe.kind, ", ".join(recipe.languages), _period(recipe, texts), sections


def _period(recipe: Recipe, texts: Texts) -> str:
    if recipe.first and recipe.last:
        return texts.span(recipe.first, recipe.last)
    return vocabulary.label(texts, "pack period", recipe.period.value)
