"""Long work of the window's own thread: shown once it takes a while, stopped by a key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from comms_planner.progress import Cancelled
from comms_planner.store.many import CHANGING
from comms_planner.ui import long_work
from comms_planner.ui.long_work import WorkDialog
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.window import Window


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_work, "PATIENCE", -1.0)
    monkeypatch.setattr(long_work, "PAUSE", -1.0)


def dialog() -> WorkDialog | None:
    """The dialog of the work that goes on."""
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, WorkDialog)
                 and w.isVisible()), None)  # fmt: skip


def test_what_is_over_in_a_blink_shows_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_work, "PATIENCE", 60.0)
    with long_work.shown(window, window.context) as progress:
        progress(1, 2, CHANGING)
        assert dialog() is None


def test_long_work_says_how_far_it_is_and_shuts_the_rest_of_the_window(window: Window) -> None:
    with long_work.shown(window, window.context) as progress:
        progress(500, 2000, CHANGING)
        shown = dialog()
        assert shown is not None
        assert shown.row.accessibleName() == "Changing the plan"
        assert QApplication.activeModalWidget() is shown
        assert shown.row.cancel.hasFocus()
    assert dialog() is None


@pytest.mark.parametrize("how", ["escape", "button"])
def test_who_stops_it_is_told_that_nothing_was_changed(window: Window, how: str) -> None:
    def work() -> None:
        with long_work.shown(window, window.context) as progress:
            progress(500, 2000, CHANGING)
            shown = dialog()
            assert shown is not None
            if how == "escape":
                QTest.keyClick(shown, Qt.Key.Key_Escape)
            else:
                QTest.mouseClick(shown.row.cancel, Qt.MouseButton.LeftButton)
            progress(1000, 2000, CHANGING)

    with pytest.raises(Cancelled):
        work()
    said = window.furniture.toast.findChild(PlainLabel)
    assert said is not None
    assert "Nothing was changed" in said.text()


def test_the_planner_of_the_window_is_watched(window: Window) -> None:
    with window.context.planner.watch() as progress:
        progress(1, 2, CHANGING)
        assert dialog() is not None
