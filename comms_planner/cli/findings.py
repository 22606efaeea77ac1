"""Findings of the preflight in words and as plain values, for the commands that list them."""

from __future__ import annotations

from typing import Any

from comms_planner.cli.table import paragraph
from comms_planner.services.preflight.finding import FindingRow
from comms_planner.services.preflight.findings import check_word
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

CLEAN = QT_TRANSLATE_NOOP("Messages", "Nothing stands in the way of a final pack {kind}.")
STOPS = QT_TRANSLATE_NOOP("Messages", "Findings that stop a final pack {kind}: {count}.")
TO_LOOK_AT = QT_TRANSLATE_NOOP("Messages", "More to look at: {count}.")
WAIVED = QT_TRANSLATE_NOOP("Messages", "{who} answers for it: {why}")


def lines(rows: list[FindingRow], texts: Texts) -> list[str]:
    """The findings in words, one paragraph each; ✗ stops, · is to be looked at, ✓ is waived."""
    said = []
    for row in rows:
        mark = "✓ " if row.waived_by else "✗ " if row.stops else "· "
        text = f"{check_word(texts, row.check)}: {row.notice.say(texts)}"
        if row.waived_by:
            who = texts.translate("Messages", WAIVED)
            text += f" {who.format(who=row.waived_by, why=row.waived_why)}"
        said.append(paragraph(text, mark=mark))
    return said


def summary(rows: list[FindingRow], kind: str, texts: Texts) -> str:
    """How many findings stop the pack, and how many more there are."""
    stops = sum(row.stops for row in rows)
    others = sum(not row.stops and not row.waived_by for row in rows)
    if stops:
        said = texts.translate("Messages", STOPS).format(kind=kind, count=texts.number(stops))
    else:
        said = texts.translate("Messages", CLEAN).format(kind=kind)
    more = texts.translate("Messages", TO_LOOK_AT).format(count=texts.number(others))
    return f"{said} {more}" if others else said


def data(row: FindingRow, texts: Texts) -> dict[str, Any]:
    """A finding as plain values."""
    return {
        "check": row.check,
        "severity": row.severity,
        "stops": row.stops,
        "sentence": row.notice.say(texts),
        "subject": {"kind": row.kind, "id": row.id, "title": row.title._asdict()},
        "jump": {"screen": row.screen, "where": dict(row.where)},
        "identity": row.identity,
        "waived_by": row.waived_by or None,
        "waived_why": row.waived_why or None,
    }
