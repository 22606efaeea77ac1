"""What a foreign table would become, seen before anything is written; and writing it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Container, Hashable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.collecting import undisturbed
from comms_planner.errors import Invalid
from comms_planner.files import write_whole
from comms_planner.interchange.guard import read_guarded
from comms_planner.interchange.said import Said
from comms_planner.interchange.tables import days, mapping
from comms_planner.interchange.tables.cells import shown
from comms_planner.interchange.tables.guarding import guarded
from comms_planner.interchange.tables.mapping import ColumnMap
from comms_planner.interchange.tables.shape import (
    Asides,
    Column,
    Line,
    Table,
    table,
    without_asides,
)
from comms_planner.interchange.tables.target import Kind, Target
from comms_planner.interchange.tables.values import Fault, Reader
from comms_planner.progress import Progress, silent
from comms_planner.services import import_mappings
from comms_planner.services.import_mappings import MappingRow
from comms_planner.services.planner import Planner
from comms_planner.text import QT_TRANSLATE_NOOP

SHOWN = 20
"""So many rows that were left out are listed by their numbers."""
NEW, KNOWN, TWICE, REFUSED = "new", "known", "twice", "refused"
KINDS = {
    ".xlsx": "xlsx", ".xlsm": "xlsx", ".csv": "csv", ".tsv": "csv", ".txt": "csv", ".json": "json",
}  # fmt: skip
EMPTY = QT_TRANSLATE_NOOP("Errors", "“{name}” has no table: no row stands below a heading.")
NO_SHEET = QT_TRANSLATE_NOOP("Errors", "There is no sheet “{sheet}”. The file has: {known}.")
OTHERS = QT_TRANSLATE_NOOP(
    "Errors",
    "Only the sheet “{sheet}” is read. Rows stand in {others} too: choose that sheet to read it"
    " next.",
)
DAY_FIRST = QT_TRANSLATE_NOOP(
    "Errors", "Column “{heading}”: 3/4 was read as 3 April, since no cell shows which is the month."
)
NO_HEADINGS = QT_TRANSLATE_NOOP(
    "Errors",
    "No column has a name known here; row {row} was taken for the headings. Does it hold data? Then"
    " put a row of headings above it and read the file again.",
)
TOTALS = QT_TRANSLATE_NOOP("Errors", "Left out as totals: row {rows}.")
HEADINGS_AGAIN = QT_TRANSLATE_NOOP("Errors", "Left out as headings that come again: row {rows}.")
REMARKS = QT_TRANSLATE_NOOP("Errors", "Left out as headings or remarks between: row {rows}.")
Words = Callable[[Said], str]
"""Says a marked sentence in the reader's language."""


@dataclass(frozen=True, slots=True)
class Read:
    """What the guarded child made of a file: sheets with their rows, and what to know of them."""

    name: str
    sheets: tuple[tuple[str, list[list[Any]]], ...]
    notices: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row of the file: what it would become, or why it cannot.

    `state` is "new", "known" (the plan has it), "twice" (the file has it before) or "refused".
    """

    line: Line
    state: str
    title: str
    faults: tuple[Fault, ...]
    notices: tuple[Said, ...]
    entry: Any = None


@dataclass(frozen=True, slots=True)
class Preview:
    """The whole file, row by row, under one mapping."""

    target: Target
    table: Table
    mapping: ColumnMap
    rows: tuple[PreviewRow, ...]
    notices: tuple[Said, ...]
    gathered: Any

    def of(self, *states: str) -> list[PreviewRow]:
        """The rows in some states."""
        return [row for row in self.rows if row.state in states]

    @property
    def entries(self) -> list[Any]:
        """What would be taken in."""
        return [row.entry for row in self.rows if row.state == NEW]


def is_table(path: Path) -> bool:
    """Whether a file's ending is one that this door opens."""
    return path.suffix.lower() in KINDS


