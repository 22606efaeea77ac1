"""What was measured becomes the actual of an output, and never of an outcome."""

from __future__ import annotations

import pytest

from comms_planner.charts.result_kinds import KINDS
from comms_planner.errors import Invalid
from comms_planner.models.words import ReachKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services.commands import carry_out
from comms_planner.services.planner import Planner
from comms_planner.services.results import measured, register
from comms_planner.text import texts_for


@pytest.fixture
def planner(planner: Planner) -> Planner:
    """With an indicator of an output beside those of the document."""
    carry_out(
        planner, "indicators.add",
        {"outcome": "awareness", "name": "people who took part", "unit": "people",
         "level": "output", "aggregation": "sum"},
    )  # fmt: skip
    return planner


def indicator(planner: Planner) -> register.IndicatorRow:
    return next(r for r in planner.read(register.rows) if r.unit == "people")


def test_a_lower_bound_and_an_unmeasured_edition_leave_a_lower_bound(planner: Planner) -> None:
    of = indicator(planner).id
    planner.write(measured.take_measured, of, 2026, ReachKind.DIRECT)
    row = indicator(planner)
    assert row.actuals == ((2026, Qty(57_000, Relation.GE)),)
    assert row.years[0].source.startswith("Measurements of this plan, direct, gross: 1 of ")
    planner.undo()
    assert indicator(planner).actuals == ()


def test_measured_reach_is_held_against_its_own_target_added_up(planner: Planner) -> None:
    of = indicator(planner).id
    for year, people in ((2025, 2_000), (2026, 60_000)):
        carry_out(
            planner, "indicators.set_target", {"indicator_id": of, "year": year, "qty": people}
        )
    for year in (2025, 2026):
        planner.write(measured.take_measured, of, year, ReachKind.DIRECT)
    texts = texts_for("en")
    kind = KINDS["cumulative"]
    rows = kind.rows(planner.read(kind.gather, texts), texts)
    assert [(r.place, r.what, r.qty) for r in rows] == [
        ("2025", "Target, added up", Qty(2_000)),
        ("2026", "Target, added up", Qty(62_000)),
        ("2025", "Actual, added up", Qty(1_300, Relation.GE)),
        ("2026", "Actual, added up", Qty(58_300, Relation.GE)),
    ]


@pytest.mark.parametrize(
    ("slug", "year", "kind", "field"),
    [
        ("policy-changes", 2026, ReachKind.DIRECT, "indicator_id"),
        ("awareness-2", 2026, ReachKind.DIRECT, "indicator_id"),
        ("", 2022, ReachKind.DIRECT, "year"),
        ("", 2026, ReachKind.INDIRECT, "year"),
        ("", 2026, ReachKind.ACTIVITY, "kind"),
    ],
)
def test_what_shows_no_such_thing_is_refused(
    planner: Planner, slug: str, year: int, kind: ReachKind, field: str
) -> None:
    rows = planner.read(register.rows)
    of = next(r.id for r in rows if r.slug == slug) if slug else indicator(planner).id
    with pytest.raises(Invalid) as refused:
        planner.write(measured.take_measured, of, year, kind)
    assert refused.value.field == field
