"""On whose clock an event runs, as far as the plan can tell."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, DutyStation, Edition
from comms_planner.services import zone_names
from comms_planner.services.planner import reads
from comms_planner.services.schedule import stations


@dataclass(frozen=True, slots=True)
class ClockRow:
    """A zone, what the place is called, and how we know: "tasks", "city" or "station".

    "tasks": timed work on the event's days runs on it; "city": the city gives a zone its name;
    "station": nothing is known, so that the plan's first duty station stands in.
    """

    zone: str
    name: Bilingual
    known_by: str


@reads(Action, DutyStation, Edition)
def of_event(session: Session, edition_id: int) -> ClockRow:
    """The clock of an event: of its timed work, else of its city, else of the first station."""
    edition = session.get_one(Edition, edition_id)
    found = stations.rows(session)
    named = {station.zone: station.name for station in reversed(found)}
    timed = select(Action.zone).where(Action.edition_id == edition_id, Action.zone.is_not(None))
    if edition.starts is not None:  # without a day, all of its timed work tells
        timed = timed.where(Action.starts >= edition.starts, Action.starts <= edition.ends)
    used = Counter(session.scalars(timed.order_by(Action.id)))
    if used:
        zone = str(used.most_common(1)[0][0])
        name = edition.city or named.get(zone) or zone_names.of_zone(zone)
        return ClockRow(zone, name, "tasks")
    zone = zone_names.of_city(edition.city.en) or zone_names.of_city(edition.city.zh) or ""
    if zone:
        return ClockRow(zone, edition.city, "city")
    first = found[0] if found else None
    if first is None:
        return ClockRow("UTC", Bilingual("UTC", "UTC"), "station")
    return ClockRow(first.zone, first.name, "station")
