"""Moves and shifts: the ripple is shown before it is written, and events hold."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import DateStatus, Precision, Roll
from comms_planner.services import actions, editions, workspace
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import dependencies, ladders, moves
from comms_planner.text import texts_for
from tests.services.schedule import making

EN = texts_for("en")


def d(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def chain(planner: Planner) -> tuple[int, int, int]:
    write = making.add(planner, "Write", "2027-03-01", "2027-03-05")
    translate = making.add(planner, "Translate", "2027-03-08", "2027-03-10")
    publish = making.add(planner, "Publish", "2027-03-11")
    planner.write(dependencies.add, translate, write)
    planner.write(dependencies.add, publish, translate)
    return write, translate, publish


def test_a_move_ripples_down_the_chain_as_its_preview_says(planner: Planner) -> None:
    write, translate, publish = chain(planner)
    before = making.image(planner)
    rows = planner.read(moves.preview_move, write, d("2027-03-03"), d("2027-03-09"))
    assert making.image(planner) == before
    assert [(r.action_id, r.first, r.last, r.cause) for r in rows] == [
        (write, d("2027-03-03"), d("2027-03-09"), "chosen"),
        (translate, d("2027-03-10"), d("2027-03-11"), "dependency"),  # two days: the 9th is Eid
        (publish, d("2027-03-12"), d("2027-03-12"), "dependency"),
    ]
    planner.write(moves.move, write, d("2027-03-03"), d("2027-03-09"))
    for row in rows:
        assert making.action(planner, row.action_id).ends == row.last
    planner.undo()
    assert making.image(planner) == before


def test_nothing_is_pulled_forward(planner: Planner) -> None:
    write, _, _ = chain(planner)
    rows = planner.read(moves.preview_move, write, d("2027-02-01"), d("2027-02-05"))
    assert [r.action_id for r in rows] == [write]


def test_a_circle_is_refused_with_its_path(planner: Planner) -> None:
    write, translate, publish = chain(planner)
    with pytest.raises(Invalid, match="Write → Translate → Publish → Write"):
        planner.write(dependencies.add, write, publish)
    with pytest.raises(Invalid, match="itself"):
        planner.write(dependencies.add, write, write)
    with pytest.raises(Invalid, match="already"):
        planner.write(dependencies.add, translate, write)


def test_adding_a_dependency_can_be_seen_first_and_pushes_only_if_asked(planner: Planner) -> None:
    one = making.add(planner, "Clear", "2027-03-10")
    two = making.add(planner, "Send", "2027-03-09")
    (row,) = planner.read(dependencies.preview_add, two, one, 1)
    assert (row.action_id, row.first) == (two, d("2027-03-12"))
    planner.write(dependencies.add, two, one, 1)
    assert planner.read(dependencies.rows, two)[0].broken
    planner.undo()
    planner.write(dependencies.add, two, one, 1, cascade=True)
    assert making.action(planner, two).starts == d("2027-03-12")
    planner.write(dependencies.remove, two, one)
    assert planner.read(dependencies.rows) == []


def test_a_lead_lets_work_overlap_what_it_waits_for(planner: Planner) -> None:
    write = making.add(planner, "Write", "2027-03-01", "2027-03-05")
    translate = making.add(planner, "Translate", "2027-03-03", "2027-03-04")
    planner.write(dependencies.add, translate, write, -3)
    (row,) = planner.read(dependencies.rows, translate)
    assert (row.lag_days, row.broken) == (-3, False)
    rows = planner.read(moves.preview_move, write, d("2027-03-02"), d("2027-03-10"))
    pushed = next(r for r in rows if r.action_id == translate)
    assert (pushed.first, pushed.last) == (d("2027-03-08"), d("2027-03-10"))  # the 9th is Eid
    assert "may begin before then by days: 3" in pushed.notices[0].say(EN)
    planner.write(moves.move, write, d("2027-03-02"), d("2027-03-10"))
    assert making.action(planner, translate).starts == d("2027-03-08")
    with pytest.raises(Invalid, match="between -1000 and 1000"):
        planner.write(dependencies.add, write, making.add(planner, "Old", "2027-01-04"), -1001)


def test_a_bulk_shift_by_days_and_by_working_days(planner: Planner) -> None:
    one = making.add(planner, "Friday", "2027-03-05")
    two = making.add(planner, "Long", "2027-03-04", "2027-03-08")
    planner.write(moves.shift, (one, two), working_days=1)
    assert making.action(planner, one).starts == d("2027-03-08")
    long = making.action(planner, two)
    assert (long.starts, long.ends) == (d("2027-03-05"), d("2027-03-10"))  # the 9th is Eid
    planner.undo()
    planner.write(moves.shift, (one, two), days=-2)
    assert making.action(planner, one).starts == d("2027-03-03")
    with pytest.raises(Invalid):
        planner.write(moves.shift, (one,), days=1, working_days=1)
    with pytest.raises(Invalid):
        planner.write(moves.shift, ())


def test_nothing_is_carried_past_its_event_unless_somebody_agrees(planner: Planner) -> None:
    number = making.edition(planner, "whd-2027")
    planner.write(ladders.apply_ladder, number, "un-observance")
    tasks = making.of_edition(planner, number)
    first = making.add(planner, "Layout", "2027-09-01")
    planner.write(dependencies.add, tasks[22].id, first)
    rows = planner.read(moves.preview_move, first, d("2027-10-05"))
    assert [(r.past_anchor, r.stays) for r in rows] == [(False, False), (True, False)]
    before = making.image(planner)
    with pytest.raises(Invalid, match="past its event"):
        planner.write(moves.move, first, d("2027-10-05"))
    assert making.image(planner) == before
    planner.write(moves.move, first, d("2027-10-05"), past_anchors=True)
    assert making.action(planner, tasks[22].id).ends == d("2027-10-06")


def test_a_shift_takes_no_task_past_its_event_unless_somebody_agrees(planner: Planner) -> None:
    number = making.edition(planner, "whd-2027")
    planner.write(ladders.apply_ladder, number, "un-observance")
    tasks = sorted(making.of_edition(planner, number).values(), key=lambda t: t.offset_days or 0)
    near = tuple([t.id for t in tasks if (t.offset_days or 0) < 0][-3:])
    after_it = [t.id for t in tasks if (t.offset_days or 0) > 0]
    rows = planner.read(moves.preview_shift, near, days=30)
    assert all(row.past_anchor and not row.stays for row in rows)
    before = making.image(planner)
    with pytest.raises(Invalid, match="past its event"):
        planner.write(moves.shift, near, days=30)
    assert making.image(planner) == before
    planner.write(moves.shift, tuple(after_it), days=30)
    planner.write(moves.shift, near, days=-30)
    planner.write(moves.shift, near, days=60, past_anchors=True)
    last = making.action(planner, near[-1]).ends
    assert last is not None
    assert last > d("2027-10-04")


def test_a_date_as_an_expression_follows_what_it_hangs_on(planner: Planner) -> None:
    number = making.add(planner, "Op-ed", "2027-03-05")
    planner.write(moves.anchor, number, "2 weeks before WUF14 opening")
    op_ed = making.action(planner, number)
    assert op_ed.anchor == "2 weeks before wuf-2028 opening"
    assert op_ed.precision is Precision.YEAR
    planner.write(
        editions.reschedule, making.edition(planner, "wuf-2028"), d("2028-09-18"), d("2028-09-22")
    )
    assert making.action(planner, number).ends == d("2028-09-04")
    planner.undo()
    assert making.action(planner, number).precision is Precision.YEAR
    planner.write(moves.anchor, number, None)
    assert making.action(planner, number).anchor is None


def test_a_distance_from_its_own_edition_joins_the_ladder(planner: Planner) -> None:
    edition = making.edition(planner, "whd-2027")
    number = planner.write(actions.add, Bilingual("Op-ed"), edition_id=edition)
    planner.write(moves.anchor, number, "T-42")
    op_ed = making.action(planner, number)
    assert (op_ed.offset_days, op_ed.ends) == (-42, d("2027-08-23"))
    planner.write(moves.anchor, number, "T-10wd")
    assert making.action(planner, number).ends == d("2027-09-20")
    planner.write(editions.reschedule, edition, d("2027-10-11"))
    assert making.action(planner, number).ends == d("2027-09-27")
    alone = making.add(planner, "Alone", "2027-03-05")
    with pytest.raises(Invalid, match="edition"):
        planner.write(moves.anchor, alone, "T-42")


def test_a_task_that_takes_longer_begins_earlier_and_is_due_the_same_day(planner: Planner) -> None:
    number = making.edition(planner, "whd-2027")
    planner.write(ladders.apply_ladder, number, "un-observance")
    kit = making.of_edition(planner, number)[22]
    planner.write(moves.set_task, kit.id, work_days=10, gate=True, roll=Roll.PREV, station_id=None)
    longer = making.action(planner, kit.id)
    assert (longer.starts, longer.ends) == (d("2027-09-14"), d("2027-09-27"))
    with pytest.raises(Invalid, match="between 1 and"):
        planner.write(
            moves.set_task, kit.id, work_days=0, gate=True, roll=Roll.PREV, station_id=None
        )


def test_lessons_are_written_down(planner: Planner) -> None:
    number = making.edition(planner, "whd-2027")
    planner.write(editions.set_lessons, number, Bilingual("Book earlier", "早订场地"))
    assert planner.read(workspace.sheet, number).lessons == Bilingual("Book earlier", "早订场地")
    planner.undo()
    assert planner.read(workspace.sheet, number).lessons == Bilingual()


@pytest.mark.parametrize(
    ("precision", "first", "last"),
    [
        (Precision.DAY, "2028-04-15", "2028-05-02"),
        (Precision.WINDOW, "2028-04-15", "2028-05-02"),
        (Precision.MONTH, "2028-04-01", "2028-05-31"),
        (Precision.QUARTER, "2028-04-01", "2028-06-30"),
        (Precision.YEAR, "2028-01-01", "2028-12-31"),
    ],
)
def test_a_month_a_quarter_or_a_year_is_whole_and_never_a_day(
    planner: Planner, precision: Precision, first: str, last: str
) -> None:
    edition = making.edition(planner, "wuf-2028")
    number = planner.write(ladders.apply_ladder, edition, "global-conference")[0]
    given = (d("2028-04-15"), d("2028-05-02"), precision)
    (row,) = [
        r for r in planner.read(moves.preview_edition, edition, *given) if r.action_id == number
    ] or [None]  # a year as before changes nothing
    planner.write(editions.reschedule, edition, *given)
    found = next(e for e in planner.read(editions.rows) if e.id == edition)
    assert (found.starts, found.ends, found.precision) == (d(first), d(last), precision.value)
    task = making.action(planner, number)
    assert row is None or (row.first, row.last) == (task.starts, task.ends)
    assert task.precision is precision


def lies(planner: Planner, number: int) -> tuple[dt.date | None, dt.date | None]:
    found = making.action(planner, number)
    return found.starts, found.ends


def test_what_is_shifted_onto_a_weekend_and_pushed_keeps_its_length(planner: Planner) -> None:
    first = making.add(planner, "Draft", "2027-06-03", "2027-06-04")
    then = making.add(planner, "Review", "2027-06-07", "2027-06-11")
    planner.write(dependencies.add, then, first)
    for days in (-2, -3, -4):
        planner.write(moves.shift, (then,), days)
        assert lies(planner, then) == (d("2027-06-07"), d("2027-06-11"))
    planner.write(moves.move, then, d("2027-06-05"), d("2027-06-09"))
    assert lies(planner, then) == (d("2027-06-07"), d("2027-06-11"))
    planner.write(moves.move, then, d("2027-06-04"), d("2027-06-07"))
    assert lies(planner, then) == (d("2027-06-07"), d("2027-06-08")), "shortened by hand"


@pytest.mark.parametrize("shifted", [False, True])
def test_what_was_postponed_and_is_put_on_a_day_is_rescheduled(
    planner: Planner, shifted: bool
) -> None:
    number = making.add(planner, "Panel", "2027-06-07")
    other = making.add(planner, "Talk", "2027-06-07")
    planner.write(actions.set_date_status, number, DateStatus.POSTPONED)
    before = making.image(planner)
    if shifted:
        planner.write(moves.shift, (number, other), 7)
    else:
        planner.write(actions.reschedule, number, d("2027-06-14"))
    assert making.action(planner, number).date_status is DateStatus.RESCHEDULED
    assert making.action(planner, other).date_status is DateStatus.PROPOSED
    planner.undo()
    assert making.image(planner) == before
    planner.write(actions.reschedule, number, None)
    assert making.action(planner, number).date_status is DateStatus.POSTPONED
