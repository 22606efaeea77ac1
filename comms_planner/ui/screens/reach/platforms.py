"""The platforms as the document's table lists them, with what is doubtful about them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.design import Tokens
from comms_planner.quantity import Qty
from comms_planner.services.platforms import PlatformRow
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, FaceColumn, column
from comms_planner.ui.screens.reach.words import Words

HEIGHT = 66
DOUBTS = {
    "frequency-doubtful",
    "direct-reach-scope-unclear",
    "number-in-audience-cell",
    "audience-not-an-audience",
    "status-not-a-frequency",
    "old-series-name",
}
"""Traps that a reader of the row would fall into; an empty status shows by itself."""


class PlatformsPage(QWidget):
    """A row per platform; opening one shows all of it."""

    opened = Signal(object)

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.table = FaceTable(self._columns(), lambda row: row.slug, self)
        self.view = FaceView(self.table, tokens, self.tr("Platforms"), HEIGHT)
        self.view.opened.connect(self.opened)
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.addWidget(self.view)

    def show_rows(self, rows: Sequence[PlatformRow], platform: str) -> None:
        """Show all platforms, or the one that was chosen."""
        self.table.show([row for row in rows if platform in ("", row.slug)])

    def _columns(self) -> list[FaceColumn[PlatformRow]]:
        say = self._words.texts.say
        return [
            column(self.tr("No."), self._number, 0, 44, lambda r: r.number),
            column(
                self.tr("Platform"), self._name, 30, 190, lambda r: say(r.name),
                also=self._traps,
            ),
            column(self.tr("Audience"), self._audience, 20, 130),
            column(
                self.tr("Direct"), lambda r: self._figure(r.direct), 4, 104,
                lambda r: r.direct.sort_key, right=True,
            ),
            column(
                self.tr("Indirect"), lambda r: self._figure(r.indirect), 4, 104,
                lambda r: r.indirect.sort_key, right=True,
            ),
            column(self.tr("Status in the document"), self._status, 28, 250),
        ]  # fmt: skip

    def _number(self, row: PlatformRow) -> Face:
        return Face(((str(row.number), "muted"),))

    def _traps(self, row: PlatformRow) -> tuple[str, ...]:
        traps = self._words.traps(row)
        return (*traps, self._words.texts.say(row.note)) if traps else ()

    def _name(self, row: PlatformRow) -> Face:
        say = self._words.texts.say
        doubtful = bool(set(row.flags) & DOUBTS)
        return Face(
            ((say(row.name), "strong"), (say(row.kind), "small")),
            mark="triangle-alert" if doubtful else "",
            wrap=2,
        )

    def _audience(self, row: PlatformRow) -> Face:
        return Face(((self._words.texts.say(row.audience), "muted"),), wrap=3)

    def _figure(self, qty: Qty) -> Face:
        role = "number" if qty.value is not None else "small"
        return Face(((self._words.figure(qty), role),), right=True)

    def _status(self, row: PlatformRow) -> Face:
        said = self._words.texts.say(row.status) or self.tr("(empty in the document)")
        chips = [Chip(self._words.frequency(row), "info" if row.frequency else "neutral")]
        if row.rrule:
            outside = row.rrule_basis.startswith("outside")
            chips.append(Chip(self._words.basis(row.rrule_basis), "neutral" if outside else "info"))
        if row.is_future:
            said_then = self.tr("Future on 28 August 2019")
            chips = [Chip(said_then, "warning")]
        return Face(((said, "body"),), chips=tuple(chips), wrap=2)
