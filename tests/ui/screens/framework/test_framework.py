"""The results framework shows what is still empty, takes indicators, and locks years."""

from __future__ import annotations

import inspect

import pytest
from PySide6.QtWidgets import QApplication

from comms_planner.bilingual import Bilingual
from comms_planner.services.commands import carry_out
from comms_planner.services.results import indicators, register
from comms_planner.ui.screens.framework.indicator_form import IndicatorForm
from comms_planner.ui.screens.framework.period_forms import ApproveForm, ReopenForm
from comms_planner.ui.screens.framework.view import FrameworkScreen
from comms_planner.ui.window import Window

ACTUAL = {"indicator": "policy-changes", "year": 2021, "qty": 5, "source": "Ledger"}


@pytest.fixture
def screen(real_window: Window) -> FrameworkScreen:
    real_window.navigate("framework")
    found = real_window.screen_of("framework")
    assert isinstance(found, FrameworkScreen)
    settle()
    return found


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def new_indicator(screen: FrameworkScreen, name: str, unit: str) -> IndicatorForm:
    screen.begin()
    form = screen.drawer.form
    assert isinstance(form, IndicatorForm)
    form.name.take_up(type(form.name.draft())(Bilingual(name)))
    form.unit.take_up(type(form.unit.draft())(unit))
    return form


def test_an_indicator_is_added_and_taken_back(screen: FrameworkScreen) -> None:
    before = len(screen.register.table.rows)
    new_indicator(screen, "Cities that replicate the guide", "cities")
    screen.drawer.keep()
    settle()
    assert len(screen.register.table.rows) == before + 1
    screen.context.planner.undo()
    settle()
    assert len(screen.register.table.rows) == before


def test_impressions_are_refused_as_an_outcome_at_the_unit(screen: FrameworkScreen) -> None:
    form = new_indicator(screen, "Impressions of the film", "impressions")
    screen.drawer.keep()
    assert screen.drawer.form is form
    assert form.unit.error


def test_advertising_value_is_refused_at_the_name(screen: FrameworkScreen) -> None:
    form = new_indicator(screen, "Advertising equivalent of clippings", "USD")
    screen.drawer.keep()
    assert "Barcelona" in form.name.error


def test_an_indicator_is_edited_in_one_step_of_undo(screen: FrameworkScreen) -> None:
    row = next(r for r in screen.context.planner.read(register.rows) if r.slug == "policy-changes")
    screen.reveal(define=row.id)
    form = screen.drawer.form
    assert isinstance(form, IndicatorForm)
    form.responsible.take_up(type(form.responsible.draft())("Policy branch"))
    form.high.take_up(type(form.high.draft())("95"))
    screen.drawer.keep()
    settle()
    now = next(r for r in screen.context.planner.read(register.rows) if r.id == row.id)
    assert (now.responsible, now.band.on_track_from) == ("Policy branch", 95)
    screen.context.planner.undo()
    now = next(r for r in screen.context.planner.read(register.rows) if r.id == row.id)
    assert (now.responsible, now.band.on_track_from) == ("", 90)


def test_a_year_is_approved_and_opened_again_with_a_reason(screen: FrameworkScreen) -> None:
    carry_out(screen.context.planner, "indicators.set_actual", ACTUAL)
    settle()
    screen.show_page("years")
    year = next(r for r in screen.years.table.rows if r.year == 2021)
    screen.years.view.opened.emit(year)
    approve = screen.drawer.form
    assert isinstance(approve, ApproveForm)
    approve.by.take_up(type(approve.by.draft())("Head of communications"))
    screen.drawer.keep()
    settle()
    year = next(r for r in screen.years.table.rows if r.year == 2021)
    assert year.approved
    screen.decide(year)
    reopen = screen.drawer.form
    assert isinstance(reopen, ReopenForm)
    screen.drawer.keep()
    assert reopen.reason.error
    reopen.reason.take_up(type(reopen.reason.draft())("A late report"))
    screen.drawer.keep()
    settle()
    assert not next(r for r in screen.years.table.rows if r.year == 2021).approved


def test_each_of_the_seven_items_has_a_column_that_says_what_is_empty(
    screen: FrameworkScreen,
) -> None:
    letters = [c for c in screen.register.table.faces if c.title.startswith("(")]
    assert [c.title for c in letters] == [f"({letter})" for letter in "abcdefg"]
    row = next(r for r in screen.register.table.rows if r.slug == "policy-changes")
    assert [c.face(row).words for c in letters] == ["●", "●", "○", "○", "○", "○", "○"]


def test_whatever_can_be_said_of_an_indicator_has_a_field_in_its_form(
    screen: FrameworkScreen,
) -> None:
    row = screen.context.planner.read(register.rows)[0]
    screen.edit(row)
    form = screen.drawer.form
    assert isinstance(form, IndicatorForm)
    wanted = set(list(inspect.signature(indicators.edit).parameters)[2:]) - {"who"}
    assert wanted <= set(form.fields)
