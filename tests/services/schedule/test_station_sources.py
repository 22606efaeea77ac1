"""The days off that come with a plan say in every language who says so."""

from __future__ import annotations

import datetime as dt

from comms_planner.services.planner import Planner
from comms_planner.services.schedule import stations
from comms_planner.text import texts_for


def test_every_seeded_source_is_known_and_translated(planner: Planner) -> None:
    rows = planner.read(stations.holidays, dt.date(2019, 1, 1), dt.date(2030, 12, 31))
    assert {row.source for row in rows} == set(stations.SOURCES)
    zh = texts_for("zh")
    assert all(stations.source(zh, row) != row.source for row in rows)
