"""Reach in four figures, each saying what it is."""

from __future__ import annotations

from comms_planner.reports import readings
from comms_planner.reports.parts import KeyFigure, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Headlines")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "What the platforms of {document} are estimated to reach in {first}–{last}, and what has "
    "been measured.",
)
DIRECT = QT_TRANSLATE_NOOP("Reports", "direct participations, gross")
INDIRECT = QT_TRANSLATE_NOOP("Reports", "indirect participations, gross")
PLAN_YEARS = QT_TRANSLATE_NOOP("Reports", "estimated, {first}–{last}")
CARRY = QT_TRANSLATE_NOOP("Reports", "platforms carry an estimate", "", 1)
OTHERS_NA = QT_TRANSLATE_NOOP("Reports", "the others: not applicable, which is not zero")
OF = QT_TRANSLATE_NOOP("Reports", "{part} of {whole}")
MEASURED = QT_TRANSLATE_NOOP("Reports", "occurrences with people counted", "", 1)
CHOSEN = QT_TRANSLATE_NOOP("Reports", "of which {count} with a chosen figure")
GROSS = QT_TRANSLATE_NOOP(
    "Reports",
    "All totals here are gross: they count participations, not different people. Somebody who "
    "comes to two events is counted twice. A figure with a plus sign is a lower bound, and so is "
    "every sum it is part of.",
)


def build(data: PackData, parts: Parts) -> Story:
    """Gross totals of the plan years, how many platforms stand behind them, what was counted."""
    reach, texts = data.of(readings.reach), parts.texts
    period = parts.say(PLAN_YEARS, first=reach.first_year, last=reach.last_year)
    counted = [
        o
        for o in data.of(readings.occurrences)
        if any(m.qty.unit == "people" for m in o.measurements)
    ]
    chosen = [o for o in counted if o.measured_direct.value is not None]
    figures = [
        KeyFigure(texts.quantity(reach.direct.qty), parts.say(DIRECT), period),
        KeyFigure(texts.quantity(reach.indirect.qty), parts.say(INDIRECT), period),
        KeyFigure(
            parts.say(OF, part=reach.platforms_with_figure, whole=reach.platforms),
            parts.count(CARRY, reach.platforms_with_figure),
            parts.say(OTHERS_NA),
        ),
        KeyFigure(
            texts.number(len(counted)),
            parts.count(MEASURED, len(counted)),
            parts.say(CHOSEN, count=len(chosen)),
        ),
    ]
    lead = parts.say(LEAD, document=data.plan.symbol, first=reach.first_year, last=reach.last_year)
    return [
        parts.heading(1, texts.translate("Packs", TITLE)),
        parts.lead(lead),
        parts.figures(figures),
        parts.note(parts.say(GROSS)),
    ]


SECTION = Section("headlines", TITLE, build, reads=(readings.reach, readings.occurrences))
