"""Figures that media may use: what was counted at past sessions, each with its source."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event import background
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Figures and their sources")


def build(data: PackData, parts: Parts) -> Story:
    """The table of past sessions, where anything was counted at all."""
    event = data.of(event_readings.event)
    if not any(one.measurements for one in event.past):
        return []
    return [
        parts.heading(1, parts.texts.translate("Packs", TITLE), follow=130),
        parts.small(parts.say(background.PAST_NOTE)),
        parts.table(*background.past_sessions(event, parts)),
    ]


SECTION = Section("figures", TITLE, build, new_page=False, reads=(event_readings.event,))
