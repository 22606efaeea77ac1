"""What stands on the calendar: platforms, seasons, moments, observances, editions."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner import models as m
from comms_planner.bilingual import Bilingual
from comms_planner.models.words import (
    Basis,
    DateStatus,
    Dimension,
    Metric,
    Precision,
    ReachKind,
)
from comms_planner.reference import Reference
from comms_planner.reference.moments import Edition, Measurement
from comms_planner.reference.platforms import Platform
from comms_planner.services.template.ids import ids_of

METRICS = {
    "participants": Metric.PARTICIPANTS,
    "attendees": Metric.PARTICIPANTS,
    "attendees (in person + remote)": Metric.PARTICIPANTS,
    "attendance, summary report": Metric.PARTICIPANTS,
    "announced at opening": Metric.PARTICIPANTS,
    "registered online": Metric.REGISTERED,
    "in person": Metric.IN_PERSON,
    "remote": Metric.REMOTE,
    "virtual": Metric.REMOTE,
    "article views": Metric.VIEWS,
}
"""The metric of each published figure by the words it was published with."""
PARTS_OF = {"wuf-2022.4": ("wuf-2022.5", "wuf-2022.6")}
"""Figures published as the whole, and those published as its parts by way of attending."""


def platforms(session: Session, r: Reference) -> None:
    """Write the platforms with their estimates and status history."""
    for p in r.platforms:
        session.add(_platform(p))
    ids = ids_of(session, m.Platform)
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


def series(session: Session, r: Reference) -> None:
    """Write seasons, moments and observances."""
    flagships, platforms = ids_of(session, m.Flagship), ids_of(session, m.Platform)
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
    moments, observances = ids_of(session, m.Moment), ids_of(session, m.Observance)
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


def editions(session: Session, r: Reference) -> None:
    """Write the dated editions and the figures published of them."""
    owners = {
        "platform_id": ids_of(session, m.Platform),
        "moment_id": ids_of(session, m.Moment),
        "season_id": ids_of(session, m.Season),
    }
    countries = ids_of(session, m.Country, "iso2")
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
    editions = ids_of(session, m.Edition)
    alone = {
        (x.edition, x.kind)
        for x in r.measurements
        if sum((y.edition, y.kind) == (x.edition, x.kind) for y in r.measurements) == 1
    }
    rows = {
        x.slug: _measurement(x, editions, owners, (x.edition, x.kind) in alone)
        for x in r.measurements
    }
    session.add_all(rows.values())
    session.flush()
    known = {x.slug: x for x in r.measurements}
    for whole, parts in PARTS_OF.items():
        for position, part in enumerate(parts):
            session.add(_part(rows[whole].id, position, known[part]))


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


def _part(whole: int, position: int, x: Measurement) -> m.MeasurementPart:
    """A published figure as a part of another, under the words it was published with."""
    return m.MeasurementPart(
        measurement_id=whole,
        dimension=Dimension.ATTENDANCE,
        category=METRICS[x.metric.en].value,
        position=position,
        qty=x.qty,
    )


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
        metric=METRICS.get(x.metric.en, Metric.OTHER),
        definition=x.metric,
        source=x.url,
        basis=Basis.OUTSIDE_CONFIRMED,
        reported=alone and x.edition is not None,
        note=x.note,
    )
