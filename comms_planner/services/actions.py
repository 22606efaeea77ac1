"""Actions, the work that keeps commitments: what one can do; `action_rows` shows them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.clock import today
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    ActionCommitment,
    Commitment,
    rules,
)
from comms_planner.models.words import (
    ApprovalStatus,
    DateStatus,
    ToolKind,
    WorkStatus,
)
from comms_planner.models.words import Precision as Precision
from comms_planner.quantity import Number
from comms_planner.services import approvals, costs, people, references
from comms_planner.services.action_rows import ActionRow as ActionRow
from comms_planner.services.action_rows import latest as latest
from comms_planner.services.action_rows import one as one
from comms_planner.services.action_rows import open_count as open_count
from comms_planner.services.action_rows import rows as rows
from comms_planner.services.action_rows import without_campaign as without_campaign
from comms_planner.services.planner import undoable
from comms_planner.services.schedule import moves, repeating, zones
from comms_planner.text import QT_TRANSLATE_NOOP


@undoable(QT_TRANSLATE_NOOP("Undo", "Add action"))
def add(
    session: Session,
    title: Bilingual,
    *,
    cell_id: int | None = None,
    starts: dt.date | None = None,
    ends: dt.date | None = None,
    owner_id: int | None = None,
    tool: ToolKind | None = None,
    note: Bilingual = Bilingual(),
    edition_id: int | None = None,
    campaign_id: int | None = None,
    commitments: tuple[int, ...] = (),
    precision: Precision = Precision.DAY,
    new_owner: Bilingual = Bilingual(),
    start_time: int | None = None,
    end_time: int | None = None,
    zone: str | None = None,
) -> int:
    """Plan a new action, in a cell of the matrix or on its own.

    `new_owner` joins the people of the plan. A time is in minutes after midnight of the zone.
    """
    action = Action(title=Bilingual(), note=Bilingual())
    action.rename(title)
    action.annotate(note)
    action.schedule(starts, ends, precision)
    if new_owner:
        owner_id = people.add(session, new_owner)
    action.tool = tool
    action.cell_id = references.existing(session, "cell_id", cell_id)
    action.owner_id = references.existing(session, "owner_id", owner_id)
    action.edition_id = references.existing(session, "edition_id", edition_id)
    action.campaign_id = references.existing(session, "campaign_id", campaign_id)
    action.position = _next_position(session, cell_id)
    session.add(action)
    session.flush()
    if start_time is not None:
        zones.set_time(session, action.id, start_time, end_time, zone)
    _serve(session, action, commitments)
    session.flush()
    return action.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Rename action"))
def rename(session: Session, action_id: int, title: Bilingual) -> None:
    """Change an action's title."""
    session.get_one(Action, action_id).rename(title)


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit notes"))
def annotate(session: Session, action_id: int, note: Bilingual) -> None:
    """Change an action's notes."""
    session.get_one(Action, action_id).annotate(note)


@undoable(QT_TRANSLATE_NOOP("Undo", "Move action"))
def reschedule(
    session: Session,
    action_id: int,
    starts: dt.date | None,
    ends: dt.date | None = None,
    precision: Precision | None = None,
) -> None:
    """Put an action on other days; without a day its date is to be confirmed.

    One that was postponed has its new day then, and is rescheduled.

    Without `precision`, what lay within some days lies within the new ones, else it is exact.

    A task of a ladder is pinned there, so that it stays when its event moves.
    """
    action = session.get_one(Action, action_id)
    if action.rrule is not None:
        repeating.first_day(action.rrule, starts, "starts")
    action.schedule(starts, ends, precision or action.precision.when_moved)
    if starts is not None and action.date_status is DateStatus.POSTPONED:
        action.date_status = DateStatus.RESCHEDULED
    moves.pin_if_anchored(action)


@undoable(QT_TRANSLATE_NOOP("Undo", "Move action to another cell"))
def move(session: Session, action_id: int, cell_id: int, position: int | None = None) -> None:
    """Put an action into a cell, before the action now at `position` or at the end.

    Links to commitments of the old cell go: they promised something else.
    """
    action = session.get_one(Action, action_id)
    changed = action.cell_id != cell_id
    action.cell_id = references.existing(session, "cell_id", cell_id)
    if changed:
        action.commitments.clear()
    others = session.scalars(
        select(Action)
        .where(Action.cell_id == cell_id, Action.id != action_id)
        .order_by(Action.position, Action.id)
    ).all()
    place = len(others) if position is None else max(0, min(position, len(others)))
    for number, other in enumerate([*others[:place], action, *others[place:]]):
        other.position = number


@undoable(QT_TRANSLATE_NOOP("Undo", "Assign action"))
def assign(session: Session, action_id: int, owner_id: int | None) -> None:
    """Give an action to a person, or to nobody."""
    action = session.get_one(Action, action_id)
    action.owner_id = references.existing(session, "owner_id", owner_id)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change work status"))
def set_status(
    session: Session, action_id: int, status: WorkStatus, on: dt.date | None = None
) -> None:
    """Say how far the work is; `on` is the day it was done, today if not given."""
    day = on or today()
    session.get_one(Action, action_id).progress_to(status, day)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change approval"))
def set_approval(session: Session, action_id: int, status: ApprovalStatus) -> None:
    """Say whether an action has been cleared."""
    approvals.put(session, session.get_one(Action, action_id), status)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change date status"))
