"""The matrix as a heat map: how much of what was promised is planned, or delivered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from comms_planner.design import FOCUS_RING, RADIUS_L, SIZE_DISPLAY, SPACE_S, Tokens, mix
from comms_planner.services.matrix import CellRow
from comms_planner.ui.screens.matrix.brush import Brush
from comms_planner.ui.screens.matrix.gestures import ARROWS
from comms_planner.ui.screens.matrix.grid import GAP, grid
from comms_planner.ui.screens.matrix.heads import ColumnHeads, RowHead
from comms_planner.ui.screens.matrix.words import Words
from comms_planner.ui.theme import fonts

WARMEST = 0.58
"""How much of the accent the fullest tile has: more, and words on it could not be read."""
MIN_TILE = 84
LEGEND = 44
SCROLL_BAR = 12
"""Kept free at the right, so that tiles stand where the cells do."""
MEASURES = ("planned", "delivered")


def warmth(tokens: Tokens, share: float) -> str:
    """The ground of a tile whose commitments are kept to this share (0 to 1)."""
    return mix(tokens.surface, tokens.accent, WARMEST * share)


class Tile(QAbstractButton):
    """One cell's figure; a click goes to the cell."""

    stepped = Signal(int, int)

    def __init__(self, brush: Brush, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._brush, self._words = brush, words
        self._done = self._all = 0
        self._said = ""
        self._number = fonts.font(SIZE_DISPLAY - 4, QFont.Weight.DemiBold)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def share(self) -> float:
        """How much of the cell's commitments is planned or delivered, 0 to 1."""
        return self._done / self._all if self._all else 0.0

    def show_figure(self, cell: CellRow, measure: str) -> None:
        """Show the share of a cell's commitments by "planned" or "delivered"."""
        self._all = len(cell.commitments)
        self._done = cell.planned if measure == "planned" else cell.delivered
        if measure == "planned":
            said = self.tr("{done} of %n commitments planned", "", self._all)
        else:
            said = self.tr("{done} of %n commitments delivered", "", self._all)
        self._said = said.format(done=self._done)
        self.setAccessibleName(f"{self._words.cell(cell)}: {self._said}")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move between tiles, Enter goes to the cell."""
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow:
            self.stepped.emit(*arrow)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground by warmth, the percentage and the words."""
        brush, tokens = self._brush, self._brush.tokens
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focus = self.hasFocus()
            line = (
                tokens.focus if focus else tokens.line_strong if self.underMouse() else tokens.line
            )
            painter.setPen(QPen(brush.colour(line), FOCUS_RING if focus else 1))
            painter.setBrush(QColor(warmth(tokens, self.share)))
            plate = self.rect().toRectF().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(plate, RADIUS_L, RADIUS_L)
            painter.setPen(brush.colour(tokens.text))
            painter.setFont(self._number)
            centre = int(Qt.AlignmentFlag.AlignCenter)
            middle = QRect(0, self.height() // 2 - 32, self.width(), 32)
            painter.drawText(middle, centre, self.tr("{n}%").format(n=round(100 * self.share)))
            painter.setFont(brush.chip)
            below = self.rect().adjusted(SPACE_S, self.height() // 2 + 6, -SPACE_S, 0)
            wrap = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(below, wrap, self._said)


class Legend(QWidget):
    """The colour scale, from nothing to all."""

    def __init__(self, brush: Brush) -> None:
        super().__init__()
        self._brush = brush
        self.setFixedHeight(LEGEND)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw five steps between their two ends."""
        brush, tokens = self._brush, self._brush.tokens
        left, right = self.tr("None"), self.tr("All commitments")
        with QPainter(self) as painter:
            painter.setFont(brush.chip)
            painter.setPen(brush.colour(tokens.muted))
            line = QRect(0, SPACE_S, self.width(), self.height() - 2 * SPACE_S)
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.drawText(line, flags, left)
            x = brush.chip_metrics.horizontalAdvance(left) + SPACE_S
            for step in range(5):
                box = QRect(x, line.center().y() - 6, 28, 12)
                painter.fillRect(box, QColor(warmth(tokens, step / 4)))
                painter.setPen(brush.colour(tokens.line))
                painter.drawRect(box)
                x += 28
            painter.setPen(brush.colour(tokens.muted))
            painter.drawText(line.adjusted(x + SPACE_S, 0, 0, 0), flags, right)


class HeatMap(QWidget):
    """All cells at once; `cell_wanted` says which one was clicked."""

    cell_wanted = Signal(int)

    def __init__(self, brush: Brush, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brush, self._words = brush, words
        self._rows: Sequence[Sequence[CellRow]] = ()
        self._tiles: dict[int, Tile] = {}
        self._heads: dict[str, RowHead] = {}
        self.columns = ColumnHeads(brush, words)
        self._ground = QWidget()
        self._ground.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SCROLL_BAR, 0)
        column.setSpacing(0)
        column.addWidget(self.columns)
        column.addWidget(self._ground, 1)
        column.addWidget(Legend(brush))

    def tile(self, cell_id: int) -> Tile:
        """The tile of a cell."""
        return self._tiles[cell_id]

    def show_rows(self, rows: Sequence[Sequence[CellRow]], measure: str) -> None:
        """Show rows of cells by "planned" or "delivered"."""
        self._rows = rows
        self.columns.show_cells(rows, measure)
        shown = {cell.id for row in rows for cell in row}
        for cell_id, tile in self._tiles.items():
            tile.setVisible(cell_id in shown)
        for slug, head in self._heads.items():
            head.setVisible(any(row[0].flagship == slug for row in rows))
        for row in rows:
            if row[0].flagship not in self._heads:
                self._heads[row[0].flagship] = RowHead(self._brush, self._words, self._ground)
                self._heads[row[0].flagship].show()
            self._heads[row[0].flagship].show_cells(row)
            for cell in row:
                self._tile(cell).show_figure(cell, measure)
        self._lay()

    def _tile(self, cell: CellRow) -> Tile:
        if cell.id not in self._tiles:
            tile = Tile(self._brush, self._words, self._ground)
            tile.clicked.connect(lambda _=False, n=cell.id: self.cell_wanted.emit(n))
            tile.stepped.connect(lambda x, y, n=cell.id: self._step(n, x, y))
            tile.show()
            self._tiles[cell.id] = tile
        return self._tiles[cell.id]

    def _step(self, cell_id: int, columns: int, rows: int) -> None:
        spots = {c.id: (x, y) for y, row in enumerate(self._rows) for x, c in enumerate(row)}
        x, y = spots[cell_id]
        target = next((n for n, at in spots.items() if at == (x + columns, y + rows)), None)
        if target is not None:
            self._tiles[target].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room out."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        if not self._rows:
            return
        width = self.width() - SCROLL_BAR
        room = self.height() - self.columns.height() - LEGEND - SPACE_S // 2
        form = grid(width, len(self._rows[0]))
        self.columns.place(form)
        high = max((room - GAP * (len(self._rows) - 1)) // len(self._rows), MIN_TILE)
        whole = QRect(0, 0, max(form.right, width), 1)
        for n, row in enumerate(self._rows):
            y = SPACE_S // 2 + n * (high + GAP)
            rects = [QRect(0, y, form.head - SPACE_S, high)]
            rects += [QRect(start, y, form.width, high) for start in form.starts]
            widgets: list[QWidget] = [self._heads[row[0].flagship]]
            widgets += [self._tiles[cell.id] for cell in row]
            for widget, rect in zip(widgets, rects, strict=True):
                seen = QStyle.visualRect(self.layoutDirection(), whole, rect)
                widget.setGeometry(QRect(seen.left(), y, rect.width(), high))
