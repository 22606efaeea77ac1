"""What another calendar changed of things taken in from it, said in sentences."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.interchange.said import Said as Said
from comms_planner.models import Holiday, ImportedUid
from comms_planner.models.words import DateStatus, WorkStatus
from comms_planner.services import incoming, upstream
from comms_planner.services.upstream import Clock, Difference
from comms_planner.text import QT_TRANSLATE_NOOP

MOVED = QT_TRANSLATE_NOOP("Errors", "It moves from {before} to {after}.")
RENAMED = QT_TRANSLATE_NOOP("Errors", "It was “{before}” and is “{after}” now.")
NOTED = QT_TRANSLATE_NOOP("Errors", "Its notes are different.")
REPEATED = QT_TRANSLATE_NOOP("Errors", "It comes again on other days.")
CALLED_OFF = QT_TRANSLATE_NOOP("Errors", "It is cancelled there.")
WORKED = QT_TRANSLATE_NOOP("Errors", "Its work stands elsewhere now.")
CONFIRMED = QT_TRANSLATE_NOOP("Errors", "Its date is confirmed there.")
OPEN_AGAIN = QT_TRANSLATE_NOOP("Errors", "Its date is no longer confirmed there.")
FOLLOW = QT_TRANSLATE_NOOP("Errors", "Other tasks that move with it: {count}.")
KEPT = MappingProxyType({
    "title": QT_TRANSLATE_NOOP("Errors", "The title differs there, and the plan has its own."),
    "note": QT_TRANSLATE_NOOP("Errors", "The notes differ there, and the plan has its own."),
    "when": QT_TRANSLATE_NOOP(
        "Errors", "It moved there to {after}, but the plan has moved it too, so it stays."
    ),
    "work": QT_TRANSLATE_NOOP(
        "Errors", "Its work stands elsewhere there, and the plan has its own word."
    ),
    "firm": QT_TRANSLATE_NOOP(
        "Errors", "How firm its date is differs there, and the plan has its own word."
    ),
    "repeats": QT_TRANSLATE_NOOP(
        "Errors", "It comes again on other days there, and the plan has days of its own."
    ),
})  # fmt: skip
"""What is said where both sides changed the same field: the plan's stays."""


def of(
    session: Session, known: ImportedUid, entry: Mapping[str, Any], home: str
) -> tuple[Said, ...]:
    """What became different since an entry was taken in, and what follows; nothing if nothing."""
    one = incoming.read_one(entry)
    found = upstream.differences(known, one, session, home)
    said = [_kept(d) if d.kept else _said(d) for d in found]
    follows = upstream.follows(session, known, one, found)
    if follows:
        said.append(Said(FOLLOW, {"count": len(follows)}))
    return tuple(one for number, one in enumerate(said) if one and one not in said[:number])


def of_holiday(old: Sequence[Holiday], days: Sequence[dt.date]) -> tuple[Said, ...]:
    """That days off lie elsewhere, or are called otherwise."""
    before, after = (_days(sorted(found)) for found in ([h.day for h in old], days))
    return (Said(MOVED, {"before": before, "after": after}),)


def _days(days: Sequence[dt.date]) -> str:
    shown = ", ".join(day.isoformat() for day in days[:3])
    return f"{shown} …" if len(days) > 3 else shown


def _kept(difference: Difference) -> Said:
    after = difference.after
    values = {"after": _when(after)} if difference.field == "when" else {}
    return Said(KEPT[difference.field], values)


def _said(difference: Difference) -> Said | None:
    before, after = difference.before, difference.after
    match difference.field:
        case "title":
            return Said(RENAMED, {"before": _plain(before), "after": _plain(after)})
        case "when":
            return Said(MOVED, {"before": _when(before), "after": _when(after)})
        case "note":
            return Said(NOTED, {})
        case "repeats":
            return Said(REPEATED, {})
        case "work":
            return Said(CALLED_OFF if after is WorkStatus.CANCELLED else WORKED, {})
    if after is DateStatus.CANCELLED:
        return Said(CALLED_OFF, {})
    return Said(CONFIRMED if after is DateStatus.CONFIRMED else OPEN_AGAIN, {})


def _plain(text: Bilingual) -> str:
    return text.en or text.zh


def _when(when: Clock) -> str:
    """Days and times as programs write them: 2027-03-01 09:00 – 10:30 Africa/Nairobi."""
    first, last, start, end, zone = when
    if first is None:
        return "–"
    parts = [f"{first}" if start is None else f"{first} {_time(start)}"]
    close = [] if last in (None, first) else [f"{last}"]
    if end is not None:
        close.append(_time(end))
    if close:
        parts.append(" ".join(close))
    return " – ".join(parts) + (f" {zone}" if zone and start is not None else "")


def _time(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"
