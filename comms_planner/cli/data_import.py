"""`import` of a plan file: only its data, into a new plan."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from comms_planner.cli.plans import user
from comms_planner.cli.speaking import say_json, sentence
from comms_planner.cli.table import one_line, paragraph
from comms_planner.interchange import plan_data
from comms_planner.services.sentences import field_word, thing_word
from comms_planner.store.adopting import Fault
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

SUFFIX = ".commsplan"
MADE = QT_TRANSLATE_NOOP("Messages", "Made {path} with {count} rows of “{source}”.")
WOULD_MAKE = QT_TRANSLATE_NOOP(
    "Messages", "Would make {path} with {count} rows of “{source}”. Nothing was changed."
)
LEFT_OUT = QT_TRANSLATE_NOOP("Messages", "Not taken in: {thing} {key}: {why}")
EMPTIED = QT_TRANSLATE_NOOP("Messages", "Taken in without one field: {thing} {key}: {why}")
TORN = QT_TRANSLATE_NOOP("Messages", "Some rows of “{table}” are damaged in the file.")


def run(source: Path, plan: Path, dry_run: bool, as_json: bool, texts: Texts) -> None:
    """Make the plan, or only say what it would hold."""
    made = plan_data.preview(source) if dry_run else plan_data.import_data(source, plan, who=user())
    tell(made, source, plan, dry_run, as_json, texts)


def tell(
    made: plan_data.Imported, source: Path, plan: Path, dry_run: bool, as_json: bool, texts: Texts
) -> None:
    """Say what the new plan holds, and what it could not keep."""
    if as_json:
        say_json(_data(made, source, plan, dry_run, texts))
        return
    shape = texts.translate("Messages", WOULD_MAKE if dry_run else MADE)
    count = texts.number(sum(made.adopted.rows.values()))
    said = [paragraph(shape.format(path=plan, count=count, source=source.name))]
    said += [
        texts.translate("Messages", TORN).format(table=thing_word(name, texts))
        for name in made.torn
    ]
    said += [_line(fault, texts) for fault in made.adopted.faults]
    click.echo("\n".join(said))


def _line(fault: Fault, texts: Texts) -> str:
    shape = texts.translate("Messages", EMPTIED if fault.column else LEFT_OUT)
    thing = thing_word(fault.table, texts)
    key = one_line(str(fault.key))[:40]
    return paragraph(shape.format(thing=thing, key=key, why=_why(fault, texts)), "  ")


def _why(fault: Fault, texts: Texts) -> str:
    return sentence(fault.put(lambda column: field_word(column, texts)), texts)


def _data(
    made: plan_data.Imported, source: Path, plan: Path, dry_run: bool, texts: Texts
) -> dict[str, Any]:
    return {
        "file": source.name,
        "plan": str(plan),
        "dry_run": dry_run,
        "rows": dict(made.adopted.rows),
        "refused": [
            {
                "table": fault.table,
                "id": fault.key,
                "field": fault.column or None,
                "reason": _why(fault, texts),
            }
            for fault in made.adopted.faults
        ],
        "damaged": list(made.torn),
    }
