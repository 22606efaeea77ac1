"""Tables: columns of text with a repeated head, split across pages between or inside rows.

Without a head a table is only a way to put passages side by side, and is tagged as such.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reportlab.platypus import Flowable

from comms_planner.design import LIGHT
from comms_planner.typeset.canvas import PageCanvas, page_canvas
from comms_planner.typeset.filling import Line
from comms_planner.typeset.pen import fill_colour, line_colour, number
from comms_planner.typeset.recipes import recipe_of
from comms_planner.typeset.setting import Setting
from comms_planner.typeset.style import Align
from comms_planner.typeset.tags import (
    ARTIFACT,
    END,
    HEADER_OF_COLUMN,
    Element,
    Node,
    across,
    language_attribute,
)

_PAD_X, _PAD_Y = 6.0, 4.0
_LONELY = 2
"""Rows that a page keeps before it gives one more to a last row that would stand alone."""
_SMALL = 130.0
"""A table no higher than this is not parted from its heading, nor in itself."""
_TALL = 150.0
"""A row higher than this may be split between two pages."""
_WHOLE_PAGE = 400.0
"""Where there is more room than this, waiting for the next page would not help."""


_LOOKED_AT = 100
"""How many rows are asked for their figures before the widths are given."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title, its share of the width, and where its text stands."""

    title: str
    share: float = 1.0
    align: Align = Align.START


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
    nodes: list[Node] = field(default_factory=list, compare=False)
    """The elements of its cells, which both parts of a split row go on with."""

    @property
    def height(self) -> float:
        """How high the row is once its cells are wrapped."""
        if self.begin or self.end is not None:
            lines = [len(cell.lines[self.begin : self.end]) for cell in self.cells]
        else:
            lines = [len(cell.lines) for cell in self.cells]
        heights = [n * cell.style.leading for n, cell in zip(lines, self.cells, strict=True)]
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

    def lines_of(self, cell: Setting) -> Sequence[Line]:
        """The lines of a cell that are in this part of the row."""
        if self.begin or self.end is not None:
            return cell.lines[self.begin : self.end]
        return cell.lines


@dataclass(frozen=True, slots=True)
class Look:
    """How a table is drawn; a mirrored one has its first column on the right."""

    rules: bool = True
    after: float = 10.0
    shares: Sequence[float] = ()
    mirrored: bool = False


