"""The promise ledger: clauses with what they promise, what was delivered, and their state."""

from __future__ import annotations

from typing import Any

from comms_planner.cli.listings.shapes import both, quantity
from comms_planner.cli.table import table
from comms_planner.services import vocabulary
from comms_planner.services.promises import STATES, PromiseRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

CLAUSE = QT_TRANSLATE_NOOP("Listings", "Clause")
PROGRESS = QT_TRANSLATE_NOOP("Listings", "Delivered")
STATE = QT_TRANSLATE_NOOP("Listings", "State")
OF = QT_TRANSLATE_NOOP("Listings", "{delivered} of {promised}")


def data(rows: list[PromiseRow]) -> list[dict[str, Any]]:
    """One object per clause."""
    return [
        {
            "slug": row.clause.slug,
            "id": row.clause.id,
            "flagship": row.flagship,
            "pillar": row.pillar,
            "kind": row.clause.kind,
            **both("text", row.clause.text),
            "quantity": quantity(row.promised),
            "delivered": quantity(row.delivered),
            "progress": row.share,
            "state": row.clause.state,
            "kept": row.is_kept,
            "hook": row.clause.hook or None,
            **both("names", row.clause.names),
            "actions": list(row.action_ids),
            "ref": row.ref,
        }
        for row in rows
    ]


def text(rows: list[PromiseRow], texts: Texts) -> str:
    """A table, and below it how many clauses are in each state."""
    head = [texts.translate("Listings", name) for name in ("#", CLAUSE, PROGRESS, STATE)]
    lines = [
        (
            row.clause.slug, texts.say(row.clause.text), progress(row, texts),
            vocabulary.word(texts, "commitment", row.clause.state),
        )
        for row in rows
    ]  # fmt: skip
    counts = " · ".join(
        f"{vocabulary.label(texts, 'commitment', state)}: "
        f"{sum(row.clause.state == state for row in rows)}"
        for state in STATES
    )
    return f"{table(head, lines)}\n\n{counts}"


def progress(row: PromiseRow, texts: Texts) -> str:
    """0 of 100 cities; a dash where nothing is to be counted."""
    if row.share is None:
        return "–"
    promised = texts.quantity(row.promised, unit=True)
    shape = texts.translate("Listings", OF)
    return shape.format(delivered=texts.quantity(row.delivered), promised=promised)
