"""The 5 × 4 matrix: the document's cells, and how far each commitment is."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import WorkStatus
from comms_planner.quantity import Qty, Relation
from comms_planner.services import actions, board, matrix, people
from comms_planner.services.board import Sought
from comms_planner.services.matrix import CommitmentRow
from comms_planner.services.planner import Planner

TITLE = Bilingual("Op-ed", "专栏")


def cell(planner: Planner, flagship: str, pillar: str) -> matrix.CellRow:
    return planner.read(matrix.cells, flagship=flagship, pillar=pillar)[0]


def hundred(planner: Planner) -> CommitmentRow:
    """The commitment of 100 cities."""
    return cell(planner, "sdg-cities", "act").commitments[0]


def serving(planner: Planner, commitment: int) -> int:
    place = cell(planner, "sdg-cities", "act").id
    return planner.write(actions.add, TITLE, cell_id=place, commitments=(commitment,))


def test_there_are_twenty_cells_in_reading_order_and_none_is_empty(planner: Planner) -> None:
    cells = planner.read(matrix.cells)
    assert len(cells) == 20
    assert len({c.flagship for c in cells}) == 5
    assert [c.pillar for c in cells[:4]] == ["think", "act", "share", "partner"]
    assert all(c.text.zh and c.text.en and c.commitments for c in cells)


def test_the_cell_keeps_the_documents_words_and_its_hundred_cities(planner: Planner) -> None:
    row = cell(planner, "sdg-cities", "act")
    assert "100 座城市" in row.text.zh
    assert hundred(planner).promised == Qty(100, Relation.EQ, "cities")


def test_a_commitment_without_an_action_is_unplanned(planner: Planner) -> None:
    assert hundred(planner).state == "unplanned"


def test_an_action_plans_it_and_the_whole_count_delivers_it(planner: Planner) -> None:
    promise = hundred(planner)
    action = serving(planner, promise.id)
    assert hundred(planner).state == "planned"
    planner.write(actions.deliver, action, promise.id, 99)
    assert hundred(planner).state == "planned"
    planner.write(actions.deliver, action, promise.id, 100)
    assert hundred(planner).state == "delivered"
    planner.write(actions.deliver, action, promise.id, 100, "https://example.org/stories")
    assert hundred(planner).state == "evidenced"
    assert cell(planner, "sdg-cities", "act").delivered == 1


def test_two_actions_deliver_together(planner: Planner) -> None:
    promise = hundred(planner)
    for count in (60, 40):
        planner.write(actions.deliver, serving(planner, promise.id), promise.id, count)
    assert hundred(planner).delivered == Qty(100, Relation.EQ, "cities")
    assert hundred(planner).state == "delivered"


def test_a_commitment_without_a_count_is_delivered_by_done_work(planner: Planner) -> None:
    place = cell(planner, "sdg-cities", "think")
    promise = place.commitments[0]
    action = planner.write(actions.add, TITLE, cell_id=place.id, commitments=(promise.id,))
    planner.write(actions.set_status, action, WorkStatus.DONE)
    found = cell(planner, "sdg-cities", "think").commitments[0]
    assert found.state == "delivered"
    assert found.delivered.is_na


def test_a_cancelled_action_plans_nothing(planner: Planner) -> None:
    promise = hundred(planner)
    action = serving(planner, promise.id)
    planner.write(actions.set_status, action, WorkStatus.CANCELLED)
    assert hundred(planner).state == "unplanned"


def test_an_action_moved_to_another_cell_keeps_no_promise_of_the_old_one(planner: Planner) -> None:
    action = serving(planner, hundred(planner).id)
    target = cell(planner, "sdg-cities", "share")
    planner.write(actions.move, action, target.id)
    assert hundred(planner).state == "unplanned"
    moved = planner.read(actions.one, action)
    assert (moved.pillar, moved.commitments) == ("share", ())


def test_an_action_keeps_only_commitments_of_its_own_cell(planner: Planner) -> None:
    elsewhere = cell(planner, "sdg-cities", "think").commitments[0].id
    with pytest.raises(Invalid) as refused:
        serving(planner, elsewhere)
    assert refused.value.field == "commitments"


def test_filters_narrow_the_actions_and_never_the_mandates(planner: Planner) -> None:
    mo = planner.write(people.add, Bilingual("Mo"))
    action = serving(planner, hundred(planner).id)
    planner.write(actions.assign, action, mo)
    assert sum(c.count for c in planner.read(board.cells, Sought(owner=mo))) == 1
    none_done = planner.read(board.cells, Sought(status="done"))
    assert sum(c.count for c in none_done) == 0
    assert len(none_done) == 20


def test_actions_move_within_a_cell_to_the_place_they_are_put(planner: Planner) -> None:
    place = cell(planner, "sdg-cities", "act").id
    ids = [planner.write(actions.add, Bilingual(t), cell_id=place) for t in "abc"]
    planner.write(actions.move, ids[2], place, 0)
    shown = [a.title.en for a in cell(planner, "sdg-cities", "act").actions]
    assert shown == ["c", "a", "b"]


def test_work_past_its_last_day_is_overdue_until_it_is_done(planner: Planner) -> None:
    action = planner.write(actions.add, TITLE, starts=dt.date(2026, 11, 1))
    row = planner.read(actions.one, action)
    assert row.is_overdue(dt.date(2026, 11, 2))
    assert not row.is_overdue(dt.date(2026, 11, 1))
    planner.write(actions.set_status, action, WorkStatus.DONE, dt.date(2026, 11, 5))
    row = planner.read(actions.one, action)
    assert not row.is_overdue(dt.date(2026, 12, 1))
    assert row.done_on == dt.date(2026, 11, 5)


def test_evidence_of_a_part_does_not_show_the_whole(planner: Planner) -> None:
    promise = hundred(planner)
    first, second = serving(planner, promise.id), serving(planner, promise.id)
    planner.write(actions.deliver, first, promise.id, 40, "https://example.org/forty")
    planner.write(actions.deliver, second, promise.id, 60)
    assert hundred(planner).state == "delivered"
    planner.write(actions.deliver, second, promise.id, 60, "https://example.org/sixty")
    assert hundred(planner).state == "evidenced"
    planner.write(actions.deliver, second, promise.id, 60)
    assert hundred(planner).state == "delivered"
