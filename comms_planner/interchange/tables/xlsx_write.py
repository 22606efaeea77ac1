"""The plan as a workbook: real dates and numbers, frozen headings, nothing that calculates."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from comms_planner.errors import Invalid
from comms_planner.files import write_whole
from comms_planner.interchange.tables import sheets
from comms_planner.interchange.tables.guarding import fitting
from comms_planner.interchange.tables.sheet_columns import Value
from comms_planner.interchange.tables.sheets import Sheet
from comms_planner.progress import Progress, silent
from comms_planner.services.planner import Planner
from comms_planner.text import Texts

DAY_FORMAT = "yyyy-mm-dd"
WIDEST, NARROWEST = 60, 9
STAMP = dt.datetime(2019, 8, 28, tzinfo=dt.UTC).replace(tzinfo=None)
"""A workbook made twice of the same plan should be the same."""


def export(
    planner: Planner,
    out: Path,
    texts: Texts,
    keys: Sequence[str] = sheets.KEYS,
    progress: Progress = silent,
) -> Path:
    """Write the plan as a workbook, whole or not at all."""
    return write_whole(out, dumps(planner.read(sheets.gather, keys, progress), texts))


def dumps(found: Sequence[Sheet], texts: Texts) -> bytes:
    """The workbook's bytes."""
    book = Workbook(write_only=True)
    book.properties.created = book.properties.modified = STAMP
    try:
        for sheet in found:
            _sheet(book, sheet, texts)
    except Invalid:
        for page in book.worksheets:
            page.close()  # else what is half-written complains on its own when it is let go
        raise
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def heading(said: tuple[str, str], texts: Texts) -> str:
    """A column's heading, with its language where it has one."""
    word = texts.translate("Sheets", said[0])
    return f"{word} ({said[1]})" if said[1] else word


def _sheet(book: Workbook, sheet: Sheet, texts: Texts) -> None:
    page: Any = book.create_sheet(texts.translate("Sheets", sheet.name))
    heads = [heading(said, texts) for said in sheet.headings]
    page.freeze_panes = "A2"
    for number, head in enumerate(heads, 1):
        longest = max([len(head), *(len(str(row[number - 1] or "")) for row in sheet.rows[:200])])
        width = min(max(longest + 2, NARROWEST), WIDEST)
        page.column_dimensions[get_column_letter(number)].width = width
    page.auto_filter.ref = f"A1:{get_column_letter(len(heads))}{max(2, len(sheet.rows) + 1)}"
    bold = Font(bold=True)
    page.append([_cell(page, head, font=bold) for head in heads])
    for row in sheet.rows:
        title = next((value for value in row if isinstance(value, str) and value), "")
        page.append([_value(page, value, title) for value in row])


def _value(page: Any, value: Value, title: str) -> Any:
    if isinstance(value, str):
        return _cell(page, fitting(value, title), wrap="\n" in value) if value else None
    if isinstance(value, dt.date):
        cell = _cell(page, value)
        cell.number_format = DAY_FORMAT
        return cell
    return float(value) if isinstance(value, Decimal) else value


def _cell(page: Any, value: Any, font: Font | None = None, *, wrap: bool = False) -> Any:
    cell: Any = WriteOnlyCell(page, value=value)
    if isinstance(value, str):
        cell.data_type = "s"  # whatever it begins with, it is a text
    if font is not None:
        cell.font = font
    if wrap:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
