"""The list of stations, with the time on each clock now; floating holidays stand last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.design import Tokens
from comms_planner.services.schedule.stations import StationRow
from comms_planner.text import Texts
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, column

HEIGHT = 66
WIDTH = 300


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list: a station, or none for the floating holidays of all."""

    station: StationRow | None = None

    @property
    def key(self) -> int:
        """What tells it apart."""
        return self.station.id if self.station else 0


class StationList(QWidget):
    """Tells which station is `chosen`; None stands for the floating holidays of all."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, tokens: Tokens, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._first = texts, 0
        self.table: FaceTable[Line] = FaceTable(
            [column(self.tr("Duty station"), self._face, 1, 200)],
            lambda row: row.key,
            self,
        )
        self.view = FaceView(self.table, tokens, self.tr("Duty stations"), HEIGHT, many=True)
        self.view.setSelectionMode(FaceView.SelectionMode.SingleSelection)
        self.view.hide_head()
        self.view.opened.connect(self.opened)
        self.view.selectionModel().currentRowChanged.connect(
            lambda *_: self.chosen.emit(self.current)
        )
        self.setFixedWidth(WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.view)

    @property
    def current(self) -> StationRow | None:
        """The station that is chosen."""
        row: Line | None = self.view.current_row
        return row.station if row else None

    def show_rows(self, rows: Sequence[StationRow]) -> None:
        """Show other stations, staying on the one that was chosen."""
        kept = self.view.current_key
        self._first = rows[0].id if rows else 0
        self.table.show([*map(Line, rows), Line()])
        if kept is None or not self.view.select_key(kept):
            self.view.select_key(rows[0].id if rows else 0)

    def choose(self, slug: str) -> None:
        """Choose a station by its slug."""
        for row in self.table.rows:
            if row.station and row.station.slug == slug:
                self.view.select_key(row.key)

    def _face(self, line: Line) -> Face:
        row = line.station
        if row is None:
            return Face(
                (
                    (self.tr("Floating holidays"), "strong"),
                    (self.tr("They warn every office and move nothing."), "small"),
                ),
            )
        there = dt.datetime.now(ZoneInfo(row.zone))
        clock = self.tr("{time} now, UTC{offset}").format(
            time=f"{there:%H:%M}", offset=f"{there:%z}"[:3] + ":" + f"{there:%z}"[3:]
        )
        chips = (Chip(self.tr("Reckoned with"), "success"),) if row.id == self._first else ()
        return Face(((self._texts.say(row.name), "strong"), (clock, "small")), chips)
