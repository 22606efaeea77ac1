"""The texts that packs print, each with the thing it belongs to: for checks of every text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy import Text as LongText
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    Asset,
    Campaign,
    Edition,
    Indicator,
    Measurement,
    Message,
    Story,
)
from comms_planner.services.preflight.scope import Look, Matter

_SOURCES: tuple[tuple[str, type, Matter, str, dict[str, str]], ...] = (
    ("message", Message, Matter.MESSAGES, "text",
     {"flagship": "flagship_id", "edition": "edition_id", "campaign": "campaign_id"}),
    ("content", Asset, Matter.CONTENT, "title",
     {"flagship": "flagship_id", "edition": "edition_id", "campaign": "campaign_id",
      "action": "action_id"}),
    ("story", Story, Matter.PHOTOS, "title",
     {"flagship": "flagship_id", "campaign": "campaign_id"}),
    ("edition", Edition, Matter.DATES, "name", {"edition": "id"}),
    ("campaign", Campaign, Matter.ACTIONS, "title", {"campaign": "id"}),
    ("action", Action, Matter.ACTIONS, "title", {"action": "id", "campaign": "campaign_id"}),
    ("indicator", Indicator, Matter.PROOFS, "name", {"flagship": "flagship_id"}),
    ("measurement", Measurement, Matter.FIGURES, "event",
     {"edition": "edition_id", "campaign": "campaign_id", "action": "action_id"}),
)  # fmt: skip
"""Kind, table, what packs print of it, its title, and the columns that tie it to a subject."""
TABLES = tuple(source[1] for source in _SOURCES)


@dataclass(frozen=True, slots=True)
class PrintedText:
    """A text with its field, and the thing it belongs to."""

    kind: str
    id: int
    title: Bilingual
    field: str
    said: str
    matter: Matter
    is_title: bool


Suspicion = Callable[[Any], ColumnElement[bool]]
"""What a column must hold for its row to be worth a look; the file tells it of a million rows."""


def texts(session: Session, look: Look, suspicion: Suspicion) -> Iterator[PrintedText]:
    """The texts of those of the subject’s things that have a suspicious one, in both languages."""
    for kind, table, matter, title, ties in _SOURCES:
        columns = [c for c in table.__table__.c if isinstance(c.type, LongText)]  # type: ignore[attr-defined]  # mapped classes have one
        names = [column.name for column in columns]
        tied = [*ties.values()]
        dated = [n for n in ("starts", "ends") if n in table.__table__.c]  # type: ignore[attr-defined]  # as above
        whole = table.__table__.c  # type: ignore[attr-defined]  # as above
        ask: Any = select(whole.id, *columns, *(whole[n].label(f"tie_{n}") for n in tied),
                          *(whole[n].label(f"on_{n}") for n in dated))  # fmt: skip
        ask = ask.where(or_(*map(suspicion, columns))).order_by(whole.id)
        for row in session.execute(ask):
            found = row._mapping
            by_tie = {tie: found[f"tie_{name}"] for tie, name in ties.items()}
            if not look.holds(**by_tie):
                continue
            if dated and not look.scope.covers(found["on_starts"], found["on_ends"]):
                continue
            about = Bilingual(found[f"{title}_en"], found[f"{title}_zh"])
            for name in names:
                said = found[name]
                if said:
                    yield PrintedText(
                        kind, found["id"], about, name, said, matter, name.startswith(f"{title}_")
                    )
