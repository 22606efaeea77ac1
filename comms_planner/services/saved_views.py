"""Ways to look at a screen, kept in the plan under a name for everybody who opens it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.errors import Invalid
from comms_planner.models import SavedView, rules
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

LONGEST_NAME, LONGEST_STATE = 60, 10_000
NO_NAME = QT_TRANSLATE_NOOP("Errors", "Give the view a name.")
LONG_NAME = QT_TRANSLATE_NOOP("Errors", "The name of a view has at most {limit} characters.")
TAKEN = QT_TRANSLATE_NOOP(
    "Errors", "There is a view of that name already. Bring it up to date, or choose another name."
)
NO_STATE = QT_TRANSLATE_NOOP("Errors", "“state” takes a JSON object.")


@dataclass(frozen=True, slots=True)
class SavedViewRow:
    """A kept way to look, as the screen left it."""

    id: int
    name: str
    state: dict[str, Any]


@reads(SavedView)
def rows(session: Session, screen: str) -> list[SavedViewRow]:
    """The views kept for a screen, by name."""
    ask = select(SavedView).where(SavedView.screen == screen).order_by(SavedView.name)
    return [SavedViewRow(v.id, v.name, _state(v.state)) for v in session.scalars(ask)]


@undoable(QT_TRANSLATE_NOOP("Undo", "Save view"))
def keep(session: Session, screen: str, name: str, state: str) -> int:
    """Keep a way to look at a screen, as a JSON object; one of the same name becomes this one."""
    try:
        whole = isinstance(json.loads(state), dict) and len(state) <= LONGEST_STATE
    except (ValueError, RecursionError):
        whole = False
    if not whole:
        raise Invalid("state", NO_STATE)
    there = _of_name(session, screen, _tidy(name))
    return put(session, screen, name, state, there.id if there else None)


@undoable(QT_TRANSLATE_NOOP("Undo", "Rename view"))
def rename(session: Session, view_id: int, name: str) -> None:
    """Give a saved view another name."""
    view = session.get_one(SavedView, view_id)
    view.name = _free_name(session, view.screen, name, view_id)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete view"))
def delete(session: Session, view_id: int) -> None:
    """Take a saved view out of the plan."""
    session.delete(session.get_one(SavedView, view_id))


def put(session: Session, screen: str, name: str, state: str, own: int | None = None) -> int:
    """Write a view that has been checked, a new one or `own`; its number."""
    free = _free_name(session, screen, name, own)
    view = session.get_one(SavedView, own) if own is not None else SavedView(screen=screen)
    view.name, view.state = free, state
    session.add(view)
    session.flush()
    return view.id


def _of_name(session: Session, screen: str, tidy: str) -> SavedView | None:
    """The view of a name, however it is capitalized."""
    found = session.scalars(select(SavedView).where(SavedView.screen == screen))
    return next((view for view in found if view.name.casefold() == tidy.casefold()), None)


def _tidy(name: str) -> str:
    return " ".join(rules.clean(name).split())


def _free_name(session: Session, screen: str, name: str, own: int | None) -> str:
    tidy = _tidy(name)
    if not tidy:
        raise Invalid("name", NO_NAME)
    if len(tidy) > LONGEST_NAME:
        raise Invalid("name", LONG_NAME, limit=LONGEST_NAME)
    there = _of_name(session, screen, tidy)
    if there is not None and there.id != own:
        raise Invalid("name", TAKEN)
    return tidy


def _state(text: str) -> dict[str, Any]:
    """What was kept; nothing where the file was filled by somebody else with something else."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
