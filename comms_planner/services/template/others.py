"""Who else takes part: countries and partners."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner import models as m
from comms_planner.bilingual import Bilingual
from comms_planner.models.words import (
    Basis,
    PartnerAimKind,
)
from comms_planner.reference import Reference
from comms_planner.services.template.ids import ids_of


def countries(session: Session, r: Reference) -> None:
    """Write the countries and the types of settlement needs."""
    pilots = {p.country: p.region for p in r.typology.pilots}
    for c in r.countries:
        session.add(
            m.Country(
                iso2=c.iso2,
                name=c.name,
                region=pilots.get(c.iso2, Bilingual()),
                is_pilot=c.iso2 in pilots,
            )
        )
    for t in r.typology.categories:
        session.add(
            m.SettlementNeedType(
                number=t.number,
                slug=t.slug,
                requirement=t.requirement,
                description=t.description,
                ref=t.ref,
            )
        )


def partners(session: Session, r: Reference) -> None:
    """Write partner types, their aims and the partners named."""
    for t in r.partners.types:
        session.add(m.PartnerType(slug=t.slug, number=t.number, name=t.name, ref=t.ref))
    types = ids_of(session, m.PartnerType)
    for t in r.partners.types:
        for kind, aims in (
            (PartnerAimKind.OBJECTIVE, t.objectives),
            (PartnerAimKind.STRATEGY, t.strategies),
        ):
            session.add_all(
                m.PartnerAim(
                    type_id=types[t.slug], kind=kind, number=a.number, text=a.text, ref=t.ref
                )
                for a in aims
            )
    for p in r.partners.named:
        session.add(
            m.Partner(
                type_id=types[p.type],
                slug=p.slug,
                name=p.name,
                basis=Basis.DOCUMENT,
                ref=p.ref,
                note=p.note,
            )
        )
