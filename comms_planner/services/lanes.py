"""What the lanes of a timeline are: flagships, campaigns, platforms, owners or pillars.

Plain SQL, so that the timeline of a large plan is read beside the window without the ORM.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from comms_planner.bilingual import Bilingual
from comms_planner.services import month
from comms_planner.services.month import Entry
from comms_planner.services.planner import ChangeSet, reads
from comms_planner.services.quick import ask, day
from comms_planner.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy.orm import Session

EVENTS, DAYS, NONE = "events", "days", ""
"""The lanes of events, of observances and seasons, and of actions that belong nowhere."""

TABLES = frozenset((*month.TABLES, "campaign", "action_dependency"))
"""What the timeline shows something of."""
FEW = 60
"""More changed rows than this are quicker to read all again."""
_FURTHER = {"rrule", "campaign_id", "edition_id"}
"""Fields of an action that show in more places than on its own bar."""
ONLY_ACTIONS = QT_TRANSLATE_NOOP("Errors", "Only actions change their lane. Events keep theirs.")
NO_WORK_HERE = QT_TRANSLATE_NOOP("Errors", "This lane holds days, not work. Choose another lane.")
KEEPS_PLACE = QT_TRANSLATE_NOOP(
    "Errors", "Work that has a place in the plan keeps one. Choose another place for it."
)

Days = tuple[dt.date | None, dt.date | None]


class By(StrEnum):
    """What a lane stands for."""

    FLAGSHIP = "flagship"
    CAMPAIGN = "campaign"
    PLATFORM = "platform"
    OWNER = "owner"
    PILLAR = "pillar"


def refusal(kind: str, by: By, lane: str) -> str:
    """Why what is of a kind cannot be put into a lane, or nothing."""
    if kind != "action":
        return ONLY_ACTIONS
    if lane in (EVENTS, DAYS):
        return NO_WORK_HERE
    return KEEPS_PLACE if lane == NONE and by in (By.FLAGSHIP, By.PILLAR) else ""


class LinkRow(NamedTuple):
    """An action that waits for another, with the days to leave between them."""

    action_id: int
    after_id: int
    lag_days: int


class Grouping(NamedTuple):
    """Which lanes there are, in their order, and what the calendar does not say of an action."""

    by: By
    names: Mapping[str, Bilingual]
    places: Mapping[int, str]
    """The campaign or the platform of an action, for lanes of these."""

    def lane_of(self, entry: Entry) -> str:
        """The key of the lane that an entry lies in."""
        if entry.kind == "edition":
            own = self.by is By.PLATFORM and entry.platform in self.names
            return entry.platform if own else EVENTS
        if entry.kind != "action":
            return DAYS
        if self.by is By.FLAGSHIP:
            return entry.flagship
        if self.by is By.PILLAR:
            return entry.pillar
        if self.by is By.OWNER:
            return entry.owner.en or entry.owner.zh
        return self.places.get(entry.id, NONE)


_NAMES = {
    By.FLAGSHIP: "SELECT slug, name_en, name_zh FROM flagship ORDER BY number, id",
    By.CAMPAIGN: "SELECT id, title_en, title_zh FROM campaign ORDER BY starts, id",
    By.PLATFORM: "SELECT slug, name_en, name_zh FROM platform ORDER BY number, id",
    By.PILLAR: "SELECT key, name_en, name_zh FROM pillar ORDER BY position",
    By.OWNER: "SELECT CASE WHEN name_en <> '' THEN name_en ELSE name_zh END, name_en, name_zh"
    " FROM person ORDER BY name_en, id",
}
_PLACES = {
    By.CAMPAIGN: "SELECT id, campaign_id FROM action WHERE campaign_id IS NOT NULL",
    By.PLATFORM: "SELECT a.id, p.slug FROM action a LEFT JOIN campaign c ON c.id = a.campaign_id"
    " JOIN edition e ON e.id = COALESCE(a.edition_id, c.edition_id)"
    " JOIN platform p ON p.id = e.platform_id",
}


@reads("flagship", "campaign", "platform", "pillar", "person", "action", "edition", quick=True)
def grouping(session: Session | sqlite3.Connection, by: str) -> Grouping:
    """The lanes of the plan by one of `By`."""
    kind = By(by)
    names = {str(key): Bilingual(en, zh) for key, en, zh in ask(session, _NAMES[kind])}
    found = ask(session, _PLACES[kind]) if kind in _PLACES else []
    return Grouping(kind, names, {action: str(place) for action, place in found})


@reads("action_dependency", quick=True)
def links(session: Session | sqlite3.Connection) -> tuple[LinkRow, ...]:
    """Which actions wait for which, for the arrows between them."""
    found = ask(session, "SELECT action_id, after_id, lag_days FROM action_dependency ORDER BY id")
    return tuple(LinkRow(*row) for row in found)


@reads("action", quick=True)
def size(session: Session | sqlite3.Connection) -> int:
    """How many actions there are, to know whether reading them takes a while."""
    return int(ask(session, "SELECT COUNT(*) FROM action")[0][0])


def moved_actions(changes: ChangeSet) -> dict[int, Days | None] | None:
    """The actions that changed, with the days given anew; None for one that was deleted.

    None altogether where more than a few bars may look different.
    """
    if changes.everything or len(changes.rows) > FEW:
        return None
    found: dict[int, Days | None] = {}
    for row in changes.net().rows:
        if row.table not in TABLES:
            continue
        is_update = row.before is not None and row.after is not None
        image = row.after or row.before or {}
        further = (name in image if is_update else image.get(name) is not None for name in _FURTHER)
        if row.table != "action" or any(further):
            return None
        days = image.get("starts"), image.get("ends")
        first, last = (value and day(value) for value in days)
        found[row.key] = (first, last) if row.after is not None else None
    return found
