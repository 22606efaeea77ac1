"""The controls do what their look promises."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from comms_planner.design import LIGHT
from comms_planner.ui.widgets.banner import Banner
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.confirm import Question
from comms_planner.ui.widgets.drawer import Drawer
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.flow import FlowLayout
from comms_planner.ui.widgets.labels import ElidedLabel
from comms_planner.ui.widgets.list_row import ListRow
from comms_planner.ui.widgets.option import OptionCard
from comms_planner.ui.widgets.progress_row import ProgressRow
from comms_planner.ui.widgets.search_field import SearchField
from comms_planner.ui.widgets.segmented import SegmentedControl
from comms_planner.ui.widgets.toast import Toast
from tests.ui.widgets.conftest import put


def test_a_drawer_shows_its_content_and_escape_closes_it(host: QWidget, qtbot: QtBot) -> None:
    drawer = Drawer(host, LIGHT)
    assert not drawer.is_open
    line = QLineEdit()
    drawer.open_with("Op-ed", line)
    assert drawer.is_open
    qtbot.waitUntil(lambda: drawer.geometry().right() == host.width() - 1)
    with qtbot.waitSignal(drawer.closed):
        qtbot.keyClick(drawer, Qt.Key.Key_Escape)
    assert not drawer.is_open
    drawer.close_drawer()  # closing what is closed is nothing


def test_a_drawer_stays_at_the_edge_and_takes_other_content(host: QWidget, qtbot: QtBot) -> None:
    drawer = Drawer(host, LIGHT)
    drawer.open_with("One", QLineEdit())
    drawer.open_with("Two", QLineEdit())
    host.resize(1000, 500)
    QApplication.processEvents()
    assert drawer.geometry().right() == 999
    assert drawer.height() == 500


def test_a_segment_tells_its_key(host: QWidget, qtbot: QtBot) -> None:
    control = SegmentedControl([("m", "Month"), ("a", "Agenda")], "m")
    put(host, control)
    heard: list[str] = []
    control.chosen.connect(heard.append)
    qtbot.mouseClick(control._buttons["a"], Qt.MouseButton.LeftButton)
    assert (control.current, heard) == ("a", ["a"])
    control.set_current("m")
    assert (control.current, heard) == ("m", ["a"])
    stops = [
        key for key, b in control._buttons.items() if b.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["m"], "Tab comes to the choice that is on"


def test_a_choice_box_keeps_its_keys_and_ignores_the_wheel(host: QWidget, qtbot: QtBot) -> None:
    box = ChoiceBox(LIGHT, [(1, "One"), (2, "Two"), (None, "None of them")], 2)
    put(host, box)
    assert box.current == 2
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert box.current == 2
    with qtbot.waitSignal(box.chosen):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.current is None


def test_a_search_waits_for_a_pause(host: QWidget, qtbot: QtBot) -> None:
    search = SearchField("Search", LIGHT)
    put(host, search)
    heard: list[str] = []
    search.searched.connect(heard.append)
    qtbot.keyClicks(search, "forum")
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["forum"])
    search.clear()
    qtbot.waitUntil(lambda: heard == ["forum", ""])


def test_a_banner_acts_and_goes(host: QWidget, qtbot: QtBot) -> None:
    banner = Banner(LIGHT)
    put(host, banner)
    done: list[int] = []
    banner.say("warning", "The file lies in a cloud folder.", "Move it…", lambda: done.append(1))
    assert banner.isVisible()
    qtbot.mouseClick(banner._button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert not banner.isVisible()


def test_a_toast_sits_at_the_foot_and_offers_its_action(host: QWidget, qtbot: QtBot) -> None:
    toast = Toast(host, LIGHT)
    done: list[int] = []
    toast.say("Moved.", "Undo", lambda: done.append(1))
    assert toast.geometry().bottom() < host.height()
    host.resize(700, 400)
    QApplication.processEvents()
    assert toast.geometry().bottom() < 400
    qtbot.mouseClick(toast._button, Qt.MouseButton.LeftButton)
    assert done == [1]


def test_a_long_sentence_goes_on_below_and_its_action_stays_in_sight(host: QWidget) -> None:
    toast = Toast(host, LIGHT)
    toast.say("Moved.", "Undo", lambda: None)
    low = toast.height()
    toast.say("“A very long title of an action” now waits for another. " * 4, "Undo", lambda: None)
    QApplication.processEvents()
    assert toast.geometry().right() < host.width()
    assert toast._button.geometry().right() < toast.width()
    assert toast.height() > low
    assert toast.width() > 0.8 * min(760, host.width()), "it wraps no earlier than it must"
    assert toast.geometry().bottom() < host.height()
    toast.say("Moved.", "Undo", lambda: None)
    assert toast.height() == low


def test_down_or_enter_goes_on_to_what_was_found(host: QWidget, qtbot: QtBot) -> None:
    field = SearchField("Find", LIGHT)
    put(host, field)
    heard: list[str] = []
    field.searched.connect(heard.append)
    field.entered.connect(lambda: heard.append("entered"))
    qtbot.keyClicks(field, "forum")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert heard == ["forum", "entered"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["forum", "entered", "entered"]


def test_a_dangerous_question_is_answered_no_by_enter(host: QWidget, qtbot: QtBot) -> None:
    question = Question(host, LIGHT, "Delete?", "It is gone then.", "Delete", danger=True)
    assert question.no.isDefault()
    assert not question.yes.isDefault()
    harmless = Question(host, LIGHT, "Go back?", "It can be undone.", "Go back")
    assert harmless.yes.isDefault()


def test_progress_can_be_cancelled(host: QWidget, qtbot: QtBot) -> None:
    row = ProgressRow(LIGHT)
    put(host, row)
    row.show_step(3, 8, "October 2026")
    with qtbot.waitSignal(row.cancelled):
        qtbot.mouseClick(row.cancel, Qt.MouseButton.LeftButton)


def test_a_row_is_pressed_by_key_and_read_aloud(host: QWidget, qtbot: QtBot) -> None:
    row = ListRow(LIGHT, "Op-ed", "Amina", hue=LIGHT.pillars["act"], chip="T-4 d")
    put(host, row)
    assert row.accessibleName() == "Op-ed, Amina, T-4 d"
    row.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(row.clicked):
        qtbot.keyClick(row, Qt.Key.Key_Space)


def test_long_words_end_in_dots_and_are_whole_in_the_tip(host: QWidget) -> None:
    label = ElidedLabel("long " * 200)
    label.setFixedWidth(100)
    put(host, label)
    assert label.elided
    assert "long long" in label.toolTip()


def test_chips_flow_into_the_next_line(host: QWidget) -> None:
    room = QWidget()
    flow = FlowLayout(room)
    for word in ("storytelling", "research", "messaging", "creative materials"):
        flow.addWidget(Chip(word, LIGHT.neutral))
    assert flow.heightForWidth(120) > flow.heightForWidth(600)
    assert flow.count() == 4
    assert flow.itemAt(9) is None
    put(host, room)


def test_everything_draws(host: QWidget, qtbot: QtBot) -> None:
    pressed: list[int] = []
    state = EmptyState(LIGHT, "flag", "None", "Add one.", "Add", lambda: pressed.append(1))
    put(
        host,
        state,
        Card("Card"),
        Chip("done", LIGHT.status("done"), dot=True),
        OptionCard(LIGHT, "layout-grid", "Plan", "Word for word. " * 10),
        IconButton("x", "Close", LIGHT),
        Button("Save & go", LIGHT, "primary", icon="check"),
    )
    assert not host.grab().isNull()
    action = state.findChild(QPushButton)
    assert isinstance(action, QPushButton)
    qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    assert pressed == [1]
