"""The content board: assets by channel, with their six languages."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.cli.listings.shapes import row
from comms_planner.cli.table import table
from comms_planner.services import content, content_checks, vocabulary
from comms_planner.services.content import BoardRow
from comms_planner.services.content_checks import CheckRow
from comms_planner.services.languages import LANGUAGES
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

HEAD = (
    QT_TRANSLATE_NOOP("Listings", "No."),
    QT_TRANSLATE_NOOP("Listings", "Content"),
    QT_TRANSLATE_NOOP("Listings", "Channel"),
)
OUT = QT_TRANSLATE_NOOP("Listings", "Goes out")
HELD = QT_TRANSLATE_NOOP("Listings", "Embargo")
NOTHING = QT_TRANSLATE_NOOP("Listings", "No content fits.")
LOOK = QT_TRANSLATE_NOOP("Listings", "To look at: {count}")
SIGNS = {"missing": "○", "in drafting": "✎", "in translation": "…", "stale": "!", "cleared": "✓"}


@dataclass(frozen=True, slots=True)
class Board:
    """The rows of the board and what the checks say of them."""

    rows: list[BoardRow]
    checks: list[CheckRow]


def gather(session: Session, now: dt.datetime, **narrowed: Any) -> Board:
    """The board narrowed by filters, and the checks of what is on it."""
    rows = content.board(session, **narrowed)
    shown = {found.asset_id for found in rows}
    checks = [c for c in content_checks.rows(session, now) if c.asset_id in shown]
    return Board(rows, checks)


def data(found: Board, texts: Texts) -> dict[str, Any]:
    """Rows with their versions by language, and checks with their sentence."""
    return {
        "rows": [
            row(r) | {"versions": {v.language: row(v) for v in r.versions}} for r in found.rows
        ],
        "checks": [row(check) | {"notice": check.notice.say(texts)} for check in found.checks],
    }


def text(found: Board, texts: Texts) -> str:
    """The grid, one sign for each language, and below it what to look at."""
    if not found.rows:
        return texts.translate("Listings", NOTHING)
    head = [*(texts.translate("Listings", word) for word in HEAD), *LANGUAGES]
    head += [texts.translate("Listings", word) for word in (OUT, HELD)]
    rows = [
        (
            str(r.asset_id), texts.say(r.title), r.channel or "–",
            *(SIGNS[v.state] if v.wanted else " " for v in r.versions),
            texts.instant(r.publish_at) if r.publish_at else "–",
            texts.instant(r.embargo_at) if r.embargo_at else "–",
        )
        for r in found.rows
    ]  # fmt: skip
    signs = "  ".join(
        f"{sign} {vocabulary.word(texts, 'content', state)}" for state, sign in SIGNS.items()
    )
    parts = [table(head, rows, right=(0,)), signs]
    if found.checks:
        said = [f"  {texts.say(c.title)}: {c.notice.say(texts)}" for c in found.checks]
        title = texts.translate("Listings", LOOK).format(count=len(said))
        parts.append("\n".join([title, *dict.fromkeys(said)]))
    return "\n\n".join(parts)