def set_date_status(session: Session, action_id: int, status: DateStatus) -> None:
    """Say how firmly an action's date stands."""
    session.get_one(Action, action_id).date_status = status


@undoable(QT_TRANSLATE_NOOP("Undo", "Change tool"))
def set_tool(session: Session, action_id: int, tool: ToolKind | None) -> None:
    """Choose which of the document's seven tools an action uses."""
    session.get_one(Action, action_id).tool = tool


@undoable(QT_TRANSLATE_NOOP("Undo", "Say where it is"))
def set_place(session: Session, action_id: int, place: Bilingual) -> None:
    """Say where an action takes place: a hall, a room, an address."""
    session.get_one(Action, action_id).place = rules.clean_both(place)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change costs"))
def set_costs(
    session: Session,
    action_id: int,
    planned: Number | None = None,
    actual: Number | None = None,
    currency: str = "USD",
) -> None:
    """Write down what an action was to cost and what it did."""
    for field, amount in (("planned", planned), ("actual", actual)):
        costs.check(field, amount)
    code = costs.currency(currency)
    action = session.get_one(Action, action_id)
    action.cost_planned, action.cost_actual = planned, actual
    action.currency = code


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit action"))
def edit(
    session: Session,
    action_id: int,
    *,
    title: Bilingual,
    note: Bilingual,
    owner_id: int | None,
    starts: dt.date | None,
    ends: dt.date | None,
    work_status: WorkStatus,
    approval_status: ApprovalStatus,
    date_status: DateStatus,
    tool: ToolKind | None,
    commitments: tuple[int, ...],
    precision: Precision | None = None,
) -> None:
    """Change several fields of an action at once, as the drawer saves them.

    Without `precision`, new days are exact and the same days stay as exact as they were.
    """
    action = session.get_one(Action, action_id)
    action.rename(title)
    action.annotate(note)
    known = precision or action.precision
    if (starts, ends or starts, known) != (action.starts, action.ends, action.precision):
        action.schedule(starts, ends, precision or Precision.DAY)
        moves.pin_if_anchored(action)
    action.owner_id = references.existing(session, "owner_id", owner_id)
    if action.work_status is not work_status:
        action.progress_to(work_status, today())
    action.date_status, action.tool = date_status, tool
    approvals.put(session, action, approval_status)
    _serve(session, action, commitments)


@undoable(QT_TRANSLATE_NOOP("Undo", "Link action to commitments"))
def serve(session: Session, action_id: int, commitments: tuple[int, ...]) -> None:
    """Say which commitments of its cell an action keeps."""
    _serve(session, session.get_one(Action, action_id), commitments)


@undoable(QT_TRANSLATE_NOOP("Undo", "Record delivery"))
def deliver(
    session: Session,
    action_id: int,
    commitment_id: int,
    delivered: Number | None,
    evidence: str = "",
) -> None:
    """Record how much of a commitment an action delivered, and where that can be seen."""
    if delivered is not None and delivered < 0:
        raise Invalid(
            "delivered",
            QT_TRANSLATE_NOOP(
                "Errors", "What was delivered cannot be less than nothing. Correct it."
            ),
        )
    found = session.scalars(
        select(ActionCommitment).where(
            ActionCommitment.action_id == action_id,
            ActionCommitment.commitment_id == commitment_id,
        )
    ).first()
    if found is None:
        raise Invalid(
            "commitment_id",
            QT_TRANSLATE_NOOP(
                "Errors", "This action does not serve that commitment. Link them first."
            ),
        )
    found.delivered, found.evidence = delivered, evidence.strip()


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete action"))
def delete(session: Session, action_id: int) -> None:
    """Take an action out of the plan."""
    action = session.get_one(Action, action_id)
    refuse_if_used(session, (action_id,))
    session.delete(action)


def refuse_if_used(session: Session, action_ids: Sequence[int]) -> None:
    """Invalid where something that stays behind hangs on one of these actions."""
    from comms_planner.models import ActionDependency, Asset, Measurement

    for column in (
        Measurement.action_id, Asset.action_id, ActionDependency.action_id,
        ActionDependency.after_id,
    ):  # fmt: skip
        used = select(column).where(column.in_(action_ids)).limit(1)
        if session.scalars(used).first() is not None:
            raise Invalid(
                "action_id",
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "Measurements, content or other actions depend on this one. Cancel it instead.",
                ),
            )


def _serve(session: Session, action: Action, commitments: tuple[int, ...]) -> None:
    wanted = set(commitments)
    allowed = set(
        session.scalars(select(Commitment.id).where(Commitment.cell_id == action.cell_id))
    )
    if wanted - allowed:
        raise Invalid(
            "commitments",
            QT_TRANSLATE_NOOP(
                "Errors",
                "An action can serve only commitments of its own cell. "
                "Choose among those, or move the action first.",
            ),
        )
    links = action.commitments
    for link in [link for link in links if link.commitment_id not in wanted]:
        links.remove(link)
    for number in sorted(wanted - {link.commitment_id for link in links}):
        links.append(ActionCommitment(commitment_id=number))


def _next_position(session: Session, cell_id: int | None) -> int:
    last = session.scalars(select(func.max(Action.position)).where(Action.cell_id == cell_id)).one()
    return 0 if last is None else last + 1
