"""The data of a plan that is not opened: the offer to take it, and what could not be taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from comms_planner.design import SPACE_L, SPACE_M, SPACE_S, Tokens
from comms_planner.errors import PlannerError
from comms_planner.services.sentences import field_word, thing_word
from comms_planner.text import Texts
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.shell import files
from comms_planner.ui.shell.doors import Doors
from comms_planner.ui.theme import palette
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from comms_planner.interchange.plan_data import Fault, Imported

WIDTH, HEIGHT = 560, 420
LONGEST = 40
"""How much is shown of an id, which in such a file may be anything."""


class Rescue(QObject):
    """Makes a new plan of the data, beside the window, and shows it."""

    def __init__(
        self,
        window: QWidget,
        context: Context,
        doors: Doors,
        complain: Callable[[PlannerError], None],
    ) -> None:
        super().__init__(window)
        self._window, self._context, self._doors = window, context, doors
        self._complain = complain

    def offer(self, source: Path, error: PlannerError, show: Callable[[Path], object]) -> None:
        """Say why a plan is not opened, and take its data over if that is wanted."""
        wanted = confirm(
            self._window,
            self._context.tokens,
            self.tr("This plan cannot be opened"),
            sentence(self._context.texts, error),
            self.tr("Import only its data…"),
        )
        if wanted:
            self.take(source, data_name(source), show)

    def take(self, source: Path, name: str, show: Callable[[Path], object]) -> None:
        """Ask where a plan of that name goes, and make it of the data."""
        target = files.ask_new(self._window, name)
        if target is None:
            return
        self._context.jobs.start(
            self.tr("Importing the data"),
            lambda progress: self._doors.import_data(source, target, progress),
            lambda imported: self._imported(target, imported, show),
            self._failed,
        )

    def _imported(self, target: Path, imported: Imported, show: Callable[[Path], object]) -> None:
        texts, tokens = self._context.texts, self._context.tokens
        show(target)  # makes everything in the window anew, this too
        dialog = LeftOutDialog(self._window.window(), tokens, texts, imported)
        if dialog.has_news:
            dialog.open()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self._complain(error)


class LeftOutDialog(QDialog):
    """What an import could not keep, line by line, to be read and copied."""

    def __init__(
        self, parent: QWidget | None, tokens: Tokens, texts: Texts, imported: Imported
    ) -> None:
        super().__init__(parent)
        palette.dress(self)
        self.setWindowTitle(self.tr("Import of data"))
        lines = [self._torn(texts, table) for table in imported.torn]
        lines += [self._line(texts, fault) for fault in imported.adopted.faults]
        self.has_news = bool(lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(PlainLabel(self.tr("Not everything could be kept"), "heading"))
        taken = sum(imported.adopted.rows.values())
        said = self.tr("%n rows were taken in. These were left out or changed:", "", taken)
        column.addWidget(PlainLabel(said, "muted", wrap=True))
        column.addSpacing(SPACE_M)
        self.list = QPlainTextEdit("\n".join(lines))
        self.list.setReadOnly(True)
        self.list.setAccessibleName(self.tr("Not everything could be kept"))
        column.addWidget(self.list, 1)
        self.close_button = Button(self.tr("Close"), tokens, "primary")
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.resize(WIDTH, HEIGHT)

    def _line(self, texts: Texts, fault: Fault) -> str:
        shape = (
            self.tr("{thing} {key}, taken in without one field: {why}")
            if fault.column
            else self.tr("{thing} {key}, left out: {why}")
        )
        thing = thing_word(fault.table, texts)
        why = sentence(texts, fault.put(lambda column: field_word(column, texts)))
        key = "".join(filter(str.isprintable, str(fault.key)))[:LONGEST]
        return shape.format(thing=thing, key=key, why=why)

    def _torn(self, texts: Texts, table: str) -> str:
        thing = thing_word(table, texts)
        return self.tr("Damaged in the file, so that some are missing: {thing}").format(thing=thing)


def data_name(source: Path) -> str:
    """The name offered for the plan that takes the data."""
    return QCoreApplication.translate("Files", "{plan}, data only").format(plan=source.stem)
