"""The hours beside the days are the same whether written each time or kept as a picture."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter

from comms_planner.ui.screens.calendar.view import CalendarScreen
from comms_planner.ui.screens.calendar.week import WeekView
from comms_planner.ui.screens.calendar.week_clocks import WeekClocks
from comms_planner.ui.widgets.mirror import BY_WORDS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
WITHOUT_PICTURES = 1.5
PLACES = [
    ("Nairobi", "Africa/Nairobi"),
    ("New York", "America/New_York"),
    ("Delhi", "Asia/Kolkata"),
]
CLOCKS_CHANGE = dt.date(2026, 11, 1)


@pytest.fixture
def view(screen: CalendarScreen) -> WeekView:
    """A week with three clocks."""
    screen.show_as("week")
    shown = screen.shown
    assert isinstance(shown, WeekView)
    shown.show_zones(PLACES)
    shown.lay()
    return shown


def drawn(view: WeekView, clocks: WeekClocks) -> QImage:
    """What lies at the side of the days, where the first day begins and all before it."""
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    image.fill(view.colour(view.tokens.surface))
    with QPainter(image) as painter:
        painter.setLayoutDirection(BY_WORDS)
        clocks.paint(painter, view.stage)
    return image


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("day", [dt.date(2026, 10, 12), CLOCKS_CHANGE])
def test_a_picture_of_the_hours_is_what_would_be_written(
    screen: CalendarScreen, view: WeekView, direction: Qt.LayoutDirection, day: dt.date
) -> None:
    view.setLayoutDirection(direction)
    screen.go_to(day)
    view.lay()
    pictures, words = WeekClocks(view, 1.0), WeekClocks(view, WITHOUT_PICTURES)
    for scrolled in (0, 131, 500):
        view.verticalScrollBar().setValue(scrolled)
        written = drawn(view, words)
        assert drawn(view, pictures) == written
        assert drawn(view, pictures) == written  # drawn again from what was kept


def test_each_day_has_the_hours_that_are_right_on_it(
    screen: CalendarScreen, view: WeekView
) -> None:
    clocks = WeekClocks(view, 1.0)
    side = QRect(QPoint(0, view.stage.band_bottom), QPoint(view.stage.side, view.height()))
    for day in (dt.date(2026, 10, 30), CLOCKS_CHANGE, dt.date(2026, 11, 3)):
        screen.schedule.day = day
        assert drawn(view, clocks).copy(side) == drawn(view, WeekClocks(view, 1.0)).copy(side)
