"""Putting actions into another lane of the timeline: what it stands for becomes theirs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

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
from comms_planner.services import actions, campaigns, lanes
from comms_planner.services.lanes import NONE, By
from comms_planner.services.planner import undoable
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
    for number in action_ids:
        action = session.get_one(Action, number)
        said = lanes.refusal("action", by, lane)
        if said:
            raise Invalid("lane", said)
        _PUT[by](session, action, lane)
        session.flush()


def _under_flagship(session: Session, action: Action, lane: str) -> None:
    flagship = session.scalars(select(Flagship.id).where(Flagship.slug == lane)).one_or_none()
    if flagship is None:
        raise Invalid("lane", UNKNOWN_LANE)
    pillar = action.cell.pillar_id if action.cell else action.pillar_id
    if pillar is None:
        raise Invalid("lane", NEEDS_PILLAR, title=action.title)
    _to_cell(session, action, flagship, pillar)


def _under_pillar(session: Session, action: Action, lane: str) -> None:
    pillar = session.scalars(select(Pillar.id).where(Pillar.key == lane)).one_or_none()
    if pillar is None:
        raise Invalid("lane", UNKNOWN_LANE)
    if action.cell is None:
        action.pillar_id = pillar
    else:
        _to_cell(session, action, action.cell.flagship_id, pillar)


def _to_cell(session: Session, action: Action, flagship_id: int, pillar_id: int) -> None:
    ask = select(PlanCell.id).filter_by(flagship_id=flagship_id, pillar_id=pillar_id)
    cell = session.scalars(ask).one_or_none()
    if cell is None:
        raise Invalid("lane", NO_CELL, title=action.title)
    if cell != action.cell_id:
        actions.move(session, action.id, cell)


def _to_owner(session: Session, action: Action, lane: str) -> None:
    if lane == NONE:
        actions.assign(session, action.id, None)
        return
    people = session.scalars(select(Person))
    found = [person.id for person in people if (person.name.en or person.name.zh) == lane]
    if len(found) != 1:
        raise Invalid("lane", TWO_OF_A_NAME if found else UNKNOWN_LANE)
    actions.assign(session, action.id, found[0])


def _into_campaign(session: Session, action: Action, lane: str) -> None:
    number = int(lane) if lane.isdecimal() and len(lane) < 19 else None
    if lane != NONE and (number is None or session.get(Campaign, number) is None):
        raise Invalid("lane", UNKNOWN_LANE)
    campaigns.take(session, (action.id,), number)


def _to_event(session: Session, action: Action, lane: str) -> None:
    if action.ladder_id is not None or action.offset_days is not None or action.anchor:
        raise Invalid("lane", COUNTED_BACK, title=action.title)
    if lane == NONE:
        campaign = session.get(Campaign, action.campaign_id) if action.campaign_id else None
        if campaign and campaign.edition_id:
            raise Invalid("lane", BY_CAMPAIGN, title=action.title)
        action.edition_id = None
        return
    platform = session.scalars(select(Platform.id).where(Platform.slug == lane)).one_or_none()
    if platform is None:
        raise Invalid("lane", UNKNOWN_LANE)
    ahead = select(Edition.id).where(Edition.platform_id == platform, Edition.ends.is_not(None))
    if action.starts is not None:
        ahead = ahead.where(Edition.ends >= action.starts)
    edition = session.scalars(ahead.order_by(Edition.ends, Edition.id).limit(1)).first()
    if edition is None:
        raise Invalid("lane", NO_EDITION, title=action.title)
    action.edition_id = edition


_PUT: Mapping[By, Callable[[Session, Action, str], None]] = {
    By.FLAGSHIP: _under_flagship,
    By.PILLAR: _under_pillar,
    By.OWNER: _to_owner,
    By.CAMPAIGN: _into_campaign,
    By.PLATFORM: _to_event,
}
