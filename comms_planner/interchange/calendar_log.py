"""When each thing on the calendar was last touched, by the change log and not by the clock."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.models import Action, Change, ChangeRow, Edition, Observance, Platform, Season

Latest = Mapping[tuple[str, int], int]

MODELS: Mapping[str, type[Action | Edition | Observance | Platform | Season]] = {
    "action": Action,
    "edition": Edition,
    "observance": Observance,
    "platform": Platform,
    "season": Season,
}
"""What an entry's key begins with, and the table of what people change or delete once others
have it."""

OWNERS = {
    "series_exception": ("action", "platform", "observance"),
    "edition": ("platform", "season"),
}
"""What makes a series differ from its rule, and the tables whose rows may own it."""


@dataclass(frozen=True, slots=True)
class Log:
    """The number of the latest change of each row, and when each change was made."""

    latest: Latest
    times: Mapping[int, dt.datetime]
    first: int

    def of(self, table: str, pk: int) -> tuple[int, dt.datetime]:
        """How often the plan had changed, since it was made, when a row was last touched; when.

        A plan made out of an export of it goes on counting, so that nobody takes what changes
        there for older than what they have.
        """
        seq = self.latest.get((table, pk), self.first)
        return seq - 1, self.times[seq]


def read(session: Session, tables: Iterable[str]) -> Log:
    """What the log says of the rows of some tables and of what belongs to them."""
    ask = (
        select(ChangeRow.table, ChangeRow.pk, func.max(ChangeRow.seq))
        .where(ChangeRow.table.in_(list(tables)))
        .group_by(ChangeRow.table, ChangeRow.pk)
    )
    latest = {(table, pk): seq for table, pk, seq in session.execute(ask)}
    for owner, seq in _of_owners(session).items():
        latest[owner] = max(seq, latest.get(owner, 0))
    first = session.scalars(select(func.min(Change.seq))).one()
    times = {change: at for change, at in session.execute(select(Change.seq, Change.at))}  # noqa: C416 - rows are no pairs to mypy
    return Log(latest, times, first)


def _of_owners(session: Session) -> dict[tuple[str, int], int]:
    """The latest change of anything that belongs to a row, by that row.

    The log has whole images of what was made or deleted, and the changed fields of the rest,
    so the owner is remembered from one entry to the next.
    """
    ask = (
        select(ChangeRow.table, ChangeRow.pk, ChangeRow.seq, ChangeRow.before, ChangeRow.after)
        .where(ChangeRow.table.in_(list(OWNERS)))
        .order_by(ChangeRow.seq, ChangeRow.id)
    )
    owner: dict[tuple[str, int], tuple[str, int]] = {}
    found: dict[tuple[str, int], int] = {}
    for table, pk, seq, *images in session.execute(ask):
        for image in images:
            named = _owner(table, json.loads(image)) if image else None
            if named:
                owner[table, pk] = named
            if (table, pk) in owner:
                found[owner[table, pk]] = seq
    return found


def _owner(table: str, image: Mapping[str, object]) -> tuple[str, int] | None:
    for kind in OWNERS[table]:
        number = image.get(f"{kind}_id")
        if isinstance(number, int):
            return kind, number
    return None
