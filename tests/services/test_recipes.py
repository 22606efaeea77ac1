from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid, Missing
from comms_planner.models.words import RecipeCarry, RecipePaper, RecipePeriod
from comms_planner.services import editions, recipes
from comms_planner.services.commands import carry_out
from comms_planner.services.planner import Planner
from comms_planner.services.recipes import Recipe

BOARD = Recipe(
    "E", ("en", "ar", "en+zh"), ("ahead", "year"), "sdg-cities", country="KE", grant="G-1",
    period=RecipePeriod.FIXED, first=dt.date(2026, 9, 1), last=dt.date(2026, 11, 30),
    paper=RecipePaper.A3_LANDSCAPE, classification="Internal", audience="The Board", final=True,
    carry=RecipeCarry.TABLES,
)  # fmt: skip


def test_a_recipe_is_kept_whole_under_its_name(planner: Planner) -> None:
    number = planner.write(recipes.add, "  For the   Board ", **BOARD.arguments())
    [row] = planner.read(recipes.rows)
    assert (row.id, row.name, row.recipe) == (number, "For the Board", BOARD)
    assert planner.read(recipes.named, "for the BOARD") == row


def test_it_can_be_changed_renamed_deleted_and_undone(planner: Planner) -> None:
    number = planner.write(recipes.add, "A", **BOARD.arguments())
    planner.write(recipes.edit, number, "d")
    assert planner.read(recipes.named, "A").recipe == Recipe("D")
    planner.write(recipes.rename, number, "B")
    planner.write(recipes.delete, number)
    assert planner.read(recipes.rows) == []
    for _ in range(3):
        planner.undo()
    assert planner.read(recipes.named, "A").recipe == BOARD


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 81}, "name"),
        ({"name": "TAKEN"}, "name"),
        ({"kind": "Q"}, "kind"),
        ({"languages": ()}, "languages"),
        ({"languages": ("en", "tlh")}, "languages"),
        ({"sections": ("<b>",)}, "sections"),
        ({"flagship": "moonbase"}, "flagship"),
        ({"country": "XX"}, "country"),
        ({"period": RecipePeriod.FIXED}, "first"),
        ({"first": dt.date(2026, 1, 1), "last": dt.date(2026, 1, 2)}, "period"),
        ({"audience": "x" * 201}, "audience"),
        (
            {
                "period": RecipePeriod.FIXED,
                "first": dt.date(2026, 2, 1),
                "last": dt.date(2026, 1, 1),
            },
            "last",
        ),
    ],
)
def test_what_no_pack_can_be_is_refused(
    planner: Planner, given: dict[str, Any], field: str
) -> None:
    planner.write(recipes.add, "taken", "D")
    with pytest.raises(Invalid) as refused:
        planner.write(recipes.add, **({"name": "n", "kind": "D"} | given))
    assert refused.value.field == field
    assert len(planner.read(recipes.rows)) == 1


def test_an_unknown_name_is_refused_with_those_there_are(planner: Planner) -> None:
    with pytest.raises(Missing, match="none has been saved"):
        planner.read(recipes.named, "nowhere")
    planner.write(recipes.add, "Board", "D")
    with pytest.raises(Missing) as refused:
        planner.read(recipes.named, "nowhere")
    assert refused.value.values["known"] == "Board"


def test_a_subject_that_leaves_the_plan_leaves_the_recipe_and_comes_back_with_it(
    planner: Planner,
) -> None:
    edition = planner.write(
        editions.add,
        "whd",
        Bilingual("Day"),
        starts=dt.date(2031, 10, 6),
        ends=dt.date(2031, 10, 6),
    )
    planner.write(recipes.add, "Day", "E", edition_id=edition)
    planner.write(editions.delete, edition)
    assert planner.read(recipes.named, "Day").recipe.edition_id is None
    planner.undo()
    assert planner.read(recipes.named, "Day").recipe.edition_id == edition


def test_scripts_give_lists_of_words(planner: Planner) -> None:
    args = {"name": "Arabic", "kind": "e", "languages": ["ar", "fr"], "sections": ["year"]}
    carry_out(planner, "recipes.add", args)
    assert planner.read(recipes.named, "arabic").recipe.languages == ("ar", "fr")
    with pytest.raises(Invalid) as refused:
        carry_out(planner, "recipes.add", args | {"name": "b", "sections": [3]})
    assert refused.value.values["wanted"] == "a list of texts"
