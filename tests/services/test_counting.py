"""What a measurement may say: its unit, its days, its parts and its evidence."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import Dimension, Metric, ReachKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services import breakdown, editions, evidence, measurement_rows, measurements
from comms_planner.services.measurement_rows import MeasurementRow, PartRow
from comms_planner.services.planner import Planner

GE, LE, APPROX = Relation.GE, Relation.LE, Relation.APPROX


def forum(planner: Planner, slug: str = "wuf-2022") -> int:
    return next(e.id for e in planner.read(editions.rows) if e.slug == slug)


def counted(planner: Planner, qty: Qty = Qty(17_000), **more: Any) -> int:
    given: dict[str, Any] = {"metric": Metric.PARTICIPANTS, "source": "the door"}
    given["edition_id"] = forum(planner)
    return planner.write(measurements.record, qty, **{**given, **more})


def row(planner: Planner, number: int) -> MeasurementRow:
    found = planner.read(measurement_rows.one, number)
    assert found is not None
    return found


def test_a_metric_of_the_trade_needs_no_other_definition(planner: Planner) -> None:
    made = row(planner, counted(planner, metric=Metric.BADGE_SCANNED))
    assert made.definition == Bilingual("badges scanned", "扫描的证件")


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"qty": Qty(-1)}, "value"),
        ({"metric": Metric.VIEWS}, "unit"),
        ({"qty": Qty(9, unit="views"), "metric": Metric.REMOTE}, "unit"),
        (
            {"qty": Qty(9, unit="views"), "metric": Metric.VIEWS, "kind": ReachKind.DIRECT},
            "kind",
        ),
        (
            {"qty": Qty(101, unit="percent"), "kind": ReachKind.ACTIVITY, "metric": Metric.OTHER,
             "definition": Bilingual("share")},
            "value",
        ),
        ({"metric": Metric.OTHER}, "definition"),
        ({"measured_on": dt.date(2019, 1, 1)}, "measured_on"),
        ({"measured_on": dt.date(2031, 1, 1)}, "measured_on"),
        ({"period_from": dt.date(2022, 6, 1), "period_to": dt.date(2022, 6, 28)}, "period_from"),
        ({"period_from": dt.date(2022, 6, 27), "period_to": dt.date(2022, 7, 9)}, "period_to"),
        ({"period_from": dt.date(2022, 6, 27)}, "period_to"),
        ({"platform": "whd"}, "platform"),
        ({"channel": "x" * 81}, "channel"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_at_its_field(
    planner: Planner, changed: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        counted(planner, **{"qty": Qty(5), **changed})
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("metric", "kind"),
    [
        (Metric.VIEWS, ReachKind.ACTIVITY),
        (Metric.LISTENERS, ReachKind.INDIRECT),
        (Metric.REACH, ReachKind.INDIRECT),
        (Metric.REMOTE, ReachKind.DIRECT),
    ],
)
def test_the_kind_that_nobody_says_follows_from_the_metric(
    planner: Planner, metric: Metric, kind: ReachKind
) -> None:
    assert row(planner, counted(planner, Qty(9, unit=""), metric=metric)).kind == kind


def test_who_registers_does_so_before_it_opens(planner: Planner) -> None:
    day = dt.date(2022, 3, 1)
    with pytest.raises(Invalid):
        counted(planner, measured_on=day)
    counted(planner, measured_on=day, metric=Metric.REGISTERED)


def test_a_figure_is_chosen_with_a_reason_and_the_other_stands_beside(planner: Planner) -> None:
    number = forum(planner, "whd-2026")
    first, second = (counted(planner, Qty(n), edition_id=number) for n in (600, 700))
    planner.write(measurements.choose, first)
    planner.write(measurements.choose, second, Bilingual("counted twice at the door"))
    assert not row(planner, first).reported
    assert row(planner, second).reported
    assert row(planner, second).why.en == "counted twice at the door"


def test_a_description_is_set_and_cleared(planner: Planner) -> None:
    number = counted(planner)
    first, last = dt.date(2022, 6, 26), dt.date(2022, 6, 30)
    planner.write(
        measurements.describe, number, metric=Metric.IN_PERSON, period_from=first, period_to=last,
        place=Bilingual("Katowice"), channel="door",
    )  # fmt: skip
    made = row(planner, number)
    assert (made.metric, made.channel, made.period_to, made.measured_on) == (
        "in-person", "door", last, last,
    )  # fmt: skip
    planner.write(measurements.describe, number)
    assert row(planner, number).period_to is None


def part(qty: Qty, category: str = "women") -> PartRow:
    return PartRow(1, "sex", category, qty)


@pytest.mark.parametrize(
    ("whole", "parts", "state", "rest"),
    [
        (Qty(10), [Qty(4), Qty(6)], breakdown.MATCHES, Qty(0)),
        (Qty(10), [Qty(4), Qty(5)], breakdown.REMAINDER, Qty(1)),
        (Qty(10), [Qty(6), Qty(5)], breakdown.MISMATCH, Qty.unknown()),
        (Qty(17_000, GE), [Qty(10_000, GE), Qty(6_000, GE)], breakdown.MISMATCH, Qty.unknown()),
        (Qty(17_000), [Qty(10_000, GE), Qty(6_000, GE)], breakdown.UNCLEAR, Qty(1_000, LE)),
        (Qty(15_000), [Qty(10_000, GE), Qty(6_000, GE)], breakdown.MISMATCH, Qty.unknown()),
        (Qty(17_000, GE), [Qty(10_000), Qty(6_000)], breakdown.REMAINDER, Qty(1_000, GE)),
        (Qty(15_000, GE), [Qty(10_000), Qty(6_000)], breakdown.UNCLEAR, Qty(-1_000, GE)),
        (Qty(10, APPROX), [Qty(4), Qty(5)], breakdown.REMAINDER, Qty(1, APPROX)),
        (Qty(10), [Qty(4), Qty.unknown()], breakdown.UNCLEAR, Qty(6, LE)),
    ],
)
def test_parts_are_held_against_the_whole(
    whole: Qty, parts: list[Qty], state: str, rest: Qty
) -> None:
    found = breakdown.compared("sex", [part(q) for q in parts], whole)
    assert (found.state, found.remainder) == (state, rest)
    assert found.warns is (state in (breakdown.MISMATCH, breakdown.REMAINDER))


bounded = st.builds(Qty, st.integers(0, 50), st.sampled_from([Relation.EQ, GE, LE]))


def truths(qty: Qty) -> range:
    """Every number the figure may stand for, as far as we look."""
    value = int(qty.figure)
    return {GE: range(value, 160), LE: range(value + 1)}.get(qty.relation, range(value, value + 1))


@given(bounded, st.lists(bounded, min_size=1, max_size=2))
def test_a_warning_is_never_raised_against_a_truth_that_fits_exactly(
    whole: Qty, parts: list[Qty]
) -> None:
    found = breakdown.compared("sex", [part(q) for q in parts], whole)
    sums = [0]
    for qty in parts:
        sums = sorted({a + b for a in sums for b in truths(qty)})
    fits = bool(set(truths(whole)) & set(sums))
    one_sided = {whole.relation, found.sum.relation} in ({GE}, {LE})  # compared as written
    if found.sum.value is not None and not one_sided and found.warns:
        assert not fits


def test_the_forum_in_katowice_is_warned_of(planner: Planner) -> None:
    held = planner.read(measurement_rows.of_editions, [forum(planner)])[forum(planner)]
    whole = next(m for m in held if m.parts)
    (found,) = breakdown.breakdowns(whole)
    assert (found.dimension, found.gap, found.warns) == ("attendance", 1_000, True)


def test_a_part_counts_what_the_whole_counts(planner: Planner) -> None:
    number = counted(planner, Qty(100))
    made = planner.write(breakdown.disaggregate, number, Dimension.SEX, "women", Qty(60))
    planner.write(breakdown.disaggregate, number, Dimension.SEX, "women", Qty(55))
    assert [(p.id, p.qty) for p in row(planner, number).parts] == [(made, Qty(55))]
    for qty, field in ((Qty(5, unit="views"), "unit"), (Qty(101), "value"), (Qty(-1), "value")):
        with pytest.raises(Invalid) as refused:
            planner.write(breakdown.disaggregate, number, Dimension.SEX, "men", qty)
        assert refused.value.field == field
    planner.write(breakdown.remove_part, made)
    assert not row(planner, number).parts


def test_a_file_of_evidence_is_known_again_by_its_hash(planner: Planner, tmp_path: Path) -> None:
    number = counted(planner)
    file = tmp_path / "report.txt"
    file.write_text("17,000")
    planner.write(evidence.add, number, "https://un.example/report", 2)
    planner.write(evidence.add, number, str(file), 1, who="Ana")
    found = row(planner, number).evidence
    assert [(e.grade, bool(e.sha256)) for e in found] == [(1, True), (2, False)]
    filed = found[0]
    assert not evidence.has_changed(file, filed.size, filed.sha256)
    file.write_text("18,000")  # as long as before
    assert evidence.has_changed(file, filed.size, filed.sha256)
    file.write_text("17,000")
    assert not evidence.has_changed(file, filed.size, filed.sha256)
    planner.write(measurements.delete, number)
    planner.undo()
    assert row(planner, number).evidence == found


@pytest.mark.parametrize(
    ("address", "grade", "field"),
    [("", 1, "address"), ("/no/such/file", 1, "address"), ("https://a.example", 5, "grade")],
)
def test_evidence_is_there_and_graded(
    planner: Planner, address: str, grade: int, field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        planner.write(evidence.add, counted(planner), address, grade)
    assert refused.value.field == field


SUMS = (
    "SELECT coalesce(platform_id, 0), coalesce(substr(measured_on, 1, 7), ''), kind, unit,"
    " relation, edition_id IS NULL OR reported, count(*), coalesce(sum(value), 0)"
    " FROM measurement GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6"
)
KEPT = (
    "SELECT platform_id, month, kind, unit, relation, used, count, value FROM reach_month"
    " ORDER BY 1, 2, 3, 4, 5, 6"
)


def test_the_sums_in_the_file_follow_every_write_and_every_undo(planner: Planner) -> None:
    def agree() -> None:
        with closing(sqlite3.connect(planner.path)) as file:
            assert file.execute(KEPT).fetchall() == file.execute(SUMS).fetchall()

    agree()
    number = counted(planner, platform="wuf", edition_id=None, measured_on=dt.date(2022, 7, 1))
    agree()
    planner.write(
        measurements.edit, number, Qty(5, GE), kind=ReachKind.INDIRECT,
        definition=Bilingual("x"), source="y", measured_on=dt.date(2022, 8, 1),
    )  # fmt: skip
    agree()
    planner.write(measurements.delete, number)
    agree()
    for _ in range(3):
        planner.undo()
        agree()
