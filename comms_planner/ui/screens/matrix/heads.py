"""The heads of the matrix: pillars above, flagships at the side, both always in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from comms_planner.design import BAR, RADIUS_S, SIZE_BODY, SPACE_S
from comms_planner.services.matrix import CellRow
from comms_planner.ui.screens.matrix.brush import AT_END, ONE_LINE, Brush, Lines, write
from comms_planner.ui.screens.matrix.grid import Grid
from comms_planner.ui.screens.matrix.words import Words
from comms_planner.ui.theme import fonts
from comms_planner.ui.widgets.labels import set_tip

HEIGHT = 34
NUMBER = 22
NAME_LINES = 6
COUNT = 16


class ColumnHeads(QWidget):
    """The pillars over their columns, each with its bar, its name and how much is planned."""

    def __init__(self, brush: Brush, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brush, self._words = brush, words
        self._columns: list[list[CellRow]] = []
        self._measure = "planned"
        self._grid: Grid | None = None
        self._font = fonts.font(SIZE_BODY, QFont.Weight.DemiBold)
        self.setFixedHeight(HEIGHT)

    def show_cells(self, rows: Sequence[Sequence[CellRow]], measure: str = "planned") -> None:
        """Name the columns of these rows, counting what is "planned" or "delivered"."""
        self._measure = measure
        self._columns = [list(column) for column in zip(*rows, strict=True)]
        say = self._words.texts.say
        self.setAccessibleName(", ".join(say(c[0].pillar_name) for c in self._columns))
        self.update()

    def place(self, grid: Grid) -> None:
        """Stand over the columns of a grid."""
        self._grid = grid
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bar, name and count of each column."""
        if self._grid is None:
            return
        brush, tokens = self._brush, self._brush.tokens
        whole = QRect(0, 0, self._grid.right, self.height())
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for start, column in zip(self._grid.starts, self._columns, strict=False):
                spot = QRect(start, 0, self._grid.width, self.height())
                bar = QRect(start, self.height() - BAR - 4, self._grid.width, BAR - 1)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(brush.colour(tokens.pillar(column[0].pillar).solid))
                painter.drawRoundedRect(self._seen(whole, bar), 1.5, 1.5)
                line = self._seen(whole, spot.adjusted(2, 0, -2, -BAR - 8))
                painter.setFont(self._font)
                painter.setPen(brush.colour(tokens.text))
                write(painter, line, ONE_LINE, self._words.texts.say(column[0].pillar_name))
                painter.setFont(brush.chip)
                painter.setPen(brush.colour(tokens.muted))
                write(painter, line, AT_END, self._count(column))

    def _count(self, column: list[CellRow]) -> str:
        every = sum(len(cell.commitments) for cell in column)
        if self._measure == "delivered":
            done = sum(cell.delivered for cell in column)
            return self.tr("{done} of {all} delivered").format(done=done, all=every)
        done = sum(cell.planned for cell in column)
        return self.tr("{done} of {all} planned").format(done=done, all=every)

    def _seen(self, whole: QRect, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), whole, rect)


class RowHead(QWidget):
    """A flagship beside its cells; its words stay in view while its row scrolls past."""

    def __init__(self, brush: Brush, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._brush, self._words = brush, words
        self._cells: Sequence[CellRow] = ()
        self._offset = 0
        self._font = fonts.font(SIZE_BODY, QFont.Weight.DemiBold)
        self._lines: Lines | None = None

    def show_cells(self, cells: Sequence[CellRow]) -> None:
        """Name the flagship of these cells."""
        self._cells, self._lines = cells, None
        name = self._words.texts.say(cells[0].flagship_name)
        set_tip(self, name)
        self.setAccessibleName(self.tr("Flagship {number}: {name}").format(
            number=cells[0].flagship_number, name=name
        ))  # fmt: skip
        self.update()

    def stick(self, above: int) -> None:
        """Know how much of the row has scrolled past the top."""
        offset = max(0, min(above, self.height() - self._content() - SPACE_S))
        if offset != self._offset:
            self._offset = offset
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the name anew."""
        super().resizeEvent(event)
        self._lines = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw number, name and counts."""
        if not self._cells:
            return
        brush, tokens = self._brush, self._brush.tokens
        top = self._offset + SPACE_S + 2
        whole = self.rect()
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(brush.colour(tokens.neutral.tint))
            plate = QRect(0, top, NUMBER, NUMBER)
            plate = QStyle.visualRect(self.layoutDirection(), whole, plate)
            painter.drawRoundedRect(plate, RADIUS_S, RADIUS_S)
            painter.setFont(self._font)
            painter.setPen(brush.colour(tokens.neutral.text))
            centre = int(Qt.AlignmentFlag.AlignCenter)
            painter.drawText(plate, centre, str(self._cells[0].flagship_number))
            room = QRect(0, top + NUMBER + 6, self.width(), self.height())
            painter.setPen(brush.colour(tokens.text))
            lines = self._broken()
            lines.draw(painter, room)
            painter.setFont(brush.chip)
            painter.setPen(brush.colour(tokens.muted))
            line = QRect(0, room.top() + lines.height + 4, self.width(), COUNT)
            for said in self._counts():
                if line.bottom() <= self.height():
                    write(painter, line, ONE_LINE, said)
                line.translate(0, COUNT)

    def _counts(self) -> tuple[str, ...]:
        return (
            self.tr("%n commitments", "", sum(len(c.commitments) for c in self._cells)),
            self.tr("%n planned", "", sum(c.planned for c in self._cells)),
            self.tr("%n delivered", "", sum(c.delivered for c in self._cells)),
        )

    def _content(self) -> int:
        return SPACE_S + 2 + NUMBER + 6 + self._broken().height + 4 + 3 * COUNT

    def _broken(self) -> Lines:
        if self._lines is None or self._lines.width != self.width() - 6:
            name = self._words.texts.say(self._cells[0].flagship_name) if self._cells else ""
            room = (self.height() - SPACE_S - NUMBER - 6) // (QFontMetrics(self._font).height() + 2)
            self._lines = Lines(name, self._font, self.width() - 6, max(1, min(room, NAME_LINES)))
        return self._lines
