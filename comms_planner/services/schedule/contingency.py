"""Plan B for an edition: go, go virtual, postpone, cancel, crisis; listed before it is done."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    ContingencyEffect,
    ContingencyRule,
    Edition,
    Person,
    Pillar,
    rules,
)
from comms_planner.models.words import (
    AnchorEnd,
    Basis,
    Branch,
    DateStatus,
    EffectKind,
    Precision,
    WorkStatus,
)
from comms_planner.services import references
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import branches, dry_runs, moves
from comms_planner.text import QT_TRANSLATE_NOOP

NEEDS_TASK = QT_TRANSLATE_NOOP("Errors", "Choose the task that is dropped or moved.")
NEEDS_TITLE = QT_TRANSLATE_NOOP("Errors", "Give the task that is added a title.")
NEEDS_DAYS = QT_TRANSLATE_NOOP(
    "Errors", "Say by how many days it moves, or how far from T it lies."
)
OTHER_EDITION = QT_TRANSLATE_NOOP(
    "Errors", "That task belongs to another edition. Choose one of this edition’s."
)
NO_PILLAR = QT_TRANSLATE_NOOP(
    "Errors", "“{given}” is not a pillar. Write think, act, share or partner."
)


@dataclass(frozen=True, slots=True)
class OwnEffectRow:
    """One line of an edition's own contingency plan."""

    id: int
    branch: str
    kind: str
    action_id: int | None
    title: Bilingual
    offset_days: int | None
    anchor_end: str
    owner_role: str
    pillar: str


@dataclass(frozen=True, slots=True)
class BranchRuleRow:
    """What sets a branch off, who decides on it, and the last day to decide."""

    branch: str
    trigger: Bilingual
    decides_id: int | None
    decides: Bilingual
    decide_by: dt.date | None


@reads(ContingencyRule, Person)
def branch_rules(session: Session, edition_id: int) -> list[BranchRuleRow]:
    """What is laid down about an edition's branches, in the order of the branches."""
    found = {
        rule.branch: BranchRuleRow(
            rule.branch.value, rule.trigger, rule.decides_id,
            name if rule.decides_id else Bilingual(), rule.decide_by,
        )
        for rule, name in session.execute(
            select(ContingencyRule, Person.name)
            .outerjoin(Person, Person.id == ContingencyRule.decides_id)
            .where(ContingencyRule.edition_id == edition_id)
        )
    }  # fmt: skip
    return [found[branch] for branch in Branch if branch in found]


@undoable(QT_TRANSLATE_NOOP("Undo", "Lay down contingency"))
def set_rule(
    session: Session,
    edition_id: int,
    branch: Branch,
    *,
    trigger: Bilingual = Bilingual(),
    decides_id: int | None = None,
    decide_by: dt.date | None = None,
) -> None:
    """Lay down what sets a branch off, who decides on it, and the last day to decide."""
    edition = session.get_one(Edition, edition_id)
    rules.in_order("decide_by", decide_by, decide_by)
    rule = next((one for one in edition.contingency if one.branch is branch), None)
    if rule is None:
        rule = ContingencyRule(branch=branch, trigger=Bilingual())
        edition.contingency.append(rule)
    rule.trigger = rules.body("trigger", trigger)
    rule.decides_id = references.found(session, "decides_id", decides_id)
    rule.decide_by = decide_by


@reads(ContingencyEffect, Action)
def effects(session: Session, edition_id: int) -> list[OwnEffectRow]:
    """The edition's own lines, beside what every branch does by itself."""
    found = session.scalars(
        select(ContingencyEffect)
        .where(ContingencyEffect.edition_id == edition_id)
        .order_by(ContingencyEffect.branch, ContingencyEffect.id)
    )
    return [
        OwnEffectRow(
            e.id, e.branch.value, e.kind.value, e.action_id, _title(session, e), e.offset_days,
            e.anchor_end.value if e.anchor_end else "", e.owner_role, e.pillar,
        )
        for e in found
    ]  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Add to contingency plan"))
