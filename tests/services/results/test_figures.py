"""Figures of indicators: sourced, in their own unit, changed only with a reason, then locked."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid, PlannerError
from comms_planner.quantity import Figure, Qty, Relation
from comms_planner.services import arguments, outcomes
from comms_planner.services.commands import carry_out
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.planner import Planner
from comms_planner.services.results import periods, register
from comms_planner.services.results.register import MilestoneRow

BASE = {"indicator": "policy-changes", "qty": 0, "year": 2019, "source": "Registry"}
ACTUAL = {"indicator": "policy-changes", "year": 2021, "qty": 5, "source": "Ledger"}


def row(planner: Planner, slug: str = "policy-changes") -> IndicatorRow:
    return next(r for r in planner.read(register.rows) if r.slug == slug)


def refused(planner: Planner, command: str, **args: object) -> str:
    with pytest.raises(PlannerError) as refusal:
        carry_out(planner, command, args)
    return str(refusal.value)


def test_a_new_plan_ships_no_figure_and_flags_its_suggestions(planner: Planner) -> None:
    for indicator in planner.read(register.rows):
        assert indicator.baseline is None
        assert not indicator.targets
        assert not indicator.actuals
        assert indicator.suggested == (indicator.basis == "ours")


def test_suggestions_below_the_level_of_outcomes_are_signs_only(planner: Planner) -> None:
    awareness = next(o for o in planner.read(outcomes.rows) if o.slug == "awareness")
    assert [i.slug for i in awareness.showing] == ["awareness-1"]
    assert [i.level for i in awareness.signs] == ["output", "out-take", "out-take"]


def test_a_baseline_carries_year_and_source_or_the_reason_why_there_is_none(
    planner: Planner,
) -> None:
    assert "year" in refused(planner, "indicators.set_baseline", **{**BASE, "year": None})
    assert "where" in refused(planner, "indicators.set_baseline", **{**BASE, "source": " "})
    n_a = {"indicator": "policy-changes", "qty": "n/a"}
    assert "why" in refused(planner, "indicators.set_baseline", **n_a)
    why = {"value": None, "reason": "never counted before 2020"}
    carry_out(planner, "indicators.set_baseline", {**n_a, "qty": why})
    baseline = row(planner).baseline
    assert baseline is not None
    assert (baseline.value, baseline.reason) == (None, "never counted before 2020")


def test_a_figure_has_the_unit_of_its_indicator(planner: Planner) -> None:
    carry_out(planner, "indicators.set_actual", ACTUAL)
    assert row(planner).actuals[0][1].unit == "policies"
    people = {**ACTUAL, "qty": {"value": 5, "unit": "people"}}
    assert "does not belong" in refused(planner, "indicators.set_actual", **people)


@pytest.mark.parametrize(
    ("qty", "said"), [(-1, "fewer than none"), (2.5, "whole numbers"), (10**15, "too large")]
)
def test_figures_that_cannot_be_are_refused(planner: Planner, qty: float, said: str) -> None:
    assert said in refused(planner, "indicators.set_actual", **{**ACTUAL, "qty": qty})


def test_a_share_lies_between_nought_and_a_hundred(planner: Planner) -> None:
    share = {"indicator": "awareness-1", "year": 2021, "source": "Poll"}
    assert "100" in refused(planner, "indicators.set_actual", **share, qty="101 %")
    over = {"numerator": 12, "denominator": 10}
    assert "exceed" in refused(planner, "indicators.set_actual", **share, **over)
    carry_out(planner, "indicators.set_actual", {**share, "numerator": "3+", "denominator": 12})
    (year, qty), *_ = row(planner, "awareness-1").actuals
    assert (year, qty.value, qty.relation.value) == (2021, 25, "≥")


def test_what_stands_changes_only_with_a_reason_that_is_kept(planner: Planner) -> None:
    carry_out(planner, "indicators.set_actual", ACTUAL)
    carry_out(planner, "indicators.set_actual", ACTUAL)
    assert "why" in refused(planner, "indicators.set_actual", **{**ACTUAL, "qty": 6})
    carry_out(planner, "indicators.set_actual", {**ACTUAL, "qty": 6, "reason": "One was late"})
    (change,) = row(planner).reasons
    assert (change.before.value, change.after.value, change.reason) == (5, 6, "One was late")


def test_an_approved_year_is_locked_until_it_is_opened_with_a_reason(planner: Planner) -> None:
    carry_out(planner, "indicators.set_baseline", BASE)
    carry_out(planner, "indicators.set_actual", ACTUAL)
    assert "name" in refused(planner, "periods.approve", year=2021, by=" ")
    carry_out(planner, "periods.approve", {"year": 2021, "by": "Head"})
    later = {**ACTUAL, "qty": 6, "reason": "r"}
    assert "locked" in refused(planner, "indicators.set_actual", **later)
    target = {"indicator": "policy-changes", "year": 2021, "qty": 6}
    assert "locked" in refused(planner, "indicators.set_target", **target)
    again = {**BASE, "qty": 1, "reason": "r"}
    assert "Head" in refused(planner, "indicators.set_baseline", **again)
    assert "why" in refused(planner, "periods.reopen", year=2021, reason="")
    carry_out(planner, "periods.reopen", {"year": 2021, "reason": "A late report", "by": "Head"})
    carry_out(planner, "indicators.set_actual", later)
    assert [p.approved for p in planner.read(periods.rows)] == [False]


def test_a_narrative_indicator_is_told_and_judged(planner: Planner) -> None:
    number = carry_out(
        planner, "indicators.add",
        {"outcome": "engagement", "name": "How councils speak", "unit": "", "kind": "narrative"},
    ).ids[0]  # fmt: skip
    told = {"indicator": number, "year": 2022, "narrative": "They say “city for all” now."}
    told |= {"judgement": "at risk", "source": "Minutes"}
    carry_out(planner, "indicators.tell", told)
    found = row(planner, f"indicator-{number}")
    assert (found.standing.status, found.standing.year) == ("at risk", 2022)
    assert found.years[0].narrative == Bilingual("They say “city for all” now.")
    figure = {"indicator": number, "year": 2022, "qty": 3, "source": "x"}
    assert "words" in refused(planner, "indicators.set_actual", **figure)


def test_what_an_indicator_means_does_not_change_under_its_figures(planner: Planner) -> None:
    carry_out(planner, "indicators.set_actual", ACTUAL)
    unit = {"indicator": "policy-changes", "unit": "cities"}
    assert "figures in" in refused(planner, "indicators.define", **unit)
    last = {"indicator": "policy-changes", "aggregation": "last"}
    assert "why" in refused(planner, "indicators.define", **last)
    carry_out(planner, "indicators.define", {**last, "reason": "Counted anew each year"})
    assert row(planner).reasons[0].what == "definition"


def test_shares_and_points_of_years_are_not_added_up(planner: Planner) -> None:
    for slug in ("awareness-1", "attitude-commitment"):
        said = refused(planner, "indicators.define", indicator=slug, aggregation="sum")
        assert "not added up" in said


def test_the_documents_measures_stay_and_ours_can_go(planner: Planner) -> None:
    assert "document" in refused(planner, "indicators.delete", indicator="policy-changes")
    carry_out(planner, "indicators.delete", {"indicator": "awareness-4"})
    assert "awareness-4" not in {r.slug for r in planner.read(register.rows)}


def test_the_seven_items_say_what_is_still_empty(planner: Planner) -> None:
    assert row(planner).items == ("a", "b")
    carry_out(
        planner, "indicators.describe",
        {"indicator": "policy-changes", "responsible": "Policy branch", "coordination": "Monthly",
         "collection_method": "Registry", "means_of_verification": "Gazettes"},
    )  # fmt: skip
    carry_out(planner, "indicators.set_baseline", BASE)
    carry_out(
        planner, "indicators.set_target", {"indicator": "policy-changes", "year": 2020, "qty": 4}
    )
    carry_out(
        planner, "indicators.add_milestone",
        {"indicator": "policy-changes", "name": "Mid-term review", "due_on": "2021-12-01"},
    )  # fmt: skip
    assert row(planner).items == tuple("abcdefg")


@pytest.mark.parametrize(
    ("typed", "value", "relation", "unit"),
    [
        ("12+ policies", 12, "≥", "policies"), ("3 项政策", 3, "=", "policies"),
        ("62 %", 62, "=", "percent"), ("62 % 以上", 62, "≥", "percent"),
        ("EUR 3,000+", 3000, "≥", "EUR"), ("5 million USD", 5_000_000, "=", "USD"),
        ("500 万美元以上", 5_000_000, "≥", "USD"), ("about 5", 5, "≈", ""),
        ("−2 points", -2, "=", "points"),
    ],
)  # fmt: skip
def test_a_figure_is_read_with_the_unit_that_is_typed(
    typed: str, value: int, relation: str, unit: str
) -> None:
    read = arguments.read(Figure, typed, "qty")
    assert (read.value, read.relation.value, read.unit) == (value, relation, unit)


def test_the_reason_given_beside_not_applicable_is_kept_with_it(planner: Planner) -> None:
    carry_out(
        planner, "indicators.set_baseline",
        {"indicator": "policy-changes", "qty": "n/a", "reason": "never counted"},
    )  # fmt: skip
    baseline = row(planner).baseline
    assert baseline is not None
    assert baseline.reason == "never counted"


def stone(planner: Planner, **more: object) -> MilestoneRow:
    """The milestone of the policy changes, with the figures of three years before it."""
    for year, qty in ((2020, 2), (2021, "3+"), (2022, 4)):
        carry_out(
            planner, "indicators.set_actual",
            {"indicator": "policy-changes", "year": year, "qty": qty, "source": "Ledger"},
        )  # fmt: skip
    args = {"indicator": "policy-changes", "name": "Mid-term", "due_on": "2021-06-30", **more}
    carry_out(planner, "indicators.add_milestone", args)
    return row(planner).milestones[0]


@pytest.mark.parametrize(
    ("benchmark", "verdict", "state"),
    [(5, "met", "met"), ("4 policies", "met", "met"), (6, "not shown", "late")],
)
def test_a_benchmark_is_held_against_the_figures_up_to_its_year(
    planner: Planner, benchmark: object, verdict: str, state: str
) -> None:
    found = stone(planner, benchmark=benchmark)
    assert found.so_far == Qty(5, Relation.GE, "policies"), "2022 lies after it"
    assert (found.verdict, found.state(dt.date(2022, 1, 1))) == (verdict, state)


def test_a_milestone_without_a_benchmark_is_a_stage_or_an_event(planner: Planner) -> None:
    found = stone(planner)
    assert (found.benchmark, found.so_far, found.verdict) == (None, None, "")
    carry_out(
        planner, "indicators.edit_milestone",
        {"milestone": found.id, "name": "Mid-term", "due_on": "2022-06-30", "benchmark": 10},
    )  # fmt: skip
    again = row(planner).milestones[0]
    assert again.benchmark == Qty(10, unit="policies")
    assert again.state(dt.date(2022, 1, 1)) == "to come"


@pytest.mark.parametrize(
    ("benchmark", "field"),
    [(-1, "benchmark"), (2.5, "benchmark"), ("?", "benchmark"), ("5 cities", "unit")],
)
def test_a_benchmark_that_cannot_be_is_refused(
    planner: Planner, benchmark: object, field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        stone(planner, benchmark=benchmark)
    assert refused.value.field == field
