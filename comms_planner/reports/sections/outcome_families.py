"""The three families of outcomes, with the document's measures and what there is to show."""

from __future__ import annotations

from comms_planner.quantity import Qty
from comms_planner.reports import readings
from comms_planner.reports.parts import Align, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services import citation
from comms_planner.services.outcomes import IndicatorRow, OutcomeRow
from comms_planner.services.results.tracking import short
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS

TITLE = QT_TRANSLATE_NOOP("Packs", "Expected outcomes")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "Reach is no outcome: that somebody came or was reached proves neither awareness nor "
    "knowledge. The document names three families of outcomes, and measures for one of them only.",
)
HEADING = QT_TRANSLATE_NOOP("Reports", "{title} ({code})")
INDICATOR = QT_TRANSLATE_NOOP("Reports", "Measure or indicator")
BY = QT_TRANSLATE_NOOP("Reports", "Named by")
UNIT = QT_TRANSLATE_NOOP("Reports", "Unit")
BASELINE = QT_TRANSLATE_NOOP("Reports", "Baseline")
TARGET = QT_TRANSLATE_NOOP("Reports", "Target")
ACTUAL = QT_TRANSLATE_NOOP("Reports", "Actual")
OUR_SUGGESTION = QT_TRANSLATE_NOOP("Reports", "our suggestion")
IN_YEAR = QT_TRANSLATE_NOOP("Reports", "{figure} ({year})")
SIGN = QT_TRANSLATE_NOOP("Reports", "{level}: a sign on the way that proves no outcome")
NO_FIGURE = QT_TRANSLATE_NOOP("Reports", "none yet")


def build(data: PackData, parts: Parts) -> Story:
    """Each family in the document's words, then its measures with whatever figures exist."""
    families = [outcome for outcome in data.of(readings.outcomes) if outcome.family]
    story: Story = [
        parts.heading(1, parts.texts.translate("Packs", TITLE)),
        parts.body(parts.say(LEAD)),
        *_chart(data, parts),
    ]
    if not families:
        return [*story, parts.nothing()]
    for outcome in families:
        story += _family(outcome, parts)
    return story


def _chart(data: PackData, parts: Parts) -> Story:
    """The same bullets as on the screen, where any indicator has a figure."""
    from comms_planner.charts import standing  # late: matplotlib takes its time to load

    rows = standing.lines_of(
        [i for outcome in data.of(readings.outcomes) for i in outcome.indicators]
    )
    if not rows:
        return []
    return parts.figure(
        lambda figure: standing.draw(figure, rows, parts.texts, parts.tokens),
        parts.texts.translate("Charts", standing.CAPTION),
        height=standing.height_of(rows),
    )


def _family(outcome: OutcomeRow, parts: Parts) -> Story:
    title = parts.say(
        HEADING, title=parts.texts.say(outcome.title), code=citation.place(parts.texts, outcome.ref)
    )
    story: Story = [parts.heading(2, title), parts.body(parts.texts.say(outcome.text))]
    if not outcome.indicators:
        return [*story, parts.nothing()]
    columns = [
        Column(parts.say(INDICATOR), 4.2),
        Column(parts.say(BY), 1.6),
        Column(parts.say(UNIT), 1.2),
        Column(parts.say(BASELINE), 1.2, Align.END),
        Column(parts.say(TARGET), 1.2, Align.END),
        Column(parts.say(ACTUAL), 1.2, Align.END),
    ]
    return [*story, parts.table(columns, [_row(i, parts) for i in outcome.indicators])]


def _row(indicator: IndicatorRow, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    ours = indicator.basis == "ours"
    name = texts.say(indicator.name)
    return [
        Cell(name[:1].upper() + name[1:], below=_below(indicator, parts)),
        Cell(parts.say(OUR_SUGGESTION) if ours else label(texts, "basis", indicator.basis),
             muted=ours),
        texts.translate("Units", UNITS.get(indicator.unit, indicator.unit)),
        _latest(((None, indicator.baseline),) if indicator.baseline else (), parts),
        _latest(indicator.targets, parts),
        _latest(indicator.actuals, parts),
    ]  # fmt: skip


def _below(indicator: IndicatorRow, parts: Parts) -> str:
    """What an indicator measures; one below the level of outcomes says that it proves none."""
    said = parts.texts.say(indicator.definition)
    if indicator.proves_outcomes:
        return said
    return parts.say(SIGN, level=label(parts.texts, "level", indicator.level))


def _latest(figures: tuple[tuple[int | None, Qty], ...], parts: Parts) -> str | Cell:
    """The figure of the latest year; nothing is filled in where there is none."""
    if not figures:
        return Cell(parts.say(NO_FIGURE), muted=True)
    year, qty = figures[-1]
    said = parts.texts.quantity(short(qty))
    return parts.say(IN_YEAR, figure=said, year=year) if year else said


SECTION = Section("outcome-families", TITLE, build, reads=(readings.outcomes,))
