"""One field over everything in the plan."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    Commitment,
    Edition,
    Flagship,
    Observance,
    Partner,
    Person,
    Pillar,
    PlanCell,
    Platform,
)
from comms_planner.services.planner import reads


@dataclass(frozen=True, slots=True)
class HitRow:
    """Something found: what it is, what it is called, and where to see it."""

    kind: str
    id: int
    title: Bilingual
    detail: Bilingual
    screen: str
    where: dict[str, str | int]


_TITLED = (
    ("action", Action, "title", "matrix"),
    ("edition", Edition, "name", "editions"),
    ("platform", Platform, "name", "reach"),
    ("observance", Observance, "name", "calendar"),
    ("person", Person, "name", "matrix"),
    ("partner", Partner, "name", "matrix"),
)


@reads(Action, Edition, Platform, Observance, Person, Partner, PlanCell, Commitment)
def find(session: Session, words: str, limit: int = 20) -> list[HitRow]:
    """Things whose name or text holds all the words, in English or Chinese, best kinds first."""
    wanted = [w for w in words.split() if w]
    if not wanted:
        return []
    hits: list[HitRow] = []
    for kind, model, name, screen in _TITLED:
        table = model.__table__
        en, zh = table.c[f"{name}_en"], table.c[f"{name}_zh"]
        ask = select(table.c.id, en, zh).order_by(func.length(en), table.c.id)
        for number, title_en, title_zh in session.execute(
            ask.where(*_holding(wanted, en, zh)).limit(limit)
        ):
            hits.append(
                HitRow(
                    kind, number, Bilingual(title_en, title_zh), Bilingual(), screen, {kind: number}
                )
            )
    return (hits + _cells(session, wanted, limit))[:limit]


def _cells(session: Session, wanted: list[str], limit: int) -> list[HitRow]:
    table = PlanCell.__table__
    ask = (
        select(PlanCell.id, PlanCell.text, Flagship.name, Pillar.name)
        .join(Flagship, Flagship.id == PlanCell.flagship_id)
        .join(Pillar, Pillar.id == PlanCell.pillar_id)
        .order_by(PlanCell.id)
    )
    found = session.execute(
        ask.where(*_holding(wanted, table.c.text_en, table.c.text_zh)).limit(limit)
    )
    return [
        HitRow(
            "cell",
            number,
            Bilingual(f"{flagship.en} × {pillar.en}", f"{flagship.zh} × {pillar.zh}"),
            text,
            "matrix",
            {"cell": number},
        )
        for number, text, flagship, pillar in found
    ]


def _holding(wanted: list[str], *columns: ColumnElement[str]) -> list[ColumnElement[bool]]:
    """The condition that each word stands in one of the columns."""
    return [or_(*(c.icontains(word, autoescape=True) for c in columns)) for word in wanted]
