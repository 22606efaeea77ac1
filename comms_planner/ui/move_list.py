"""Lists of what would move, drop or come: shown whole before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services import vocabulary
from comms_planner.services.schedule.ripples import RippleRow
from comms_planner.text import Texts
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.widgets.labels import PlainLabel

HEIGHT = 62


@dataclass(frozen=True, slots=True)
class Move:
    """One line of a preview: a task, when it was and when it would be, and why."""

    key: object
    title: str
    before: str
    after: str
    why: tuple[str, ...] = ()
    chips: tuple[Chip, ...] = ()


def moves_of(rows: Sequence[RippleRow], texts: Texts) -> list[Move]:
    """The lines of a ripple."""
    return [
        Move(
            row.action_id,
            texts.say(row.title),
            texts.span(row.before_first, row.before_last, row.before_precision),
            _stays() if row.stays else texts.span(row.first, row.last, row.precision),
            tuple(notice.say(texts) for notice in row.notices)
            or (vocabulary.label(texts, "cause", row.cause),),
            _warnings(row),
        )
        for row in rows
    ]


def _stays() -> str:
    return QCoreApplication.translate("Preview", "Stays where it is")


def _warnings(row: RippleRow) -> tuple[Chip, ...]:
    chips = []
    if row.past_anchor:
        chips.append(Chip(QCoreApplication.translate("Preview", "Past its event"), "danger"))
    if row.stays:
        chips.append(Chip(QCoreApplication.translate("Preview", "Look at it"), "warning"))
    if row.late:
        chips.append(Chip(QCoreApplication.translate("Preview", "Already late"), "danger"))
    return tuple(chips)


class Preview(QWidget):
    """A sentence that sums up, and below it every line; as tall as what it shows.

    With `most` it is as tall as so many lines, and the others are scrolled to.
    """

    def __init__(
        self, tokens: Tokens, name: str, parent: QWidget | None = None, *, most: int = 0
    ) -> None:
        super().__init__(parent)
        self._most = most
        self.table: FaceTable[Move] = FaceTable(
            [
                column(self.tr("Task"), _task, 3, 190),
                column(self.tr("When"), self._when, 2, 150),
            ],
            lambda move: move.key,
            self,
        )
        self.view = FaceView(self.table, tokens, name, HEIGHT)
        if not most:
            self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.summary = PlainLabel("", "strong", wrap=True)
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.setSpacing(SPACE_S)
        column_of.addWidget(self.summary)
        column_of.addWidget(self.view)

    def show_moves(self, moves: Sequence[Move], summary: str) -> None:
        """Show other lines."""
        self.table.show(moves)
        self.summary.setText(summary)
        self.summary.setAccessibleName(summary)
        self.view.setVisible(bool(moves))
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the lines are in the style of the window."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the height of the lines; again once shown, since style sheets make heads higher."""
        lines = self.table.rowCount()
        seen = min(lines, self._most or lines)
        head = self.view.horizontalHeader().sizeHint().height() + 2 * self.view.frameWidth()
        self.view.setFixedHeight(head + HEIGHT * seen + 4)

    def _when(self, move: Move) -> Face:
        was = self.tr("was {when}").format(when=move.before) if move.before else ""
        return Face(((move.after, "body"), (was, "small")))


def _task(move: Move) -> Face:
    lines = [(move.title, "strong")]
    if move.why and not move.chips:
        lines.append((move.why[0], "small"))
    return Face(tuple(lines), move.chips, wrap=1)
