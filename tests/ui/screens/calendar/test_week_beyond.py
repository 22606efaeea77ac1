"""What lies beyond the hours in view is counted at the edge of its day, and a click brings it."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import zones
from comms_planner.ui.screens.calendar.view import CalendarScreen
from comms_planner.ui.screens.calendar.week import WeekView
from comms_planner.ui.screens.calendar.week_beyond import Sign
from tests.ui.screens.calendar.conftest import Heard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton
MONDAY = dt.date(2026, 10, 12)
HOURS = {"Radio": 300, "Briefing": 600, "Dinner": 1200, "Gala": 1320}


@pytest.fixture
def view(qtbot: QtBot, screen: CalendarScreen, plan: Planner) -> WeekView:
    """A Monday with something early, at ten, and twice in the evening."""
    for title, begin in HOURS.items():
        number = plan.write(actions.add, Bilingual(title), starts=MONDAY, ends=MONDAY)
        plan.write(zones.set_time, number, begin, begin + 60, "Africa/Nairobi")
    screen.go_to(MONDAY)
    screen.show_as("week")
    shown = screen.shown
    assert isinstance(shown, WeekView)
    qtbot.waitUntil(lambda: sum(e.start_time is not None for e in screen.schedule.entries) == 4)
    shown.resize(1000, 500)
    shown.lay()
    shown.verticalScrollBar().setValue(400)
    return shown


def signs(view: WeekView) -> dict[bool, list[str]]:
    view.lay()
    return {sign.below: [e.title.en for e in sign.entries] for sign in view.beyond.all}


def sign(view: WeekView, *, below: bool) -> Sign:
    return next(one for one in view.beyond.all if one.below == below)


def test_each_edge_counts_what_lies_beyond_it(view: WeekView) -> None:
    assert signs(view) == {False: ["Radio"], True: ["Dinner", "Gala"]}
    assert view.beyond.told(sign(view, below=True)) == "2 items\n20:00 Dinner\n22:00 Gala"
    port = view.viewport().rect()
    for one in view.beyond.all:
        assert port.contains(one.rect)
        assert view.stage.column(0).contains(one.rect)
        assert one.rect.top() >= view.stage.band_bottom


def test_a_click_brings_the_nearest_and_then_the_next(
    qtbot: QtBot, view: WeekView, heard: Heard
) -> None:
    port, screen = view.viewport(), view.schedule
    before = screen.day, screen.chosen
    for left in (["Gala"], []):
        qtbot.mouseClick(port, LEFT, pos=sign(view, below=True).rect.center())
        assert signs(view).get(True, []) == left
    while False in signs(view):
        earlier = view.verticalScrollBar().value()
        qtbot.mouseDClick(port, LEFT, pos=sign(view, below=False).rect.center())
        qtbot.mouseClick(port, LEFT, pos=sign(view, below=False).rect.center())
        assert view.verticalScrollBar().value() < earlier
    radio = next(b for b in view.blocks if b.item.title.en == "Radio")
    assert view.stage.block(radio).top() >= view.stage.band_bottom
    assert (screen.day, screen.chosen) == before, "nothing was chosen or begun by it"


def test_a_sign_is_drawn_and_goes_when_all_is_in_view(view: WeekView) -> None:
    place = sign(view, below=True).rect
    with_sign = view.viewport().grab(place).toImage()
    view.beyond.bring(sign(view, below=True))
    view.beyond.bring(sign(view, below=True))
    assert not any(one.below for one in view.beyond.all)
    assert view.viewport().grab(place).toImage() != with_sign
    assert view.beyond.at(place.center() - QPoint(0, 1)) is None
