"""Lists of what would move, drop or come: shown whole before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services import vocabulary
from comms_planner.services.schedule.dry_runs import EffectRow
from comms_planner.services.schedule.ripples import RippleRow
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.labels import PlainLabel

HEIGHT = 62
HUES = {"drop": "danger", "move": "info", "add": "success"}


@dataclass(frozen=True, slots=True)
class Move:
    """One line of a preview: a task, when it was and when it would be, and why."""

    key: object
    title: str
    before: str
    after: str
    why: tuple[str, ...] = ()
    chips: tuple[Chip, ...] = ()


def moves_of(rows: Sequence[RippleRow], words: Words) -> list[Move]:
    """The lines of a ripple."""
    return [
        Move(
            row.action_id,
            words.say(row.title),
            words.days(row.before_first, row.before_last, row.before_precision),
            _stays(words) if row.stays else words.days(row.first, row.last, row.precision),
            words.notices(row.notices) or (vocabulary.label(words.texts, "cause", row.cause),),
            _warnings(row, words),
        )
        for row in rows
    ]


def effects_of(rows: Sequence[EffectRow], words: Words) -> list[Move]:
    """The lines of a contingency dry run."""
    made = []
    for number, row in enumerate(rows):
        kind = Chip(vocabulary.label(words.texts, "effect", row.kind), HUES.get(row.kind, ""))
        after = "–" if row.kind == "drop" else words.days(row.first, row.last, row.precision)
        before = words.days(row.before_first, row.before_last, row.precision)
        if row.kind == "add":
            before = ""
        elif row.before_first is None:
            before = words.days(None, None, "tbc")
        why = words.notices(row.notices) or (
            (words.role(row.owner_role),) if row.owner_role else ()
        )
        made.append(Move(number, words.say(row.title), before, after, why, (kind,)))
    return made


def _stays(words: Words) -> str:
    return QCoreApplication.translate("Preview", "Stays where it is")


def _warnings(row: RippleRow, words: Words) -> tuple[Chip, ...]:
    chips = []
    if row.past_anchor:
        chips.append(Chip(QCoreApplication.translate("Preview", "Past its event"), "danger"))
    if row.stays:
        chips.append(Chip(QCoreApplication.translate("Preview", "Look at it"), "warning"))
    if row.late:
        chips.append(Chip(QCoreApplication.translate("Preview", "Already late"), "danger"))
    return tuple(chips)


class Preview(QWidget):
    """A sentence that sums up, and below it every line; as tall as what it shows."""

    def __init__(self, tokens: Tokens, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: FaceTable[Move] = FaceTable(
            [
                column(self.tr("Task"), _task, 3, 190),
                column(self.tr("When"), self._when, 2, 150),
            ],
            lambda move: move.key,
            self,
        )
        self.view = FaceView(self.table, tokens, name, HEIGHT)
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
        head = self.view.horizontalHeader().sizeHint().height()
        self.view.setFixedHeight(head + HEIGHT * len(moves) + 4)
        self.view.setVisible(bool(moves))

    def _when(self, move: Move) -> Face:
        was = self.tr("was {when}").format(when=move.before) if move.before else ""
        return Face(((move.after, "body"), (was, "small")))


def _task(move: Move) -> Face:
    lines = [(move.title, "strong")]
    if move.why and not move.chips:
        lines.append((move.why[0], "small"))
    return Face(tuple(lines), move.chips, wrap=1)
