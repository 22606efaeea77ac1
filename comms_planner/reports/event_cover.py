"""What the cover of a pack about an event says: which, when, where, and until when it is held."""

from __future__ import annotations

from comms_planner.reports import clocks, event_readings
from comms_planner.reports.event_readings import Event
from comms_planner.reports.parts import Parts
from comms_planner.reports.section import CoverWords, PackData
from comms_planner.text import QT_TRANSLATE_NOOP

WHEN = QT_TRANSLATE_NOOP("Reports", "When")
WHERE = QT_TRANSLATE_NOOP("Reports", "Place")
THEME = QT_TRANSLATE_NOOP("Reports", "Theme")
EMBARGO = QT_TRANSLATE_NOOP("Reports", "Embargo until {moment} {place}")


def cover(data: PackData, parts: Parts) -> CoverWords:
    """Name, days, place and theme; the embargo of what is in it that lifts last."""
    event, texts = data.of(event_readings.event), parts.texts
    row = event.row
    place = texts.listed(texts.say(one) for one in (row.venue, row.city, row.country) if one)
    facts = [
        (parts.say(WHEN), texts.span(row.starts, row.ends, row.precision)),
        (parts.say(WHERE), place),
        (parts.say(THEME), texts.say(row.theme)),
    ]
    return CoverWords(
        texts.say(row.name), tuple(fact for fact in facts if fact[1]), _embargo(event, data, parts)
    )


def _embargo(event: Event, data: PackData, parts: Parts) -> str:
    """Until when it is held: the last embargo that has not lifted on the day it is made."""
    held = data.of(event_readings.materials).board
    zone = event.clock.zone
    ahead = [
        row.embargo_at
        for row in held
        if row.embargo_at and clocks.day_on(row.embargo_at, zone) >= data.request.made_on
    ]
    if not ahead:
        return ""
    last = max(ahead)
    place = f"({clocks.offset(last, zone)})"
    return parts.say(EMBARGO, moment=clocks.moment(last, zone, parts), place=place)
