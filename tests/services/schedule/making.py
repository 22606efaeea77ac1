"""What the tests of the schedule make again and again."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, Base, Edition
from comms_planner.services import actions
from comms_planner.services.planner import Planner


def edition(planner: Planner, slug: str) -> int:
    """The id of an edition."""

    def look(session: Session) -> int:
        return session.scalars(select(Edition.id).where(Edition.slug == slug)).one()

    return planner.read(look)


def of_edition(planner: Planner, number: int) -> dict[int, Action]:
    """The actions of an edition by rung."""

    def look(session: Session) -> dict[int, Action]:
        found = session.scalars(select(Action).where(Action.edition_id == number))
        return {a.rung or a.id: a for a in found}

    return planner.read(look)


def action(planner: Planner, number: int) -> Action:
    """One action as it is now."""

    def look(session: Session) -> Action:
        found = session.get_one(Action, number)
        session.expunge(found)
        return found

    return planner.read(look)


def add(planner: Planner, title: str, starts: str, ends: str | None = None, **more: Any) -> int:
    """A new action on its days."""
    first = dt.date.fromisoformat(starts)
    last = dt.date.fromisoformat(ends) if ends else None
    return planner.write(actions.add, Bilingual(title), starts=first, ends=last, **more)


def image(planner: Planner) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the plan without its version, to compare before and after."""

    def look(session: Session) -> dict[str, list[tuple[Any, ...]]]:
        kept = {}
        for table in Base.metadata.sorted_tables:
            if table.name in ("change", "change_row", "opener", "sqlite_sequence"):
                continue
            columns = [c for c in table.columns if c.name != "version"]
            kept[table.name] = [tuple(r) for r in session.execute(select(*columns))]
            kept[table.name].sort(key=str)
        return kept

    return planner.read(look)
