"""Reach: the fact base's sums, and what moves them."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import DateStatus, ExceptionKind, ReachKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services import (
    actions,
    editions,
    measurement_rows,
    measurements,
    platforms,
    reach,
)
from comms_planner.services.planner import Planner
from comms_planner.services.reach import OccurrenceRow
from comms_planner.services.schedule import series

PEOPLE = "people"


def at_least(number: int) -> Qty:
    return Qty(number, Relation.GE, PEOPLE)


def just(number: int) -> Qty:
    return Qty(number, Relation.EQ, PEOPLE)


def sums(planner: Planner) -> dict[int, tuple[Qty, Qty]]:
    return {
        y.year: (y.direct.qty, y.indirect.qty) for y in planner.read(reach.plan, 2020, 2023).years
    }


def edition(planner: Planner, slug: str) -> editions.EditionRow:
    return next(e for e in planner.read(editions.rows) if e.slug == slug)


def occurrence(planner: Planner, slug: str) -> OccurrenceRow:
    wanted = edition(planner, slug).id
    found = planner.read(reach.occurrences, 2010, 2030)
    return next(o for o in found if o.edition_id == wanted)


def test_twelve_platforms_and_four_carry_a_figure(planner: Planner) -> None:
    rows = planner.read(platforms.rows)
    assert len(rows) == 12
    assert sum(p.carries_figure for p in rows) == 4
    assert sum(p.direct.is_na and p.indirect.is_na for p in rows) == 8
    assert not rows[4].status


def test_one_occurrence_of_each_is_25_000_and_at_least_eight_million(planner: Planner) -> None:
    direct, indirect = planner.read(reach.per_occurrence)
    assert (direct.qty, indirect.qty) == (just(25_000), at_least(8_000_000))
    assert (direct.with_figure, direct.not_applicable) == (4, 8)


def test_the_years_of_the_plan_add_up_as_the_fact_base_says(planner: Planner) -> None:
    assert sums(planner) == {
        2020: (just(21_000), at_least(7_000_000)),
        2021: (just(1_000), at_least(2_000_000)),
        2022: (just(21_000), at_least(7_000_000)),
        2023: (just(5_000), at_least(3_000_000)),
    }
    plan = planner.read(reach.plan, 2020, 2023)
    assert (plan.direct.qty, plan.indirect.qty) == (just(48_000), at_least(19_000_000))
    assert (plan.platforms_with_figure, plan.platforms) == (4, 12)


def test_a_forum_moved_to_another_year_counts_there(planner: Planner) -> None:
    planner.write(editions.reschedule, edition(planner, "wuf-2022").id, dt.date(2023, 6, 1))
    found = sums(planner)
    assert found[2022] != (just(21_000), at_least(7_000_000))
    assert found[2023] == (just(25_000), at_least(8_000_000))
    planner.undo()
    assert sums(planner)[2022] == (just(21_000), at_least(7_000_000))


def test_a_cancelled_edition_stays_in_the_list_and_out_of_the_sum(planner: Planner) -> None:
    number = edition(planner, "wuf-2022").id
    planner.write(editions.set_date_status, number, DateStatus.CANCELLED)
    assert sums(planner)[2022] == (just(1_000), at_least(2_000_000))
    assert occurrence(planner, "wuf-2022").called_off == "cancelled"


def test_a_postponed_edition_counts_again_once_it_has_a_new_day(planner: Planner) -> None:
    number = edition(planner, "wuf-2022").id
    planner.write(editions.set_date_status, number, DateStatus.POSTPONED)
    assert sums(planner)[2022] == (just(1_000), at_least(2_000_000))
    assert occurrence(planner, "wuf-2022").called_off == "postponed"
    planner.write(editions.reschedule, number, dt.date(2023, 6, 26), dt.date(2023, 6, 30))
    assert edition(planner, "wuf-2022").date_status == "rescheduled"
    assert sums(planner)[2023][0] == just(25_000)


def test_another_estimate_changes_every_sum_it_is_in(planner: Planner) -> None:
    planner.write(platforms.estimate, "whd", ReachKind.DIRECT, at_least(700))
    direct, _ = planner.read(reach.per_occurrence)
    assert direct.qty == at_least(25_200)
    assert planner.read(reach.plan, 2020, 2023).direct.qty == at_least(48_800)


def test_another_periodicity_changes_which_years_it_counts_in(planner: Planner) -> None:
    before = planner.read(reach.plan, 2020, 2029)
    scroll = [o for y in before.years for o in y.occurrences if o.platform == "scroll"]
    planner.write(platforms.set_rule, "scroll", False)
    after = planner.read(reach.plan, 2020, 2029)
    yearly = [o for y in after.years for o in y.occurrences if o.platform == "scroll"]
    assert len(yearly) > len(scroll)
    planner.write(platforms.set_rule, "scroll", True)
    assert planner.read(reach.plan, 2020, 2029) == before


def test_an_assembly_every_two_years_counts_in_years_it_did_not(planner: Planner) -> None:
    def direct(number: int) -> object:
        return planner.read(reach.plan, number, number).direct.qty.value

    before = [direct(year) for year in (2031, 2032, 2033)]
    planner.write(platforms.set_every, "unha", 2)
    after = [direct(year) for year in (2031, 2032, 2033)]
    assert [int(str(a)) - int(str(b)) for a, b in zip(after, before, strict=True)] == [0, 0, 4_000]
    planner.undo()
    assert [direct(year) for year in (2031, 2032, 2033)] == before


@pytest.mark.parametrize(
    ("platform", "years", "since", "field"),
    [("wuf", 0, None, "years"), ("wuf", 21, None, "years"), ("moon", 2, None, "platform"),
     ("wuc", 2, None, "since"), ("wuc", 2, 1066, "since")],
)  # fmt: skip
def test_a_rhythm_that_cannot_be_is_refused(
    planner: Planner, platform: str, years: int, since: int | None, field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        planner.write(platforms.set_every, platform, years, since=since)
    assert refused.value.field == field


def test_an_occurrence_that_is_called_off_or_moved_leaves_its_year(planner: Planner) -> None:
    def direct(number: int) -> Qty:
        return planner.read(reach.plan, number, number).direct.qty

    day, why = dt.date(2032, 10, 4), Bilingual("Floods")
    whd = next(p.id for p in planner.read(platforms.rows) if p.slug == "whd")
    before = direct(2032), direct(2033)
    planner.write(series.except_day, day, ExceptionKind.CANCELLED, why, platform_id=whd)
    assert (direct(2032).value or 0) == (before[0].value or 0) - 500
    planner.write(
        series.except_day, day, ExceptionKind.MOVED, why,
        platform_id=whd, starts=dt.date(2033, 1, 10),
    )  # fmt: skip
    assert (direct(2033).value or 0) == (before[1].value or 0) + 500
    planner.write(series.restore, day, platform_id=whd)
    assert (direct(2032), direct(2033)) == before


def test_contested_figures_stand_side_by_side_until_one_is_chosen(planner: Planner) -> None:
    forum = occurrence(planner, "wuf-2020")
    assert forum.contested
    assert forum.measured_direct == Qty.unknown()
    assert [m.qty.value for m in forum.measurements] == [13_000, 18_000]
    planner.write(measurements.choose, forum.measurements[0].id)
    forum = occurrence(planner, "wuf-2020")
    assert not forum.contested
    assert forum.measured_direct.value == 13_000
    assert forum.estimated_direct == just(20_000)
    assert len(forum.measurements) == 2


def test_a_measurement_is_kept_beside_the_estimate(planner: Planner) -> None:
    number = edition(planner, "whd-2026").id
    planner.write(
        measurements.record,
        at_least(650),
        definition=Bilingual("badges"),
        source="the door",
        edition_id=number,
        measured_on=dt.date(2026, 10, 5),
    )
    row = occurrence(planner, "whd-2026")
    assert (row.estimated_direct, row.measured_direct) == (just(500), at_least(650))
    planner.write(measurements.delete, row.measurements[0].id)
    assert occurrence(planner, "whd-2026").measured_direct == Qty.unknown()


def test_events_and_cities_are_never_people(planner: Planner) -> None:
    day = occurrence(planner, "wcd-2020")
    assert {m.qty.unit for m in day.measurements} == {"events", "countries", "cities"}
    assert day.measured_direct == Qty.unknown()


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"qty": Qty(-1)}, "value"),
        ({"qty": Qty(5, unit="views")}, "kind"),
        ({"definition": Bilingual()}, "definition"),
        ({"source": "  "}, "source"),
        ({"grade": 9}, "grade"),
        ({"edition_id": None}, "edition_id"),
        ({"edition_id": 9999}, "edition_id"),
        ({"platform": "nowhere"}, "platform"),
    ],
)
def test_a_measurement_says_what_it_lacks(
    planner: Planner, changed: dict[str, object], field: str
) -> None:
    given: dict[str, object] = {
        "qty": just(5),
        "definition": Bilingual("badges"),
        "source": "the door",
        "edition_id": 1,
    }
    with pytest.raises(Invalid) as refused:
        planner.write(measurements.record, **{**given, **changed})  # type: ignore[arg-type]  # on purpose
    assert refused.value.field == field


def test_years_the_wrong_way_round_are_refused(planner: Planner) -> None:
    with pytest.raises(Invalid) as refused:
        planner.read(reach.plan, 2023, 2020)
    assert refused.value.field == "last_year"


def test_an_estimate_counts_people(planner: Planner) -> None:
    for kind, qty in ((ReachKind.ACTIVITY, just(5)), (ReachKind.DIRECT, Qty(5, unit="views"))):
        with pytest.raises(Invalid) as refused:
            planner.write(platforms.estimate, "wuf", kind, qty)
        assert refused.value.field == "kind"


@pytest.mark.parametrize(("first", "last"), [(2020, 2023), (2022, 2022), (2019, 2031)])
def test_some_years_of_a_plan_read_whole_are_as_if_they_had_been_asked_for(
    planner: Planner, first: int, last: int
) -> None:
    whole = planner.read(reach.plan, 2015, 2032)
    assert reach.within(whole, first, last) == planner.read(reach.plan, first, last)


def test_figures_of_some_work_are_those_of_all_that_are_tied_to_it(planner: Planner) -> None:
    forum = edition(planner, "wuf-2022").id
    action = planner.write(actions.add, Bilingual("Film"))
    for tie in ({"edition_id": forum}, {"action_id": action}):
        planner.write(
            measurements.record, just(5), kind=ReachKind.DIRECT, definition=Bilingual("Seen"),
            source="Count", measured_on=dt.date(2022, 7, 1), **tie,
        )  # fmt: skip
    every = planner.read(measurement_rows.rows)
    found = planner.read(measurement_rows.concerning, actions=(action,), editions=(forum,))
    assert found == [m for m in every if m.action_id == action or m.edition_id == forum]
    assert planner.read(measurement_rows.concerning) == []


def test_a_crowded_edition_shows_the_chosen_figures_first_and_the_first_others(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measurement_rows, "MOST_AT_ONE", 3)
    forum = edition(planner, "wuf-2022").id
    made = [
        planner.write(
            measurements.record, just(n), kind=ReachKind.DIRECT, definition=Bilingual("Seen"),
            source="Count", measured_on=dt.date(2022, 7, 1), edition_id=forum,
        )
        for n in range(5, 11)
    ]  # fmt: skip
    planner.write(measurements.choose, made[-1])
    found = planner.read(measurement_rows.of_editions, [forum])[forum]
    others = [m.id for m in planner.read(measurement_rows.rows) if m.edition_id == forum]
    chosen = made[-1]
    assert [m.id for m in found] == [chosen, *(n for n in others if n != chosen)][:3]


def test_who_looks_at_one_platform_has_its_figures_and_the_same_occurrences(
    planner: Planner,
) -> None:
    every = planner.read(reach.occurrences, 2016, 2030)
    some = planner.read(reach.occurrences, 2016, 2030, figures_of="wuf")
    assert [o for o in some if o.platform == "wuf"] == [o for o in every if o.platform == "wuf"]
    assert [(o.platform, o.starts) for o in some] == [(o.platform, o.starts) for o in every]
    assert not any(o.measurements for o in some if o.platform != "wuf")


def test_many_are_more_than_some(planner: Planner) -> None:
    held = planner.read(measurement_rows.count)
    assert planner.read(measurement_rows.are_many, held - 1)
    assert not planner.read(measurement_rows.are_many, held)
