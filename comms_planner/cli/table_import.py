"""`import` of tables: seen row by row under a mapping, then taken in as one undoable step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from comms_planner.cli import data_import
from comms_planner.cli.plans import plan_at, user
from comms_planner.cli.speaking import say_json, sentence
from comms_planner.cli.table import paragraph, table
from comms_planner.errors import Invalid, PlannerError
from comms_planner.files import write_whole
from comms_planner.interchange import ics_import, json_import
from comms_planner.interchange.plan_data import Imported
from comms_planner.interchange.said import Said
from comms_planner.interchange.tables import mapping as mappings
from comms_planner.interchange.tables import preview as tables
from comms_planner.interchange.tables import targets
from comms_planner.interchange.tables.mapping import ColumnMap
from comms_planner.interchange.tables.preview import Preview, PreviewRow, Read
from comms_planner.interchange.tables.target import Target
from comms_planner.services import import_mappings
from comms_planner.services.planner import Planner
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

COUNTS = QT_TRANSLATE_NOOP(
    "Messages", "Taken in: {new}. There before: {known}. Twice in the file: {twice}. Refused:"
    " {refused}."
)  # fmt: skip
WOULD_COUNT = QT_TRANSLATE_NOOP(
    "Messages",
    "Would be taken in: {new}. There before: {known}. Twice in the file: {twice}. Refused:"
    " {refused}. Nothing was changed.",
)
COLUMN = QT_TRANSLATE_NOOP("Listings", "Column")
FIELD = QT_TRANSLATE_NOOP("Listings", "Field")
NOWHERE = QT_TRANSLATE_NOOP("Listings", "left out")
REFUSED = QT_TRANSLATE_NOOP("Listings", "Refused, row {row}, {title}: {why}")
REMARK = QT_TRANSLATE_NOOP("Listings", "Row {row}, {title}: {why}")
WHY = QT_TRANSLATE_NOOP("Listings", "Why refused")
NO_MAPPING = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” is neither a file nor a mapping that the plan keeps. It keeps: {known}."
)
BAD_FIXED = QT_TRANSLATE_NOOP(
    "Errors", "“{given}” names no field with its value. Write one such as platform=website."
)
KEPT = QT_TRANSLATE_NOOP(
    "Messages",
    "The plan keeps a mapping for such a file. To use it: --mapping “{name}”.",
)
SHOWN = 40
"""So many refused rows are told one by one; the file of rejected rows has all."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asked for beside file and plan."""

    target: str
    sheet: str
    mapping: str
    save_mapping: Path | None
    keep_mapping: str
    fixed: tuple[str, ...]
    rejected: Path | None
    dry_run: bool
    as_json: bool


def run(source: Path, plan: Path, wish: Wish, texts: Texts) -> None:
    """Import a table, or make a plan of an exported one."""
    if json_import.is_plan(source):
        _whole(source, plan, wish, texts)
        return
    found = tables.read(source)
    with plan_at(plan, write=not wish.dry_run) as planner:
        wanted = _wanted(planner, wish.mapping)
        key = wish.target if wish.target != ics_import.AUTO else ""
        key = {"action": "actions"}.get(key, key) or (wanted.target if wanted else "")
        target = targets.target(key) if key else targets.fitting(found)
        if wish.sheet:
            wanted = replace(wanted or tables.guessed(target, found, wish.sheet), sheet=wish.sheet)
        hint = "" if wanted else _hint(planner, target, found, texts)
        seen = planner.read(tables.preview, target, found, wanted)
        if wish.fixed:
            shared = dict(_shared(one) for one in wish.fixed)
            wanted = replace(seen.mapping, fixed={**seen.mapping.fixed, **shared})
            seen = planner.read(tables.preview, target, found, wanted)
        if wish.save_mapping:
            write_whole(wish.save_mapping, mappings.dumps(seen.mapping).encode("utf-8"))
        if wish.rejected:
            why = texts.translate("Listings", WHY)
            tables.write_rejected(seen, wish.rejected, why, lambda said: _say(said, texts))
        if not wish.dry_run:
            if wish.keep_mapping:
                columns = mappings.dumps(seen.mapping)
                planner.write(import_mappings.keep, wish.keep_mapping, columns)
            tables.accept(planner, seen)
    if wish.as_json:
        say_json(_data(seen, source, wish, texts))
    else:
        click.echo("\n\n".join(filter(None, (hint, _text(seen, wish, texts)))))