def read(path: Path) -> Read:
    """Read a file in the guarded child; raises PlannerError where it cannot be."""
    found = read_guarded(KINDS[path.suffix.lower()], path)
    if found.get("failed"):
        text, values = found["failed"]
        raise Invalid("path", text, **values)
    sheets = tuple((sheet["name"], sheet["rows"]) for sheet in found["sheets"])
    return Read(path.name, sheets, tuple(Said(text, values) for text, values in found["notices"]))


def kept_for(session: Session, target: Target, found: Read) -> tuple[MappingRow, ColumnMap] | None:
    """The mapping that the plan keeps for a file with such headings, if there is one."""
    kept = [
        (row, chosen)
        for row in import_mappings.rows(session)
        if (chosen := mapping.loads(row.columns, row.name)).target in ("", target.key)
    ]
    sheets = [
        table(name, rows, lambda heading: mapping.is_known(target, heading), chosen.header)
        for name, rows in found.sheets
        for _, chosen in kept
        if rows
    ]
    best = mapping.fitting([row for row, _ in kept], sheets)
    there = [name for name, _ in found.sheets]
    return next(
        (
            (row, chosen if chosen.sheet in there else replace(chosen, sheet=""))
            for row, chosen in kept
            if row is best
        ),
        None,
    )


def guessed(target: Target, found: Read, sheet: str) -> ColumnMap:
    """What the headings of a sheet suggest."""
    return mapping.guess(target, find_table(target, found, ColumnMap({}, sheet=sheet)))


def find_table(target: Target, found: Read, wanted: ColumnMap | None = None) -> Table:
    """The table meant: of the sheet and heading row wanted, else the one that fits best."""

    def known(heading: str) -> bool:
        return mapping.is_known(target, heading)

    sheets = found.sheets
    if wanted and wanted.sheet and len(sheets) > 1:
        sheets = tuple(one for one in sheets if one[0] == wanted.sheet)
        if not sheets:
            names = ", ".join(name for name, _ in found.sheets)
            raise Invalid("sheet", NO_SHEET, sheet=wanted.sheet, known=names)
    header = wanted.header if wanted else 0
    tables = [table(name, rows, known, header) for name, rows in sheets if rows]
    tables = [one for one in tables if one.lines and one.columns]
    if not tables:
        raise Invalid("path", EMPTY, name=found.name)
    return max(
        tables, key=lambda t: (sum(any(map(known, c.names)) for c in t.columns), len(t.lines))
    )


@undisturbed()
def preview(
    session: Session,
    target: Target,
    found: Read,
    wanted: ColumnMap | None = None,
    progress: Progress = silent,
) -> Preview:
    """What each row would become; a mapping that is not given is guessed."""
    seen = find_table(target, found, wanted)
    chosen = wanted or mapping.guess(target, seen)
    mapping.check(target, seen, chosen)
    seen, asides = without_asides(seen, _titles(target, seen, chosen))
    reader, notices = _reader(target, seen, chosen)
    gathered = target.gather(session)
    have = target.known(gathered)
    before: set[Hashable] = set()
    rows = []
    for number, line in enumerate(seen.lines):
        if number % 500 == 0:
            progress(number, len(seen.lines), "")
        rows.append(_row(target, gathered, reader, line, have, before))
    if not any(mapping.is_known(target, name) for c in seen.columns for name in c.names):
        notices.insert(0, Said(NO_HEADINGS, {"row": seen.header}))
    heard = [one for one in found.notices if one.values.get("sheet", seen.sheet) == seen.sheet]
    said = [*heard, *_other_sheets(found, seen.sheet), *notices, *_left_out(asides)]
    return Preview(target, seen, chosen, tuple(rows), tuple(said), gathered)


def accept(planner: Planner, seen: Preview) -> int:
    """Take in what is new as one step of undo; how many that were."""
    entries = seen.entries
    if entries:
        images = seen.target.images(seen.gathered, entries, planner.next_id)
        planner.insert_many(seen.target.undo, images)
    return len(entries)


