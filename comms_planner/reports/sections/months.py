"""The months of the period as grids, two to a page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from comms_planner.reports import readings
from comms_planner.reports.marks import legend_of, marks_by_rank
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Month by month")
_FIRST, _HEIGHT = 265.0, 308.0
"""Heights of a month on the first page, which has the heading and the legend, and later."""


def build(data: PackData, parts: Parts) -> Story:
    """Every month of the period, whether or not anything lies in it."""
    entries = data.of(readings.entries)
    marks = marks_by_rank(entries, parts)
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE))]
    story += legend_of(parts, entries)
    for number, first in enumerate(_months(data.request.first, data.request.last)):
        height = _FIRST if number < 2 else _HEIGHT
        title = parts.texts.month(first.year, first.month)
        story += [
            parts.heading(2, title, follow=height),
            parts.month(first.year, first.month, marks, height, data.of(readings.weekend)),
        ]
    return story


def _months(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = (month + dt.timedelta(32)).replace(day=1)


SECTION = Section("months", TITLE, build, reads=(readings.entries, readings.weekend))
