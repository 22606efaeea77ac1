"""The timeline: zoom, what it shows and how it is painted."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.layouts import arrows
from comms_planner.layouts.timeline import Lane
from comms_planner.services import actions
from comms_planner.services.lanes import By
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import dependencies, moves
from comms_planner.ui.screens.calendar import timeline_arrows, timeline_painting, timeline_reading
from comms_planner.ui.screens.calendar.brushes import Brushes
from comms_planner.ui.screens.calendar.details import DetailsPopover
from comms_planner.ui.screens.calendar.looks import look_of
from comms_planner.ui.screens.calendar.timeline import TimelineView
from comms_planner.ui.screens.calendar.timeline_page import TITLE_AFTER, TimelinePage
from comms_planner.ui.screens.calendar.timeline_stage import WORDS_FROM
from comms_planner.ui.screens.calendar.view import CalendarScreen
from tests.ui.screens.calendar.conftest import TODAY, entry
from tests.ui.screens.calendar.on_timeline import (
    CTRL,
    LEFT,
    SHIFT,
    drag,
    entry_key,
    lanes,
    now,
    spot,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_the_wheel_zooms_around_the_pointer(view: TimelineView) -> None:
    at = QPoint(600, 300)
    day = view.stage.scale.day(600 - view.stage.side)
    wheel(view, at, 240, CTRL)
    assert view.stage.scale.day(600 - view.stage.side) == pytest.approx(day)
    assert view.stage.scale.per_day > 25


def test_zoom_ends_at_a_day_and_at_ten_years(view: TimelineView) -> None:
    for turn in (60_000, -60_000):
        wheel(view, QPoint(600, 300), turn, CTRL)
        first, last = view.days_in_view()
        shown = (last - first).days
        assert shown <= 1 if turn > 0 else 3640 <= shown <= 3653


def test_shift_and_wheel_go_along_the_days(view: TimelineView) -> None:
    left = view.stage.scale.left
    wheel(view, QPoint(600, 300), -120, SHIFT)
    assert view.stage.scale.left > left


def wheel(view: TimelineView, at: QPoint, turn: int, held: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(view.mapToGlobal(at)), QPoint(), QPoint(0, turn),
        Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_dragging_the_axis_goes_along_the_days(qtbot: QtBot, view: TimelineView) -> None:
    left = view.stage.scale.left
    start = QPoint(600, 10)
    drag(qtbot, view, start, start - QPoint(100, 0))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=start - QPoint(100, 0))
    assert view.stage.scale.left == pytest.approx(left + 100 / view.stage.scale.per_day)


def test_the_filter_is_that_of_all_views(screen: CalendarScreen, view: TimelineView) -> None:
    screen.filters.search("toolkit")
    assert {e.title.en for lane in view.book.lanes for e in lane.items} == {"Toolkit"}
    screen.show_as("month")
    assert [e.title.en for e in screen.schedule.entries] == ["Toolkit"]


def test_a_change_elsewhere_is_taken_up(qtbot: QtBot, view: TimelineView, plan: Planner) -> None:
    day = dt.date(2026, 10, 20)
    plan.write(actions.add, Bilingual("Radio"), starts=day, ends=day)
    qtbot.waitUntil(lambda: any(e.title.en == "Radio" for e in view.book.entries.values()))
    plan.write(actions.rename, now(view, "Radio").id, Bilingual("Television"))
    qtbot.waitUntil(lambda: any(e.title.en == "Television" for e in view.book.entries.values()))
    plan.write(actions.delete, now(view, "Television").id)
    qtbot.waitUntil(lambda: not any(e.title.en == "Television" for e in view.book.entries.values()))


def test_what_waits_is_linked_by_an_arrow(qtbot: QtBot, view: TimelineView, plan: Planner) -> None:
    plan.write(dependencies.add, now(view, "Survey").id, now(view, "Toolkit").id)
    qtbot.waitUntil(lambda: len(view.links.found) == 1)
    before, after, lag = view.links.found[0]
    assert (before.title.en, after.title.en, lag) == ("Toolkit", "Survey", 0)
    view.grab()


def test_of_too_many_arrows_only_those_of_the_chosen_bar_are_drawn(
    qtbot: QtBot, view: TimelineView, plan: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan.write(dependencies.add, now(view, "Survey").id, now(view, "Toolkit").id)
    qtbot.waitUntil(lambda: len(view.links.found) == 1)
    assert timeline_arrows.drawn(view) == view.links.found
    monkeypatch.setattr(timeline_arrows, "MOST", 0)
    view.schedule.chosen = None
    assert timeline_arrows.drawn(view) == []
    view.schedule.chosen = now(view, "Survey").key
    assert timeline_arrows.drawn(view) == view.links.found


def test_the_arrows_in_view_are_found_without_asking_each(
    qtbot: QtBot, view: TimelineView, plan: Planner
) -> None:
    days = dt.date(2026, 9, 1), dt.date(2027, 6, 1), dt.date(2026, 8, 1), dt.date(2026, 11, 3)
    far = [plan.write(actions.add, Bilingual(f"Far {d}"), starts=d, ends=d) for d in days]
    for before, after in ((0, 1), (2, 1), (1, 3), (2, 3), (0, 3)):  # one goes back in time
        plan.write(dependencies.add, far[after], far[before])
    qtbot.waitUntil(lambda: len(view.links.found) == 5)
    counts = set()
    for span in (10, 60, 400):
        view.show_span(span)
        for back in range(-60, 330, 17):
            for shift in (0, 40, 90):
                view.scroll_to(dt.date(2026, 9, 1).toordinal() + back, shift)
                near = timeline_arrows.drawn(view)
                asked = [link for link in view.links.found if link in _near_one(view, link)]
                assert sorted(map(str, near)) == sorted(map(str, asked))
                counts.add(len(near))
    assert counts >= {0, 2, 5}


def _near_one(view: TimelineView, link: timeline_arrows.Link) -> list[timeline_arrows.Link]:
    return list(timeline_arrows.touching(view, link[0].key))


def test_arrows_know_their_rows_at_every_zoom_and_after_every_change(
    qtbot: QtBot, view: TimelineView, plan: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Lane, "MOST_LABELLED", 2)  # lanes that stay as they are at every zoom
    plan.write(dependencies.add, now(view, "Survey").id, now(view, "Toolkit").id)
    plan.write(dependencies.add, now(view, "Survey").id, now(view, "Op-ed").id, 2)
    qtbot.waitUntil(lambda: len(view.links.found) == 2)

    def in_place() -> bool:
        entries = [now(view, title) for title in ("Survey", "Toolkit", "Op-ed")]
        return all(view.links.places[e.key] == view.stage.place_of(e) for e in entries)

    for days in (7, 91, 365, 34):
        view.show_span(days)
        assert in_place()
    for days in (3, -9, 6):
        before = now(view, "Op-ed").first
        plan.write(moves.shift, (now(view, "Op-ed").id,), days)
        qtbot.waitUntil(lambda then=before: now(view, "Op-ed").first != then)
        assert in_place()
    assert [len(view.links.of(now(view, t).key)) for t in ("Survey", "Op-ed")] == [2, 1]
    plan.write(dependencies.remove, now(view, "Survey").id, now(view, "Op-ed").id)
    qtbot.waitUntil(lambda: len(view.links.found) == 1)
    assert not view.links.of(now(view, "Op-ed").key)


def test_wherever_one_scrolls_no_arrow_that_passes_through_the_view_is_missing(
    qtbot: QtBot, view: TimelineView, plan: Planner
) -> None:
    plan.write(dependencies.add, now(view, "Survey").id, now(view, "Toolkit").id)
    plan.write(dependencies.add, now(view, "Survey").id, now(view, "Op-ed").id, 2)
    qtbot.waitUntil(lambda: len(view.links.found) == 2)
    stage, seen = view.stage, 0
    first = now(view, "Survey").first.toordinal()
    for days in (2, 9, 60):
        view.show_span(days)
        for n in range(24):
            view.scroll_to(first - 40 + n * 4.3, n * 97 % max(stage.height, 1))
            drawn = timeline_arrows.drawn(view)
            for link in view.links.found:
                bars = timeline_arrows.Bars(stage)
                start, end = (bars.of(view.links.places[e.key], e) for e in link[:2])
                assert QRect(QPoint(start.left, start.top), QPoint(start.right, start.bottom)) == (
                    stage.rect_of(view.links.places[link[0].key], link[0])
                )
                lines = [QLineF(*line) for line in arrows.lines_between(start, end)]
                if any(_touches(line, stage.body) for line in lines):
                    seen += 1
                    assert link in drawn
    assert seen > 30


def _touches(line: QLineF, room: QRect) -> bool:
    """Whether a line along the grid passes through a room."""
    left, right = sorted((line.x1(), line.x2()))
    top, bottom = sorted((line.y1(), line.y2()))
    return not (
        right < room.left() or left > room.right() or bottom < room.top() or top > room.bottom()
    )


def test_a_line_says_that_arrows_are_left_out_and_how_to_see_them(
    qtbot: QtBot, page: TimelinePage, plan: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = page.widget
    plan.write(dependencies.add, now(view, "Survey").id, now(view, "Toolkit").id)
    qtbot.waitUntil(lambda: len(view.links.found) == 1)
    qtbot.wait(3 * TITLE_AFTER)
    assert page.note.isHidden()
    monkeypatch.setattr(timeline_arrows, "MOST", 0)
    view.zoom(0.9)
    qtbot.waitUntil(page.note.isVisible)
    assert "only those of the chosen bar" in page.note.text()
    assert "zoom in" in page.note.text()
    assert not page.note.geometry().intersects(page.further.geometry())
    view.scroll_to(dt.date(2031, 1, 1).toordinal(), 0)
    qtbot.waitUntil(page.note.isHidden)


def test_a_double_click_opens_the_details(qtbot: QtBot, view: TimelineView) -> None:
    qtbot.mouseDClick(view.viewport(), LEFT, pos=spot(view, "Toolkit"))
    sheet = QApplication.activePopupWidget()
    assert isinstance(sheet, DetailsPopover)
    sheet.close()


@pytest.mark.parametrize("span", [1, 30, 400, 3650])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_every_zoom_paints_in_both_directions(
    view: TimelineView, span: int, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    view.show_span(span)
    assert colours(view.grab().toImage()) > 20


def colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(50, 300, 3)})


def test_mirrored_time_runs_from_right_to_left(qtbot: QtBot, view: TimelineView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    width = view.stage.size.width()
    at = spot(view, "Toolkit")
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(width - 1 - at.x(), at.y()))
    assert view.schedule.chosen == entry_key(view, "Toolkit")


def test_the_same_is_chosen_in_all_views(screen: CalendarScreen, view: TimelineView) -> None:
    chosen = entry(screen, "Toolkit")
    view.choose(chosen, chosen.first)
    for key in ("week", "day", "month", "quarter", "year", "agenda", "timeline"):
        screen.show_as(key)
        assert screen.schedule.chosen == chosen.key, key
        assert screen.schedule.day == chosen.first, key


def test_a_large_plan_is_read_beside_the_window(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_reading, "SMALL", -1)
    screen.show_as("timeline")
    page = screen.page
    assert isinstance(page, TimelinePage)
    assert page.reading.is_reading
    qtbot.waitUntil(lambda: not page.reading.is_reading and bool(page.widget.book.entries))
    page.widget.show_span(3000)
    assert page.reading.is_reading
    page._group(By.PILLAR)
    plan.write(actions.rename, now(page.widget, "Toolkit").id, Bilingual("Kit"))
    qtbot.waitUntil(lambda: not page.reading.is_reading)
    assert now(page.widget, "Kit").first == dt.date(2026, 10, 12)
    assert "No pillar" in lanes(page.widget)
    assert {e.first.year for e in page.widget.book.entries.values()} >= set(range(2024, 2030))


def test_what_ended_with_all_its_words_before_the_view_costs_no_frame(
    view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.show_span(7)
    view.scroll_to(dt.date(2026, 10, 12).toordinal(), 0)
    drawn, line = set(), timeline_painting.paint_line

    def heard(painter: QPainter, brushes: Brushes, words: str, *args: Any, **more: Any) -> int:
        drawn.add(words)
        return line(painter, brushes, words, *args, **more)

    monkeypatch.setattr(timeline_painting, "paint_line", heard)
    view.grab()
    entries, autumn = view.book.entries.values(), dt.date(2026, 9, 1)
    later = {entry.title.en for entry in entries if entry.last >= autumn}
    gone = {entry.title.en for entry in entries} - later
    assert {entry.title.en for entry in view.in_view()} & drawn
    assert gone
    assert not gone & drawn


def test_no_tail_of_a_name_comes_out_from_under_the_names_of_the_lanes(
    view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    lefts, line, side = [], timeline_painting.paint_line, view.stage.side

    def heard(
        painter: QPainter, brushes: Brushes, words: str, left: int, *rest: Any, **more: Any
    ) -> int:
        lefts.append(left)
        return line(painter, brushes, words, left, *rest, **more)

    monkeypatch.setattr(timeline_painting, "paint_line", heard)
    view.show_span(20)
    for hours in range(0, 24 * 8, 5):
        view.scroll_to(dt.date(2026, 10, 12).toordinal() + hours / 24, 0)
        view.grab()
    assert min(lefts) >= side


def test_the_line_of_today_runs_across_no_words(
    view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[QRect] = []
    line = timeline_painting.paint_line

    def heard(
        painter: QPainter,
        brushes: Brushes,
        words: str,
        left: int,
        top: int,
        *rest: Any,
        **more: Any,
    ) -> int:
        wide = line(painter, brushes, words, left, top, *rest, **more)
        lines.append(QRect(left, top, wide, 18))
        return wide

    monkeypatch.setattr(timeline_painting, "paint_line", heard)
    today, crossing = QColor(view.tokens.today), 0
    for span in range(20, 200, 20):
        view.show_span(span)
        view.scroll_to(TODAY.toordinal() - span / 2, 0)
        lines.clear()
        picture = view.viewport().grab().toImage()
        at = view.painter.axis.today_at()
        ink = [picture.pixelColor(at, y) == today for y in range(picture.height())]
        assert sum(ink) > len(ink) // 2
        for rect in lines:
            if rect.left() <= at < rect.right() and rect.bottom() < len(ink):
                crossing += 1
                assert not any(ink[rect.top() + 2 : rect.bottom() - 2]), (
                    "dashed edges may be as blue"
                )
    assert crossing


@pytest.mark.parametrize("span", [3, 10, 40])
def test_the_name_of_an_observance_stands_at_its_mark_at_any_scale(
    view: TimelineView, monkeypatch: pytest.MonkeyPatch, span: int
) -> None:
    lefts: dict[str, int] = {}
    line = timeline_painting.paint_line

    def heard(
        painter: QPainter, brushes: Brushes, words: str, left: int, *rest: Any, **more: Any
    ) -> int:
        lefts[words] = left
        return line(painter, brushes, words, left, *rest, **more)

    monkeypatch.setattr(timeline_painting, "paint_line", heard)
    day = next(e for e in view.book.entries.values() if e.title.en == "World Food Day")
    place = view.stage.place_of(day)
    assert place
    view.show_span(span)
    top = view.stage.lane_top(place[0]) + view.stage.shift - 48
    view.scroll_to(day.first.toordinal() - span / 3, top)
    view.grab()
    spot_of_day = view.selection.spot_of(day.key)
    assert spot_of_day
    assert 0 <= lefts["World Food Day"] - spot_of_day.rect.center().x() <= 12


def test_words_that_do_not_fit_beside_the_marks_of_their_bar_stand_after_it(
    view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut: list[str] = []
    line = timeline_painting.paint_line

    def heard(
        painter: QPainter, brushes: Brushes, words: str, left: int, top: int, room: int,
        weight: str, colour: str, ground: str = "", mirrored: bool = False,
    ) -> int:  # fmt: skip
        if ground == look.ground and brushes.text(words, weight)[1] > room + 1:
            cut.append(words)
        return line(painter, brushes, words, left, top, room, weight, colour, ground, mirrored)

    op_ed = now(view, "Op-ed")
    look = look_of(op_ed, view.tokens, TODAY)
    assert look.marks
    monkeypatch.setattr(timeline_painting, "paint_line", heard)
    spot(view, "Op-ed")
    for span in range(8, 14):
        view.show_span(span)
        view.scroll_to(op_ed.first.toordinal() - 2, view.stage.shift)
        view.grab()
    assert not cut


def test_a_bar_cut_by_the_names_of_the_lanes_has_its_words_whole_or_beside_it(
    view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    widths: list[int] = []
    painter = view.painter
    worded = painter._worded

    def heard(
        onto: QPainter, dress: Any, words: str, left: int, top: int, width: int, begins: bool
    ) -> None:
        widths.append(width)
        worded(onto, dress, words, left, top, width, begins)

    monkeypatch.setattr(painter, "_worded", heard)
    view.show_span(30)
    for hours in range(0, 24 * 12, 7):
        view.scroll_to(dt.date(2026, 10, 8).toordinal() + hours / 24, 0)
        view.grab()
    assert min(widths) >= timeline_painting.WORDS_WITHIN


def test_single_days_look_alike_however_their_width_is_rounded(
    view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    painter = view.painter
    monkeypatch.setattr(painter, "_sliver", lambda *a: drawn.append(a[3]))
    per_day = WORDS_FROM
    while per_day < WORDS_FROM + 1:
        view.zoom(per_day / view.stage.scale.per_day, 0.0)
        view.grab()
        per_day += 0.13
    assert not drawn
