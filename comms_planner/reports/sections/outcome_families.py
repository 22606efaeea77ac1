"""The three families of outcomes, with the document's measures and what there is to show."""

from __future__ import annotations

from comms_planner.reports import readings
from comms_planner.reports.charted import picture
from comms_planner.reports.indicator_table import table_of
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services import citation
from comms_planner.services.outcomes import OutcomeRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Expected outcomes")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "Reach is no outcome: that somebody came or was reached proves neither awareness nor "
    "knowledge. The document names three families of outcomes, and measures for one of them only.",
)
HEADING = QT_TRANSLATE_NOOP("Reports", "{title} ({code})")
FIGURES = QT_TRANSLATE_NOOP("Reports", "the plan, figures of the indicators")


def build(data: PackData, parts: Parts) -> Story:
    """Each family in the document's words, then its measures with whatever figures exist."""
    families = [outcome for outcome in data.of(readings.outcomes) if outcome.family]
    story: Story = [
        parts.heading(1, parts.texts.translate("Packs", TITLE), follow=180),
        parts.body(parts.say(LEAD)),
        *_charts(data, parts),
    ]
    if not families:
        return [*story, parts.nothing()]
    for outcome in families:
        story += _family(outcome, parts)
    return story


def _charts(data: PackData, parts: Parts) -> Story:
    """The bullets of the screen where any indicator has a figure, and its years where several."""
    from comms_planner.charts import multiples, standing  # late: matplotlib takes its time to load

    found = [i for outcome in data.of(readings.outcomes) for i in outcome.indicators]
    source = parts.say(FIGURES)
    trends = [i for i in found if len({*dict(i.targets), *dict(i.actuals)}) > 1]
    return [
        *picture("outcomes", standing.lines_of(found), parts, source=source),
        *picture("indicators", multiples.trends(trends), parts, source=source),
    ]


def _family(outcome: OutcomeRow, parts: Parts) -> Story:
    title = parts.say(
        HEADING, title=parts.texts.say(outcome.title), code=citation.place(parts.texts, outcome.ref)
    )
    story: Story = [parts.heading(2, title), parts.body(parts.texts.say(outcome.text))]
    if not outcome.indicators:
        return [*story, parts.nothing()]
    return [*story, table_of(outcome.indicators, parts)]


SECTION = Section("outcome-families", TITLE, build, new_page=False, reads=(readings.outcomes,))
