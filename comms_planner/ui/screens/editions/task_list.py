"""The tasks of an edition as they stand in the plan; several can be chosen and acted on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services import vocabulary
from comms_planner.services.schedule.tasks import TaskRow
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, FaceColumn, column
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel

HEIGHT = 68


class TaskList(QWidget):
    """A table of tasks; what is asked for goes out as signals, with the tasks chosen."""

    opened = Signal(object)
    moved = Signal(object)
    shifted = Signal(object)
    anchored = Signal(object)
    pinned = Signal(object)
    finished = Signal(object, str)
    added = Signal()
    kept = Signal()
    removed = Signal(object)
    shown_in_calendar = Signal(object)

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self._writable = words, True
        self.table: FaceTable[TaskRow] = FaceTable(self._columns(), lambda row: row.id, self)
        self.view = FaceView(self.table, tokens, self.tr("Tasks"), HEIGHT, many=True)
        self.view.installEventFilter(self)
        self.view.opened.connect(self.opened)
        self.view.removed.connect(self.removed)
        self.view.menu_filled.connect(self._fill)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._arm())
        self.add = Button(self.tr("Add task"), tokens, "plain", "plus")
        self.add.clicked.connect(self.added)
        self.shift = Button(self.tr("Shift…"), tokens, "plain", "arrow-right")
        self.shift.clicked.connect(lambda: self.shifted.emit(self.chosen))
        self.pin = Button(self.tr("Pin"), tokens, "plain", "map-pin")
        self.pin.clicked.connect(lambda: self.pinned.emit(self.chosen))
        self.done = Button(self.tr("Done"), tokens, "plain", "check")
        self.done.clicked.connect(lambda: self.finished.emit(self.chosen, "done"))
        self.keep = Button(self.tr("Make a ladder of it"), tokens, "quiet")
        self.keep.clicked.connect(self.kept)
        self.summary = PlainLabel("", "strong")
        self.hint = ElidedLabel(
            self.tr("Enter opens a task; Shift and arrows choose several."), "small"
        )
        self._arrange()
        self._arm()

    @property
    def chosen(self) -> list[TaskRow]:
        """The tasks that are chosen."""
        return self.view.chosen_rows

    def show_rows(self, rows: Sequence[TaskRow], *, writable: bool) -> None:
        """Show other tasks."""
        self._writable = writable
        self.table.show(rows)
        alive = [row for row in rows if row.work_status != "cancelled"]
        late = sum(row.is_open and (row.late or row.infeasible) for row in alive)
        done = sum(row.work_status == "done" for row in alive)
        parts = [self.tr("%n tasks", None, len(alive)), self.tr("%n done", None, done)]
        if late:
            parts.append(self.tr("%n late", None, late))
        self.summary.setText(" · ".join(parts))
        self._arm()

    def reveal(self, task: int) -> bool:
        """Choose a task by its number."""
        return self.view.select_key(task)

    def _arm(self) -> None:
        chosen = self.chosen
        self.add.setEnabled(self._writable)
        self.keep.setEnabled(self._writable and bool(self.table.rows))
        self.shift.setEnabled(self._writable and any(row.starts for row in chosen))
        self.pin.setEnabled(self._writable and bool(chosen))
        self.done.setEnabled(self._writable and bool(chosen))
        all_pinned = bool(chosen) and all(row.pinned for row in chosen)
        self.pin.setText(self.tr("Unpin") if all_pinned else self.tr("Pin"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters act on what is chosen: M moves, S shifts, P pins, D is done, A anchors."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = {"m": self._move, "s": self.shift.click, "p": self.pin.click}
            do = {**keys, "d": self.done.click, "a": self._anchor}.get(event.text().casefold())
            if do is not None and self.chosen and self._writable:
                do()
                return True
        return super().eventFilter(watched, event)

    def _move(self) -> None:
        self.moved.emit(self.chosen[0])

    def _anchor(self) -> None:
        self.anchored.emit(self.chosen[0])

    def _fill(self, menu: QMenu, row: TaskRow) -> None:
        """What can be done with a task; the keys stand beside the words."""
        menu.addAction(self.tr("Show in calendar")).triggered.connect(
            lambda: self.shown_in_calendar.emit(row)
        )
        if not self._writable:
            return
        menu.addSeparator()
        rows = self.chosen if row in self.chosen else [row]
        menu.addAction(self.tr("Move…") + "\tM").triggered.connect(lambda: self.moved.emit(row))
        menu.addAction(self.tr("Date in words…") + "\tA").triggered.connect(
            lambda: self.anchored.emit(row)
        )
        menu.addAction(self.tr("Shift…") + "\tS").triggered.connect(lambda: self.shifted.emit(rows))
        word = self.tr("Unpin") if all(r.pinned for r in rows) else self.tr("Pin to its day")
        menu.addAction(word + "\tP").triggered.connect(lambda: self.pinned.emit(rows))
        states = menu.addMenu(self.tr("Work"))
        for key, said in vocabulary.choices(self.words.texts, "work"):
            states.addAction(said).triggered.connect(
                lambda _=False, k=key: self.finished.emit(rows, k)
            )
        menu.addAction(self.tr("Delete…")).triggered.connect(lambda: self.removed.emit(row))

    def _columns(self) -> list[FaceColumn[TaskRow]]:
        return [
            column(self.tr("T"), self.words.offset_face, 0, 86),
            column(self.tr("Task"), self._task, 6, 206, also=self._why),
            column(self.tr("Owner"), self._owner, 2, 100),
            column(self.tr("When"), self._when, 1, 132),
            column(self.tr("Latest safe start"), self._safe, 1, 136, also=self._why),
        ]

    def _task(self, row: TaskRow) -> Face:
        why = self._why(row) if row.is_open else ()
        role = "muted" if row.work_status == "cancelled" else "strong"
        return Face(((self.words.say(row.title), role), (why[0] if why else "", "small")), wrap=2)

    def _why(self, row: TaskRow) -> tuple[str, ...]:
        return (row.why.say(self.words.texts),) if row.why else ()

    def _owner(self, row: TaskRow) -> Face:
        person, role = self.words.say(row.owner), self.words.role(row.owner_role)
        if person:
            return Face(((person, "body"), (role, "small")))
        return Face(((role, "body"),), wrap=2)

    def _when(self, row: TaskRow) -> Face:
        chips = (Chip(self.tr("Pinned"), "neutral"),) if row.pinned else ()
        when = self.words.days(row.starts, row.ends, row.precision)
        return Face(((when, "body"),), chips, wrap=1 if chips else 2)

    def _safe(self, row: TaskRow) -> Face:
        day = row.latest_safe_start
        said = self.words.texts.day(day) if day and row.is_open else "–"
        return Face(((said, "body"),), self.words.state(row))

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_S)
        for button in (self.add, self.shift, self.pin, self.done):
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.keep)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_S)
        outer.addLayout(tools)
        outer.addWidget(self.view, 1)
