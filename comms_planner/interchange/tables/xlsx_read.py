"""A foreign workbook as plain rows. Runs in the guarded child.

The file may lie about its size, hold a single cell at XFD1048576 or unpack to a gigabyte: sizes
are read from the archive before anything is unpacked, and rows and columns beyond the limits are
left out and said. XML with entities is refused, since defusedxml reads it.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import defusedxml
import openpyxl
from openpyxl.cell.read_only import EMPTY_CELL
from openpyxl.utils.cell import range_boundaries
from openpyxl.worksheet import _reader
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.xml import DEFUSEDXML

from comms_planner.errors import Invalid
from comms_planner.interchange.tables.cells import FAULT, SHARE, Cell, day_of
from comms_planner.interchange.tables.limits import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_MEMBERS,
    MOST_MERGED,
    MOST_ROWS,
    MOST_SHEETS,
    MOST_UNPACKED,
)
from comms_planner.text import QT_TRANSLATE_NOOP

NOT_A_WORKBOOK = QT_TRANSLATE_NOOP(
    "Errors", "This is not an Excel workbook (.xlsx). Save it as .xlsx, or as CSV, and try again."
)
PROTECTED = QT_TRANSLATE_NOOP(
    "Errors", "The workbook is protected by a password. Save it without one and try again."
)
BOMB = QT_TRANSLATE_NOOP(
    "Errors", "The workbook unpacks to far more than an honest one. Nothing was read."
)
LEFT_OUT = QT_TRANSLATE_NOOP(
    "Errors", "Sheet “{sheet}” has cells beyond row {rows} or column {columns}; they were left out."
)
HIDDEN = QT_TRANSLATE_NOOP(
    "Errors", "Sheet “{sheet}” hides rows ({rows}); they were read like the others."
)
HIDDEN_SHEET = QT_TRANSLATE_NOOP(
    "Errors",
    "The hidden sheet “{name}” was not read. Show it in a spreadsheet program if it is meant.",
)
NO_RESULT = QT_TRANSLATE_NOOP(
    "Errors",
    "Formulas without a result in sheet “{sheet}”: {count}. Open it in a spreadsheet program, save"
    " it there, and import it again.",
)
SHOWN = 20
"""So many hidden rows are listed by their numbers."""
Values = dict[str, Any]
_HIDDEN = re.compile(rb'<(?:\w+:)?row\s(?=[^>]*?\shidden="(?:1|true)")[^>]*?r="(\d+)"')
_NO_RESULT = re.compile(rb"</(?:\w+:)?f>\s*(?:<(?:\w+:)?v\s*/>|<v></v>|</(?:\w+:)?c>)")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')


def read(data: bytes) -> Values:
    """Sheets with their rows, and notices; a file that cannot be read is one refusal."""
    if not (defusedxml and DEFUSEDXML):  # the one thing that keeps entities out
        raise RuntimeError("defusedxml")
    try:
        return _sheets(data)
    except Invalid as error:
        return {"sheets": [], "notices": [], "failed": [error.text, error.values]}
    except (MemoryError, RecursionError):
        raise
    except Exception:  # noqa: BLE001 - openpyxl raises of every kind for what is no workbook
        return {"sheets": [], "notices": [], "failed": [NOT_A_WORKBOOK, {}]}


def _sheets(data: bytes) -> Values:
    if data.startswith(b"\xd0\xcf\x11\xe0"):  # an OLE file: encrypted, or the old .xls
        raise Invalid("path", PROTECTED if b"E\0n\0c\0r\0y\0p\0t" in data else NOT_A_WORKBOOK)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        if len(members) > MOST_MEMBERS or sum(m.file_size for m in members) > MOST_UNPACKED:
            raise Invalid("path", BOMB)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and extensions that are nothing to us
        with _quickly():
            sheets, notices = _read_book(data)
    return {"sheets": sheets, "notices": notices, "failed": None}


def _read_book(data: bytes) -> tuple[list[Any], list[Any]]:
    """The sheets that are shown, and what to know of them."""
    book: Any = openpyxl.load_workbook(
        io.BytesIO(data), read_only=True, data_only=True, keep_links=False
    )
    sheets, notices = [], []
    for sheet in book.worksheets[:MOST_SHEETS]:
        if sheet.sheet_state != "visible":
            notices.append([HIDDEN_SHEET, {"name": sheet.title}])
            continue
        rows, whole = _rows(sheet)
        source = _source(book, sheet)
        _fill_merged(source, rows)
        sheets.append({"name": sheet.title, "rows": rows})
        notices += _oddities(sheet.title, source)
        if not whole:
            values = {"sheet": sheet.title, "rows": MOST_ROWS, "columns": MOST_COLUMNS}
            notices.append([LEFT_OUT, values])
    return sheets, notices


def _is(node: Any, name: str) -> bool:
    """Whether an element is called so, in whichever edition of the format."""
    return bool(node.tag == name or node.tag.endswith("}" + name))


class _Inline:
    """The words a cell holds itself, of which openpyxl would make five things to put them back
    together: the plain ones, or those of its runs; not how they are to be read out."""

    def __init__(self, content: str) -> None:
        self.content = content

    @classmethod
    def from_tree(cls, node: Any) -> _Inline:
        """Out of what stands in the cell."""
        runs = [run for run in node if _is(run, "r")]
        said = [text.text or "" for part in (node, *runs) for text in part if _is(text, "t")]
        return cls("".join(said))


@contextmanager
def _quickly() -> Iterator[None]:
    """Let openpyxl not look for a sheet's size, since where none is told it reads all of it for
    that, nor make more of words than their text."""
    sheet: Any = ReadOnlyWorksheet  # what it leans on is private
    reader: Any = _reader
    look, text = sheet._get_size, reader.Text
    sheet._get_size, reader.Text = lambda _: None, _Inline
    try:
        yield
    finally:
        sheet._get_size, reader.Text = look, text


def _rows(sheet: Any) -> tuple[list[list[Cell]], bool]:
    """The rows up to the last with anything in it, and whether that was all."""
    sheet.reset_dimensions()  # what a sheet says of its own size is not to be believed
    rows: list[list[Cell]] = []
    filled, whole = 0, True
    for number, row in enumerate(sheet.iter_rows(), 1):  # as far as each row has cells
        if number > MOST_ROWS:
            if all(c is EMPTY_CELL or c.value is None for c in row):
                continue  # a sheet often goes on with nothing but its looks
            whole = False
            break
        cells = [None if c is EMPTY_CELL else _cell(c) for c in row[: MOST_COLUMNS + 1]]
        while cells and cells[-1] is None:
            cells.pop()
        if len(cells) > MOST_COLUMNS:
            whole, cells = False, cells[:MOST_COLUMNS]
        if cells:
            rows += [[] for _ in range(number - 1 - len(rows))]
            rows.append(cells)
            filled = number
    del rows[filled:]
    return rows, whole


def _cell(cell: Any) -> Cell:
    value = cell.value
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, (dt.datetime, dt.date)):
        return day_of(value)
    if isinstance(value, (int, float)):
        if value != value or value in (float("inf"), float("-inf")):
            return [FAULT, str(value)]
        return [SHARE, value] if "%" in str(cell.number_format) else value
    if getattr(cell, "data_type", "") == "e":
        return [FAULT, str(value)]
    return str(value)[: LONGEST_CELL + 1]


def _source(book: Any, sheet: Any) -> bytes:
    """What a sheet says beside its cells; the streaming reader of openpyxl passes it over."""
    with book._archive.open(sheet._worksheet_path) as file:
        return bytes(file.read(MOST_UNPACKED))


def _oddities(title: str, source: bytes) -> list[list[Any]]:
    """What to know of a sheet: rows that nobody sees, formulas that say nothing."""
    found: list[list[Any]] = []
    hidden = [number.decode() for number in _HIDDEN.findall(source)]
    if hidden:
        listed = ", ".join(hidden[:SHOWN]) + (" …" if len(hidden) > SHOWN else "")
        found.append([HIDDEN, {"sheet": title, "rows": listed}])
    if empty := len(_NO_RESULT.findall(source)):
        found.append([NO_RESULT, {"sheet": title, "count": empty}])
    return found


def _fill_merged(source: bytes, rows: list[list[Cell]]) -> None:
    """Let every cell of a merged range say what its first one says."""
    for area in _MERGED.findall(source)[:MOST_MERGED]:
        bounds: Any = range_boundaries(area.decode())
        left, top, right, bottom = bounds
        if top > len(rows) or left > len(rows[top - 1]):
            continue
        said = rows[top - 1][left - 1]
        for row in rows[top - 1 : min(bottom, len(rows))]:
            last = min(right, MOST_COLUMNS)
            row += [None] * (last - len(row))
            row[left - 1 : last] = [said] * (last - left + 1)
