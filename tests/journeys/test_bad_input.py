"""What people paste and mistype is refused where it stands, or shown as it is; nothing is lost."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, matrix, measurements
from comms_planner.services.planner import Planner
from comms_planner.ui.screens import infos
from comms_planner.ui.screens.calendar.quick_add import QuickAdd
from comms_planner.ui.screens.matrix.form import ActionForm
from comms_planner.ui.screens.packs.view import PacksScreen
from comms_planner.ui.screens.packs.writing import Task
from comms_planner.ui.screens.reach.measurement_form import MeasurementForm
from comms_planner.ui.window import Window
from tests.journeys.conftest import calendar_of, matrix_of, reach_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LONG = "word " * 2_000
TOO_LONG = "A title has at most 300 characters. Put the rest in the notes."
DAY = dt.date(2026, 10, 22)
ODD = (
    "<b>bold</b> <img src='file:///etc/passwd'> & {braces} %1",
    "خطة التواصل للمنتدى الحضري العالمي ٢٠٢٦",
    "👩🏽‍🚀🏳️‍🌈 é \u202eright to left\u202c",
    "字" * 300,
)


def of(planner: Planner) -> list[str]:
    """The English titles in the first cell."""
    return [a.title.en for a in planner.read(matrix.cells)[0].actions]


def saved(window: Window) -> bool:
    """Press the button that saves; whether nothing was refused."""
    matrix_of(window).drawer.keep()
    return not matrix_of(window).drawer.is_open


def sheet(window: Window, title: str = "Op-ed") -> ActionForm:
    """The sheet of a new action, with dates."""
    cell = window.planner.read(matrix.cells)[0]
    action = window.planner.write(
        actions.add, Bilingual(title), cell_id=cell.id, starts=DAY, ends=DAY
    )
    window.navigate("matrix")
    matrix_of(window).open_action(action)
    form = matrix_of(window).drawer.form
    assert form is not None
    return form


def test_a_title_of_ten_thousand_characters_is_refused_in_a_cell_and_stays_to_be_cut(
    window: Window,
) -> None:
    window.navigate("matrix")
    adder = matrix_of(window).board.pane(window.planner.read(matrix.cells)[0].id).adder
    adder.button.click()
    adder.field.setText(LONG)
    QTest.keyClick(adder.field, Qt.Key.Key_Return)
    assert adder.field.complaint == TOO_LONG
    assert adder.field.text() == LONG
    assert of(window.planner) == []
    adder.close_field()


def test_a_title_of_ten_thousand_characters_is_refused_in_the_calendar_and_stays_to_be_cut(
    window: Window,
) -> None:
    window.navigate("calendar", day=DAY)
    calendar_of(window).schedule.wanted.emit(DAY, DAY, QPoint(200, 200))
    adding = QApplication.activePopupWidget()
    assert isinstance(adding, QuickAdd)
    adding.title.setText(LONG)
    QTest.keyClick(adding.title, Qt.Key.Key_Return)
    assert adding.refused.text() == TOO_LONG
    assert adding.title.text() == LONG
    adding.title.setText("Op-ed")
    QTest.keyClick(adding.title, Qt.Key.Key_Return)
    assert not adding.isVisible()
    assert window.planner.undo_label == "Add action"


def test_notes_of_ten_thousand_characters_are_kept_whole(window: Window) -> None:
    form = sheet(window)
    form.note.control("en").setPlainText(LONG)
    assert saved(window)
    kept = window.planner.read(matrix.cells)[0].actions[0]
    assert kept.note.en == LONG.strip()


def test_reversed_days_and_an_empty_title_are_said_at_their_fields(window: Window) -> None:
    form = sheet(window)
    form.days.last.setText("1 Oct 2026")
    assert not saved(window)
    assert form.days.error == "The last day lies before the first. Swap them, or change one."
    form.days.last.setText("23 Oct 2026")
    form.title.control("en").setText("   ")
    assert not saved(window)
    assert form.title.error == "Give it a title or a name, in English or in Chinese."
    form.title.control("en").setText("Op-ed, again")
    assert saved(window)
    assert of(window.planner) == ["Op-ed, again"]


@pytest.mark.parametrize("typed", ["", "-5", "1e999", "many", "5–", "12 or 13", "NaN", "9" * 400])
def test_a_figure_that_is_none_is_said_at_the_field(window: Window, typed: str) -> None:
    window.navigate("reach")
    screen = reach_of(window)
    before = len(window.planner.read(measurements.rows))
    screen.record.click()
    form = screen.drawers.content
    assert isinstance(form, MeasurementForm)
    form.figure.number.setText(typed)
    definition = form.definition.control("en")
    assert isinstance(definition, QLineEdit)
    definition.setText("Badges")
    form.submitted.emit()
    assert form.figure.error
    assert form.figure.number.text() == typed
    assert len(window.planner.read(measurements.rows)) == before


@pytest.mark.parametrize("title", ODD)
def test_odd_text_is_only_text_on_every_screen_and_in_a_pack(
    window: Window, title: str, tmp_path: Path, qtbot: QtBot
) -> None:
    form = sheet(window, title)
    assert form.title.value().en == title
    matrix_of(window).drawer.drawer.close_drawer()
    assert of(window.planner) == [title]
    for info in infos():
        window.navigate(info.key)
        qtbot.wait(1)
        assert window.screen_of(info.key).banner.isHidden()
        assert not window.grab().isNull()
    window.navigate("packs")
    packs = window.screen_of("packs")
    assert isinstance(packs, PacksScreen)
    qtbot.waitUntil(packs.write.isEnabled, timeout=60_000)
    assert packs.order is not None
    packs.desk.write([Task(packs.order, tmp_path / "pack.pdf")])
    qtbot.waitUntil(packs.write.isEnabled, timeout=60_000)
    assert packs.banner.isHidden()
