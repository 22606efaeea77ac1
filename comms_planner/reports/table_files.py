"""The tables of a pack as CSV: figures as number, relation and unit, nothing that calculates."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from comms_planner.interchange.tables.csv_write import MARK
from comms_planner.interchange.tables.guarding import guarded
from comms_planner.reports.story import Band, Beside, Cell, Line, Part, Table
from comms_planner.text import QT_TRANSLATE_NOOP, Said, Texts
from comms_planner.typeset.bidi import CONTROLS

GROUP = QT_TRANSLATE_NOOP("Reports", "Group")
RELATION = QT_TRANSLATE_NOOP("Reports", "{column}: relation")
UNIT = QT_TRANSLATE_NOOP("Reports", "{column}: unit")
MORE = QT_TRANSLATE_NOOP("Reports", "{column}: more")


def tables(story: Iterable[Part]) -> Iterator[Table]:
    """The tables of a story in reading order, each once where two languages stand beside."""
    for part in story:
        if isinstance(part, Table):
            yield part
        elif isinstance(part, Beside):
            yield from tables(part.left)
            if part.other is None:
                yield from tables(part.right)


def csv_of(table: Table, texts: Texts) -> bytes:
    """A table as a spreadsheet reads it, in UTF-8 with its mark."""
    rows = [row for row in table.rows if not isinstance(row, Band)]
    shapes = [_Shape(title, [row[at] for row in rows])
              for at, title in enumerate(column.title for column in table.columns)]  # fmt: skip
    banded = len(rows) < len(table.rows)
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    head = [texts.translate("Reports", GROUP)] if banded else []
    writer.writerow([guarded(one) for one in (*head, *(h for s in shapes for h in s.head(texts)))])
    for band, row in _grouped(table.rows):
        values = [band] if banded else []
        for shape, cell in zip(shapes, row, strict=True):
            values += shape.values(cell)
        writer.writerow([guarded(CONTROLS.sub("", value)) for value in values])
    return MARK + out.getvalue().encode("utf-8", "replace")


def _grouped(lines: Iterable[Line]) -> Iterator[tuple[str, Sequence[str | Cell]]]:
    """The rows, each with the title of the band it stands under."""
    band = ""
    for line in lines:
        if isinstance(line, Band):
            band = line.text
        else:
            yield band, line


class _Shape:
    """What a column of a printed table becomes: the words or the number, and what goes with it."""

    def __init__(self, title: str, cells: Sequence[str | Cell]) -> None:
        self._title = title
        self._counts = any(isinstance(_text(cell), Said) for cell in cells)
        self._more = any(isinstance(cell, Cell) and cell.below for cell in cells)

    def head(self, texts: Texts) -> list[str]:
        """Its headings."""
        also = [RELATION, UNIT] if self._counts else []
        also += [MORE] if self._more else []
        named = (texts.translate("Reports", one).format(column=self._title) for one in also)
        return [self._title, *named]

    def values(self, cell: str | Cell) -> list[str]:
        """The values of a cell under those headings."""
        said = _text(cell)
        if isinstance(said, Said):
            qty = said.qty
            found = ["" if qty.value is None else str(qty.value), qty.relation.value, qty.unit]
        else:
            found = [said, *(["", ""] if self._counts else [])]
        return found + ([cell.below if isinstance(cell, Cell) else ""] if self._more else [])


def _text(cell: str | Cell) -> str:
    return cell.text if isinstance(cell, Cell) else cell
