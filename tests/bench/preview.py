"""How soon the pages on the Packs screen follow a change, the wait before it included."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.measure import Result, median, milliseconds

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from comms_planner.ui.screens.packs.view import PacksScreen

ROUNDS = 5
PATIENCE = 60.0
LANGUAGES = ("en", "ar")


def results(plan: Path) -> list[Result]:
    """For each pack there is: another reader is typed, until the first page says so."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from comms_planner import app
    from comms_planner.preferences import Preferences
    from comms_planner.reports.kinds import PACKS
    from comms_planner.services import opening
    from comms_planner.services.recipes import Recipe
    from comms_planner.ui.screens.packs.view import PacksScreen

    process = app.application()
    preferences = Preferences(folder=Path(tempfile.mkdtemp()), language="en", theme="light")
    window = app.make_window(opening.open_plan(plan, read_only=True), preferences)
    window.resize(1280, 800)
    window.show()
    window.navigate("packs")
    screen = window.screen_of("packs")
    assert isinstance(screen, PacksScreen)
    found = []
    for kind in PACKS:
        for language in LANGUAGES:
            screen.choices.load(Recipe(kind, (language,)))
            times = [
                milliseconds(lambda word=f"{kind} {n}": _change(screen, process, word))  # type: ignore[misc]  # bound now
                for n in range(ROUNDS + 1)
            ]
            name = f"preview of pack {kind} in {language} after a change"
            found.append(Result(name, median(times[1:]), "ms", 1000))
    window.close()
    return found


def _change(screen: PacksScreen, process: QApplication, words: str) -> None:
    """Type for whom the pack is, and wait for its first page to be drawn sharp."""
    from PySide6.QtWidgets import QLineEdit

    before = screen.preview.pdf
    audience = screen.choices.audience.control
    assert isinstance(audience, QLineEdit)
    audience.setText(words)

    def is_drawn() -> bool:
        pages, pdf = screen.preview.pages, screen.preview.pdf
        if pdf is None or pdf is before:
            return False
        return pages.images.holds(0, pages.width_of(0))

    _wait(process, is_drawn)


def _wait(process: QApplication, done: Callable[[], bool]) -> None:
    begun = time.perf_counter()
    while not done():
        process.processEvents()
        time.sleep(0.001)
        assert time.perf_counter() - begun < PATIENCE, "the preview never came"
