"""What was counted of the work a pack is about: figure, qualifier, definition, source."""

from __future__ import annotations

from comms_planner.reports import scoped
from comms_planner.reports.parts import Align, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.wordings import linked
from comms_planner.services.funding import gross, is_used
from comms_planner.services.measurement_rows import MeasurementRow
from comms_planner.services.metrics import PEOPLE
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Reach, as measured")
NOTE = QT_TRANSLATE_NOOP(
    "Reports",
    "Direct means took part, indirect means reached through others; the two are never added to "
    "each other. Sums are gross: they count participations, not different people.",
)
EVENT = QT_TRANSLATE_NOOP("Reports", "Event")
FIGURE = QT_TRANSLATE_NOOP("Reports", "Figure")
DEFINITION = QT_TRANSLATE_NOOP("Reports", "What it counts")
KIND = QT_TRANSLATE_NOOP("Reports", "Kind")
SOURCE = QT_TRANSLATE_NOOP("Reports", "Source")
SUM = QT_TRANSLATE_NOOP("Reports", "{kind}, gross")
BESIDE = QT_TRANSLATE_NOOP("Reports", "not in the sum: nobody chose this figure for its event")


def build(data: PackData, parts: Parts) -> Story:
    """Figure by figure, then one sum for each kind of reach."""
    counted = data.of(scoped.measurements)
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=110)]
    if not counted:
        return [*story, parts.nothing()]
    columns = [
        Column(parts.say(EVENT), 2.4),
        Column(parts.say(FIGURE), 1.6, Align.FIGURES),
        Column(parts.say(DEFINITION), 2.8),
        Column(parts.say(KIND), 1.2),
        Column(parts.say(SOURCE), 2.4),
    ]
    rows = [_line(row, parts) for row in counted]
    for kind in ("direct", "indirect"):
        found = gross(tuple(counted), kind)
        if found.with_figure:
            said = parts.say(SUM, kind=label(parts.texts, "reach", kind))
            total = Cell(parts.texts.quantity(found.qty), strong=True)
            rows.append([Cell(said, strong=True), total, "", "", ""])
    return [*story, parts.body(parts.say(NOTE)), parts.table(columns, rows)]


def _line(row: MeasurementRow, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    day = texts.day(row.measured_on) if row.measured_on else ""
    beside = row.counts_people and not is_used(row)
    return [
        Cell(texts.say(row.event) or texts.say(row.about) or "–", below=day),
        Cell(texts.quantity(row.qty, unit=row.qty.unit != PEOPLE), strong=row.reported),
        Cell(texts.say(row.definition), below=parts.say(BESIDE) if beside else ""),
        label(texts, "reach", row.kind),
        linked(row.source, parts),
    ]


SECTION = Section("work-reach", TITLE, build, new_page=False, reads=(scoped.measurements,))
