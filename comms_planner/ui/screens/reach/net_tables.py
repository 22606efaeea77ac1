"""What the plan knows of audiences: their sizes, and the overlaps that somebody counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from comms_planner.services.overlaps import OverlapRow, UniverseRow
from comms_planner.ui.context import Context
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Face, FaceColumn, column
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.labels import PlainLabel

HEIGHT, LEAST = 46, 150


class HeldCard(Card):
    """A heading with a button that adds, and below it rows, or what they would be good for."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, context: Context, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._context = context

    def build(self, name: str, add: str, columns: Sequence[FaceColumn[Any]], nothing: str) -> None:
        """Put the card together, once it is a widget and can say its words."""
        tokens = self._context.tokens
        self.table: FaceTable[Any] = FaceTable(columns, lambda row: row.id, self)
        self.view = FaceView(self.table, tokens, name, HEIGHT)
        self.view.setMinimumHeight(LEAST)
        self.view.opened.connect(self.opened)
        self.view.removed.connect(self.removed)
        self.view.menu_filled.connect(self._fill)
        self.add = Button(add, tokens, "quiet", "plus")
        self.add.setEnabled(not self._context.planner.read_only)
        self.add.clicked.connect(lambda: self.opened.emit(None))
        self.head.addWidget(self.add)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        teaching = PlainLabel(nothing, "muted", wrap=True)
        teaching.setAlignment(Qt.AlignmentFlag.AlignTop)  # under its heading
        self._stack.addWidget(teaching)
        self.body.addWidget(self._stack)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Take other rows."""
        self.table.show(rows)
        self._stack.setCurrentIndex(0 if rows else 1)

    def _fill(self, menu: QMenu, row: Any) -> None:
        icon = icons.icon("trash-2", self._context.tokens.danger.solid, size=16)
        menu.addAction(icon, self.tr("Remove")).triggered.connect(lambda: self.removed.emit(row))


class UniversesCard(HeldCard):
    """How many people there are in each audience."""

    def __init__(self, context: Context, words: Words) -> None:
        super().__init__(context, self.tr("Sizes of audiences"))
        say = words.texts.say
        columns: list[FaceColumn[UniverseRow]] = [
            column(
                self.tr("Audience"),
                lambda r: Face(((say(r.name), "body"), (words.kind(r.kind), "small"))), 6, 130,
                lambda r: say(r.name), also=lambda r: (r.source,),
            ),
            column(
                self.tr("Number of people"),
                lambda r: Face(((words.figure(r.qty), "number"),), right=True), 3, 130,
                lambda r: r.qty.sort_key, right=True,
            ),
            column(
                self.tr("Source"), lambda r: Face(((words.source(r.source), "small"),), wrap=2), 4,
                90, lambda r: r.source,
            ),
        ]  # fmt: skip
        self.build(
            self.tr("Audiences"), self.tr("Add audience"), columns,
            self.tr(
                "None yet. Add the size of an audience: it closes the top of a range, and the"
                " methods that take people to meet at random need it."
            ),
        )  # fmt: skip


class OverlapsCard(HeldCard):
    """How many people two platforms share, where somebody counted."""

    def __init__(self, context: Context, words: Words) -> None:
        super().__init__(context, self.tr("Counted overlaps"))
        say = words.texts.say

        def pair(row: OverlapRow) -> str:
            return self.tr("{one} and {other}").format(one=say(row.one_name),
                                                       other=say(row.other_name))  # fmt: skip

        columns: list[FaceColumn[OverlapRow]] = [
            column(
                self.tr("Platforms"),
                lambda r: Face(((pair(r), "body"), (words.kind(r.kind), "small"))), 6, 150, pair,
                also=lambda r: (r.source,),
            ),
            column(
                self.tr("Shared"), lambda r: Face(((words.figure(r.qty), "number"),), right=True),
                3, 84, lambda r: r.qty.sort_key, right=True,
            ),
            column(
                self.tr("Source"), lambda r: Face(((words.source(r.source), "small"),), wrap=2), 4,
                90, lambda r: r.source,
            ),
        ]  # fmt: skip
        self.build(
            self.tr("Counted overlaps"), self.tr("Add overlap"), columns,
            self.tr(
                "None yet. Where two lists were compared, add how many people stand on both: pairs"
                " narrow the range more than any assumption."
            ),
        )  # fmt: skip
