"""Many figures at once: a sheet to type into or to paste into out of a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from comms_planner.design import SPACE_S
from comms_planner.errors import Invalid, PlannerError
from comms_planner.interchange.said import Said
from comms_planner.interchange.tables import preview
from comms_planner.interchange.tables.mapping import ColumnMap
from comms_planner.interchange.tables.measurements import MEASUREMENTS
from comms_planner.interchange.tables.preview import PreviewRow, Read
from comms_planner.interchange.tables.shape import tidy
from comms_planner.interchange.tables.target import InField
from comms_planner.text import texts_for
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel, tip

FIELDS = (
    "edition", "platform", "metric", "value", "measured_on", "channel", "place", "source", "note",
)  # fmt: skip
"""The columns in their order, by the import's names of fields."""
ROWS = 40
MOST = 20_000
"""More than that comes better as a file."""


class Sheet(QTableWidget):
    """Cells that take what a spreadsheet puts on the clipboard, and give it back."""

    headings: frozenset[str] = frozenset()
    """What columns are called in any language, to know a row of headings by."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V pastes, Ctrl+C copies, Delete empties; all else moves and types."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.chosen())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Delete:
            for index in self.selectedIndexes():
                self.setItem(index.row(), index.column(), QTableWidgetItem(""))
        else:
            super().keyPressEvent(event)

    def paste(self, text: str) -> None:
        """Put rows and columns of text in, from the current cell on."""
        lines = list(csv.reader(io.StringIO(text.rstrip("\r\n")), delimiter="\t"))[:MOST]
        if lines and sum(tidy(cell) in self.headings for cell in lines[0]) > 1:
            del lines[0]  # what the columns are called is no figure
        row, column = max(self.currentRow(), 0), max(self.currentColumn(), 0)
        self.setRowCount(max(self.rowCount(), row + len(lines) + 1))
        for down, line in enumerate(lines):
            for right, cell in enumerate(line[: self.columnCount() - column]):
                self.setItem(row + down, column + right, QTableWidgetItem(cell.strip()))

    def chosen(self) -> str:
        """What is chosen, as a spreadsheet takes it."""
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter="\t", lineterminator="\n")
        for area in self.selectedRanges():
            for row in range(area.topRow(), area.bottomRow() + 1):
                cells = [
                    self.item(row, at) for at in range(area.leftColumn(), area.rightColumn() + 1)
                ]
                writer.writerow([cell.text() if cell else "" for cell in cells])
        return out.getvalue()


class EntryGrid(QWidget):
    """The sheet with its two buttons; each fault is told at its cell, all that is right is kept."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.sheet = Sheet(ROWS, len(FIELDS), self)
        self.sheet.setHorizontalHeaderLabels(self._headings())
        self.sheet.setAccessibleName(self.tr("Figures to record"))
        self.sheet.headings = frozenset(
            heading for name in FIELDS for heading in _called(MEASUREMENTS.field(name))
        )
        self.sheet.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.sheet.setAlternatingRowColors(True)
        header = self.sheet.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((150, 118, 112, 100, 96, 88, 84, 120, 80)):
            self.sheet.setColumnWidth(column, width)
        self.said = PlainLabel(self._hint(), "small", wrap=True)
        self.clear = Button(self.tr("Clear"), context.tokens)
        self.clear.clicked.connect(self.empty)
        self.keep = Button(self.tr("Record all"), context.tokens, "primary", "plus")
        self.keep.clicked.connect(self.record)
        self.keep.setEnabled(not context.planner.read_only)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.clear)
        foot.addWidget(self.keep)
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.setSpacing(SPACE_S)
        column_of.addWidget(self.sheet, 1)
        column_of.addLayout(foot)

    def cells(self) -> list[list[str]]:
        """What stands in the sheet, the empty rows at its end left out."""
        found = [
            [self._text(row, column) for column in range(len(FIELDS))]
            for row in range(self.sheet.rowCount())
        ]
        while found and not any(found[-1]):
            found.pop()
        return found

    def empty(self) -> None:
        """Begin with an empty sheet."""
        self.sheet.clearContents()
        self.sheet.setRowCount(ROWS)
        self.said.setText(self._hint())

    def record(self) -> None:
        """Record what is right as one step of undo; show what is wrong with the other rows."""
        rows = self.cells()
        if not any(any(row) for row in rows):
            self.said.setText(self._hint())
            return
        try:
            seen = self._preview(rows)
            kept = seen.of(preview.NEW)
            if kept:
                preview.accept(self._context.planner, seen)
        except PlannerError as error:
            self.said.setText(sentence(self._context.texts, error))
            return
        self._show(seen.of(preview.REFUSED), {row.line.number for row in seen.of(*_DONE)})
        if kept:
            undo = QCoreApplication.translate("ReachScreen", "Undo")
            told = self.tr("%n figures recorded.", "", len(kept))
            self._context.tell(told, undo, self._context.planner.undo)

    def _preview(self, rows: list[list[str]]) -> preview.Preview:
        table: list[list[Any]] = [list(FIELDS), *([cell or None for cell in row] for row in rows)]
        found = Read("sheet", (("", table),), ())
        columns = ColumnMap({name: name for name in FIELDS}, MEASUREMENTS.key, header=1)
        return self._context.planner.read(preview.preview, MEASUREMENTS, found, columns)

    def _show(self, refused: list[PreviewRow], done: set[int]) -> None:
        """Take out what was recorded, and mark what was not, at its cell where it has one."""
        kept = {row.line.number: row for row in refused}
        left = [(number, row) for number, row in enumerate(self.cells(), 2) if number not in done]
        self.empty()
        self.sheet.setRowCount(max(ROWS, len(left) + 1))
        told = []
        for place, (number, cells) in enumerate(left):
            for column, text in enumerate(cells):
                self.sheet.setItem(place, column, QTableWidgetItem(text))
            if number in kept:
                told += self._mark(place, kept[number])
        if told:
            self.said.setText(self.tr("%n rows not recorded yet.", "", len(kept)) + " " + told[0])

    def _mark(self, place: int, row: PreviewRow) -> list[str]:
        hue = self._context.tokens.danger
        told = []
        for fault in row.faults:
            said = self._say(fault.why)
            told.append(said)
            at = FIELDS.index(fault.heading) if fault.heading in FIELDS else 3
            item = self.sheet.item(place, at)
            if item is None:
                item = QTableWidgetItem("")
                self.sheet.setItem(place, at, item)
            item.setData(Qt.ItemDataRole.ToolTipRole, tip(said))
            item.setBackground(QBrush(QColor(hue.tint)))
            item.setForeground(QBrush(QColor(hue.text)))
        return told

    def _say(self, said: Said) -> str:
        return sentence(self._context.texts, Invalid("", said.text, **said.values))

    def _text(self, row: int, column: int) -> str:
        item = self.sheet.item(row, column)
        return item.text().strip() if item is not None else ""

    def _headings(self) -> list[str]:
        fields = [MEASUREMENTS.field(name) for name in FIELDS]
        translate = self._context.texts.translate
        return [translate("Import", field.label) for field in fields if field is not None]

    def _hint(self) -> str:
        return self.tr(
            "Type, or paste rows out of a spreadsheet (Ctrl+V). “≥ 5000”, “500 万以上” and"
            " “n/a: nobody counted” are understood. An edition by its name or slug, such as"
            " wuf-2026, or a platform."
        )


def _called(field: InField | None) -> set[str]:
    """The headings that a field's column may have."""
    if field is None:
        return set()
    words = {texts_for(side).translate("Import", field.label) for side in ("en", "zh")}
    return {tidy(name) for name in (field.name, *words, *field.headings)}


_DONE = (preview.NEW, preview.KNOWN, preview.TWICE)
