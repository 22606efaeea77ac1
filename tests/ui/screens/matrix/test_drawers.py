from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import action_sheet, actions, matrix, people
from comms_planner.services.matrix import CellRow
from comms_planner.services.planner import Planner
from comms_planner.ui.editors import deed
from comms_planner.ui.editors.date import Days
from comms_planner.ui.editors.person import Owner
from comms_planner.ui.screens.matrix.form import ActionForm
from comms_planner.ui.screens.matrix.view import MatrixScreen


def open_form(screen: MatrixScreen, action_id: int) -> ActionForm:
    screen.open_action(action_id)
    assert screen.drawer.form is not None
    return screen.drawer.form


def fill(form: ActionForm) -> None:
    """Change every field as a person would."""
    form.title.control("en").setText("City film")  # type: ignore[union-attr]  # one line
    form.title.control("zh").setText("城市影片")  # type: ignore[union-attr]  # one line
    form.note.control("en").setPlainText("In three parts")  # type: ignore[union-attr]  # several
    form.owner.line.setText("Nour Haddad")
    form.days.precision.set_current("day")
    form.days.first.set_day(dt.date(2027, 3, 1))
    form.days.last.set_day(dt.date(2027, 3, 9))
    form.work.control.set_current("in progress")
    form.approval.control.set_current("approved")
    form.date.control.set_current("confirmed")
    form.tool.control.set_current("media")
    form.flagship.control.set_current("sdg-cities")
    form.pillar.control.set_current("act")
    form.pillar.control.chosen.emit("act")
    line = form.served.lines[0]
    line.box.setChecked(True)
    line.delivered.setText("40")
    line.evidence.setText("film.example/40")
    form.planned.control.setText("12,500")  # type: ignore[union-attr]  # one line
    form.actual.control.setText("9000.50")  # type: ignore[union-attr]  # one line
    form.currency.control.setText("eur")  # type: ignore[union-attr]  # one line


def test_the_sheet_saves_every_field_in_one_step_of_undo(
    qtbot: QtBot,
    planner: Planner,
    cells: list[CellRow],
    some_actions: list[int],
    screen: MatrixScreen,
) -> None:
    number = some_actions[0]
    before = planner.read(actions.one, number)
    form = open_form(screen, number)
    assert not form.dirty
    fill(form)
    screen.drawer.keep_button.click()
    assert not screen.drawer.is_open
    after = planner.read(actions.one, number)
    assert after.title == Bilingual("City film", "城市影片")
    assert after.note == Bilingual("In three parts", "")
    assert after.owner.en == "Nour Haddad"
    assert (after.starts, after.ends) == (dt.date(2027, 3, 1), dt.date(2027, 3, 9))
    statuses = (after.work_status, after.approval_status, after.date_status)
    assert statuses == ("in progress", "approved", "confirmed")
    assert (after.tool, after.cell_id) == ("media", cells[1].id)
    assert (after.cost_planned, after.cost_actual, after.currency) == (12500, 9000.5, "EUR")
    clause = cells[1].commitments[0].id
    assert planner.read(action_sheet.served, number) == (
        action_sheet.ServedRow(clause, 40, "film.example/40"),
    )
    assert planner.read(matrix.cells)[1].commitments[0].delivered.value == 40
    assert planner.undo_label == "Edit action"
    planner.undo()
    assert planner.read(actions.one, number) == before
    assert planner.read(people.rows) == []
    assert planner.undo_label == "Add action"


def test_a_refused_title_stands_at_its_field_and_nothing_is_saved(
    planner: Planner, some_actions: list[int], screen: MatrixScreen
) -> None:
    form = open_form(screen, some_actions[0])
    for side in ("en", "zh"):
        form.title.control(side).setText("")  # type: ignore[union-attr]  # one line
    form.tool.control.set_current("media")
    screen.drawer.keep_button.click()
    assert screen.drawer.is_open
    assert form.title.error == "Give it a title or a name, in English or in Chinese."
    assert planner.read(actions.one, some_actions[0]).tool == ""


@pytest.mark.parametrize("text", ["many", "about 5", "-3"])
def test_an_amount_that_is_no_plain_number_is_refused_at_its_field(
    planner: Planner, some_actions: list[int], screen: MatrixScreen, text: str
) -> None:
    form = open_form(screen, some_actions[0])
    form.planned.control.setText(text)  # type: ignore[union-attr]  # one line
    screen.drawer.keep_button.click()
    assert form.planned.error
    assert planner.read(actions.one, some_actions[0]).cost_planned is None


