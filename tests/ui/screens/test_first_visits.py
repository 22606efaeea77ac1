"""What a screen takes long to read at its first visit is asked beside the window."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from comms_planner.ui.window import Window


@pytest.mark.parametrize(
    "key", ["matrix", "campaigns", "editions", "outcomes", "history", "stations"]
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
