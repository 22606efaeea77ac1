"""The programme and what it promises: flagships, pillars, cells, commitments."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner import models as m
from comms_planner.bilingual import Bilingual
from comms_planner.models.words import (
    Basis,
    CommitmentKind,
)
from comms_planner.quantity import Qty
from comms_planner.reference import Reference
from comms_planner.services.template.ids import ids_of


def programme(session: Session, r: Reference) -> None:
    """Write the plan, its domains, flagships and pillars."""
    plan = r.plan
    session.add(
        m.Plan(
            symbol=plan.document.symbol,
            document_date=plan.document.date,
            first_year=plan.period.start_year,
            last_year=plan.period.end_year,
            title=plan.period.title,
            vision=plan.vision.text,
            mission=plan.mission.text,
            goal=plan.goal.text,
            strategy=plan.strategy.text,
            note=Bilingual(),
        )
    )
    for d in plan.domains:
        session.add(m.Domain(code=d.code, name=d.name, ref=d.ref, basis=d.en_source))
    domains = ids_of(session, m.Domain, "code")
    for d in plan.domains:
        session.add_all(
            m.OutcomeArea(
                domain_id=domains[d.code],
                code=o.code,
                name=o.name,
                in_document=o.in_document,
                basis=o.en_source,
            )
            for o in d.outcomes
        )
    for f in plan.flagships:
        session.add(
            m.Flagship(
                slug=f.slug,
                number=f.number,
                name=f.name,
                table_name=f.table1_name,
                description=f.description,
                ref=f.ref,
                basis=f.name_source,
            )
        )
    flagships = ids_of(session, m.Flagship)
    for f in plan.flagships:
        for later in f.later_names:
            session.add(
                m.FlagshipName(
                    flagship_id=flagships[f.slug],
                    name=later.name,
                    source=later.en_source,
                    note=later.note.en,
                )
            )
        for code in f.related_domains:
            session.add(
                m.FlagshipDomain(
                    flagship_id=flagships[f.slug], domain_id=domains[code], basis=Basis.OURS
                )
            )
    for p in plan.pillars:
        session.add(
            m.Pillar(
                key=p.slug,
                position=p.number,
                name=p.name,
                body=p.body.text,
                annex=p.annex.text,
            )
        )


def cells(session: Session, r: Reference) -> None:
    """Write the cells of the action plan and their commitments."""
    flagships, pillars = ids_of(session, m.Flagship), ids_of(session, m.Pillar, "key")
    ids: dict[str, int] = {}
    for cell in r.cells:
        row = m.PlanCell(
            flagship_id=flagships[cell.flagship],
            pillar_id=pillars[cell.pillar],
            text=cell.text,
            ref=cell.ref,
            basis=cell.en_source,
            note=cell.note,
        )
        session.add(row)
        session.flush()
        ids[cell.slug] = row.id
    terms = r.terms
    for c in r.commitments:
        named = [terms[slug].name for slug in (*c.products, *c.channels, *c.partners)]
        session.add(
            m.Commitment(
                cell_id=ids[c.cell],
                slug=c.slug,
                position=c.number,
                kind=CommitmentKind(c.kind),
                text=c.text,
                promised=c.quantity or Qty.na("", ""),
                hook=c.hook or "",
                names=Bilingual(", ".join(n.en for n in named), "、".join(n.zh for n in named)),
            )
        )
