"""What if, in the window: the plan stays until the scenario is applied."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.quantity import Qty, Relation
from comms_planner.services import editions, reach, scenarios
from comms_planner.ui.screens.reach.scenario_forms import (
    AddForm,
    CancelForm,
    EstimateForm,
    MoveForm,
    NameForm,
)
from comms_planner.ui.screens.reach.scenario_page import ScenarioPage
from tests.ui.screens.reach.conftest import Desk


@pytest.fixture
def page(desk: Desk) -> ScenarioPage:
    desk.screen.show_page("what-if")
    page = desk.screen.what_if
    page.begin.click()
    form = page.drawer.form
    assert isinstance(form, NameForm)
    form.name.control("en").setText("A later Forum")
    form.submitted.emit()
    desk.settle()
    return page


def year(page: ScenarioPage, number: int | None) -> list[str]:
    """What the table says of a year: direct in plan and scenario, then indirect."""
    line = next(line for line in page.years.rows if line.year == number)
    return [c.face(line).lines[0][0] for c in page.years.faces[1:]]


def edition(desk: Desk, slug: str) -> int:
    return next(e.id for e in desk.planner.read(editions.rows) if e.slug == slug)


def planned(desk: Desk, number: int) -> object:
    return desk.planner.read(reach.plan, number, number).direct.qty.value


def test_without_a_scenario_the_page_says_what_one_is_for(desk: Desk) -> None:
    desk.screen.show_page("what-if")
    page = desk.screen.what_if
    assert page.nothing.isVisible()
    assert not page.apply.isEnabled()


def test_a_forum_is_postponed_compared_applied_and_undone(desk: Desk, page: ScenarioPage) -> None:
    assert not page.apply.isEnabled()
    page.adders["move"].click()
    form = page.drawer.form
    assert isinstance(form, MoveForm)
    form.edition.load(edition(desk, "wuf-2022"))
    form.edition.edited.emit()
    assert form.first.value() == dt.date(2023, 6, 25)
    form.submitted.emit()
    desk.settle()
    assert year(page, 2022) == ["21,000", "1,000", "7,000,000+", "2,000,000+"]
    assert year(page, 2023) == ["5,000", "25,000", "3,000,000+", "8,000,000+"]
    assert planned(desk, 2023) == 5_000
    page.apply.click()
    desk.settle()
    assert planned(desk, 2023) == 25_000
    assert desk.planner.read(scenarios.rows) == []
    assert not page.apply.isEnabled()
    desk.undo()
    assert planned(desk, 2023) == 5_000
    assert page.chosen is not None


def test_a_regional_forum_is_added_with_figures_of_its_own(desk: Desk, page: ScenarioPage) -> None:
    page.adders["add"].click()
    form = page.drawer.form
    assert isinstance(form, AddForm)
    form.name.control("en").setText("Regional Forum for Africa")
    form.first.load(dt.date(2021, 9, 5))
    form.direct.number.setText("3,000")
    form.indirect.number.setText("400,000+")
    form.submitted.emit()
    desk.settle()
    assert year(page, 2021) == ["1,000", "4,000", "2,000,000+", "2,400,000+"]
    page.apply.click()
    desk.settle()
    added = desk.planner.read(reach.plan, 2021, 2021)
    assert (added.direct.qty, added.indirect.qty) == (Qty(4_000), Qty(2_400_000, Relation.GE))
    desk.undo()
    assert planned(desk, 2021) == 1_000


def test_an_edition_is_dropped_and_the_step_taken_back(desk: Desk, page: ScenarioPage) -> None:
    page.adders["cancel"].click()
    form = page.drawer.form
    assert isinstance(form, CancelForm)
    form.edition.load(edition(desk, "wuf-2020"))
    form.submitted.emit()
    desk.settle()
    assert year(page, 2020)[:2] == ["21,000", "1,000"]
    (step,) = page.steps.rows
    page.steps_view.removed.emit(step)
    desk.settle()
    assert year(page, 2020)[:2] == ["21,000", "21,000"]
    assert page.steps.rows == []


def test_an_estimate_is_changed_for_each_occurrence_and_then_said_anew(
    desk: Desk, page: ScenarioPage
) -> None:
    page.adders["estimate"].click()
    form = page.drawer.form
    assert isinstance(form, EstimateForm)
    form.of.load("platform:whd")
    form.qty.number.setText("900")
    form.submitted.emit()
    desk.settle()
    assert year(page, 2021)[:2] == ["1,000", "1,400"]
    (step,) = page.steps.rows
    page.steps_view.opened.emit(step)
    again = page.drawer.form
    assert isinstance(again, EstimateForm)
    assert (again.of.value(), again.qty.value()) == ("platform:whd", Qty(900))
    again.qty.number.setText("700")
    again.submitted.emit()
    desk.settle()
    assert len(page.steps.rows) == 1
    assert year(page, 2021)[:2] == ["1,000", "1,200"]
    assert year(page, None)[:2] == ["96,000", "97,600"]


def test_a_refusal_stands_at_the_field(desk: Desk, page: ScenarioPage) -> None:
    page.adders["estimate"].click()
    form = page.drawer.form
    assert isinstance(form, EstimateForm)
    form.of.load("platform:wuf")
    form.qty.number.setText("2.5")
    form.submitted.emit()
    assert "whole numbers" in form.qty.error
    assert page.steps.rows == []


def test_a_form_in_which_nothing_was_typed_leaves_without_a_word(
    desk: Desk, page: ScenarioPage
) -> None:
    desk.told.clear()
    page.adders["estimate"].click()
    page.drawer.drawer.close_drawer()
    desk.settle()
    assert desk.told == []


def test_a_scenario_is_thrown_away(desk: Desk, page: ScenarioPage) -> None:
    page.discard.click()
    desk.settle()
    assert desk.planner.read(scenarios.rows) == []
    assert page.nothing.isVisible()
