"""An editions screen over a plan made from the template, shown and settled."""

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
from comms_planner.services import editions, opening
from comms_planner.services.planner import ChangeSet, Planner
from comms_planner.services.schedule import tasks
from comms_planner.services.schedule.tasks import TaskRow
from comms_planner.text import Texts
from comms_planner.ui.context import Context, Signals
from comms_planner.ui.jobs import Jobs
from comms_planner.ui.screens.editions.view import EditionsScreen


@dataclass
class Desk:
    """What a test holds: the screen, its planner, and what was said, written and asked for."""

    screen: EditionsScreen
    planner: Planner
    told: list[str] = field(default_factory=list)
    gone: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    written: list[ChangeSet] = field(default_factory=list)

    def settle(self) -> None:
        """Let the changes come back."""
        for _ in range(5):
            QApplication.processEvents()

    def undo(self) -> None:
        """Take the last change back."""
        self.planner.undo()
        self.settle()

    def open(self, slug: str, page: str = "overview") -> int:
        """Show an edition on one of its pages; gives its number."""
        number = self.number(slug)
        self.screen.reveal(edition=number, page=page)
        self.settle()
        return number

    def number(self, slug: str) -> int:
        """The id of an edition."""
        return next(e.id for e in self.planner.read(editions.rows) if e.slug == slug)

    def tasks(self, number: int) -> dict[int, TaskRow]:
        """The tasks of an edition by rung."""
        return {row.rung or -row.id: row for row in self.planner.read(tasks.rows, number)}

    def keep(self) -> None:
        """Press the button of the form that is open."""
        self.screen.drawers.keep()
        self.settle()


@pytest.fixture
def read_only() -> bool:
    """Whether the plan may not be written; a test may ask for that."""
    return False


@pytest.fixture
def desk(qtbot: QtBot, template: Path, tmp_path: Path, read_only: bool) -> Iterator[Desk]:
    """The screen on a copy of the plan."""
    path = tmp_path / "plan.commsplan"
    shutil.copy(template, path)
    planner = opening.open_plan(path, read_only=read_only).planner
    told: list[str] = []
    gone: list[tuple[str, dict[str, object]]] = []

    def tell(
        sentence: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        told.append(sentence)

    signals, jobs = Signals(), Jobs()
    context = Context(
        planner, signals, jobs, Texts("en"), LIGHT, Preferences(folder=tmp_path),
        lambda screen, /, **where: gone.append((screen, where)), tell,
    )  # fmt: skip
    stop = planner.subscribe(signals.changed.emit)
    screen = EditionsScreen(context)
    made = Desk(screen, planner, told, gone)
    stop_counting = planner.subscribe(made.written.append)
    qtbot.addWidget(screen)
    screen.resize(1076, 720)
    screen.show()
    qtbot.waitExposed(screen)
    made.settle()
    yield made
    stop()
    stop_counting()
    screen.hide()
    jobs.close()
    planner.close()
