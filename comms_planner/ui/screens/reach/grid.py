"""Many figures at once: a sheet to type into or to paste into out of a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S
from comms_planner.errors import Invalid, PlannerError
from comms_planner.interchange.said import Said
from comms_planner.interchange.tables import preview
from comms_planner.interchange.tables.mapping import ColumnMap
from comms_planner.interchange.tables.measurements import MEASUREMENTS
from comms_planner.interchange.tables.pasted import MOST, pasted
from comms_planner.interchange.tables.preview import Preview, PreviewRow, Read
from comms_planner.progress import Progress, silent
from comms_planner.services import editions, platforms, vocabulary
from comms_planner.text import UNITS
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.screens.reach.cell_view import CellView
from comms_planner.ui.screens.reach.cells import Cells, Place
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel

COLUMNS = {
    "edition": 98, "platform": 80, "metric": 86, "value": 78, "definition": 120,
    "measured_on": 76, "channel": 76, "place": 56, "source": 72, "grade": 62, "note": 52,
    "unit": 56, "kind": 58,
}  # fmt: skip
"""The columns in their order, by the import's names of fields, with their widths."""
FIELDS = tuple(COLUMNS)
SHOWN_AT = {"period_from": "measured_on", "period_to": "measured_on", "campaign": "edition"}
"""Where a fault is shown whose own field has no column."""
ROWS = 40
QUICK = 100
"""So many rows are checked while one waits; more of them beside the window."""
_DONE = (preview.NEW, preview.KNOWN, preview.TWICE)


