"""What stood on a day in the plan and does so no longer, so that other calendars let go of it.

Who takes a file in again keeps what an earlier one said, unless the file itself calls it off.
The title of what was deleted is not told: that it is gone is all that others need.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.interchange.calendar_filter import RowFilter, Wanted, row_filter
from comms_planner.interchange.calendar_log import Log
from comms_planner.models import Action, Change, ChangeRow, Edition
from comms_planner.models.words import ChangeKind, Precision
from comms_planner.services.month import Entry

MODELS: Mapping[str, type[Action | Edition]] = {"action": Action, "edition": Edition}
"""What people delete, or take the day of, once others have it."""
KEPT = dt.timedelta(days=366)
"""How long before the plan's last change something may have gone and still be called off."""
DATED = (Precision.DAY, Precision.WINDOW)
NOTHING = Bilingual()


@dataclass(slots=True)
class _Story:
    """What the log tells of one row: how it stands, how it stood when it had a day, when it went.

    `taken_back` is whether it went since its making was undone, so that it never counted.
    """

    now: dict[str, Any]
    dated: dict[str, Any] | None = None
    went: int = 0
    taken_back: bool = False


def removed(session: Session, wanted: Wanted, log: Log) -> tuple[Entry, ...]:
    """The entries that are to be called off, as they last stood, by their last day."""
    told = row_filter(session, wanted)
    since = log.times[max(log.times)] - KEPT
    found = [
        _entry(name, pk, story.dated, _title(session, name, pk))
        for name in MODELS
        if name in wanted.kinds
        for pk, story in _stories(session, name).items()
        if story.dated and not story.taken_back
        and log.times[story.went] >= since
        and _is_asked_for(name, pk, story.dated, wanted, told)
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda e: (e.first, e.last, e.key)))


def _title(session: Session, name: str, pk: int) -> Bilingual:
    """What a thing without a day is called; nothing for what is gone."""
    if name == "action":
        action = session.get(Action, pk)
        return action.title if action else NOTHING
    edition = session.get(Edition, pk)
    return edition.name if edition else NOTHING


def _stories(session: Session, name: str) -> dict[int, _Story]:
    """What the log tells of each row that is gone, or is here without a day."""
    model = MODELS[name]
    of_table = ChangeRow.table == name
    here = select(model.id)
    gone = select(ChangeRow.pk).where(of_table, ChangeRow.op == "delete", ChangeRow.pk.not_in(here))
    open_ = or_(model.starts.is_(None), model.precision.not_in(DATED))
    touched = or_(ChangeRow.before.contains('"starts"'), ChangeRow.before.contains('"precision"'))
    undated = select(ChangeRow.pk).where(
        of_table, ChangeRow.op == "update", touched,
        ChangeRow.pk.in_(select(model.id).where(open_)),
    )  # fmt: skip
    stories: dict[int, _Story] = {}
    made: dict[int, int] = {}
    for pk, seq, op, after, kind, of_seq in session.execute(_rows(name, gone, undated)):
        said = json.loads(after) if after else {}
        if op == "insert":
            made[pk] = seq
            stories[pk] = _Story(said)
        elif op == "update" and pk in stories:
            stories[pk].now |= said
        elif op == "delete" and pk in stories:
            stories[pk].went = seq
            stories[pk].taken_back = kind is ChangeKind.UNDO and of_seq == made[pk]
            continue
        if pk in stories:
            _note(stories[pk], seq)
    return {pk: story for pk, story in stories.items() if story.went}


def _rows(
    name: str, gone: Select[int], undated: Select[int]
) -> Select[int, int, str, str | None, ChangeKind, int | None]:
    return (
        select(
            ChangeRow.pk, ChangeRow.seq, ChangeRow.op, ChangeRow.after, Change.kind, Change.of_seq
        )
        .join(Change, Change.seq == ChangeRow.seq)
        .where(ChangeRow.table == name)
        .where(or_(ChangeRow.pk.in_(gone), ChangeRow.pk.in_(undated)))
        .order_by(ChangeRow.seq, ChangeRow.id)
    )


def _note(story: _Story, seq: int) -> None:
    """Remember the last state with a day, and when it lost it."""
    if story.now.get("starts") and story.now.get("precision") in DATED:
        story.dated, story.went, story.taken_back = dict(story.now), 0, False
    elif story.dated and not story.went:
        story.went = seq


def _is_asked_for(
    name: str, pk: int, row: Mapping[str, Any], wanted: Wanted, told: RowFilter
) -> bool:
    first, last = _days(row)
    ended = wanted.first and last < wanted.first and not row.get("rrule")
    if ended or (wanted.last and first > wanted.last):
        return False
    return told.holds(name, pk, row)


def _days(row: Mapping[str, Any]) -> tuple[dt.date, dt.date]:
    first = dt.date.fromisoformat(row["starts"])
    return first, dt.date.fromisoformat(row["ends"]) if row.get("ends") else first


def _entry(name: str, pk: int, row: Mapping[str, Any], title: Bilingual) -> Entry:
    first, last = _days(row)
    return Entry(
        key=f"{name}:{pk}", kind=name, id=pk, title=title, first=first, last=last,
        status="cancelled", start_time=row.get("start_time"), end_time=row.get("end_time"),
        zone=row.get("zone") or "",
    )  # fmt: skip
