"""What another calendar now says otherwise of things that were taken in from it.

Three versions are held against each other, field by field: what was taken in, what the other
calendar says now, and what the plan says. What only the calendar changed is taken over; what
only the plan changed stays; what both changed stays too, and is told.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    ActionDependency,
    Edition,
    ImportedUid,
    SeriesException,
    rules,
)
from comms_planner.models.words import DateStatus, Precision, WorkStatus
from comms_planner.services import editions
from comms_planner.services.incoming import Incoming, action_of, read_one
from comms_planner.services.schedule import moves, ripples, series_days
from comms_planner.services.schedule.ripples import Cause, RippleRow, Wanted
from comms_planner.services.schedule.stations import Calendars

FIELDS = ("title", "note", "when", "work", "firm", "repeats")

Clock = tuple[dt.date | None, dt.date | None, int | None, int | None, str | None]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is compared: two of them are equal if nothing that the plan keeps differs."""

    title: Bilingual
    note: Bilingual
    when: Clock
    work: WorkStatus
    firm: DateStatus
    repeats: tuple[str, tuple[tuple[Any, ...], ...]]


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that the other calendar changed; `kept` if the plan's own change stays."""

    field: str
    before: Any
    after: Any
    kept: bool


def differences(known: ImportedUid, one: Incoming, session: Session, home: str) -> list[Difference]:
    """What the other calendar changed of a thing since it was taken in, if anything."""
    if one.said == known.said:
        return []
    base, mine, theirs = _three(known, one, session, home)
    return _compared(base, mine, theirs)


def follows(
    session: Session, known: ImportedUid, one: Incoming, found: Sequence[Difference]
) -> list[RippleRow]:
    """Every other task that would move with the thing; nothing is written."""
    taken = {d.field for d in found if not d.kept}
    first, last = one.first, one.last or one.first
    if "when" not in taken or first is None or one.rrule:
        return []
    if known.edition_id is not None:
        rows = moves.preview_edition(session, known.edition_id, first, last)
    else:
        assert known.action_id is not None, "it is one or the other"
        if not _is_linked(session, known.action_id):
            return []
        rows = moves.preview_move(session, known.action_id, first, last)
    return [row for row in rows if not row.stays and row.action_id != known.action_id]


def follow(session: Session, known: ImportedUid, one: Incoming, home: str) -> None:
    """Take over what only the other calendar changed, with all that follows from it."""
    base, mine, theirs = _three(known, one, session, home)
    wanted = {
        d.field: getattr(theirs, d.field) for d in _compared(base, mine, theirs) if not d.kept
    }
    for side in ("title", "note"):
        if side in wanted:
            wanted[side] = _sides(*(getattr(facts, side) for facts in (base, mine, theirs)))
    if known.edition_id is not None:
        _renew_edition(session, session.get_one(Edition, known.edition_id), wanted)
    else:
        action = session.get_one(Action, known.action_id)
        _renew_action(
            session, action, wanted, action_of(one, home, 0) if "repeats" in wanted else None
        )
    known.sequence, known.said = one.sequence, _taken(known.said, one)


def _taken(before: str, one: Incoming) -> str:
    """What counts as taken in now: of what was called off only that, whatever else its notice
    says, so that a new title is no surprise should it take place after all."""
    if one.status is not WorkStatus.CANCELLED:
        return one.said
    return read_one({**json.loads(before), "status": one.status.value}).said


def _three(
    known: ImportedUid, one: Incoming, session: Session, home: str
) -> tuple[Facts, Facts, Facts]:
    base = read_one(json.loads(known.said))
    if known.edition_id is not None:
        mine = _of_edition(session.get_one(Edition, known.edition_id))
        return _as_edition(base), mine, _called_off(_as_edition(base), one) or _as_edition(one)
    mine = _of_action(session.get_one(Action, known.action_id))
    before = _of_action(action_of(base, home, 0))
    return before, mine, _called_off(before, one) or _of_action(action_of(one, home, 0))


def _called_off(base: Facts, one: Incoming) -> Facts | None:
    """A thing that was called off is that and nothing else: such notices say little more."""
    if one.status is not WorkStatus.CANCELLED:
        return None
    return Facts(
        base.title, base.note, base.when, WorkStatus.CANCELLED, DateStatus.CANCELLED, base.repeats
    )


