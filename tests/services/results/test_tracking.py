"""Years go together as the indicator says, and a bound never says more than it knows."""

from __future__ import annotations

from decimal import Decimal

import pytest

from comms_planner.models.words import Aggregation, Direction
from comms_planner.quantity import Qty, Relation
from comms_planner.services.results.judging import Band
from comms_planner.services.results.tracking import (
    Standing,
    YearFigure,
    combined,
    mean,
    short,
    standing,
)

GE, LE, APPROX = Relation.GE, Relation.LE, Relation.APPROX


def years(*values: Qty | int | None, first: int = 2020, unit: str = "policies") -> list[YearFigure]:
    """One figure for each year; None is unknown."""
    return [
        YearFigure(
            first + n,
            v if isinstance(v, Qty) else Qty.unknown(unit) if v is None else Qty(v, unit=unit),
        )
        for n, v in enumerate(values)
    ]


def stands(
    actuals: list[YearFigure],
    targets: dict[int, int],
    how: Aggregation,
    *,
    baseline: int | None = None,
    direction: Direction = Direction.UP,
    until: int | None = None,
    unit: str = "policies",
) -> Standing:
    return standing(
        actuals, {y: Qty(t, unit=unit) for y, t in targets.items()},
        None if baseline is None else Qty(baseline, unit=unit), how, direction, Band(), until,
    )  # fmt: skip


def test_a_sum_keeps_its_lower_bound() -> None:
    found = combined(years(Qty(4, GE, "policies"), 6), Aggregation.SUM, "policies")
    assert found == Qty(10, GE, "policies")


def test_a_year_without_a_figure_makes_the_sum_a_lower_bound() -> None:
    assert combined(years(4, None, 6), Aggregation.SUM, "policies") == Qty(10, GE, "policies")


def test_the_latest_and_the_best_year_are_taken_as_they_are() -> None:
    figures = years(4, 9, 6)
    assert combined(figures, Aggregation.LAST, "policies") == Qty(6, unit="policies")
    assert combined(figures, Aggregation.MAX, "policies") == Qty(9, unit="policies")


def test_the_best_year_is_open_where_another_may_be_better() -> None:
    figures = years(Qty(5, GE, "policies"), 7)
    assert combined(figures, Aggregation.MAX, "policies") == Qty(7, GE, "policies")


def test_years_that_stand_alone_are_never_put_together() -> None:
    assert combined(years(4, 6), Aggregation.NONE, "policies") is None


def ratio(year: int, part: int, whole: int) -> YearFigure:
    value = Decimal(part) * 100 / Decimal(whole)
    return YearFigure(year, Qty(value, unit="percent"), part, whole)


def test_ratios_are_pooled_so_that_a_small_year_does_not_weigh_like_a_large_one() -> None:
    figures = [ratio(2020, 30, 100), ratio(2021, 540, 900)]
    assert combined(figures, Aggregation.MEAN_OF_RATIO, "percent") == Qty(57, unit="percent")
    assert mean(figures) == Qty(45, unit="percent")


def test_ratios_without_their_parts_give_an_approximate_mean() -> None:
    figures = [YearFigure(2020, Qty(30, unit="percent")), ratio(2021, 60, 100)]
    found = combined(figures, Aggregation.MEAN_OF_RATIO, "percent")
    assert found == Qty(45, APPROX, "percent")


def test_a_sum_is_held_against_the_sum_of_the_targets_of_the_same_years() -> None:
    found = stands(years(4, 5), {2020: 4, 2021: 6, 2022: 6}, Aggregation.SUM)
    assert (found.status, found.target, found.year) == ("on track", Qty(10, unit="policies"), 2021)
    assert found.progress == Qty(90, unit="percent")


def test_a_year_with_a_target_and_no_actual_is_named_and_opens_the_sum() -> None:
    found = stands(years(4, 5, first=2021), {2020: 6, 2021: 6, 2022: 6}, Aggregation.SUM)
    assert found.missing == (2020,)
    assert found.status == "not shown", "the missing year may hold what lacks"


def test_progress_is_counted_from_the_baseline() -> None:
    found = stands(years(55), {2020: 60}, Aggregation.LAST, baseline=40)
    assert found.progress == Qty(75, unit="percent")
    assert found.status == "at risk"


def test_less_is_better_where_the_direction_says_so() -> None:
    down = Direction.DOWN
    assert stands(
        years(20), {2020: 10}, Aggregation.LAST, baseline=40, direction=down
    ).progress == (Qty(Decimal("66.666667"), unit="percent"))
    assert stands(years(8), {2020: 10}, Aggregation.LAST, direction=down).status == "met"
    assert stands(years(20), {2020: 10}, Aggregation.LAST, direction=down).status == "off track"


def test_a_lower_bound_short_of_the_target_is_not_shown_and_never_missed() -> None:
    bound = years(Qty(5, GE, "policies"))
    assert stands(bound, {2020: 10}, Aggregation.LAST).status == "not shown"
    assert stands(bound, {2020: 5}, Aggregation.LAST).status == "met"


def test_an_upper_bound_can_only_show_that_a_target_is_out_of_reach() -> None:
    bound = years(Qty(5, LE, "policies"))
    assert stands(bound, {2020: 10}, Aggregation.LAST).status == "off track"
    assert stands(bound, {2020: 5}, Aggregation.LAST).status == "not shown"


def test_an_upper_bound_near_the_target_misses_it_without_saying_by_how_much() -> None:
    assert stands(years(Qty(19, LE, "policies")), {2020: 20}, Aggregation.LAST).status == "missed"


def test_a_lower_bound_near_the_target_is_not_on_track() -> None:
    found = stands(years(Qty(19, GE, "policies")), {2020: 20}, Aggregation.LAST)
    assert (found.status, found.progress) == ("not shown", Qty(95, GE, "percent"))


def test_what_is_unknown_or_does_not_apply_is_said_and_not_called_late() -> None:
    unknown = stands(years(None), {2020: 20}, Aggregation.LAST)
    none = stands(years(Qty.na("no session", "policies")), {2020: 20}, Aggregation.LAST)
    assert (unknown.status, none.status) == ("unknown", "not applicable")


def test_a_target_that_lies_ahead_is_not_due() -> None:
    assert stands(years(3), {2023: 10}, Aggregation.LAST).status == "not due"


def test_without_figures_nothing_is_claimed() -> None:
    assert stands([], {}, Aggregation.SUM).status == "empty"
    assert stands([], {2020: 3}, Aggregation.SUM).status == "no actual"
    assert stands(years(3), {}, Aggregation.SUM).status == "no target"


def test_it_stands_as_it_stood_at_the_end_of_an_earlier_year() -> None:
    found = stands(years(1, 9), {2020: 4, 2021: 6}, Aggregation.SUM, until=2020)
    assert (found.status, found.year) == ("off track", 2020)


def test_a_target_of_nought_can_be_met() -> None:
    assert stands(years(0), {2020: 0}, Aggregation.LAST, direction=Direction.DOWN).status == "met"
    assert stands(years(1), {2020: 0}, Aggregation.LAST, direction=Direction.DOWN).status == (
        "off track"
    )


@pytest.mark.parametrize(("relation", "shown"), [(Relation.EQ, "66.7"), (GE, "66.6"), (LE, "66.7")])
def test_a_bound_stays_one_when_it_is_rounded(relation: Relation, shown: str) -> None:
    assert short(Qty(Decimal("66.66"), relation, "percent")).value == Decimal(shown)
