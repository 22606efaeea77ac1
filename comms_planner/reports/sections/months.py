"""The months of the period as grids, two to a page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.strips import legend_of, marks_of
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Month by month")
_HEIGHT = 282.0


def build(data: PackData, parts: Parts) -> Story:
    """Every month of the period, whether or not anything lies in it."""
    marks = marks_of(data.entries, parts)
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE)), legend_of(parts)]
    for first in _months(data.request.first, data.request.last):
        title = parts.texts.month(first.year, first.month)
        story += [
            parts.heading(2, title, follow=_HEIGHT),
            parts.month(first.year, first.month, marks, _HEIGHT),
        ]
    return story


def _months(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = (month + dt.timedelta(32)).replace(day=1)


SECTION = Section("months", TITLE, build)
