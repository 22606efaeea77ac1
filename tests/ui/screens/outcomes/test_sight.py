"""The line of sight is walked, lit, opened and read aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from comms_planner.services import editions
from comms_planner.services.commands import carry_out
from comms_planner.services.results import register
from comms_planner.ui.screens.outcomes import sight_view
from comms_planner.ui.screens.outcomes.view import OutcomesScreen
from comms_planner.ui.window import Window
from tests.ui.screens.outcomes.conftest import settle

LINKED = {"indicator": "policy-changes", "edition": 1}


def test_the_line_of_sight_is_walked_with_the_arrow_keys(
    screen: OutcomesScreen, qtbot: QtBot
) -> None:
    carry_out(screen.context.planner, "indicators.link", LINKED)
    settle()
    screen.show_page("sight")
    view = screen.sight.sight
    row = next(r for r in screen.context.planner.read(register.rows) if r.slug == "policy-changes")
    view.choose(f"indicator:{row.id}")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current == "edition:1"
    assert "1" in view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current is not None
    assert view.current.startswith("outcome:")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.current is None


def test_a_click_lights_the_whole_way_up_and_down_and_two_clicks_open(
    screen: OutcomesScreen, qtbot: QtBot, real_window: Window
) -> None:
    planner = screen.context.planner
    forum = next(e.id for e in planner.read(editions.rows) if e.slug == "wuf-2020")
    carry_out(planner, "indicators.link", {"indicator": "policy-changes", "edition": "wuf-2020"})
    settle()
    screen.show_page("sight")
    settle()
    view = screen.sight.sight
    key = f"edition:{forum}"
    box = view.placed.boxes[key]
    middle = QPoint(round(box.x + box.w / 2), round(box.y + box.h / 2))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle)
    assert view.current == key
    around = {k.partition(":")[0] for k in view.sight.around(key)}
    assert around == {"outcome", "indicator", "edition", "measurement"}
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.waitUntil(real_window.screen_of("editions").isVisible, timeout=20_000)


def test_enter_on_the_line_of_sight_goes_where_the_thing_is_at_home(
    screen: OutcomesScreen, qtbot: QtBot, real_window: Window
) -> None:
    carry_out(screen.context.planner, "indicators.link", LINKED)
    settle()
    screen.show_page("sight")
    screen.sight.sight.choose("edition:1")
    qtbot.keyClick(screen.sight.sight, Qt.Key.Key_Return)
    qtbot.waitUntil(real_window.screen_of("editions").isVisible, timeout=20_000)


def test_the_line_of_sight_says_each_thing_to_a_screen_reader(screen: OutcomesScreen) -> None:
    carry_out(screen.context.planner, "indicators.link", LINKED)
    settle()
    screen.show_page("sight")
    line = QAccessible.queryAccessibleInterface(screen.sight.sight)
    assert line is not None
    assert line.childCount() == len(screen.sight.sight.sight.nodes)
    said = [line.child(n).text(QAccessible.Text.Name) for n in range(line.childCount())]
    assert any(one.startswith("Edition: ") for one in said)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Message pull-through in coverage", "Message pull-"),
        ("Unprompted media mentions of it", "Unprompted media"),
        ("受众中了解新议程者所占比例一二", "受众中了解新议程者"),
        ("Donaudampfschifffahrtsgesellschaften", "Donaudampfschifff"),
    ],
)
def test_a_thing_on_the_line_of_sight_is_never_broken_within_a_word(text: str, first: str) -> None:
    assert text[: sight_view._break(text, 17 if text.isascii() else 9)].strip() == first


def test_read_from_right_to_left_the_way_begins_at_the_right(
    screen: OutcomesScreen, qtbot: QtBot
) -> None:
    carry_out(screen.context.planner, "indicators.link", LINKED)
    settle()
    screen.show_page("sight")
    view = screen.sight.sight
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first = next(n.key for n in view.sight.nodes if n.kind == "outcome")
    box = view.placed.boxes[first]
    at = QPointF(view.width() - box.x - box.w / 2, box.y + box.h / 2)
    assert view.key_at(at) == first
    row = next(r for r in screen.context.planner.read(register.rows) if r.slug == "policy-changes")
    view.choose(f"indicator:{row.id}")
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current == "edition:1"
    assert not view.grab().isNull()
