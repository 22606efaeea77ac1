"""What collides in the schedule."""

from __future__ import annotations

import datetime as dt
from typing import Any

from comms_planner.cli.listings.shapes import both
from comms_planner.cli.table import table
from comms_planner.services import vocabulary
from comms_planner.services.month import Entry
from comms_planner.services.schedule.collisions import ClashRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

HEAD = (
    QT_TRANSLATE_NOOP("Listings", "When"),
    QT_TRANSLATE_NOOP("Listings", "How bad"),
    QT_TRANSLATE_NOOP("Listings", "What collides"),
)
EMPTY = QT_TRANSLATE_NOOP("Listings", "Nothing collides in this period.")


def period(first: dt.date | None, last: dt.date | None, today: dt.date) -> tuple[dt.date, dt.date]:
    """The days asked for; a year from the first, or from today."""
    begin = first or (min(today, last) if last else today)
    return begin, last or begin + dt.timedelta(365)


def data(rows: list[ClashRow], shown: list[Entry], texts: Texts) -> list[dict[str, Any]]:
    """One object for each collision; `things` are keys as the calendar has them.

    `entries` tell of those that stand on the calendar of the period what it says of them.
    """
    known = {entry.key: entry for entry in shown}
    return [
        {
            "kind": row.kind,
            "day": row.day.isoformat(),
            "severity": row.severity,
            "things": list(row.things),
            "entries": [_entry(known[key]) for key in row.things if key in known],
            "sentence": row.notice.say(texts),
        }
        for row in rows
    ]


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "key": entry.key,
        **both("title", entry.title),
        "start": entry.first.isoformat(),
        "end": entry.last.isoformat(),
        "series": entry.series or None,
        "status": entry.status or None,
        "precision": entry.precision,
        "basis": entry.basis or None,
        "zone": entry.zone or None,
    }


def text(rows: list[ClashRow], texts: Texts) -> str:
    """The collisions as a list."""
    if not rows:
        return texts.translate("Listings", EMPTY)
    lines = [
        (
            texts.day(row.day),
            vocabulary.word(texts, "severity", row.severity),
            row.notice.say(texts),
        )
        for row in rows
    ]
    return table([texts.translate("Listings", word) for word in HEAD], lines)
