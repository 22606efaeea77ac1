"""A window over a planner that keeps nothing, so that the shell is tested alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from comms_planner import app as application
from comms_planner.bilingual import Bilingual
from comms_planner.errors import PlannerError
from comms_planner.interchange.plan_data import Imported
from comms_planner.preferences import Preferences
from comms_planner.progress import Progress
from comms_planner.services.opening import Opened
from comms_planner.services.planner import ChangeSet, Planner, reads
from comms_planner.services.search import HitRow
from comms_planner.store.adopting import Adopted, Fault
from comms_planner.store.changes import RowChange
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.context import Context
from comms_planner.ui.editors import deed
from comms_planner.ui.screen import Screen, ScreenInfo
from comms_planner.ui.shell.doors import Doors
from comms_planner.ui.translation import Translation
from comms_planner.ui.window import Window


@pytest.fixture(autouse=True)
def discarding(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever asks whether something typed may be discarded is told yes."""
    monkeypatch.setattr(deed, "confirm", lambda *_, **__: True)


class FakePlanner:
    """Answers as a planner does and remembers what it was asked to do."""

    def __init__(self, path: Path) -> None:
        self.path, self.read_only = path, False
        self.undo_label: str | None = None
        self.redo_label: str | None = None
        self.done: list[str] = []
        self._listeners: list[Callable[[ChangeSet], None]] = []

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def change(self, table: str = "action", label: str = "Move action") -> None:
        """Behave as after a command."""
        changes = ChangeSet(label, (RowChange(table, 1, {}, {}),))
        for listener in tuple(self._listeners):
            listener(changes)
        self.undo_label, self.redo_label = label, None

    def undo(self) -> None:
        self.done.append("undo")
        label, self.undo_label = self.undo_label, None
        self.change()
        self.undo_label, self.redo_label = None, label

    def redo(self) -> None:
        self.done.append("redo")

    def poll(self) -> bool:
        return False

    def close(self) -> None:
        self.done.append("close")


@reads("action")
def some_actions() -> None:
    """Stands for a query over actions."""


class ListScreen(Screen):
    """A screen that watches actions."""

    watches = (some_actions,)

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Actions"))
        self.refreshed = 0
        self.revealed: list[dict[str, object]] = []
        self.gesture = False
        self.line = QLineEdit()
        self.body.addWidget(self.line)

    @property
    def busy(self) -> bool:
        return self.gesture

    def refresh(self) -> None:
        self.refreshed += 1

    def reveal(self, **where: object) -> None:
        self.revealed.append(where)


class OtherScreen(ListScreen):
    """Another one."""


LIST = ScreenInfo("list", QT_TRANSLATE_NOOP("Screens", "Today"), "house", lambda: ListScreen)
OTHER = ScreenInfo("other", QT_TRANSLATE_NOOP("Screens", "Packs"), "file-text", lambda: OtherScreen)


@dataclass
class Asked:
    """What the window asked of the services behind its doors."""

    opened: list[Path] = field(default_factory=list)
    created: list[Path] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    backed_up: list[Path] = field(default_factory=list)
    restored: list[tuple[Path, Path]] = field(default_factory=list)
    imported: list[tuple[Path, Path]] = field(default_factory=list)
    backup: dt.datetime | None = None
    due: bool = False
    unsaved: bool = False
    free: bool = False


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def doors(asked: Asked) -> Doors:
    def find(_: Planner, words: str, limit: int) -> Sequence[HitRow]:
        asked.words.append(words)
        none = Bilingual()
        if words == "nothing":
            return []
        return [
            HitRow("action", 4, Bilingual("Op-ed", "专栏"), none, "other", {"action": 4}, none),
            HitRow(
                "cell", 9, Bilingual("<b>Cell</b>", ""), Bilingual("x"), "list", {"cell": 9}, none
            ),
        ]

    def open_plan(path: Path) -> Opened:
        asked.opened.append(path)
        return opened(FakePlanner(path))

    def back_up(path: Path, progress: Progress) -> None:
        asked.backed_up.append(path)
        asked.backup = dt.datetime.now(dt.UTC)

    def import_data(source: Path, target: Path, progress: Progress) -> Imported:
        asked.imported.append((source, target))
        untitled = PlannerError("Give it a title or a name, in English or in Chinese.")
        odd = PlannerError("“{column}” holds a value that a plan cannot keep.", column="zone")
        faults = (Fault("action", 7, "", untitled), Fault("action", 8, "zone", odd))
        return Imported(Adopted({"action": 2}, faults), ("person",))

    return Doors(
        open=open_plan,
        is_free=lambda _: asked.free,
        create=asked.created.append,
        import_data=import_data,
        find=find,
        again=lambda *_: (),
        ready=lambda _: True,
        prepare=lambda _: None,
        latest_backup=lambda _: asked.backup,
        backup_due=lambda *_: asked.due,
        unsaved=lambda _: asked.unsaved,
        back_up=back_up,
        restore=lambda source, target: asked.restored.append((source, target)),
    )


@pytest.fixture
def planner(own_folders: Path) -> FakePlanner:
    return FakePlanner(own_folders / "Urban October.commsplan")


@pytest.fixture
def preferences() -> Preferences:
    kept = Preferences.load()
    kept.change(language="en", theme="light")
    return kept


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    application.application()
    made = Translation(qapp)
    yield made
    made.switch("en")


@pytest.fixture
def window(
    qtbot: QtBot,
    planner: FakePlanner,
    preferences: Preferences,
    doors: Doors,
    translation: Translation,
) -> Window:
    """The window with two screens of the tests, shown."""
    made = Window(opened(planner), preferences, doors, translation, (LIST, OTHER))
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.settled):
        made.show()
    return made


@pytest.fixture
def context(window: Window) -> Context:
    return window.context


def opened(planner: FakePlanner) -> Opened:
    """What opening gives, for a planner of the tests."""
    return Opened(cast(Planner, planner), (), None)


def screen(window: Window, key: str) -> Any:
    """A screen of the tests, with its own attributes."""
    return window.screen_of(key)
