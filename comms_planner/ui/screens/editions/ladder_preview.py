"""A ladder on an edition before anything is written: every task with its day and its margin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services.programme import FlagshipRow
from comms_planner.services.schedule import own_ladders
from comms_planner.services.schedule.ladders import LadderPreview, LadderRow, PlannedTaskRow
from comms_planner.services.schedule.stations import StationRow
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Face, FaceColumn, column
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel, set_tip

HEIGHT = 68


class LadderPreviewPage(QWidget):
    """Ladder, duty station and cells to choose; below them every task as it would be."""

    changed = Signal()
    """Another ladder or station is wanted."""
    applied = Signal()
    rung_opened = Signal(object)
    rung_added = Signal()
    rung_removed = Signal(object)
    dropped = Signal()
    """The ladder is to be thrown away."""

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.preview: LadderPreview | None = None
        self.ladder = _box(tokens, self.tr("Ladder"), 22)
        self.station = _box(tokens, self.tr("Duty station"), 8)
        self.flagship = _box(tokens, self.tr("Into the cells of"), 12)
        for box in (self.ladder, self.station):
            box.chosen.connect(lambda _: self.changed.emit())
        self.apply = Button(self.tr("Apply ladder"), tokens, "primary", "check")
        self.apply.clicked.connect(self.applied.emit)
        self.summary = PlainLabel("", "strong")
        self.hint = ElidedLabel("", "small")
        self.table: FaceTable[PlannedTaskRow] = FaceTable(
            self._columns(), lambda row: row.position, self
        )
        self.view = FaceView(self.table, tokens, self.tr("Tasks of the ladder"), HEIGHT)
        self.view.opened.connect(self._open)
        self.view.removed.connect(self._remove)
        self.view.menu_filled.connect(self._fill)
        self._arrange()

    @property
    def is_own(self) -> bool:
        """Whether the ladder is one of ours, which can be changed."""
        return bool(self.ladder.current) and self.ladder.current not in own_ladders.BUILT_IN

    def offer(
        self,
        ladders: Sequence[LadderRow],
        stations: Sequence[StationRow],
        flagships: Sequence[FlagshipRow],
        usual: str,
    ) -> None:
        """Say what can be chosen, keeping what is."""
        say = self.words.say
        ladder = self.ladder.current if self.ladder.current else usual
        named = [(row.slug, say(row.name)) for row in ladders]
        self.ladder.set_options(named, ladder if ladder in dict(named) else usual)
        offices: list[tuple[object, str]] = [(row.slug, say(row.name)) for row in stations]
        first = offices[0][0] if offices else None
        self.station.set_options(offices, self.station.current or first)
        cells = [(row.slug, f"{row.number}  {say(row.name)}") for row in flagships]
        self.flagship.set_options(
            [("", self.tr("No flagship")), *cells], self.flagship.current or ""
        )

    def choose(self, usual: str) -> None:
        """Begin with the ladder that suits an edition."""
        self.ladder.set_current(usual)
        self.flagship.set_current("")

    def show_preview(self, preview: LadderPreview, *, writable: bool) -> None:
        """Show a ladder on the edition."""
        self.preview = preview
        self.table.show(preview.tasks)
        parts = [self.tr("%n tasks", None, len(preview.tasks))]
        if preview.late:
            parts.append(self.tr("%n late at creation", None, preview.late))
        if preview.infeasible:
            parts.append(self.tr("%n cannot be done in time", None, preview.infeasible))
        self.summary.setText(" · ".join(parts))
        self.hint.setText(self._hint(preview))
        self.apply.setEnabled(writable and not preview.applied)

    def _hint(self, preview: LadderPreview) -> str:
        if preview.applied:
            return self.tr("Applied already: its tasks are in the plan.")
        if self.is_own:
            return self.tr("A ladder of your own: Enter changes a rung, the menu does more.")
        if preview.precision == "tbc":
            return self.tr("Without a date the tasks keep their distance and wait for it.")
        if preview.precision != "day":
            return self.tr(
                "The date is not known to the day, so each task is a window; "
                "confirming it gives them days."
            )
        return self.tr("Days off are those of the duty station. One step, and undo takes all back.")

    def _open(self, row: PlannedTaskRow) -> None:
        if self.is_own:
            self.rung_opened.emit(row)

    def _remove(self, row: PlannedTaskRow) -> None:
        if self.is_own:
            self.rung_removed.emit(row)

    def _fill(self, menu: QMenu, row: PlannedTaskRow) -> None:
        """What can be done with a ladder of our own; the built-in ones stay as they are."""
        if not self.is_own:
            return
        menu.addAction(self.tr("Remove from the ladder")).triggered.connect(
            lambda: self.rung_removed.emit(row)
        )
        menu.addAction(self.tr("Add to the ladder…")).triggered.connect(self.rung_added.emit)
        menu.addAction(self.tr("Delete this ladder…")).triggered.connect(self.dropped.emit)

    def _columns(self) -> list[FaceColumn[PlannedTaskRow]]:
        return [
            column(self.tr("T"), self.words.offset_face, 0, 86),
            column(self.tr("Task"), self._task, 6, 206, also=self._notes),
            column(self.tr("Owner"), self._owner, 2, 100),
            column(self.tr("When"), self._when, 1, 132),
            column(self.tr("Latest safe start"), self._safe, 1, 136, also=self._notes),
        ]

    def _task(self, row: PlannedTaskRow) -> Face:
        notes = self._notes(row)
        return Face(
            ((self.words.say(row.title), "strong"), (notes[0] if notes else "", "small")), wrap=2
        )

    def _notes(self, row: PlannedTaskRow) -> tuple[str, ...]:
        return self.words.notices(row.notices)

    def _owner(self, row: PlannedTaskRow) -> Face:
        return Face(((self.words.role(row.owner_role), "body"),), wrap=2)

    def _when(self, row: PlannedTaskRow) -> Face:
        return Face(((self.words.days(row.first, row.last, row.precision), "body"),), wrap=2)

    def _safe(self, row: PlannedTaskRow) -> Face:
        day = row.latest_safe_start
        chips = self.words.safety(late=row.late, infeasible=row.infeasible)
        return Face(((self.words.texts.day(day) if day else "–", "body"),), chips)

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_S)
        tools.addWidget(self.ladder, 3)
        tools.addWidget(self.station, 1)
        tools.addWidget(self.flagship, 2)
        tools.addWidget(self.apply)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_S)
        outer.addLayout(tools)
        outer.addWidget(self.view, 1)


def _box(tokens: Tokens, name: str, letters: int) -> ChoiceBox:
    box = ChoiceBox(tokens)
    box.setAccessibleName(name)
    set_tip(box, name)
    box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(letters)
    return box
