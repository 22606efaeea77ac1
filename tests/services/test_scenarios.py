"""What-if: a scenario is held against the plan, then applied whole or thrown away."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import DateStatus, ReachKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services import editions, estimates, month, reach, scenarios
from comms_planner.services.forecast import forecasts, key
from comms_planner.services.planner import Planner

Sums = dict[int, tuple[Qty, Qty]]


def sums(plan: reach.ReachPlan) -> Sums:
    return {y.year: (y.direct.qty, y.indirect.qty) for y in plan.years}


def forum(planner: Planner, slug: str = "wuf-2022") -> int:
    return next(e.id for e in planner.read(editions.rows) if e.slug == slug)


def begun(planner: Planner) -> int:
    return planner.write(scenarios.begin, Bilingual("The Forum a year later"))


def would_be(planner: Planner, number: int) -> Sums:
    return sums(planner.read(scenarios.compare, number, 2020, 2023).what_if)


def test_a_postponed_forum_counts_in_the_other_year_of_the_scenario_only(planner: Planner) -> None:
    number, before = begun(planner), sums(planner.read(reach.plan, 2020, 2023))
    planner.write(scenarios.move, number, forum(planner), dt.date(2023, 6, 26))
    then = would_be(planner, number)
    assert then[2022] == (Qty(1_000), Qty(2_000_000, Relation.GE))
    assert then[2023] == (Qty(25_000), Qty(8_000_000, Relation.GE))
    found = planner.read(scenarios.compare, number, 2020, 2023)
    assert found.plan.direct.qty == found.what_if.direct.qty == Qty(48_000)
    assert sums(planner.read(reach.plan, 2020, 2023)) == before
    (step,) = found.scenario.steps
    assert step.ends == dt.date(2023, 6, 30), "it keeps its length"


def test_a_yearly_day_moved_out_of_its_year_leaves_that_year_without_one(planner: Planner) -> None:
    number, day = begun(planner), forum(planner, "whd-2021")
    planner.write(scenarios.move, number, day, dt.date(2022, 3, 15))
    foretold = would_be(planner, number)
    assert foretold[2021] == (Qty(500), Qty(1_000_000, Relation.GE))
    assert foretold[2022] == (Qty(21_500), Qty(8_000_000, Relation.GE))
    found = planner.read(scenarios.compare, number, 2020, 2023)
    assert found.plan.direct == found.what_if.direct, "nobody is added by a postponement"
    planner.write(scenarios.apply, number)
    assert sums(planner.read(reach.plan, 2020, 2023)) == foretold
    shown = planner.read(month.everything, dt.date(2021, 10, 1), dt.date(2021, 10, 30))
    assert not [e for e in shown if e.platform == "whd"], "no rule puts it back"
    planner.write(editions.reschedule, day, dt.date(2026, 3, 2))
    held = [o.starts for o in planner.read(reach.occurrences, 2026, 2026) if o.platform == "whd"]
    assert held == [dt.date(2026, 3, 2), dt.date(2026, 10, 5)], "2026 has its own day as well"
    planner.write(editions.reschedule, day, dt.date(2021, 10, 4))
    assert planner.read(reach.plan, 2020, 2023).direct.qty == Qty(48_000)


def test_a_yearly_day_whose_new_date_is_open_is_not_foreseen_in_its_old_year(
    planner: Planner,
) -> None:
    planner.write(editions.reschedule, forum(planner, "whd-2021"), None)
    assert sums(planner.read(reach.plan, 2020, 2023))[2021][0] == Qty(500)


def test_a_move_within_the_year_changes_no_sum_and_says_so(planner: Planner) -> None:
    number = begun(planner)
    planner.write(scenarios.move, number, forum(planner, "whd-2021"), dt.date(2021, 11, 15))
    found = planner.read(scenarios.compare, number, 2020, 2023)
    assert sums(found.plan) == sums(found.what_if)
    (step,) = found.scenario.steps
    assert (step.was, step.stays_in_year) == (dt.date(2021, 10, 4), True)


def test_an_edition_called_off_is_held_after_all_when_a_scenario_moves_it(
    planner: Planner,
) -> None:
    day = forum(planner, "wcd-2022")
    planner.write(editions.set_date_status, day, DateStatus.CANCELLED)
    number = begun(planner)
    planner.write(scenarios.move, number, day, dt.date(2022, 11, 7))
    foretold = would_be(planner, number)
    assert foretold[2022][0] == Qty(21_000)
    planner.write(scenarios.apply, number)
    assert sums(planner.read(reach.plan, 2020, 2023)) == foretold


def test_a_regional_forum_is_added_with_its_own_estimate(planner: Planner) -> None:
    number = begun(planner)
    planner.write(
        scenarios.add_edition, number, Bilingual("Africa Urban Forum"), dt.date(2021, 5, 3),
        direct=Qty(3_000), indirect=Qty(400_000, Relation.GE),
    )  # fmt: skip
    assert would_be(planner, number)[2021] == (Qty(4_000), Qty(2_400_000, Relation.GE))


def test_what_a_scenario_foretells_is_what_applying_it_gives(planner: Planner) -> None:
    number = begun(planner)
    planner.write(scenarios.move, number, forum(planner), dt.date(2023, 6, 26))
    planner.write(scenarios.cancel, number, forum(planner, "wcd-2021"))
    planner.write(scenarios.estimate, number, ReachKind.DIRECT, Qty(700), platform="whd")
    habitat_day = forum(planner, "whd-2020")
    planner.write(
        scenarios.estimate, number, ReachKind.INDIRECT, Qty(2_000_000), edition_id=habitat_day
    )
    planner.write(
        scenarios.add_edition, number, Bilingual("Regional forum"), dt.date(2021, 5, 3),
        direct=Qty(3_000),
    )  # fmt: skip
    before, foretold = sums(planner.read(reach.plan, 2020, 2023)), would_be(planner, number)
    planner.write(scenarios.apply, number)
    assert sums(planner.read(reach.plan, 2020, 2023)) == foretold != before
    assert planner.read(scenarios.rows) == []
    planner.undo()
    assert sums(planner.read(reach.plan, 2020, 2023)) == before
    assert len(planner.read(scenarios.rows)[0].steps) == 5


def test_a_discarded_scenario_leaves_nothing(planner: Planner) -> None:
    number, before = begun(planner), planner.read(reach.plan, 2020, 2023)
    planner.write(scenarios.cancel, number, forum(planner))
    planner.write(scenarios.discard, number)
    assert planner.read(scenarios.rows) == []
    assert planner.read(reach.plan, 2020, 2023) == before


def test_a_scenario_without_steps_is_not_applied(planner: Planner) -> None:
    number = begun(planner)
    with pytest.raises(Invalid, match="no step"):
        planner.write(scenarios.apply, number)
    step = planner.write(scenarios.cancel, number, forum(planner))
    planner.write(scenarios.remove_step, step)
    assert planner.read(scenarios.rows)[0].steps == ()


@pytest.mark.parametrize(
    ("qty", "field"), [(Qty(-1), "value"), (Qty(5, unit="views"), "kind"), (Qty.unknown(), "value")]
)
def test_an_estimate_of_a_scenario_is_one_of_people(planner: Planner, qty: Qty, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        planner.write(scenarios.estimate, begun(planner), ReachKind.DIRECT, qty, platform="whd")
    assert refused.value.field == field


def test_an_edition_may_be_estimated_otherwise_than_its_platform(planner: Planner) -> None:
    planner.write(estimates.set_for_edition, forum(planner), ReachKind.DIRECT, Qty(15_000))
    assert sums(planner.read(reach.plan, 2020, 2023))[2022][0] == Qty(16_000)
    planner.write(estimates.clear_for_edition, forum(planner), ReachKind.DIRECT)
    assert sums(planner.read(reach.plan, 2020, 2023))[2022][0] == Qty(21_000)
    with pytest.raises(Invalid):
        planner.write(estimates.clear_for_edition, forum(planner), ReachKind.DIRECT)


def test_a_forecast_is_the_mean_of_what_was_counted_last(planner: Planner) -> None:
    found = planner.read(reach.occurrences, 2018, 2030)
    made = forecasts(found)
    past = [o for o in found if o.platform == "wuf" and o.measured_direct.value is not None]
    later = [o for o in found if o.platform == "wuf" and o.starts > past[-1].starts]  # type: ignore[operator]  # all are dated
    (forecast,) = made[key(later[0])]
    counted = [int(o.measured_direct.figure) for o in past[-3:]]
    assert forecast.qty == Qty(sum(counted) // len(counted), Relation.GE)
    assert [qty.value for _, qty in forecast.of] == counted
    assert key(past[-1]) not in made
