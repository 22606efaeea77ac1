"""What one command takes, from the call to the commit on the disk."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from comms_planner.services import actions
from comms_planner.services.planner import Planner
from tests.bench.measure import Result, median, milliseconds

ROUNDS = 200


def results(plan: Path) -> list[Result]:
    """Moving an action, and taking it back, in a plan of 100,000."""
    planner = Planner(plan)
    planner.warm()
    move, back = [], []
    for number in range(1, ROUNDS + 1):
        day = dt.date(2026, 1, 1) + dt.timedelta(number % 300)
        move.append(milliseconds(lambda n=number, d=day: planner.write(actions.reschedule, n, d)))  # type: ignore[misc]
    for _ in range(ROUNDS):
        back.append(milliseconds(planner.undo))
    planner.close()
    return [
        Result("a command, median", median(move), "ms", 5),
        Result("an undo, median", median(back), "ms"),
    ]
