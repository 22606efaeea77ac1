"""A sheet of cells worked as in a spreadsheet: typed into, pasted, filled down, taken back."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from comms_planner.ui.screens.reach.cells import Cells, Place

Standard = QKeySequence.StandardKey
FILL = QKeySequence("Ctrl+D")


class CellView(QTableView):
    """The view of some cells; `pasted` brings what the clipboard held and the cell to begin at."""

    pasted = Signal(str, int, int)

    def __init__(self, cells: Cells) -> None:
        super().__init__()
        self.cells = cells
        self.setModel(cells)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setAlternatingRowColors(True)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)

    def suggest(self, known: Mapping[int, Callable[[], Sequence[str]]]) -> None:
        """Offer words while one types in some columns; they are asked for when they are needed."""
        self.setItemDelegate(Suggesting(known, self))

    def event(self, event: QEvent) -> bool:
        """Take Undo and Redo for the sheet while it has something to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(Standard.Undo) and self.cells.can_undo
            if undoes or (event.matches(Standard.Redo) and self.cells.can_redo):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a spreadsheet does with a key; all else moves and types."""
        if self.state() is QAbstractItemView.State.EditingState:  # what its editor left alone
            super().keyPressEvent(event)
            return
        for keys, do in (
            (Standard.Copy, self.copy), (Standard.Cut, self.cut), (Standard.Paste, self.paste),
            (Standard.Undo, self.cells.undo), (Standard.Redo, self.cells.redo),
        ):  # fmt: skip
            if event.matches(keys):
                do()
                return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.wipe()
        elif QKeySequence(event.keyCombination()) == FILL:
            self.fill_down()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._go_down()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the cell below once a text is taken with Enter."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_down()

    def chosen(self) -> list[Place]:
        """The chosen cells, row by row."""
        return sorted((index.row(), index.column()) for index in self.selectedIndexes())

    def as_text(self) -> str:
        """What is chosen, as a spreadsheet takes it."""
        lines: dict[int, list[str]] = {}
        for row, column in self.chosen():
            lines.setdefault(row, []).append(self.cells.text(row, column))
        out = io.StringIO(newline="")
        csv.writer(out, delimiter="\t", lineterminator="\n").writerows(lines.values())
        return out.getvalue()

    def copy(self) -> None:
        """Put what is chosen on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    def cut(self) -> None:
        """Put what is chosen on the clipboard, and empty it."""
        self.copy()
        self.wipe()

    def paste(self) -> None:
        """Ask for what is on the clipboard to be put in from the first chosen cell on."""
        now = self.currentIndex()
        row, column = (self.chosen() or [(max(now.row(), 0), max(now.column(), 0))])[0]
        self.pasted.emit(QGuiApplication.clipboard().text(), row, column)

    def wipe(self) -> None:
        """Empty what is chosen."""
        self.cells.change(dict.fromkeys(self.chosen(), ""))

    def fill_down(self) -> None:
        """Repeat the top row of what is chosen in all rows below; of one row, the row above it."""
        chosen = self.chosen()
        if not chosen:
            return
        top = chosen[0][0]
        source = top if chosen[-1][0] > top else max(top - 1, 0)
        self.cells.change({(r, c): self.cells.text(source, c) for r, c in chosen})

    def menu(self) -> QMenu:
        """What can be done with the chosen cells."""
        menu, chosen = QMenu(self), bool(self.chosen())
        for word, keys, do, able in (
            (self.tr("Undo typing"), QKeySequence(Standard.Undo), self.cells.undo,
             self.cells.can_undo),
            (self.tr("Redo typing"), QKeySequence(Standard.Redo), self.cells.redo,
             self.cells.can_redo),
            (self.tr("Cut"), QKeySequence(Standard.Cut), self.cut, chosen),
            (self.tr("Copy"), QKeySequence(Standard.Copy), self.copy, chosen),
            (self.tr("Paste"), QKeySequence(Standard.Paste), self.paste, True),
            (self.tr("Fill down"), FILL, self.fill_down, chosen),
            (self.tr("Empty"), QKeySequence(Standard.Delete), self.wipe, chosen),
        ):  # fmt: skip
            action = menu.addAction(word)
            action.setShortcut(keys)  # shown beside the word; the keys are taken above
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setEnabled(able)
            action.triggered.connect(lambda _=False, do=do: do())
        return menu

    def _ask_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.exec(self.viewport().mapToGlobal(at))
        menu.deleteLater()

    def _go_down(self) -> None:
        now = self.currentIndex()
        below = self.cells.index(min(now.row() + 1, self.cells.rowCount() - 1), now.column())
        self.setCurrentIndex(below)


class Suggesting(QStyledItemDelegate):
    """Editors that offer the known words of their column."""

    def __init__(self, known: Mapping[int, Callable[[], Sequence[str]]], parent: QWidget) -> None:
        super().__init__(parent)
        self._known = known

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """A line to type in, with the words that hold what is typed below it."""
        line = QLineEdit(parent)
        line.setFrame(False)
        words = self._known.get(index.column())
        if words is not None:
            completer = QCompleter(list(words()), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        return line
