"""Where in a sheet the table is: its heading row, its columns, its rows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from comms_planner.interchange.tables.cells import Cell, is_empty, shown

LOOK = 40
"""So many rows from the top may be titles and notes before the headings."""
ALIKE, KNOWN_TWICE = 0.6, 6.0
"""A row that says so much of what the best one says, of two known headings or more, is one too."""
FEW = 4
"""Of so many headings in a lower row, one may stand below a heading of one column."""
_NUMBERS = {"", "no", "nr", "id", "number", "item no", "s n", "sn", "序号", "编号"}
"""What a column that only counts the rows is called; tidied, # is nothing."""
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])")
_TOTAL = re.compile(r"(grand |sub[ -]?)?totals?\b.*|sum|合计|总计|小计|共计|总和", re.IGNORECASE)
_PLAIN_TOTAL = re.compile(r"(grand |sub[ -]?)?totals?|sum|合计|总计|小计|共计|总和", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its place and its heading; the second of a name is called “name (2)”.

    Where headings stand in two rows, `upper` is what stands over several columns.
    """

    at: int
    heading: str
    upper: str = ""
    lower: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """What the column may be known by, tidy, the fullest first."""
        if not self.upper:
            return (as_name(self.heading),)
        pair = (f"{self.upper} {self.lower}", f"{self.lower} {self.upper}", self.lower)
        return tuple(map(as_name, pair))

    @property
    def parts(self) -> tuple[str, ...]:
        """The names that one heading joins, as Title/Hook and Deadline (dd.mm.) do."""
        said = re.split(r"[/|／()（）]", self.heading)
        return tuple(as_name(part) for part in said if part.strip()) if len(said) > 1 else ()


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table with its number in the file, counted from 1."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet's table; `header` is the number of its heading row, `totals` of rows left out."""

    sheet: str
    header: int
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    totals: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Asides:
    """Rows of a table that are none of its things: totals, headings again, words between."""

    totals: tuple[int, ...] = ()
    headings: tuple[int, ...] = ()
    remarks: tuple[int, ...] = ()


@lru_cache(maxsize=1 << 15)
def tidy(heading: str) -> str:
    """A heading as it is compared: without case, signs, width and air."""
    plain = unicodedata.normalize("NFKC", heading).casefold()
    return " ".join(re.sub(r"[\W_]+", " ", plain).split())


def as_name(heading: str) -> str:
    """A heading tidied, DueDate being two words."""
    return tidy(_JOINED.sub(" ", heading))


def header_row(rows: Sequence[Sequence[Cell]], known: Callable[[str], bool]) -> int:
    """The number of the row that reads most like headings, 1 if none does.

    Where headings come again further down, as on each page, the first of them is it.
    """
    scores: list[tuple[float, int]] = []
    last = max((at for at, row in enumerate(rows) if not all(map(is_empty, row))), default=0)
    for number, row in enumerate(rows[: min(LOOK, max(last, 1))], 1):  # something stands below it
        words = {
            as_name(cell) for cell in row if isinstance(cell, str) and 0 < len(cell.strip()) <= 80
        }
        filled = sum(not is_empty(cell) for cell in row)
        if words:
            plain = len(words) if len(words) == filled else 0
            scores.append((3.0 * sum(map(known, words)) + plain / 10, number))
    best = max((score for score, _ in scores), default=0)
    enough = best * ALIKE if best > KNOWN_TWICE else best
    return next((number for score, number in scores if score >= enough), 1)


def table(
    sheet: str, rows: Sequence[Sequence[Cell]], known: Callable[[str], bool], header: int = 0
) -> Table:
    """The table of a sheet below its headings, blank rows and trailing totals left out."""
    given = 0 < header <= len(rows)
    header = header if given else header_row(rows, known)
    if not given and header < len(rows) and _completes(rows[header - 1], rows[header], known):
        header += 1
    above = rows[header - 2] if header > 1 else ()
    here = rows[header - 1] if rows else ()
    columns = _columns(here, above if _is_above(above, here, known) else ())
    lines = [
        Line(number, tuple(row))
        for number, row in enumerate(rows[header:], header + 1)
        if not all(map(is_empty, row))
    ]
    totals: list[int] = []
    while lines and _is_total(lines[-1]):
        totals.insert(0, lines.pop().number)
    return Table(sheet, header, columns, tuple(lines), tuple(totals))


def without_asides(found: Table, titles: frozenset[int]) -> tuple[Table, Asides]:
    """The table without rows that are no things; `titles` are the columns that name a thing."""
    lines: list[Line] = []
    totals, headings, remarks = [*found.totals], [], []
    names = {column.at: {tidy(column.heading), *column.names} for column in found.columns}
    numbers = _numbering(found, titles)
    for line in found.lines:
        unnamed = all(at >= len(line.cells) or is_empty(line.cells[at]) for at in titles)
        if _is_total(line) if unnamed else _is_plain_total(line):
            totals.append(line.number)
        elif _is_heading(line, names):
            headings.append(line.number)
        elif _is_remark(line, unnamed=unnamed) or _is_between(line, numbers, titles):
            remarks.append(line.number)
        else:
            lines.append(line)
    there = Table(found.sheet, found.header, found.columns, tuple(lines), tuple(sorted(totals)))
    return there, Asides(there.totals, tuple(headings), tuple(remarks))


def _numbering(found: Table, titles: frozenset[int]) -> int | None:
    """The column that counts the things, where nearly each row has its number there."""
    for column in found.columns:
        if column.at in titles or not {*column.names} & _NUMBERS:
            continue
        filled = sum(not is_empty(_at(line, column.at)) for line in found.lines)
        if filled * 10 >= len(found.lines) * 7:
            return column.at
    return None


def _is_between(line: Line, numbers: int | None, titles: frozenset[int]) -> bool:
    """Whether a row only has a title and no number though the others are numbered."""
    if numbers is None:
        return False
    filled = {at for at, cell in enumerate(line.cells) if not is_empty(cell)}
    return numbers not in filled and filled <= titles


def _at(line: Line, place: int) -> Cell:
    return line.cells[place] if place < len(line.cells) else None


def _columns(row: Sequence[Cell], above: Sequence[Cell]) -> tuple[Column, ...]:
    seen: dict[str, int] = {}
    found = []
    over = ""
    for at in range(max(len(row), len(above))):
        lower, upper = (_heading(cells[at]) if at < len(cells) else "" for cells in (row, above))
        over = upper or (over if lower else "")  # a heading reaches over what follows it
        pair = bool(lower and over and lower != over)
        heading = f"{over} – {lower}" if pair else lower or over
        if not heading:
            continue
        seen[heading] = seen.get(heading, 0) + 1
        number = seen[heading]
        whole = heading if number == 1 else f"{heading} ({number})"
        found.append(Column(at, whole, over if pair else "", lower if pair else ""))
    return tuple(found)


def _heading(cell: Cell) -> str:
    return " ".join(shown(cell).split())


def _is_above(above: Sequence[Cell], row: Sequence[Cell], known: Callable[[str], bool]) -> bool:
    """Whether a row is the upper one of two rows of headings, and no title."""
    texts = [_heading(cell) for cell in above]
    words = {text for text in texts if text}
    if len(words) < 2 or any(len(text) > 80 for text in words):
        return False
    lower = [_heading(cell) for cell in row] + [""] * len(texts)
    falls = any(text and lower[at] in ("", text) for at, text in enumerate(texts))
    return falls and any(known(as_name(text)) for text in words)


def _completes(upper: Sequence[Cell], lower: Sequence[Cell], known: Callable[[str], bool]) -> bool:
    """Whether a row below headings holds more of them, under those that reach over several."""
    filled = [(at, cell) for at, cell in enumerate(lower) if not is_empty(cell)]
    if not filled or not all(isinstance(cell, str) and len(cell) <= 80 for _, cell in filled):
        return False
    heads = [_heading(cell) for cell in upper]
    fresh = [
        (at, _heading(cell))
        for at, cell in filled
        if at >= len(heads) or _heading(cell) != heads[at]
    ]
    heard = sum(known(as_name(text)) for _, text in fresh)
    beside = sum(not _reaches(heads, at) for at, _ in fresh)
    return heard > bool(beside) and beside * FEW <= len(fresh)


def _reaches(heads: Sequence[str], at: int) -> bool:
    """Whether a heading stands over more columns than its own, this one among them."""
    here = heads[at] if at < len(heads) else ""
    beside = heads[at + 1] if at + 1 < len(heads) else ""
    before = heads[at - 1] if 0 < at <= len(heads) else ""
    return not here or not beside or here in (beside, before)


def _first(line: Line) -> str:
    first = next((shown(cell) for cell in line.cells if not is_empty(cell)), "")
    return first.strip().rstrip(":：").strip()


def _is_total(line: Line) -> bool:
    return bool(_TOTAL.fullmatch(_first(line)))


def _is_plain_total(line: Line) -> bool:
    return bool(_PLAIN_TOTAL.fullmatch(_first(line)))


def _is_heading(line: Line, names: Mapping[int, set[str]]) -> bool:
    """Whether a row says the headings once more, as where a page begins."""
    filled = 0
    for at, cell in enumerate(line.cells):
        if is_empty(cell):
            continue
        if not isinstance(cell, str) or tidy(cell) not in names.get(at, ()):
            return False
        filled += 1
    return filled > 1


def _is_remark(line: Line, *, unnamed: bool) -> bool:
    """Whether a row is one text, over many columns or beside those that name a thing."""
    filled = [cell for cell in line.cells if not is_empty(cell)]
    if not filled or not isinstance(filled[0], str) or any(cell != filled[0] for cell in filled):
        return False
    return unnamed if len(filled) == 1 else len(filled) > 2
