"""A task moved by hand: not past its event unasked, and nothing moved that does not follow it."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import Engine, event

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import dependencies, ladders, moves, tasks
from tests.services.schedule import making

d = dt.date.fromisoformat


def test_a_task_is_moved_past_its_own_event_only_where_somebody_agrees(planner: Planner) -> None:
    number = making.edition(planner, "whd-2027")
    planner.write(ladders.apply_ladder, number, "un-observance")
    task = next(t for t in making.of_edition(planner, number).values() if t.offset_days == -7)
    assert [r.past_anchor for r in planner.read(moves.preview_move, task.id, d("2027-10-20"))] == [
        True
    ]
    with pytest.raises(Invalid, match="past its event"):
        planner.write(moves.move, task.id, d("2027-10-20"))
    planner.write(moves.move, task.id, d("2027-10-20"), past_anchors=True)
    assert making.action(planner, task.id).ends == d("2027-10-20")


def test_what_does_not_follow_the_moved_task_is_neither_read_nor_moved(planner: Planner) -> None:
    first, after = making.add(planner, "A", "2027-03-01"), making.add(planner, "B", "2027-03-10")
    apart, late = making.add(planner, "C", "2027-03-20"), making.add(planner, "D", "2027-03-02")
    planner.write(dependencies.add, after, first)
    planner.write(dependencies.add, late, apart)  # which it does not wait for yet
    rows = planner.read(moves.preview_move, first, d("2027-03-15"))
    assert [row.action_id for row in rows] == [first, after]
    assert rows[1].first == d("2027-03-16")


def test_what_many_moved_tasks_may_pass_is_asked_of_all_at_once(planner: Planner) -> None:
    ids = tuple(making.add(planner, f"T{n}", f"2027-03-{n + 1:02}") for n in range(25))
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    def questions(some: tuple[int, ...]) -> int:
        asked.clear()
        assert len(planner.read(moves.preview_shift, some, 2)) == len(some)
        return len(asked)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        assert questions(ids) <= questions(ids[:2]) + 1
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_what_is_shown_of_a_new_dependency_is_what_is_written(planner: Planner) -> None:
    number = making.edition(planner, "whd-2027")
    planner.write(ladders.apply_ladder, number, "un-observance")
    found = making.of_edition(planner, number).values()
    task = next(t for t in found if t.offset_days == -7)
    late = making.add(planner, "Late film", "2027-10-11")
    (row,) = planner.read(dependencies.preview_add, task.id, late)
    assert row.past_anchor
    with pytest.raises(Invalid, match="past its event"):
        planner.write(dependencies.add, task.id, late, cascade=True)
    assert planner.read(dependencies.rows) == [], "refused as a whole"
    planner.write(dependencies.add, task.id, late, cascade=True, past_anchors=True)
    assert making.action(planner, task.id).starts == row.first
    planner.write(tasks.add, number, Bilingual("Thank the hosts", "感谢主办方"), 2)
    assert making.action(planner, task.id).starts == row.first, "its ladder leaves it there"


def test_a_new_dependency_reckons_with_those_there_are(planner: Planner) -> None:
    film, script = making.add(planner, "Film", "2027-03-10"), making.add(planner, "S", "2027-03-12")
    send = making.add(planner, "Send", "2027-03-01")
    planner.write(dependencies.add, send, script, 5)
    (row,) = planner.read(dependencies.preview_add, send, film)
    planner.write(dependencies.add, send, film, cascade=True)
    assert making.action(planner, send).starts == row.first == d("2027-03-18")
