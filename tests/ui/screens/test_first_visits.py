"""What a screen takes long to read at its first visit is asked beside the window."""

from __future__ import annotations

from threading import Thread, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions
from comms_planner.services.planner import Planner
from comms_planner.ui import screen
from comms_planner.ui.window import Window


@pytest.mark.parametrize(
    "key", ["matrix", "campaigns", "editions", "outcomes", "history", "packs", "stations"]
)
def test_what_was_asked_beside_the_window_is_just_what_the_screen_then_reads(
    real_window: Window, qtbot: QtBot, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    planner = real_window.planner
    kept: list[int] = []
    keep = planner._foreseen.keep

    def noting(*args: Any) -> None:
        kept.append(1)
        keep(*args)

    monkeypatch.setattr(planner._foreseen, "keep", noting)
    real_window.visit(key)
    qtbot.waitUntil(lambda: real_window.current == key)
    assert kept
    assert planner._foreseen._answers == [], "nothing was asked in vain"


@pytest.mark.parametrize("key", ["campaigns", "editions", "stations"])
def test_among_very_many_actions_a_change_is_read_beside_the_window_too(
    real_window: Window, qtbot: QtBot, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    planner = real_window.planner
    monkeypatch.setattr(screen, "MANY", -1)
    real_window.visit(key)
    qtbot.waitUntil(lambda: real_window.current == key)
    shown, threads = real_window.screen_of(key), set[Thread]()
    ask = shown.ask_ahead

    def noting(asked: Planner) -> None:
        threads.add(current_thread())
        ask(asked)

    monkeypatch.setattr(shown, "ask_ahead", noting)
    planner.write(actions.add, Bilingual("New"))
    qtbot.waitUntil(lambda: bool(threads) and not shown.is_stale)
    assert main_thread() not in threads
    assert planner._foreseen._answers == [], "nothing was asked in vain"
    real_window.visit("history")
    qtbot.waitUntil(lambda: real_window.current == "history")
    threads.clear()
    planner.write(actions.add, Bilingual("Another"))
    real_window.visit(key)
    assert real_window.current == "history", "it is shown once it has caught up"
    qtbot.waitUntil(lambda: real_window.current == key)
    assert threads
    assert main_thread() not in threads
    assert not shown.is_stale


class Windows(QObject):
    """Notes whatever is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_no_piece_of_a_screen_is_a_window_of_its_own_while_the_screen_is_made(
    real_window: Window, qapp: QApplication
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    try:
        for key in real_window._keys:
            real_window.navigate(key)
            real_window.screen_of(key).refresh()
    finally:
        qapp.removeEventFilter(windows)
    assert windows.shown == []
