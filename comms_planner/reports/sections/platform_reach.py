"""Estimated against measured, platform by platform."""

from __future__ import annotations

from comms_planner.quantity import Qty
from comms_planner.reports import readings
from comms_planner.reports.parts import Align, Cell, Column, Part, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.platforms import PlatformRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Estimated against measured")
SOURCE = QT_TRANSLATE_NOOP(
    "Reports", "{document}, Annex II, table 2, and the measurements listed below"
)
ESTIMATES = QT_TRANSLATE_NOOP("Reports", "Estimates, per occurrence")
LINE = 17.5
"""Height of a line of the chart in points; a little less than on the screen."""
NUMBER = QT_TRANSLATE_NOOP("Reports", "No.")
PLATFORM = QT_TRANSLATE_NOOP("Reports", "Platform")
DIRECT = QT_TRANSLATE_NOOP("Reports", "Direct")
INDIRECT = QT_TRANSLATE_NOOP("Reports", "Indirect")
STATUS = QT_TRANSLATE_NOOP("Reports", "Frequency or status in the document")
BASIS = QT_TRANSLATE_NOOP("Reports", "Estimate by")
ONCE_EACH = QT_TRANSLATE_NOOP("Reports", "One occurrence of each, gross")
EMPTY_STATUS = QT_TRANSLATE_NOOP("Reports", "(empty in the document)")


def build(data: PackData, parts: Parts) -> Story:
    """The twelve platforms as the document lists them, then what was measured beside it."""
    return [
        parts.heading(1, parts.texts.translate("Packs", TITLE), follow=170),
        parts.heading(2, parts.say(ESTIMATES), follow=120),
        _table(data, parts),
        *_chart(data, parts),
    ]


def _chart(data: PackData, parts: Parts) -> Story:
    from comms_planner.charts import reach  # late: matplotlib takes its time to load

    rows = reach.lines_of(data.of(readings.platforms), data.of(readings.occurrences))
    return parts.figure(
        lambda figure: reach.draw(figure, rows, parts.texts, parts.tokens),
        parts.texts.translate("Charts", reach.CAPTION),
        source=parts.say(SOURCE, document=data.plan.symbol),
        height=54 + LINE * len(rows),
    )


def _table(data: PackData, parts: Parts) -> Part:
    columns = [
        Column(parts.say(NUMBER), 0.75, Align.END),
        Column(parts.say(PLATFORM), 3.0),
        Column(parts.say(DIRECT), 1.1, Align.FIGURES),
        Column(parts.say(INDIRECT), 1.6, Align.FIGURES),
        Column(parts.say(STATUS), 3.2),
        Column(parts.say(BASIS), 1.7),
    ]
    rows = [_row(platform, parts) for platform in data.of(readings.platforms)]
    if rows:
        direct, indirect = data.of(readings.per_occurrence)
        rows.append(
            [
                "",
                Cell(parts.say(ONCE_EACH), strong=True),
                Cell(parts.texts.quantity(direct.qty), strong=True),
                Cell(parts.texts.quantity(indirect.qty), strong=True),
                "",
                "",
            ]
        )
    return parts.table(columns, rows)


def _row(platform: PlatformRow, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    status = texts.say(platform.status)
    return [
        texts.number(platform.number),
        texts.say(platform.name),
        figure(platform.direct, parts),
        figure(platform.indirect, parts),
        status or Cell(parts.say(EMPTY_STATUS), muted=True),
        Cell(label(texts, "basis", platform.estimate_basis), muted=True),
    ]


def figure(qty: Qty, parts: Parts) -> str | Cell:
    """A quantity in a table; words instead of a number stand back."""
    said = parts.texts.quantity(qty)
    return said if qty.value is not None else Cell(said, muted=True)


SECTION = Section(
    "platform-reach",
    TITLE,
    build,
    new_page=False,
    reads=(readings.platforms, readings.occurrences, readings.per_occurrence),
)
