"""A foreign CSV file as plain rows: its encoding and its separator found out. Runs in the child."""

from __future__ import annotations

import csv
import io
from typing import Any

from comms_planner.errors import Invalid
from comms_planner.interchange import encodings
from comms_planner.interchange.tables.cells import Cell
from comms_planner.interchange.tables.limits import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS
from comms_planner.text import QT_TRANSLATE_NOOP

NOT_TEXT = QT_TRANSLATE_NOOP(
    "Errors", "This is not a text file. Save the table as .xlsx or as CSV (UTF-8) and try again."
)
ENCODED = QT_TRANSLATE_NOOP("Errors", "The file is not UTF-8; it was read as {encoding}.")
DAMAGED = QT_TRANSLATE_NOOP(
    "Errors",
    "The file is damaged: some of its letters are not UTF-8 as the rest is, and were read as is"
    " likeliest.",
)
LEFT_OUT = QT_TRANSLATE_NOOP(
    "Errors", "The file has cells beyond row {rows} or column {columns}; they were left out."
)
SEPARATORS = (",", ";", "\t", "|")
LOOK = 60
"""So many rows tell the separator."""
Values = dict[str, Any]


def read(data: bytes) -> Values:
    """One sheet with the rows, and notices; a file that is no text is one refusal."""
    try:
        text, encoding = decoded(data)
        rows, whole = _rows(text)
    except Invalid as error:
        return {"sheets": [], "notices": [], "failed": [error.text, error.values]}
    except csv.Error:
        return {"sheets": [], "notices": [], "failed": [NOT_TEXT, {}]}
    notices: list[list[Any]] = []
    if encoding == "damaged":
        notices.append([DAMAGED, {}])
    elif encoding not in ("utf-8", "utf-16"):
        notices.append([ENCODED, {"encoding": encoding.upper()}])
    if not whole:
        notices.append([LEFT_OUT, {"rows": MOST_ROWS, "columns": MOST_COLUMNS}])
    return {"sheets": [{"name": "", "rows": rows}], "notices": notices, "failed": None}


def decoded(data: bytes) -> tuple[str, str]:
    """The text of a file and its encoding: Unicode, or an older one that reads best."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace"), "utf-16"
    head = data[:4000]
    for place, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = head[place::2]
        if len(head) > 3 and half.count(0) > len(half) // 2:
            return data.decode(encoding, errors="replace").lstrip("\ufeff"), "utf-16"
    if any(head.count(sign) for sign in (0, 1, 2, 4, 6, 14)):
        raise Invalid("path", NOT_TEXT)
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        pass
    text = encodings.damaged(data)
    if text is not None:
        return text.removeprefix("\ufeff"), "damaged"
    found = encodings.likeliest(data) or encodings.ENCODINGS[0]
    return data.decode(found.codec, errors="replace"), found.name


def _rows(text: str) -> tuple[list[list[Cell]], bool]:
    if "\0" in text:
        text = text.replace("\0", "")
    first, _, rest = text.partition("\n")
    separator = None
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        separator, text = first.strip()[4], rest  # what Excel writes for itself
    csv.field_size_limit(LONGEST_CELL * 2)
    rows: list[list[Cell]] = []
    whole = True
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator or _separator(text)):
        if len(rows) >= MOST_ROWS:
            if not any(row):
                continue  # blank lines to the end are what a program left behind
            whole = False
            break
        if any(row[MOST_COLUMNS:]):
            whole = False
        cells: list[Cell] = [cell[: LONGEST_CELL + 1] or None for cell in row[:MOST_COLUMNS]]
        while cells and cells[-1] is None:
            cells.pop()
        rows.append(cells)
    while rows and not rows[-1]:
        rows.pop()
    return rows, whole


def _separator(text: str) -> str:
    """The sign that cuts the first rows into the most columns, most evenly."""
    best, found = 0.0, ","
    for separator in SEPARATORS:
        widths = []
        try:
            for row in csv.reader(io.StringIO(text[:200_000], newline=""), delimiter=separator):
                if any(row):
                    widths.append(len(row))
                if len(widths) >= LOOK:
                    break
        except csv.Error:
            continue
        if not widths:
            continue
        usual = max(set(widths), key=lambda w: (widths.count(w), w))
        score = (usual - 1) * widths.count(usual) / len(widths)
        if score > best:
            best, found = score, separator
    return found
