"""What waits for what is drawn by hand on the timeline, said by a key, and taken back by a menu."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.services.planner import Planner
from comms_planner.services.schedule import dependencies
from comms_planner.ui.screens.calendar import timeline_linking, timeline_painting
from comms_planner.ui.screens.calendar.brushes import Brushes
from comms_planner.ui.screens.calendar.details import DetailsPopover
from comms_planner.ui.screens.calendar.ripple_question import RippleQuestion
from comms_planner.ui.screens.calendar.timeline import TimelineView
from comms_planner.ui.screens.calendar.view import CalendarScreen
from comms_planner.ui.widgets.labels import PlainLabel
from tests.ui.screens.calendar.conftest import Heard, kept
from tests.ui.screens.calendar.on_timeline import CTRL, LEFT, entry_key, now, point, spot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def waiting(plan: Planner) -> list[tuple[str, str]]:
    return [(row.action.en, row.after.en) for row in plan.read(dependencies.rows)]


def handle(qtbot: QtBot, view: TimelineView, title: str) -> QPoint:
    """The handle of a bar, once the pointer is over that."""
    view.choose(now(view, title), now(view, title).first)
    qtbot.mouseMove(view.viewport(), spot(view, title))
    found = view.selection.spot_of(entry_key(view, title))
    assert found
    return timeline_linking.handle_of(view, found).center()


def draw(qtbot: QtBot, view: TimelineView, title: str, end: QPoint) -> None:
    port, start = view.viewport(), handle(qtbot, view, title)
    qtbot.mousePress(port, LEFT, pos=start)
    for step in (1, 2, 3):
        qtbot.mouseMove(port, start + (end - start) * step / 3)


def test_an_arrow_drawn_to_a_bar_lets_it_wait(
    qtbot: QtBot, view: TimelineView, plan: Planner, heard: Heard
) -> None:
    end = spot(view, "Survey")
    draw(qtbot, view, "Op-ed", end)
    assert timeline_linking.words(view) == "“Survey” is to wait for this"
    view.grab()
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert waiting(plan) == [("Survey", "Op-ed")]
    assert heard.told == ["“Survey” now waits for “Op-ed”."]
    plan.undo()
    assert waiting(plan) == []


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_no_arrow_runs_across_a_bar_or_its_words(
    view: TimelineView,
    plan: Planner,
    monkeypatch: pytest.MonkeyPatch,
    direction: Qt.LayoutDirection,
) -> None:
    lines: list[QRect] = []
    free, line = QRegion(), timeline_painting.paint_line

    def drawn_in(painter: QPainter, seen: TimelineView, links: object, region: QRegion) -> None:
        nonlocal free
        free = region

    def heard(
        painter: QPainter, brushes: Brushes, words: str, left: int, top: int, room: int,
        *rest: Any, **more: Any,
    ) -> int:  # fmt: skip
        wide = line(painter, brushes, words, left, top, room, *rest, **more)
        lines.append(QRect(left + room - wide if view.mirrored else left, top, wide, 18))
        return wide

    plan.write(dependencies.add, now(view, "Survey").id, now(view, "Op-ed").id)
    view.setLayoutDirection(direction)
    view.show_span(60)
    spot(view, "Survey")
    QApplication.processEvents()
    view.grab()
    monkeypatch.setattr(timeline_painting, "paint_arrows", drawn_in)
    monkeypatch.setattr(timeline_painting, "paint_line", heard)
    view.grab()
    found = view.selection.spot_of(entry_key(view, "Survey"))
    assert found
    bar = view.visual_of(found.rect)
    assert free.contains(bar.center() + QPoint(0, bar.height()))
    assert not free.intersects(bar)
    assert lines
    assert not [rect for rect in lines if free.intersects(rect)]


def test_an_arrow_dropped_on_nothing_or_given_up_leaves_all_as_it_was(
    qtbot: QtBot, view: TimelineView, plan: Planner
) -> None:
    away = spot(view, "Op-ed") + QPoint(0, 60)
    draw(qtbot, view, "Op-ed", away)
    assert timeline_linking.words(view) == "Drop it on what is to wait for this"
    qtbot.mouseRelease(view.viewport(), LEFT, pos=away)
    draw(qtbot, view, "Op-ed", spot(view, "Survey"))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=spot(view, "Survey"))
    assert waiting(plan) == []


def test_what_would_have_to_move_is_asked_about_first(
    qtbot: QtBot, screen: CalendarScreen, view: TimelineView, plan: Planner
) -> None:
    end = spot(view, "Op-ed")
    draw(qtbot, view, "Survey", end)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    (question,) = screen.findChildren(RippleQuestion)
    assert waiting(plan) == []
    question.yes.click()
    assert waiting(plan) == [("Op-ed", "Survey")]
    assert plan.undo_label == "Add dependency"
    (row,) = plan.read(dependencies.rows)
    assert not row.broken
    plan.undo()
    assert kept(plan, "Op-ed") == (7, 7)


def test_a_circle_is_refused_in_a_sentence(
    qtbot: QtBot, screen: CalendarScreen, view: TimelineView, plan: Planner
) -> None:
    op_ed, survey = (now(view, title).id for title in ("Op-ed", "Survey"))
    plan.write(dependencies.add, survey, op_ed)
    qtbot.waitUntil(lambda: bool(view.book.links))
    end = spot(view, "Op-ed")
    draw(qtbot, view, "Survey", end)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert "round in a circle" in screen.banner.text()
    assert waiting(plan) == [("Survey", "Op-ed")]


def test_two_that_are_picked_are_linked_by_a_key_the_later_to_the_earlier(
    qtbot: QtBot, screen: CalendarScreen, view: TimelineView, plan: Planner, heard: Heard
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_L)
    assert "Pick two actions" in heard.told[-1]
    for title in ("Survey", "Op-ed"):
        screen.schedule.focus(now(view, title).first, now(view, title))
        qtbot.keyClick(view, Qt.Key.Key_Space, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_L)
    assert waiting(plan) == [("Survey", "Op-ed")]


def test_a_menu_takes_a_link_back_from_either_end(
    screen: CalendarScreen, view: TimelineView, plan: Planner
) -> None:
    op_ed, survey = now(view, "Op-ed"), now(view, "Survey")
    for entry, words in (
        (survey, "No longer wait for “Op-ed”"),
        (op_ed, "Let “Survey” no longer wait for this"),
    ):
        plan.write(dependencies.add, survey.id, op_ed.id)
        menu = screen.openings.menu_of(entry, entry.first, QPoint())
        next(item for item in menu.actions() if item.text() == words).trigger()
        assert waiting(plan) == []


def test_what_is_no_work_has_no_handle(qtbot: QtBot, view: TimelineView) -> None:
    title = "World Habitat Day 2026"
    found = view.selection.spot_of(entry_key(view, title))
    assert found
    assert timeline_linking.handle_of(view, found).isNull()


def test_the_details_tell_what_waits_for_what(
    screen: CalendarScreen, view: TimelineView, plan: Planner
) -> None:
    op_ed, survey = now(view, "Op-ed"), now(view, "Survey")
    plan.write(dependencies.add, survey.id, op_ed.id, -2)
    for entry, words in ((survey, "Op-ed · days between: -2"), (op_ed, "Survey")):
        screen.openings.details(entry, QPoint())
        (sheet,) = [s for s in screen.findChildren(DetailsPopover) if s.isVisible()]
        said = [label.text() for label in sheet.findChildren(PlainLabel)]
        assert any(text.replace("−", "-").startswith(words) for text in said)
        sheet.close()


def test_a_handle_stays_at_its_bar_when_the_days_move_below_the_pointer(
    qtbot: QtBot, view: TimelineView
) -> None:
    point(view, "Toolkit")
    (before,) = timeline_linking.offered(view)
    view.scroll_to(view.stage.scale.left + 3, view.stage.shift)
    (after,) = timeline_linking.offered(view)
    moved = before.rect.left() - after.rect.left()
    assert abs(moved - 3 * view.stage.scale.per_day) <= 1