class EntryGrid(QWidget):
    """The sheet with its two buttons; each fault is told at its cell, all that is right is kept."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.sheet = Cells(self._headings(), ROWS, context.tokens)
        self.view = CellView(self.sheet)
        self.view.setAccessibleName(self.tr("Figures to record"))
        offered = {
            "edition": self._editions, "platform": self._platforms,
            "metric": lambda: self._words("metric"), "kind": lambda: self._words("reach"),
            "unit": self._units,
        }  # fmt: skip
        self.view.suggest({FIELDS.index(name): ask for name, ask in offered.items()})
        self.view.pasted.connect(self.paste)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell_fault())
        for column, width in enumerate(COLUMNS.values()):
            self.view.setColumnWidth(column, width)
        self.said = PlainLabel(self._hint(), "small", wrap=True)
        self.clear = Button(self.tr("Clear"), context.tokens)
        self.clear.clicked.connect(self.empty)
        self.keep = Button(self.tr("Record all"), context.tokens, "primary", "plus")
        self.keep.clicked.connect(self.record)
        self.keep.setEnabled(not context.planner.read_only)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.said, 1)
        head.addWidget(self.clear)
        head.addWidget(self.keep)
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.setSpacing(SPACE_S)
        column_of.addLayout(head)  # above: what is told in passing comes up at the foot
        column_of.addWidget(self.view, 1)

    def cells(self) -> list[list[str]]:
        """What stands in the sheet, the empty rows at its end left out."""
        return self.sheet.filled()

    def empty(self) -> None:
        """Begin with an empty sheet; Ctrl+Z in it brings back what stood there."""
        rows = range(len(self.cells()))
        self.sheet.change({(row, at): "" for row in rows for at in range(len(FIELDS))})
        self.said.setText(self._hint())

    def paste(self, text: str, row: int = 0, column: int = 0) -> None:
        """Put rows of a spreadsheet in, from a cell on, or where their headings say."""
        found = pasted(text, MEASUREMENTS, FIELDS)
        start = 0 if found.by_name else column
        self.sheet.change(
            {
                (row + down, start + right): cell
                for down, line in enumerate(found.rows)
                for right, cell in enumerate(line[: len(FIELDS) - start])
            }
        )
        if found.left_out:
            named = self._context.texts.listed(found.left_out)
            self.said.setText(
                self.tr(
                    "No column here for: {headings}. Import the file to take them in too."
                ).format(headings=named)
            )
        elif found.cut:
            most = self._context.texts.number(MOST)
            self.said.setText(
                self.tr("Only the first {most} rows were pasted. Import the rest as a file.")
                .format(most=most)
            )  # fmt: skip

    def record(self) -> None:
        """Record what is right as one step of undo; show what is wrong with the other rows."""
        rows = self.cells()
        if not rows:
            self.said.setText(self._hint())
            return
        if len(rows) <= QUICK:
            try:
                self._take(self._preview(rows, silent))
            except PlannerError as error:
                self._refused(error)
            return
        self._wait(waiting=True)
        job = self._context.jobs.start(
            self.tr("Checking the figures"), lambda progress: self._preview(rows, progress),
            self._take, self._refused,
        )  # fmt: skip
        job.ended.connect(lambda: self._wait(waiting=False))

    def _wait(self, *, waiting: bool) -> None:
        for part in (self.view, self.clear, self.keep):
            part.setEnabled(not waiting)

    def _take(self, seen: Preview) -> None:
        """Record what a preview found right."""
        kept = seen.of(preview.NEW)
        try:
            preview.accept(self._context.planner, seen)
        except PlannerError as error:
            self._refused(error)
            return
        self._show(seen)
        if kept:
            undo = QCoreApplication.translate("ReachScreen", "Undo")
            told = self.tr("%n figures recorded.", "", len(kept))
            self._context.tell(told, undo, self._context.planner.undo)

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self.said.setText(sentence(self._context.texts, error))

    def _preview(self, rows: Sequence[Sequence[str]], progress: Progress) -> Preview:
        table: list[list[Any]] = [list(FIELDS), *([cell or None for cell in row] for row in rows)]
        found = Read("sheet", (("", table),), ())
        columns = ColumnMap({name: name for name in FIELDS}, MEASUREMENTS.key, header=1)
        read = self._context.planner.read
        return read(preview.preview, MEASUREMENTS, found, columns, progress=progress)

    def _show(self, seen: Preview) -> None:
        """Take out what was recorded, and mark what was not, at its cell where it has one."""
        done = {row.line.number for row in seen.of(*_DONE)}
        refused = {row.line.number: row for row in seen.of(preview.REFUSED)}
        left = [(number, row) for number, row in enumerate(self.cells(), 2) if number not in done]
        left = [(number, row) for number, row in left if any(row)]
        faults: dict[Place, str] = {}
        for place, (number, _) in enumerate(left):
            if number in refused:
                faults |= self._faults(place, refused[number])
        self.sheet.fill([row for _, row in left], faults)
        told = [*faults.values(), *map(self._say, seen.notices)]
        if left:
            first = next(iter(faults), None)
            if first is not None:
                self.view.setCurrentIndex(self.sheet.index(*first))
            count = self.tr("%n rows not recorded yet.", "", len(left))
            gap = "" if self._context.texts.language == "zh" else " "
            self.said.setText(gap.join([count, *told[:1]]))
        else:
            self.said.setText(self._known(seen) or self._hint())

    def _known(self, seen: Preview) -> str:
        """That some rows were in the plan already, where they were."""
        count = len(seen.of(preview.KNOWN, preview.TWICE))
        return self.tr("%n rows were in the plan already.", "", count) if count else ""

    def _faults(self, place: int, row: PreviewRow) -> dict[Place, str]:
        found = {}
        for fault in row.faults:
            name = SHOWN_AT.get(fault.heading or fault.field, fault.heading or fault.field)
            at = FIELDS.index(name) if name in FIELDS else FIELDS.index("value")
            found[(place, at)] = self._say(fault.why)
        return found

    def _tell_fault(self) -> None:
        """Say what is wrong with the cell one is in."""
        now = self.view.currentIndex()
        fault = self.sheet.fault(now.row(), now.column())
        if fault:
            self.said.setText(fault)

    def _editions(self) -> list[str]:
        say = self._context.texts.say
        return [say(name) for _, name in self._context.planner.read(editions.names)]

    def _platforms(self) -> list[str]:
        say = self._context.texts.say
        return [say(row.name) for row in self._context.planner.read(platforms.rows)]

    def _words(self, group: str) -> list[str]:
        return [word for _, word in vocabulary.choices(self._context.texts, group)]

    def _units(self) -> list[str]:
        return [self._context.texts.translate("Units", word) for word in UNITS.values()]

    def _say(self, said: Said) -> str:
        return sentence(self._context.texts, Invalid("", said.text, **said.values))

    def _headings(self) -> list[str]:
        fields = [MEASUREMENTS.field(name) for name in FIELDS]
        translate = self._context.texts.translate
        words = [translate("Import", field.label) for field in fields if field is not None]
        words[FIELDS.index("grade")] = self.tr("Grade")
        words[FIELDS.index("kind")] = self.tr("Kind")
        return words

    def _hint(self) -> str:
        return self.tr(
            "Type, or paste rows out of a spreadsheet, with or without their headings. “≥ 5000”,"
            " “500 万以上” and “n/a: nobody counted” are understood. Ctrl+D fills down, Ctrl+Z"
            " takes back."
        )
