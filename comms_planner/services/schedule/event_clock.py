"""On whose clock an event runs, as far as the plan can tell."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import available_timezones

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, DutyStation, Edition
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
        return ClockRow(zone, edition.city or named.get(zone) or of_zone(zone), "tasks")
    zone = _by_city().get(_plain(edition.city.en), "")
    if zone:
        return ClockRow(zone, edition.city, "city")
    first = found[0] if found else None
    if first is None:
        return ClockRow("UTC", Bilingual("UTC", "UTC"), "station")
    return ClockRow(first.zone, first.name, "station")


def of_zone(zone: str) -> Bilingual:
    """What a zone is called after: "America/Mexico_City" is the clock of Mexico City."""
    name = zone.rpartition("/")[2].replace("_", " ")
    return Bilingual(name, name)


@lru_cache(maxsize=1)
def _by_city() -> dict[str, str]:
    """Zones by the plain name of their city; a city that two zones are named after is left out."""
    zones = [zone for zone in sorted(available_timezones()) if _is_place(zone)]
    counts = Counter(_plain(of_zone(zone).en) for zone in zones)
    return {
        name: zone for zone in zones if counts[name := _plain(of_zone(zone).en)] == 1
    }  # fmt: skip


_CONTINENTS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


def _is_place(zone: str) -> bool:
    return zone.partition("/")[0] in _CONTINENTS and zone.count("/") == 1


def _plain(name: str) -> str:
    """A name without accents and case, to be compared."""
    parts = unicodedata.normalize("NFD", name)
    return "".join(c for c in parts if not unicodedata.combining(c)).casefold().strip()
