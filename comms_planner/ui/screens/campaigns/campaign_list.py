"""The list of campaigns at the left of the screen, searched and narrowed to those that go on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from comms_planner.clock import today
from comms_planner.design import SPACE_S, Tokens
from comms_planner.services.campaigns import CampaignRow
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.screens.campaigns.words import Words
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.search_field import SearchField
from comms_planner.ui.widgets.segmented import SegmentedControl

WIDTH = 304
HEIGHT = 106
HUES = {"planned": "neutral", "in progress": "info", "done": "success", "cancelled": "danger"}


class CampaignList(QWidget):
    """Shows campaigns; `chosen` names the one that somebody goes to."""

    chosen = Signal(object)

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.words = words
        self._rows: Sequence[CampaignRow] = ()
        self._kept: int | None = None
        self.search = SearchField(self.tr("Find a campaign"), tokens)
        self.search.searched.connect(lambda _: self.apply())
        self.span = SegmentedControl([("open", self.tr("Open")), ("all", self.tr("All"))], "open")
        self.span.setAccessibleName(self.tr("Which campaigns"))
        self.span.chosen.connect(lambda _: self.apply())
        columns = [column(self.tr("Campaign"), self._face, 1, 200)]
        self.table: FaceTable[CampaignRow] = FaceTable(columns, lambda row: row.id, self)
        self.view = FaceView(self.table, tokens, self.tr("Campaigns"), HEIGHT)
        self.view.hide_head()
        self.search.entered.connect(self.view.enter)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._moved())
        self.nothing = EmptyState(
            tokens, "search", self.tr("Nothing found"),
            self.tr("No campaign has these words. Try fewer, or look among all."),
            self.tr("Show all"), self.clear,
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.setSpacing(SPACE_S)
        column_of.addWidget(self.search)
        column_of.addWidget(self.span)
        column_of.addWidget(self._stack, 1)

    def show_rows(self, rows: Sequence[CampaignRow]) -> None:
        """Take other campaigns, staying on the one that was chosen."""
        self._rows = rows
        self.apply()

    def apply(self) -> None:
        """Show what search and filter let through."""
        items = [row for row in self._rows if self._passes(row)]
        kept = self._kept
        self.table.show(items)
        self._stack.setCurrentWidget(self.view if items else self.nothing)
        if kept is not None and self.view.current_key != kept:
            self.view.select_key(kept)

    def choose(self, number: int) -> bool:
        """Go to a campaign, widening the filters where they hide it; whether it is there."""
        row = next((r for r in self._rows if r.id == number), None)
        if row is None:
            return False
        if not self._passes(row):
            self.clear()
        return self.view.select_key(number)

    def clear(self) -> None:
        """Show everything."""
        self.search.clear()
        self.span.set_current("all")
        self.apply()

    def _passes(self, row: CampaignRow) -> bool:
        over = row.work_status in ("done", "cancelled") or row.ends < today()
        if self.span.current == "open" and over:
            return False
        said = (row.title, row.objective, row.theme, row.lead)
        text = " ".join(part for both in said for part in (both.en, both.zh)).casefold()
        return all(word in text for word in self.search.text().casefold().split())

    def _moved(self) -> None:
        row = self.view.current_row
        if isinstance(row, CampaignRow) and row.id != self._kept:
            self._kept = row.id
            self.chosen.emit(row)

    def _face(self, row: CampaignRow) -> Face:
        words = self.words
        chips = [Chip(words.status(row.work_status), HUES.get(row.work_status, "neutral"))]
        if row.vague:
            chips.append(Chip(self.tr("Objective unclear"), "warning"))
        lines = ((words.say(row.title), "strong"), (words.period(row), "small"))
        return Face((*lines, (words.progress(row), "small")), tuple(chips), wrap=2)
