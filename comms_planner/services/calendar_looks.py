"""Ways to look at the calendar: checked, and kept as saved views of its screen."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.errors import Invalid, Missing
from comms_planner.models import Campaign, Flagship, Moment, Platform, SavedView, Season, rules
from comms_planner.services import filter_names, saved_views
from comms_planner.services.entry_filter import CHOICES, SWITCHES, EntryFilter, known
from comms_planner.services.lanes import By
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule.stations import checked_zone
from comms_planner.text import QT_TRANSLATE_NOOP

VIEWS = ("day", "week", "month", "quarter", "year", "agenda", "timeline")
MOST_ZONES = 4
SCREEN = "calendar"
LONGEST_SPAN = 3653
TABLES = (SavedView, Flagship, Campaign, Platform, Moment, Season)

NO_VIEW = QT_TRANSLATE_NOOP("Errors", "There is no such view. Choose one of: {known}.")
NO_SWITCH = QT_TRANSLATE_NOOP("Errors", "“{given}” cannot be hidden. Choose among: {known}.")
NO_FLAGSHIP = QT_TRANSLATE_NOOP(
    "Errors", "There is no flagship programme “{slug}” in the plan. Choose another."
)
NO_LANES = QT_TRANSLATE_NOOP("Errors", "Lanes stand for one of: {known}.")
NO_SPAN = QT_TRANSLATE_NOOP("Errors", "A timeline shows between 1 and {limit} days.")
MANY_ZONES = QT_TRANSLATE_NOOP("Errors", "A week has room for {limit} time zones at most.")
NO_SAVED = QT_TRANSLATE_NOOP(
    "Errors", "There is no saved view “{name}” in the plan. Choose another."
)


@dataclass(frozen=True, slots=True)
class Looking:
    """A way to look at the calendar: which view of what, how near, on whose clocks."""

    view: str = "month"
    filter: EntryFilter = EntryFilter()  # noqa: RUF009 - it never changes
    lanes: str = By.FLAGSHIP.value
    span_days: int | None = None
    zones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LookRow:
    """A saved way to look at the calendar, with its name."""

    id: int
    name: str
    looking: Looking


@reads(*TABLES)
def rows(session: Session) -> list[LookRow]:
    """All saved views of the calendar by name; what the plan no longer has narrows none."""
    return [
        LookRow(v.id, v.name, _looking(session, v.state)) for v in saved_views.rows(session, SCREEN)
    ]


@reads(*TABLES)
def named(session: Session, name: str) -> LookRow:
    """The saved view of a name, however it is capitalized; raises Missing."""
    wanted = name.strip().casefold()
    found = next((row for row in rows(session) if row.name.casefold() == wanted), None)
    if found is None:
        raise Missing(NO_SAVED, name=name[: saved_views.LONGEST_NAME])
    return found


@undoable(QT_TRANSLATE_NOOP("Undo", "Save view"))
def save(
    session: Session,
    name: str,
    view: str,
    *,
    words: str = "",
    hidden: tuple[str, ...] = (),
    flagship: str = "",
    campaign: str = "",
    platform: str = "",
    lanes: str = By.FLAGSHIP.value,
    span_days: int | None = None,
    zones: tuple[str, ...] = (),
) -> int:
    """Keep a way to look at the calendar under a new name."""
    chosen = EntryFilter(words, frozenset(hidden), flagship, campaign, platform)
    looking = Looking(view, chosen, lanes, span_days, zones)
    return saved_views.put(session, SCREEN, name, _checked(session, looking))


@undoable(QT_TRANSLATE_NOOP("Undo", "Update view"))
def update(
    session: Session,
    view_id: int,
    view: str,
    *,
    words: str = "",
    hidden: tuple[str, ...] = (),
    flagship: str = "",
    campaign: str = "",
    platform: str = "",
    lanes: str = By.FLAGSHIP.value,
    span_days: int | None = None,
    zones: tuple[str, ...] = (),
) -> None:
    """Let a saved view be another way to look."""
    known = session.get_one(SavedView, view_id)
    chosen = EntryFilter(words, frozenset(hidden), flagship, campaign, platform)
    looking = Looking(view, chosen, lanes, span_days, zones)
    saved_views.put(session, SCREEN, known.name, _checked(session, looking), view_id)


def _looking(session: Session, state: Mapping[str, Any]) -> Looking:
    """A way to look out of what was kept; what is not known any more is left out."""

    def texts(name: str) -> tuple[str, ...]:
        said = state.get(name)
        return tuple(one for one in said if isinstance(one, str)) if isinstance(said, list) else ()

    view, lanes, span = state.get("view"), state.get("lanes"), state.get("span_days")
    hidden = frozenset(texts("hidden")) & frozenset(SWITCHES)
    narrowed = {field: str(state.get(field, "")) for field in CHOICES}
    chosen = known(session, EntryFilter(str(state.get("words", "")), hidden, **narrowed))
    return Looking(
        str(view) if view in VIEWS else "month",
        chosen,
        str(lanes) if lanes in [by.value for by in By] else By.FLAGSHIP.value,
        span if isinstance(span, int) and 1 <= span <= LONGEST_SPAN else None,
        texts("zones")[:MOST_ZONES],
    )


def _checked(session: Session, looking: Looking) -> str:
    """A way to look as JSON; Invalid for what the calendar does not know."""
    flagship, hidden = looking.filter.flagship, looking.filter.hidden
    lanes, span_days = looking.lanes, looking.span_days
    if looking.view not in VIEWS:
        raise Invalid("view", NO_VIEW, known=", ".join(VIEWS))
    for name in sorted(hidden):
        if name not in SWITCHES:
            raise Invalid("hidden", NO_SWITCH, given=name[:40], known=", ".join(SWITCHES))
    slugs = session.scalars(select(Flagship.slug))
    named = filter_names.narrowed(
        session, EntryFilter(), campaign=looking.filter.campaign or None,
        platform=looking.filter.platform or None,
    )  # fmt: skip
    if flagship and flagship not in set(slugs):
        raise Invalid("flagship", NO_FLAGSHIP, slug=flagship[:40])
    if lanes not in [by.value for by in By]:
        raise Invalid("lanes", NO_LANES, known=", ".join(By))
    if span_days is not None and not 1 <= span_days <= LONGEST_SPAN:
        raise Invalid("span_days", NO_SPAN, limit=LONGEST_SPAN)
    if len(looking.zones) > MOST_ZONES:
        raise Invalid("zones", MANY_ZONES, limit=MOST_ZONES)
    said = {
        "view": looking.view, "words": " ".join(rules.clean(looking.filter.words).split()),
        "hidden": [name for name in SWITCHES if name in hidden], "flagship": flagship,
        "campaign": named.campaign, "platform": named.platform,
        "lanes": lanes, "span_days": span_days,
        "zones": [*dict.fromkeys(checked_zone(zone) for zone in looking.zones)],
    }  # fmt: skip
    return json.dumps(said, ensure_ascii=False)
