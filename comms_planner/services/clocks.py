"""The clocks of the duty stations, in plain SQL: week and day are shown before the ORM is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from comms_planner.bilingual import Bilingual
from comms_planner.services.planner import reads
from comms_planner.services.quick import ask

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy.orm import Session

_CLOCKS = "SELECT name_en, name_zh, zone FROM duty_station ORDER BY position, id"


@reads("duty_station", quick=True)
def of_stations(session: Session | sqlite3.Connection) -> list[tuple[Bilingual, str]]:
    """The name and the time zone of each duty station, the plan's first one first."""
    return [(Bilingual(en, zh), zone) for en, zh, zone in ask(session, _CLOCKS)]
