"""The front door, and a person at random: every command, all the way back, all the way forth."""

from __future__ import annotations

import datetime as dt
import random
import sqlite3
import threading
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import PlannerError
from comms_planner.models import (
    Action,
    ActionCommitment,
    ActionDependency,
    Commitment,
    Ladder,
    LadderTask,
    Person,
)
from comms_planner.models.words import (
    AnchorEnd,
    CommitmentKind,
    Roll,
)
from comms_planner.quantity import Qty
from comms_planner.services.planner import ChangeSet, Planner, concerns, reads, undoable
from comms_planner.store.replay import problems
from tests.store.plans import State, add, an_action, state


def is_told_by_its_log(plan: Path) -> bool:
    with closing(sqlite3.connect(plan)) as connection:
        return not list(problems(connection))


def test_what_was_foreseen_is_told_once_and_never_after_a_change(plan: Path) -> None:
    planner = Planner(plan)
    asked: list[str] = []

    @reads(Action)
    def titles(session: Session, most: int = 9) -> list[str]:
        asked.append(threading.current_thread().name)
        return [title.en for title in session.scalars(select(Action.title).limit(most))]

    beside = threading.Thread(target=lambda: planner.foresee(titles, most=5), name="beside")
    beside.start()
    beside.join()
    assert planner.read(titles) == planner.read(titles, most=5)
    assert asked == ["beside", "MainThread"], "the same question only"
    planner.read(titles, most=5)
    assert len(asked) == 3, "once"
    before = planner.foresee(titles)
    planner.write(add)
    assert len(planner.read(titles)) == len(before) + 1
    planner.close()


def test_a_listener_hears_each_change_and_finds_the_menu_already_right(plan: Path) -> None:
    planner = Planner(plan)
    heard: list[tuple[str, str | None, str | None]] = []
    stop = planner.subscribe(
        lambda changes: heard.append((changes.label, planner.undo_label, planner.redo_label))
    )
    planner.write(add)
    planner.undo()
    planner.redo()
    stop()
    planner.undo()
    assert heard == [
        ("Add action", "Add action", None),
        ("Add action", None, "Add action"),
        ("Add action", "Add action", None),
    ]
    planner.close()


def test_a_new_change_ends_what_could_be_redone(plan: Path) -> None:
    planner = Planner(plan)
    planner.write(add)
    planner.undo()
    planner.write(add)
    assert planner.redo_label is None
    planner.redo()
    assert len(state(plan)["action"]) == 4
    planner.close()


def test_undo_with_nothing_to_undo_does_nothing(plan: Path) -> None:
    before = state(plan)
    planner = Planner(plan)
    planner.undo()
    planner.redo()
    planner.close()
    assert state(plan) == before


def test_an_id_is_never_given_twice(plan: Path) -> None:
    planner = Planner(plan)
    first = planner.write(add)
    planner.undo()
    assert planner.write(add) > first
    planner.close()


def test_a_query_is_concerned_by_what_it_reads(plan: Path) -> None:
    @reads(Action)
    def of_actions(session: Session) -> None: ...

    @reads(Person, "edition")
    def of_others(session: Session) -> None: ...

    planner = Planner(plan)
    heard: list[ChangeSet] = []
    planner.subscribe(heard.append)
    planner.write(add)
    assert concerns(heard[0], of_actions)
    assert not concerns(heard[0], of_others)
    planner.close()


def test_a_quick_question_to_a_damaged_plan_gets_a_plain_answer(plan: Path) -> None:
    @reads(Action, quick=True)
    def titles(session: Any) -> list[Any]:
        return list(session.execute("SELECT title_en FROM action ORDER BY id"))

    planner = Planner(plan)
    assert planner.read(titles) == [("Action 0",), ("Action 1",), ("Action 2",)]
    plan.write_bytes(b"no plan" * 2000)
    with pytest.raises(PlannerError, match="damaged"):
        planner.read(titles)
    planner.close()


def test_only_the_windows_thread_writes(plan: Path) -> None:
    planner = Planner(plan)
    caught: list[type[BaseException]] = []

    def write() -> None:
        try:
            planner.write(add)
        except AssertionError as error:
            caught.append(type(error))

    thread = threading.Thread(target=write)
    thread.start()
    thread.join()
    assert caught == [AssertionError]
    planner.close()


