"""The morning's page shows what is late, due, coming and changed, and leads there."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import DateStatus
from comms_planner.preferences import Preferences
from comms_planner.services import actions, editions, history, matrix, people
from comms_planner.services.schedule import appearances, ladders
from comms_planner.ui.screens.actions.view import ActionsScreen
from comms_planner.ui.screens.today import view
from comms_planner.ui.screens.today.lists import SHOWN
from comms_planner.ui.screens.today.view import TodayScreen
from comms_planner.ui.screens.today.work_row import WorkRow
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.list_row import ListRow
from comms_planner.ui.window import Window

DAY = dt.date(2026, 11, 22)


@pytest.fixture
def today(real_window: Window, monkeypatch: pytest.MonkeyPatch) -> TodayScreen:
    monkeypatch.setattr(view, "_today", lambda: DAY)
    planner = real_window.planner
    cell = planner.read(matrix.cells)[2].id
    for title, ends in (("Late", -3), ("Soon", 2), ("Later", 10), ("Far", 40), ("Undated", None)):
        day = DAY + dt.timedelta(ends) if ends is not None else None
        planner.write(actions.add, Bilingual(title), cell_id=cell, starts=day, ends=day)
    real_window.navigate("today")
    screen = real_window.screen_of("today")
    assert isinstance(screen, TodayScreen)
    screen.refresh()
    return screen


def titles(screen: TodayScreen, card: str) -> list[str]:
    QApplication.processEvents()
    rows = getattr(screen, card).findChildren(ListRow)
    return [row.accessibleName() for row in rows if row.isVisible()]


class WindowsShown(QObject):
    """Widgets that were shown as windows of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what is shown without a place in another."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def test_no_card_is_a_window_of_its_own_while_the_page_is_made(
    today: TodayScreen, qapp: QApplication
) -> None:
    """Such a window took the keyboard from the main one, whose shortcuts then did nothing."""
    seen = WindowsShown()
    qapp.installEventFilter(seen)
    made = TodayScreen(today.context)
    qapp.removeEventFilter(seen)
    made.deleteLater()
    assert seen.names == []


def test_late_work_and_due_work_stand_apart(today: TodayScreen) -> None:
    assert [t.split(",")[0] for t in titles(today, "overdue")] == ["Late"]
    assert [t.split(",")[0] for t in titles(today, "due")] == ["Soon", "Later"]
    assert today.late.number.text() == "1"
    assert today.soon.number.text() == "2"
    assert today.undated.number.text() == "1"


def test_late_says_how_late(today: TodayScreen) -> None:
    assert "3 day" in titles(today, "overdue")[0]


def test_coming_moments_count_down(today: TodayScreen) -> None:
    coming = titles(today, "moments")
    assert coming
    assert all("in " in row or "today" in row for row in coming)


def test_done_work_leaves_the_page_by_itself(
    today: TodayScreen, real_window: Window, qtbot: QtBot
) -> None:
    planner = real_window.planner
    late = next(a for a in planner.read(actions.rows) if a.title.en == "Late")
    planner.write(actions.set_status, late.id, "done")
    qtbot.waitUntil(lambda: titles(today, "overdue") == [])
    assert not today.overdue.isVisible()


def test_changes_are_listed_until_the_window_closes(
    today: TodayScreen, real_window: Window
) -> None:
    assert len(titles(today, "changes")) >= 5
    path, latest = real_window.planner.path, real_window.planner.read(history.latest)
    real_window.close()
    assert Preferences.load().last_seen == {str(path): latest}


def test_a_row_leads_to_its_thing(
    today: TodayScreen, real_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = today.changes.findChildren(ListRow)[0]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: real_window.current == "history")


def test_a_new_day_turns_the_page(
    today: TodayScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view, "_today", lambda: DAY + dt.timedelta(5))
    today._turn_the_page()
    qtbot.waitUntil(lambda: today.late.number.text() == "2")


def work(screen: TodayScreen) -> list[WorkRow]:
    return [row for row in screen.due.findChildren(WorkRow) if row.isVisible()]


def test_a_plan_in_which_nothing_is_planned_says_what_to_do_first(
    real_window: Window, qtbot: QtBot
) -> None:
    real_window.navigate("today")
    screen = real_window.screen_of("today")
    assert isinstance(screen, TodayScreen)
    qtbot.waitUntil(lambda: len(titles(screen, "first")) == 4)
    assert not screen.due.isVisible()
    steps = [row for row in screen.first.findChildren(ListRow) if row.isVisible()]
    press(qtbot, next(row for row in steps if "backwards" in row.accessibleName()))
    qtbot.waitUntil(lambda: real_window.current == "editions")
    real_window.planner.write(actions.add, Bilingual("The first"))
    real_window.navigate("today")
    qtbot.waitUntil(lambda: not screen.first.isVisible() and screen.due.isVisible())


