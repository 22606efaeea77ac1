"""The next ninety days, as a list to work from."""

from __future__ import annotations

import datetime as dt

from comms_planner.reports import readings
from comms_planner.reports.listing import columns_of, line_of
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import AHEAD, PackData, Section
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Ninety days ahead")
LEAD = QT_TRANSLATE_NOOP("Reports", "From {first} to {last}; minor observances are in the list.")
EMPTY = QT_TRANSLATE_NOOP("Reports", "Nothing with a date lies between {first} and {last}.")


def build(data: PackData, parts: Parts) -> Story:
    """What lies ahead of the day the pack is made, with the days left until then."""
    today = data.request.made_on
    first, last = parts.texts.day(today), parts.texts.day(today + dt.timedelta(AHEAD))
    entries = [e for e in data.of(readings.ahead) if e.kind != "observance" or e.tier <= 2]
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE))]
    if not entries:
        return [*story, parts.body(parts.say(EMPTY, first=first, last=last))]
    rows = [line_of(entry, parts, today) for entry in entries]
    return [
        *story,
        parts.lead(parts.say(LEAD, first=first, last=last)),
        parts.table(columns_of(parts, days_left=True), rows),
    ]


SECTION = Section("ahead", TITLE, build, reads=(readings.ahead,))
