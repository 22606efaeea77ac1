"""The decision in brief: where an event stands, who may decide what, and until when."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.event_readings import PlanB
from comms_planner.reports.parts import KeyFigure, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event import glance, risks
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "The decision in brief")
EVENT = QT_TRANSLATE_NOOP("Reports", "Event")
WHEN = QT_TRANSLATE_NOOP("Reports", "When")
PLACE = QT_TRANSLATE_NOOP("Reports", "Place")
CHOSEN = QT_TRANSLATE_NOOP("Reports", "Branch chosen")
FIRST = QT_TRANSLATE_NOOP("Reports", "days until the first decision is due", "", 1)
OPENS = QT_TRANSLATE_NOOP("Reports", "days until it opens", "", 1)
OPEN_WORK = QT_TRANSLATE_NOOP("Reports", "pieces of work still open", "", 1)
UNSET = QT_TRANSLATE_NOOP("Reports", "branches without a trigger or a decider", "", 1)
OF_BRANCHES = QT_TRANSLATE_NOOP("Reports", "of {total}")
LATEST_NOTE = QT_TRANSLATE_NOOP(
    "Reports",
    "A latest day that we reckon leaves just enough time for what the branch adds before the "
    "opening. It is no forecast.",
)


def build(data: PackData, parts: Parts) -> Story:
    """Key figures, the event, and the branches side by side."""
    event, plan = data.of(event_readings.event), data.of(event_readings.plan_b)
    texts = parts.texts
    facts = [
        (parts.say(EVENT), texts.say(event.row.name)),
        (parts.say(PLACE), glance.where(event, parts)),
        (parts.say(WHEN), f"{glance.when(event, parts)}\n{glance.date_by(event, parts)}"),
        (parts.say(CHOSEN), label(texts, "branch", event.branch)),
    ]
    return [
        parts.heading(1, texts.translate("Packs", TITLE)),
        parts.figures(_figures(data, plan, parts)),
        parts.facts(fact for fact in facts if fact[1]),
        parts.heading(2, parts.say(risks.BRANCHES), follow=110),
        risks.branch_table(plan, parts),
        parts.small(parts.say(LATEST_NOTE)),
    ]


def _figures(data: PackData, plan: PlanB, parts: Parts) -> list[KeyFigure]:
    texts, today = parts.texts, data.request.made_on
    event, found = data.of(event_readings.event), []
    laid_down = {rule.branch: rule.decide_by for rule in plan.rules}
    days = [laid_down.get(one.branch) or one.day for one in plan.deadlines]
    ahead = [day for day in days if day and day >= today]
    if ahead:
        first = min(ahead)
        left = (first - today).days
        found.append(KeyFigure(texts.number(left), parts.count(FIRST, left), texts.day(first)))
    if event.is_dated and event.row.starts and event.row.starts > today:
        left = (event.row.starts - today).days
        opens = texts.day(event.row.starts)
        found.append(KeyFigure(texts.number(left), parts.count(OPENS, left), opens))
    work = data.of(event_readings.work).rows
    still = sum(row.is_open for row in work)
    total = parts.say(OF_BRANCHES, total=texts.number(len(work)))
    found.append(KeyFigure(texts.number(still), parts.count(OPEN_WORK, still), total))
    ready = {rule.branch for rule in plan.rules if rule.trigger and rule.decides}
    others = [run.branch for run in plan.runs if run.branch != "go"]
    unset = len([branch for branch in others if branch not in ready])
    total = parts.say(OF_BRANCHES, total=texts.number(len(others)))
    found.append(KeyFigure(texts.number(unset), parts.count(UNSET, unset), total))
    return found


SECTION = Section(
    "decision", TITLE, build,
    reads=(event_readings.event, event_readings.plan_b, event_readings.work),
)  # fmt: skip
