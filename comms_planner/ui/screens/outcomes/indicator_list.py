"""The indicators at the left, under the outcomes that they are to show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services.outcomes import IndicatorRow, OutcomeRow
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.screens.outcomes.words import HUES, PROOF, Words
from comms_planner.ui.widgets.search_field import SearchField

WIDTH = 330
HEIGHT = 78


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the list: an outcome, or one of its indicators."""

    outcome: OutcomeRow
    indicator: IndicatorRow | None = None

    @property
    def key(self) -> tuple[str, int]:
        """What tells lines apart."""
        return ("indicator", self.indicator.id) if self.indicator else ("outcome", self.outcome.id)


class IndicatorList(QWidget):
    """Shows outcomes with their indicators; `chosen` names the line that somebody goes to."""

    chosen = Signal(object)

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.words = words
        self._rows: Sequence[OutcomeRow] = ()
        self._kept: tuple[str, int] | None = None
        self.search = SearchField(self.tr("Find an outcome or indicator"), tokens)
        self.search.searched.connect(lambda _: self.apply())
        columns = [column(self.tr("Outcome or indicator"), self._face, 1, 200)]
        self.table: FaceTable[Item] = FaceTable(columns, lambda item: item.key, self)
        self.view = FaceView(self.table, tokens, self.tr("Outcomes and indicators"), HEIGHT)
        self.view.hide_head()
        self.search.entered.connect(self.view.enter)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._moved())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE_S)
        lines.addWidget(self.search)
        lines.addWidget(self.view, 1)

    def show_rows(self, rows: Sequence[OutcomeRow]) -> None:
        """Take other outcomes, staying on the line that was chosen."""
        self._rows = rows
        self.apply()

    def apply(self) -> None:
        """Show what the search lets through: an outcome stands wherever one of its lines does."""
        wanted = self.search.text().casefold().split()
        items: list[Item] = []
        for row in self._rows:
            own = [Item(row, i) for i in (*row.showing, *row.signs)]
            found = [item for item in own if self._holds(item, wanted)]
            if found or self._holds(Item(row), wanted):
                items += [Item(row), *(found or own)]
        self.table.show(items)
        kept = self._kept
        if kept is not None and self.view.current_key != kept:
            self.view.select_key(kept)

    def choose(self, key: tuple[str, int]) -> bool:
        """Go to an outcome or an indicator; whether it is there."""
        if self.search.text():
            self.search.clear()
            self.apply()
        return self.view.select_key(key)

    def _holds(self, item: Item, wanted: Sequence[str]) -> bool:
        name = item.indicator.name if item.indicator else item.outcome.title
        said = f"{name.en} {name.zh} {item.outcome.code}".casefold()
        return all(word in said for word in wanted)

    def _moved(self) -> None:
        item = self.view.current_row
        if isinstance(item, Item) and item.key != self._kept:
            self._kept = item.key
            self.chosen.emit(item)

    def _face(self, item: Item) -> Face:
        words, row = self.words, item.indicator
        if row is None:
            proof = item.outcome.proof
            chip = Chip(words.label("shown", proof), PROOF.get(proof, "neutral"))
            head = (words.say(item.outcome.title), "lead")
            return Face((head, (item.outcome.code, "small")), (chip,))
        status = row.standing.status
        chips = [Chip(words.label("track", status), HUES.get(status, "neutral"))]
        if not row.proves_outcomes:
            chips.append(Chip(words.label("level", row.level), "info"))
        if row.suggested:
            chips.append(Chip(self.tr("Suggested"), "neutral"))
        return Face(((words.name(row), "body"),), tuple(chips), wrap=2)
