"""What was counted, as rows: with what it is about, its parts and its evidence."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    CompoundSelect,
    Select,
    bindparam,
    case,
    func,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    Campaign,
    Edition,
    Measurement,
    MeasurementEvidence,
    MeasurementPart,
    Platform,
    Season,
)
from comms_planner.models.words import ReachKind
from comms_planner.quantity import Qty
from comms_planner.services.dialects import dialect_of
from comms_planner.services.metrics import PEOPLE as PEOPLE
from comms_planner.services.planner import reads
from comms_planner.services.quick import ask

UNSAID = Bilingual()
CHUNK = 500
"""Ids in one question; SQLite takes no more than some thousands."""


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part of a figure along one dimension."""

    id: int
    dimension: str
    category: str
    qty: Qty


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A link or a file that proves a figure, with its grade and the hash it had."""

    id: int
    address: str
    grade: int
    sha256: str
    size: int | None
    note: Bilingual
    entered_by: str
    entered_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class MeasurementRow:
    """A figure somebody counted, with what it counts, where it stands and whether it is used."""

    id: int
    platform: str
    edition_id: int | None
    event: Bilingual
    kind: str
    qty: Qty
    definition: Bilingual
    source: str
    measured_on: dt.date | None
    grade: int | None
    reported: bool
    basis: str
    note: Bilingual
    about: Bilingual
    year: int | None
    metric: str = "other"
    channel: str = ""
    period_from: dt.date | None = None
    period_to: dt.date | None = None
    place: Bilingual = UNSAID
    why: Bilingual = UNSAID
    campaign_id: int | None = None
    action_id: int | None = None
    entered_by: str = ""
    entered_at: dt.datetime | None = None
    parts: tuple[PartRow, ...] = ()
    evidence: tuple[EvidenceRow, ...] = ()

    @property
    def counts_people(self) -> bool:
        """Whether it is reach at all; views, cities or events are not."""
        return self.kind != "activity" and self.qty.unit == PEOPLE


@reads(
    Measurement, MeasurementPart, MeasurementEvidence, Platform, Edition, Season, Campaign, Action
)
def rows(
    session: Session,
    *,
    platform: str | None = None,
    year: int | None = None,
    most: int | None = None,
    tied: bool = False,
) -> list[MeasurementRow]:
    """What was counted, in the order it was entered, with the name of what it is about.

    `most` keeps the latest entries only, where there may be a million; `tied` those of an
    action, a campaign or an edition.
    """
    ask = _asked()
    if tied:
        m = Measurement
        ask = ask.where(
            or_(m.action_id.is_not(None), m.campaign_id.is_not(None), m.edition_id.is_not(None))
        )
    if platform:
        ask = ask.where(Platform.slug == platform)
    if year is not None:
        first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
        ask = ask.where(
            or_(
                Edition.starts.between(first, last),
                Edition.starts.is_(None) & Measurement.measured_on.between(first, last),
            )
        )
    order = Measurement.id if most is None else Measurement.id.desc()
    found = list(session.execute(ask.order_by(order).limit(most)))
    return _rows(session, found if most is None else found[::-1])


@reads(
    Measurement, MeasurementPart, MeasurementEvidence, Platform, Edition, Season, Campaign, Action
)
def concerning(
    session: Session,
    *,
    actions: Iterable[int] = (),
    campaigns: Iterable[int] = (),
    editions: Iterable[int] = (),
) -> list[MeasurementRow]:
    """What was counted of some actions, campaigns and editions, in the order it was entered."""
    m = Measurement
    ties = ((m.action_id, actions), (m.campaign_id, campaigns), (m.edition_id, editions))
    ids: set[int] = set()
    for column, numbers in ties:
        for some in _chunks([*numbers]):
            ids.update(session.scalars(select(m.id).where(column.in_(some))))
    return _of_ids(session, ids)


@reads(
    Measurement, MeasurementPart, MeasurementEvidence, Platform, Edition, Season, Campaign, Action
)
def latest(session: Session, most: int, also: tuple[int, ...] = ()) -> list[MeasurementRow]:
    """The figures entered last, so many of them, and some by their numbers whenever that was."""
    ask = select(Measurement.id).order_by(Measurement.id.desc()).limit(most)
    return _of_ids(session, {*session.scalars(ask), *also})


@reads(Measurement)
def one(session: Session, measurement_id: int) -> MeasurementRow | None:
    """A single measurement, None where it is gone."""
    found = _rows(session, list(session.execute(_asked().where(Measurement.id == measurement_id))))
    return found[0] if found else None


@reads(Measurement)
def standings(session: Session, editions: Sequence[int]) -> dict[tuple[int, str], tuple[int, bool]]:
    """By edition and kind: how many figures of people there are, and whether one is chosen."""
    found: dict[tuple[int, str], tuple[int, bool]] = {}
    m = Measurement.__table__.c
    chosen_one = case((m.reported, 1), else_=0)
    for some in _chunks(editions):
        ask = (
            select(m.edition_id, m.kind, func.count(), func.max(chosen_one))
            .where(m.edition_id.in_(some), m.unit == PEOPLE, m.kind != ReachKind.ACTIVITY)
            .group_by(m.edition_id, m.kind)
        )
        for edition, kind, held, chosen in session.execute(ask):
            found[(edition or 0, kind.value)] = (held, bool(chosen))
    return found


@reads(Measurement)
def count(session: Session) -> int:
    """How many figures there are in all."""
    return session.scalar(select(func.count()).select_from(Measurement)) or 0


@reads(Measurement)
def are_many(session: Session, most: int) -> bool:
    """Whether there are more figures than some; counts no further than that."""
    some = select(Measurement.id).limit(most + 1).subquery()
    return (session.scalar(select(func.count()).select_from(some)) or 0) > most


@reads(Measurement, Edition)
def years(session: Session) -> list[int]:
    """The years that have a figure, the latest first; asked of the sums, not of each figure."""
    starts = dialect_of(session).iso("starts")
    sums = "SELECT DISTINCT substr(month, 1, 4) FROM reach_month WHERE month <> ''"
    held = (
        f"SELECT DISTINCT substr({starts}, 1, 4) FROM edition WHERE starts IS NOT NULL"
        " AND EXISTS (SELECT 1 FROM measurement WHERE edition_id = edition.id)"
    )
    found = {int(year) for sql in (sums, held) for (year,) in ask(session, sql)}
    return sorted(found, reverse=True)


MOST_AT_ONE = 200
"""So many figures of one edition are shown; that many contest each other no less than more do."""


def of_editions(session: Session, ids: Sequence[int]) -> dict[int, list[MeasurementRow]]:
    """The figures of some editions, the chosen ones always among them."""
    crowded = _crowded(session, ids)
    wanted: list[int] = []
    for some in _chunks(ids):
        ask = select(Measurement.id).where(
            Measurement.edition_id.in_(some), Measurement.edition_id.not_in(crowded)
        )
        wanted += session.scalars(ask)
    first = _first_of(bindparam("edition"))
    for number in crowded:
        wanted += [*session.scalars(first, {"edition": number})][:MOST_AT_ONE]
    held: dict[int, list[MeasurementRow]] = defaultdict(list)
    for row in _of_ids(session, wanted):
        held[row.edition_id or 0].append(row)
    for number in crowded:
        held[number].sort(key=lambda row: not row.reported)
    return held


def _crowded(session: Session, ids: Sequence[int]) -> list[int]:
    """Those editions that have more figures than are shown at once."""
    m, found = Measurement, list[int | None]()
    for some in _chunks(ids):
        ask = select(m.edition_id).where(m.edition_id.in_(some)).group_by(m.edition_id)
        found += session.scalars(ask.having(func.count() > MOST_AT_ONE))
    return [number for number in found if number is not None]


def _first_of(edition: BindParameter[int]) -> CompoundSelect[Any]:
    """The first chosen figures of an edition, then the first of the others, by an index alone."""
    m = Measurement
    return union_all(
        *(
            select(
                select(m.id)
                .where(m.edition_id == edition, m.reported.is_(chosen))
                .order_by(m.id)
                .limit(MOST_AT_ONE)
                .subquery()
            )
            for chosen in (True, False)
        )
    )


def _of_ids(session: Session, ids: Iterable[int]) -> list[MeasurementRow]:
    """Figures by their numbers, in the order they were entered."""
    found: list[MeasurementRow] = []
    for some in _chunks(sorted(ids)):
        ask = _asked().where(Measurement.id.in_(some)).order_by(Measurement.id)
        found += _rows(session, list(session.execute(ask)))
    return found


def _asked() -> Select[*tuple[Any, ...]]:
    """Columns and no mapped things, which take twice as long to make."""
    m = Measurement
    return (
        select(
            m.id, Platform.slug, m.edition_id, m.event, m.kind, m.qty, m.definition, m.source,
            m.measured_on, m.grade, m.reported, m.basis, m.note, m.metric, m.channel,
            m.period_from, m.period_to, m.place, m.why, m.campaign_id, m.action_id, m.entered_by,
            m.entered_at, Edition.starts, Edition.name, Platform.name, Season.name, Campaign.title,
            Action.title,
        )
        .select_from(m)
        .outerjoin(Edition, Edition.id == Measurement.edition_id)
        .outerjoin(
            Platform, Platform.id == func.coalesce(Measurement.platform_id, Edition.platform_id)
        )
        .outerjoin(Season, Season.id == Measurement.season_id)
        .outerjoin(Campaign, Campaign.id == Measurement.campaign_id)
        .outerjoin(Action, Action.id == Measurement.action_id)
    )  # fmt: skip


def _rows(session: Session, found: Sequence[Any]) -> list[MeasurementRow]:
    ids = [line[0] for line in found]
    parts, evidence = _parts(session, ids), _evidence(session, ids)
    rows = []
    for (  # a line asked for its columns by name takes twice as long
        n, slug, edition_id, event, kind, qty, definition, source, measured_on, grade, reported,
        basis, note, metric, channel, first, last, place, why, campaign_id, action_id, who, at,
        starts, edition, *names,
    ) in found:  # fmt: skip
        about = next((name for name in (edition, event, *names) if name), UNSAID)
        day = starts or measured_on
        rows.append(
            MeasurementRow(
                n, slug or "", edition_id, event, kind.value, qty, definition, source, measured_on,
                grade, reported, basis.value, note, about, day.year if day else None, metric.value,
                channel, first, last, place, why, campaign_id, action_id, who, at,
                tuple(parts.get(n, ())), tuple(evidence.get(n, ())),
            )
        )  # fmt: skip
    return rows


def _parts(session: Session, ids: Sequence[int]) -> dict[int, list[PartRow]]:
    held: dict[int, list[PartRow]] = defaultdict(list)
    for some in _chunks(ids):
        ask = (
            select(MeasurementPart)
            .where(MeasurementPart.measurement_id.in_(some))
            .order_by(
                MeasurementPart.measurement_id, MeasurementPart.dimension,
                MeasurementPart.position, MeasurementPart.id,
            )
        )  # fmt: skip
        for p in session.scalars(ask):
            held[p.measurement_id].append(PartRow(p.id, p.dimension.value, p.category, p.qty))
    return held


def _evidence(session: Session, ids: Sequence[int]) -> dict[int, list[EvidenceRow]]:
    held: dict[int, list[EvidenceRow]] = defaultdict(list)
    for some in _chunks(ids):
        ask = (
            select(MeasurementEvidence)
            .where(MeasurementEvidence.measurement_id.in_(some))
            .order_by(MeasurementEvidence.grade, MeasurementEvidence.id)
        )
        for e in session.scalars(ask):
            held[e.measurement_id].append(
                EvidenceRow(
                    e.id, e.address, e.grade, e.sha256, e.size, e.note, e.entered_by, e.entered_at
                )
            )
    return held


def _chunks(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[at : at + CHUNK] for at in range(0, len(ids), CHUNK))
