"""Small plans for tests, and the whole state of a plan file to compare."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, Commitment, Flagship, Person, Pillar, PlanCell
from comms_planner.models.words import CommitmentKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services.planner import undoable
from comms_planner.store import database, tables

State = dict[str, dict[int, tuple[Any, ...]]]


def small(path: Path) -> Path:
    """A plan with one flagship, two cells, four commitments, two people and three actions."""
    database.create(path, _fill, label="Create plan")
    return path


def _fill(session: Session) -> None:
    flagship = Flagship(
        slug="one", number=1, name=Bilingual("One", "一"), table_name=Bilingual(),
        description=Bilingual(), ref="R.1", basis="document",
    )  # fmt: skip
    session.add(flagship)
    for position, key in enumerate(("think", "act")):
        pillar = Pillar(
            key=key, position=position, name=Bilingual(key, key), body=Bilingual(),
            annex=Bilingual(),
        )  # fmt: skip
        cell = PlanCell(
            flagship=flagship, pillar=pillar, text=Bilingual("Text", "文"), ref="AII.T1",
            basis="document",
        )  # fmt: skip
        session.add_all([pillar, cell])
        for number in (1, 2):
            session.add(
                Commitment(
                    cell=cell,
                    slug=f"{key}-{number}",
                    position=number,
                    text=Bilingual("C", "诺"),
                    promised=Qty(number, Relation.GE, "events"),
                    kind=CommitmentKind.DELIVERABLE,
                )
            )
    session.add_all([Person(name=Bilingual(name), role=Bilingual()) for name in ("Ana", "Bo")])
    session.flush()
    for number in range(3):
        session.add(an_action(f"Action {number}", cell_id=1))


def an_action(title: str, **values: Any) -> Action:
    """An action without dates."""
    action = Action(title=Bilingual(), note=Bilingual(), **values)
    action.rename(Bilingual(title, "行动"))
    return action


@undoable("Add action")
def add(session: Session, title: str = "New") -> int:
    """The simplest command."""
    action = an_action(title)
    session.add(action)
    session.flush()
    return action.id


def state(path: Path) -> State:
    """Every row of every table the log accounts for, by id, without the counters of writes."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table.name: {row[0]: row for row in connection.execute(table.select)}
            for table in tables.of_plan(connection)
        }
