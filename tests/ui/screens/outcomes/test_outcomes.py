"""Outcomes are read, filled with sourced figures, walked and taken back, on their screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty
from comms_planner.services.commands import carry_out
from comms_planner.services.results import ledger, register
from comms_planner.ui.screens.outcomes.figure_forms import FigureForm
from comms_planner.ui.screens.outcomes.ledger_forms import LedgerForm
from comms_planner.ui.screens.outcomes.proof_forms import EvidenceForm
from comms_planner.ui.screens.outcomes.view import OutcomesScreen
from comms_planner.ui.window import Window

LINKED = {"indicator": "policy-changes", "edition": 1}


@pytest.fixture
def screen(real_window: Window) -> OutcomesScreen:
    real_window.navigate("outcomes")
    found = real_window.screen_of("outcomes")
    assert isinstance(found, OutcomesScreen)
    settle()
    return found


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def choose(screen: OutcomesScreen, slug: str) -> int:
    row = next(r for r in screen.context.planner.read(register.rows) if r.slug == slug)
    screen.reveal(indicator=row.id)
    settle()
    return row.id


def test_the_first_outcome_with_a_family_is_shown_in_the_documents_words(
    screen: OutcomesScreen,
) -> None:
    assert screen.sheet.outcome is not None
    assert screen.sheet.outcome.slug == "awareness"


def test_a_baseline_is_typed_kept_with_the_keyboard_and_taken_back(
    screen: OutcomesScreen, qtbot: QtBot
) -> None:
    number = choose(screen, "policy-changes")
    screen.do("baseline")
    form = screen.drawer.form
    assert isinstance(form, FigureForm)
    for field, text in ((form.year, "2019"), (form.qty, "2+"), (form.source, "Registry")):
        field.take_up(type(field.draft())(text))
    qtbot.keyClick(form.qty, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert screen.drawer.form is None
    assert screen.sheet.indicator is not None
    assert screen.sheet.indicator.id == number
    assert screen.sheet.indicator.baseline is not None
    assert screen.sheet.indicator.baseline.relation.value == "≥"
    screen.context.planner.undo()
    settle()
    assert screen.sheet.indicator.baseline is None


def test_a_changed_figure_is_refused_at_the_reason(screen: OutcomesScreen) -> None:
    about = {"indicator": "policy-changes", "year": 2021}
    planner = screen.context.planner
    carry_out(planner, "indicators.set_actual", {**about, "qty": 5, "source": "Ledger"})
    choose(screen, "policy-changes")
    screen.do("actual", 2021)
    form = screen.drawer.form
    assert isinstance(form, FigureForm)
    form.qty.take_up(type(form.qty.draft())("6"))
    screen.drawer.keep()
    assert form.reason.error
    form.reason.take_up(type(form.reason.draft())("One was late"))
    screen.drawer.keep()
    settle()
    assert screen.sheet.indicator is not None
    assert dict(screen.sheet.indicator.actuals)[2021] == Qty(6, unit="policies")


def test_an_output_filed_as_evidence_for_an_outcome_is_refused_in_the_form(
    screen: OutcomesScreen,
) -> None:
    choose(screen, "awareness-1")
    screen.do("evidence")
    form = screen.drawer.form
    assert isinstance(form, EvidenceForm)
    form.title.take_up(type(form.title.draft())(Bilingual("Clippings of May")))
    form.kind.take_up(type(form.kind.draft())("coverage"))
    form.source.take_up(type(form.source.draft())("folder"))
    screen.drawer.keep()
    assert screen.drawer.form is form
    assert form.kind.error


def test_a_contribution_is_recorded_and_opened_again(screen: OutcomesScreen) -> None:
    screen.show_page("ledger")
    screen.record("ledger")
    form = screen.drawer.form
    assert isinstance(form, LedgerForm)
    for field in (form.what, form.by, form.place, form.weight, form.ours, form.theirs):
        field.take_up(type(field.draft())(Bilingual("Law on housing adopted")))
    screen.drawer.keep()
    settle()
    (row,) = screen.context.planner.read(ledger.rows)
    assert len(screen.ledger.table.rows) == 1
    screen.ledger.view.opened.emit(row)
    assert isinstance(screen.drawer.form, LedgerForm)
    assert screen.drawer.form.row == row


def test_every_empty_page_says_what_to_do(screen: OutcomesScreen) -> None:
    for key, page in (
        ("ledger", screen.ledger), ("investments", screen.money), ("surveys", screen.surveys),
    ):  # fmt: skip
        screen.show_page(key)
        settle()
        assert not page.view.isVisible()
        assert not page.new.isVisible(), "the empty page has the button"


def test_the_line_of_sight_is_walked_with_the_arrow_keys(
    screen: OutcomesScreen, qtbot: QtBot
) -> None:
    carry_out(screen.context.planner, "indicators.link", LINKED)
    settle()
    screen.show_page("sight")
    view = screen.sight.sight
    row = next(r for r in screen.context.planner.read(register.rows) if r.slug == "policy-changes")
    view.choose(f"indicator:{row.id}")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current == "edition:1"
    assert "1" in view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current is not None
    assert view.current.startswith("outcome:")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.current is None


def test_enter_on_the_line_of_sight_goes_where_the_thing_is_at_home(
    screen: OutcomesScreen, qtbot: QtBot, real_window: Window
) -> None:
    carry_out(screen.context.planner, "indicators.link", LINKED)
    settle()
    screen.show_page("sight")
    screen.sight.sight.choose("edition:1")
    qtbot.keyClick(screen.sight.sight, Qt.Key.Key_Return)
    settle()
    assert real_window.screen_of("editions").isVisible()


def test_charts_draw_what_the_plan_holds_and_offer_its_numbers(screen: OutcomesScreen) -> None:
    about = {"indicator": "policy-changes", "year": 2021}
    planner = screen.context.planner
    carry_out(planner, "indicators.set_target", {**about, "qty": 8})
    carry_out(planner, "indicators.set_actual", {**about, "qty": "6+", "source": "Ledger"})
    screen.show_page("charts")
    settle()
    screen.charts.rebuild()
    assert [(r.qty.value, r.qty.relation.value) for r in screen.charts.rows] == [
        (8, "="), (6, "≥"),
    ]  # fmt: skip
    assert screen.charts.csv().startswith(b"\xef\xbb\xbf")
    assert "≥" in screen.charts.csv().decode()


def test_the_line_of_sight_says_each_thing_to_a_screen_reader(screen: OutcomesScreen) -> None:
    carry_out(screen.context.planner, "indicators.link", LINKED)
    settle()
    screen.show_page("sight")
    line = QAccessible.queryAccessibleInterface(screen.sight.sight)
    assert line is not None
    assert line.childCount() == len(screen.sight.sight.sight.nodes)
    said = [line.child(n).text(QAccessible.Text.Name) for n in range(line.childCount())]
    assert any(one.startswith("Edition: ") for one in said)
