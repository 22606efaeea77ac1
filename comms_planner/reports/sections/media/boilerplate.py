"""Who we are, in the document's own words: mission, vision and goal."""

from __future__ import annotations

from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.words import sentence
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "About the organization")
MISSION = QT_TRANSLATE_NOOP("Reports", "Mission")
VISION = QT_TRANSLATE_NOOP("Reports", "Vision")
GOAL = QT_TRANSLATE_NOOP("Reports", "Goal of the strategic plan")
SAYS = QT_TRANSLATE_NOOP("Reports", "As {document} has it.")


def build(data: PackData, parts: Parts) -> Story:
    """What the plan's document says, as facts."""
    texts, plan = parts.texts, data.plan
    facts = [(MISSION, plan.mission), (VISION, plan.vision), (GOAL, plan.goal)]
    said = [(parts.say(asked), sentence(texts.say(text))) for asked, text in facts if text]
    if not said:
        return []
    return [
        parts.heading(1, texts.translate("Packs", TITLE), follow=90),
        parts.facts(said),
        parts.small(parts.say(SAYS, document=plan.symbol)),
    ]


SECTION = Section("boilerplate", TITLE, build, new_page=False)