def _wanted(planner: Planner, given: str) -> ColumnMap | None:
    """The mapping asked for: one that the plan keeps under the name, or a file."""
    if not given:
        return None
    row = planner.read(import_mappings.named, given)
    if row is not None:
        return mappings.loads(row.columns, row.name)
    if not Path(given).exists():
        known = ", ".join(f"“{one.name}”" for one in planner.read(import_mappings.rows))
        raise Invalid("mapping", NO_MAPPING, name=given[:60], known=known or "–")
    return mappings.load(Path(given))


def _shared(given: str) -> tuple[str, str]:
    """What all rows share: a field and its value."""
    name, equals, value = (part.strip() for part in given.partition("="))
    if not (name and equals and value):
        raise Invalid("fixed", BAD_FIXED, given=given[:60])
    return name, value


def _hint(planner: Planner, target: Target, found: Read, texts: Texts) -> str:
    """That the plan keeps a mapping for such a file."""
    kept = planner.read(tables.kept_for, target, found)
    said = texts.translate("Messages", KEPT)
    return paragraph(said.format(name=kept[0].name)) if kept else ""


def _whole(source: Path, plan: Path, wish: Wish, texts: Texts) -> None:
    """Make a plan of an exported one, told as that of a plan file is."""
    if wish.dry_run:
        adopted = json_import.preview(source)
    else:
        adopted = json_import.import_plan(source, plan, who=user())
    data_import.tell(Imported(adopted, ()), source, plan, wish.dry_run, wish.as_json, texts)


def _say(said: Said, texts: Texts) -> str:
    return sentence(PlannerError(said.text, **said.values), texts)


def _data(seen: Preview, source: Path, wish: Wish, texts: Texts) -> dict[str, Any]:
    mapping = seen.mapping
    return {
        "file": source.name,
        "dry_run": wish.dry_run,
        "target": seen.target.key,
        "sheet": seen.table.sheet or None,
        "header": seen.table.header,
        "mapping": {c.heading: mapping.columns.get(c.heading) for c in seen.table.columns},
        "new": [_row(row, texts) for row in seen.of(tables.NEW)],
        "known": [_row(row, texts) for row in seen.of(tables.KNOWN, tables.TWICE)],
        "refused": [
            {**_row(row, texts), "errors": [
                {"column": f.heading or None, "reason": _say(f.why, texts)} for f in row.faults
            ]}
            for row in seen.of(tables.REFUSED)
        ],
        "notices": [_say(one, texts) for one in seen.notices],
    }  # fmt: skip


def _row(row: PreviewRow, texts: Texts) -> dict[str, Any]:
    return {
        "row": row.line.number,
        "title": row.title,
        "state": row.state,
        "notices": [_say(one, texts) for one in row.notices],
    }


def _text(seen: Preview, wish: Wish, texts: Texts) -> str:
    said = [paragraph(_say(one, texts)) for one in seen.notices]
    nowhere = texts.translate("Listings", NOWHERE)
    columns = []
    for column in seen.table.columns:
        name = seen.mapping.columns.get(column.heading)
        one = seen.target.field(name) if name else None
        columns.append((column.heading, texts.translate("Import", one.label) if one else nowhere))
    head = [texts.translate("Listings", name) for name in (COLUMN, FIELD)]
    said.append(table(head, columns))
    lines = [_told(row, REFUSED, _why(row, texts), texts) for row in seen.of(tables.REFUSED)]
    for row in seen.of(tables.NEW):
        lines += [_told(row, REMARK, _say(one, texts), texts) for one in row.notices]
    if len(lines) > SHOWN:
        lines = [*lines[:SHOWN], "…"]
    if lines:
        said.append("\n".join(lines))
    shape = texts.translate("Messages", WOULD_COUNT if wish.dry_run else COUNTS)
    states = (tables.NEW, tables.KNOWN, tables.TWICE, tables.REFUSED)
    counts = {state: len(seen.of(state)) for state in states}
    return "\n\n".join([*said, paragraph(shape.format(**counts))])


def _why(row: PreviewRow, texts: Texts) -> str:
    return " ".join(tables.told(fault, lambda said: _say(said, texts)) for fault in row.faults)


def _told(row: PreviewRow, shape: str, why: str, texts: Texts) -> str:
    said = texts.translate("Listings", shape)
    return paragraph(said.format(row=row.line.number, title=row.title or "–", why=why), "  ")
