"""Which column goes to which field: guessed, mended by a person, kept for the next file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from comms_planner.errors import Invalid, PlannerError
from comms_planner.interchange.tables import days, figures
from comms_planner.interchange.tables.cells import Cell, is_empty
from comms_planner.interchange.tables.shape import Column, Table, tidy
from comms_planner.interchange.tables.target import SIDES, InField, Kind, Target
from comms_planner.interchange.tables.values import read
from comms_planner.services.import_mappings import MappingRow
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

CLOSE = 0.86
"""How alike a heading and a field's name must be to be taken for each other."""
NOT_A_MAPPING = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” is not a mapping. It needs “columns”: the headings with the fields they go to.",
)
NO_FIELD = QT_TRANSLATE_NOOP("Errors", "There is no field “{field}”. Known fields: {known}.")
NO_COLUMN = QT_TRANSLATE_NOOP("Errors", "The file has no column “{heading}”.")
TWO_COLUMNS = QT_TRANSLATE_NOOP("Errors", "Two columns go to “{field}”. Choose one of them.")
NO_REQUIRED = QT_TRANSLATE_NOOP("Errors", "No column goes to “{field}”, which every row needs.")


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Columns by heading with the field each goes to; a heading that is missing goes nowhere.

    `header` is the number of the heading row (0: find it), `order` how days are written
    (“dmy”, “mdy”, empty: as the column shows), `sheet` the sheet's name (empty: the best).
    """

    columns: Mapping[str, str]
    target: str = ""
    sheet: str = ""
    header: int = 0
    order: str = ""
    fixed: Mapping[str, str] = field(default_factory=dict)

    def with_column(self, heading: str, name: str | None) -> ColumnMap:
        """The same with one column going elsewhere, or nowhere; a field has one column."""
        left = {h: n for h, n in self.columns.items() if h != heading and n != name}
        return replace(self, columns=left | ({heading: name} if name else {}))


def guess(target: Target, table: Table) -> ColumnMap:
    """The mapping that headings, and where they say nothing, cells suggest."""
    taken: dict[str, str] = {}
    for fitting_so in (_own_field, _named_so, _named_in_part, _alike):
        for column in table.columns:
            if column.heading in taken:
                continue
            name = fitting_so(target, column)
            if name and name not in taken.values():
                taken[column.heading] = name
    if not any(target.field(n) and is_required(target, n) for n in taken.values()):
        taken |= _by_cells(target, table, taken)
    taken = {h: n for h, n in taken.items() if not _is_of_other_words(target, table, h, n)}
    return ColumnMap(taken, target.key, table.sheet, table.header)


def is_known(target: Target, heading: str) -> bool:
    """Whether a heading is one that a field is known by."""
    return any(heading in _names(one) for one in target.fields)


def check(target: Target, table: Table, mapping: ColumnMap) -> None:
    """Refuse a mapping that names what is not there, twice the same, or lacks what rows need."""
    known = {one.name for one in target.fields}
    headings = {column.heading for column in table.columns}
    for heading, name in mapping.columns.items():
        if heading not in headings:
            raise Invalid("columns", NO_COLUMN, heading=heading[:60])
        _there(name, known)
    for name in mapping.fixed:
        _there(name, known)
    names = [*mapping.columns.values()]
    for name in names:
        if names.count(name) > 1:
            raise Invalid("columns", TWO_COLUMNS, field=name)
    given = {*names, *mapping.fixed}
    for one in target.fields:
        if one.required and one.name not in given and not given & {*_sides(one)}:
            raise Invalid("columns", NO_REQUIRED, field=one.name)


def loads(text: str, name: str) -> ColumnMap:
    """A mapping out of JSON; Invalid where it is none."""
    try:
        said = json.loads(text)
        columns = said["columns"]
        texts = (said.get("target", ""), said.get("sheet", ""), said.get("order", ""))
        header, fixed = said.get("header", 0), said.get("fixed", {})
        whole = (
            isinstance(columns, dict)
            and isinstance(fixed, dict)
            and all(isinstance(part, str) for part in (*columns, *columns.values(), *texts))
            and all(isinstance(part, str) for part in (*fixed, *fixed.values()))
            and isinstance(header, int)
            and texts[2] in ("", days.DMY, days.MDY)
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Invalid("mapping", NOT_A_MAPPING, name=name) from error
    if not whole:
        raise Invalid("mapping", NOT_A_MAPPING, name=name)
    return ColumnMap({h: n for h, n in columns.items() if n}, *texts[:2], header, texts[2], fixed)


def dumps(mapping: ColumnMap) -> str:
    """A mapping as JSON, to be mended by hand or kept."""
    said: dict[str, Any] = {
        "target": mapping.target,
        "sheet": mapping.sheet,
        "header": mapping.header,
        "order": mapping.order,
        "columns": dict(mapping.columns),
        "fixed": dict(mapping.fixed),
    }
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"


def load(path: Path) -> ColumnMap:
    """A mapping out of a file."""
    try:
        return loads(path.read_text(encoding="utf-8-sig"), path.name)
    except (OSError, UnicodeDecodeError) as error:
        raise PlannerError(NOT_A_MAPPING, name=path.name) from error


def fitting(kept: Sequence[MappingRow], tables: Sequence[Table]) -> MappingRow | None:
    """The kept mapping made for a file with these headings; the one that says the most of them."""
    there = [{column.heading for column in one.columns} for one in tables]
    fit = [row for row in kept if any(row.headings <= headings for headings in there)]
    return max(fit, key=lambda row: len(row.headings), default=None)


def _there(name: str, known: set[str]) -> None:
    if name not in known:
        raise Invalid("columns", NO_FIELD, field=name[:60], known=", ".join(sorted(known)))


def is_required(target: Target, name: str) -> bool:
    """Whether a field, or the field it is one language of, is what every row needs."""
    return any(one.required and (one.name == name or name in _sides(one)) for one in target.fields)


def _sides(one: InField) -> tuple[str, ...]:
    return (f"{one.name}_en", f"{one.name}_zh") if one.kind is Kind.BOTH else ()


def _names(one: InField) -> set[str]:
    own = _own(one.own, one.kind, one.side) if one.own else ()
    labels = () if one.side else _labels(one.label)
    return {tidy(one.name), *map(tidy, one.headings), *own, *labels}


@lru_cache(maxsize=256)
def _labels(label: str) -> tuple[str, ...]:
    """What the window calls a field, in either language: what people are told to write."""
    return tuple(tidy(texts_for(code).translate("Import", label)) for code in ("en", "zh"))


@lru_cache(maxsize=256)
def _own(headings: tuple[str, ...], kind: Kind, side: str) -> tuple[str, ...]:
    """What our own exports call a field, in each language they can be written in.

    A text in two languages has a column for each; a name that is looked up is taken from either.
    """
    said = [texts_for(code).translate("Sheets", one) for code in ("en", "zh") for one in headings]
    sides = (side,) if side else ("", *SIDES) if kind is Kind.TEXT else ("",)
    return tuple(tidy(f"{name} {end}") for name in said for end in sides)


def _own_field(target: Target, column: Column) -> str | None:
    """The field that our own exports head so: their “Number” is no figure."""
    own = ((one.name, _own(one.own, one.kind, one.side)) for one in target.fields if one.own)
    return next((name for name, known in own if tidy(column.heading) in known), None)


def _named_so(target: Target, column: Column) -> str | None:
    fits = (one.name for h in column.names for one in target.fields if h in _names(one))
    return next(fits, None) or _amount(target, column)


def _named_in_part(target: Target, column: Column) -> str | None:
    """The field that a part of a heading names; texts to remark in only where each part does."""
    fits = (
        one.name
        for part in column.parts
        for one in target.fields
        if part in _names(one)
        and (one.kind is not Kind.BOTH or one.required or {*column.parts} <= _names(one))
    )
    return next(fits, None)


def _alike(target: Target, column: Column) -> str | None:
    if figures.of_heading(column.heading)[1] > 1:
        return None  # what counts in thousands is taken for sure, or not at all
    best = max(
        (SequenceMatcher(None, heading, name).ratio(), one.name)
        for heading in column.names
        for one in target.fields
        if not one.side  # “Comments HQ” is not “Comments ZH”
        for name in _names(one)
    )
    return best[1] if best[0] >= CLOSE else _ending_so(target, column)


def _amount(target: Target, column: Column) -> str | None:
    """The field of amounts that a heading names beside what it counts in, as Budget (EUR)."""
    bare, scale, code = figures.of_heading(column.heading)
    wanted = tidy(bare) if scale > 1 or code else ""
    amounts = (one for one in target.fields if one.kind is Kind.MONEY and wanted)
    return next((one.name for one in amounts if wanted in _names(one)), None)


def _ending_so(target: Target, column: Column) -> str | None:
    """The field whose Chinese name a heading ends with, as 任务负责人 with 负责人."""
    fits = (
        (len(name), one.name)
        for one in target.fields
        for name in _names(one)
        if len(name) > 1 and not name.isascii() and column.names[-1].endswith(name)
    )
    return max(fits, default=(0, None))[1]


def _by_cells(target: Target, table: Table, taken: Mapping[str, str]) -> dict[str, str]:
    """Where no heading names what every row needs: the longest texts are it."""
    wanted = next((one.name for one in target.fields if one.required), None)
    free = [column for column in table.columns if column.heading not in taken]
    if wanted is None or not free:
        return {}

    def length(column: Column) -> float:
        cells = [_at(line.cells, column.at) for line in table.lines[:50]]
        texts = [cell for cell in cells if isinstance(cell, str) and not is_empty(cell)]
        if texts and all(map(_is_day, texts)):
            return 0
        return sum(map(len, texts)) / max(1, len(cells)) if len(texts) * 2 > len(cells) else 0

    best = max(free, key=length)
    return {best.heading: wanted} if length(best) else {}


def _is_of_other_words(target: Target, table: Table, heading: str, name: str) -> bool:
    """Whether a column guessed to hold a field's fixed words says mostly others: none of its own.

    Rather left out, and said to be, than every row refused for a guess.
    """
    one = target.field(name)
    if one is None or one.kind is not Kind.WORD:
        return False
    at = next(column.at for column in table.columns if column.heading == heading)
    cells = [cell for line in table.lines if not is_empty(cell := _at(line.cells, at))]
    return sum(map(partial(_is_read, one), cells)) * 2 < len(cells)


def _is_read(one: InField, cell: Cell) -> bool:
    try:
        read(one, cell)
    except Invalid:
        return False
    return True


def _is_day(cell: Cell) -> bool:
    try:
        return days.when(cell) is not None
    except Invalid:
        return False


def _at(cells: Sequence[Cell], place: int) -> Cell:
    return cells[place] if place < len(cells) else None
