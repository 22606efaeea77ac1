"""What wants attention today: overdue, due, coming moments, and what others changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy.orm import Session

from comms_planner.models import Action, Edition, Observance, Plan, Platform, SeriesException
from comms_planner.services import actions, history, month
from comms_planner.services.actions import ActionRow
from comms_planner.services.history import HistoryRow
from comms_planner.services.month import Entry
from comms_planner.services.planner import reads

ALL_ANNUAL = 400
"""Days within which everything that happens once a year happens again."""


@dataclass(frozen=True, slots=True)
class MomentRow:
    """Something coming up, and how many days are left."""

    entry: Entry
    days_left: int


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One morning's page."""

    day: dt.date
    overdue: tuple[ActionRow, ...]
    due: tuple[ActionRow, ...]
    overdue_count: int
    due_count: int
    undated: int
    moments: tuple[MomentRow, ...]
    changes: tuple[HistoryRow, ...]


@reads(Action, Edition, Observance, Platform, Plan, SeriesException, "person", "season", "change")
def page(
    session: Session,
    day: dt.date,
    *,
    ahead: int = 14,
    horizon: int = 180,
    seen: int = 0,
    most: int | None = None,
    owner_id: int | None = None,
) -> TodayRow:
    """What is overdue on `day`, due within `ahead` days, and what is coming.

    Days of others are told within `horizon` days, our own editions and seasons a year and a
    month ahead, so that the next of everything annual is there. `seen` is the last change
    the reader knows; later ones are listed. All overdue and due actions are counted, and
    `most` of either are listed. With `owner_id` the work is that of one person.
    """
    yesterday, last = day - dt.timedelta(1), day + dt.timedelta(ahead)
    rows = partial(actions.rows, session, open_only=True, single=True, most=most, owner_id=owner_id)
    late, due = rows(due_by=yesterday), rows(due_from=day, due_by=last)
    again = _again(session, day, last, owner_id)
    due = sorted([*due, *again], key=lambda row: row.ends or last)[:most]
    soon = day + dt.timedelta(horizon)
    coming = month.entries(session, day, day + dt.timedelta(max(horizon, ALL_ANNUAL)))
    return TodayRow(
        day=day,
        overdue=tuple(late),
        due=tuple(due),
        overdue_count=actions.open_count(session, due_by=yesterday, owner_id=owner_id),
        due_count=actions.open_count(session, due_from=day, due_by=last, owner_id=owner_id)
        + len(again),
        undated=actions.open_count(session, undated=True, owner_id=owner_id),
        moments=tuple(
            MomentRow(e, (e.first - day).days)
            for e in coming
            if e.first >= day and _matters(e, soon)
        )[:12],
        changes=tuple(history.rows(session, limit=20, after=seen)),
    )


def _again(session: Session, day: dt.date, last: dt.date, owner_id: int | None) -> list[ActionRow]:
    """Open work that comes again within some days, each on its next day."""
    off = ("cancelled", "postponed", "done")
    coming: dict[int, Entry] = {}
    for entry in month.entries(session, day, last):
        if entry.kind == "action" and entry.series and entry.status not in off:
            coming.setdefault(entry.id, entry)
    rows = actions.rows(session, ids=tuple(coming), open_only=True, owner_id=owner_id)
    return [
        replace(row, starts=of.first, ends=of.last, rule_day=of.rule_day)
        for row, of in ((row, coming[row.id]) for row in rows)
        if row.repeats
    ]


def _matters(entry: Entry, soon: dt.date) -> bool:
    """Whether a team plans for it: its seasons, its own editions, and great days soon."""
    if entry.kind == "observance":
        return entry.tier == 1 and entry.first <= soon
    return entry.kind == "season" or (entry.kind == "edition" and entry.tier == 1)
