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

from sqlalchemy import ColumnElement, Select, false, or_, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.interchange.calendar_filter import RowFilter, Wanted, row_filter
from comms_planner.interchange.calendar_log import MODELS, Log
from comms_planner.models import Action, Change, ChangeRow, Edition, Observance, Platform
from comms_planner.models.words import ChangeKind, Precision
from comms_planner.services.month import Entry

DAYS, RULES = ("starts", "precision"), ("rrule", "rrule_start", "rrule_precision", "platform_id")
"""What says whether a thing has a day, and whether a rule gives days on the calendar."""
KINDS = {"platform": "edition"}
"""As what the days of a rule stand on the calendar, where that is not their own name."""
KEPT = dt.timedelta(days=366)
"""How long before the plan's last change something may have gone and still be called off."""
DATED = (Precision.DAY, Precision.WINDOW)
ONCE = ("action", "edition")
EXACT = "exact-day"
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
        if KINDS.get(name, name) in wanted.kinds
        for pk, story in _stories(session, name).items()
        if story.dated and not story.taken_back
        and log.times[story.went] >= since
        and _is_asked_for(name, pk, story.dated, wanted, told)
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda e: (e.first, e.last, e.key)))


def _title(session: Session, name: str, pk: int) -> Bilingual:
    """What a thing without a day is called; nothing for what is gone."""
    row: Any = session.get(MODELS[name], pk)
    if row is None:
        return NOTHING
    title: Bilingual = row.title if name == "action" else row.name
    return title


def _stories(session: Session, name: str) -> dict[int, _Story]:
    """What the log tells of each row that is gone, or is here without a day or a rule."""
    model = MODELS[name]
    of_table = ChangeRow.table == name
    here = select(model.id)
    gone = select(ChangeRow.pk).where(of_table, ChangeRow.op == "delete", ChangeRow.pk.not_in(here))
    fields = DAYS if name in ONCE else RULES
    touched = or_(*(ChangeRow.before.contains(f'"{field}"') for field in fields))
    undated = select(ChangeRow.pk).where(
        of_table, ChangeRow.op == "update", touched,
        ChangeRow.pk.in_(select(model.id).where(_open(model))),
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
            _note(stories[pk], seq, has_day=_has_day(name, stories[pk].now))
    return {pk: story for pk, story in stories.items() if story.went}


def _open(model: type[Any]) -> ColumnElement[bool]:
    """Which rows of a table have no day, or no rule that gives one."""
    if model in (Action, Edition):
        return or_(model.starts.is_(None), model.precision.not_in(DATED))
    if model is Platform:
        foreseen = Platform.rrule_precision == EXACT
        return or_(Platform.rrule.is_(None), Platform.rrule_start.is_(None), ~foreseen)
    return Observance.platform_id.is_not(None) if model is Observance else false()


def _has_day(name: str, row: Mapping[str, Any]) -> bool:
    """Whether a row, as the log tells it, stands on a day."""
    if name in ONCE:
        return bool(row.get("starts")) and row.get("precision") in DATED
    ruled = bool(row.get("rrule") and row.get("rrule_start"))
    if name == "platform":
        return ruled and row.get("rrule_precision") == EXACT
    return ruled and not row.get("platform_id")


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


def _note(story: _Story, seq: int, *, has_day: bool) -> None:
    """Remember the last state with a day, and when it lost it."""
    if has_day:
        story.dated, story.went, story.taken_back = dict(story.now), 0, False
    elif story.dated and not story.went:
        story.went = seq


def _is_asked_for(
    name: str, pk: int, row: Mapping[str, Any], wanted: Wanted, told: RowFilter
) -> bool:
    first, last = _days(row)
    if name not in ONCE and told.slug is not None and row["slug"] != told.slug:
        return False
    if name not in ONCE and told.campaign is not None:
        return False
    ended = wanted.first and last < wanted.first and not row.get("rrule")
    if ended or (wanted.last and first > wanted.last):
        return False
    return name not in ONCE or told.holds(name, pk, row)


def _days(row: Mapping[str, Any]) -> tuple[dt.date, dt.date]:
    first = dt.date.fromisoformat(row.get("rrule_start") or row["starts"])
    return first, dt.date.fromisoformat(row["ends"]) if row.get("ends") else first


def _entry(name: str, pk: int, row: Mapping[str, Any], title: Bilingual) -> Entry:
    first, last = _days(row)
    own = pk if name in ONCE else row["slug"]
    return Entry(
        key=f"{name}:{own}", kind=KINDS.get(name, name), id=pk, title=title, first=first,
        last=last, status="cancelled", start_time=row.get("start_time"),
        end_time=row.get("end_time"), zone=row.get("zone") or "",
    )  # fmt: skip
