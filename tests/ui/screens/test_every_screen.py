"""Every screen opens in both languages and both themes, and cuts no word at 1280 × 800."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from comms_planner import app as application
from comms_planner.preferences import Preferences
from comms_planner.services import opening
from comms_planner.ui import screens
from comms_planner.ui.screens import NAMES, infos
from comms_planner.ui.translation import Translation
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.segmented import SegmentedControl
from comms_planner.ui.window import Window
from tests.ui.test_window import cut

FOLDERS = {path.parent.name for path in Path(screens.__file__).parent.glob("*/__init__.py")}


def test_every_folder_is_a_screen_in_the_side_bar_and_known_by_its_name() -> None:
    assert [info.key for info in infos()] == list(NAMES)
    assert set(NAMES) == FOLDERS


@pytest.mark.parametrize("language", ["en", "zh"])
def test_they_open_and_cut_no_word(real_window: Window, qtbot: QtBot, language: str) -> None:
    real_window.furniture.errands.language(language)
    qtbot.wait(1)
    qtbot.waitUntil(lambda: real_window.context.texts.language == language)
    for key in NAMES:
        real_window.navigate(key)
        screen = real_window.screen_of(key)
        qtbot.waitUntil(screen.isVisible)
        assert screen.banner.isHidden()
        assert [cut(part) for part in (screen.header, real_window.frame.side_bar)] == [[], []]


class Shown(QObject):
    """Hears of every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_making_a_screen_shows_nothing_in_a_window_of_its_own(
    real_window: Window, qapp: QApplication
) -> None:
    """A part made visible before it has a place would flash, and take the keyboard along."""
    heard = Shown()
    qapp.installEventFilter(heard)
    for key in NAMES:
        real_window.screen_of(key)
    qapp.removeEventFilter(heard)
    assert heard.windows == []


def test_all_open_in_the_dark(real_window: Window, qtbot: QtBot) -> None:
    real_window.furniture.errands.theme("dark")
    qtbot.waitUntil(lambda: real_window.context.tokens.dark)
    for key in NAMES:
        real_window.navigate(key)
        QApplication.processEvents()
        assert not real_window.grab().isNull()


def test_a_light_and_a_dark_screen_change_places_without_a_trace(
    real_window: Window, qtbot: QtBot
) -> None:
    for key in NAMES:
        real_window.navigate(key)
    real_window.furniture.errands.theme("dark")
    qtbot.waitUntil(lambda: real_window.context.tokens.dark)
    qtbot.wait(1)
    assert real_window.frame.stack.count() == 1
    assert real_window.current == NAMES[-1]


def test_the_pages_of_a_screen_are_chosen_beside_its_title(
    real_window: Window, qtbot: QtBot
) -> None:
    """On every screen in the same place; Reach has its figures above, Calendar its views below."""
    for key in set(NAMES) - {"reach", "calendar", "packs", "settings", "campaigns", "editions"}:
        real_window.navigate(key)
        screen = real_window.screen_of(key)
        qtbot.waitUntil(screen.isVisible)
        for name in ("tabs", "segments", "mode", "pages"):
            chooser = getattr(screen, name, None)
            if isinstance(chooser, SegmentedControl):
                title = screen.header.title
                assert chooser.parentWidget() is screen.header
                assert 0 < chooser.x() - title.geometry().right() < 40, key


def test_the_smallest_window_cuts_no_button_of_a_header(real_window: Window, qtbot: QtBot) -> None:
    real_window.resize(real_window.minimumSize())
    for key in NAMES:
        real_window.navigate(key)
        screen = real_window.screen_of(key)
        qtbot.waitUntil(screen.isVisible)
        qtbot.wait(1)
        buttons = [b for b in screen.header.findChildren(QPushButton) if b.isVisible()]
        assert [b.text() for b in buttons if b.width() < b.sizeHint().width()] == [], key
        assert all(b.text() or b.accessibleName() for b in buttons), key


def test_nothing_can_be_begun_in_a_plan_that_is_open_for_reading_only(
    plan: Path, preferences: Preferences, translation: Translation, qtbot: QtBot
) -> None:
    """The buttons of empty pages once stayed blue where the others were grey."""
    reading = ("Show all", "Show all platforms", "Choose a file…")
    doors = application.doors(preferences)._replace(unsaved=lambda _: False)
    opened = opening.open_plan(plan, read_only=True)
    window = Window(opened, preferences, doors, translation)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    blue = []
    for key in NAMES:
        window.navigate(key)
        screen = window.screen_of(key)
        tabs = screen.findChildren(SegmentedControl) if key not in ("calendar", "settings") else []
        for page in tabs[0].keys() if tabs else ("",):
            if page:
                tabs[0].chosen.emit(page)
            empty = [e for e in screen.findChildren(EmptyState) if e.isVisible() and e.button]
            blue += [
                (key, page, e.button.text()) for e in empty
                if e.button and e.button.isEnabled() and e.button.text() not in reading
            ]  # fmt: skip
    assert blue == []
    window.close()
