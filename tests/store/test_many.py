"""Many rows changed at once: noted, undone and stopped like the change of one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Missing, PlannerError
from comms_planner.models import Action, ChecklistItem
from comms_planner.models.words import ApprovalStatus
from comms_planner.progress import Cancelled, Progress
from comms_planner.services import actions, batches, teamwork
from comms_planner.services.planner import Planner
from comms_planner.store import many, replay
from comms_planner.store.header import connect

COUNT = 7


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "CHUNK", 3)


@pytest.fixture
def planner(built_in: Path) -> Iterator[Planner]:
    opened = Planner(built_in, who="Amina")
    for number in range(1, COUNT + 1):
        opened.write(
            actions.add, Bilingual(f"Radio talk {number}"), starts=dt.date(2026, 3, number)
        )
    yield opened
    opened.close()


def titles(session: Session) -> list[tuple[int, str, str, str, int]]:
    """What the actions are, with how often each was written."""
    return [
        (a.id, a.title.en, a.work_status.value, str(a.ends), a.version)
        for a in session.scalars(select(Action).order_by(Action.id))
    ]


def test_rows_changed_at_once_are_counted_logged_and_replayed(planner: Planner) -> None:
    before = planner.read(titles)
    planner.write(batches.change, tuple(range(1, COUNT + 1)), "work_status", "done")
    after = planner.read(titles)
    assert {row[2] for row in after} == {"done"}
    assert [row[4] for row in after] == [row[4] + 1 for row in before]
    connection = connect(planner.path, "ro")
    assert not list(replay.problems(connection))
    connection.close()


def test_undo_and_redo_of_rows_changed_at_once(planner: Planner) -> None:
    before = planner.read(titles)
    planner.write(batches.change, tuple(range(1, COUNT + 1)), "ends", "2026-09-01")
    after = planner.read(titles)
    planner.undo()
    assert [row[:4] for row in planner.read(titles)] == [row[:4] for row in before]
    planner.redo()
    assert [row[:4] for row in planner.read(titles)] == [row[:4] for row in after]


def test_a_row_that_has_the_value_already_is_not_written(planner: Planner) -> None:
    planner.write(batches.change, (1, 2), "work_status", "done")
    planner.write(batches.change, tuple(range(1, COUNT + 1)), "work_status", "done")
    assert [row[4] for row in planner.read(titles)][:3] == [2, 2, 2]


def test_what_goes_takes_along_what_belongs_to_it(planner: Planner) -> None:
    planner.write(teamwork.add_item, 5, Bilingual("Book the hall"))
    planner.write(batches.delete, tuple(range(2, COUNT + 1)))
    assert planner.read(lambda s: s.scalars(select(ChecklistItem)).all()) == []
    planner.undo()
    assert [row[1] for row in planner.read(titles)][4] == "Radio talk 5"
    assert planner.read(lambda s: len(s.scalars(select(ChecklistItem)).all())) == 1


def test_what_was_approved_is_a_draft_again_once_its_words_change(planner: Planner) -> None:
    planner.write(batches.change, (1, 2), "approval_status", "approved")
    planner.write(batches.change, (1, 2, 3), "owner_id", "")
    planner.write(batches.change, (1,), "title", "Another talk")
    found = planner.read(lambda s: [s.get_one(Action, n).approval_status for n in (1, 2)])
    assert found == [ApprovalStatus.DRAFT, ApprovalStatus.APPROVED]


def test_one_that_is_not_there_keeps_all_as_they_were(planner: Planner) -> None:
    before = planner.read(titles)
    with pytest.raises(Missing):
        planner.write(batches.change, (1, 2, 3, 4, 999), "work_status", "done")
    assert planner.read(titles) == before


@pytest.mark.parametrize("work", ["do", "undo", "redo"])
def test_work_that_is_stopped_changes_nothing(planner: Planner, work: str) -> None:
    ids = tuple(range(1, COUNT + 1))
    if work != "do":
        planner.write(batches.change, ids, "work_status", "done")
    if work == "redo":
        planner.undo()
    before, labels = planner.read(titles), (planner.undo_label, planner.redo_label)
    planner.watch = stopping
    done = partial(planner.write, batches.change, ids, "work_status", "done")
    carry_out = {"do": done, "undo": planner.undo, "redo": planner.redo}[work]
    with pytest.raises(Cancelled):
        carry_out()
    assert planner.read(titles) == before
    assert (planner.undo_label, planner.redo_label) == labels


def test_nothing_else_is_written_while_work_goes_on(planner: Planner) -> None:
    refused: list[str] = []

    @contextmanager
    def meddling() -> Iterator[Progress]:
        def progress(done: int, total: int, text: str) -> None:
            try:
                planner.write(actions.add, Bilingual("In between"))
            except PlannerError as error:
                refused.append(str(error))
            assert planner.poll() is False

        yield progress

    planner.watch = meddling
    planner.write(batches.change, (1, 2, 3, 4), "work_status", "done")
    assert refused
    assert all("being changed" in said for said in refused)
    assert len(planner.read(titles)) == COUNT


@contextmanager
def stopping() -> Iterator[Progress]:
    """Somebody who stops the work at its second step."""
    steps: list[int] = []

    def progress(done: int, total: int, text: str) -> None:
        steps.append(done)
        if len(steps) > 1:
            raise Cancelled

    yield progress
