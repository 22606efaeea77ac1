"""What stands on the calendar."""

from __future__ import annotations

import datetime as dt
from typing import Any

from comms_planner.bilingual import Bilingual
from comms_planner.cli.listings.shapes import both, clock, day
from comms_planner.cli.table import table
from comms_planner.services import vocabulary, zone_names
from comms_planner.services.month import Entry
from comms_planner.services.schedule.facts import Sources
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

HEAD = (
    QT_TRANSLATE_NOOP("Listings", "When"),
    QT_TRANSLATE_NOOP("Listings", "What"),
    QT_TRANSLATE_NOOP("Listings", "Title"),
    QT_TRANSLATE_NOOP("Listings", "Basis of the date"),
)
CHANGED = ("cancelled", "postponed", "rescheduled")
EMPTY = QT_TRANSLATE_NOOP("Listings", "Nothing stands on the calendar in this period.")


def period(first: dt.date | None, last: dt.date | None, today: dt.date) -> tuple[dt.date, dt.date]:
    """The days asked for; the year of the one that is given, this year without any."""
    year = (first or last or today).year
    return first or dt.date(year, 1, 1), last or dt.date(year, 12, 31)


def data(entries: list[Entry], texts: Texts, sources: Sources) -> list[dict[str, Any]]:
    """One object for each entry; with a coarse precision, start and end bound what is known, and
    are null where nothing is. Without a confidence and a source, the basis alone is known."""
    return [
        {
            "kind": e.kind,
            "title": texts.say(e.title),
            **both("title", e.title),
            "start": None if e.precision == "tbc" else e.first.isoformat(),
            "end": None if e.precision == "tbc" else e.last.isoformat(),
            "precision": e.precision,
            "basis": e.basis,
            **_said(e, sources, texts),
            "status": e.status or None,
            "key": e.key,
            "pillar": e.pillar or None,
            "flagship": e.flagship or None,
            "platform": e.platform or None,
            "tier": e.tier,
            "owner": texts.say(e.owner) or None,
            "series": e.series or None,
            "rule_day": day(e.rule_day),
            "exception": e.exception or None,
            **both("reason", e.reason),
            "start_time": clock(e.start_time),
            "end_time": clock(e.end_time),
            "zone": e.zone or None,
        }
        for e in entries
    ]


def _said(entry: Entry, sources: Sources, texts: Texts) -> dict[str, str | None]:
    known = sources.get((entry.key.partition(":")[0], entry.id), ("", Bilingual()))
    return {"confidence": known[0] or None, "source": texts.say(known[1]) or None}


def text(entries: list[Entry], texts: Texts) -> str:
    """The calendar as a list."""
    if not entries:
        return texts.translate("Listings", EMPTY)
    rows = [
        (
            _when(e, texts),
            vocabulary.word(texts, "entry", e.kind),
            _title(e, texts),
            vocabulary.word(texts, "basis", e.basis),
        )
        for e in entries
    ]
    return table([texts.translate("Listings", word) for word in HEAD], rows)


def _when(entry: Entry, texts: Texts) -> str:
    """The days, and the hours with whose clock it is."""
    days = texts.span(entry.first, entry.last, entry.precision)
    hours = "–".join(filter(None, map(clock, (entry.start_time, entry.end_time))))
    place = texts.say(zone_names.of_zone(entry.zone)) if hours and entry.zone else ""
    return " ".join(filter(None, (days, hours, place)))


def _title(entry: Entry, texts: Texts) -> str:
    owner = "" if entry.owner == Bilingual() else f" ({texts.say(entry.owner)})"
    if entry.exception:
        changed = vocabulary.became(texts, entry)
        changed = f"{changed[:1].lower()}{changed[1:]}"
    elif entry.status in CHANGED:
        changed = vocabulary.word(texts, "date", entry.status)
    else:
        return texts.say(entry.title) + owner
    why = f": {texts.say(entry.reason)}" if entry.reason else ""
    return f"{texts.say(entry.title)}{owner} [{changed}{why}]"
