from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from comms_planner.models.words import RecipeCarry, RecipePaper, RecipePeriod
from comms_planner.reports.orders import orders, period_of
from comms_planner.reports.section import Carry
from comms_planner.reports.sheet import PAPERS
from comms_planner.services import programme
from comms_planner.services.planner import Planner
from comms_planner.services.recipes import Recipe
from tests.reports.paper import Paper

TODAY = dt.date(2026, 11, 27)


def test_every_paper_of_a_recipe_is_one_that_packs_know() -> None:
    assert [paper.value for paper in RecipePaper] == list(PAPERS)


@pytest.mark.parametrize(
    ("recipe", "first", "last"),
    [
        (Recipe("E"), (2026, 1, 1), (2026, 12, 31)),
        (Recipe("F"), (2020, 1, 1), (2023, 12, 31)),
        (Recipe("F", period=RecipePeriod.YEAR), (2026, 1, 1), (2026, 12, 31)),
        (Recipe("E", period=RecipePeriod.PLAN), (2020, 1, 1), (2023, 12, 31)),
        (Recipe("E", period=RecipePeriod.AHEAD), (2026, 11, 27), (2027, 2, 25)),
        (
            Recipe("E", period=RecipePeriod.FIXED, first=dt.date(2027, 3, 1),
                   last=dt.date(2027, 4, 2)),
            (2027, 3, 1), (2027, 4, 2),
        ),
    ],
)  # fmt: skip
def test_a_period_moves_along_with_the_day_unless_it_is_fixed(
    planner: Planner, recipe: Recipe, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    plan = planner.read(programme.plan)
    assert period_of(recipe, plan, TODAY) == (dt.date(*first), dt.date(*last))


def test_several_languages_are_several_packs(planner: Planner) -> None:
    recipe = Recipe(
        "D", ("zh", "en+zh", "ar"), ("overview",), "sdg-cities", audience="The Board", final=True
    )
    wanted = orders(recipe, planner.read(programme.plan), TODAY, author="Mo")
    assert [order.language for order in wanted] == ["zh", "en+zh", "ar"]
    request = wanted[1].request
    assert (request.language, wanted[1].beside) == ("en", "zh")
    assert (request.flagship, request.sections, request.final) == (
        "sdg-cities", ("overview",), True,
    )  # fmt: skip
    assert (request.audience, request.author) == ("The Board", "Mo")


def test_an_order_is_written_as_it_says(planner: Planner, tmp_path: Path) -> None:
    recipe = Recipe("E", ("zh",), ("ahead",), classification="内部", audience="执行局")
    [order] = orders(recipe, planner.read(programme.plan), TODAY)
    assert order.request.carry is Carry.PLAN
    bare = replace(order, request=replace(order.request, carry=Carry.NOTHING))
    assert bare.write(planner, tmp_path / "pack.pdf").read_bytes() == order.render(planner)
    said = Paper(order.render(planner)).squeezed
    assert "内部" in said
    assert "执行局" in said


def test_a_recipe_says_which_files_go_along(planner: Planner) -> None:
    plan = planner.read(programme.plan)
    carried = {
        (kind, asked): orders(Recipe(kind, carry=asked), plan, TODAY)[0].request.carry
        for kind in "CD"
        for asked in RecipeCarry
    }
    assert carried["C", RecipeCarry.USUAL] is Carry.TABLES
    assert carried["D", RecipeCarry.USUAL] is Carry.PLAN
    assert carried["C", RecipeCarry.PLAN] is Carry.PLAN
    assert carried["D", RecipeCarry.NOTHING] is Carry.NOTHING


@pytest.mark.parametrize(("chosen", "first"), [(None, "السبت"), (0, "الاثنين"), (6, "الأحد")])
def test_weeks_begin_as_somebody_chose_or_as_is_usual_in_the_language(
    planner: Planner, chosen: int | None, first: str
) -> None:
    recipe = Recipe("E", ("ar",), ("months",), period=RecipePeriod.FIXED, first=TODAY, last=TODAY)
    [order] = orders(recipe, planner.read(programme.plan), TODAY, week_begins=chosen)
    said = Paper(order.render(planner)).squeezed
    names = ("السبت", "الأحد", "الاثنين")
    assert min(names, key=said.index) == first
