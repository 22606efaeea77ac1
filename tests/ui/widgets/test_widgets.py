"""The controls do what their look promises."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from comms_planner import app as application
from comms_planner.design import LIGHT
from comms_planner.ui.theme import fonts, palette
from comms_planner.ui.widgets.banner import Banner
from comms_planner.ui.widgets.buttons import Button, ElidedButton, IconButton
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.confirm import Question
from comms_planner.ui.widgets.date_picker import DatePicker
from comms_planner.ui.widgets.drawer import Drawer
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.flow import FlowLayout
from comms_planner.ui.widgets.header import HeaderBar
from comms_planner.ui.widgets.labels import ElidedLabel, NumberLabel
from comms_planner.ui.widgets.list_row import ListRow
from comms_planner.ui.widgets.option import OptionCard
from comms_planner.ui.widgets.progress_row import ProgressRow
from comms_planner.ui.widgets.search_field import SearchField
from comms_planner.ui.widgets.segmented import SegmentedControl
from comms_planner.ui.widgets.toast import Toast


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    palette.apply(application.application(), LIGHT)
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def put(host: QWidget, *widgets: QWidget) -> None:
    column = QVBoxLayout(host)
    for widget in widgets:
        column.addWidget(widget)
    QApplication.processEvents()


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


def test_choices_without_room_fold_into_one_that_lists_them(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    control = SegmentedControl([(key, f"A long word, {key}") for key in "abcdef"], parent=host)
    host.resize(1400, 80)
    host.show()
    control.resize(control.sizeHint().width(), 34)
    assert control._fold is None
    control.resize(control.minimumSizeHint().width(), 34)
    fold = control._fold
    assert fold is not None
    assert fold.isVisible()
    assert fold.text() == "A long word, a"
    fold.menu().aboutToShow.emit()
    with qtbot.waitSignal(control.chosen) as heard:
        fold.menu().actions()[2].trigger()
    assert heard.args == ["c"]
    assert fold.text() == "A long word, c"
    control.resize(control.sizeHint().width(), 34)
    assert not fold.isVisible()
    assert control._buttons["c"].isVisible()


def test_a_header_too_narrow_for_its_words_shows_icons_and_names_them(qtbot: QtBot) -> None:
    """The action that matters keeps its word longest; nothing is cut."""
    host = QWidget()
    bar = HeaderBar("Packs", host)
    many = Button("Several at once…", LIGHT, icon="layers")
    write = Button("Write", LIGHT, "primary", "x")
    bar.add(many, write)
    qtbot.addWidget(host)
    host.resize(700, 60)
    bar.resize(700, 40)
    with qtbot.waitExposed(host):
        host.show()
    assert (many.text(), write.text()) == ("Several at once…", "Write")
    assert many.accessibleName() == ""
    bar.resize(bar.title.sizeHint().width() + many.short_width + write.whole_width + 60, 40)
    qtbot.waitUntil(lambda: many.text() == "")
    assert write.text() == "Write"
    assert many.accessibleName() == "Several at once…"
    assert "Several at once" in many.toolTip()
    bar.resize(700, 40)
    qtbot.waitUntil(lambda: many.text() == "Several at once…")
    assert many.toolTip() == ""


def test_a_button_that_may_be_cut_says_so_and_tells_the_whole_in_its_tip(qtbot: QtBot) -> None:
    button = ElidedButton("Share of surveyed audience aware of SDG 11", LIGHT, "quiet")
    qtbot.addWidget(button)
    button.resize(120, 34)
    button.show()
    qtbot.waitUntil(lambda: button.text().endswith("…"))
    assert "SDG 11" in button.toolTip()
    button.resize(button.sizeHint())
    qtbot.waitUntil(lambda: button.text() == "Share of surveyed audience aware of SDG 11")


def test_numbers_side_by_side_stand_on_one_line_in_every_script(qtbot: QtBot) -> None:
    """Chinese letters stand higher than digits and once pushed a number down."""
    fonts.load_others()
    palette.apply(application.application(), LIGHT)
    host = QWidget()
    palette.dress(host)
    qtbot.addWidget(host)
    row, feet = QVBoxLayout(host), {}
    labels = [NumberLabel("25", "display"), NumberLabel("25 万以上", "display")]
    for label in labels:
        row.addWidget(label)
    with qtbot.waitExposed(host):
        host.show()
    for label in labels:
        image = label.grab().toImage()
        ground = image.pixel(image.width() - 1, 0)
        inked = [
            y
            for y in range(image.height())
            if any(image.pixel(x, y) != ground for x in range(24))  # the digits alone
        ]
        feet[label.text()] = (inked[0], inked[-1])
    assert len({label.height() for label in labels}) == 1
    assert len(set(feet.values())) == 1


def test_the_chosen_segment_has_the_same_air_above_and_below(qtbot: QtBot) -> None:
    palette.apply(application.application(), LIGHT)
    host = QWidget()
    palette.dress(host)
    QVBoxLayout(host).addWidget(segments := SegmentedControl([("a", "Table"), ("b", "Board")]))
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    for button in segments.findChildren(QToolButton):
        assert button.y() == segments.height() - button.geometry().bottom() - 1
        assert button.y() > 1


def test_a_title_too_long_for_its_header_is_said_briefly_and_stays_so(qtbot: QtBot) -> None:
    """Once it was cut at its end; a title between the two lengths once went to and fro."""
    host = QWidget()
    bar = HeaderBar("", host)
    bar.add(Button("Write", LIGHT, "primary", "x"))
    qtbot.addWidget(host)
    host.resize(900, 60)
    bar.resize(900, 40)
    with qtbot.waitExposed(host):
        host.show()
    whole, brief = "September 2026 – January 2027", "Sep 2026 – Jan 2027"
    bar.set_title(whole, "timeline", brief)
    assert (bar.title.text(), bar.title.toolTip()) == (whole, "")
    needed = bar.title.sizeHint().width()
    for width in range(needed, needed + 160, 3):
        bar.resize(width, 40)
        qtbot.wait(1)
        QApplication.processEvents()
        shown = bar.title.text()
        QApplication.processEvents()
        assert bar.title.text() == shown
    bar.resize(needed, 40)
    qtbot.waitUntil(lambda: bar.title.text() == brief)
    assert whole in bar.title.toolTip()
    bar.resize(900, 40)
    qtbot.waitUntil(lambda: bar.title.text() == whole)


@pytest.mark.parametrize("kind", ["plain", "quiet", "danger"])
def test_a_button_that_cannot_be_pressed_is_grey_whatever_its_kind(qtbot: QtBot, kind: str) -> None:
    """Quiet ones once kept the colour of a link."""
    palette.apply(application.application(), LIGHT)
    host = QWidget()
    palette.dress(host)
    button = Button("█" * 6, LIGHT, kind)
    button.setParent(host)
    qtbot.addWidget(host)
    button.setEnabled(False)
    button.resize(button.sizeHint())
    host.show()
    drawn = button.grab().toImage()
    shown = drawn.pixelColor(drawn.width() // 2, drawn.height() // 2)
    assert abs(shown.red() - shown.blue()) < 40, "grey, not the blue of a link"
    assert shown.name().upper() not in (LIGHT.accent_text, LIGHT.danger.text)


def test_what_an_empty_page_offers_to_begin_waits_until_it_may_be_written(qtbot: QtBot) -> None:
    begun: list[int] = []
    empty = EmptyState(LIGHT, "x", "None yet", "Add one.", "New", lambda: begun.append(1))
    qtbot.addWidget(empty)
    assert empty.button
    empty.allow(writing=False)
    empty.button.click()
    assert begun == []
    empty.allow(writing=True)
    empty.button.click()
    assert begun == [1]


def test_a_button_with_a_list_wears_the_sign_of_lists_beside_its_word(qtbot: QtBot) -> None:
    palette.apply(application.application(), LIGHT)
    host = QWidget()
    palette.dress(host)
    qtbot.addWidget(host)
    plain, listing = Button("Columns", LIGHT), Button("Columns", LIGHT)
    listing.setMenu(QMenu(listing))
    for button in (plain, listing):
        button.setParent(host)
        button.ensurePolished()
    assert listing.sizeHint().width() > plain.sizeHint().width() + 8
    listing.resize(listing.sizeHint())
    drawn = listing.grab().toImage()
    right = drawn.copy(listing.width() - 22, 8, 14, 18)
    colours = {right.pixelColor(x, y).name() for x in range(14) for y in range(18)}
    assert len(colours) > 1


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_folded_choices_look_like_a_list_to_choose_from(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    """Their word once stood in the middle of a wide button, far from the sign beside it."""
    palette.apply(application.application(), LIGHT)
    host = QWidget()
    palette.dress(host)
    host.setLayoutDirection(direction)
    host.resize(320, 60)
    control = SegmentedControl([(str(n), "█" * 8) for n in range(6)], parent=host)
    control.setFixedWidth(300)
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    drawn = control.grab().toImage()
    dark = [
        x for x in range(4, drawn.width() - 4)
        if drawn.pixelColor(x, drawn.height() // 2).lightness() < 90
    ]  # fmt: skip
    if direction == Qt.LayoutDirection.LeftToRight:
        assert dark[0] < 30
    else:
        assert dark[-1] > drawn.width() - 30
