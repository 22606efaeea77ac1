"""One table of the plan as CSV: UTF-8 with its mark, both languages, nothing that calculates."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from comms_planner.files import write_whole
from comms_planner.interchange.tables import sheets
from comms_planner.interchange.tables.guarding import guarded
from comms_planner.interchange.tables.sheet_columns import Value
from comms_planner.interchange.tables.sheets import Sheet
from comms_planner.interchange.tables.xlsx_write import heading
from comms_planner.services.planner import Planner
from comms_planner.text import Texts

MARK = b"\xef\xbb\xbf"
"""What tells Excel that a file is UTF-8."""


def export(planner: Planner, out: Path, texts: Texts, key: str = "actions") -> Path:
    """Write one table of the plan, whole or not at all."""
    (sheet,) = planner.read(sheets.gather, (key,))
    return write_whole(out, dumps(sheet, texts))


def dumps(sheet: Sheet, texts: Texts) -> bytes:
    """The file's bytes."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([heading(said, texts) for said in sheet.headings])
    for row in sheet.rows:
        writer.writerow([_text(value) for value in row])
    return MARK + out.getvalue().encode("utf-8")


def _text(value: Value) -> str:
    if isinstance(value, str):
        return guarded(value)
    return "" if value is None else str(value)