def press(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_piece_of_work_is_ticked_off_where_it_stands_and_comes_back(
    today: TodayScreen, real_window: Window, qtbot: QtBot
) -> None:
    press(qtbot, work(today)[0].tick)
    qtbot.waitUntil(lambda: [t.split(",")[0] for t in titles(today, "due")] == ["Later"])
    real_window.planner.undo()
    qtbot.waitUntil(lambda: len(titles(today, "due")) == 2)


def test_the_keyboard_stays_in_the_list_while_work_is_ticked_off(
    today: TodayScreen, real_window: Window, qtbot: QtBot
) -> None:
    circle = work(today)[0].tick
    circle.setFocus()
    qtbot.keyClick(circle, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(titles(today, "due")) == 1)
    assert real_window.focusWidget() is work(today)[0].tick


def test_work_outside_the_matrix_opens_too(
    today: TodayScreen, real_window: Window, qtbot: QtBot
) -> None:
    loose = real_window.planner.write(actions.add, Bilingual("Of no cell"), starts=DAY)
    qtbot.waitUntil(lambda: len(titles(today, "due")) == 3)
    rows = today.due.findChildren(ListRow)
    press(qtbot, next(r for r in rows if r.accessibleName().startswith("Of no cell")))
    qtbot.waitUntil(lambda: real_window.current == "actions")
    screen = real_window.screen_of("actions")
    assert isinstance(screen, ActionsScreen)
    qtbot.waitUntil(lambda: screen.chosen_ids == (loose,))
    assert screen.drawer.form is not None


@pytest.mark.parametrize(
    ("card", "there"), [("late", {"Late"}), ("soon", {"Soon", "Later"}), ("undated", {"Undated"})]
)
def test_a_figure_leads_to_what_it_counts(
    today: TodayScreen, real_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
    card: str, there: set[str],
) -> None:  # fmt: skip
    monkeypatch.setattr("comms_planner.ui.screens.actions.view.today", lambda: DAY)
    figure = getattr(today, card)
    figure.setFocus()
    qtbot.keyClick(figure, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: real_window.current == "actions")
    screen = real_window.screen_of("actions")
    assert isinstance(screen, ActionsScreen)
    qtbot.waitUntil(lambda: {row.title_en for row in screen.grid.rows} == there)


def test_a_long_list_leads_to_all_of_it(
    today: TodayScreen, real_window: Window, qtbot: QtBot
) -> None:
    for number in range(SHOWN):
        before = DAY - dt.timedelta(number + 1)
        real_window.planner.write(actions.add, Bilingual(f"Also late {number}"), starts=before)
    qtbot.waitUntil(lambda: len(titles(today, "overdue")) == SHOWN)
    every = next(b for b in today.overdue.findChildren(Button) if not b.isHidden())
    assert str(SHOWN + 1) in every.text()
    press(qtbot, every)
    qtbot.waitUntil(lambda: real_window.current == "actions")


def test_what_collides_and_what_can_be_saved_are_found_beside_the_window(
    today: TodayScreen, real_window: Window, qtbot: QtBot
) -> None:
    planner = real_window.planner
    found = next(e for e in planner.read(editions.rows) if e.slug == "wuf-2028")
    first = dt.date(2027, 1, 18)
    planner.write(editions.settle, found.id, first, first, status=DateStatus.CONFIRMED)
    planner.write(ladders.apply_ladder, found.id, "global-conference")
    maria = planner.write(people.add, Bilingual("Maria"))
    for title in ("Speak", "Speak elsewhere"):
        made = planner.write(actions.add, Bilingual(title), starts=DAY + dt.timedelta(9))
        planner.write(appearances.add, maria, action_id=made)
    qtbot.waitUntil(lambda: bool(titles(today, "at_risk")) and bool(titles(today, "clashes")))
    assert any("Maria" in row for row in titles(today, "clashes"))
    assert any("Begin by" in row for row in titles(today, "at_risk"))
    press(qtbot, today.at_risk.findChildren(ListRow)[0])
    qtbot.waitUntil(lambda: real_window.current == "editions")


def test_one_looks_at_the_work_of_one_person_and_finds_it_so_the_next_morning(
    today: TodayScreen, real_window: Window, qtbot: QtBot
) -> None:
    planner = real_window.planner
    amina = planner.write(people.add, Bilingual("Amina"))
    soon = next(a for a in planner.read(actions.rows) if a.title.en == "Soon")
    planner.write(actions.assign, soon.id, amina)
    qtbot.waitUntil(lambda: today.whose.count() == 2)
    today.whose.set_current(amina)
    today.whose.chosen.emit(amina)
    qtbot.waitUntil(lambda: [t.split(",")[0] for t in titles(today, "due")] == ["Soon"])
    assert not today.overdue.isVisible()
    assert Preferences.load().whose_work == {str(planner.path): amina}
