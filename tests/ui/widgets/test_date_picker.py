"""A day is chosen, typed over, and stepped by keys."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)
from pytestqt.qtbot import QtBot

from comms_planner.design import LIGHT
from comms_planner.ui.widgets.date_picker import DatePicker
from tests.ui.widgets.conftest import put


def test_a_date_picker_gives_plain_dates(host: QWidget) -> None:
    picker = DatePicker(LIGHT, dt.date(2026, 10, 5))
    put(host, picker)
    heard: list[dt.date] = []
    picker.picked.connect(heard.append)
    picker.set_day(dt.date(2026, 10, 6))
    assert heard == []
    picker.pick(dt.date(2027, 3, 1))
    assert heard == [picker.day] == [dt.date(2027, 3, 1)]


def test_a_day_typed_over_the_whole_field_is_taken(host: QWidget, qtbot: QtBot) -> None:
    picker = DatePicker(LIGHT, dt.date(2026, 11, 23))
    put(host, picker)
    picker.selectAll()
    qtbot.keyClicks(picker, "2026-12-1")
    assert picker.day == dt.date(2026, 12, 1)
    assert picker.text() == "2026-12-1"
    picker.clearFocus()
    QApplication.sendEvent(picker, QFocusEvent(QEvent.Type.FocusOut))
    assert picker.text() == "1 Dec 2026"


def test_words_that_name_no_day_stay_to_be_mended(host: QWidget, qtbot: QtBot) -> None:
    picker = DatePicker(LIGHT, dt.date(2026, 11, 23))
    put(host, picker)
    picker.selectAll()
    qtbot.keyClicks(picker, "31 Feb 2026")
    assert not picker.readable
    assert (picker.text(), picker.day) == ("31 Feb 2026", dt.date(2026, 11, 23))


def test_arrows_and_pages_step_days_and_months(host: QWidget, qtbot: QtBot) -> None:
    picker = DatePicker(LIGHT, dt.date(2026, 1, 30))
    put(host, picker)
    qtbot.keyClick(picker, Qt.Key.Key_Up)
    qtbot.keyClick(picker, Qt.Key.Key_PageUp)
    assert picker.day == dt.date(2026, 2, 28)