def rejected(seen: Preview, why: str, say: Words) -> bytes:
    """The refused rows as CSV, as they came, with the reasons in a column called `why`."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    columns = seen.table.columns
    writer.writerow([*(column.heading for column in columns), why])
    for row in seen.of(REFUSED):
        cells = row.line.cells
        said = [shown(cells[c.at]) if c.at < len(cells) else "" for c in columns]
        writer.writerow([*map(guarded, said), " ".join(told(fault, say) for fault in row.faults)])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", errors="replace")


def write_rejected(seen: Preview, path: Path, why: str, say: Words) -> Path:
    """Put the refused rows into a file of their own."""
    return write_whole(path, rejected(seen, why, say))


def told(fault: Fault, say: Words) -> str:
    """A fault with the column it stands in."""
    return f"{fault.heading}: {say(fault.why)}" if fault.heading else say(fault.why)


def _titles(target: Target, seen: Table, chosen: ColumnMap) -> frozenset[int]:
    """The columns that say what every row needs; every mapped one where none is needed."""
    mapped = {c.at: chosen.columns[c.heading] for c in seen.columns if c.heading in chosen.columns}
    needed = frozenset(at for at, name in mapped.items() if mapping.is_required(target, name))
    return needed or frozenset(mapped)


def _other_sheets(found: Read, sheet: str) -> list[Said]:
    """That a file has more than the sheet that is read."""
    names = [name for name, rows in found.sheets if len(rows) > 1 and name != sheet]
    if not names:
        return []
    return [Said(OTHERS, {"sheet": sheet, "others": ", ".join(f"“{name}”" for name in names)})]


def _left_out(asides: Asides) -> list[Said]:
    parts = (
        (TOTALS, asides.totals), (HEADINGS_AGAIN, asides.headings), (REMARKS, asides.remarks),
    )  # fmt: skip
    return [Said(text, {"rows": _listed(rows)}) for text, rows in parts if rows]


def _listed(rows: tuple[int, ...]) -> str:
    said = ", ".join(map(str, rows[:SHOWN]))
    return f"{said} …" if len(rows) > SHOWN else said


def _reader(target: Target, seen: Table, chosen: ColumnMap) -> tuple[Reader, list[Said]]:
    columns, found = [], {}
    for column in seen.columns:
        name = chosen.columns.get(column.heading)
        one = target.field(name) if name else None
        if one is None:
            continue
        columns.append((column.at, column.heading, one))
        if one.kind is Kind.WHEN:
            cells = (line.cells[column.at] for line in seen.lines if column.at < len(line.cells))
            found[column] = days.order_of(cells)
    orders, notices = _orders(found, chosen.order)
    fixed = [(text, one) for name, text in chosen.fixed.items() if (one := target.field(name))]
    return Reader(tuple(columns), orders, tuple(fixed)), notices


def _orders(found: Mapping[Column, days.Order], given: str) -> tuple[dict[int, str], list[Said]]:
    """How each column writes its days: as asked for, as it shows, or as the others all show."""
    shown = {one.order for one in found.values() if one.is_shown}
    common = shown.pop() if len(shown) == 1 else ""
    orders, notices = {}, []
    for column, one in found.items():
        orders[column.at] = given or (one.order if one.is_shown else common or one.order)
        if one.is_open and not given and not common:
            notices.append(Said(DAY_FIRST, {"heading": column.heading}))
    return orders, notices


def _row(
    target: Target,
    gathered: Any,
    reader: Reader,
    line: Line,
    have: Container[Hashable],
    before: set[Hashable],
) -> PreviewRow:
    said, faults = reader.values(line.cells)
    if faults:
        return PreviewRow(line, REFUSED, reader.title(line.cells), tuple(faults), ())
    try:
        checked = target.check(gathered, said)
    except Invalid as error:
        fault = Fault(reader.heading(error.field), Said.of(error), error.field)
        return PreviewRow(line, REFUSED, reader.title(line.cells), (fault,), ())
    state = KNOWN if checked.identity in have else TWICE if checked.identity in before else NEW
    before.add(checked.identity)
    return PreviewRow(line, state, checked.title, (), checked.notices, checked.entry)
