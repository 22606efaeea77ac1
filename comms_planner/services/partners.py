"""Partners: who the document names, and who takes part in actions."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import ActionPartner, Partner, PartnerAim, PartnerType
from comms_planner.services.planner import reads


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """An organization, its type, where the document names it, and its actions."""

    id: int
    slug: str
    name: Bilingual
    type: Bilingual
    basis: str
    ref: str
    action_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AimRow:
    """An objective or a strategy of the document for a type of partner."""

    kind: str
    number: int
    text: Bilingual
    ref: str


@dataclass(frozen=True, slots=True)
class PartnerTypeRow:
    """One of the eight types of AIV.T1 with its objectives and strategies."""

    number: int
    name: Bilingual
    ref: str
    aims: tuple[AimRow, ...]

    def of_kind(self, kind: str) -> tuple[AimRow, ...]:
        """Its objectives, or its strategies."""
        return tuple(aim for aim in self.aims if aim.kind == kind)


@dataclass(frozen=True, slots=True)
class PartRow:
    """The part a partner has in an action."""

    partner_id: int
    action_id: int
    role: str


@reads(PartnerType, PartnerAim)
def types(session: Session) -> list[PartnerTypeRow]:
    """The eight types in the document's order; its text says seven and lists eight."""
    aims: dict[int, list[AimRow]] = defaultdict(list)
    for aim in session.scalars(select(PartnerAim).order_by(PartnerAim.kind, PartnerAim.number)):
        aims[aim.type_id].append(AimRow(aim.kind.value, aim.number, aim.text, aim.ref))
    return [
        PartnerTypeRow(one.number, one.name, one.ref, tuple(aims[one.id]))
        for one in session.scalars(select(PartnerType).order_by(PartnerType.number))
    ]


@reads(ActionPartner)
def shares(session: Session) -> list[PartRow]:
    """Who takes part in which action, and as what."""
    found = session.scalars(select(ActionPartner).order_by(ActionPartner.id))
    return [PartRow(one.partner_id, one.action_id, one.role) for one in found]


@reads(Partner, PartnerType, ActionPartner)
def rows(session: Session) -> list[PartnerRow]:
    """All partners, by type and in the order they were entered."""
    serving: dict[int, list[int]] = defaultdict(list)
    for link in session.scalars(select(ActionPartner).order_by(ActionPartner.id)):
        serving[link.partner_id].append(link.action_id)
    ask = (
        select(Partner, PartnerType.name)
        .outerjoin(PartnerType, PartnerType.id == Partner.type_id)
        .order_by(PartnerType.number, Partner.id)
    )
    return [
        PartnerRow(
            p.id, p.slug, p.name, kind if p.type_id else Bilingual(), p.basis.value, p.ref,
            tuple(serving[p.id]),
        )
        for p, kind in session.execute(ask)
    ]  # fmt: skip
