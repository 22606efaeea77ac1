"""The days off of one station in one year, floating ones of everybody among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from comms_planner.design import Tokens
from comms_planner.services import vocabulary
from comms_planner.services.schedule import stations
from comms_planner.services.schedule.stations import HolidayRow
from comms_planner.text import Texts
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.widgets.empty import EmptyState

HEIGHT = 52
HUES = {"full": "danger", "half": "warning", "floating": "info"}


class HolidayList(QWidget):
    """A table of days off; Enter opens one, Delete takes it out."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, tokens: Tokens, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.table: FaceTable[HolidayRow] = FaceTable(
            [
                column(self.tr("Day"), self._day, 0, 130, lambda row: row.day),
                column(self.tr("Name"), self._name, 2, 150, lambda row: texts.say(row.name)),
                column(self.tr("How much"), self._kind, 0, 120, lambda row: row.kind),
                column(self.tr("Who says so"), self._basis, 3, 200, also=self._source),
            ],
            lambda row: row.id,
            self,
        )
        self.view = FaceView(self.table, tokens, self.tr("Days off"), HEIGHT, many=True)
        self.view.opened.connect(self.opened)
        self.view.removed.connect(self.removed)
        self.nothing = EmptyState(
            tokens, "calendar", self.tr("No days off in this year"),
            self.tr(
                "Add them one by one, or import the list of the office from an .ics file. Tasks "
                "that follow a date keep off them."
            ),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    @property
    def chosen(self) -> list[HolidayRow]:
        """The days that are selected."""
        return self.view.chosen_rows

    def show_rows(self, rows: Sequence[HolidayRow]) -> None:
        """Show other days."""
        self.table.show(rows)
        self._stack.setCurrentWidget(self.view if rows else self.nothing)

    def _day(self, row: HolidayRow) -> Face:
        texts = self._texts
        return Face(
            ((texts.brief_day(row.day), "body"), (texts.weekday(row.day.weekday()), "small"))
        )

    def _name(self, row: HolidayRow) -> Face:
        return Face(((self._texts.say(row.name), "strong"),), wrap=2)

    def _kind(self, row: HolidayRow) -> Face:
        word = vocabulary.label(self._texts, "holiday", row.kind)
        return Face((), (Chip(word, HUES[row.kind]),))

    def _basis(self, row: HolidayRow) -> Face:
        word = vocabulary.label(self._texts, "basis", row.basis)
        return Face(((word, "body"), (stations.source(self._texts, row), "small")))

    def _source(self, row: HolidayRow) -> tuple[str, ...]:
        said = stations.source(self._texts, row)
        return (said,) if said else ()
