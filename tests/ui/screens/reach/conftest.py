"""A reach screen over a plan made from the template, shown and settled."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.design import LIGHT
from comms_planner.preferences import Preferences
from comms_planner.services import opening
from comms_planner.services.planner import Planner
from comms_planner.text import Texts
from comms_planner.ui.context import Context, Signals
from comms_planner.ui.jobs import Jobs
from comms_planner.ui.screens.reach.measurements import MeasurementsPage
from comms_planner.ui.screens.reach.view import ReachScreen

CHINESE = {
    ("Numbers", "{number}+"): ("{number}以上",),
    ("Numbers", "n/a"): ("不适用",),
    ("Relation", "not applicable"): ("不适用",),
    ("Relation", "at least"): ("至少",),
    ("Units", "people"): ("人",),
    ("Units", "views"): ("浏览次数",),
    ("Reach kind", "direct"): ("直接",),
}


@dataclass
class Desk:
    """What a test holds: the screen, its planner, and what was said and asked for."""

    screen: ReachScreen
    planner: Planner
    told: list[str] = field(default_factory=list)
    actions: list[Callable[[], object]] = field(default_factory=list)

    def settle(self) -> None:
        """Let the changes come back."""
        for _ in range(5):
            QApplication.processEvents()

    def undo(self) -> None:
        """Take the last change back."""
        self.planner.undo()
        self.settle()

    def measurements(self) -> MeasurementsPage:
        """The page of figures, in front: what nobody sees is not read."""
        self.screen.show_page("measurements")
        return self.screen.measurements

    def cards(self) -> str:
        """All that the key figures say."""
        figures = self.screen.figures
        cards = (figures.direct, figures.indirect, figures.period, figures.measured)
        return " | ".join(card.accessibleName() for card in cards)


@pytest.fixture
def language() -> str:
    """The reader's language; a test may ask for another."""
    return "en"


@pytest.fixture
def desk(qtbot: QtBot, template: Path, tmp_path: Path, language: str) -> Iterator[Desk]:
    """The screen on a copy of the plan."""
    path = tmp_path / "plan.commsplan"
    shutil.copy(template, path)
    planner = opening.open_plan(path).planner
    told: list[str] = []
    actions: list[Callable[[], object]] = []

    def tell(
        sentence: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        told.append(sentence)
        if on_action:
            actions.append(on_action)

    signals, jobs = Signals(), Jobs()
    texts = Texts(language, CHINESE if language == "zh" else None)
    context = Context(
        planner, signals, jobs, texts, LIGHT, Preferences(folder=tmp_path),
        lambda screen, /, **where: None, tell,
    )  # fmt: skip
    stop = planner.subscribe(signals.changed.emit)
    screen = ReachScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1040, 720)
    screen.show()
    qtbot.waitExposed(screen)
    made = Desk(screen, planner, told, actions)
    made.settle()
    yield made
    stop()
    screen.hide()
    jobs.close()
    planner.close()
