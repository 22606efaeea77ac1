"""What is known of one thing on the calendar beside its days: who says so, its rule, its clocks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    ActionDependency,
    Appearance,
    ContentItem,
    DutyStation,
    Edition,
    Observance,
    Person,
    Platform,
    Season,
)
from comms_planner.models.words import Basis
from comms_planner.services.planner import reads
from comms_planner.services.schedule import dependencies, zones
from comms_planner.services.schedule.dependencies import DependencyRow
from comms_planner.services.schedule.zones import EmbargoRow, LocalTimeRow

NOTHING = Bilingual()
Sources = Mapping[tuple[str, int], tuple[str, Bilingual]]
"""How sure a date is and who says so, by what it is of: ("edition", its number)."""


@dataclass(frozen=True, slots=True)
class FactsRow:
    """The facts of one thing; what does not apply is empty."""

    rrule: str = ""
    begins: dt.date | None = None
    confidence: str = ""
    source: str = ""
    note: Bilingual = NOTHING
    people: tuple[Bilingual, ...] = ()
    clocks: tuple[LocalTimeRow, ...] = ()
    """When it begins, on every duty station's clock."""
    embargoes: tuple[EmbargoRow, ...] = ()
    links: tuple[DependencyRow, ...] = ()
    """What it waits for, and what waits for it."""


@reads(
    Action, ActionDependency, Appearance, ContentItem, DutyStation, Edition, Observance, Person,
    Platform, Season,
)  # fmt: skip
def of(session: Session, owner: str, number: int, on: dt.date | None = None) -> FactsRow:
    """The facts of an action, edition, observance, platform or season; `on` is the day of one."""
    if owner == "action":
        return _action(session, session.get_one(Action, number), on)
    if owner == "edition":
        edition = session.get_one(Edition, number)
        theirs = edition.basis is not Basis.OURS  # a date of our own is not what the source says
        return FactsRow(
            confidence=edition.confidence, source=edition.source if theirs else "",
            note=edition.note,
            people=_people(session, edition_id=number),
        )  # fmt: skip
    if owner == "observance":
        day = session.get_one(Observance, number)
        return FactsRow(day.rrule, day.rrule_start, day.confidence, day.source, day.note)
    if owner == "platform":
        platform = session.get_one(Platform, number)
        return FactsRow(platform.rrule or "", platform.rrule_start, note=platform.rule_note)
    season = session.get_one(Season, number)
    return FactsRow(season.rrule, season.rrule_start, note=season.note)


SURE = {
    Basis.DOCUMENT: "high", Basis.OUTSIDE_CONFIRMED: "high", Basis.OUTSIDE_RECALLED: "medium",
    Basis.DOCUMENT_LITERAL: "medium", Basis.PROJECTED: "low",
}  # fmt: skip
"""How sure a day is that a rule foresees, by who says so of the rule."""


@reads(Edition, Observance, Platform)
def sources(session: Session) -> Sources:
    """The confidence and the source of every date that others gave, or a rule with its grounds."""
    theirs = select(Edition.id, Edition.confidence, Edition.source).where(
        Edition.basis != Basis.OURS
    )
    days = select(Observance.id, Observance.confidence, Observance.source)
    found = {
        (name, number): (confidence, Bilingual(source, source))
        for name, asked in (("edition", theirs), ("observance", days))
        for number, confidence, source in session.execute(asked)
    }
    for platform in session.scalars(select(Platform).where(Platform.rrule.is_not(None))):
        by_day = platform.rrule_precision == "exact-day"
        basis = platform.rrule_basis if by_day else Basis.PROJECTED
        note = NOTHING if basis is Basis.OURS else platform.rule_note
        found["platform", platform.id] = (SURE.get(basis, ""), note)
    return found


def _action(session: Session, action: Action, on: dt.date | None) -> FactsRow:
    day = on or action.starts
    clocks: tuple[LocalTimeRow, ...] = ()
    if day and action.start_time is not None and action.zone:
        at = zones.instant(day, _begins(action, day), action.zone)
        clocks = tuple(zones.local_times(session, at))
    return FactsRow(
        rrule=action.rrule or "", begins=action.starts, note=action.note,
        people=_people(session, action_id=action.id), clocks=clocks,
        embargoes=tuple(zones.embargoes(session, action_id=action.id)),
        links=tuple(dependencies.rows(session, action.id)),
    )  # fmt: skip


def _begins(action: Action, day: dt.date) -> int:
    """The clock time on a day: the series', or the day's own."""
    own = (e.start_time for e in action.exceptions if e.starts == day)
    found = next((minutes for minutes in own if minutes is not None), action.start_time)
    assert found is not None, "only timed actions are asked for"
    return found


def _people(session: Session, **place: int) -> tuple[Bilingual, ...]:
    ask = select(Person.name).join(Appearance, Appearance.person_id == Person.id)
    return tuple(session.scalars(ask.filter_by(**place).order_by(Appearance.id)))
