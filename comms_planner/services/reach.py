"""Reach: estimated per occurrence, measured per edition, summed without ever becoming people.

Every sum here is gross: participations, not different people.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Edition,
    Estimate,
    Measurement,
    Plan,
    Platform,
    SeriesException,
)
from comms_planner.models.words import Basis, DateStatus
from comms_planner.models.words import ReachKind as ReachKind
from comms_planner.quantity import Qty, Total, total
from comms_planner.services import platforms
from comms_planner.services.measurement_rows import PEOPLE as PEOPLE
from comms_planner.services.measurement_rows import MeasurementRow, of_editions
from comms_planner.services.month import compiled
from comms_planner.services.occurrences import Changed, entered, exceptions, nothing_recorded
from comms_planner.services.planner import reads
from comms_planner.services.what_if import NOTHING, Added, WhatIf
from comms_planner.text import QT_TRANSLATE_NOOP

CYCLE = 4
"""Years until every platform has come round."""


@dataclass(frozen=True, slots=True)
class OccurrenceRow:
    """One occurrence of a platform: what was estimated beside what was measured.

    `edition_id` is None for one that only the platform's rule foresees. `called_off` says
    "cancelled", or "postponed" as long as no new day is known; neither is counted. `direct` and
    `indirect` are the chosen measurements, unknown while several contest and none is chosen.
    """

    platform: str
    platform_name: Bilingual
    edition_id: int | None
    name: Bilingual
    starts: dt.date | None
    ends: dt.date | None
    precision: str
    projected: bool
    called_off: str
    estimated_direct: Qty
    estimated_indirect: Qty
    measured_direct: Qty
    measured_indirect: Qty
    measurements: tuple[MeasurementRow, ...]

    @property
    def counts(self) -> bool:
        """Whether it takes place on its day, as far as is known, and so goes into sums."""
        return not self.called_off

    @property
    def year(self) -> int | None:
        """The calendar year it counts in."""
        return self.starts.year if self.starts else None

    @property
    def contested(self) -> bool:
        """Whether several figures of people stand side by side and none is chosen."""
        return any(self.contested_in(kind) for kind in ("direct", "indirect"))

    def contested_in(self, kind: str) -> bool:
        """Whether figures of one kind contest each other."""
        people = [m for m in self.measurements if m.kind == kind and m.qty.unit == PEOPLE]
        return len(people) > 1 and not any(m.reported for m in people)


@dataclass(frozen=True, slots=True)
class YearRow:
    """A calendar year's gross reach, by what actually occurs in it."""

    year: int
    direct: Total
    indirect: Total
    occurrences: tuple[OccurrenceRow, ...]


@dataclass(frozen=True, slots=True)
class ReachPlan:
    """Gross reach per year and in all; how many platforms carry a figure is part of it."""

    first_year: int
    last_year: int
    years: tuple[YearRow, ...]
    direct: Total
    indirect: Total
    platforms_with_figure: int
    platforms: int


@reads(Platform, Estimate, Edition, Measurement, SeriesException)
def occurrences(
    session: Session,
    first_year: int,
    last_year: int,
    what_if: WhatIf = NOTHING,
    *,
    figures_of: str | None = None,
) -> list[OccurrenceRow]:
    """All occurrences of the platforms in these years, entered or foreseen by rule.

    Who looks at one platform alone (`figures_of`) has the figures of no other read.
    """
    known = {p.slug: _estimated(p, what_if) for p in platforms.rows(session)}
    own = {**_edition_estimates(session), **what_if.of_editions}
    rows: list[OccurrenceRow] = []
    seen = nothing_recorded()
    sessions: set[tuple[str, int]] = set()
    ask = (
        select(Edition, Platform.slug)
        .join(Platform, Platform.id == Edition.platform_id)
        .order_by(Edition.starts.is_(None), Edition.starts, Edition.id)
    )
    held = [_held(edition, slug, what_if) for edition, slug in session.execute(ask)]
    held.sort(key=lambda h: (h.starts is None, h.starts or dt.date.max, h.edition.id))
    counted = [h for h in held if figures_of in (None, h.platform)]
    measured = of_editions(
        session, [h.edition.id for h in counted if h.within(first_year, last_year)]
    )
    for one in held:
        year = one.starts.year if one.starts else None
        seen.add(one.platform, year, one.series_year, one.is_firm)
        session_of = one.edition.number
        resumed = session_of is not None and (one.platform, session_of) in sessions
        if session_of is not None:
            sessions.add((one.platform, session_of))
        if one.within(first_year, last_year):
            found = measured.get(one.edition.id, [])
            rows.append(_entered(one, known[one.platform], own, found, resumed))
    for new in what_if.added:
        seen.add(new.platform, new.starts.year, None, True)
        if first_year <= new.starts.year <= last_year:
            rows.append(_added(new, known.get(new.platform)))
    changed, years = exceptions(session), range(first_year, last_year + 1)
    for platform in known.values():
        own_days = changed.get(("platform", platform.id), {})
        rows += _foreseen(platform, years, entered(seen), own_days)
    number = {"": len(known) + 1, **{slug: p.number for slug, p in known.items()}}
    return sorted(rows, key=lambda o: (o.year or 0, number[o.platform], o.starts or dt.date.max))


