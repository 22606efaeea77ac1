"""The clocks and the weekend of the duty stations, in plain SQL: the first views come before the
ORM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from comms_planner.bilingual import Bilingual
from comms_planner.services.planner import reads
from comms_planner.services.quick import ask

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy.orm import Session

_WEEKEND = "SELECT weekend FROM duty_station ORDER BY position, id LIMIT 1"
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
USUAL_WEEKEND = frozenset((5, 6))
_CLOCKS = "SELECT name_en, name_zh, zone FROM duty_station ORDER BY position, id"


@reads("duty_station", quick=True)
def of_stations(session: Session | sqlite3.Connection) -> list[tuple[Bilingual, str]]:
    """The name and the time zone of each duty station, the plan's first one first."""
    return [(Bilingual(en, zh), zone) for en, zh, zone in ask(session, _CLOCKS)]


@reads("duty_station", quick=True)
def weekend(session: Session | sqlite3.Connection) -> frozenset[int]:
    """The weekdays off at the plan's first duty station, 0 for Monday."""
    for (spelled,) in ask(session, _WEEKEND):
        return frozenset(_WEEKDAYS.index(word) for word in spelled.split(","))
    return USUAL_WEEKEND
