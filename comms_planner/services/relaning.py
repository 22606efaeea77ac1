"""Putting actions into another lane of the timeline: what it stands for becomes theirs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    Campaign,
    Edition,
    Flagship,
    Person,
    Pillar,
    PlanCell,
    Platform,
)
from comms_planner.services import batches, campaigns, lanes
from comms_planner.services.lanes import NONE, By
from comms_planner.services.planner import undoable
from comms_planner.store import many
from comms_planner.text import QT_TRANSLATE_NOOP

UNKNOWN_LANE = QT_TRANSLATE_NOOP("Errors", "There is no such lane. Choose one of the timeline.")
NEEDS_PILLAR = QT_TRANSLATE_NOOP(
    "Errors",
    "“{title}” has no pillar yet. Put it under a pillar first: a place in the plan is a flagship"
    " and a pillar.",
)
NO_CELL = QT_TRANSLATE_NOOP(
    "Errors", "The plan has no place for “{title}” there. Choose another flagship or pillar."
)
TWO_OF_A_NAME = QT_TRANSLATE_NOOP(
    "Errors", "Two people have this name. Open the action and choose its owner there."
)
COUNTED_BACK = QT_TRANSLATE_NOOP(
    "Errors",
    "“{title}” is counted back from its event. Apply the ladder to the other event instead.",
)
NO_EDITION = QT_TRANSLATE_NOOP(
    "Errors", "No edition of this platform ends after “{title}” begins. Add the edition first."
)
BY_CAMPAIGN = QT_TRANSLATE_NOOP(
    "Errors", "“{title}” has its event from its campaign. Take it out of the campaign instead."
)


@undoable(QT_TRANSLATE_NOOP("Undo", "Move to another lane"))
def put_in_lane(session: Session, action_ids: tuple[int, ...], by: By, lane: str) -> None:
    """Give actions the flagship, pillar, owner, campaign or event that a lane stands for.

    `lane` is its key: a slug, the name of a person, the number of a campaign, or nothing. On a
    platform's lane they belong to the edition that is next when they begin.
    """
    said = lanes.refusal("action", by, lane)
    if said and action_ids:
        raise Invalid("lane", said)
    _PUT[by](session, action_ids, lane)


def _under_flagship(session: Session, ids: Sequence[int], lane: str) -> None:
    flagship = session.scalars(select(Flagship.id).where(Flagship.slug == lane)).one_or_none()
    if flagship is None:
        raise Invalid("lane", UNKNOWN_LANE)

    def place(action: Action) -> tuple[int, int]:
        pillar = action.cell.pillar_id if action.cell else action.pillar_id
        if pillar is None:
            raise Invalid("lane", NEEDS_PILLAR, title=action.title)
        return flagship, pillar

    _to_cells(session, many.held(session, Action, ids), place)


def _under_pillar(session: Session, ids: Sequence[int], lane: str) -> None:
    pillar = session.scalars(select(Pillar.id).where(Pillar.key == lane)).one_or_none()
    if pillar is None:
        raise Invalid("lane", UNKNOWN_LANE)
    there = many.held(session, Action, ids)
    placed = {key: action for key, action in there.items() if action.cell is not None}
    _to_cells(session, placed, lambda action: (_flagship_of(action), pillar))
    loose, given = [key for key in there if key not in placed], {"pillar_id": pillar}
    many.alter(session, Action, loose, tuple(given), lambda _: given)


def _flagship_of(action: Action) -> int:
    assert action.cell is not None, "asked only of actions that have a place"
    return action.cell.flagship_id


def _to_cells(
    session: Session, there: Mapping[int, Action], place: Callable[[Action], tuple[int, int]]
) -> None:
    """Move actions to the cells of a flagship and a pillar each, in their order."""
    cells = {(c.flagship_id, c.pillar_id): c.id for c in session.scalars(select(PlanCell))}
    going: dict[int, list[int]] = {}
    for key, action in there.items():
        cell = cells.get(place(action))
        if cell is None:
            raise Invalid("lane", NO_CELL, title=action.title)
        if cell != action.cell_id:
            going.setdefault(cell, []).append(key)
    for cell, ids in going.items():
        batches.move(session, tuple(ids), cell)


def _to_owner(session: Session, ids: Sequence[int], lane: str) -> None:
    found: list[int | None] = [None]
    if lane != NONE:
        people = session.scalars(select(Person))
        found = [person.id for person in people if (person.name.en or person.name.zh) == lane]
    if len(found) != 1:
        raise Invalid("lane", TWO_OF_A_NAME if found else UNKNOWN_LANE)
    given = {"owner_id": found[0]}
    many.alter(session, Action, ids, tuple(given), lambda _: given)


def _into_campaign(session: Session, ids: Sequence[int], lane: str) -> None:
    number = int(lane) if lane.isdecimal() and len(lane) < 19 else None
    if lane != NONE and (number is None or session.get(Campaign, number) is None):
        raise Invalid("lane", UNKNOWN_LANE)
    campaigns.take(session, tuple(ids), number)


def _to_event(session: Session, ids: Sequence[int], lane: str) -> None:
    there = many.held(session, Action, ids)
    for action in there.values():
        if action.ladder_id is not None or action.offset_days is not None or action.anchor:
            raise Invalid("lane", COUNTED_BACK, title=action.title)
    find = _no_event(session) if lane == NONE else _next_event(session, lane)
    given = {key: {"edition_id": find(action)} for key, action in there.items()}
    many.alter(session, Action, given, ("edition_id",), lambda row: given[row["id"]])


def _no_event(session: Session) -> Callable[[Action], None]:
    """No event, for actions that do not have one through their campaign."""
    tied = {*session.scalars(select(Campaign.id).where(Campaign.edition_id.is_not(None)))}

    def none(action: Action) -> None:
        if action.campaign_id in tied:
            raise Invalid("lane", BY_CAMPAIGN, title=action.title)

    return none


def _next_event(session: Session, lane: str) -> Callable[[Action], int]:
    """The edition of a platform that is next when an action begins."""
    platform = session.scalars(select(Platform.id).where(Platform.slug == lane)).one_or_none()
    if platform is None:
        raise Invalid("lane", UNKNOWN_LANE)
    ends = select(Edition.ends, Edition.id).where(
        Edition.platform_id == platform, Edition.ends.is_not(None)
    )
    ahead = session.execute(ends.order_by(Edition.ends, Edition.id)).all()

    def following(action: Action) -> int:
        for last, number in ahead:
            if last is None or action.starts is None or last >= action.starts:
                return int(number)
        raise Invalid("lane", NO_EDITION, title=action.title)

    return following


_PUT: Mapping[By, Callable[[Session, Sequence[int], str], None]] = {
    By.FLAGSHIP: _under_flagship,
    By.PILLAR: _under_pillar,
    By.OWNER: _to_owner,
    By.CAMPAIGN: _into_campaign,
    By.PLATFORM: _to_event,
}
