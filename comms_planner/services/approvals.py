"""Approval: draft, submitted, returned or approved, by gates in order, the same for everything.

A gate is passed by a decision on the words as they stand: once they change, earlier decisions
no longer hold, and what was approved is a draft again (`models.approval` sees to that).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.errors import Invalid
from comms_planner.models import (
    Approvable,
    Approval,
    rules,
)
from comms_planner.models.words import ApprovalStatus, Verdict
from comms_planner.services.approval_rows import KINDS, digest, gates_of, open_gates, title_of
from comms_planner.services.approval_rows import cleared_by as cleared_by
from comms_planner.services.approval_rows import standing as standing
from comms_planner.services.approval_rows import waiting as waiting
from comms_planner.services.planner import undoable
from comms_planner.store.database import WHO
from comms_planner.text import QT_TRANSLATE_NOOP

NOTHING = QT_TRANSLATE_NOOP("Errors", "Say what this decision is about.")
NO_NAME = QT_TRANSLATE_NOOP("Errors", "Say who decides: a decision carries a name.")
NO_REMARK = QT_TRANSLATE_NOOP(
    "Errors", "Say why it goes back, so that somebody knows what to change."
)
NOT_SUBMITTED = QT_TRANSLATE_NOOP("Errors", "“{title}” has not been submitted. Submit it first.")
IS_SUBMITTED = QT_TRANSLATE_NOOP(
    "Errors", "“{title}” has been submitted already. Decide on it, or withdraw it first."
)
IS_APPROVED = QT_TRANSLATE_NOOP("Errors", "“{title}” is approved already. An edit reopens it.")
NO_WORDS = QT_TRANSLATE_NOOP(
    "Errors", "“{title}” has no words yet. Write the text or give a link first."
)
OTHER_GATE = QT_TRANSLATE_NOOP("Errors", "“{title}” must pass “{gate}” first.")
NO_GATE = QT_TRANSLATE_NOOP("Errors", "“{title}” does not pass that gate, or has passed it.")


@undoable(QT_TRANSLATE_NOOP("Undo", "Submit for approval"))
def submit(
    session: Session,
    *,
    content_item_ids: tuple[int, ...] = (),
    message_ids: tuple[int, ...] = (),
    action_ids: tuple[int, ...] = (),
    campaign_ids: tuple[int, ...] = (),
    remark: str = "",
    who: str = "",
) -> None:
    """Ask for approval of content, messages, actions or campaigns."""
    for thing in _things(session, content_item_ids, message_ids, action_ids, campaign_ids):
        if thing.approval_status in (ApprovalStatus.SUBMITTED, ApprovalStatus.APPROVED):
            given = thing.approval_status is ApprovalStatus.SUBMITTED
            raise Invalid("status", IS_SUBMITTED if given else IS_APPROVED, title=_said(thing))
        if not _has_words(thing):
            raise Invalid("text", NO_WORDS, title=_said(thing))
        _decide(session, thing, Verdict.SUBMITTED, who, remark)
        thing.approval_status = ApprovalStatus.SUBMITTED


@undoable(QT_TRANSLATE_NOOP("Undo", "Approve"))
def approve(
    session: Session,
    *,
    content_item_ids: tuple[int, ...] = (),
    message_ids: tuple[int, ...] = (),
    action_ids: tuple[int, ...] = (),
    campaign_ids: tuple[int, ...] = (),
    gate_id: int | None = None,
    remark: str = "",
    who: str = "",
) -> None:
    """Let things through their next gate; behind the last one they are approved.

    `gate_id` says which gate is meant, and must be the next one.
    """
    for thing in _things(session, content_item_ids, message_ids, action_ids, campaign_ids):
        if thing.approval_status is not ApprovalStatus.SUBMITTED:
            is_done = thing.approval_status is ApprovalStatus.APPROVED
            raise Invalid("status", IS_APPROVED if is_done else NOT_SUBMITTED, title=_said(thing))
        ahead = open_gates(session, thing)
        if gate_id is not None and gate_id not in [gate.id for gate in ahead]:
            raise Invalid("gate_id", NO_GATE, title=_said(thing))
        if gate_id is not None and ahead[0].id != gate_id:
            name = ahead[0].name.en or ahead[0].name.zh
            raise Invalid("gate_id", OTHER_GATE, title=_said(thing), gate=name)
        _decide(session, thing, Verdict.APPROVED, who, remark, ahead[0].id if ahead else None)
        if len(ahead) <= 1:
            thing.approval_status = ApprovalStatus.APPROVED


@undoable(QT_TRANSLATE_NOOP("Undo", "Return"))
def send_back(
    session: Session,
    remark: str,
    *,
    content_item_ids: tuple[int, ...] = (),
    message_ids: tuple[int, ...] = (),
    action_ids: tuple[int, ...] = (),
    campaign_ids: tuple[int, ...] = (),
    who: str = "",
) -> None:
    """Return things to their authors at their next gate, and say why."""
    if not rules.clean(remark):
        raise Invalid("remark", NO_REMARK)
    for thing in _things(session, content_item_ids, message_ids, action_ids, campaign_ids):
        if thing.approval_status is not ApprovalStatus.SUBMITTED:
            raise Invalid("status", NOT_SUBMITTED, title=_said(thing))
        ahead = open_gates(session, thing)
        _decide(session, thing, Verdict.RETURNED, who, remark, ahead[0].id if ahead else None)
        thing.approval_status = ApprovalStatus.RETURNED


@undoable(QT_TRANSLATE_NOOP("Undo", "Withdraw from approval"))
def withdraw(
    session: Session,
    *,
    content_item_ids: tuple[int, ...] = (),
    message_ids: tuple[int, ...] = (),
    action_ids: tuple[int, ...] = (),
    campaign_ids: tuple[int, ...] = (),
    remark: str = "",
    who: str = "",
) -> None:
    """Make drafts again of what was submitted or approved."""
    for thing in _things(session, content_item_ids, message_ids, action_ids, campaign_ids):
        if thing.approval_status not in (ApprovalStatus.SUBMITTED, ApprovalStatus.APPROVED):
            raise Invalid("status", NOT_SUBMITTED, title=_said(thing))
        _decide(session, thing, Verdict.WITHDRAWN, who, remark)
        thing.approval_status = ApprovalStatus.DRAFT


def put(session: Session, thing: Approvable, status: ApprovalStatus, who: str = "") -> None:
    """Say at once how far a thing is, with the decisions that this takes, in one name.

    For lists where a status is simply chosen; nothing happens where it is what it was.
    """
    put_all(session, (thing,), status, who)


def put_all(
    session: Session, things: Sequence[Approvable], status: ApprovalStatus, who: str = ""
) -> None:
    """The same for things of one kind."""
    changed = [thing for thing in things if thing.approval_status is not status]
    with session.no_autoflush:  # the rest of the command is still writing
        gates = gates_of(session, changed[0]) if changed else []
        for thing in changed:
            if status is ApprovalStatus.APPROVED:
                ahead: list[int | None] = [gate.id for gate in open_gates(session, thing, gates)]
                for gate_id in ahead or [None]:
                    _decide(session, thing, Verdict.APPROVED, who, "", gate_id)
            else:
                _decide(session, thing, _SAID[status], who, "")
            thing.approval_status = status


_SAID = {
    ApprovalStatus.SUBMITTED: Verdict.SUBMITTED,
    ApprovalStatus.RETURNED: Verdict.RETURNED,
    ApprovalStatus.DRAFT: Verdict.WITHDRAWN,
}


def _things(session: Session, *ids: tuple[int, ...]) -> Iterator[Any]:
    if not any(ids):
        raise Invalid("content_item_ids", NOTHING)
    for kind, numbers in zip(KINDS.values(), ids, strict=True):
        for number in numbers:
            yield session.get_one(kind.model, number)


def _decide(
    session: Session,
    thing: Any,
    verdict: Verdict,
    who: str,
    remark: str,
    gate_id: int | None = None,
) -> None:
    """Note a decision in the name given, or that of who works with the plan."""
    name = " ".join(rules.clean(who or str(session.info.get(WHO, ""))).split())
    if not name:
        raise Invalid("who", NO_NAME)
    thing.approvals.append(
        Approval(
            verdict=verdict, who=name, at=dt.datetime.now(dt.UTC), gate_id=gate_id,
            remark=rules.clean(remark), digest=digest(thing),
        )
    )  # fmt: skip


def _said(thing: Any) -> str:
    title = title_of(thing)
    return title.en or title.zh


def _has_words(thing: Any) -> bool:
    return any(getattr(thing, name) for name in thing.judged)


def subjects(kind: str, numbers: Sequence[int]) -> dict[str, tuple[int, ...]]:
    """The argument by which the commands here take things of a kind."""
    return {f"{KINDS[kind].column}s": tuple(numbers)}
