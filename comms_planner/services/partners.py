"""Partners: who the document names, and who takes part in actions."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import ActionPartner, Partner, PartnerType
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
