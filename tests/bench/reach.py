"""Reach on a million measurements, side by side with SQL by hand."""

from __future__ import annotations

import datetime as dt
import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from comms_planner.charts import reach as pictures
from comms_planner.charts import reach_years
from comms_planner.design import LIGHT
from comms_planner.models.words import Basis, Metric, ReachKind
from comms_planner.quantity import Relation
from comms_planner.services import measurement_rows, monthly, platforms, reach
from comms_planner.services.planner import Planner
from comms_planner.store.header import PRAGMAS
from comms_planner.text import texts_for
from tests.bench import plans
from tests.bench.measure import Result, median, milliseconds, worked

MANY = 1_000_000
SOME = 100_000
BY_HAND = (
    "SELECT platform_id, substr(measured_on, 1, 7), kind, unit, relation, count(*), sum(value)"
    " FROM measurement GROUP BY 1, 2, 3, 4, 5"
)


def rows(count: int, first: int, seed: int = 3) -> list[dict[str, Any]]:
    """Measurements of channels, day by day, the same for the same seed."""
    chance = random.Random(seed)
    start = dt.date(2020, 1, 1)
    return [
        {
            "id": first + number,
            "platform_id": chance.randrange(1, 13),
            "kind": ReachKind.INDIRECT if chance.random() < 0.7 else ReachKind.DIRECT,
            "metric": Metric.REACH,
            "channel": chance.choice(("youtube", "x.com", "web", "radio")),
            "value": chance.randrange(100_000),
            "relation": Relation.GE if chance.random() < 0.2 else Relation.EQ,
            "unit": "people",
            "definition_en": "different people reached",
            "source": "platform analytics",
            "measured_on": start + dt.timedelta(chance.randrange(2_900)),
            "basis": Basis.OURS,
        }
        for number in range(count)
    ]


def results(folder: Path) -> list[Result]:
    """Bulk insert, sums by month from the index and from the roll-up, screen and chart."""
    built_in = plans.make(folder / "reach.commsplan", 0)
    found = [_insert(folder, built_in)]
    planner = Planner(built_in)
    planner.warm()
    first = planner.next_id("measurement")
    for part in range(MANY // SOME):
        given = rows(SOME, first + part * SOME, seed=part)
        planner.insert_many("Insert", [("measurement", given)])
    found += _sums(planner, built_in)
    found += _pictures(planner)
    planner.close()
    return found


def _insert(folder: Path, built_in: Path) -> Result:
    """A hundred thousand with log and undo, over a bare `executemany` of the same rows.

    The least of three of each: a single time of half a second is too much the machine's.
    """
    times = [_insert_both(folder, built_in) for _ in range(3)]
    ratio = min(spent for spent, _ in times) / min(raw for _, raw in times)
    return Result("insert 100k, over raw executemany (cpu)", ratio, "x", 1.5)


def _insert_both(folder: Path, built_in: Path) -> tuple[float, float]:
    """The processor time of one insert, ours and by hand, each into a new copy."""
    ours, bare = (Path(shutil.copy(built_in, folder / name)) for name in ("a.db", "b.db"))
    planner = Planner(ours)
    planner.warm()
    given = rows(SOME, planner.next_id("measurement"))
    ids = (given[0]["id"], given[-1]["id"])
    spent = _processor(lambda: planner.insert_many("Insert", [("measurement", given)]))
    planner.close()
    with closing(sqlite3.connect(ours)) as made:
        cursor = made.execute("SELECT * FROM measurement WHERE id BETWEEN ? AND ?", ids)
        names, whole = [column[0] for column in cursor.description], cursor.fetchall()
    with closing(sqlite3.connect(bare, isolation_level=None)) as other:
        for pragma in (*PRAGMAS, "journal_mode=TRUNCATE"):
            other.execute(f"PRAGMA {pragma}")
        marks = ", ".join("?" * len(names))

        def by_hand() -> None:
            other.execute("BEGIN IMMEDIATE")
            other.executemany(
                f"INSERT INTO measurement ({', '.join(names)}) VALUES ({marks})", whole
            )
            other.execute("COMMIT")

        return spent, _processor(by_hand)


def _sums(planner: Planner, path: Path) -> list[Result]:
    ours = [worked(lambda: planner.read(monthly.recount)) for _ in range(5)]
    with closing(sqlite3.connect(path)) as bare:
        raw = [worked(lambda: bare.execute(BY_HAND).fetchall()) for _ in range(5)]
    year = [
        milliseconds(lambda: planner.read(monthly.rows, "2026-01", "2026-12")) for _ in range(9)
    ]
    month = [
        milliseconds(lambda: planner.read(monthly.rows, "2026-05", "2026-05")) for _ in range(9)
    ]
    screen = [milliseconds(lambda: planner.read(measurement_rows.rows, most=500)) for _ in range(5)]
    plan = [milliseconds(lambda: planner.read(reach.plan, 2020, 2023)) for _ in range(5)]
    return [
        Result("reach by platform and month, over raw SQL (cpu)", min(ours) / min(raw), "x", 1.15),
        Result("reach of a month from the roll-up", median(month), "ms", 2),
        Result("reach of a year from the roll-up", median(year), "ms"),
        Result("latest 500 of a million measurements", median(screen), "ms"),
        Result("reach plan beside a million measurements", median(plan), "ms"),
    ]


def _pictures(planner: Planner) -> list[Result]:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    texts, found = texts_for("en"), planner.read(reach.plan, 2020, 2027)
    lines = reach_years.lines_of(found.years, "", texts)
    beside = pictures.lines_of(
        planner.read(platforms.rows), [o for y in found.years for o in y.occurrences]
    )

    def draw(shown: list[pictures.ReachLine]) -> None:
        figure = Figure(figsize=(10, pictures.height_of(shown) / 72), dpi=100)
        canvas = FigureCanvasAgg(figure)
        pictures.draw(figure, shown, texts, LIGHT)
        canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib gives it no types

    first = worked(lambda: draw(lines))
    again = [worked(lambda: draw(lines)) for _ in range(7)]
    long = [worked(lambda: draw(beside)) for _ in range(3)]
    return [
        Result("first chart, by year (cpu)", first, "ms", 250),
        Result("chart update, by year (cpu)", median(again), "ms", 80),
        Result("chart of every platform and edition (cpu)", median(long), "ms"),
    ]


def _processor(work: Callable[[], object]) -> float:
    """Processor seconds of a call; on a busy machine a clock says little."""
    begun = time.process_time()
    work()
    return time.process_time() - begun
