"""A new plan, made from the built-in HSP/EB.1/7 template."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner import models as m
from comms_planner.bilingual import Bilingual
from comms_planner.models.words import (
    Aggregation,
    AnchorEnd,
    Basis,
    CommitmentKind,
    DateStatus,
    Direction,
    HolidayKind,
    OutcomeFamily,
    PartnerAimKind,
    Precision,
    ReachKind,
    ResultLevel,
    Roll,
)
from comms_planner.quantity import Qty
from comms_planner.reference import Reference
from comms_planner.reference.moments import Edition, Measurement
from comms_planner.reference.platforms import Platform
from comms_planner.reference.stations import DatedDay
from comms_planner.services.planner import undoable
from comms_planner.text import QT_TRANSLATE_NOOP

UNIT_OF_MEASURE = {"count": "policies", "money": "USD", "scale": "points"}


@undoable(QT_TRANSLATE_NOOP("Undo", "Create plan"))
def fill(session: Session, reference: Reference) -> None:
    """Write everything the reference data holds into an empty plan."""
    _programme(session, reference)
    _cells(session, reference)
    _countries(session, reference)
    _platforms(session, reference)
    _series(session, reference)
    _editions(session, reference)
    _ladders(session, reference)
    _stations(session, reference)
    _outcomes(session, reference)
    _partners(session, reference)
    session.flush()


def _ids(session: Session, model: type[m.Base], by: str = "slug") -> dict[str, int]:
    session.flush()
    return {getattr(row, by): row.id for row in session.query(model)}


def _programme(session: Session, r: Reference) -> None:
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
    domains = _ids(session, m.Domain, "code")
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
    flagships = _ids(session, m.Flagship)
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


def _cells(session: Session, r: Reference) -> None:
    flagships, pillars = _ids(session, m.Flagship), _ids(session, m.Pillar, "key")
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


def _countries(session: Session, r: Reference) -> None:
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


def _platforms(session: Session, r: Reference) -> None:
    for p in r.platforms:
        session.add(_platform(p))
    ids = _ids(session, m.Platform)
    for p in r.platforms:
        for kind in (ReachKind.DIRECT, ReachKind.INDIRECT):
            direct = kind is ReachKind.DIRECT
            session.add(
                m.Estimate(
                    platform_id=ids[p.slug],
                    kind=kind,
                    qty=p.reach.figure("direct" if direct else "indirect"),
                    text=p.reach.direct_text if direct else p.reach.indirect_text,
                    basis=Basis.DOCUMENT,
                    ref=p.ref,
                )
            )
        for entry in p.history:
            session.add(
                m.PlatformStatus(
                    platform_id=ids[p.slug],
                    as_of=entry.as_of,
                    text=entry.text,
                    basis=Basis(entry.basis),
                )
            )


def _platform(p: Platform) -> m.Platform:
    rule = p.recurrence
    notes = [note for note in (*p.notes, rule.warning, p.reach.note) if note]
    return m.Platform(
        slug=p.slug,
        number=p.number,
        name=p.name,
        kind=p.type,
        audience=p.audience,
        status=p.status.text,
        frequency=p.status.frequency,
        interval_years=p.status.interval_years,
        location=p.status.location.en or None,
        is_future=p.state == "future",
        rrule=rule.default_rule,
        rrule_start=rule.anchor,
        rrule_basis=Basis(rule.default_basis),
        rrule_precision=rule.precision,
        practice_rrule=rule.rule,
        practice_basis=Basis(rule.basis),
        document_rrule=rule.document_rule,
        document_basis=Basis(rule.document_basis),
        rule_note=rule.note,
        flags=",".join(p.flags),
        note=Bilingual("\n".join(n.en for n in notes), "\n".join(n.zh for n in notes)),
        ref=p.ref,
    )


def _series(session: Session, r: Reference) -> None:
    flagships, platforms = _ids(session, m.Flagship), _ids(session, m.Platform)
    for s in r.seasons:
        session.add(
            m.Season(
                slug=s.slug,
                name=s.name,
                rrule=s.rule,
                rrule_start=s.anchor,
                days=s.days,
                basis=Basis(s.basis),
                note=s.note,
            )
        )
    taken = {*platforms, *(s.slug for s in r.seasons)}
    for moment in r.moments:
        if moment.slug in taken:  # Urban October and the World Urban Campaign stand there already
            continue
        session.add(
            m.Moment(
                slug=moment.slug,
                name=moment.name,
                role=moment.role,
                rrule=moment.rule,
                note=moment.rule_note,
                refs="; ".join(moment.refs),
            )
        )
    for o in r.observances:
        session.add(
            m.Observance(
                slug=o.slug,
                name=o.name,
                rrule=o.rule,
                rrule_start=o.anchor,
                platform_id=platforms[o.platform] if o.platform else None,
                tier=o.tier,
                days=o.days,
                source=o.basis,
                confidence=o.confidence,
                note=o.note,
            )
        )
    moments, observances = _ids(session, m.Moment), _ids(session, m.Observance)
    for moment in r.moments:
        for slug in moment.flagships if moment.slug in moments else ():
            session.add(
                m.MomentFlagship(moment_id=moments[moment.slug], flagship_id=flagships[slug])
            )
    for o in r.observances:
        for slug in o.flagships:
            session.add(
                m.ObservanceFlagship(observance_id=observances[o.slug], flagship_id=flagships[slug])
            )


def _editions(session: Session, r: Reference) -> None:
    owners = {
        "platform_id": _ids(session, m.Platform),
        "moment_id": _ids(session, m.Moment),
        "season_id": _ids(session, m.Season),
    }
    countries = _ids(session, m.Country, "iso2")
    exact = {
        p.slug: Basis(p.recurrence.basis)
        for p in r.platforms
        if p.recurrence.precision == "exact-day"
    }
    for e in r.editions:
        column = next(name for name, ids in owners.items() if e.series in ids)
        row = _edition(e, countries, **{column: owners[column][e.series]})
        if e.date_confidence == "high" and e.series in exact:
            row.basis = exact[e.series]  # the rule is better known than the entry's own source
        session.add(row)
    editions = _ids(session, m.Edition)
    alone = {
        (x.edition, x.kind)
        for x in r.measurements
        if sum((y.edition, y.kind) == (x.edition, x.kind) for y in r.measurements) == 1
    }
    for x in r.measurements:
        session.add(_measurement(x, editions, owners, (x.edition, x.kind) in alone))


def _edition(e: Edition, countries: dict[str, int], **owner: int) -> m.Edition:
    basis = Basis.PROJECTED if e.is_projected else Basis(e.source.basis)
    confirmed = e.date_confidence == "high" and e.when.precision == "day"
    row = m.Edition(
        slug=e.slug,
        number=e.number,
        name=e.name,
        date_status=DateStatus.CONFIRMED if confirmed else DateStatus.PROPOSED,
        city=e.city,
        country_id=countries[e.country] if e.country else None,
        theme=e.theme,
        basis=basis,
        confidence=e.date_confidence,
        source=e.source.url,
        note=e.note,
        **owner,
    )
    row.schedule(e.when.start, e.when.end, Precision(e.when.precision))
    return row


def _measurement(
    x: Measurement, editions: dict[str, int], owners: dict[str, dict[str, int]], alone: bool
) -> m.Measurement:
    """A published figure; it counts as the reported one only where no other contests it."""
    return m.Measurement(
        **{column: ids[x.series] for column, ids in owners.items() if x.series in ids},
        edition_id=editions[x.edition] if x.edition else None,
        event=x.event,
        kind=ReachKind(x.kind),
        qty=x.qty,
        definition=x.metric,
        source=x.url,
        basis=Basis.OUTSIDE_CONFIRMED,
        reported=alone and x.edition is not None,
        note=x.note,
    )


def _ladders(session: Session, r: Reference) -> None:
    for ladder in r.ladders.ladders:
        session.add(
            m.Ladder(
                slug=ladder.slug,
                name=ladder.name,
                tasks=[
                    m.LadderTask(
                        position=t.number,
                        title=t.task,
                        offset_days=t.offset_days,
                        anchor_end=AnchorEnd(t.anchor),
                        owner=t.owner,
                        pillar=t.pillar,
                        tool=t.tool or "",
                        roll=Roll(t.roll),
                        gate=t.gate,
                        work_days=t.work_days,
                    )
                    for t in ladder.tasks
                ],
            )
        )


def _stations(session: Session, r: Reference) -> None:
    for position, station in enumerate(r.stations.stations):
        session.add(
            m.DutyStation(
                slug=station.slug,
                name=station.name,
                zone=station.zone,
                weekend=station.weekend,
                note=station.note,
                position=position,
                holidays=[_holiday(day) for day in r.stations.dated(station)],
            )
        )
    session.add_all(_holiday(day) for day in r.stations.dated_floating())


def _holiday(day: DatedDay) -> m.Holiday:
    return m.Holiday(
        day=day.day,
        name=day.name,
        kind=HolidayKind(day.kind),
        basis=Basis.OUTSIDE_RECALLED,
        source=day.source,
    )


def _outcomes(session: Session, r: Reference) -> None:
    for c in r.results.classes:
        session.add(
            m.IndicatorClass(
                slug=c.slug,
                letter=c.letter,
                level=c.level,
                title=c.title,
                text=c.passage.text,
                ref=c.passage.ref,
            )
        )
    for o in r.outcomes.outcomes:
        session.add(
            m.Outcome(
                slug=o.slug, code=o.code, title=o.title, text=o.passage.text, ref=o.passage.ref
            )
        )
    for f in r.outcomes.families:
        outcome = m.Outcome(
            slug=f.slug,
            code=f.code,
            family=OutcomeFamily(f.slug),
            title=f.title,
            text=f.passage.text,
            ref=f.passage.ref,
        )
        session.add(outcome)
        session.flush()
        for measure in f.measures:
            session.add(
                _indicator(
                    outcome.id, measure.slug, measure.text, UNIT_OF_MEASURE[measure.kind],
                    Basis.DOCUMENT, measure.unit_note, f.passage.ref,
                )
            )  # fmt: skip
        for s in f.suggestions:
            session.add(_indicator(outcome.id, s.slug, s.text, "", Basis.OURS, Bilingual(), ""))


def _indicator(
    outcome_id: int, slug: str, name: Bilingual, unit: str, basis: Basis, note: Bilingual, ref: str
) -> m.Indicator:
    return m.Indicator(
        outcome_id=outcome_id,
        slug=slug,
        name=name,
        definition=note,
        unit=unit,
        level=ResultLevel.OUTCOME,
        direction=Direction.UP,
        aggregation=Aggregation.SUM if basis is Basis.DOCUMENT else Aggregation.NONE,
        basis=basis,
        collection_method=Bilingual(),
        means_of_verification=Bilingual(),
        ref=ref,
    )


def _partners(session: Session, r: Reference) -> None:
    for t in r.partners.types:
        session.add(m.PartnerType(slug=t.slug, number=t.number, name=t.name, ref=t.ref))
    types = _ids(session, m.PartnerType)
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
