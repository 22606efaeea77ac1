"""What the plan is about: its document, flagships and pillars."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Flagship, FlagshipName, Pillar, Plan
from comms_planner.services.planner import reads


@dataclass(frozen=True, slots=True)
class PlanRow:
    """The plan's own particulars."""

    symbol: str
    document_date: dt.date | None
    first_year: int
    last_year: int
    title: Bilingual
    vision: Bilingual
    mission: Bilingual
    goal: Bilingual
    strategy: Bilingual
    note: Bilingual


@dataclass(frozen=True, slots=True)
class FlagshipRow:
    """A flagship with every name it has had; the document's first."""

    id: int
    slug: str
    number: int
    name: Bilingual
    table_name: Bilingual
    description: Bilingual
    ref: str
    basis: str
    later_names: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class PillarRow:
    """A pillar with what the document says of it, in the report and in Annex II."""

    id: int
    key: str
    name: Bilingual
    body: Bilingual
    annex: Bilingual


@reads(Plan)
def plan(session: Session) -> PlanRow:
    """The plan's particulars."""
    p = session.scalars(select(Plan)).one()
    return PlanRow(
        p.symbol, p.document_date, p.first_year, p.last_year,
        p.title, p.vision, p.mission, p.goal, p.strategy, p.note,
    )  # fmt: skip


@reads(Flagship, FlagshipName)
def flagships(session: Session) -> list[FlagshipRow]:
    """The flagship programmes in the document's order."""
    later: dict[int, tuple[Bilingual, ...]] = {}
    for name in session.scalars(select(FlagshipName).order_by(FlagshipName.id)):
        later[name.flagship_id] = (*later.get(name.flagship_id, ()), name.name)
    return [
        FlagshipRow(
            f.id, f.slug, f.number, f.name, f.table_name, f.description, f.ref, f.basis,
            later.get(f.id, ()),
        )
        for f in session.scalars(select(Flagship).order_by(Flagship.number))
    ]  # fmt: skip


@reads(Pillar)
def pillars(session: Session) -> list[PillarRow]:
    """Think, act, share, partner, in this order."""
    return [
        PillarRow(p.id, p.key, p.name, p.body, p.annex)
        for p in session.scalars(select(Pillar).order_by(Pillar.position))
    ]
