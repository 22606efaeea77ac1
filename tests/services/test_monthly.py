"""The sums of the months: kept by the file, equal to a recount, honest about what waits."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing

from comms_planner.models.words import Basis, Metric, ReachKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services import editions, measurements, monthly
from comms_planner.services.planner import Planner


def recorded(planner: Planner, qty: Qty, day: str, kind: ReachKind = ReachKind.INDIRECT) -> int:
    return planner.write(
        measurements.record, qty, kind=kind, metric=Metric.REACH, source="analytics",
        platform="website", measured_on=dt.date.fromisoformat(day),
    )  # fmt: skip


def january(planner: Planner) -> monthly.MonthRow:
    return next(r for r in planner.read(monthly.rows, "2026-01", "2026-01"))


def test_a_month_adds_up_with_the_relation_of_its_parts(planner: Planner) -> None:
    recorded(planner, Qty(100), "2026-01-05")
    assert january(planner).sum.qty == Qty(100)
    recorded(planner, Qty(50, Relation.GE), "2026-01-31")
    recorded(planner, Qty.unknown(), "2026-01-31")
    recorded(planner, Qty(7), "2026-02-01")
    found = january(planner)
    assert (found.platform, found.kind, found.sum.qty) == (
        "website",
        "indirect",
        Qty(150, Relation.GE),
    )
    assert (found.sum.with_figure, found.sum.unknown, found.unchosen) == (2, 1, 0)


def test_kinds_are_never_added_to_each_other(planner: Planner) -> None:
    recorded(planner, Qty(100), "2026-01-05")
    recorded(planner, Qty(30), "2026-01-05", ReachKind.DIRECT)
    assert [r.sum.qty.value for r in planner.read(monthly.rows, "2026-01", "2026-01")] == [30, 100]


def test_contested_figures_wait_beside_the_sum_until_one_is_chosen(planner: Planner) -> None:
    number = next(e.id for e in planner.read(editions.rows) if e.slug == "whd-2026")

    def count(people: int) -> int:
        return planner.write(
            measurements.record, Qty(people), metric=Metric.PARTICIPANTS, source="door",
            edition_id=number, measured_on=dt.date(2026, 10, 5),
        )  # fmt: skip

    def october() -> tuple[Qty, int]:
        (found,) = planner.read(monthly.rows, "2026-10", "2026-10")
        return found.sum.qty, found.unchosen

    count(600)
    assert october() == (Qty(600), 0)
    second = count(900)
    assert october()[1] == 2
    assert october()[0].value is None
    planner.write(measurements.choose, second)
    assert october() == (Qty(900), 1)
    assert planner.read(monthly.rows) == planner.read(monthly.recount)


def test_rows_among_others_are_summed_like_rows_behind_them(planner: Planner) -> None:
    first = planner.next_id("measurement")
    rows = [
        {"id": first + n, "platform_id": 1, "kind": ReachKind.DIRECT, "value": 1,
         "relation": Relation.EQ, "unit": "people", "basis": Basis.OURS,
         "measured_on": dt.date(2026, 1, 1)}
        for n in range(1_400)
    ]  # fmt: skip
    planner.insert_many("Import", [("measurement", rows[700:])])
    planner.insert_many("Import", [("measurement", rows[:700])])
    assert planner.read(monthly.rows) == planner.read(monthly.recount)
    recorded(planner, Qty(5), "2026-01-05", ReachKind.DIRECT)
    assert planner.read(monthly.rows) == planner.read(monthly.recount), "it is kept up as before"


def test_many_rows_that_come_in_at_once_are_summed_and_taken_back(planner: Planner) -> None:
    before = planner.read(monthly.rows)
    first = planner.next_id("measurement")
    rows = [
        {"id": first + n, "platform_id": n % 12 + 1, "kind": ReachKind.INDIRECT, "value": n,
         "relation": Relation.GE if n % 3 else Relation.EQ, "unit": "people", "basis": Basis.OURS,
         "measured_on": dt.date(2026, 1 + n % 12, 1)}
        for n in range(3_000)
    ]  # fmt: skip
    planner.insert_many("Import", [("measurement", rows)])
    found = planner.read(monthly.rows, "2026-01", "2026-12")
    assert sum(r.sum.with_figure for r in found if r.kind == "indirect") == 3_000
    assert planner.read(monthly.rows) == planner.read(monthly.recount)
    planner.undo()
    assert planner.read(monthly.rows) == before
    planner.redo()
    with closing(sqlite3.connect(planner.path)) as file:
        total = file.execute("SELECT sum(value) FROM measurement WHERE basis = 'ours'").fetchone()
    assert total == (sum(range(3_000)),)
    assert planner.read(monthly.rows) == planner.read(monthly.recount)


def test_a_sum_past_all_counting_is_unknown_and_breaks_nothing(planner: Planner) -> None:
    for day in ("2026-01-05", "2026-01-06", "2026-01-07"):
        recorded(planner, Qty(6 * 10**13), day)
    assert january(planner).sum.qty == Qty.unknown()
