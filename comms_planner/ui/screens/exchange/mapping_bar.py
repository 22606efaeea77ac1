"""The mappings that the plan keeps: one is chosen, the one in use is kept, or goes to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from comms_planner import paths
from comms_planner.design import CONTROL, SPACE_S
from comms_planner.errors import PlannerError
from comms_planner.files import write_whole
from comms_planner.interchange.tables import mapping
from comms_planner.interchange.tables.mapping import ColumnMap
from comms_planner.services import import_mappings
from comms_planner.services.import_mappings import MappingRow
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.choice_box import ChoiceBox


class MappingBar(QWidget):
    """Stands above the columns; `chosen` brings a mapping, or None for a guess."""

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, tokens = context, context.tokens
        self._rows: dict[int, MappingRow] = {}
        self._target = ""
        self._used: ColumnMap | None = None
        self.box = ChoiceBox(tokens)
        self.box.setAccessibleName(self.tr("Mapping"))
        self.box.chosen.connect(self._take)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of this mapping"))
        self.name.setAccessibleName(self.tr("Name of this mapping"))
        self.name.setFixedHeight(CONTROL)
        self.name.returnPressed.connect(self.keep)
        self.kept = Button(self.tr("Save"), tokens, "plain", "save")
        self.kept.clicked.connect(self.keep)
        self.more = Button(self.tr("More"), tokens, "quiet")
        menu = QMenu(self)
        menu.addAction(self.tr("Save to a file…")).triggered.connect(self._ask_save)
        menu.addAction(self.tr("Load from a file…")).triggered.connect(self._ask_load)
        self.forgetting = menu.addAction(self.tr("Delete the chosen mapping"))
        self.forgetting.triggered.connect(self.forget)
        self.more.setMenu(menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for parts in ((self.box, self.more), (self.name, self.kept)):
            row = QHBoxLayout()
            row.setSpacing(SPACE_S)
            row.addWidget(parts[0], 1)
            row.addWidget(parts[1])
            column.addLayout(row)
        self.offer("", None)

    def offer(self, target: str, current: int | None) -> None:
        """Offer the guess and what the plan keeps for a kind of rows."""
        self._target = target
        rows = self._context.planner.read(import_mappings.rows)
        self._rows = {row.id: row for row in rows if self._map(row).target in ("", target)}
        named = [(row.id, row.name) for row in self._rows.values()]
        self.box.set_options([(None, self.tr("Guessed from the headings")), *named], current)
        self.name.setText(self._rows[current].name if current in self._rows else "")
        self._enable()

    def refresh(self) -> None:
        """Offer what the plan keeps now."""
        current = self.box.current
        typed = self.name.text()
        self.offer(self._target, current if isinstance(current, int) else None)
        self.name.setText(typed)

    def show_mapping(self, used: ColumnMap | None) -> None:
        """Know the mapping in use, which can be kept."""
        self._used = used
        self._enable()

    def keep(self) -> None:
        """Keep the mapping in use under the name that was typed."""
        used, name = self._used, self.name.text()
        if used is None:
            return
        made: list[int] = []
        write = self._context.planner.write
        if self._attempt(
            lambda: made.append(write(import_mappings.keep, name, mapping.dumps(used)))
        ):
            self.offer(self._target, made[0])
            undo = self._context.planner.undo
            said = self.tr("The mapping is saved in the plan, and used for the next file like it.")
            self._context.tell(said, self.tr("Undo"), undo)

    def forget(self) -> None:
        """Take the chosen mapping out of the plan."""
        number = self.box.current
        write = self._context.planner.write
        if isinstance(number, int) and self._attempt(lambda: write(import_mappings.forget, number)):
            self.offer(self._target, None)
            undo = self._context.planner.undo
            self._context.tell(self.tr("The mapping is deleted."), self.tr("Undo"), undo)

    def _take(self, number: object) -> None:
        row = self._rows.get(number) if isinstance(number, int) else None
        self.name.setText(row.name if row else "")
        self.chosen.emit(self._map(row) if row else None)
        self._enable()

    @staticmethod
    def _map(row: MappingRow) -> ColumnMap:
        return mapping.loads(row.columns, row.name)

    def _attempt(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except PlannerError as error:
            self.refused.emit(sentence(self._context.texts, error))
            return False
        return True

    def _enable(self) -> None:
        writable = not self._context.planner.read_only
        self.kept.setEnabled(writable and self._used is not None)
        self.forgetting.setEnabled(writable and isinstance(self.box.current, int))
        self.setEnabled(self._used is not None or bool(self._rows))

    def _ask_save(self) -> None:
        start = paths.documents() / f"{self.name.text() or self.tr('Mapping')}.json"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Mapping"), str(start), "*.json")
        if name and self._used is not None:
            data = mapping.dumps(self._used).encode("utf-8")
            self._attempt(lambda: write_whole(Path(name), data))

    def _ask_load(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Mapping"), "", "*.json")
        if name:
            self._attempt(lambda: self.chosen.emit(mapping.load(Path(name))))
