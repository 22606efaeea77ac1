"""The 5 × 4 matrix: sticky heads, cells that share a row's height, one scroll bar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S
from comms_planner.services.matrix import CellRow
from comms_planner.ui.screens.matrix.adder import quiet_sheet
from comms_planner.ui.screens.matrix.brush import Brush
from comms_planner.ui.screens.matrix.cell import CellPane
from comms_planner.ui.screens.matrix.gestures import Gestures
from comms_planner.ui.screens.matrix.grid import GAP, Grid, grid
from comms_planner.ui.screens.matrix.heads import ColumnHeads, RowHead

EDGE = 48
"""So near the upper or lower edge a drag scrolls the matrix."""
STEP = 14
MIN_ROW = 180
LISTS = "QListView, QListView:focus { border: none; background: transparent; }"


class Board(QWidget):
    """Shows rows of cells; panes are made once and keep selection and editors."""

    def __init__(self, brush: Brush, gestures: Gestures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brush, self._gestures = brush, gestures
        self._panes: dict[int, CellPane] = {}
        self._heads: dict[str, RowHead] = {}
        self._rows: Sequence[Sequence[CellRow]] = ()
        self._follow: tuple[int, ...] = ()
        self.columns = ColumnHeads(brush, gestures.words)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ground = QWidget()
        self.ground.setObjectName("plain")
        self.ground.setStyleSheet(LISTS + quiet_sheet(brush.tokens))
        self.area.setWidget(self.ground)
        self.area.verticalScrollBar().valueChanged.connect(self._stick)
        self.area.verticalScrollBar().setSingleStep(32)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.columns)
        column.addWidget(self.area, 1)
        self.area.viewport().installEventFilter(self)
        self._scroller = QTimer(self, interval=30)
        self._scroller.timeout.connect(self._scroll_while_dragging)
        gestures.dragged.connect(lambda on: (self._scroller.start if on else self._scroller.stop)())
        gestures.moved.connect(self.follow)

    @property
    def panes(self) -> Iterable[CellPane]:
        """The cells in reading order."""
        return (self._panes[cell.id] for row in self._rows for cell in row)

    @property
    def is_editing(self) -> bool:
        """Whether a title is being renamed anywhere."""
        return any(pane.cards.is_editing for pane in self._panes.values())

    def pane(self, cell_id: int) -> CellPane:
        """The pane of a cell."""
        return self._panes[cell_id]

    def show_rows(self, rows: Sequence[Sequence[CellRow]], *, filtered: bool) -> None:
        """Show rows of cells; all rows have the same pillars."""
        same = [[c.id for c in row] for row in rows] == [[c.id for c in row] for row in self._rows]
        self._rows = rows
        self.columns.show_cells(rows)
        shown = {cell.id for row in rows for cell in row}
        for cell_id, pane in self._panes.items():
            pane.setVisible(cell_id in shown)
        for slug, head in self._heads.items():
            head.setVisible(any(row[0].flagship == slug for row in rows))
        for row in rows:
            self._head(row).show_cells(row)
            for cell in row:
                self._pane(cell).show_row(cell, filtered=filtered)
        if not same:
            self._order_tabs()
        self.lay()
        if self._follow:
            self.select(self._follow)
            self._follow = ()

    @property
    def followed(self) -> tuple[int, ...]:
        """The actions that are chosen again at the next refresh."""
        return self._follow

    def follow(self, ids: tuple[int, ...]) -> None:
        """Choose these actions again at the next refresh, wherever they are by then."""
        self._follow = ids

    def select(self, ids: tuple[int, ...]) -> bool:
        """Choose actions and bring the first into view; False if none is shown."""
        for pane in self.panes:
            rows = [n for n in map(pane.cards.cards.row_of, ids) if n >= 0]
            if rows:
                pane.cards.setFocus(Qt.FocusReason.OtherFocusReason)
                pane.cards.choose_all(sorted(rows))
                self._bring(pane, min(rows))
                return True
        return False

    def show_cell(self, cell_id: int) -> None:
        """Bring a cell into view and the keyboard to it."""
        pane = self._panes[cell_id]
        self.area.verticalScrollBar().setValue(pane.y() - GAP)
        pane.focus_part("mandate")

    def lay(self) -> None:
        """Place heads and cells for the width there is."""
        width = self.area.viewport().width()
        form = grid(width, len(self._rows[0]) if self._rows else 0)
        self.columns.place(form)
        y = SPACE_S // 2
        for row in self._rows:
            height = max(MIN_ROW, *(self._panes[c.id].height_for(form.width) for c in row))
            self._put(self._heads[row[0].flagship], QRect(0, y, form.head - SPACE_S, height), form)
            for start, cell in zip(form.starts, row, strict=True):
                pane = self._panes[cell.id]
                self._put(pane, QRect(start, y, form.width, height), form)
                pane.place()
            y += height + GAP
        self.ground.resize(max(form.right, width), y)
        self._stick()

    def _put(self, widget: QWidget, rect: QRect, form: Grid) -> None:
        whole = QRect(0, 0, max(form.right, self.area.viewport().width()), 1)
        seen = QStyle.visualRect(self.layoutDirection(), whole, rect)
        widget.setGeometry(QRect(seen.left(), rect.top(), rect.width(), rect.height()))

    def _pane(self, cell: CellRow) -> CellPane:
        if cell.id not in self._panes:
            pane = CellPane(cell, self._brush, self._gestures, self.ground)
            pane.left.connect(lambda part, x, y, p=pane: self._step(p, part, x, y))
            chosen = pane.cards.selectionModel().selectionChanged
            chosen.connect(lambda new, _, p=pane: self._alone(p) if new.count() else None)
            self._panes[cell.id] = pane
            pane.show()
        return self._panes[cell.id]

    def _head(self, row: Sequence[CellRow]) -> RowHead:
        slug = row[0].flagship
        if slug not in self._heads:
            self._heads[slug] = RowHead(self._brush, self._gestures.words, self.ground)
            self._heads[slug].show()
        return self._heads[slug]

    def _alone(self, chosen: CellPane) -> None:
        """One cell at a time has chosen cards."""
        for pane in self._panes.values():
            if pane is not chosen:
                pane.cards.clearSelection()

    def _order_tabs(self) -> None:
        parts: list[QWidget] = []
        for pane in self.panes:
            parts += [pane.mandate, pane.cards, pane.adder.button]
        for one, other in pairwise(parts):
            QWidget.setTabOrder(one, other)

    def _step(self, pane: CellPane, part: str, columns: int, rows: int) -> None:
        """Follow an arrow key: through the parts of a cell, then on to its neighbour."""
        ladder = ["mandate", "cards", "add"] if pane.cards.cards.rowCount() else ["mandate", "add"]
        place = ladder.index(part) + rows
        if rows and 0 <= place < len(ladder):
            pane.focus_part(ladder[place], -1 if rows < 0 else 0)
            self.area.ensureWidgetVisible(pane, 0, SPACE_S)
            return
        beside = self._gestures.neighbour(pane.cell_id, columns, rows)
        if beside:
            target = self._panes[beside.id]
            wanted = ("add" if rows < 0 else "mandate") if rows else part
            target.focus_part(wanted, pane.cards.currentIndex().row())
            spot = target.mapTo(self.ground, QPoint(0, 0))
            self.area.ensureVisible(spot.x(), spot.y(), 0, SPACE_S)
            self.area.ensureWidgetVisible(target, 0, SPACE_S)

    def _bring(self, pane: CellPane, row: int) -> None:
        rect = pane.cards.visualRect(pane.cards.cards.index(row))
        spot = pane.cards.viewport().mapTo(self.ground, rect.center())
        self.area.ensureVisible(spot.x(), spot.y(), 0, rect.height() + SPACE_S)

    def _stick(self) -> None:
        above = self.area.verticalScrollBar().value()
        for head in self._heads.values():
            head.stick(above - head.y())

    def _scroll_while_dragging(self) -> None:
        view, bar = self.area.viewport(), self.area.verticalScrollBar()
        y = view.mapFromGlobal(QCursor.pos()).y()
        if y < EDGE:
            bar.setValue(bar.value() - STEP)
        elif y > view.height() - EDGE:
            bar.setValue(bar.value() + STEP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out again when the room changes."""
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self.lay()
        return super().eventFilter(watched, event)
