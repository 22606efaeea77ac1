from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.services.planner import Planner
from comms_planner.ui.screens.calendar.details import DetailsPopover
from comms_planner.ui.screens.calendar.keys import months_later
from comms_planner.ui.screens.calendar.popover import placed
from comms_planner.ui.screens.calendar.quick_add import QuickAdd
from comms_planner.ui.screens.calendar.view import CalendarScreen
from comms_planner.ui.widgets import confirm as confirming
from comms_planner.ui.widgets.labels import PlainLabel
from tests.ui.screens.calendar.conftest import Heard, entry, kept
from tests.ui.screens.calendar.test_mouse import popup

# a sheet takes the keyboard, which the offscreen display cannot give
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
K = Qt.Key
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def choose(screen: CalendarScreen, title: str) -> None:
    found = entry(screen, title)
    screen.schedule.focus(found.first, found)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (K.Key_Left, dt.date(2026, 10, 21)),
        (K.Key_Right, dt.date(2026, 10, 23)),
        (K.Key_Up, dt.date(2026, 10, 15)),
        (K.Key_Down, dt.date(2026, 10, 29)),
        (K.Key_Home, dt.date(2026, 10, 19)),
        (K.Key_End, dt.date(2026, 10, 25)),
        (K.Key_PageDown, dt.date(2026, 11, 22)),
        (K.Key_PageUp, dt.date(2026, 9, 22)),
    ],
)
def test_keys_move_through_the_days(
    qtbot: QtBot, screen: CalendarScreen, key: Qt.Key, day: dt.date
) -> None:
    qtbot.keyClick(screen.month, key)
    assert screen.schedule.day == day
    assert screen.month.grid.shows(day) or screen.month.month == day.month


def test_the_page_turns_when_the_cursor_leaves_it(qtbot: QtBot, screen: CalendarScreen) -> None:
    for _ in range(2):
        qtbot.keyClick(screen.month, K.Key_Down)
    assert (screen.month.year, screen.month.month) == (2026, 11)
    assert screen.header.title.text() == "November 2026"
    qtbot.keyClick(screen.month, K.Key_T)
    assert screen.schedule.day == dt.date(2026, 10, 22)
    assert screen.header.title.text() == "October 2026"


def test_tab_walks_through_the_entries_of_a_day(qtbot: QtBot, screen: CalendarScreen) -> None:
    screen.schedule.focus(dt.date(2026, 10, 12))
    titles = []
    for _ in range(2):
        qtbot.keyClick(screen.month, K.Key_Tab)
        chosen = screen.schedule.entry
        titles.append(chosen.title.en if chosen else "")
    assert {"Toolkit", "Media days", "Urban October 2026"} > set(titles)
    qtbot.keyClick(screen.month, K.Key_Backtab, SHIFT)
    chosen = screen.schedule.entry
    assert chosen
    assert chosen.title.en == titles[0]


@pytest.mark.parametrize(
    ("key", "keys", "days"),
    [
        (K.Key_Right, ALT, (13, 17)),
        (K.Key_Left, ALT, (11, 15)),
        (K.Key_Down, ALT, (19, 23)),
        (K.Key_Up, ALT, (5, 9)),
        (K.Key_Right, ALT | SHIFT, (12, 17)),
        (K.Key_Left, ALT | SHIFT, (12, 15)),
        (K.Key_Up, ALT | SHIFT, (12, 12)),
    ],
)
def test_alt_and_arrows_move_and_resize_the_chosen_entry(
    qtbot: QtBot,
    screen: CalendarScreen,
    plan: Planner,
    key: Qt.Key,
    keys: Qt.KeyboardModifier,
    days: tuple[int, int],
) -> None:
    choose(screen, "Toolkit")
    qtbot.keyClick(screen.month, key, keys)
    assert kept(plan, "Toolkit") == days


