"""What collides with an edition or with one of its tasks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services import lanes, vocabulary, workspace
from comms_planner.services.planner import Planner
from comms_planner.services.schedule.collisions import ClashRow
from comms_planner.services.workspace import EditionSheet
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.jobs import Jobs
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel

HEIGHT = 56
MANY = 4_000
"""So many actions are looked through while the window waits; more would be felt."""
HUES = {"high": "danger", "medium": "warning", "low": "neutral"}


class ClashesPage(QWidget):
    """A table of collisions; `opened` asks for the day in the calendar."""

    opened = Signal(object)

    def __init__(
        self,
        tokens: Tokens,
        words: Words,
        planner: Planner,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.words, self._planner, self._jobs = words, planner, jobs
        self._edition = 0
        self.table: FaceTable[ClashRow] = FaceTable(
            [
                column(self.tr("Day"), self._day, 0, 150),
                column(self.tr("What collides"), self._said, 5, 300),
                column(self.tr("How bad"), self._severity, 0, 120),
            ],
            lambda row: (row.kind, row.day, row.things, row.notice),
            self,
        )
        self.view = FaceView(self.table, tokens, self.tr("Clashes"), HEIGHT)
        self.view.opened.connect(self.opened)
        self.summary = PlainLabel("", "strong")
        self.hint = ElidedLabel(self.tr("Enter shows the day in the calendar."), "small")
        self.nothing = EmptyState(
            tokens, "circle-check", self.tr("Nothing collides"),
            self.tr(
                "People needed twice, embargoes broken, work due on days off, great moments on "
                "the same days and work that begins too early would stand here."
            ),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.summary)
        line.addWidget(self.hint, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_S)
        outer.addLayout(line)
        outer.addWidget(self._stack, 1)

    def show_sheet(self, sheet: EditionSheet) -> None:
        """Show the collisions of an edition; among very many things they are found beside."""
        number = sheet.row.id
        if self._planner.read(lanes.size) <= MANY:
            self._edition = number
            self._show((number, self._planner.read(workspace.clashes_of, number)))
            return
        if self._edition != number:  # those of another do not stand here as its own
            self._edition = number
            self.table.show(())
            self.summary.setText("")
            self._stack.setCurrentWidget(self.view)
        planner = self._planner
        work = self._jobs.start("", lambda _: (number, planner.read(workspace.clashes_of, number)))
        work.done.connect(self._show)

    def _show(self, made: tuple[int, list[ClashRow]]) -> None:
        number, found = made
        if number != self._edition:
            return
        self.table.show(found)
        self._stack.setCurrentWidget(self.view if found else self.nothing)
        self.summary.setText(self.tr("%n clashes", None, len(found)) if found else "")
        self.hint.setVisible(bool(found))

    def _day(self, row: ClashRow) -> Face:
        texts = self.words.texts
        return Face(((texts.day(row.day), "body"), (texts.weekday(row.day.weekday()), "small")))

    def _said(self, row: ClashRow) -> Face:
        return Face(((row.notice.say(self.words.texts), "body"),), wrap=2)

    def _severity(self, row: ClashRow) -> Face:
        said = vocabulary.label(self.words.texts, "severity", row.severity)
        return Face((), (Chip(said, HUES[row.severity]),))
