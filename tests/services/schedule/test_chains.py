"""A move passed on: followers are pushed, never pulled, and nothing waits for itself."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from comms_planner.services.schedule import chains
from comms_planner.services.schedule.backward import Link
from comms_planner.services.schedule.chains import Node
from comms_planner.services.schedule.working import WorkingCalendar

PLAIN = WorkingCalendar()
MONDAY = dt.date(2027, 3, 1)


def node(key: int, start: int, length: int = 0, **more: object) -> Node:
    starts = MONDAY + dt.timedelta(start)
    return Node(key, starts, starts + dt.timedelta(length), PLAIN, **more)  # type: ignore[arg-type]  # by name


def test_a_cycle_is_named_by_its_path() -> None:
    links = [Link(1, 2), Link(2, 3), Link(9, 3)]
    assert chains.cycle(links, Link(3, 1)) == [1, 2, 3, 1]
    assert chains.cycle(links, Link(1, 3)) is None


def test_a_follower_starts_on_the_working_day_after_and_keeps_its_length() -> None:
    nodes = {1: node(1, 0, 4), 2: node(2, 3, 1)}  # ends Friday; starts Thursday, two days
    (push,) = chains.cascade(nodes, [Link(1, 2)], [1])
    assert (push.starts, push.ends) == (dt.date(2027, 3, 8), dt.date(2027, 3, 9))


def test_a_lag_is_counted_in_days() -> None:
    nodes = {1: node(1, 0), 2: node(2, 0)}
    (push,) = chains.cascade(nodes, [Link(1, 2, 2)], [1])
    assert push.starts == dt.date(2027, 3, 4)


def test_a_lead_lets_work_begin_before_what_it_waits_for_is_over() -> None:
    nodes = {1: node(1, 0, 4), 2: node(2, 0, 1)}  # until Friday; Monday and Tuesday
    (push,) = chains.cascade(nodes, [Link(1, 2, -2)], [1])
    assert (push.starts, push.ends) == (dt.date(2027, 3, 4), dt.date(2027, 3, 5))
    assert push.lag == -2
    assert chains.cascade(nodes, [Link(1, 2, -5)], [1]) == []


def test_what_would_pass_its_event_stays_until_somebody_agrees() -> None:
    nodes = {1: node(1, 7), 2: node(2, 1, limit=MONDAY + dt.timedelta(4)), 3: node(3, 2)}
    links = [Link(1, 2), Link(2, 3)]
    (push,) = chains.cascade(nodes, links, [1])
    assert push.past_anchor
    assert push.stays
    both = chains.cascade(nodes, links, [1], past_anchors=True)
    assert [(p.key, p.stays) for p in both] == [(2, False), (3, False)]


def test_fixed_work_stays_and_holds_the_chain() -> None:
    nodes = {1: node(1, 7), 2: node(2, 1, fixed=True), 3: node(3, 2)}
    (push,) = chains.cascade(nodes, [Link(1, 2), Link(2, 3)], [1])
    assert (push.key, push.stays) == (2, True)


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 6)), min_size=2, max_size=12),
    st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11), st.integers(-6, 4)), max_size=20),
)
def test_after_a_cascade_every_follower_waits_and_another_finds_nothing_to_do(
    spans: list[tuple[int, int]], pairs: list[tuple[int, int, int]]
) -> None:
    nodes = {n: node(n, *span) for n, span in enumerate(spans)}
    links = [Link(a, b, lag) for a, b, lag in pairs if a < b < len(nodes)]
    pushes = chains.cascade(nodes, links, nodes)
    for push in pushes:
        assert push.starts > nodes[push.key].starts
        nodes[push.key] = Node(push.key, push.starts, push.ends, PLAIN)
    for link in links:
        assert nodes[link.after].starts >= chains.earliest(nodes[link.first], link, PLAIN)
    assert chains.cascade(nodes, links, nodes) == []


def test_only_what_follows_the_moved_work_is_looked_at_with_all_that_it_waits_for() -> None:
    links = [Link(1, 2), Link(2, 3), Link(8, 3), Link(8, 9), Link(3, 1)]
    assert chains.following(links, [2]) == [Link(1, 2), Link(2, 3), Link(8, 3), Link(3, 1)]
    assert chains.following(links, [9]) == [Link(8, 9)]
    assert chains.following(links, [7]) == []


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 6)), min_size=2, max_size=12),
    st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11), st.integers(-6, 4)), max_size=20),
    st.sets(st.integers(0, 11)),
)
def test_leaving_the_other_links_out_changes_no_move(
    spans: list[tuple[int, int]], pairs: list[tuple[int, int, int]], moved: set[int]
) -> None:
    nodes = {n: node(n, *span) for n, span in enumerate(spans)}
    links = [Link(a, b, lag) for a, b, lag in pairs if a < b < len(nodes)]
    few = chains.following(links, moved)
    keys = {key for link in few for key in (link.first, link.after)}
    left = {key: made for key, made in nodes.items() if key in keys}
    assert chains.cascade(left, few, moved) == chains.cascade(nodes, links, moved)
