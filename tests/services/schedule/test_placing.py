"""Ladders on days: gates in order, sides of the event kept, latest safe starts true."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import AnchorEnd, HolidayKind, Roll
from comms_planner.services.schedule import backward, placing
from comms_planner.services.schedule.backward import Link, Task
from comms_planner.services.schedule.placing import Place, Rung
from comms_planner.services.schedule.working import DayOff, WorkingCalendar, calendar_of
from comms_planner.text import texts_for

EVENT = dt.date(2027, 10, 4)
HOLIDAYS = [
    DayOff(dt.date(2027, 9, d), Bilingual("Off", "假"), k)
    for d, k in ((6, HolidayKind.FULL), (7, HolidayKind.FULL), (15, HolidayKind.HALF))
]
CALENDAR = calendar_of("SA,SU", HOLIDAYS)
rungs = st.lists(
    st.tuples(
        st.integers(-60, 30), st.sampled_from(list(AnchorEnd)), st.sampled_from(list(Roll)),
        st.booleans(), st.integers(1, 15),
    ),
    max_size=25,
)  # fmt: skip


def placed(given: list[tuple[int, AnchorEnd, Roll, bool, int]], length: int) -> list[Place]:
    made = [Rung(n, *parts) for n, parts in enumerate(given)]
    calendars: dict[int | None, WorkingCalendar] = defaultdict(lambda: CALENDAR)
    return placing.place(made, EVENT, EVENT + dt.timedelta(length), calendars)


@given(rungs, st.integers(0, 6))
def test_gates_keep_their_order(
    given: list[tuple[int, AnchorEnd, Roll, bool, int]], length: int
) -> None:
    places = placed(given, length)
    for n, gate in enumerate(places):
        if gate.rung.gate:
            assert all(gate.day <= later.day for later in places[n:])


def test_a_gate_never_takes_the_last_day_before_the_event_from_what_needs_it() -> None:
    places = placed(
        [
            (-5, AnchorEnd.END, Roll.PREV, True, 1),
            (-1, AnchorEnd.START, Roll.PREV, False, 1),
            (-2, AnchorEnd.START, Roll.NONE, True, 1),
        ],
        4,
    )
    assert [p.rung.key for p in places] == [2, 0, 1]
    assert [p.day for p in places] == [dt.date(2027, 10, 2)] * 3


@given(rungs, st.integers(0, 6))
def test_what_is_fixed_to_the_event_never_moves(
    given: list[tuple[int, AnchorEnd, Roll, bool, int]], length: int
) -> None:
    for p in placed(given, length):
        if p.rung.roll is Roll.NONE:
            assert p.day == p.raw
        elif p.day != p.raw:
            assert p.notices


@given(rungs, st.integers(0, 6))
def test_nothing_is_pushed_past_the_event(
    given: list[tuple[int, AnchorEnd, Roll, bool, int]], length: int
) -> None:
    for p in placed(given, length):
        if p.rung.offset_days < 0:
            assert p.day < p.anchor


@given(rungs, st.integers(0, 6))
def test_placing_twice_gives_the_same(
    given: list[tuple[int, AnchorEnd, Roll, bool, int]], length: int
) -> None:
    assert [p.day for p in placed(given, length)] == [p.day for p in placed(given, length)]


@given(rungs, st.integers(-80, 40), st.data())
def test_the_latest_safe_start_is_never_after_the_planned_day_unless_late(
    given: list[tuple[int, AnchorEnd, Roll, bool, int]], ahead: int, data: st.DataObject
) -> None:
    today = EVENT + dt.timedelta(ahead)
    places = placed(given, 2)
    tasks = [
        Task(
            p.rung.key, p.day, CALENDAR, p.rung.work_days, p.rung.gate, (p.raw, p.rung.key),
            placing.before(EVENT, CALENDAR) if p.rung.offset_days < 0 else None,
        )
        for p in places
    ]  # fmt: skip
    keys = [p.rung.key for p in places]
    links = []
    for _ in range(data.draw(st.integers(0, 6)) if len(keys) > 1 else 0):
        n = data.draw(st.integers(0, len(keys) - 2))
        links.append(Link(keys[n], data.draw(st.sampled_from(keys[n + 1 :]))))
    slacks = backward.latest_starts(tasks, links, today)
    for task in tasks:
        slack = slacks[task.key]
        assert slack.late == (task.due < today)
        if slack.latest_start is not None and not slack.late:
            assert slack.latest_start <= task.due
        if slack.latest_start is not None:
            assert slack.infeasible == (slack.latest_start < today or slack.why is not None)


def test_a_task_that_rolls_before_its_gate_stays_behind_it() -> None:
    gate = Rung(1, -2, AnchorEnd.START, Roll.NONE, gate=True)  # Saturday, fixed
    kit = Rung(2, -1, AnchorEnd.START, Roll.PREV)  # Sunday, would roll to Friday
    found = placing.place([gate, kit], EVENT, EVENT, {None: CALENDAR})
    assert [p.day for p in found] == [dt.date(2027, 10, 2), dt.date(2027, 10, 2)]
    assert found[1].notices[-1].text == placing.AFTER_GATE


def test_a_pinned_gate_after_the_event_is_told_and_pushes_nothing_past_it() -> None:
    gate = Rung(1, -10, AnchorEnd.START, Roll.PREV, gate=True, fixed=dt.date(2027, 10, 8))
    kit = Rung(2, -3, AnchorEnd.START, Roll.PREV)
    found = placing.place([gate, kit], EVENT, EVENT, {None: CALENDAR})
    assert found[1].day == dt.date(2027, 10, 1)
    assert found[1].notices[-1].text == placing.GATE_TOO_LATE


def test_work_of_ten_days_must_begin_ten_working_days_before() -> None:
    due = dt.date(2027, 9, 20)
    slack = backward.latest_starts([Task(1, due, CALENDAR, 10)], [], dt.date(2027, 9, 1))[1]
    assert slack.latest_start == dt.date(2027, 9, 2)  # two full days and one half day are off
    assert not slack.infeasible
    slack = backward.latest_starts([Task(1, due, CALENDAR, 10)], [], dt.date(2027, 9, 3))[1]
    assert slack.infeasible
    assert not slack.late


def test_a_chain_is_as_tight_as_all_its_links() -> None:
    tasks = [
        Task(1, dt.date(2027, 9, 30), CALENDAR, 3, order=(dt.date(2027, 9, 30), 1)),
        Task(2, dt.date(2027, 10, 1), CALENDAR, 2, order=(dt.date(2027, 10, 1), 2)),
    ]
    slacks = backward.latest_starts(tasks, [Link(1, 2, 1)], dt.date(2027, 9, 1))
    assert slacks[2].latest_start == dt.date(2027, 9, 30)
    assert slacks[1].latest_start == dt.date(2027, 9, 24)


def test_late_work_may_still_be_safe_until_the_event() -> None:
    limit = placing.before(EVENT, CALENDAR)
    task = Task(1, dt.date(2027, 9, 1), CALENDAR, 5, deadline=limit)
    slack = backward.latest_starts([task], [], dt.date(2027, 9, 20))[1]
    assert slack.late
    assert not slack.infeasible
    assert slack.latest_start == dt.date(2027, 9, 27)
    slack = backward.latest_starts([task], [], dt.date(2027, 9, 28))[1]
    assert slack.infeasible


def test_a_day_that_is_half_off_or_a_floating_holiday_is_named_and_kept() -> None:
    days = [
        DayOff(dt.date(2027, 9, 14), Bilingual("Eve"), HolidayKind.HALF),
        DayOff(dt.date(2027, 9, 15), Bilingual("Feast"), HolidayKind.FLOATING),
    ]
    made = [Rung(n, n - 20, AnchorEnd.START, Roll.PREV) for n in range(2)]
    pinned = Rung(2, -19, AnchorEnd.START, Roll.PREV, fixed=dt.date(2027, 9, 15))
    calendars: dict[int | None, WorkingCalendar] = {None: calendar_of("SA,SU", days)}
    places = placing.place([*made, pinned], EVENT, EVENT, calendars)
    assert [p.day.day for p in places] == [14, 15, 15]
    said = [[n.say(texts_for("en")).split(" is ")[1][:5] for n in p.notices] for p in places]
    assert said == [["Eve, "], ["Feast"], []]
