"""The expected outcomes, and how well each is shown."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.cli.listings import indicators
from comms_planner.cli.listings.shapes import both
from comms_planner.cli.table import paragraph, table
from comms_planner.services import outcomes, vocabulary
from comms_planner.services.outcomes import OutcomeRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

SHOWS = QT_TRANSLATE_NOOP("Listings", "How well it is shown: {proof}")
NO_INDICATOR = QT_TRANSLATE_NOOP(
    "Listings", "No indicator yet. The document names none for this outcome."
)


def gather(
    session: Session, first: dt.date | None, last: dt.date | None
) -> tuple[list[OutcomeRow], indicators.Register]:
    """Every outcome with its indicators as they stand at the end of a period, or now."""
    return (
        outcomes.rows(session, last.year if last else None),
        indicators.gather(session, first, last),
    )


def data(found: tuple[list[OutcomeRow], indicators.Register]) -> list[dict[str, Any]]:
    """One object for each outcome; indicators below its level are signs that prove nothing."""
    rows, register = found
    by_slug = {row["slug"]: row for row in indicators.data(register)}
    return [
        {
            "id": row.id,
            "slug": row.slug,
            "code": row.code,
            "family": row.family or None,
            **both("title", row.title),
            **both("text", row.text),
            "ref": row.ref,
            "proof": row.proof,
            "standing": row.statuses,
            "indicators": [by_slug[i.slug] for i in row.showing],
            "signs": [by_slug[i.slug] for i in row.signs],
        }
        for row in rows
    ]


def text(found: tuple[list[OutcomeRow], indicators.Register], texts: Texts) -> str:
    """Each outcome with the document's words and a table of its indicators."""
    parts = []
    for row in found[0]:
        proof = vocabulary.word(texts, "shown", row.proof)
        head = [
            f"{texts.say(row.title)} ({row.code})",
            paragraph(texts.say(row.text), "  "),
            paragraph(texts.translate("Listings", SHOWS).format(proof=proof), "  "),
        ]
        if row.indicators:
            columns = [texts.translate("Listings", word) for word in indicators.HEAD]
            lines = [indicators.line(i, texts) for i in (*row.showing, *row.signs)]
            head.append(table(columns, lines, right=(3, 4, 5)))
        else:
            head.append(paragraph(texts.translate("Listings", NO_INDICATOR), "  "))
        parts.append("\n".join(head))
    return "\n\n".join(parts)
