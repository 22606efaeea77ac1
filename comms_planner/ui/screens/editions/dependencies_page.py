"""What waits for what among the tasks of an edition."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.design import SPACE_S, Tokens
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import dependencies, tasks
from comms_planner.services.schedule.dependencies import DependencyRow
from comms_planner.services.schedule.tasks import TaskRow
from comms_planner.services.workspace import EditionSheet
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.labels import PlainLabel

HEIGHT = 56


class DependenciesPage(QWidget):
    """A table of pairs; adding and removing goes out as signals."""

    added = Signal()
    removed = Signal(object)

    def __init__(
        self, tokens: Tokens, words: Words, planner: Planner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words, self._planner = words, planner
        self._tasks: dict[int, TaskRow] = {}
        self.table: FaceTable[DependencyRow] = FaceTable(
            [
                column(self.tr("Task"), lambda r: self._task(r.action_id, r.action), 3, 200),
                column(self.tr("Waits for"), lambda r: self._task(r.after_id, r.after), 3, 200),
                column(self.tr("Days in between"), self._lag, 1, 130),
            ],
            lambda row: row.id,
            self,
        )
        self.view = FaceView(self.table, tokens, self.tr("Dependencies"), HEIGHT, many=True)
        self.view.removed.connect(self.removed)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._arm())
        self.add = Button(self.tr("Let a task wait"), tokens, "plain", "link")
        self.add.clicked.connect(self.added)
        self.remove = Button(self.tr("Wait no longer"), tokens, "plain", "x")
        self.remove.clicked.connect(self._remove)
        self.summary = PlainLabel("", "strong")
        self.nothing = EmptyState(
            tokens, "link", self.tr("Nothing waits for anything"),
            self.tr(
                "Gates keep a ladder in order by themselves. Where one task cannot begin before "
                "another is over, say so here: a move then pushes it along, never past the event."
            ),
            self.tr("Let a task wait"), self.added.emit,
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_S)
        tools.addWidget(self.add)
        tools.addWidget(self.remove)
        tools.addWidget(self.summary)
        tools.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_S)
        outer.addLayout(tools)
        outer.addWidget(self._stack, 1)

    @property
    def tasks(self) -> Sequence[TaskRow]:
        """The tasks that can wait or be waited for."""
        return [task for task in self._tasks.values() if task.is_open or task.ends]

    def show_sheet(self, sheet: EditionSheet) -> None:
        """Show what waits in an edition."""
        read = self._planner.read
        self._tasks = {task.id: task for task in read(tasks.rows, sheet.row.id)}
        mine = [
            row
            for row in read(dependencies.rows)
            if row.action_id in self._tasks or row.after_id in self._tasks
        ]
        self.table.show(mine)
        self._stack.setCurrentWidget(self.view if mine else self.nothing)
        broken = sum(row.broken for row in mine)
        self.summary.setText(self.tr("%n begin too early", None, broken) if broken else "")
        for part in (self.add, self.remove):
            part.setVisible(bool(mine))
        self._arm()

    def _arm(self) -> None:
        writable = not self._planner.read_only
        self.nothing.allow(writing=writable and len(self._tasks) > 1)
        self.add.setEnabled(writable and len(self._tasks) > 1)
        self.remove.setEnabled(writable and bool(self.view.chosen_rows))

    def _remove(self) -> None:
        for row in self.view.chosen_rows[:1]:
            self.removed.emit(row)

    def _task(self, number: int, title: Bilingual) -> Face:
        task = self._tasks.get(number)
        when = self.words.days(task.starts, task.ends, task.precision) if task else ""
        elsewhere = "" if task else self.tr("Not a task of this edition")
        return Face(((self.words.say(title), "strong"), (when or elsewhere, "small")))

    def _lag(self, row: DependencyRow) -> Face:
        chips = (Chip(self.tr("Begins too early"), "danger"),) if row.broken else ()
        return Face(((self.words.texts.number(row.lag_days), "number"),), chips)
