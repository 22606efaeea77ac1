"""Tasks of an edition: entered at their distance, saved as one step, told with their margin."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import AnchorEnd, Roll, WorkStatus
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import ladders, moves, tasks
from comms_planner.services.schedule.tasks import TaskRow
from tests.services.schedule import making


def row(planner: Planner, edition: int, number: int) -> TaskRow:
    return next(t for t in planner.read(tasks.rows, edition) if t.id == number)


def test_a_task_is_placed_by_its_distance_and_rolls_off_days_of_rest(planner: Planner) -> None:
    whd = making.edition(planner, "whd-2027")
    made = planner.write(tasks.add, whd, Bilingual("Rehearse"), -2, pillar="share", work_days=3)
    found = row(planner, whd, made)
    assert (found.starts, found.ends) == (dt.date(2027, 9, 29), dt.date(2027, 10, 1))
    assert (found.pillar, found.latest_safe_start) == ("share", dt.date(2027, 9, 29))


def test_a_task_of_an_edition_known_to_the_year_waits_in_a_window(planner: Planner) -> None:
    wuf = making.edition(planner, "wuf-2028")
    made = planner.write(tasks.add, wuf, Bilingual("Rehearse"), 0, anchor_end=AnchorEnd.END)
    found = row(planner, wuf, made)
    assert (found.precision, found.latest_safe_start) == ("year", None)


def test_saving_is_one_step_and_leaves_pinned_work_where_it_is(planner: Planner) -> None:
    whd = making.edition(planner, "whd-2027")
    planner.write(ladders.apply_ladder, whd, "un-observance")
    task = next(t for t in planner.read(tasks.rows, whd) if t.rung == 20)
    planner.write(moves.pin_all, (task.id,))
    planner.write(
        tasks.save, task.id, title=Bilingual("Renamed"), offset_days=-90,
        anchor_end=AnchorEnd.START, owner_role="COMMS", owner_id=None, work_days=2, gate=True,
        roll=Roll.PREV, station_id=None, work_status=WorkStatus.IN_PROGRESS,
    )  # fmt: skip
    after = row(planner, whd, task.id)
    assert (after.title.en, after.gate, after.work_days) == ("Renamed", True, 2)
    assert after.ends == task.ends
    planner.write(moves.pin_all, (task.id,), False)
    assert row(planner, whd, task.id).ends != task.ends
    planner.undo()
    planner.undo()
    assert row(planner, whd, task.id).title == task.title


@pytest.mark.parametrize(
    ("field", "offset", "more"),
    [
        ("offset_days", 5_000, {}),
        ("work_days", -7, {"work_days": 0}),
        ("pillar", -7, {"pillar": "fifth"}),
        ("title", -7, {"title": Bilingual()}),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    planner: Planner, field: str, offset: int, more: dict[str, object]
) -> None:
    whd = making.edition(planner, "whd-2027")
    given = {"title": Bilingual("x"), **more}
    with pytest.raises(Invalid) as refused:
        planner.write(tasks.add, whd, given.pop("title"), offset, **given)
    assert refused.value.field == field