def _of_action(action: Action) -> Facts:
    exceptions = sorted((_plain(e) for e in action.exceptions if e.kind), key=str)
    when = (action.starts, action.ends, action.start_time, action.end_time, action.zone)
    return Facts(
        action.title, action.note, when, action.work_status, action.date_status,
        (action.rrule or "", tuple(exceptions)),
    )  # fmt: skip


def _plain(exception: SeriesException) -> tuple[Any, ...]:
    e, kind = exception, exception.kind
    return (e.rule_day, kind and kind.value, e.starts, e.ends, e.start_time, e.end_time, e.title)


def _of_edition(edition: Edition) -> Facts:
    exact = edition.precision is Precision.DAY
    days = (edition.starts, edition.ends) if exact else (None, None)
    return Facts(
        edition.name, edition.note, (*days, None, None, None), WorkStatus.PLANNED,
        edition.date_status, ("", ()),
    )  # fmt: skip


def _as_edition(one: Incoming) -> Facts:
    title, note = rules.title("entries", one.title), rules.body("entries", one.note)
    days = (one.first, one.last or one.first)
    return Facts(
        title, note, (*days, None, None, None), WorkStatus.PLANNED, one.date_status, ("", ())
    )


def _compared(base: Facts, mine: Facts, theirs: Facts) -> list[Difference]:
    found = list(_each(base, mine, theirs))
    if base.repeats[0] or theirs.repeats[0]:  # a rule and the day it begins on belong together
        both = [d for d in found if d.field in ("when", "repeats")]
        kept = any(d.kept for d in both)
        found = [replace(d, kept=kept) if d in both else d for d in found]
    return found


def _each(base: Facts, mine: Facts, theirs: Facts) -> Iterator[Difference]:
    for field in FIELDS:
        before, own, after = (getattr(facts, field) for facts in (base, mine, theirs))
        if after in (before, own):
            continue
        kept = own != before
        if isinstance(own, Bilingual):
            kept = _sides(before, own, after) == own
        yield Difference(field, own, after, kept)


def _sides(base: Bilingual, mine: Bilingual, theirs: Bilingual) -> Bilingual:
    """Each language of a text by itself: a translation of ours is no reason to miss a change."""
    return Bilingual(
        *(
            after if own == before and (after or not own) else own
            for before, own, after in zip(
                (base.en, base.zh), (mine.en, mine.zh), (theirs.en, theirs.zh), strict=True
            )
        )
    )


def _renew_edition(session: Session, edition: Edition, wanted: dict[str, Any]) -> None:
    edition.name = wanted.get("title", edition.name)
    edition.note = wanted.get("note", edition.note)
    edition.date_status = wanted.get("firm", edition.date_status)
    if "when" in wanted:
        basis, confidence = edition.basis, edition.confidence
        first, last, *_ = wanted["when"]
        editions.reschedule(session, edition.id, first, last, Precision.DAY)
        edition.basis, edition.confidence = basis, confidence


def _renew_action(
    session: Session, action: Action, wanted: dict[str, Any], model: Action | None
) -> None:
    if "title" in wanted:
        action.rename(wanted["title"])
    if "note" in wanted:
        action.annotate(wanted["note"])
    if "work" in wanted:
        action.progress_to(wanted["work"], moves.today_if(None))
    action.date_status = wanted.get("firm", action.date_status)
    if "when" in wanted:
        _put(session, action, wanted["when"], alone=model is not None or bool(action.rrule))
    if model is not None:
        done = [e.rule_day for e in action.exceptions if e.done]
        action.rrule = model.rrule
        action.exceptions.clear()
        session.flush()
        action.exceptions.extend(list(model.exceptions))
        series_days.keep_done(action, done)


def _put(session: Session, action: Action, when: Clock, *, alone: bool) -> None:
    """On its new days, and what waits for it after it; a series has nobody waiting."""
    first, last, start, end, zone = when
    action.at(None, None, None)
    if first is None or alone or not _is_linked(session, action.id):
        action.schedule(first, last)
    else:
        wanted = {action.id: Wanted(first, last or first, Precision.DAY)}
        day = moves.today_if(None)
        rows = ripples.ripple(session, wanted, Calendars(session), Cause.CHOSEN, day)
        ripples.write(session, rows)
    moves.pin_if_anchored(action)
    action.at(start, end, zone)


def _is_linked(session: Session, action_id: int) -> bool:
    """Whether anything waits for an action, or it for anything."""
    link = ActionDependency
    ask = select(link.id).where((link.action_id == action_id) | (link.after_id == action_id))
    return session.scalars(ask.limit(1)).first() is not None