def test_quick_steps_add_up(qtbot: QtBot, screen: CalendarScreen, plan: Planner) -> None:
    choose(screen, "Op-ed")
    for _ in range(3):
        qtbot.keyClick(screen.month, K.Key_Right, ALT)
    assert kept(plan, "Op-ed") == (10, 10)
    assert screen.schedule.day == dt.date(2026, 10, 10)


def test_sideways_follows_the_eye_in_right_to_left(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    screen.month.lay()
    qtbot.keyClick(screen.month, K.Key_Left)
    assert screen.schedule.day == dt.date(2026, 10, 23)
    choose(screen, "Op-ed")
    qtbot.keyClick(screen.month, K.Key_Left, ALT)
    assert kept(plan, "Op-ed") == (8, 8)


def test_n_begins_an_action_on_the_day(qtbot: QtBot, screen: CalendarScreen, plan: Planner) -> None:
    screen.schedule.focus(dt.date(2026, 10, 20))
    qtbot.keyClick(screen.month, K.Key_N)
    sheet = popup(QuickAdd)
    hint = next(one for one in sheet.findChildren(PlainLabel) if "A time may" in one.text())
    assert hint.width() >= hint.fontMetrics().horizontalAdvance(hint.text())
    qtbot.keyClick(sheet.title, K.Key_Return)
    assert sheet.isVisible(), "an action needs a title"
    qtbot.keyClicks(sheet.title, "Podcast")
    qtbot.keyClick(sheet.title, K.Key_Return)
    assert kept(plan, "Podcast") == (20, 20)


def test_a_title_begun_is_there_again_unless_it_was_given_up(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    screen.schedule.focus(dt.date(2026, 10, 20))
    qtbot.keyClick(screen.month, K.Key_N)
    qtbot.keyClicks(popup(QuickAdd).title, "Podc")
    popup(QuickAdd).close()  # as by pointing elsewhere
    qtbot.keyClick(screen.month, K.Key_N)
    sheet = popup(QuickAdd)
    assert sheet.title.text() == "Podc"
    qtbot.keyClick(sheet, K.Key_Escape)
    qtbot.keyClick(screen.month, K.Key_N)
    assert popup(QuickAdd).title.text() == ""
    qtbot.keyClicks(popup(QuickAdd).title, "Podcast")
    qtbot.keyClick(popup(QuickAdd).title, K.Key_Return)
    assert screen.keep()["draft"] == ""


def test_a_title_being_typed_outlives_another_language_or_theme(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    screen.schedule.focus(dt.date(2026, 10, 20))
    qtbot.keyClick(screen.month, K.Key_N)
    qtbot.keyClicks(popup(QuickAdd).title, "Podcast")
    kept_of_it = screen.keep()
    popup(QuickAdd).close()
    screen.openings.draft = ""  # a screen made anew
    screen.take_up(kept_of_it)
    qtbot.waitUntil(lambda: popup(QuickAdd).title.text() == "Podcast")
    qtbot.keyClick(popup(QuickAdd).title, K.Key_Return)
    assert kept(plan, "Podcast") == (20, 20)


def test_delete_asks_first(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([False, True])
    monkeypatch.setattr(confirming, "confirm", lambda *_, **__: next(answers))
    choose(screen, "Op-ed")
    qtbot.keyClick(screen.month, K.Key_Delete)
    assert kept(plan, "Op-ed") == (7, 7)
    qtbot.keyClick(screen.month, K.Key_Delete)
    with pytest.raises(StopIteration):
        kept(plan, "Op-ed")


def test_only_actions_are_deleted_here(qtbot: QtBot, screen: CalendarScreen, heard: Heard) -> None:
    choose(screen, "World Cities Day 2026")
    qtbot.keyClick(screen.month, K.Key_Delete)
    assert "Only actions" in heard.told[0]


@pytest.mark.parametrize(
    ("months", "day"), [(1, dt.date(2026, 2, 28)), (-1, dt.date(2025, 12, 31))]
)
def test_a_shorter_month_ends_earlier(months: int, day: dt.date) -> None:
    assert months_later(dt.date(2026, 1, 31), months) == day


def test_ctrl_shift_pulls_the_beginning(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    toolkit = entry(screen, "Toolkit")
    screen.schedule.focus(toolkit.first, toolkit)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(screen.month, Qt.Key.Key_Left, both)
    assert kept(plan, "Toolkit") == (11, 16)


@pytest.mark.parametrize("view", ["day", "week", "month", "quarter", "agenda", "year", "timeline"])
def test_delete_takes_out_what_keys_chose_in_every_view_and_undo_brings_it_back(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner, heard: Heard,
    monkeypatch: pytest.MonkeyPatch, view: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(confirming, "confirm", lambda *_, **__: True)
    screen.go_to(dt.date(2026, 10, 26))
    screen.show_as(view)
    shown = screen.shown.focusProxy() or screen.shown
    step = K.Key_Down if view == "agenda" else K.Key_Tab

    def there() -> bool:
        return any(e.title.en == "Survey" for e in screen.schedule.entries)

    def choose() -> None:
        shown.setFocus()
        for _ in range(9):
            chosen = screen.schedule.entry
            if chosen and chosen.title.en == "Survey":
                return
            qtbot.keyClick(shown, step)
        pytest.fail("no key reaches the survey")

    qtbot.waitUntil(there)
    for taken in range(2):
        choose()
        qtbot.keyClick(shown, (K.Key_Delete, K.Key_Backspace)[taken])
        qtbot.waitUntil(lambda: not there())
        assert screen.schedule.entry is None
        assert screen.schedule.day == dt.date(2026, 10, 26)
        assert heard.told[-1] == "“Survey” is deleted."
        plan.undo()
        qtbot.waitUntil(there)
    assert kept(plan, "Survey") == (26, 30)


def test_the_keyboard_is_among_the_days_once_the_screen_has_it(screen: CalendarScreen) -> None:
    for view in ("month", "week", "timeline", "agenda"):
        screen.show_as(view)
        screen.filters.setFocus()
        screen.setFocus()
        assert screen.shown.hasFocus()


@pytest.mark.parametrize("view", ["day", "week", "month", "quarter", "year", "agenda", "timeline"])
def test_a_sheet_opened_by_key_does_not_lie_over_what_it_is_about(
    qtbot: QtBot, screen: CalendarScreen, view: str
) -> None:
    room = screen.screen().availableGeometry()
    screen.resize(room.width(), room.height())
    screen.move(room.topLeft())
    survey = entry(screen, "Survey")
    screen.show_as(view)
    screen.go_to(dt.date(2026, 10, 26))
    screen.schedule.focus(dt.date(2026, 10, 26), survey)
    QApplication.processEvents()
    qtbot.keyClick(screen.shown.focusProxy() or screen.shown, K.Key_Return)
    sheet, about = popup(DetailsPopover), screen.page.spot()
    assert sheet.accessibleName() == "Survey"
    assert about
    assert about.width() > 4
    assert room.contains(sheet.geometry())
    assert not sheet.geometry().intersects(about)


@pytest.mark.parametrize(
    ("at", "about", "place"),
    [
        ((100, 100), (92, 80, 120, 18), (100, 100)),
        ((100, 700), (92, 680, 120, 18), (100, 377)),
        ((100, 700), (92, 200, 120, 498), (215, 492)),
        ((900, 700), (892, 200, 300, 498), (589, 492)),
        ((900, 700), (0, 200, 1280, 498), (900, 492)),
    ],
)
def test_a_sheet_goes_above_or_beside_what_it_is_about(
    at: tuple[int, int], about: tuple[int, int, int, int], place: tuple[int, int]
) -> None:
    room, size = QRect(0, 0, 1280, 800).adjusted(8, 8, -8, -8), QSize(300, 300)
    assert placed(QPoint(*at), size, room, QRect(*about)).topLeft() == QPoint(*place)
