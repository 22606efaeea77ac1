"""Tables: columns of text with a repeated head, split across pages between or inside rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from comms_planner.reports.setting import Setting
from comms_planner.reports.styles import PAPER, Align, ink

_PAD_X, _PAD_Y = 6.0, 4.0
_TALL = 150.0
"""A row higher than this may be split between two pages."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title, its share of the width, and where its text stands."""

    title: str
    share: float = 1.0
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Row:
    """One row of set text, or from line `begin` to `end` of each cell of a split one.

    A `band` has a single cell across the whole width and stays with the row below it.
    """

    cells: Sequence[Setting]
    bar: str | None = None
    fill: str | None = None
    band: bool = False
    begin: int = 0
    end: int | None = None

    @property
    def height(self) -> float:
        """How high the row is once its cells are wrapped."""
        heights = (
            len(cell.lines[self.begin : self.end]) * cell.style.leading for cell in self.cells
        )
        return max(heights, default=0.0) + 2 * _PAD_Y

    def divide(self, height: float) -> tuple[Row, Row] | None:
        """This row in two parts, the first no higher than `height`; None if that is no use."""
        leading = max(cell.style.leading for cell in self.cells)
        fits = int((height - 2 * _PAD_Y) // leading)
        longest = max(len(cell.lines[self.begin : self.end]) for cell in self.cells)
        if fits < 3 or longest <= fits:
            return None
        at = self.begin + fits
        return replace(self, end=at), replace(self, begin=at)


@dataclass(slots=True)
class Look:
    """How a table is drawn."""

    zebra: bool = False
    rules: bool = True
    after: float = 10.0
    shares: Sequence[float] = field(default_factory=tuple)


class Grid(Flowable):
    """A table; each part of it that stands on a page of its own repeats the head."""

    def __init__(self, head: Row | None, rows: Sequence[Row], look: Look, first: int = 0) -> None:
        super().__init__()
        self.head, self.rows, self.look, self.first = head, rows, look, first
        self.spaceBefore, self.spaceAfter = 2.0, look.after
        self._set_for = -1.0
        self._widths: list[float] = []
        self._heights: list[float] = []

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set every cell for the widths that the columns' shares give, once."""
        if width != self._set_for:
            self._set(width)
        self.width, self.height = width, self._head_height + sum(self._heights)
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The rows that fit, and a table of the others under the same head."""
        self.wrap(width, height)
        room = height - self._head_height
        count = 0
        while count < len(self.rows) and self._heights[count] <= room:
            room -= self._heights[count]
            count += 1
        while count and self.rows[count - 1].band:
            count -= 1
        upper, lower = list(self.rows[:count]), list(self.rows[count:])
        divided = self._divide(lower[0], room, alone=not upper) if lower else None
        if divided:
            upper.append(divided[0])
            lower[0] = divided[1]
        if not upper or not lower:
            return []
        return [
            self._part(upper, replace(self.look, after=0.0), self.first, 0),
            self._part(lower, self.look, self.first + count, count),
        ]

    def _set(self, width: float) -> None:
        whole = sum(self.look.shares)
        self._widths = [width * share / whole for share in self.look.shares]
        for row in (*([self.head] if self.head else []), *self.rows):
            widths = [width] if row.band else self._widths
            for cell, room in zip(row.cells, widths, strict=True):
                cell.wrap(room - 2 * _PAD_X)
        self._heights = [row.height for row in self.rows]
        self._set_for = width

    def _part(self, rows: list[Row], look: Look, first: int, start: int) -> Grid:
        """A part of this table; what has been measured is not measured again."""
        part = Grid(self.head, rows, look, first)
        part._set_for, part._widths = self._set_for, self._widths
        part._heights = self._heights[start : start + len(rows)]
        for at in (0, len(rows) - 1):  # a divided row stands at one end
            part._heights[at] = rows[at].height
        return part

    def draw(self) -> None:
        """Draw head and rows from the top."""
        top = self.height
        if self.head:
            self._draw_row(self.head, top, -1)
            self._rule(top - self.head.height, PAPER.line_strong, 0.8)
        top -= self._head_height
        for number, row in enumerate(self.rows):
            self._draw_row(row, top, self.first + number)
            top -= row.height
            if self.look.rules:
                self._rule(top, PAPER.line, 0.5)

    @property
    def _head_height(self) -> float:
        return self.head.height if self.head else 0.0

    def _divide(self, row: Row, room: float, *, alone: bool) -> tuple[Row, Row] | None:
        return row.divide(room) if row.height > _TALL or alone else None

    def _draw_row(self, row: Row, top: float, number: int) -> None:
        canvas: Canvas = self.canv
        height = row.height
        fill = row.fill or (PAPER.bg if self.look.zebra and number % 2 == 1 else None)
        if fill:
            canvas.setFillColor(ink(fill))
            canvas.rect(0, top - height, self.width, height, stroke=0, fill=1)
        if row.bar:
            canvas.setFillColor(ink(row.bar))
            canvas.rect(0, top - height, 2.5, height, stroke=0, fill=1)
        left = 0.0
        for cell, width in zip(row.cells, [self.width] if row.band else self._widths, strict=True):
            lines = cell.lines[row.begin : row.end]
            cell.draw(canvas, left + _PAD_X, top - _PAD_Y, lines)
            left += width

    def _rule(self, y: float, colour: str, weight: float) -> None:
        self.canv.setStrokeColor(ink(colour))
        self.canv.setLineWidth(weight)
        self.canv.line(0, y, self.width, y)
