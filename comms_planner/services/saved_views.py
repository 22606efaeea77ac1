"""Ways to look at the calendar, kept in the plan under a name for everybody who opens it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.errors import Invalid, Missing
from comms_planner.models import Flagship, SavedView, rules
from comms_planner.services.entry_filter import SWITCHES, EntryFilter
from comms_planner.services.lanes import By
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule.stations import checked_zone
from comms_planner.text import QT_TRANSLATE_NOOP

VIEWS = ("day", "week", "month", "quarter", "year", "agenda", "timeline")
MOST_ZONES = 4
LONGEST_NAME = 60
LONGEST_SPAN = 3653

NO_NAME = QT_TRANSLATE_NOOP("Errors", "Give the view a name.")
LONG_NAME = QT_TRANSLATE_NOOP("Errors", "The name of a view has at most {limit} characters.")
TAKEN = QT_TRANSLATE_NOOP(
    "Errors", "There is a view of that name already. Bring it up to date, or choose another name."
)
NO_VIEW = QT_TRANSLATE_NOOP("Errors", "There is no such view. Choose one of: {known}.")
NO_SWITCH = QT_TRANSLATE_NOOP("Errors", "“{given}” cannot be hidden. Choose among: {known}.")
NO_FLAGSHIP = QT_TRANSLATE_NOOP("Errors", "There is no flagship programme “{slug}” in the plan.")
NO_LANES = QT_TRANSLATE_NOOP("Errors", "Lanes stand for one of: {known}.")
NO_SPAN = QT_TRANSLATE_NOOP("Errors", "A timeline shows between 1 and {limit} days.")
MANY_ZONES = QT_TRANSLATE_NOOP("Errors", "A week has room for {limit} time zones at most.")
NO_SAVED = QT_TRANSLATE_NOOP("Errors", "There is no saved view “{name}” in the plan.")


@dataclass(frozen=True, slots=True)
class Looking:
    """A way to look at the calendar: which view of what, how near, on whose clocks."""

    view: str = "month"
    filter: EntryFilter = EntryFilter()  # noqa: RUF009 - it never changes
    lanes: str = By.FLAGSHIP.value
    span_days: int | None = None
    zones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedViewRow:
    """A saved way to look, with its name."""

    id: int
    name: str
    looking: Looking


@reads(SavedView)
def rows(session: Session) -> list[SavedViewRow]:
    """All saved views by name."""
    found = session.scalars(select(SavedView).order_by(SavedView.name))
    return [SavedViewRow(view.id, view.name, _looking(view)) for view in found]


@reads(SavedView)
def named(session: Session, name: str) -> SavedViewRow:
    """The saved view of a name, however it is capitalized; raises Missing."""
    wanted = name.strip().casefold()
    found = next((row for row in rows(session) if row.name.casefold() == wanted), None)
    if found is None:
        raise Missing(NO_SAVED, name=name[:LONGEST_NAME])
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
    lanes: str = By.FLAGSHIP.value,
    span_days: int | None = None,
    zones: tuple[str, ...] = (),
) -> int:
    """Keep a way to look at the calendar under a new name."""
    made = SavedView(name=_free_name(session, name))
    _look(session, made, view, words, hidden, flagship, lanes, span_days, zones)
    session.add(made)
    session.flush()
    return made.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Update view"))
def update(
    session: Session,
    view_id: int,
    view: str,
    *,
    words: str = "",
    hidden: tuple[str, ...] = (),
    flagship: str = "",
    lanes: str = By.FLAGSHIP.value,
    span_days: int | None = None,
    zones: tuple[str, ...] = (),
) -> None:
    """Let a saved view be another way to look."""
    known = session.get_one(SavedView, view_id)
    _look(session, known, view, words, hidden, flagship, lanes, span_days, zones)


@undoable(QT_TRANSLATE_NOOP("Undo", "Rename view"))
def rename(session: Session, view_id: int, name: str) -> None:
    """Give a saved view another name."""
    view = session.get_one(SavedView, view_id)
    view.name = _free_name(session, name, view_id)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete view"))
def delete(session: Session, view_id: int) -> None:
    """Take a saved view out of the plan."""
    session.delete(session.get_one(SavedView, view_id))


def _looking(view: SavedView) -> Looking:
    hidden = frozenset(filter(None, view.hidden.split(",")))
    chosen = EntryFilter(view.words, hidden, view.flagship)
    zones = tuple(filter(None, view.zones.split(",")))
    return Looking(view.view, chosen, view.lanes, view.span_days, zones)


def _free_name(session: Session, name: str, own: int | None = None) -> str:
    tidy = " ".join(rules.clean(name).split())
    if not tidy:
        raise Invalid("name", NO_NAME)
    if len(tidy) > LONGEST_NAME:
        raise Invalid("name", LONG_NAME, limit=LONGEST_NAME)
    taken = (row for row in rows(session) if row.name.casefold() == tidy.casefold())
    if any(row.id != own for row in taken):
        raise Invalid("name", TAKEN)
    return tidy


def _look(
    session: Session,
    saved: SavedView,
    view: str,
    words: str,
    hidden: tuple[str, ...],
    flagship: str,
    lanes: str,
    span_days: int | None,
    zones: tuple[str, ...],
) -> None:
    if view not in VIEWS:
        raise Invalid("view", NO_VIEW, known=", ".join(VIEWS))
    for name in hidden:
        if name not in SWITCHES:
            raise Invalid("hidden", NO_SWITCH, given=name[:40], known=", ".join(SWITCHES))
    slugs = session.scalars(select(Flagship.slug))
    if flagship and flagship not in set(slugs):
        raise Invalid("flagship", NO_FLAGSHIP, slug=flagship[:40])
    if lanes not in [by.value for by in By]:
        raise Invalid("lanes", NO_LANES, known=", ".join(By))
    if span_days is not None and not 1 <= span_days <= LONGEST_SPAN:
        raise Invalid("span_days", NO_SPAN, limit=LONGEST_SPAN)
    if len(zones) > MOST_ZONES:
        raise Invalid("zones", MANY_ZONES, limit=MOST_ZONES)
    saved.view, saved.words, saved.flagship = view, " ".join(rules.clean(words).split()), flagship
    saved.hidden = ",".join(name for name in SWITCHES if name in hidden)
    saved.lanes, saved.span_days = lanes, span_days
    saved.zones = ",".join(dict.fromkeys(checked_zone(zone) for zone in zones))
