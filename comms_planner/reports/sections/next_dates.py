"""Dates to join: the events and days of the coming year, with where and how sure they are."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from comms_planner.reports.listing import columns_of, line_of
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.services import concern, month
from comms_planner.services.concern import About
from comms_planner.services.month import Entry
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Dates to join")
LEAD = QT_TRANSLATE_NOOP(
    "Reports", "From {first} to {last}: platforms, meetings of others and our own days."
)
EMPTY = QT_TRANSLATE_NOOP("Reports", "Nothing with a date lies between {first} and {last}.")
YEAR = 365
"""How many days it looks ahead."""


def coming(session: Session, request: PackRequest) -> list[Entry]:
    """Editions and seasons of the coming year, in the country asked after if there is one."""
    last = request.made_on + dt.timedelta(YEAR)
    found = [
        e
        for e in month.everything(session, request.made_on, last)
        if e.kind in ("edition", "season") or (e.kind == "observance" and e.tier == 1)
    ]
    if not request.country:
        return found
    there = concern.of(session, About(country=request.country.upper())).editions or frozenset()
    worldwide = [e for e in found if e.kind != "edition" or e.tier == 1]
    own = [e for e in found if e.kind == "edition" and e.id in there]
    return sorted({e.key: e for e in (*own, *worldwide)}.values(), key=lambda e: (e.first, e.key))


def build(data: PackData, parts: Parts) -> Story:
    """A list with the days left until each."""
    today = data.request.made_on
    first, last = parts.texts.day(today), parts.texts.day(today + dt.timedelta(YEAR))
    found = data.of(coming)
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=120)]
    if not found:
        return [*story, parts.body(parts.say(EMPTY, first=first, last=last))]
    rows = [line_of(entry, parts, today) for entry in found]
    return [
        *story,
        parts.body(parts.say(LEAD, first=first, last=last)),
        parts.table(columns_of(parts, days_left=True), rows),
    ]


SECTION = Section("next-dates", TITLE, build, new_page=False, reads=(coming,))
