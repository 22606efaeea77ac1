"""A briefing that comes every week, and what the calendar shows of it."""

from __future__ import annotations

import datetime as dt

from comms_planner.bilingual import Bilingual
from comms_planner.services import month
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import series
from tests.services.schedule import making

WHY = Bilingual("The hall is taken", "会场已被占用")


def d(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def weekly(planner: Planner, rule: str = "FREQ=WEEKLY;BYDAY=MO", **more: str) -> int:
    number = making.add(planner, "Press briefing", "2027-03-01", **more)
    planner.write(series.repeat, number, rule)
    return number


def shown(planner: Planner, first: str, last: str) -> list[Entry]:
    found = planner.read(month.entries, d(first), d(last))
    return [e for e in found if e.kind == "action"]
