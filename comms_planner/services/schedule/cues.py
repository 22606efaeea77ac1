"""What happens at an event, hour by hour: the cues of its run of show."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    ActionDependency,
    ActionEdition,
    Appearance,
    Asset,
    Campaign,
    CampaignEdition,
    ChecklistItem,
    Edition,
    Person,
)
from comms_planner.models.words import Precision
from comms_planner.services import month
from comms_planner.services.month import Entry
from comms_planner.services.planner import reads
from comms_planner.services.schedule.zones import bounds_on


@dataclass(frozen=True, slots=True)
class CueRow:
    """One thing that happens on a day of an event.

    Its instants are None where it has no clock time.
    """

    action_id: int
    title: Bilingual
    note: Bilingual
    place: Bilingual
    first: dt.date
    last: dt.date
    begins: dt.datetime | None
    ends: dt.datetime | None
    zone: str
    pillar: str
    owner: Bilingual
    owner_role: str
    speakers: tuple[Bilingual, ...]
    assets: tuple[Bilingual, ...]
    checklist: tuple[tuple[Bilingual, bool], ...]
    after: tuple[Bilingual, ...]
    work_status: str
    approval_status: str
    gate: bool


@reads(*month.TABLES, Action, ActionDependency, ActionEdition, Appearance, Asset, Campaign,
       CampaignEdition, ChecklistItem, Edition, Person)  # fmt: skip
def rows(session: Session, edition_id: int) -> list[CueRow]:
    """The work of an event and of its campaigns on the event's days, by day and hour.

    Nothing where the event's days are not known; what has no clock time opens its day.
    """
    edition = session.get_one(Edition, edition_id)
    if edition.starts is None or edition.ends is None or edition.precision is not Precision.DAY:
        return []
    return between(session, edition_id, edition.starts, edition.ends)


def between(session: Session, edition_id: int, first: dt.date, last: dt.date) -> list[CueRow]:
    """The same for any stretch of days, such as the last ones before the opening."""
    ids = set(session.scalars(select(Action.id).where(belongs(edition_id))))
    entries = [
        entry
        for entry in month.entries(session, first, last)
        if entry.kind == "action" and entry.id in ids and entry.first >= first
    ]
    facts = _Facts(session, {entry.id for entry in entries})
    return sorted((facts.cue(entry) for entry in entries), key=_order)


def campaign_of(edition_id: int) -> ColumnElement[bool]:
    """That a campaign is for an event: counted back from it, or linked to it."""
    linked = select(CampaignEdition.campaign_id).where(CampaignEdition.edition_id == edition_id)
    return or_(Campaign.edition_id == edition_id, Campaign.id.in_(linked))


def belongs(edition_id: int) -> ColumnElement[bool]:
    """That an action is of an event, or of a campaign for it."""
    campaigns = select(Campaign.id).where(campaign_of(edition_id))
    further = select(ActionEdition.action_id).where(ActionEdition.edition_id == edition_id)
    return or_(
        Action.edition_id == edition_id,
        Action.id.in_(further),
        Action.campaign_id.in_(campaigns),
    )


def _order(cue: CueRow) -> tuple[object, ...]:
    timed = cue.begins is not None
    return (cue.first, timed, cue.begins or dt.datetime.min.replace(tzinfo=dt.UTC), cue.action_id)


class _Facts:
    """What surrounds the actions: people, content, checklists and what they wait for."""

    def __init__(self, session: Session, ids: Iterable[int]) -> None:
        wanted = sorted(ids)
        self._actions = {
            action.id: action
            for action in session.scalars(select(Action).where(Action.id.in_(wanted)))
        }
        self._people = dict(session.execute(select(Person.id, Person.name)).all())
        self._speakers = _grouped(
            session.execute(
                select(Appearance.action_id, Person.name)
                .join(Person, Person.id == Appearance.person_id)
                .where(Appearance.action_id.in_(wanted))
                .order_by(Appearance.id)
            )
        )
        self._assets = _grouped(
            session.execute(
                select(Asset.action_id, Asset.title)
                .where(Asset.action_id.in_(wanted))
                .order_by(Asset.id)
            )
        )
        self._after = _grouped(
            session.execute(
                select(ActionDependency.action_id, Action.title)
                .join(Action, Action.id == ActionDependency.after_id)
                .where(ActionDependency.action_id.in_(wanted))
                .order_by(ActionDependency.id)
            )
        )
        self._lists: dict[int, list[tuple[Bilingual, bool]]] = defaultdict(list)
        items = select(ChecklistItem).where(ChecklistItem.action_id.in_(wanted))
        for item in session.scalars(items.order_by(ChecklistItem.position, ChecklistItem.id)):
            self._lists[item.action_id].append((item.text, item.done))

    def cue(self, entry: Entry) -> CueRow:
        """One day's happening with all that belongs to it."""
        action = self._actions[entry.id]
        instants = bounds_on(
            entry.first, entry.last, entry.start_time, entry.end_time, entry.zone or None
        )
        begins, ends = instants or (None, None)
        return CueRow(
            action.id, entry.title, action.note, action.place, entry.first, entry.last, begins,
            ends if entry.end_time is not None else None, entry.zone, entry.pillar,
            self._people.get(action.owner_id or 0, Bilingual()), action.owner_role,
            tuple(self._speakers[action.id]), tuple(self._assets[action.id]),
            tuple(self._lists[action.id]), tuple(self._after[action.id]),
            action.work_status.value, action.approval_status.value, action.gate,
        )  # fmt: skip


def _grouped(found: Iterable[Any]) -> dict[int, list[Bilingual]]:
    """Names by the number in front of them."""
    groups: dict[int, list[Bilingual]] = defaultdict(list)
    for number, name in found:  # rows of two columns
        groups[number].append(name)
    return groups
