"""The list at the left: editions and what rules foresee, by year, searched and narrowed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from comms_planner.clock import today
from comms_planner.design import SPACE_S, Tokens
from comms_planner.services.workspace import LineRow
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, FaceColumn, column
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.search_field import SearchField
from comms_planner.ui.widgets.segmented import SegmentedControl

WIDTH = 304
HEIGHT, HEAD = 88, 34
FIRM = ("confirmed", "held")


@dataclass(frozen=True, slots=True)
class YearHead:
    """The heading of a year, or of what has no date."""

    year: int | None

    @property
    def key(self) -> str:
        """What tells it apart."""
        return f"year:{self.year}"


Item = LineRow | YearHead


class EditionList(QWidget):
    """Shows lines; `chosen` names the one that somebody goes to."""

    chosen = Signal(object)

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._tokens, self.words = tokens, words
        self._rows: Sequence[LineRow] = ()
        self._kept = ""
        self.search = SearchField(self.tr("Find an edition"), tokens)
        self.search.searched.connect(lambda _: self.apply())
        self.span = SegmentedControl([("upcoming", self.tr("Upcoming")), ("all", self.tr("All"))])
        self.span.setAccessibleName(self.tr("Which years"))
        self.span.chosen.connect(lambda _: self.apply())
        self.kind = ChoiceBox(
            tokens,
            [
                ("", self.tr("All kinds")),
                ("platform", self.tr("Our platforms")),
                ("moment", self.tr("Outside moments")),
                ("season", self.tr("Seasons")),
            ],
            "",
        )
        self.kind.setAccessibleName(self.tr("Whose"))
        self.kind.chosen.connect(lambda _: self.apply())
        self.table: FaceTable[Item] = FaceTable([self._column()], lambda item: item.key, self)
        self.view = FaceView(self.table, tokens, self.tr("Editions"), HEIGHT, is_head)
        self.view.hide_head()
        self.search.entered.connect(self.view.enter)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._moved())
        self.nothing = EmptyState(
            tokens, "search", self.tr("Nothing found"),
            self.tr("No edition has these words. Try fewer, or look among all years."),
            self.tr("Show all"), self.clear,
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        self._arrange()

    @property
    def current(self) -> LineRow | None:
        """The line that is chosen."""
        row = self.view.current_row
        return row if isinstance(row, LineRow) else None

    def show_rows(self, rows: Sequence[LineRow]) -> None:
        """Take other lines, staying on the one that was chosen."""
        self._rows = rows
        self.apply()

    def apply(self) -> None:
        """Show what search and filters let through."""
        shown = [row for row in self._rows if self._passes(row)]
        items: list[Item] = []
        year: int | None = -1
        for row in shown:
            here = row.starts.year if row.starts else None
            if here != year:
                items.append(YearHead(here))
                year = here
            items.append(row)
        kept = self._kept
        self.table.show(items)
        for number, item in enumerate(items):
            self.view.setRowHeight(number, HEAD if is_head(item) else HEIGHT)
        self._stack.setCurrentWidget(self.view if items else self.nothing)
        if kept and self.view.current_key != kept:
            self.view.select_key(kept)

    def choose(self, key: str) -> bool:
        """Go to a line, widening the filters where they hide it; whether it is there."""
        row = next((r for r in self._rows if r.key == key), None)
        if row is None:
            return False
        if not self._passes(row):
            self.clear()
        if not self.view.select_key(key):
            return False
        self.view.scrollTo(self.view.currentIndex(), self.view.ScrollHint.PositionAtCenter)
        return True

    def nearest(self, gone: LineRow) -> LineRow | None:
        """What is shown nearest to a line that is gone, of its own series where there is one."""
        day = gone.starts or dt.date.max
        return min(
            filter(self._passes, self._rows),
            key=lambda row: (row.series != gone.series, abs((row.starts or dt.date.max) - day)),
            default=None,
        )

    def clear(self) -> None:
        """Show everything."""
        self.search.clear()
        self.kind.set_current("")
        self.span.set_current("all")
        self.apply()

    def _passes(self, row: LineRow) -> bool:
        kind, words = self.kind.current or "", self.search.text().strip().casefold()
        if kind and row.kind != kind:
            return False
        if self.span.current == "upcoming" and row.ends is not None and row.ends < today():
            return False
        text = " ".join((row.name.en, row.name.zh, row.series_name.en, row.series_name.zh))
        return all(word in text.casefold() for word in words.split())

    def _moved(self) -> None:
        row = self.current
        if row is not None and row.key != self._kept:
            self._kept = row.key
            self.chosen.emit(row)

    def _column(self) -> FaceColumn[Item]:
        return column(self.tr("Edition"), self._face, 1, 200)

    def _face(self, item: Item) -> Face:
        if isinstance(item, YearHead):
            return Face(((str(item.year) if item.year else self.tr("Date not known"), "strong"),))
        now = today()
        when = self.words.days(item.starts, item.ends, item.precision)
        away = self.words.away(item.starts, item.precision, now)
        line = f"{when} · {away}" if away else when
        said = self.words.say(item.name)
        return Face(((said, "strong"), (line, "small")), self._chips(item, now), wrap=2)

    def _chips(self, row: LineRow, now: dt.date) -> tuple[Chip, ...]:
        if row.exception:
            hue = "danger" if row.exception == "cancelled" else "warning"
            first = Chip(self.words.status(row.date_status), hue)
        elif row.edition_id is None:
            first = Chip(self.tr("Foreseen by rule"), "info")
        else:
            first = Chip(self.words.status(row.date_status), _hue(row.date_status))
        chips = [first]
        if row.late_tasks:
            chips.append(Chip(self.tr("%n late", None, row.late_tasks), "danger"))
        elif row.open_tasks:
            chips.append(Chip(self.tr("%n tasks", None, row.open_tasks), "neutral"))
        if row.basis not in ("ours", "document") and row.edition_id is not None:
            chips.append(Chip(self.words.basis(row.basis), "neutral"))
        return tuple(chips)

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_S)
        tools.addWidget(self.span)
        tools.addWidget(self.kind, 1)
        self.kind.setMinimumContentsLength(5)
        self.kind.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.setSpacing(SPACE_S)
        column_of.addWidget(self.search)
        column_of.addLayout(tools)
        column_of.addWidget(self._stack, 1)


def is_head(item: object) -> bool:
    """Whether a row is the heading of a year."""
    return isinstance(item, YearHead)


def _hue(status: str) -> str:
    """The hue of a date's status."""
    if status in FIRM:
        return "success"
    return "danger" if status == "cancelled" else "warning"
