"""Plan B: what a dry run lists is what happens, in one step that can be undone."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Edition
from comms_planner.models.words import Branch, EffectKind, WorkStatus
from comms_planner.services import actions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import contingency, dry_runs, ladders, tasks
from tests.services.schedule import making

ON = dt.date(2027, 9, 1)
WHY = Bilingual("The host withdrew", "东道方退出")


@pytest.fixture
def number(planner: Planner) -> int:
    found = making.edition(planner, "whd-2027")
    planner.write(ladders.apply_ladder, found, "un-observance")
    tasks = making.of_edition(planner, found)
    planner.write(actions.set_status, tasks[2].id, WorkStatus.DONE)
    return found


def row(planner: Planner, number: int) -> Edition:
    def look(session: Session) -> Edition:
        return session.get_one(Edition, number)

    return planner.read(look)


@pytest.mark.parametrize("branch", list(Branch))
def test_applying_does_what_the_dry_run_lists_and_undo_takes_all_back(
    planner: Planner, number: int, branch: Branch
) -> None:
    before = making.image(planner)
    run = planner.read(dry_runs.dry_run, number, branch, on=ON)
    assert making.image(planner) == before
    made = planner.write(contingency.apply_branch, number, branch, reason=WHY, on=ON)
    assert len(made) == len(run.of(EffectKind.ADD))
    for effect in run.effects:
        if effect.action_id is not None:
            action = making.action(planner, effect.action_id)
            if effect.kind == "drop":
                assert action.work_status is WorkStatus.CANCELLED
            else:
                assert (action.starts, action.ends) == (effect.first, effect.last)
    edition = row(planner, number)
    assert (edition.branch, edition.date_status.value) == (branch, run.date_status)
    assert edition.date_reason == WHY
    planner.undo()
    assert making.image(planner) == before


def test_go_changes_no_task(planner: Planner, number: int) -> None:
    assert planner.read(dry_runs.dry_run, number, Branch.GO, on=ON).effects == ()


def test_postponing_without_a_date_takes_the_days_away(planner: Planner, number: int) -> None:
    run = planner.read(dry_runs.dry_run, number, Branch.POSTPONE, on=ON)
    moved = run.of(EffectKind.MOVE)
    assert len(moved) == 31  # all but the one that is done
    assert {effect.first for effect in moved} == {None}
    assert (run.date_status, run.starts) == ("postponed", None)


def test_postponing_to_a_date_moves_the_ladder_there(planner: Planner, number: int) -> None:
    day = dt.date(2028, 1, 10)
    planner.write(contingency.apply_branch, number, Branch.POSTPONE, on=ON, starts=day)
    assert row(planner, number).date_status.value == "rescheduled"
    tasks = making.of_edition(planner, number)
    assert tasks[26].ends == day
    assert tasks[22].ends == dt.date(2028, 1, 3)


def test_cancelling_drops_all_but_the_lessons_and_adds_the_statement(
    planner: Planner, number: int
) -> None:
    run = planner.read(dry_runs.dry_run, number, Branch.CANCEL, on=ON)
    assert len(run.of(EffectKind.DROP)) == 30
    assert "Statement that the event is cancelled" in {e.title.en for e in run.of(EffectKind.ADD)}


def test_a_crisis_holds_social_media_and_brings_the_holding_line(
    planner: Planner, number: int
) -> None:
    run = planner.read(dry_runs.dry_run, number, Branch.CRISIS, on=dt.date(2027, 9, 22))
    assert [effect.title.en for effect in run.of(EffectKind.DROP)] == [
        "Countdown on social media starts"
    ]
    assert {"Holding line", "Quote cleared"} <= {e.title.en for e in run.of(EffectKind.ADD)}


def test_an_edition_has_its_own_lines(planner: Planner, number: int) -> None:
    tasks = making.of_edition(planner, number)
    add = contingency.add_effect
    planner.write(add, number, Branch.VIRTUAL, EffectKind.DROP, action_id=tasks[3].id)
    planner.write(
        add, number, Branch.VIRTUAL, EffectKind.MOVE, action_id=tasks[22].id, offset_days=-7
    )
    line = planner.write(
        add, number, Branch.VIRTUAL, EffectKind.ADD, title=Bilingual("Ship cameras"),
        offset_days=-10, owner_role="PROD", pillar="share",
    )  # fmt: skip
    run = planner.read(dry_runs.dry_run, number, Branch.VIRTUAL, on=ON)
    assert [e.action_id for e in run.of(EffectKind.DROP)] == [tasks[3].id]
    assert [e.first for e in run.of(EffectKind.MOVE)] == [dt.date(2027, 9, 20)]
    assert ("Ship cameras", dt.date(2027, 9, 24)) in [
        (e.title.en, e.first) for e in run.of(EffectKind.ADD)
    ]
    assert len(planner.read(contingency.effects, number)) == 3
    planner.write(contingency.remove_effect, line)
    assert len(planner.read(contingency.effects, number)) == 2


def test_lines_that_say_too_little_are_refused(planner: Planner, number: int) -> None:
    other = making.add(planner, "Elsewhere", "2027-09-01")
    for kind, more in (
        (EffectKind.DROP, {}),
        (EffectKind.ADD, {"offset_days": 1}),
        (EffectKind.MOVE, {"action_id": other, "offset_days": 1}),
        (EffectKind.ADD, {"title": Bilingual("x")}),
        (EffectKind.ADD, {"title": Bilingual("x"), "offset_days": 1, "pillar": "fifth"}),
    ):
        with pytest.raises(Invalid):
            planner.write(contingency.add_effect, number, Branch.VIRTUAL, kind, **more)


def test_what_a_branch_moved_by_days_of_its_own_keeps_its_day(
    planner: Planner, number: int
) -> None:
    task = making.of_edition(planner, number)[20]
    planner.write(
        contingency.add_effect, number, Branch.VIRTUAL, EffectKind.MOVE,
        action_id=task.id, offset_days=10,
    )  # fmt: skip
    run = planner.read(dry_runs.dry_run, number, Branch.VIRTUAL, on=ON)
    (moved,) = run.of(EffectKind.MOVE)
    planner.write(contingency.apply_branch, number, Branch.VIRTUAL, on=ON)
    planner.write(tasks.add, number, Bilingual("Thank the hosts", "感谢主办方"), 2)
    assert making.action(planner, task.id).starts == moved.first
    assert moved.notices[0].text == dry_runs.KEEPS_DAY


@pytest.mark.parametrize("branch", [Branch.GO, Branch.VIRTUAL])
def test_what_was_cancelled_and_goes_ahead_is_cancelled_no_more(
    planner: Planner, number: int, branch: Branch
) -> None:
    planner.write(contingency.apply_branch, number, Branch.CANCEL, on=ON)
    assert planner.read(dry_runs.dry_run, number, branch, on=ON).date_status == "proposed"
    planner.write(contingency.apply_branch, number, branch, on=ON)
    assert (row(planner, number).branch, row(planner, number).date_status.value) == (
        branch, "proposed",
    )  # fmt: skip


@pytest.mark.parametrize("branch", list(Branch))
def test_a_branch_chosen_again_neither_drops_nor_repeats_what_it_added(
    planner: Planner, number: int, branch: Branch
) -> None:
    made = planner.write(contingency.apply_branch, number, branch, reason=WHY, on=ON)
    run = planner.read(dry_runs.dry_run, number, branch, on=ON)
    assert run.of(EffectKind.ADD) == []
    assert not {effect.action_id for effect in run.effects} & set(made)
    assert planner.write(contingency.apply_branch, number, branch, reason=WHY, on=ON) == ()
    assert all(making.action(planner, n).work_status is WorkStatus.PLANNED for n in made)
    planner.write(actions.delete, made[0]) if made else None
    again = planner.read(dry_runs.dry_run, number, branch, on=ON)
    assert len(again.of(EffectKind.ADD)) == min(len(made), 1)


def test_a_second_new_date_is_told_again_to_all_who_were_told_of_the_first(
    planner: Planner, number: int
) -> None:
    first = {"reason": WHY, "on": ON, "starts": dt.date(2027, 11, 1)}
    made = planner.write(contingency.apply_branch, number, Branch.POSTPONE, **first)
    for action in made:
        planner.write(actions.set_status, action, WorkStatus.DONE)
    again = planner.read(
        dry_runs.dry_run, number, Branch.POSTPONE, on=ON, starts=dt.date(2028, 2, 1)
    )
    assert len(again.of(EffectKind.ADD)) == len(made) > 0
