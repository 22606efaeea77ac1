"""Ladders on editions: previewed, applied, moved, undone, made from what was done."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid, Missing
from comms_planner.models.words import HolidayKind, Precision, WorkStatus
from comms_planner.services import actions, editions, people
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import (
    dependencies,
    ladders,
    moves,
    own_ladders,
    placing,
    safety,
    stations,
    tasks,
)
from tests.services.schedule import making

TODAY = dt.date(2026, 11, 22)
OPENING, CLOSING = dt.date(2028, 9, 18), dt.date(2028, 9, 22)


def preview(planner: Planner, slug: str, ladder: str, **more: object) -> ladders.LadderPreview:
    number = making.edition(planner, slug)
    more.setdefault("today", TODAY)
    return planner.read(ladders.preview_ladder, number, ladder, **more)  # type: ignore[arg-type]  # by name


def test_the_three_built_in_ladders_have_32_38_and_19_tasks(planner: Planner) -> None:
    found = {row.slug: row.tasks for row in planner.read(ladders.rows)}
    assert found == {"un-observance": 32, "global-conference": 38, "flagship-report": 19}


def test_world_habitat_day_2027_is_planned_backwards_from_4_october(planner: Planner) -> None:
    shown = preview(planner, "whd-2027", "un-observance")
    by_position = {task.position: task for task in shown.tasks}
    assert len(by_position) == 32
    assert by_position[26].day == dt.date(2027, 10, 4)
    assert by_position[22].day == dt.date(2027, 9, 27)  # T-7, a Monday
    assert by_position[24].day == dt.date(2027, 10, 1)  # T-3 falls on Friday
    assert by_position[25].day == dt.date(2027, 10, 1)  # T-1 is a Sunday: the Friday before
    assert by_position[27].day == dt.date(2027, 10, 5)
    assert by_position[28].day == dt.date(2027, 10, 7)
    assert [t.position for t in shown.tasks if t.late] == [1]  # T-365 was 4 October 2026
    assert not shown.applied
    assert planner.undo_label is None


def test_a_holiday_of_the_station_moves_preparation_before_it(planner: Planner) -> None:
    """T-30 of 19 November 2027 is 20 October, Mashujaa Day in Nairobi."""
    number = planner.write(editions.add, "wcd", Bilingual("Kiosk"), starts=dt.date(2027, 11, 19))
    for station, day in (("nairobi", 19), ("geneva", 20)):
        shown = planner.read(
            ladders.preview_ladder, number, "un-observance", station=station, today=TODAY
        )
        (oped,) = [task for task in shown.tasks if task.offset_days == -30]
        assert oped.day == dt.date(2027, 10, day)


def test_an_edition_known_to_the_year_gets_windows_and_no_days(planner: Planner) -> None:
    shown = preview(planner, "wuf-2028", "global-conference")
    assert len(shown.tasks) == 38
    assert all(task.day is None for task in shown.tasks)
    opening = next(task for task in shown.tasks if task.offset_days == -42)
    assert (opening.first, opening.last) == (dt.date(2027, 11, 20), dt.date(2028, 11, 19))
    assert opening.precision == "year"


def test_an_edition_to_be_confirmed_gets_offsets_alone(planner: Planner) -> None:
    number = planner.write(editions.add, "wuf", Bilingual("WUF15"))
    shown = planner.read(ladders.preview_ladder, number, "global-conference", today=TODAY)
    assert {(task.first, task.precision) for task in shown.tasks} == {(None, "tbc")}
    made = planner.write(ladders.apply_ladder, number, "global-conference")
    assert len(made) == 38
    assert all(a.starts is None for a in making.of_edition(planner, number).values())


def test_confirming_a_date_gives_every_window_its_day_and_undo_takes_it_back(
    planner: Planner,
) -> None:
    number = making.edition(planner, "wuf-2028")
    planner.write(ladders.apply_ladder, number, "global-conference")
    before = making.image(planner)
    shown = planner.read(moves.preview_edition, number, OPENING, CLOSING, today=TODAY)
    assert len(shown) == 38
    planner.write(editions.reschedule, number, OPENING, CLOSING)
    now = making.of_edition(planner, number)
    assert {row.action_id: row.last for row in shown} == {a.id: a.ends for a in now.values()}
    assert now[28].ends == OPENING
    assert now[31].ends == CLOSING
    assert now[32].ends == dt.date(2028, 9, 25)  # one day after a Friday
    assert now[4].precision is Precision.DAY
    planner.undo()
    assert making.image(planner) == before


def test_a_moved_edition_leaves_done_and_pinned_tasks_alone(planner: Planner) -> None:
    number = making.edition(planner, "whd-2027")
    planner.write(ladders.apply_ladder, number, "un-observance")
    tasks = making.of_edition(planner, number)
    planner.write(actions.set_status, tasks[2].id, WorkStatus.DONE)
    planner.write(actions.reschedule, tasks[20].id, dt.date(2027, 9, 15))
    assert making.action(planner, tasks[20].id).pinned
    planner.write(editions.reschedule, number, dt.date(2027, 10, 11))
    moved = making.of_edition(planner, number)
    assert moved[2].ends == tasks[2].ends
    assert moved[20].ends == dt.date(2027, 9, 15)
    assert moved[26].ends == dt.date(2027, 10, 11)
    planner.write(moves.pin, tasks[20].id, pinned=False)
    assert making.action(planner, tasks[20].id).ends == dt.date(2027, 9, 27)


def test_a_ladder_is_applied_once_with_its_owners_cells_and_origin(planner: Planner) -> None:
    number = making.edition(planner, "whd-2027")
    boss = planner.write(
        people.add, Bilingual("Amina"), role=Bilingual("Media officer", "媒体干事")
    )
    made = planner.write(
        ladders.apply_ladder, number, "un-observance", station="geneva", flagship="sdg-cities"
    )
    assert len(made) == 32
    task = making.of_edition(planner, number)[19]
    assert (task.owner_id, task.owner_role, task.rung) == (boss, "MEDIA", 19)
    assert task.cell_id is not None
    assert (task.offset_days, task.edition_id) == (-21, number)
    assert preview(planner, "whd-2027", "un-observance").applied
    with pytest.raises(Invalid, match="already"):
        planner.write(ladders.apply_ladder, number, "un-observance")
    planner.undo()
    assert making.of_edition(planner, number) == {}


def test_unknown_names_are_refused(planner: Planner) -> None:
    number = making.edition(planner, "whd-2027")
    with pytest.raises(Invalid, match="stairs"):
        planner.read(ladders.preview_ladder, number, "stairs")
    with pytest.raises(Missing, match="Atlantis"):
        planner.read(ladders.preview_ladder, number, "un-observance", station="Atlantis")
    with pytest.raises(Invalid, match="moonbase"):
        planner.write(ladders.apply_ladder, number, "un-observance", flagship="moonbase")


def test_what_cannot_be_done_in_time_is_listed_with_the_reason(planner: Planner) -> None:
    shown = preview(planner, "whd-2027", "un-observance", today=dt.date(2027, 9, 30))
    late = {task.position: task for task in shown.tasks if task.late}
    assert 2 in late
    assert late[2].infeasible
    assert late[2].notices
    assert not late[22].infeasible or late[22].notices
    day_of = {task.position: task for task in shown.tasks}
    assert not day_of[26].late
    assert shown.late == len(late)


def test_safe_starts_in_the_plan_follow_dependencies(planner: Planner) -> None:
    number = making.edition(planner, "whd-2027")
    planner.write(ladders.apply_ladder, number, "un-observance")
    tasks = making.of_edition(planner, number)
    free = {r.action_id: r for r in planner.read(safety.rows, number, TODAY)}
    planner.write(dependencies.add, tasks[20].id, tasks[15].id, 5)
    held = {r.action_id: r for r in planner.read(safety.rows, number, TODAY)}
    first, kit = free[tasks[15].id], held[tasks[20].id]
    assert kit.latest_safe_start == dt.date(2027, 9, 14)  # five working days up to T-14
    assert first.latest_safe_start == dt.date(2027, 8, 23)
    assert held[tasks[15].id].latest_safe_start == dt.date(2027, 8, 23)
    planner.write(dependencies.remove, tasks[20].id, tasks[15].id)
    planner.write(dependencies.add, tasks[20].id, tasks[15].id, 40)
    held = {r.action_id: r for r in planner.read(safety.rows, number, TODAY)}
    assert held[tasks[15].id].latest_safe_start == dt.date(2027, 8, 4)


def test_a_ladder_of_ours_is_made_from_an_edition_in_one_step(planner: Planner) -> None:
    number = making.edition(planner, "whd-2027")
    making.add(planner, "Book the hall", "2027-09-01", edition_id=number)
    making.add(planner, "Open the doors", "2027-10-04", edition_id=number)
    making.add(planner, "Count the guests", "2027-10-06", "2027-10-08", edition_id=number)
    made = planner.write(own_ladders.from_edition, number, Bilingual("Small day", "小型活动"))
    rungs = planner.read(own_ladders.rungs, "small-day")
    assert [(r.offset_days, r.anchor_end, r.roll, r.work_days) for r in rungs] == [
        (-33, "start", "prev", 1), (0, "start", "none", 1), (4, "end", "next", 3),
    ]  # fmt: skip
    nxt = making.edition(planner, "wcd-2027")
    shown = planner.read(ladders.preview_ladder, nxt, "small-day", today=TODAY)
    assert [t.day for t in shown.tasks] == [
        dt.date(2027, 9, 28), dt.date(2027, 10, 31), dt.date(2027, 11, 4),
    ]  # fmt: skip
    planner.write(own_ladders.add_task, made, Bilingual("Sweep up"), 1)
    planner.write(own_ladders.edit_task, rungs[0].id, Bilingual("Book a hall"), -40)
    planner.write(own_ladders.remove_task, rungs[1].id)
    assert len(planner.read(own_ladders.rungs, "small-day")) == 3
    planner.write(own_ladders.delete, made)
    assert len(planner.read(ladders.rows)) == 3


def test_the_built_in_ladders_stay_as_they_are(planner: Planner) -> None:
    built_in = planner.read(ladders.rows)[0].id
    with pytest.raises(Invalid, match="built-in"):
        planner.write(own_ladders.delete, built_in)
    with pytest.raises(Invalid, match="built-in"):
        planner.write(own_ladders.add_task, built_in, Bilingual("More"), 1)


moves_of_a_day = st.lists(
    st.tuples(st.integers(-90, 90), st.integers(0, 4)), min_size=1, max_size=3
)


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=moves_of_a_day)
def test_moving_is_idempotent_and_undo_gives_the_same_again(
    planner: Planner, steps: list[tuple[int, int]]
) -> None:
    number = making.edition(planner, "wcd-2027")
    if not making.of_edition(planner, number):
        planner.write(ladders.apply_ladder, number, "flagship-report")
        tasks = making.of_edition(planner, number)
        planner.write(dependencies.add, tasks[9].id, tasks[8].id, 3)
    states = [making.image(planner)]
    for away, length in steps:
        day = dt.date(2027, 10, 31) + dt.timedelta(away)
        planner.write(editions.reschedule, number, day, day + dt.timedelta(length))
        again = planner.read(moves.preview_edition, number, day, day + dt.timedelta(length))
        assert [row for row in again if not row.stays] == []
        gates = sorted(
            making.of_edition(planner, number).values(), key=lambda a: a.offset_days or 0
        )
        for n, gate in enumerate(gates):
            if gate.gate:
                assert all(gate.ends <= a.ends for a in gates[n:] if gate.ends and a.ends)
        states.append(making.image(planner))
    for state in reversed(states[:-1]):
        if making.image(planner) != state:
            planner.undo()
        assert making.image(planner) == state


def test_a_gate_is_named_in_the_notice(planner: Planner) -> None:
    shown = preview(planner, "whd-2027", "un-observance")
    texts = {n.text for task in shown.tasks for n in task.notices}
    assert placing.ROLLED in texts


def test_what_had_to_be_over_before_today_is_late_though_its_day_is_not_known(
    planner: Planner,
) -> None:
    edition = making.edition(planner, "wuf-2028")
    today = dt.date(2026, 11, 28)
    found = planner.read(ladders.preview_ladder, edition, "global-conference", today=today)
    assert found.precision == "year"
    over = [t for t in found.tasks if t.last and t.last < today]
    assert 0 < len(over) == found.late < len(found.tasks)
    assert all(t.late == (t in over) and not t.infeasible for t in found.tasks)
    planner.write(ladders.apply_ladder, edition, "global-conference")
    in_plan = planner.read(tasks.rows, edition, today)
    assert sum(t.late for t in in_plan) == len(over)
    planner.write(actions.set_status, next(t.id for t in in_plan if t.late), "done")
    assert sum(t.late for t in planner.read(tasks.rows, edition, today)) == len(over) - 1


def test_a_day_at_the_event_can_begin_on_it_though_it_is_a_day_off(planner: Planner) -> None:
    edition = making.edition(planner, "wuf-2028")
    saturday = dt.date(2028, 5, 13)
    planner.write(editions.reschedule, edition, saturday, saturday + dt.timedelta(5))
    found = planner.read(
        ladders.preview_ladder, edition, "global-conference", today=dt.date(2026, 11, 28)
    )
    stay = [t for t in found.tasks if t.day == saturday and t.roll == "none"]
    assert stay
    assert {t.latest_safe_start for t in stay if not t.gate} == {saturday}


def test_a_task_of_one_day_fits_on_half_a_day(planner: Planner) -> None:
    edition = making.edition(planner, "whd-2027")
    station = planner.read(stations.rows)[0]
    plain = planner.read(ladders.preview_ladder, edition, "un-observance")
    task = next(t for t in plain.tasks if t.work_days == 1 and t.roll == "prev" and t.day)
    planner.write(
        stations.add_holiday, station.id, task.day, Bilingual("Half"), kind=HolidayKind.HALF
    )
    found = planner.read(ladders.preview_ladder, edition, "un-observance")
    same = next(t for t in found.tasks if t.position == task.position)
    assert (same.day, same.latest_safe_start) == (task.day, task.latest_safe_start)
    for t in found.tasks:
        assert t.infeasible or t.latest_safe_start is None or t.first <= t.latest_safe_start
