"""A table of faces: whole rows, room shared by weight, opened by a click or Enter."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from comms_planner.design import Tokens
from comms_planner.ui.faces import FaceColumn, FaceDelegate
from comms_planner.ui.tables import RowTable

Row = TypeVar("Row")
SHIFT = Qt.KeyboardModifier.ShiftModifier
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FaceTable(RowTable[Row], Generic[Row]):
    """Rows whose columns paint faces."""

    def __init__(
        self,
        columns: Sequence[FaceColumn[Row]],
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key, parent)
        self.faces = tuple(columns)

    def _sorted(self, rows: Sequence[Row]) -> list[Row]:
        if self._order is None:
            return list(rows)
        return arranged(rows, self.faces[self._order[0]], turned=self._order[1])


def arranged(rows: Sequence[Row], by: FaceColumn[Row], *, turned: bool) -> list[Row]:
    """Rows in the order of a column; of figures, those without one stand last either way."""
    key = by.sort
    if key is None:
        return list(rows)
    if not by.right:
        return sorted(rows, key=key, reverse=turned)
    with_figure = [row for row in rows if not key(row)[0]]
    return sorted(with_figure, key=key, reverse=turned) + [row for row in rows if key(row)[0]]


class FaceView(QTableView):
    """Shows a FaceTable; `opened` names the row to open, `removed` the one to delete."""

    opened = Signal(object)
    removed = Signal(object)
    menu_filled = Signal(object, object)
    """A menu is about to be shown, for a row or None: whoever holds the table adds to it."""

    def __init__(
        self,
        table: FaceTable[Any],
        tokens: Tokens,
        name: str,
        height: int,
        is_head: Callable[[Any], bool] = lambda _: False,
        parent: QWidget | None = None,
        *,
        many: bool = False,
    ) -> None:
        """Take the table and what its rows are; `many` can be chosen, a double click opens."""
        super().__init__(parent)
        self.table = table
        self._unseen = False
        """Whether a row was chosen before it could be seen."""
        self._is_head = is_head
        self._move: Callable[[Any, int], object] | None = None
        self.setAccessibleName(name)
        self.setModel(table)
        self.face_delegate = FaceDelegate(tokens, self, is_head)
        self.setItemDelegate(self.face_delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if many else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(height)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(True)
        head.setStretchLastSection(False)
        for line in (head, self.verticalHeader()):  # theirs would ask each of 100,000 rows
            line.setSelectionModel(QItemSelectionModel(table, self))
        table.layoutChanged.connect(self._follow)
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        head.sectionClicked.connect(self.sort_by_column)
        (self.doubleClicked if many else self.clicked).connect(self._open)

    def hide_head(self) -> None:
        """Show rows alone, apart from the round corners of the frame."""
        self.horizontalHeader().hide()
        self.setProperty("bare", True)

    def let_move(self, move: Callable[[Any, int], object]) -> None:
        """Have Alt with Up and Down move the row that is chosen: by -1 or 1."""
        self._move = move

    def _follow(self) -> None:
        """Keep in view what was moved by key."""
        if self.hasFocus():
            self.scrollTo(self.currentIndex())

    def sort_by_column(self, number: int) -> None:
        """Sort by a column that can be sorted; once more turns the order round."""
        if self.table.faces[number].sort is None:
            return
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        first = down if self.table.faces[number].right else up  # the largest figure first
        order = first
        if self._sorted == (number, first):
            order = up if first == down else down
        self._sorted = (number, order)
        head = self.horizontalHeader()
        head.setSortIndicatorShown(True)
        head.setSortIndicator(number, order)
        key = self.current_key
        self.table.sort(number, order)
        self.select_key(key)

    @property
    def current_row(self) -> Any:
        """The row that is chosen, None where none is."""
        at = self.currentIndex().row()
        return self.table.rows[at] if 0 <= at < len(self.table.rows) else None

    @property
    def current_key(self) -> Hashable:
        """The key of the row that is chosen."""
        row = self.current_row
        return None if row is None else self.table.key_of(row)

    @property
    def chosen_rows(self) -> list[Any]:
        """All rows that are chosen, in the order shown."""
        ranges = (
            self.selectionModel().selection().toList()
        )  # a row is always chosen with all its columns
        found = sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})
        rows = [self.table.rows[at] for at in found]
        return [row for row in rows if not self._is_head(row)]

    def select_key(self, key: Hashable) -> bool:
        """Choose the row with this key and bring it into view; whether it is there."""
        at = self.table.row_of(key) if key is not None else -1
        if at < 0:
            return False
        # not by what keys are held: with Ctrl the view would take a chosen row out instead
        whole = QItemSelectionModel.SelectionFlag.ClearAndSelect
        whole |= QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.table.index(at, 0), whole)
        self.scrollTo(self.table.index(at, 0))
        self._unseen = not self.isVisible()
        return True

    def enter(self) -> None:
        """Take the keyboard, on the row that is chosen or the first that can be."""
        row = self.current_row
        if row is None or self._is_head(row):
            found = next((one for one in self.table.rows if not self._is_head(one)), None)
            if found is not None:
                self.select_key(self.table.key_of(found))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Have in view what was chosen before there was one."""
        super().showEvent(event)
        if self._unseen:
            self._unseen = False
            self.scrollTo(self.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        row = self.table.rows[index.row()]
        if not self._is_head(row):
            self.opened.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete asks to remove, Alt with Up and Down moves where it may."""
        row = self.current_row
        step = STEPS.get(Qt.Key(event.key()))
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if step and alt and row is not None and self._move is not None:
            self._move(row, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == SHIFT:
            self._show_menu(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and row is not None and not self._is_head(row):
            self.removed.emit(row)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a row, and the ways to sort: the keyboard's way to both."""
        by_hand = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_hand else self.currentIndex()
        if by_hand:
            self._pop_up(index, event.globalPos())
        else:
            self._show_menu(index)

    def _show_menu(self, index: QModelIndex) -> None:
        """Show the menu below a row, as the keyboard asks for it."""
        below = self.visualRect(index).bottomLeft() if index.isValid() else QPoint()
        self._pop_up(index, self.viewport().mapToGlobal(below))

    def _pop_up(self, index: QModelIndex, at: QPoint) -> None:
        menu = self.menu_of(self.table.rows[index.row()] if index.isValid() else None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu_of(self, row: Any) -> QMenu:
        """The menu of a row, or of the empty room below the rows."""
        menu = QMenu(self)
        if row is not None and not self._is_head(row):
            menu.addAction(self.tr("Open")).triggered.connect(lambda: self.opened.emit(row))
            self.menu_filled.emit(menu, row)
            menu.addSeparator()
        sorting = menu.addMenu(self.tr("Sort by"))
        for number, one in enumerate(self.table.faces):
            if one.sort is not None:
                add = sorting.addAction(one.title)
                add.triggered.connect(lambda _=False, n=number: self.sort_by_column(n))
        return menu

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lift the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """Let the row go."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.face_delegate.under_pointer:
            self.face_delegate.under_pointer = row
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Share the width among the columns by weight, none below its least."""
        columns = self.table.faces
        room = self.viewport().width()
        free = max(0, room - sum(c.least for c in columns))
        weights = sum(c.weight for c in columns) or 1
        used = 0
        for number, one in enumerate(columns):
            width = one.least + free * one.weight // weights
            if number == len(columns) - 1:
                width = max(one.least, room - used)
            self.setColumnWidth(number, width)
            used += width
