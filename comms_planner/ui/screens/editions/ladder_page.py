"""The ladder of an edition: its tasks in the plan, and a ladder to be tried on it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services import programme
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import ladders, stations, tasks
from comms_planner.services.schedule.tasks import TaskRow
from comms_planner.services.workspace import EditionSheet
from comms_planner.ui.screens.editions.ladder_preview import LadderPreviewPage
from comms_planner.ui.screens.editions.task_list import TaskList
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.segmented import SegmentedControl


class LadderPage(QWidget):
    """Begins with a preview where there is no work yet, else with the tasks."""

    def __init__(
        self, tokens: Tokens, words: Words, planner: Planner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._planner = planner
        self.rows: list[TaskRow] = []
        self._edition = 0
        self.sides = SegmentedControl(
            [("tasks", self.tr("Tasks in the plan")), ("preview", self.tr("Try a ladder"))]
        )
        self.sides.setAccessibleName(self.tr("What the ladder page shows"))
        self.sides.chosen.connect(self.show_side)
        self.tasks = TaskList(tokens, words)
        self.preview = LadderPreviewPage(tokens, words)
        self.preview.changed.connect(self._look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tasks)
        self._stack.addWidget(self.preview)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_S)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.sides)
        for label in (self.tasks.summary, self.preview.summary):
            line.addWidget(label)
        for hint in (self.tasks.hint, self.preview.hint):
            line.addWidget(hint, 1)
        outer.addLayout(line)
        outer.addWidget(self._stack, 1)

    @property
    def side(self) -> str:
        """Whether "tasks" or "preview" is in front."""
        return "tasks" if self._stack.currentWidget() is self.tasks else "preview"

    def show_sheet(self, sheet: EditionSheet) -> None:
        """Show an edition; the same one again stays on the side that was in front."""
        had = bool(self.rows)
        read, writable = self._planner.read, not self._planner.read_only
        self.rows = read(tasks.rows, sheet.row.id)
        self.tasks.show_rows(self.rows, writable=writable)
        self.preview.offer(
            read(ladders.rows), read(stations.rows), read(programme.flagships),
            sheet.usual_ladder,
        )  # fmt: skip
        another = sheet.row.id != self._edition
        self._edition = sheet.row.id
        if another:
            self.tasks.view.scrollToTop()
            self.preview.view.scrollToTop()
            self.preview.choose(sheet.usual_ladder)
        self.sides.setVisible(bool(self.rows))
        if another or had != bool(self.rows):
            self.show_side("tasks" if self.rows else "preview")
        else:
            self._look()

    def choose(self, ladder_id: int) -> None:
        """Look at what a ladder would plan here, by its number."""
        found = (row.slug for row in self._planner.read(ladders.rows) if row.id == ladder_id)
        slug = next(found, None)
        if slug is not None:
            self.preview.choose(slug)
            self.show_side("preview")

    def show_side(self, key: str) -> None:
        """Turn to the tasks or to the preview."""
        self.sides.set_current(key)
        self._stack.setCurrentWidget(self.tasks if key == "tasks" else self.preview)
        for page in (self.tasks, self.preview):
            page.summary.setVisible(page is self._stack.currentWidget())
            page.hint.setVisible(page is self._stack.currentWidget())
        self._look()

    def apply(self) -> tuple[int, ...]:
        """Write the ladder that is previewed as one step; gives the ids of its tasks."""
        preview = self.preview
        made: tuple[int, ...] = self._planner.write(
            ladders.apply_ladder, self._edition, str(preview.ladder.current),
            station=str(preview.station.current) if preview.station.current else None,
            flagship=str(preview.flagship.current or "") or None,
        )  # fmt: skip
        self.show_side("tasks")
        return made

    def _look(self) -> None:
        if self.side != "preview" or not self.preview.ladder.current:
            return
        station = self.preview.station.current
        found = self._planner.read(
            ladders.preview_ladder, self._edition, str(self.preview.ladder.current),
            str(station) if station else None,
        )  # fmt: skip
        self.preview.show_preview(found, writable=not self._planner.read_only)
