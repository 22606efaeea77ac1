"""Occurrences year by year: what was estimated beside what was measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from comms_planner.design import Tokens
from comms_planner.quantity import Qty, Total, total
from comms_planner.services.forecast import Forecast, Key, key
from comms_planner.services.reach import OccurrenceRow, YearRow
from comms_planner.ui.face_table import FaceTable, FaceView, arranged
from comms_planner.ui.faces import Chip, Face, FaceColumn, column
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.widgets.empty import EmptyState

HEIGHT = 60


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: a year with its gross sums, or one occurrence in it."""

    year: int
    sums: tuple[Total, Total, Total, Total] | None = None
    row: OccurrenceRow | None = None

    @property
    def key(self) -> tuple[int, str, int | None, str]:
        """What tells lines apart, also foreseen ones that have no number."""
        if self.row is None:
            return (self.year, "", None, "")
        return (self.year, self.row.platform, self.row.edition_id, str(self.row.starts))

    def figure(self, number: int) -> Qty:
        """Estimated and measured direct, estimated and measured indirect."""
        if self.sums is not None:
            return self.sums[number].qty
        row = self.row
        assert row is not None
        return (
            row.estimated_direct,
            row.measured_direct,
            row.estimated_indirect,
            row.measured_indirect,
        )[number]


def lines_of(years: Sequence[YearRow], platform: str) -> list[Line]:
    """Each year's line and, below it, its occurrences; sums leave cancelled ones out."""
    lines: list[Line] = []
    for year in years:
        found = [o for o in year.occurrences if platform in ("", o.platform)]
        if not found:
            continue
        held = [o for o in found if o.counts]
        sums = (
            total(o.estimated_direct for o in held),
            total(o.measured_direct for o in held),
            total(o.estimated_indirect for o in held),
            total(o.measured_indirect for o in held),
        )
        lines.append(Line(year.year, sums=sums))
        lines += [Line(year.year, row=o) for o in found]
    return lines


class YearTable(FaceTable[Line]):
    """Sorts within each year; the years stay in order."""

    def _sorted(self, rows: Sequence[Line]) -> list[Line]:
        if self._order is None:
            return list(rows)
        by, turned = self.faces[self._order[0]], self._order[1]
        done: list[Line] = []
        for head in [line for line in rows if line.row is None]:
            inside = [line for line in rows if line.year == head.year and line.row is not None]
            done += [head, *arranged(inside, by, turned=turned)]
        return done


class OccurrencesPage(QWidget):
    """A table with a line per year and per occurrence; opening one shows its figures."""

    opened = Signal(object)
    cleared = Signal()

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._forecasts: Mapping[Key, tuple[Forecast, ...]] = {}
        self.table = YearTable(self._columns(), lambda line: line.key, self)
        self.view = FaceView(
            self.table,
            tokens,
            self.tr("Occurrences by year"),
            HEIGHT,
            lambda line: line.row is None,
        )
        self.view.opened.connect(lambda line: self.opened.emit(line.row))
        nothing = EmptyState(
            tokens,
            "calendar",
            self.tr("Nothing occurs in these years"),
            self.tr(
                "Occurrences come from the dates entered for a platform and from its rule. "
                "Choose other years, or all platforms."
            ),
            self.tr("Show all platforms"),
            self.cleared.emit,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(nothing)
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.addWidget(self._stack)

    def show_rows(
        self,
        years: Sequence[YearRow],
        platform: str,
        forecasts: Mapping[Key, tuple[Forecast, ...]] = MappingProxyType({}),
    ) -> None:
        """Show the occurrences of these years, with what is to be expected of those ahead."""
        self._forecasts = forecasts
        lines = lines_of(years, platform)
        self.table.show(lines)
        self._stack.setCurrentIndex(0 if lines else 1)

    def reveal(self, edition: int) -> OccurrenceRow | None:
        """Choose the line of an edition; gives the edition where it is shown."""
        for line in self.table.rows:
            if line.row is not None and line.row.edition_id == edition:
                self.view.select_key(line.key)
                return line.row
        return None

    def _columns(self) -> list[FaceColumn[Line]]:
        def figures(title: str, number: int, least: int) -> FaceColumn[Line]:
            return column(
                title, lambda line: self._figure(line, number), 4, least,
                lambda line: line.figure(number).sort_key, right=True,
            )  # fmt: skip

        def named(line: Line) -> Any:
            return (line.row.starts or line.row.ends, line.row.platform) if line.row else ()

        return [
            column(self.tr("Occurrence"), self._name, 30, 220, named),
            figures(self.tr("Direct, estimated"), 0, 130),
            figures(self.tr("Direct, measured"), 1, 130),
            figures(self.tr("Indirect, estimated"), 2, 134),
            figures(self.tr("Indirect, measured"), 3, 134),
            column(self.tr("State"), self._state, 16, 170),
        ]

    def _name(self, line: Line) -> Face:
        row = line.row
        if row is None:
            return Face(((str(line.year), "lead"), (self.tr("gross participations"), "small")))
        role = "muted" if row.projected or row.called_off else "body"
        return Face(
            ((self._words.texts.say(row.name), role), (self._words.days(row), "small")), wrap=2
        )

    def _figure(self, line: Line, number: int) -> Face:
        measured = number % 2 == 1
        if line.sums is not None:
            return self._sum(line.sums[number], measured=measured)
        row, qty = line.row, line.figure(number)
        assert row is not None
        if row.called_off:
            return Face((("–", "muted"),), right=True)
        if not measured:
            role = "number" if qty.value is not None else "small"
            return Face(((self._words.figure(qty), role),), right=True)
        kind = "direct" if number == 1 else "indirect"
        if row.contested_in(kind):
            count = sum(m.kind == kind and m.counts_people for m in row.measurements)
            return Face(
                chips=(Chip(self.tr("%n figures – choose", None, count), "warning"),), right=True
            )
        if qty.value is None:
            said = self.tr("not measured") if row.edition_id and not row.projected else ""
            expected = self._expected(row, kind)
            return Face(((said, "small"), (expected, "small")), right=True)
        said = self._words.share(qty, line.figure(number - 1))
        return Face(((self._words.figure(qty), "number"), (said, "small")), right=True)

    def _expected(self, row: OccurrenceRow, kind: str) -> str:
        """What past editions lead one to expect, called a forecast wherever it stands."""
        found = self._forecasts.get(key(row), ())
        return next((self._words.forecast(f) for f in found if f.kind == kind), "")

    def _sum(self, of: Total, *, measured: bool) -> Face:
        words = self._words
        if measured:
            said = words.measured_of(of)
            number = words.figure(of.qty) if of.with_figure else ""
        else:
            said, number = words.carried(of), words.figure(of.qty)
        return Face(((number, "strong"), (said, "small")), right=True)

    def _state(self, line: Line) -> Face:
        row = line.row
        if row is None:
            return Face()
        chips = []
        if row.called_off:
            chips.append(Chip(self._words.called_off(row), "danger"))
        if row.projected:
            chips.append(Chip(self.tr("Foreseen by rule"), "info"))
        if row.contested:
            chips.append(Chip(self.tr("Contested"), "warning"))
        elif row.measured_direct.value is not None or row.measured_indirect.value is not None:
            chips.append(Chip(self.tr("Measured"), "success"))
        return Face(chips=tuple(chips))