def add_effect(
    session: Session,
    edition_id: int,
    branch: Branch,
    kind: EffectKind,
    *,
    action_id: int | None = None,
    title: Bilingual = Bilingual(),
    offset_days: int | None = None,
    anchor_end: AnchorEnd = AnchorEnd.START,
    owner_role: str = "",
    pillar: str = "",
) -> int:
    """Say what a branch does beside its usual: drop a task, move it by days, or add one."""
    _refuse(session, edition_id, kind, action_id, title, offset_days, pillar)
    adds = kind is EffectKind.ADD
    effect = ContingencyEffect(
        edition_id=edition_id, branch=branch, kind=kind,
        action_id=None if adds else action_id,
        title=rules.title("title", title) if adds else Bilingual(),
        offset_days=None if kind is EffectKind.DROP else offset_days,
        anchor_end=anchor_end if adds else None,
        owner_role=rules.clean(owner_role), pillar=pillar,
    )  # fmt: skip
    session.add(effect)
    session.flush()
    return effect.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove from contingency plan"))
def remove_effect(session: Session, effect_id: int) -> None:
    """Take one line out of an edition's contingency plan."""
    session.delete(session.get_one(ContingencyEffect, effect_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Choose contingency branch"))
def apply_branch(
    session: Session,
    edition_id: int,
    branch: Branch,
    *,
    reason: Bilingual = Bilingual(),
    on: dt.date | None = None,
    starts: dt.date | None = None,
    ends: dt.date | None = None,
    precision: Precision = Precision.DAY,
) -> tuple[int, ...]:
    """Choose a branch and do all that its dry run lists; gives the ids of added tasks."""
    run = dry_runs.dry_run(
        session, edition_id, branch, on=on, starts=starts, ends=ends, precision=precision
    )
    edition = session.get_one(Edition, edition_id)
    edition.branch, edition.date_status = branch, DateStatus(run.date_status)
    edition.date_reason = rules.body("reason", reason)
    if branch is Branch.POSTPONE:
        edition.schedule(run.starts, run.ends, precision if starts else Precision.TBC)
        edition.basis, edition.confidence = Basis.OURS, ""
    made = []
    pillars = {p.key: p.id for p in session.scalars(select(Pillar))}
    for effect in run.effects:
        if effect.kind == EffectKind.ADD:
            made.append(_new(edition, effect, pillars))
            session.add(made[-1])
            continue
        assert effect.action_id is not None, "only an added task has no id yet"
        action = session.get_one(Action, effect.action_id)
        if effect.kind == EffectKind.DROP:
            action.progress_to(WorkStatus.CANCELLED, run.on)
        else:
            action.schedule(effect.first, effect.last, Precision(effect.precision))
            if effect.stays:
                moves.pin_if_anchored(action)
    session.flush()
    return tuple(action.id for action in made)


def plan_a(session: Session, edition_id: int) -> list[Action]:
    """The work of an edition without what a branch added to it: that is no work of the next one."""
    added = {addition.title for some in branches.ADDITIONS.values() for addition in some}
    own = select(ContingencyEffect).where(
        ContingencyEffect.edition_id == edition_id, ContingencyEffect.kind == EffectKind.ADD
    )
    added |= {effect.title for effect in session.scalars(own)}
    found = session.scalars(select(Action).where(Action.edition_id == edition_id))
    return [a for a in found if a.offset_days is not None or a.title not in added]


def _new(edition: Edition, effect: dry_runs.EffectRow, pillars: dict[str, int]) -> Action:
    action = Action(
        title=Bilingual(), note=Bilingual(), edition_id=edition.id,
        pillar_id=pillars.get(effect.pillar), owner_role=effect.owner_role,
    )  # fmt: skip
    action.rename(effect.title)
    action.schedule(effect.first, effect.last, Precision(effect.precision))
    return action


def _title(session: Session, effect: ContingencyEffect) -> Bilingual:
    if effect.action_id is None:
        return effect.title
    return session.get_one(Action, effect.action_id).title


def _refuse(
    session: Session,
    edition_id: int,
    kind: EffectKind,
    action_id: int | None,
    title: Bilingual,
    offset_days: int | None,
    pillar: str,
) -> None:
    session.get_one(Edition, edition_id)
    if kind is EffectKind.ADD:
        if not title:
            raise Invalid("title", NEEDS_TITLE)
    elif action_id is None:
        raise Invalid("action_id", NEEDS_TASK)
    elif session.get_one(Action, action_id).edition_id != edition_id:
        raise Invalid("action_id", OTHER_EDITION)
    if kind is not EffectKind.DROP and (offset_days is None or abs(offset_days) > 4_000):
        raise Invalid("offset_days", NEEDS_DAYS)
    keys = set(session.scalars(select(Pillar.key)))
    if pillar and pillar not in keys:
        raise Invalid("pillar", NO_PILLAR, given=pillar[:40])