class Grid(Flowable):
    """A table; each part of it that stands on a page of its own repeats the head."""

    def __init__(
        self, head: Row | None, rows: Sequence[Row], look: Look, first: int = 0,
        element: Element | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.head, self.rows, self.look, self.first = head, rows, look, first
        self.element = element or Element("Table" if head else "Div")
        self.spaceBefore, self.spaceAfter = 2.0, look.after
        self._set_for = -1.0
        self._widths: list[float] = []
        self._heights: list[float] = []
        self._head_height = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set every cell for the widths that the columns' shares give, once."""
        if width != self._set_for:
            self._set(width)
        self.width, self.height = width, self._head_height + sum(self._heights)
        return width, self.height

    def opening(self, width: float) -> float:
        """How much of it should not be parted: all of a small one, else head and two rows."""
        self.wrap(width, 0.0)
        if self.height <= _SMALL:
            return self.height
        taken, rows = self._head_height, 0
        for row, height in zip(self.rows, self._heights, strict=True):
            taken += min(height, _SMALL / 2)
            rows += not row.band
            if rows == _LONELY:
                break
        return taken

    def split(self, width: float, height: float) -> list[Flowable]:
        """The rows that fit, and a table of the others under the same head."""
        self.wrap(width, height)
        if self.first and len(self.rows) == _LONELY and self.height < _WHOLE_PAGE:
            return []  # the two rows that were kept together for the next page
        room = height - self._head_height
        count = 0
        while count < len(self.rows) and self._heights[count] <= room:
            room -= self._heights[count]
            count += 1
        if count == len(self.rows) - 1 and count > _LONELY and self._heights[count] <= _TALL:
            count -= 1  # nor does a single row stand alone on the next page
            room += self._heights[count]
        alone = all(row.band for row in self.rows[:count])
        following = self.rows[count] if count < len(self.rows) else None
        divided = self._divide(following, room, alone=alone) if following else None
        if divided is None:
            count = self._without_bands(count, height)
        upper, lower = list(self.rows[:count]), self.rows[count:]
        if divided:
            upper.append(divided[0])
            lower = [divided[1], *lower[1:]]
        if not upper or not lower:
            return []
        return [
            self._part(upper, replace(self.look, after=0.0), self.first, 0),
            self._part(lower, self.look, self.first + count, count),
        ]

    def _without_bands(self, count: int, height: float) -> int:
        """Fewer rows, so that no band ends a page, unless it has a page all to itself."""
        fewer = count
        while fewer and self.rows[fewer - 1].band:
            fewer -= 1
        return count if not fewer and height > _WHOLE_PAGE else fewer

    def _set(self, width: float) -> None:
        whole = sum(self.look.shares)
        self._widths = self._roomy([width * share / whole for share in self.look.shares])
        rooms = [each - 2 * _PAD_X for each in self._widths]
        for row in (*([self.head] if self.head else []), *self.rows):
            if row.band:
                row.cells[0].wrap(width - 2 * _PAD_X)
                continue
            for cell, room in zip(row.cells, rooms, strict=True):
                cell.wrap(room)
        self._heights = [row.height for row in self.rows]
        self._head_height = self.head.height if self.head else 0.0
        self._set_for = width

    def _roomy(self, widths: list[float]) -> list[float]:
        """Give each column room for the longest word of its head, and for its figures, which no
        line may break, at the cost of the others.
        """
        if self.head is None:
            return widths
        least = [cell.longest_word for cell in self.head.cells]
        for row in self.rows[:_LOOKED_AT]:
            if not row.band:
                for at, cell in enumerate(row.cells):
                    if cell.style.align is not Align.START:
                        least[at] = max(least[at], cell.longest_word)
        least = [word + 2 * _PAD_X for word in least]
        lack = sum(max(0.0, low - width) for low, width in zip(least, widths, strict=True))
        spare = sum(max(0.0, width - low) for low, width in zip(least, widths, strict=True))
        if not lack or spare < lack:
            return widths
        given = lack / spare
        return [
            low if width < low else width - (width - low) * given
            for low, width in zip(least, widths, strict=True)
        ]

    def _part(self, rows: Sequence[Row], look: Look, first: int, start: int) -> Grid:
        """A part of this table; what has been measured is not measured again."""
        part = Grid(self.head, rows, look, first, self.element)
        part._set_for, part._widths = self._set_for, self._widths
        part._head_height = self._head_height
        part._heights = self._heights[start : start + len(rows)]
        for at in (0, len(rows) - 1):  # a divided row stands at one end
            part._heights[at] = rows[at].height
        return part

    def draw(self) -> None:
        """Draw grounds and rules, then head and rows from the top."""
        canvas = page_canvas(self.canv)
        canvas.add(self._grounds())
        table = self.element.on(canvas.tags)
        top = self.height
        if self.head:
            if self.head.nodes:  # already said on the page before
                canvas.add(ARTIFACT)
                self._draw_row(canvas, self.head, top, None)
                canvas.add(END)
            else:
                self._draw_row(canvas, self.head, top, table)
        top -= self._head_height
        for row, height in zip(self.rows, self._heights, strict=True):
            self._draw_row(canvas, row, top, table)
            top -= height

    def _divide(self, row: Row, room: float, *, alone: bool) -> tuple[Row, Row] | None:
        return row.divide(room) if row.height > _TALL or alone else None

    def _draw_row(self, canvas: PageCanvas, row: Row, top: float, table: Node | None) -> None:
        if table is not None and not row.nodes:
            self._tag(canvas, row, table)
        left, top = 0.0, top - _PAD_Y
        widths = (self.width,) if row.band else self._widths
        mirrored, whole = self.look.mirrored, self.width
        for at, (cell, width) in enumerate(zip(row.cells, widths, strict=True)):
            begin = (whole - left - width if mirrored else left) + _PAD_X
            lines = row.lines_of(cell)
            if lines:
                cell.draw(canvas, begin, top, lines, row.nodes[at] if table is not None else None)
            left += width

    def _tag(self, canvas: PageCanvas, row: Row, table: Node) -> None:
        """Make the elements of a row and its cells."""
        if self.head is None:
            kind, attributes, parent = "P", b"", table
        elif row is self.head:
            kind, attributes, parent = "TH", HEADER_OF_COLUMN, table.child("TR")
        elif row.band:
            kind, attributes, parent = "TD", across(len(self._widths)), table.child("TR")
        else:
            kind, attributes, parent = "TD", b"", table.child("TR")
        for cell in row.cells:
            own = recipe_of(cell.style.language).tag
            said = b"" if own == canvas.tags.language else language_attribute(own)
            row.nodes.append(parent.child(kind, attributes + said))

    def _grounds(self) -> str:
        """Everything of a table that is not text, as decoration."""
        out = [ARTIFACT, "q"]
        top, width = self.height - self._head_height, self.width
        for row, height in zip(self.rows, self._heights, strict=True):
            if row.fill:
                out.append(_box(row.fill, 0, top - height, width, height))
            if row.bar:
                edge = width - 2.5 if self.look.mirrored else 0
                out.append(_box(row.bar, edge, top - height, 2.5, height))
            top -= height
        if self.head:
            out.append(f"0.8 w {line_colour(LIGHT.line_strong)}")
            out.append(self._rule(self.height - self._head_height) + " S")
        if self.look.rules:
            out.append(f"0.5 w {line_colour(LIGHT.line)}")
            top = self.height - self._head_height
            for height in self._heights:
                top -= height
                out.append(self._rule(top))
            out.append("S")
        return "\n".join([*out, "Q", END])

    def _rule(self, y: float) -> str:
        return f"0 {number(y)} m {number(self.width)} {number(y)} l"


def _box(colour: str, left: float, base: float, width: float, height: float) -> str:
    sides = " ".join(number(value) for value in (left, base, width, height))
    return f"{fill_colour(colour)} {sides} re f"
