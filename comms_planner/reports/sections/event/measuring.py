"""How an event is measured: the indicators it is to move, and what is to be counted at it."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.metrics import METRICS
from comms_planner.services.results.register import IndicatorRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS

TITLE = QT_TRANSLATE_NOOP("Packs", "Measurement plan")
INDICATORS = QT_TRANSLATE_NOOP("Reports", "Indicators it is to move")
INDICATOR = QT_TRANSLATE_NOOP("Reports", "Measure or indicator")
BY = QT_TRANSLATE_NOOP("Reports", "Named by")
METHOD = QT_TRANSLATE_NOOP("Reports", "How it is collected")
RESPONSIBLE = QT_TRANSLATE_NOOP("Reports", "Responsible")
NOT_SAID = QT_TRANSLATE_NOOP("Reports", "not laid down")
OUR_SUGGESTION = QT_TRANSLATE_NOOP("Reports", "our suggestion")
SIGN = QT_TRANSLATE_NOOP("Reports", "{level}: a sign on the way that proves no outcome")
COUNTS = QT_TRANSLATE_NOOP("Reports", "What is to be counted")
METRIC = QT_TRANSLATE_NOOP("Reports", "Metric")
UNIT = QT_TRANSLATE_NOOP("Reports", "Unit")
KIND = QT_TRANSLATE_NOOP("Reports", "Kind")
SHOWS = QT_TRANSLATE_NOOP("Reports", "Where it comes from")
COUNTS_NOTE = QT_TRANSLATE_NOOP(
    "Reports",
    "Our proposal. Store the definition with each figure: registered, scanned, in person and "
    "remote are four different figures. No amount of reach proves an outcome.",
)
WANTED = (
    ("registered", "direct", QT_TRANSLATE_NOOP("Reports", "Registration list on the last day")),
    (
        "badge-scanned",
        "direct",
        QT_TRANSLATE_NOOP("Reports", "Scans at the doors, each badge once"),
    ),
    ("remote", "direct", QT_TRANSLATE_NOOP("Reports", "Log-ins to the webcast, each person once")),
    ("reach", "indirect", QT_TRANSLATE_NOOP("Reports", "Each channel by itself; channels overlap")),
    ("clippings", "activity", QT_TRANSLATE_NOOP("Reports", "Media monitoring, 14 days after")),
    ("interactions", "activity", QT_TRANSLATE_NOOP("Reports", "Statistics of the channels")),
    ("downloads", "activity", QT_TRANSLATE_NOOP("Reports", "Statistics of the website")),
)
"""What is usually to be had at an event, as which kind, and where from; our proposal."""


def build(data: PackData, parts: Parts) -> Story:
    """The indicators linked to the event, then the metrics with what they count."""
    proof, texts = data.of(event_readings.proof), parts.texts
    found = [
        indicator
        for outcome in proof.outcomes
        for indicator in outcome.indicators
        if indicator.id in proof.linked
    ]
    story: Story = [parts.heading(1, texts.translate("Packs", TITLE), follow=130)]
    if found:
        columns = [
            Column(parts.say(INDICATOR), 4),
            Column(parts.say(BY), 1.7),
            Column(parts.say(METHOD), 2.8),
            Column(parts.say(RESPONSIBLE), 1.8),
        ]
        rows = [_indicator(one, parts) for one in found]
        story += [parts.heading(2, parts.say(INDICATORS)), parts.table(columns, rows)]
    columns = [
        Column(parts.say(METRIC), 3),
        Column(parts.say(KIND), 2),
        Column(parts.say(UNIT), 1.8),
        Column(parts.say(SHOWS), 3.2),
    ]
    story += [
        parts.heading(2, parts.say(COUNTS), follow=110),
        parts.table(columns, [_metric(*one, parts) for one in WANTED]),
        parts.small(parts.say(COUNTS_NOTE)),
    ]
    return story


def _indicator(one: IndicatorRow, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    name = texts.say(one.name)
    sign = "" if one.proves_outcomes else parts.say(SIGN, level=label(texts, "level", one.level))
    ours = one.basis == "ours"
    unset = Cell(parts.say(NOT_SAID), muted=True)
    return [
        Cell(name[:1].upper() + name[1:], below=sign or texts.say(one.outcome_title)),
        Cell(parts.say(OUR_SUGGESTION) if ours else label(texts, "basis", one.basis), muted=ours),
        texts.say(one.collection_method) or unset,
        one.responsible or unset,
    ]


def _metric(key: str, kind: str, source: str, parts: Parts) -> list[str | Cell]:
    texts, unit = parts.texts, METRICS[key].unit
    return [
        label(texts, "metric", key),
        label(texts, "reach", kind),
        texts.translate("Units", UNITS.get(unit, unit)),
        parts.say(source),
    ]


SECTION = Section("measuring", TITLE, build, new_page=False, reads=(event_readings.proof,))
