"""What a screen takes long to read at its first visit is asked beside the window."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from comms_planner.ui.window import Window


@pytest.mark.parametrize("key", ["matrix", "campaigns", "editions", "outcomes", "history"])
def test_what_was_asked_beside_the_window_is_just_what_the_screen_then_reads(
    real_window: Window, qtbot: QtBot, key: str
) -> None:
    planner = real_window.planner
    kept: list[int] = []
    keep = planner._foreseen.keep

    def noting(*args: object) -> None:
        kept.append(1)
        keep(*args)  # type: ignore[arg-type]  # whatever it is given

    planner._foreseen.keep = noting  # type: ignore[method-assign]
    real_window.visit(key)
    qtbot.waitUntil(lambda: real_window.current == key)
    assert kept
    assert planner._foreseen._answers == [], "nothing was asked in vain"