_OFF = (DateStatus.CANCELLED, DateStatus.POSTPONED)


@dataclass(frozen=True, slots=True)
class _Held:
    """An edition on its own days, or on those that it would have if."""

    edition: Edition
    platform: str
    starts: dt.date | None
    ends: dt.date | None
    moved: bool
    called_off: str

    @property
    def series_year(self) -> int | None:
        """The year it was moved out of, whose occurrence it still is."""
        own = self.edition.starts
        return self.edition.series_year or (own.year if self.moved and own else None)

    @property
    def is_firm(self) -> bool:
        """Whether its date is more than a projection; who moves it says where it is."""
        return self.moved or self.edition.basis is not Basis.PROJECTED

    def within(self, first_year: int, last_year: int) -> bool:
        """Whether it counts in one of these years."""
        return self.starts is not None and first_year <= self.starts.year <= last_year


def _held(edition: Edition, platform: str, what_if: WhatIf) -> _Held:
    days = what_if.moved.get(edition.id)
    starts, ends = days or (edition.starts, edition.ends)
    off = edition.date_status if edition.date_status in _OFF and days is None else ""
    if edition.id in what_if.cancelled:
        off = DateStatus.CANCELLED
    return _Held(edition, platform, starts, ends or starts, days is not None, str(off))


def _estimated(row: platforms.PlatformRow, what_if: WhatIf) -> platforms.PlatformRow:
    """A platform with the figures it would have if."""
    return replace(
        row,
        direct=what_if.of_platforms.get((row.slug, ReachKind.DIRECT), row.direct),
        indirect=what_if.of_platforms.get((row.slug, ReachKind.INDIRECT), row.indirect),
    )


def _added(new: Added, platform: platforms.PlatformRow | None) -> OccurrenceRow:
    """An edition that a scenario adds; without a figure of its own it has its platform's."""
    unknown = Qty.unknown()
    return OccurrenceRow(
        platform=new.platform,
        platform_name=platform.name if platform else new.name,
        edition_id=None,
        name=new.name,
        starts=new.starts,
        ends=new.ends or new.starts,
        precision="day",
        projected=False,
        called_off="",
        estimated_direct=new.direct or (platform.direct if platform else unknown),
        estimated_indirect=new.indirect or (platform.indirect if platform else unknown),
        measured_direct=unknown,
        measured_indirect=unknown,
        measurements=(),
    )


@reads(Platform, Estimate, Edition, Measurement, SeriesException)
def plan(session: Session, first_year: int, last_year: int, what_if: WhatIf = NOTHING) -> ReachPlan:
    """The gross reach plan for a span of calendar years, as it stands or as it would be if."""
    if last_year < first_year:
        raise Invalid(
            "last_year",
            QT_TRANSLATE_NOOP(
                "Errors", "The last year lies before the first. Swap them, or change one."
            ),
        )
    found = occurrences(session, first_year, last_year, what_if)
    years = tuple(
        _year(year, [o for o in found if o.year == year])
        for year in range(first_year, last_year + 1)
    )
    rows = platforms.rows(session)
    counted = [o for o in found if o.counts]
    return ReachPlan(
        first_year,
        last_year,
        years,
        total(o.estimated_direct for o in counted),
        total(o.estimated_indirect for o in counted),
        sum(p.carries_figure for p in rows),
        len(rows),
    )


def within(plan: ReachPlan, first_year: int, last_year: int) -> ReachPlan:
    """Some of a plan's years, as `plan` would answer for them, without asking again."""
    years = tuple(y for y in plan.years if first_year <= y.year <= last_year)
    counted = [o for year in years for o in year.occurrences if o.counts]
    return replace(
        plan,
        first_year=first_year,
        last_year=last_year,
        years=years,
        direct=total(o.estimated_direct for o in counted),
        indirect=total(o.estimated_indirect for o in counted),
    )


