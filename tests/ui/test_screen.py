"""A screen reads again when, and only when, something it shows has changed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from comms_planner.errors import Invalid, PlannerError
from comms_planner.ui.window import Window
from tests.ui.conftest import FakePlanner, ListScreen, screen


def test_it_reads_when_it_is_first_shown(window: Window) -> None:
    assert screen(window, "list").refreshed == 1


def test_a_change_it_watches_is_read_one_turn_later(
    window: Window, planner: FakePlanner, qtbot: QtBot
) -> None:
    shown = screen(window, "list")
    planner.change("action")
    planner.change("action")
    assert shown.refreshed == 1
    qtbot.waitUntil(lambda: shown.refreshed == 2)
    qtbot.wait(5)
    assert shown.refreshed == 2


def test_a_change_of_something_else_is_not_read(
    window: Window, planner: FakePlanner, qtbot: QtBot
) -> None:
    planner.change("measurement")
    qtbot.wait(5)
    assert screen(window, "list").refreshed == 1


def test_a_hidden_screen_waits_until_it_is_seen(
    window: Window, planner: FakePlanner, qtbot: QtBot
) -> None:
    window.navigate("other")
    planner.change("action")
    qtbot.waitUntil(lambda: screen(window, "other").refreshed == 2)
    assert screen(window, "list").refreshed == 1
    window.navigate("list")
    assert screen(window, "list").refreshed == 2


def test_nothing_moves_beneath_a_gesture(
    window: Window, planner: FakePlanner, qtbot: QtBot
) -> None:
    shown = screen(window, "list")
    shown.gesture = True
    planner.change("action")
    qtbot.wait(5)
    assert shown.refreshed == 1
    shown.gesture = False
    shown.settle()
    qtbot.waitUntil(lambda: shown.refreshed == 2)


def test_a_refusal_stands_at_the_top_of_the_screen_in_plain_words(window: Window) -> None:
    shown = screen(window, "list")

    def refuse() -> None:
        raise Invalid("title", "The title “{title}” is too long.", title="<b>x</b>")

    assert not shown.attempt(refuse)
    assert shown.banner.isVisible()
    assert shown.banner.text() == "The title “<b>x</b>” is too long."
    assert shown.attempt(lambda: None)
    assert not shown.banner.isVisible()


def test_a_plan_that_cannot_be_read_is_said_and_not_raised(
    window: Window, planner: FakePlanner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = screen(window, "list")

    def fail() -> None:
        raise PlannerError("The file is gone.")

    monkeypatch.setattr(shown, "refresh", fail)
    planner.change("action")
    qtbot.waitUntil(shown.banner.isVisible)
    assert shown.banner.text() == "The file is gone."


def test_a_fault_while_a_screen_opens_is_told_and_the_window_stays(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: ListScreen) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(ListScreen, "refresh", fail)
    with qtbot.captureExceptions() as caught:
        window.navigate("other")
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert window.current == "other"
    monkeypatch.undo()
    window.navigate("list")
    assert screen(window, "list").isVisible()