def test_a_known_name_chooses_the_person_and_an_empty_one_nobody(
    planner: Planner, some_actions: list[int], screen: MatrixScreen
) -> None:
    person = planner.write(people.add, Bilingual("Li Wei", "李伟"))
    form = open_form(screen, some_actions[0])
    form.owner.line.setText("li wei ")
    assert form.owner.value() == Owner(person)
    form.owner.line.setText(" ")
    assert form.owner.value() == Owner()


def test_a_date_known_to_the_month_stays_so(
    planner: Planner, some_actions: list[int], screen: MatrixScreen
) -> None:
    form = open_form(screen, some_actions[0])
    form.days.load(Days(dt.date(2027, 5, 1), dt.date(2027, 5, 31), "month"))
    screen.drawer.keep_button.click()
    saved = planner.read(actions.one, some_actions[0])
    assert (saved.starts, saved.ends) == (dt.date(2027, 5, 1), dt.date(2027, 5, 31))
    assert saved.precision == "month"
    again = open_form(screen, some_actions[0])
    assert not again.dirty
    again.days.precision.set_current("tbc")
    screen.drawer.keep_button.click()
    assert planner.read(actions.one, some_actions[0]).starts is None


def test_unsaved_changes_are_asked_about_before_they_go(
    some_actions: list[int], screen: MatrixScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answer = False

    def ask(_: object, __: object, question: str, *___: str, **____: bool) -> bool:
        asked.append(question)
        return answer

    monkeypatch.setattr(deed, "confirm", ask)
    form = open_form(screen, some_actions[0])
    QTest.keyClick(screen.drawer.drawer, Qt.Key.Key_Escape)
    assert not screen.drawer.is_open
    assert asked == []
    form = open_form(screen, some_actions[0])
    form.title.control("en").setText("Changed")  # type: ignore[union-attr]  # one line
    QTest.keyClick(screen.drawer.drawer, Qt.Key.Key_Escape)
    screen.open_action(some_actions[1])
    assert asked == ["Discard your changes?"] * 2
    assert screen.drawer.action_id == some_actions[0]
    assert form.title.value().en == "Changed"
    answer = True
    screen.drawer.drawer.close_drawer()
    assert not screen.drawer.is_open


def test_the_sheet_follows_a_change_made_elsewhere_unless_it_holds_changes(
    qtbot: QtBot, planner: Planner, some_actions: list[int], screen: MatrixScreen
) -> None:
    form = open_form(screen, some_actions[0])
    screen.gestures.rename(some_actions[0], "From elsewhere")
    qtbot.waitUntil(lambda: form.title.value().en == "From elsewhere")
    form.title.control("en").setText("Mine")  # type: ignore[union-attr]  # one line
    screen.gestures.rename(some_actions[0], "Elsewhere again")
    screen.refresh()
    assert form.title.value().en == "Mine"


def test_the_sheet_closes_when_its_action_is_gone(
    qtbot: QtBot, planner: Planner, some_actions: list[int], screen: MatrixScreen
) -> None:
    open_form(screen, some_actions[0])
    planner.write(actions.delete, some_actions[0])
    qtbot.waitUntil(lambda: not screen.drawer.is_open)


def test_ctrl_enter_on_a_card_opens_its_sheet_and_closing_returns_to_the_card(
    cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    view = screen.board.pane(cells[0].id).cards
    view.setFocus()
    view.choose(1)
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.drawer.action_id == some_actions[1]
    QTest.keyClick(screen.drawer.drawer, Qt.Key.Key_Escape)
    assert view.hasFocus()


def test_a_click_on_the_mandate_shows_both_languages_and_every_commitment(
    cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    QTest.mouseClick(screen.board.pane(cells[0].id).mandate, Qt.MouseButton.LeftButton)
    sheet = screen.promise.sheet
    assert screen.promise.is_open
    assert sheet is not None
    texts = [label.text() for label in sheet.findChildren(QWidget) if hasattr(label, "text")]
    said = "\n".join(str(label()) if callable(label) else str(label) for label in texts)
    assert cells[0].text.en in said
    assert cells[0].text.zh in said
    assert "Annex II, table 1, row 1, think" in said
    assert "High-level political forum" in said
    assert len(sheet.clauses) == 3


def test_an_action_added_for_a_commitment_serves_it(
    qtbot: QtBot, planner: Planner, cells: list[CellRow], screen: MatrixScreen
) -> None:
    screen.open_cell(cells[1].id)
    sheet = screen.promise.sheet
    assert sheet is not None
    clause = cells[1].commitments[0].id
    adder = sheet.clauses[clause].adder
    adder.button.click()
    QTest.keyClicks(adder.field, "City film")
    QTest.keyClick(adder.field, Qt.Key.Key_Return)
    assert planner.read(matrix.cells)[1].commitments[0].state == "planned"
    qtbot.waitUntil(lambda: "1 of 1 planned" in sheet._heading.text())
    assert adder.field.isVisible()
