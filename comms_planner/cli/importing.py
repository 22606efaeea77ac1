"""`import`: another program's file, seen first, then taken in as one undoable command."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import zip_longest
from pathlib import Path
from types import MappingProxyType
from typing import Any

import click

from comms_planner.cli import data_import, table_import
from comms_planner.cli.plans import PLAN, OutFile, plan_at
from comms_planner.cli.speaking import say_json, sentence, with_language
from comms_planner.cli.table import paragraph, table
from comms_planner.cli.table_import import Wish
from comms_planner.errors import Invalid, PlannerError
from comms_planner.interchange import ics_import
from comms_planner.interchange.ics_import import Preview, PreviewRow, RefusedRow
from comms_planner.interchange.said import Said
from comms_planner.interchange.tables import preview as tables
from comms_planner.services.planner import Planner
from comms_planner.text import QT_TRANSLATE_NOOP, Texts, texts_for

UNKNOWN_FORM = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” cannot be imported. Choose a file that ends in one of: {known}."
)
COUNTS = QT_TRANSLATE_NOOP(
    "Messages",
    "Taken in: {new}. Brought up to date: {changed}. There before: {known}. Refused: {refused}.",
)
WOULD_COUNT = QT_TRANSLATE_NOOP(
    "Messages",
    "Would be taken in: {new}. Would be brought up to date: {changed}. There before: {known}."
    " Refused: {refused}. Nothing was changed.",
)
NOT_HERE = QT_TRANSLATE_NOOP(
    "Messages",
    "Cancelled there and never in the plan, so that there is nothing to remove: {count}.",
)
LINE = QT_TRANSLATE_NOOP("Listings", "Line")
WHEN = QT_TRANSLATE_NOOP("Listings", "When")
TITLE = QT_TRANSLATE_NOOP("Listings", "Title")
BECOMES = QT_TRANSLATE_NOOP("Listings", "Becomes")
WHY = QT_TRANSLATE_NOOP("Listings", "Remark")
AN_ACTION = QT_TRANSLATE_NOOP("Listings", "an action")
AN_EDITION = QT_TRANSLATE_NOOP("Listings", "an edition of “{series}”")
A_DAY_OFF = QT_TRANSLATE_NOOP("Listings", "a day off at “{series}”")
SHAPES = MappingProxyType({"action": AN_ACTION, "edition": AN_EDITION, "holiday": A_DAY_OFF})
REFUSED = QT_TRANSLATE_NOOP("Listings", "Refused, line {line}, {title}: {why}")
NOTHING = QT_TRANSLATE_NOOP("Listings", "nothing")


@click.command("import")
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
@click.argument("plan", type=PLAN)
@click.option("--dry-run", is_flag=True, help="Only say what would become of each entry.")
@click.option(
    "--as",
    "target",
    default=ics_import.AUTO,
    show_default=True,
    help="What the entries become: auto, action, editions of a platform or moment (its slug), or"
    " days off at a duty station (holiday:nairobi); of a table: actions, people or measurements.",
)
@click.option(
    "--mapping",
    metavar="NAME|FILE",
    default="",
    help="Which column goes to which field: a mapping kept in the plan, or a JSON file; guessed if"
    " not given (tables).",
)
@click.option(
    "--sheet",
    metavar="NAME",
    default="",
    help="The sheet to read; the best one if not given (tables).",
)
@click.option("--save-mapping", type=OutFile(), help="Write the mapping used there (tables).")
@click.option(
    "--keep-mapping", metavar="NAME", default="", help="Keep the mapping used in the plan (tables)."
)
@click.option(
    "--fixed",
    metavar="FIELD=VALUE",
    multiple=True,
    help="What all rows share, such as platform=website or source=Matomo; may be repeated"
    " (tables).",
)
@click.option("--rejected", type=OutFile(), help="Write refused rows there, as CSV (tables).")
@click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")
@with_language
def import_(
    source: Path,
    plan: Path,
    language: str,
    dry_run: bool,
    target: str,
    sheet: str,
    mapping: str,
    save_mapping: Path | None,
    keep_mapping: str,
    fixed: tuple[str, ...],
    rejected: Path | None,
    as_json: bool,
) -> None:
    """Take in a table (xlsx, csv, json), a calendar (ics), or all of a plan (json, commsplan).

    The file is read in a guarded process. What cannot be taken in is listed with its line and
    the reason; the rest is one command that undo takes back. What came before is brought up to
    date where only the other calendar changed it; what the plan changed as well stays.

    Rows of a table that are in the plan already are recognized and left. From a FILE.commsplan,
    or a plan exported as JSON, PLAN is made anew, of all rows that keep a plan's rules.
    """
    if source.suffix.lower() == data_import.SUFFIX:
        data_import.run(source, plan, dry_run, as_json, texts_for(language))
        return
    if tables.is_table(source):
        wish = Wish(
            target, sheet, mapping, save_mapping, keep_mapping, fixed, rejected, dry_run, as_json
        )
        table_import.run(source, plan, wish, texts_for(language))
        return
    run = importer(source)
    texts = texts_for(language)
    with plan_at(plan, write=not dry_run) as planner:
        run(planner, source, target, dry_run, as_json, texts)


def calendar(
    planner: Planner, source: Path, target: str, dry_run: bool, as_json: bool, texts: Texts
) -> None:
    """Import an iCalendar file."""
    seen = planner.read(ics_import.preview, ics_import.read(source), target)
    made = () if dry_run else ics_import.accept(planner, seen)
    if as_json:
        say_json(_data(seen, source, dry_run, made, texts))
    else:
        click.echo(_text(seen, dry_run, texts))


Importer = Callable[[Planner, Path, str, bool, bool, Texts], None]

IMPORTERS: Mapping[str, Importer] = MappingProxyType(
    {".ics": calendar, ".ical": calendar, ".icalendar": calendar, ".vcs": calendar}
)
"""What takes in files of each ending."""


def importer(source: Path) -> Importer:
    """What takes in a file; raises Invalid for an ending that nothing takes."""
    found = IMPORTERS.get(source.suffix.lower())
    if found is None:
        raise Invalid(
            "source",
            UNKNOWN_FORM,
            name=source.name,
            known=", ".join((*IMPORTERS, *tables.KINDS, data_import.SUFFIX)),
        )
    return found


def _say(said: Said, texts: Texts) -> str:
    return sentence(PlannerError(said.text, **said.values), texts)


def _data(
    seen: Preview, source: Path, dry_run: bool, made: tuple[int, ...], texts: Texts
) -> dict[str, Any]:
    return {
        "file": source.name,
        "dry_run": dry_run,
        "new": [
            {**_row(row, texts), "id": number}
            for row, number in zip_longest(seen.new, made if len(made) == len(seen.new) else ())
        ],
        "ids": list(made),
        "changed": [_row(row, texts) for row in seen.changed],
        "known": [_row(row, texts) for row in seen.known],
        "nothing_to_remove": [_row(row, texts) for row in seen.of(ics_import.NOTHING)],
        "refused": [
            {"line": r.line, "uid": r.uid, "title": r.title, "reason": _say(r.why, texts)}
            for r in seen.refused
        ],
        "notices": [_say(one, texts) for one in seen.notices],
    }


def _row(row: PreviewRow, texts: Texts) -> dict[str, Any]:
    return {
        "line": row.line,
        "uid": row.uid,
        "title": row.title,
        "becomes": row.becomes,
        "series": row.series or None,
        "state": row.state,
        "reason": _say(row.why, texts) if row.why else None,
        "changes": [_say(one, texts) for one in row.changes],
        "notices": [_say(one, texts) for one in row.notices],
        "entry": dict(row.entry),
    }


def _text(seen: Preview, dry_run: bool, texts: Texts) -> str:
    said = [_say(one, texts) for one in seen.notices]
    head = [texts.translate("Listings", name) for name in (LINE, WHEN, TITLE, BECOMES, WHY)]
    rows = [_shown(row, texts) for row in seen.rows]
    if rows:
        said.append(table(head, rows, right=(0,)))
    if seen.refused:
        said.append("\n".join(_refusal(one, texts) for one in seen.refused))
    counts = {
        "new": len(seen.new), "changed": len(seen.changed),
        "known": len(seen.known), "refused": len(seen.refused),
    }  # fmt: skip
    if gone := seen.of(ics_import.NOTHING):
        said.append(paragraph(texts.translate("Messages", NOT_HERE).format(count=len(gone))))
    shape = texts.translate("Messages", WOULD_COUNT if dry_run else COUNTS)
    return "\n\n".join([*said, paragraph(shape.format(**counts))])


def _refusal(one: RefusedRow, texts: Texts) -> str:
    shape = texts.translate("Listings", REFUSED)
    why = _say(one.why, texts)
    return paragraph(shape.format(line=one.line, title=one.title or one.uid or "–", why=why), "  ")


def _shown(row: PreviewRow, texts: Texts) -> tuple[str, str, str, str, str]:
    days = " – ".join(dict.fromkeys(filter(None, (row.entry["first"], row.entry["last"]))))
    if row.why:
        becomes, remark = texts.translate("Listings", NOTHING), _say(row.why, texts)
    else:
        shape = texts.translate("Listings", SHAPES[row.becomes])
        becomes = shape.format(series=row.series)
        remark = " ".join(_say(one, texts) for one in (*row.changes, *row.notices))
    return str(row.line), days, row.title, becomes, remark
