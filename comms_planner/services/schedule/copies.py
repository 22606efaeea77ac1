"""What goes along with a copy of an action: who does it, who speaks, what there is to tick off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from comms_planner.models import (
    Action,
    ActionCommitment,
    ActionDependency,
    ActionEdition,
    ActionPartner,
    ActionRole,
    Appearance,
    Approval,
    Attachment,
    Base,
    ChecklistItem,
    ContingencyEffect,
)
from comms_planner.store import many

NEXT_TIME: tuple[type[Base], ...] = (ActionPartner, ActionRole, ChecklistItem)
"""What work has of which the next edition or campaign has the like: its team and its steps."""
LIKEWISE: tuple[type[Base], ...] = (
    *NEXT_TIME, ActionCommitment, ActionEdition, Appearance, Attachment,
)  # fmt: skip
"""What another piece of the same work has."""
WHOLE: tuple[type[Base], ...] = (*LIKEWISE, ActionDependency, Approval, ContingencyEffect)
"""All that the later part of a series has that was one with the earlier."""
ANEW: Mapping[type[Base], Mapping[str, object]] = {
    ActionCommitment: {"delivered": None, "evidence": ""},
    ChecklistItem: {"done": False},
}
"""What a copy has not done yet."""


def along(session: Session, copies: Mapping[int, Action], kinds: Sequence[type[Base]]) -> None:
    """Give copies, by the ids of the old, what hangs on the old; what was done stays behind."""
    for kind in kinds:
        of: Any = kind
        for some in many.chunks(session, [*copies]):
            found = session.scalars(select(of).where(of.action_id.in_(some)).order_by(of.id))
            session.add_all([_same(row, copies[row.action_id].id) for row in found.all()])
    session.flush()


def _same(row: Any, action_id: int) -> Base:
    kept = {one.key: getattr(row, one.key) for one in inspect(type(row)).column_attrs}
    doubled = {name[:-3] for name in kept if name.endswith("_en")}
    plain = {
        name: value
        for name, value in kept.items()
        if name not in ("id", "version") and name[:-3] not in doubled
    }
    both = {name: getattr(row, name) for name in doubled}
    anew = dict(ANEW.get(type(row), {}))
    made: Base = type(row)(**plain | both | anew | {"action_id": action_id})
    return made
