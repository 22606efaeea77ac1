"""The twelve platforms of AII.T2."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.cli.listings.shapes import both, day, quantity
from comms_planner.cli.table import table
from comms_planner.services import editions, platforms
from comms_planner.services.editions import EditionRow
from comms_planner.services.platforms import PlatformRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

HEAD = (
    QT_TRANSLATE_NOOP("Listings", "No."),
    QT_TRANSLATE_NOOP("Listings", "Platform"),
    QT_TRANSLATE_NOOP("Listings", "Direct"),
    QT_TRANSLATE_NOOP("Listings", "Indirect"),
    QT_TRANSLATE_NOOP("Listings", "Status in the document"),
)
CARRY = QT_TRANSLATE_NOOP(
    "Listings", "Estimates per occurrence; {some} of {all} platforms carry a figure."
)


@dataclass(frozen=True, slots=True)
class Register:
    """The platforms with their editions in a period."""

    platforms: list[PlatformRow]
    editions: list[EditionRow]


def gather(session: Session, first: dt.date | None, last: dt.date | None) -> Register:
    """The platforms, each with the editions that touch the period, or all of them."""
    entered = [
        e
        for e in editions.rows(session)
        if (first is None or (e.ends is not None and e.ends >= first))
        and (last is None or (e.starts is not None and e.starts <= last))
    ]
    return Register(platforms.rows(session), entered)


def data(found: Register) -> list[dict[str, Any]]:
    """Twelve objects in the document's order."""
    return [
        {
            "number": p.number,
            "slug": p.slug,
            **both("name", p.name),
            **both("kind", p.kind),
            **both("audience", p.audience),
            "direct": quantity(p.direct),
            "indirect": quantity(p.indirect),
            "reach_basis": p.estimate_basis,
            **both("status", p.status),
            "frequency": p.frequency or None,
            "interval_years": p.interval_years,
            "future": p.is_future,
            "rule": p.rrule or None,
            "basis": p.rrule_basis,
            "document_rule": p.document_rrule or None,
            **both("rule_note", p.rule_note),
            **both("note", p.note),
            "flags": list(p.flags),
            "ref": p.ref,
            "editions": [_edition(e) for e in found.editions if e.series == p.slug],
        }
        for p in found.platforms
    ]


def _edition(row: EditionRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "slug": row.slug,
        "number": row.number,
        **both("name", row.name),
        "start": day(row.starts),
        "end": day(row.ends),
        "precision": row.precision,
        "status": row.date_status,
        **both("city", row.city),
        **both("country", row.country),
        **both("theme", row.theme),
        "basis": row.basis,
        "confidence": row.confidence or None,
        "source": row.source or None,
    }


def text(found: Register, texts: Texts) -> str:
    """The register as a table; n/a where the document gives no figure."""
    rows = [
        (
            str(p.number),
            texts.say(p.name),
            texts.quantity(p.direct),
            texts.quantity(p.indirect),
            texts.say(p.status) or "–",
        )
        for p in found.platforms
    ]
    head = [texts.translate("Listings", word) for word in HEAD]
    carrying = sum(p.carries_figure for p in found.platforms)
    counted = texts.translate("Listings", CARRY).format(some=carrying, all=len(found.platforms))
    return f"{table(head, rows, right=(0, 2, 3))}\n\n{counted}"
