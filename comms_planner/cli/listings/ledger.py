"""The contribution ledger and the co-investments; different currencies are never added up."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.cli.listings.shapes import both, day, number, quantity
from comms_planner.cli.table import paragraph, table
from comms_planner.services import vocabulary
from comms_planner.services.results import investments, ledger
from comms_planner.services.results.investments import InvestmentRow, InvestmentTotal
from comms_planner.services.results.ledger import LedgerCount, LedgerRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

HEAD = (
    QT_TRANSLATE_NOOP("Listings", "When"),
    QT_TRANSLATE_NOOP("Listings", "Kind"),
    QT_TRANSLATE_NOOP("Listings", "Who"),
    QT_TRANSLATE_NOOP("Listings", "What changed"),
    QT_TRANSLATE_NOOP("Listings", "Confirmed by"),
)
MONEY = (
    QT_TRANSLATE_NOOP("Listings", "Currency"),
    QT_TRANSLATE_NOOP("Listings", "Kind"),
    QT_TRANSLATE_NOOP("Listings", "Amount"),
    QT_TRANSLATE_NOOP("Listings", "Our share"),
)
NOBODY = QT_TRANSLATE_NOOP("Listings", "nobody yet")
EMPTY = QT_TRANSLATE_NOOP("Listings", "Nothing stands in the contribution ledger yet.")
NO_MONEY = QT_TRANSLATE_NOOP("Listings", "No co-investment has been recorded.")
APART = QT_TRANSLATE_NOOP(
    "Listings",
    "Currencies and kinds are never added to each other: no rate is ours to choose, and what is"
    " mobilized may be leveraged too.",
)


@dataclass(frozen=True, slots=True)
class Ledger:
    """Entries and co-investments of a period."""

    entries: list[LedgerRow]
    money: list[InvestmentRow]


def gather(session: Session, first: dt.date | None, last: dt.date | None) -> Ledger:
    """The ledger of a period, or all of it."""
    return Ledger(
        ledger.rows(session, first=first, last=last),
        investments.rows(
            session,
            first_year=first.year if first else None,
            last_year=last.year if last else None,
        ),
    )


def data(found: Ledger) -> dict[str, Any]:
    """Entries with their counts, co-investments with one sum per currency and kind."""
    return {
        "entries": [_entry(row) for row in found.entries],
        "counts": [_count(c) for c in ledger.counts(found.entries)],
        "co_investment": {
            "entries": [_investment(row) for row in found.money],
            "totals": [_total(t) for t in investments.totals(found.money)],
            "counting": "by currency and kind; neither is added to another",
        },
    }


def _entry(row: LedgerRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "kind": row.kind,
        "outcome": row.outcome,
        "indicator_id": row.indicator_id,
        **both("indicator", row.indicator),
        **both("what", row.what),
        **both("who", row.who),
        "start": day(row.starts),
        "end": day(row.ends),
        "precision": row.precision,
        **both("place", row.place),
        "country": row.country or None,
        **both("significance", row.significance),
        **both("our_part", row.our_part),
        **both("others_part", row.others_part),
        "substantiated": row.substantiated,
        "substantiated_by": row.substantiated_by or None,
        "substantiated_on": day(row.substantiated_on),
        "source": row.source or None,
        "flagship": row.flagship or None,
        "campaign_id": row.campaign_id,
        "edition_id": row.edition_id,
    }


def _count(count: LedgerCount) -> dict[str, Any]:
    unit = "policies" if count.kind == "policy change" else "commitments"
    return {
        "kind": count.kind,
        "year": count.year,
        "flagship": count.flagship or None,
        "recorded": {"value": count.recorded, "relation": "=", "unit": unit},
        "substantiated": {"value": count.substantiated, "relation": "=", "unit": unit},
    }


def _investment(row: InvestmentRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "indicator_id": row.indicator_id,
        "kind": row.kind,
        "currency": row.currency,
        **both("what", row.what),
        **both("investor", row.investor),
        "amount": quantity(row.amount),
        "year": row.year,
        "source": row.source,
        "country": row.country or None,
        "flagship": row.flagship or None,
        "campaign_id": row.campaign_id,
        "shares": [
            {"id": s.id, **both("who", s.who), "ours": s.ours, "share": number(s.share)}
            for s in row.shares
        ],
        "claimed_percent": number(row.claimed),
        "our_part": None if row.ours is None else quantity(row.ours),
    }


def _total(row: InvestmentTotal) -> dict[str, Any]:
    return {
        "currency": row.currency,
        "kind": row.kind,
        "amount": quantity(row.amount.qty),
        "with_figure": row.amount.with_figure,
        "not_applicable": row.amount.not_applicable,
        "unknown": row.amount.unknown,
        "our_part": None if row.ours is None else quantity(row.ours.qty),
        "without_share": row.without_share,
    }


def text(found: Ledger, texts: Texts) -> str:
    """The entries as a table, then the sums of money."""
    return "\n\n".join([_entries(found, texts), _money(found, texts)])


def _entries(found: Ledger, texts: Texts) -> str:
    if not found.entries:
        return texts.translate("Listings", EMPTY)
    nobody = texts.translate("Listings", NOBODY)
    lines = [
        (
            texts.span(row.starts, row.ends, row.precision),
            vocabulary.word(texts, "ledger", row.kind),
            texts.say(row.who),
            texts.say(row.what),
            row.substantiated_by or nobody,
        )
        for row in found.entries
    ]
    return table([texts.translate("Listings", word) for word in HEAD], lines)


def _money(found: Ledger, texts: Texts) -> str:
    if not found.money:
        return texts.translate("Listings", NO_MONEY)
    lines = [
        (
            t.currency,
            vocabulary.word(texts, "investment", t.kind),
            texts.quantity(t.amount.qty),
            texts.quantity(t.ours.qty) if t.ours else "–",
        )
        for t in investments.totals(found.money)
    ]
    made = table([texts.translate("Listings", word) for word in MONEY], lines, right=(2, 3))
    return f"{made}\n{paragraph(texts.translate('Listings', APART))}"
