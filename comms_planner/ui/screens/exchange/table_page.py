"""Tables: a spreadsheet is seen row by row under a mapping one can mend, then taken in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from comms_planner import paths
from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.errors import PlannerError
from comms_planner.interchange.said import Said
from comms_planner.interchange.tables import preview, targets
from comms_planner.interchange.tables.mapping import ColumnMap
from comms_planner.interchange.tables.preview import Preview, PreviewRow, Read
from comms_planner.services import lanes, measurement_rows
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.screens.exchange.mapping_bar import MappingBar
from comms_planner.ui.screens.exchange.plan_files import PlanFiles, ask_where
from comms_planner.ui.widgets.banner import Banner
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel
from comms_planner.ui.widgets.scroll_page import ScrollPage

HEIGHT, MAPPING = 52, 330
FEW, MANY = 500, 5_000
"""So many rows, held against so many things, are looked at while the window waits."""
HUES = {"new": "success", "known": "neutral", "twice": "warning", "refused": "danger"}


class TablePage(QWidget):
    """Choose a file, mend which column goes where, see each row, take in what is new."""

    taken_in = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, tokens = context, context.tokens
        self.found: Read | None = None
        self.seen: Preview | None = None
        self._round = 0
        self._mapping: ColumnMap | None = None
        """What was asked for last, while it is looked at; then what was seen."""
        self.choose = Button(self.tr("Choose a file…"), tokens, "plain", "folder-open")
        self.choose.clicked.connect(self._ask)
        self.file = ElidedLabel("", "strong")
        names = [
            (key, context.texts.translate("Import", one.label))
            for key, one in targets.TARGETS.items()
        ]
        self.target = ChoiceBox(tokens, names, "actions")
        self.target.setAccessibleName(self.tr("What the rows become"))
        self.target.chosen.connect(lambda _: self._look_anew())
        self.sheet = ChoiceBox(tokens, [])
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.sheet.chosen.connect(self._turn_to)
        self.sheet.hide()
        self.accept = Button(self.tr("Take in"), tokens, "primary", "check")
        self.accept.clicked.connect(self.write)
        self.rejected = Button(self.tr("Refused rows to a file…"), tokens, "plain", "download")
        self.rejected.clicked.connect(self._ask_rejected)
        self.maps = MappingBar(context)
        self.maps.chosen.connect(self._look)
        self.maps.refused.connect(self._refuse)
        self.banner = Banner(tokens)
        self.summary = PlainLabel("", "muted", wrap=True)
        self.boxes: dict[str, ChoiceBox] = {}
        self._offered = ""
        columns = [
            column(self.tr("Row"), lambda r: Face(((str(r.line.number), "body"),)), 0, 60),
            column(self.tr("Becomes"), self._row, 4, 240),
            column(self.tr("State"), self._state, 0, 130),
        ]
        self.table: FaceTable[PreviewRow] = FaceTable(columns, lambda r: r.line.number, self)
        self.view = FaceView(self.table, tokens, self.tr("Rows of the file"), HEIGHT)
        self.files = PlanFiles(context)
        self.files.failed.connect(self._failed)
        self._arrange()
        self._enable()

    def open(self, path: Path) -> None:
        """Read a file in the guarded child, beside the window."""
        self.file.setText(path.name)
        self.banner.hide()
        self._context.jobs.start(
            self.tr("Reading {file}").format(file=path.name),
            lambda _: preview.read(path), self._read, self._failed,
        )  # fmt: skip

    def show_read(self, found: Read) -> None:
        """Look at what was read; the kind of rows and the mapping are guessed."""
        self.found = found
        self._attempt(lambda: self.target.set_current(targets.fitting(found).key))
        self._look_anew()

    def keep(self) -> dict[str, Any]:
        """What was read, and under which mapping it is seen."""
        return {
            "found": self.found, "file": self.file.text(), "target": self.target.current,
            "mapping": self.seen.mapping if self.seen else None, "kept": self.maps.box.current,
            "name": self.maps.name.text(),
        }  # fmt: skip

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Look at it again."""
        self.found = kept["found"]
        if self.found is None:
            return
        self.file.setText(kept["file"])
        self.target.set_current(kept["target"])
        current = kept["kept"]
        self.maps.offer(str(kept["target"]), current if isinstance(current, int) else None)
        self.maps.name.setText(kept["name"])
        self._look(kept["mapping"])

    def remap(self, heading: str, name: str | None) -> None:
        """Let a column go to another field, and look again."""
        if self._mapping is not None:
            self._look(self._mapping.with_column(heading, name))

    def write(self) -> None:
        """Take in what is new, as one step of undo."""
        seen = self.seen
        if seen is None or self._context.planner.read_only:
            return
        made: list[int] = []
        if self._attempt(lambda: made.append(preview.accept(self._context.planner, seen))):
            self._look(seen.mapping)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)  # so that Ctrl+Z takes it back
            self.taken_in.emit(made[0])

    def write_rejected(self, path: Path) -> None:
        """Put the refused rows into a file."""
        seen = self.seen
        if seen is not None and self._attempt(
            lambda: preview.write_rejected(seen, path, self.tr("Why refused"), self._say)
        ):
            self._written(path)

    def _look_anew(self) -> None:
        """Look with the mapping that the plan keeps for such headings, else with a guess."""
        found, target = self.found, targets.TARGETS[str(self.target.current)]
        read = self._context.planner.read
        kept = read(preview.kept_for, target, found) if found is not None else None
        self.maps.offer(target.key, kept[0].id if kept else None)
        self._look(kept[1] if kept else None)

    def _turn_to(self, sheet: object) -> None:
        """Look at another sheet of the file."""
        found, target = self.found, targets.TARGETS[str(self.target.current)]
        if found is not None:
            self._attempt(lambda: self._look(preview.guessed(target, found, str(sheet))))

    def _offer_sheets(self, chosen: str) -> None:
        """A box for the sheets of a file that has several."""
        names = [name for name, rows in self.found.sheets if len(rows) > 1] if self.found else []
        self.sheet.set_options([(name, name) for name in names], chosen)
        self.sheet.setVisible(len(names) > 1)

    def _look(self, wanted: ColumnMap | None) -> None:
        found = self.found
        if found is None:
            return
        target = targets.TARGETS[str(self.target.current)]
        planner, self.seen, self._mapping = self._context.planner, None, wanted
        self._round += 1
        if self._is_quick(found):
            self._attempt(
                lambda: self._take(
                    (self._round, planner.read(preview.preview, target, found, wanted))
                )
            )
            self._looked()
            return
        asked = self._round
        self._enable()
        self._context.jobs.start(
            self.tr("Reading {file}").format(file=self.file.text()),
            lambda progress: (
                asked, planner.read(preview.preview, target, found, wanted, progress=progress)
            ),
            self._take, self._failed,
        ).ended.connect(self._looked)  # fmt: skip

    def _is_quick(self, found: Read) -> bool:
        """Whether the window may wait: a short file, held against few things."""
        rows = sum(len(lines) for _, lines in found.sheets)
        read = self._context.planner.read
        held = read(lanes.size) <= MANY and not read(measurement_rows.are_many, MANY)
        return rows <= FEW and held

    def _take(self, made: tuple[int, Preview]) -> None:
        """Show what was seen, unless something else was asked for meanwhile."""
        asked, seen = made
        if asked == self._round:
            self.banner.hide()
            self.seen, self._mapping = seen, seen.mapping
            self._show()

    def _looked(self) -> None:
        self.maps.show_mapping(self.seen.mapping if self.seen else None)
        self._enable()

    def _show(self) -> None:
        seen = self.seen
        assert seen is not None, "shown only once something was seen"
        self.table.show(seen.rows)
        self._stack.setCurrentWidget(self.view)
        counts = {state: len(seen.of(state)) for state in HUES}
        shape = self.tr(
            "New: {new}. In the plan already: {known}. Twice in the file: {twice}."
            " Refused: {refused}."
        )
        said = [shape.format(**counts), *map(self._say, seen.notices)]
        self.summary.setText("\n".join(said))
        self._offer_sheets(seen.table.sheet)
        self._offer_fields(seen)

    def _offer_fields(self, seen: Preview) -> None:
        """A box for each column; those that are there stay, since one of them may be speaking."""
        texts, target = self._context.texts, seen.target
        if (target.key, *self.boxes) != (self._offered, *(c.heading for c in seen.table.columns)):
            self._offered = target.key
            fields = [
                (
                    one.name,
                    texts.translate("Import", one.label) + (f" ({one.side})" if one.side else ""),
                )
                for one in target.fields
            ]
            self._make_boxes(seen, [(None, self.tr("left out")), *fields])
        for heading, box in self.boxes.items():
            box.set_current(seen.mapping.columns.get(heading))
            if box.currentIndex() < 0:
                box.setCurrentIndex(0)

    def _make_boxes(self, seen: Preview, options: Sequence[tuple[object, str]]) -> None:
        while self._form.rowCount():
            row = self._form.takeRow(0)
            for item in (row.labelItem, row.fieldItem):
                gone = item.widget() if item is not None else None
                if gone is not None:
                    gone.hide()
                    gone.deleteLater()
        self.boxes = {}
        before: QWidget = self.maps.kept
        for at in seen.table.columns:
            box = ChoiceBox(self._context.tokens, options)
            box.setAccessibleName(at.heading)
            box.chosen.connect(
                lambda name, heading=at.heading: self.remap(
                    heading, name if isinstance(name, str) else None
                )
            )
            self.boxes[at.heading] = box
            self._form.addRow(PlainLabel(at.heading, "caption", wrap=True), box)
            QWidget.setTabOrder(before, box)
            before = box

    def _row(self, row: PreviewRow) -> Face:
        told = [preview.told(fault, self._say) for fault in row.faults]
        told += [self._say(one) for one in row.notices]
        if not told and row.entry is not None and self.seen is not None:
            told = [self.seen.target.detail(row.entry, self._context.texts)]
        return Face(((row.title or "–", "strong"), (" ".join(told), "small")))

    def _state(self, row: PreviewRow) -> Face:
        words = {
            "new": self.tr("New"), "known": self.tr("In the plan"), "twice": self.tr("Twice"),
            "refused": self.tr("Refused"),
        }  # fmt: skip
        return Face((), (Chip(words[row.state], HUES[row.state]),))

    def _say(self, said: Said) -> str:
        return sentence(self._context.texts, PlannerError(said.text, **said.values))

    def _read(self, found: Read) -> None:
        self.show_read(found)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self.banner.say("danger", sentence(self._context.texts, error))

    def _written(self, path: Path) -> None:
        self._context.tell(self.tr("Wrote {file}.").format(file=path.name))

    def _refuse(self, said: str) -> None:
        self.banner.say("danger", said)

    def _attempt(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except PlannerError as error:
            self.banner.say("danger", sentence(self._context.texts, error))
            return False
        self.banner.hide()
        return True

    def _enable(self) -> None:
        seen, writable = self.seen, not self._context.planner.read_only
        self.accept.setEnabled(writable and seen is not None and bool(seen.entries))
        self.rejected.setEnabled(seen is not None and bool(seen.of(preview.REFUSED)))

    def _ask(self) -> None:
        kinds = self.tr("Tables (*.xlsx *.xlsm *.csv *.tsv *.txt *.json)")
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a table"), str(paths.documents()), kinds
        )
        if name:
            self.open(Path(name))

    def _ask_rejected(self) -> None:
        title = self.tr("Refused rows")
        if (path := ask_where(self, self._context, title, "csv")) is not None:
            self.write_rejected(path)

    def _arrange(self) -> None:
        tokens = self._context.tokens
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        for part in (self.choose, self.target, self.sheet):
            top.addWidget(part)
        top.addWidget(self.file, 1)
        top.addWidget(self.rejected)
        top.addWidget(self.accept)
        room = QWidget()
        self._form = QFormLayout(room)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        side = Card(self.tr("Which column goes where"))
        side.setFixedWidth(MAPPING)
        side.body.addWidget(self.maps)
        side.body.addWidget(ScrollPage(room, on_card=True), 1)
        nothing = EmptyState(
            tokens, "table", self.tr("A spreadsheet as it is"),
            self.tr("Choose an .xlsx, .csv or .json file. Headings are found, columns guessed, and "
                    "every row is shown with what it becomes before anything is written."),
            self.tr("Choose a file…"), self._ask,
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(self.view)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_M)
        middle.addWidget(side)
        middle.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addLayout(top)
        whole.addWidget(self.banner)
        whole.addWidget(self.summary)
        whole.addLayout(middle, 1)
        whole.addWidget(self.files)
