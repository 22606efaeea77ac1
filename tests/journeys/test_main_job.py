"""The main job from end to end, as someone with the document in hand would do it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Relation
from comms_planner.services import actions, matrix, measurements
from comms_planner.services.planner import Planner
from comms_planner.text import NBSP
from comms_planner.ui.screens.packs.view import PacksScreen
from comms_planner.ui.screens.packs.writing import Task
from comms_planner.ui.screens.reach.measurement_form import MeasurementForm
from comms_planner.ui.window import Window
from tests.journeys.conftest import OpenWindow, calendar_of, matrix_of, reach_of

ALT = Qt.KeyboardModifier.AltModifier
DAY = dt.date(2026, 12, 1)


def titles(planner: Planner) -> list[list[str]]:
    """The English titles of the actions of every cell."""
    return [[a.title.en for a in cell.actions] for cell in planner.read(matrix.cells)]


def plan_an_action(window: Window, qtbot: QtBot) -> int:
    """Type an action into the first cell and give it days, an owner and a commitment."""
    window.navigate("matrix")
    screen = matrix_of(window)
    cell = window.planner.read(matrix.cells)[0]
    adder = screen.board.pane(cell.id).adder
    adder.button.click()
    QTest.keyClicks(adder.field, "Brief Member States")
    QTest.keyClick(adder.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window.planner)[0] == ["Brief Member States"])
    QTest.keyClick(adder.field, Qt.Key.Key_Escape)
    action = window.planner.read(matrix.cells)[0].actions[0].id
    screen.open_action(action)
    form = screen.drawer.form
    assert form is not None
    form.title.control("zh").setText("向会员国通报")
    form.owner.line.setText("Lakshmi Nair")
    form.days.precision.set_current("day")
    for picker, day in ((form.days.first, "1 Dec 2026"), (form.days.last, "2026-12-3")):
        picker.selectAll()
        QTest.keyClicks(picker, day)
    form.served.lines[0].box.setChecked(True)
    QTest.keyClick(screen.drawer.drawer, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not screen.drawer.is_open
    return action


def test_plan_date_measure_pack_undo_all_and_open_again(
    window: Window, open_window: OpenWindow, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    before = titles(window.planner)
    action = plan_an_action(window, qtbot)
    row = window.planner.read(actions.one, action)
    assert row.title == Bilingual("Brief Member States", "向会员国通报")
    assert (row.owner.en, row.starts, row.ends) == ("Lakshmi Nair", DAY, dt.date(2026, 12, 3))
    assert window.planner.read(matrix.cells)[0].planned == 1
    put_a_day_later(window, action, qtbot)
    record_a_measurement(window, qtbot)
    write_a_pack(window, tmp_path / "pack.pdf", qtbot)
    steps = 0
    while window.planner.undo_label:
        assert window.furniture.undo.undo.isEnabled()
        window.furniture.undo.undo.trigger()
        steps += 1
    assert steps == 4
    assert titles(window.planner) == before
    assert not [m for m in window.planner.read(measurements.rows) if m.source == "Gate count"]
    qtbot.waitUntil(window.furniture.undo.redo.isEnabled)
    window.furniture.undo.redo.trigger()
    assert titles(window.planner)[0] == ["Brief Member States"]
    window.close()
    again = open_window(plan)
    assert titles(again.planner)[0] == ["Brief Member States"]
    assert matrix_of(again).board is not None


def put_a_day_later(window: Window, action: int, qtbot: QtBot) -> None:
    """By the keyboard alone, in the calendar."""
    window.navigate("calendar", action=action)
    screen = calendar_of(window)
    qtbot.waitUntil(lambda: any(e.id == action for e in screen.schedule.entries))
    assert screen.schedule.day == DAY
    QTest.keyClick(screen.month, Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: window.planner.read(actions.one, action).starts == dt.date(2026, 12, 2))
    said = window.furniture.toast.text().replace(NBSP, " ")
    assert said == "Brief Member States is now on 2–4 December 2026."


def record_a_measurement(window: Window, qtbot: QtBot) -> None:
    """With what is forgotten at first said at its field."""
    window.navigate("reach")
    screen = reach_of(window)
    screen.record.click()
    form = screen.drawers.content
    assert isinstance(form, MeasurementForm)
    form.submitted.emit()
    assert form.figure.error == "Type the figure that was counted."
    form.figure.number.setText("about 13,000")
    form.source.control.setText("Gate count")
    form.definition.control("en").setText("Badges scanned")
    form.submitted.emit()
    assert [f.error for f in form.fields.values() if f.error] == []
    assert form.banner.isHidden()
    kept = next(m for m in window.planner.read(measurements.rows) if m.source == "Gate count")
    assert (kept.qty.value, kept.qty.relation) == (13_000, Relation.APPROX)


def write_a_pack(window: Window, target: Path, qtbot: QtBot) -> None:
    """The flagship action plan, as a PDF."""
    window.navigate("packs")
    packs = window.screen_of("packs")
    assert isinstance(packs, PacksScreen)
    qtbot.waitUntil(packs.write.isEnabled, timeout=60_000)
    assert packs.order is not None
    packs.desk.write([Task(packs.order, target)])
    qtbot.waitUntil(packs.write.isEnabled, timeout=60_000)
    assert target.read_bytes().startswith(b"%PDF")
