"""The results framework: its five classes and the seven items of the measurement plan."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import IndicatorClass, PlanItem
from comms_planner.services.planner import reads


@dataclass(frozen=True, slots=True)
class ClassRow:
    """One of the five classes of indicators (R.6), in the document's words."""

    slug: str
    letter: str
    level: str
    title: Bilingual
    text: Bilingual
    ref: str


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One of the seven items that make an indicator fully operational (R.7)."""

    slug: str
    letter: str
    text: Bilingual
    ref: str


@reads(IndicatorClass)
def classes(session: Session) -> list[ClassRow]:
    """The five classes in the document's order."""
    found = session.scalars(select(IndicatorClass).order_by(IndicatorClass.letter))
    return [ClassRow(c.slug, c.letter, c.level, c.title, c.text, c.ref) for c in found]


@reads(PlanItem)
def items(session: Session) -> list[ItemRow]:
    """The seven items in the document's order."""
    found = session.scalars(select(PlanItem).order_by(PlanItem.letter))
    return [ItemRow(i.slug, i.letter, i.text, i.ref) for i in found]