@reads(Platform, Estimate)
def per_occurrence(session: Session) -> tuple[Total, Total]:
    """Direct and indirect, one occurrence of each platform added up, gross."""
    rows = platforms.rows(session)
    return total(p.direct for p in rows), total(p.indirect for p in rows)


@reads(Edition, Plan)
def span(session: Session) -> tuple[int, int]:
    """The years worth asking about: from the first occurrence to one cycle past the last."""
    first, last = session.execute(
        select(func.min(Edition.starts), func.max(Edition.starts)).where(
            Edition.platform_id.is_not(None)
        )
    ).one()
    known = [year for p in session.scalars(select(Plan)) for year in (p.first_year, p.last_year)]
    known += [day.year for day in (first, last) if day]
    return (min(known), max(known) + CYCLE) if known else (2020, 2023)


def _edition_estimates(session: Session) -> dict[tuple[int, ReachKind], Qty]:
    ask = select(Estimate).where(Estimate.edition_id.is_not(None))
    return {(e.edition_id or 0, e.kind): e.qty for e in session.scalars(ask)}


def _entered(
    one: _Held,
    platform: platforms.PlatformRow,
    own: dict[tuple[int, ReachKind], Qty],
    found: list[MeasurementRow],
    resumed: bool,
) -> OccurrenceRow:
    """An edition with the platform's figure per occurrence, or its own.

    A resumed session goes on with an occurrence that has been counted.
    """
    edition = one.edition
    once = Qty.na("resumed session, counted with its first part") if resumed else None
    return OccurrenceRow(
        platform=platform.slug,
        platform_name=platform.name,
        edition_id=edition.id,
        name=edition.name,
        starts=one.starts,
        ends=one.ends,
        precision="day" if one.moved else edition.precision.value,
        projected=False,
        called_off=one.called_off,
        estimated_direct=own.get((edition.id, ReachKind.DIRECT)) or once or platform.direct,
        estimated_indirect=own.get((edition.id, ReachKind.INDIRECT)) or once or platform.indirect,
        measured_direct=chosen(found, "direct"),
        measured_indirect=chosen(found, "indirect"),
        measurements=tuple(found),
    )


def chosen(found: list[MeasurementRow], kind: str) -> Qty:
    """The figure that counts among several: the reported one, or the only one."""
    people = [m for m in found if m.kind == kind and m.qty.unit == PEOPLE]
    reported = [m for m in people if m.reported]
    if reported:
        return reported[0].qty
    return people[0].qty if len(people) == 1 else Qty.unknown()


def _foreseen(
    platform: platforms.PlatformRow,
    years: range,
    stands: Callable[[str, int, bool], bool],
    changed: Mapping[dt.date, Changed],
) -> Iterator[OccurrenceRow]:
    """What the platform's rule gives, each in the year of the day it was moved to."""
    if not platform.rrule or platform.rrule_start is None:
        return
    exact = platform.rrule_precision == "exact-day"
    rule = compiled(platform.rrule, platform.rrule_start)
    for on in rule.between(dt.date(years[0] - 1, 1, 1), dt.date(years[-1] + 1, 12, 31)):
        exception = changed.get(on) if exact else None
        starts = (exception and exception.starts) or on
        if starts.year not in years or stands(platform.slug, on.year, exact):
            continue
        yield OccurrenceRow(
            platform=platform.slug,
            platform_name=platform.name,
            edition_id=None,
            name=Bilingual(f"{platform.name.en} {on.year}", f"{on.year}年{platform.name.zh}"),
            starts=starts if exact else dt.date(on.year, 1, 1),
            ends=((exception and exception.ends) or starts) if exact else dt.date(on.year, 12, 31),
            precision="day" if exact else "year",
            projected=True,
            called_off=exception.kind if exception and exception.kind in _OFF else "",
            estimated_direct=platform.direct,
            estimated_indirect=platform.indirect,
            measured_direct=Qty.unknown(),
            measured_indirect=Qty.unknown(),
            measurements=(),
        )


def _year(year: int, found: list[OccurrenceRow]) -> YearRow:
    counted = [o for o in found if o.counts]
    return YearRow(
        year,
        total(o.estimated_direct for o in counted),
        total(o.estimated_indirect for o in counted),
        tuple(found),
    )