def test_restoring_an_earlier_state_can_itself_be_undone(plan: Path) -> None:
    planner = Planner(plan)
    planner.write(add, "One")
    middle = state(plan)
    for title in ("Two", "Three"):
        planner.write(add, title)
    planner.undo()
    late = state(plan)
    planner.restore_to(2)
    assert state(plan) == middle
    planner.undo()
    assert state(plan) == late
    assert is_told_by_its_log(plan)
    planner.close()


@undoable("Trade names")
def trade(session: Session, dice: random.Random) -> None:
    one, other = dice.sample(session.scalars(select(Commitment)).all(), 2)
    first, second = one.slug, other.slug
    one.slug = f"between-{dice.random()}"
    session.flush()
    other.slug = first
    session.flush()
    one.slug = second


@undoable("Take over a name")
def take_over(session: Session, dice: random.Random) -> None:
    old = dice.choice(session.scalars(select(Commitment)).all())
    new = Commitment(
        cell_id=old.cell_id, slug=old.slug, position=9, text=Bilingual("x", "新"),
        promised=Qty(Decimal("1.5")), kind=CommitmentKind.MEANS,
    )  # fmt: skip
    session.add(new)
    old.slug = f"old-{dice.random()}"


@undoable("Grow")
def grow(session: Session, dice: random.Random) -> None:
    actions = [an_action(f"G{n}", cell_id=1, cost_planned=Decimal("12.5")) for n in range(3)]
    session.add_all(actions)
    session.flush()
    session.add(ActionDependency(action_id=actions[0].id, after_id=actions[1].id))
    session.add(ActionCommitment(action=actions[2], commitment_id=1, delivered=Decimal("0.25")))
    actions[1].schedule(dt.date(2027, 1, dice.randint(1, 31)), None)


@undoable("Cut down with all that hangs on it")
def cut(session: Session, dice: random.Random) -> None:
    found = session.scalars(select(Action)).all()
    if not found:
        return
    action = dice.choice(found)
    for link in session.scalars(
        select(ActionDependency).where(
            (ActionDependency.action_id == action.id) | (ActionDependency.after_id == action.id)
        )
    ):
        session.delete(link)
    session.delete(action)


@undoable("Relink")
def relink(session: Session, dice: random.Random) -> None:
    for link in session.scalars(select(ActionCommitment)):
        if dice.random() < 0.5:
            session.delete(link)
    session.flush()
    action, commitment = session.scalars(select(Action)).first(), session.get(Commitment, 1)
    if action and commitment and not action.commitments:
        action.commitments.append(ActionCommitment(commitment_id=commitment.id))


@undoable("Ladder")
def ladder(session: Session, dice: random.Random) -> None:
    rows = session.scalars(select(Ladder)).all()
    if rows and dice.random() < 0.5:
        session.delete(dice.choice(rows))
        return
    session.add(
        Ladder(
            slug=f"ladder-{dice.random()}", name=Bilingual("L"),
            tasks=[
                LadderTask(position=n, title=Bilingual("T"), offset_days=-n, owner="",
                           anchor_end=AnchorEnd.START, pillar="think", roll=Roll.NONE)
                for n in range(dice.randint(0, 4))
            ],
        )
    )  # fmt: skip


@undoable("Shuffle an orphan")
def orphan(session: Session, dice: random.Random) -> None:
    for found in session.scalars(select(Ladder)):
        if found.tasks:
            found.tasks.pop(dice.randrange(len(found.tasks)))


def back_and_forth(planner: Planner, states: list[State]) -> None:
    """Undo to the very first state and redo to the very last, looking at each."""
    for expected in states[-2::-1]:
        planner.undo()
        assert state(planner.path) == expected
    assert planner.undo_label is None
    for expected in states[1:]:
        planner.redo()
        assert state(planner.path) == expected
    assert planner.redo_label is None


@pytest.mark.parametrize("seed", range(5))
def test_awkward_commands_at_random_can_all_be_undone_and_redone(plan: Path, seed: int) -> None:
    dice = random.Random(seed)
    planner = Planner(plan)
    start = state(plan)
    states, changed = [start], False

    def note(_changes: ChangeSet) -> None:
        nonlocal changed
        changed = True

    planner.subscribe(note)
    for _ in range(25):
        changed = False
        planner.write(dice.choice((trade, take_over, grow, cut, relink, ladder, orphan)), dice)
        if changed:
            states.append(state(plan))
    back_and_forth(planner, states)
    planner.restore_to(1)
    assert state(plan) == start
    assert is_told_by_its_log(plan)
    planner.close()
