"""Of whom measured figures are made, with what is not disaggregated and what does not match."""

from __future__ import annotations

from collections.abc import Iterator

from comms_planner.quantity import Number
from comms_planner.reports import scoped
from comms_planner.reports.charted import picture
from comms_planner.reports.parts import Align, Band, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.wordings import DASH, figure
from comms_planner.services import breakdown
from comms_planner.services.breakdown import Breakdown
from comms_planner.services.measurement_rows import MeasurementRow
from comms_planner.services.vocabulary import label, word
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Disaggregation")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "{count} of {all} figures were broken down. What was not disaggregated is shown and never "
    "shared out among the parts.",
)
NONE = QT_TRANSLATE_NOOP(
    "Reports",
    "None of the %n measured figures was broken down by sex, age, region or otherwise.",
    "",
    1,
)
MISMATCHES = QT_TRANSLATE_NOOP(
    "Reports",
    "The parts do not match the whole in %n cases; look at them before quoting any.",
    "",
    1,
)
PART = QT_TRANSLATE_NOOP("Reports", "Part")
FIGURE = QT_TRANSLATE_NOOP("Reports", "Figure")
SHARE = QT_TRANSLATE_NOOP("Reports", "Share of the whole")
WHOLE = QT_TRANSLATE_NOOP("Reports", "Whole: {definition}")
REST = QT_TRANSLATE_NOOP("Reports", "not disaggregated")
ABOUT = QT_TRANSLATE_NOOP("Reports", "{event}, by {dimension}: {state}")
PERCENT = QT_TRANSLATE_NOOP("Reports", "{share}%")
MEASURED = QT_TRANSLATE_NOOP("Reports", "the plan, parts of measured figures")


def build(data: PackData, parts: Parts) -> Story:
    """Figure by figure its parts and what they leave open, then the picture."""
    rows = data.of(scoped.measurements)
    broken = [(row, found) for row in rows for found in breakdown.breakdowns(row)]
    if not rows:
        return []
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=120)]
    if not broken:
        return [*story, parts.body(parts.count(NONE, len(rows)))]
    count = len({row.id for row, _ in broken})
    story.append(parts.body(parts.say(LEAD, count=count, all=len(rows))))
    wrong = sum(found.state == breakdown.MISMATCH for _, found in broken)
    if wrong:
        story.append(parts.note(parts.count(MISMATCHES, wrong), parts.tokens.warning))
    columns = [
        Column(parts.say(PART), 4),
        Column(parts.say(FIGURE), 2, Align.FIGURES),
        Column(parts.say(SHARE), 2, Align.END),
    ]
    lines = [line for row, found in broken for line in _lines(row, found, parts)]
    return [*story, parts.table(columns, lines), *_chart(rows, parts)]


def _chart(rows: list[MeasurementRow], parts: Parts) -> Story:
    from comms_planner.charts import parts as pieces  # late: matplotlib takes its time to load

    return picture("disaggregation", pieces.lines_of(rows)[:8], parts, source=parts.say(MEASURED))


def _lines(
    row: MeasurementRow, found: Breakdown, parts: Parts
) -> Iterator[list[str | Cell] | Band]:
    texts = parts.texts
    yield Band(
        parts.say(
            ABOUT,
            event=texts.say(row.about) or texts.say(row.event),
            dimension=word(texts, "dimension", found.dimension),
            state=texts.translate("Breakdown", breakdown.STATES[found.state]),
        )
    )
    said = parts.say(WHOLE, definition=texts.say(row.definition))
    yield [said, Cell(texts.quantity(row.qty, unit=True), strong=True), ""]
    for part in found.parts:
        yield [label(texts, "category", part.category), figure(part.qty, parts),
               _share(row, part.qty.value, parts)]  # fmt: skip
    if found.state != breakdown.MATCHES:
        rest = Cell(parts.say(REST), muted=True)
        yield [rest, figure(found.remainder, parts), _share(row, found.remainder.value, parts)]


def _share(row: MeasurementRow, value: Number | None, parts: Parts) -> str | Cell:
    """A part of the whole in percent, where the whole is a figure and no bound."""
    whole = row.qty
    known = value is not None and whole.relation.value in ("=", "≈")
    if not known or value is None or not whole.value:
        return Cell(DASH, muted=True)
    return parts.say(PERCENT, share=round(100 * float(value) / float(whole.value)))


SECTION = Section("disaggregation", TITLE, build, new_page=False, reads=(scoped.measurements,))
