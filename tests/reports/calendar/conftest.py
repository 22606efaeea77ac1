"""A plan of its own for each test of the printed calendar, and what it may have in it."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import ExceptionKind
from comms_planner.services import actions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import series, zones
from tests.reports.calendar.printed import FIRST


@pytest.fixture
def planner(plan_file: Path, tmp_path: Path) -> Iterator[Planner]:
    """The plan of all these tests, for one alone, which may write."""
    opened = Planner(Path(shutil.copy(plan_file, tmp_path / "plan.commsplan")))
    yield opened
    opened.close()


@pytest.fixture
def briefing(planner: Planner) -> int:
    number = planner.write(actions.add, Bilingual("Press briefing", "新闻吹风会"), starts=FIRST)
    planner.write(zones.set_time, number, 570, 630, "Africa/Nairobi")
    return number


@pytest.fixture
def put_off(planner: Planner) -> int:
    """A letter on each Thursday of October, one of them rescheduled and one postponed."""
    letter = planner.write(actions.add, Bilingual("Letter"), starts=dt.date(2026, 10, 1))
    planner.write(series.repeat, letter, "FREQ=WEEKLY;COUNT=5")
    for day, kind, starts in ((8, "rescheduled", 9), (15, "postponed", None)):
        planner.write(
            series.except_day, dt.date(2026, 10, day), ExceptionKind(kind), Bilingual("A strike"),
            action_id=letter, starts=starts and dt.date(2026, 10, starts),
        )  # fmt: skip
    return letter
