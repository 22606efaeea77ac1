"""What has been counted: every figure with what it counts and where it comes from."""

from __future__ import annotations

from comms_planner.reports import readings
from comms_planner.reports.parts import Align, Band, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.measurements import PEOPLE, MeasurementRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Measurements")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "Figures that somebody counted or published. Where several stand for one event, none "
    "replaces another: the chosen one is marked, and without a choice none is used in a sum.",
)
EVENT = QT_TRANSLATE_NOOP("Reports", "Event")
FIGURE = QT_TRANSLATE_NOOP("Reports", "Figure")
DEFINITION = QT_TRANSLATE_NOOP("Reports", "What it counts")
KIND = QT_TRANSLATE_NOOP("Reports", "Kind")
SOURCE = QT_TRANSLATE_NOOP("Reports", "Source")
CHOSEN = QT_TRANSLATE_NOOP("Reports", "chosen")
OTHER = QT_TRANSLATE_NOOP("Reports", "Other moments")


def build(data: PackData, parts: Parts) -> Story:
    """All measurements, under the platform they belong to."""
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE))]
    if not data.of(readings.measurements):
        return [*story, parts.nothing()]
    columns = [
        Column(parts.say(EVENT), 1.9),
        Column(parts.say(FIGURE), 1.5, Align.FIGURES),
        Column(parts.say(DEFINITION), 2.7),
        Column(parts.say(KIND), 1.2),
        Column(parts.say(SOURCE), 2.9),
    ]
    names = {
        platform.slug: parts.texts.say(platform.name) for platform in data.of(readings.platforms)
    }
    rows: list[list[str | Cell] | Band] = []
    for slug in [*names, ""]:
        found = [m for m in data.of(readings.measurements) if m.platform == slug]
        if found:
            rows.append(Band(names.get(slug) or parts.say(OTHER)))
            rows += [_row(measurement, data, parts) for measurement in found]
    return [*story, parts.body(parts.say(LEAD)), parts.table(columns, rows)]


def _row(m: MeasurementRow, data: PackData, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    link = m.source.split(" ")[0] if m.source.startswith(("http://", "https://")) else None
    return [
        Cell(_event(m, data, parts), below=texts.day(m.measured_on) if m.measured_on else ""),
        Cell(
            texts.quantity(m.qty, unit=m.qty.unit != PEOPLE),
            strong=m.reported,
            below=parts.say(CHOSEN) if m.reported else "",
        ),
        Cell(texts.say(m.definition), below=texts.say(m.note)),
        label(texts, "reach", m.kind),
        Cell(m.source, link=link, colour=parts.tokens.accent_text if link else None),
    ]


def _event(m: MeasurementRow, data: PackData, parts: Parts) -> str:
    """The event's name, else that of the edition it belongs to."""
    if m.event:
        return parts.texts.say(m.event)
    names = {o.edition_id: o.name for o in data.of(readings.occurrences) if o.edition_id}
    if m.edition_id in names:
        return parts.texts.say(names[m.edition_id])
    return parts.texts.say(m.about) or "–"


SECTION = Section(
    "measured",
    TITLE,
    build,
    new_page=False,
    reads=(readings.measurements, readings.platforms, readings.occurrences),
)
