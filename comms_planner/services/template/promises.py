"""The programme and what it promises: flagships, pillars, cells, commitments."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from comms_planner import models as m
from comms_planner.bilingual import Bilingual
from comms_planner.models.words import (
    Basis,
    CommitmentKind,
)
from comms_planner.quantity import Qty
from comms_planner.reference import Reference
from comms_planner.reference.plan import Plan
from comms_planner.reference.programme import Domain, Flagship
from comms_planner.services.template.ids import ids_of


def programme(session: Session, r: Reference) -> None:
    """Write the plan, its domains, flagships and pillars."""
    plan = r.plan
    session.add(_plan(plan))
    session.add_all(
        m.Domain(code=d.code, name=d.name, ref=d.ref, basis=d.en_source) for d in plan.domains
    )
    domains = ids_of(session, m.Domain, "code")
    for d in plan.domains:
        session.add_all(_areas(d, domains[d.code]))
    session.add_all(map(_flagship, plan.flagships))
    flagships = ids_of(session, m.Flagship)
    for f in plan.flagships:
        session.add_all(_names(f, flagships[f.slug]))
        session.add_all(
            m.FlagshipDomain(
                flagship_id=flagships[f.slug], domain_id=domains[code], basis=Basis.OURS
            )
            for code in f.related_domains
        )
    session.add_all(
        m.Pillar(key=p.slug, position=p.number, name=p.name, body=p.body.text, annex=p.annex.text)
        for p in plan.pillars
    )


def _plan(plan: Plan) -> m.Plan:
    return m.Plan(
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


def _areas(domain: Domain, number: int) -> Iterator[m.OutcomeArea]:
    for o in domain.outcomes:
        yield m.OutcomeArea(
            domain_id=number,
            code=o.code,
            name=o.name,
            in_document=o.in_document,
            basis=o.en_source,
        )


def _flagship(f: Flagship) -> m.Flagship:
    return m.Flagship(
        slug=f.slug,
        number=f.number,
        name=f.name,
        table_name=f.table1_name,
        description=f.description,
        ref=f.ref,
        basis=f.name_source,
    )


def _names(f: Flagship, number: int) -> Iterator[m.FlagshipName]:
    for later in f.later_names:
        yield m.FlagshipName(
            flagship_id=number, name=later.name, source=later.en_source, note=later.note.en
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
