"""The action plan at a glance: what it is for and how far its promises are."""

from __future__ import annotations

from comms_planner.reports import readings
from comms_planner.reports.parts import KeyFigure, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.standing import Standing, standing_of
from comms_planner.reports.words import sentence
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "At a glance")
ONE = QT_TRANSLATE_NOOP(
    "Reports",
    "What {document} commits this flagship programme to, what is planned to keep it, and what "
    "needs a decision.",
)
ALL = QT_TRANSLATE_NOOP(
    "Reports",
    "What {document} commits the five flagship programmes to, what is planned to keep it, and "
    "what needs a decision.",
)
GOAL = QT_TRANSLATE_NOOP("Reports", "Goal of the strategic plan")
COMMITMENTS = QT_TRANSLATE_NOOP("Reports", "commitments in the document", "", 1)
PLANNED = QT_TRANSLATE_NOOP("Reports", "have an action planned", "", 1)
DELIVERED = QT_TRANSLATE_NOOP("Reports", "are delivered", "", 1)
OVERDUE = QT_TRANSLATE_NOOP("Reports", "actions are overdue", "", 1)
ON_DAY = QT_TRANSLATE_NOOP("Reports", "on {day}")
PERCENT = QT_TRANSLATE_NOOP("Reports", "{share}% of the commitments")
STANDING = QT_TRANSLATE_NOOP("Reports", "Where the plan stands")


def build(data: PackData, parts: Parts) -> Story:
    """Key figures, the goal, and, for several flagships, where each of them stands."""
    standing = standing_of(data.of(readings.cells), data.request.made_on)
    story: Story = [
        parts.heading(1, parts.texts.translate("Packs", TITLE)),
        parts.lead(parts.say(ONE if data.flagship else ALL, document=data.plan.symbol)),
        parts.figures(_figures(standing, data, parts)),
    ]
    if data.plan.goal:
        story += [
            parts.heading(2, parts.say(GOAL)),
            parts.body(sentence(parts.texts.say(data.plan.goal))),
        ]
    story += [parts.heading(2, parts.say(STANDING)), *_heat(data, parts)]
    return story


def _figures(standing: Standing, data: PackData, parts: Parts) -> list[KeyFigure]:
    texts = parts.texts
    day = parts.say(ON_DAY, day=texts.day(data.request.made_on))
    return [
        KeyFigure(
            texts.number(standing.commitments),
            parts.count(COMMITMENTS, standing.commitments),
            data.plan.symbol,
        ),
        KeyFigure(
            texts.number(standing.planned),
            parts.count(PLANNED, standing.planned),
            _share(standing.planned, standing.commitments, parts),
        ),
        KeyFigure(
            texts.number(standing.delivered),
            parts.count(DELIVERED, standing.delivered),
            _share(standing.delivered, standing.commitments, parts),
        ),
        KeyFigure(texts.number(standing.overdue), parts.count(OVERDUE, standing.overdue), day),
    ]


def _share(part: int, whole: int, parts: Parts) -> str:
    return parts.say(PERCENT, share=round(100 * part / whole)) if whole else ""


def _heat(data: PackData, parts: Parts) -> Story:
    from comms_planner.charts import heat  # late: matplotlib takes its time to load

    return parts.figure(
        lambda figure: heat.draw(figure, data.of(readings.cells), parts.texts, parts.tokens),
        parts.texts.translate("Charts", heat.CAPTION),
        height=48 + 33 * len(data.flagships),
    )


SECTION = Section("overview", TITLE, build, reads=(readings.cells,))
