"""Ways to look at a table that a team keeps under a name."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.errors import Invalid
from comms_planner.models import KeptView, rules
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

LONGEST_NAME, LONGEST_STATE = 80, 10_000
NO_NAME = QT_TRANSLATE_NOOP("Errors", "Give the view a name of at most {limit} characters.")
NO_STATE = QT_TRANSLATE_NOOP("Errors", "“state” takes a JSON object.")


@dataclass(frozen=True, slots=True)
class KeptViewRow:
    """A kept way to look, as the screen left it."""

    id: int
    name: str
    state: dict[str, Any]


@reads(KeptView)
def rows(session: Session, screen: str) -> list[KeptViewRow]:
    """The views kept for a screen, by name."""
    ask = select(KeptView).where(KeptView.screen == screen).order_by(KeptView.name, KeptView.id)
    return [KeptViewRow(v.id, v.name, json.loads(v.state)) for v in session.scalars(ask)]


@undoable(QT_TRANSLATE_NOOP("Undo", "Save view"))
def keep(session: Session, screen: str, name: str, state: str) -> int:
    """Keep a way to look at a screen; one of the same name becomes this one."""
    tidy = _name(name)
    try:
        whole = isinstance(json.loads(state), dict) and len(state) <= LONGEST_STATE
    except (ValueError, RecursionError):
        whole = False
    if not whole:
        raise Invalid("state", NO_STATE)
    view = session.scalars(
        select(KeptView).where(KeptView.screen == screen, KeptView.name == tidy)
    ).first()
    if view is None:
        view = KeptView(screen=screen, name=tidy)
        session.add(view)
    view.state = state
    session.flush()
    return view.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Rename view"))
def rename(session: Session, kept_view_id: int, name: str) -> None:
    """Give a kept view another name."""
    session.get_one(KeptView, kept_view_id).name = _name(name)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete view"))
def forget(session: Session, kept_view_id: int) -> None:
    """Take a kept view out of the plan."""
    session.delete(session.get_one(KeptView, kept_view_id))


def _name(name: str) -> str:
    tidy = " ".join(rules.clean(name).split())
    if not tidy or len(tidy) > LONGEST_NAME:
        raise Invalid("name", NO_NAME, limit=LONGEST_NAME)
    return tidy
