"""What is to be done is planned from the palette, wherever in the window one is."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from comms_planner.services import actions
from comms_planner.ui.window import Window
from tests.ui.shell.test_search import look_for


def test_what_is_not_found_can_be_planned_but_not_by_mistake(window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "nothing")
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Return)
    assert not window.planner.read(actions.rows)
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Return)
    (made,) = window.planner.read(actions.rows)
    assert (made.title.en, made.ends) == ("nothing", None)


def test_words_with_a_day_at_their_end_are_work_to_be_done(window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "Brief the minister by 4 Dec 2026")
    hits = window.furniture.search.popup.list
    said = hits.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.replace("\xa0", " ") == "Add the action “Brief the minister”, Fri 4 December 2026"
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Return)
    (made,) = window.planner.read(actions.rows)
    assert (made.title.en, made.ends) == ("Brief the minister", dt.date(2026, 12, 4))
    assert window.furniture.toast.text() == "“Brief the minister” is among the actions."
