"""Print what was measured beside its goal; exit 1 where a goal is missed."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from tests.bench import (
    commands,
    deeds,
    packs,
    plans,
    preview,
    reach,
    reading,
    recurrence,
    rivals,
    screens,
    search,
    start,
    tables,
    timeline,
    typesetting,
    walk,
)
from tests.bench.measure import Result


def main() -> int:
    """Make the plans, measure, print."""
    # the platform without a display says with each window that it knows no size hints
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print("making plans …", flush=True)
        large = plans.make(folder / "large.commsplan", 100_000)
        busy = plans.make(folder / "busy.commsplan", 2_000)
        built_in = plans.make(folder / "plan.commsplan", 0)
        found: list[Result] = []
        for results in (
            lambda: start.results(large),
            lambda: commands.results(large),
            lambda: search.results(large),
            lambda: screens.results(large, busy),
            lambda: timeline.results(large),
            lambda: walk.results(large),
            lambda: deeds.results(large),
            lambda: tables.results(folder, large),
            lambda: packs.results(built_in),
            lambda: preview.results(built_in),
            typesetting.results,
            rivals.results,
            lambda: reading.results(built_in),
            lambda: reach.results(folder),
            lambda: recurrence.results(),
        ):
            for result in results():
                print(_line(result), flush=True)
                found.append(result)
    return 0 if all(result.holds for result in found) else 1


def _line(result: Result) -> str:
    goal = "" if result.goal is None else f"goal ≤ {result.goal:g}"
    mark = "" if result.goal is None else ("held" if result.holds else "MISSED")
    return f"{result.name:<45} {result.value:>10.2f} {result.unit:<3} {goal:<12} {mark}"


if __name__ == "__main__":
    sys.exit(main())
