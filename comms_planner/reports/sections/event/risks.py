"""What may go wrong and what is said then: branches laid down, and holding lines."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.event_readings import PlanB
from comms_planner.reports.parts import Cell, Column, Part, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event import talking
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Risks and holding lines")
HOLDING_TITLE = QT_TRANSLATE_NOOP("Packs", "Holding lines")
BRANCHES = QT_TRANSLATE_NOOP("Reports", "Ways it can go")
BRANCH = QT_TRANSLATE_NOOP("Reports", "Branch")
TRIGGER = QT_TRANSLATE_NOOP("Reports", "Trigger")
DECIDES = QT_TRANSLATE_NOOP("Reports", "Who decides")
LATEST = QT_TRANSLATE_NOOP("Reports", "Latest day")
RECKONED = QT_TRANSLATE_NOOP("Reports", "reckoned by us")
CHANGES = QT_TRANSLATE_NOOP("Reports", "What it changes")
COUNTS = QT_TRANSLATE_NOOP("Reports", "drops {dropped}, moves {moved}, adds {added}")
NOTHING_SET = QT_TRANSLATE_NOOP("Reports", "not laid down")
LINE = QT_TRANSLATE_NOOP("Reports", "Holding line")


def build(data: PackData, parts: Parts) -> Story:
    """The branches of the contingency plan in one table, then the holding lines."""
    plan, lines = data.of(event_readings.plan_b), data.of(event_readings.words).of("holding")
    heading = parts.heading(1, parts.texts.translate("Packs", TITLE), follow=130)
    story: Story = [
        heading,
        parts.heading(2, parts.say(BRANCHES), follow=110),
        branch_table(plan, parts),
    ]
    if lines:
        rows = talking.lines_of(lines, data, parts)
        story += [
            parts.heading(2, parts.texts.translate("Packs", HOLDING_TITLE), follow=90),
            parts.table(talking.columns_of(parts, LINE), rows),
        ]
    return story


def branch_table(plan: PlanB, parts: Parts) -> Part:
    """What sets each branch off, who decides until when, and how much it changes."""
    texts = parts.texts
    columns = [
        Column(parts.say(BRANCH), 1.8),
        Column(parts.say(TRIGGER), 3.0),
        Column(parts.say(DECIDES), 2),
        Column(parts.say(LATEST), 2.3),
        Column(parts.say(CHANGES), 2.2),
    ]
    rules = {rule.branch: rule for rule in plan.rules}
    reckoned = {one.branch: one.day for one in plan.deadlines}
    rows: list[list[str | Cell]] = []
    unset = Cell(parts.say(NOTHING_SET), muted=True)
    for run in plan.runs:
        if run.branch == "go":
            continue
        rule, day = rules.get(run.branch), reckoned.get(run.branch)
        counts = [
            sum(effect.kind == kind for effect in run.effects) for kind in ("drop", "move", "add")
        ]
        dropped, moved, added = map(texts.number, counts)
        until: str | Cell = Cell("–", muted=True)
        if rule and rule.decide_by:
            until = texts.day(rule.decide_by)
        elif day:
            until = Cell(texts.day(day), below=parts.say(RECKONED))
        rows.append(
            [
                Cell(label(texts, "branch", run.branch), strong=True),
                (texts.say(rule.trigger) if rule else "") or unset,
                (texts.call(rule.decides) if rule else "") or unset,
                until,
                Cell(parts.say(COUNTS, dropped=dropped, moved=moved, added=added), muted=True),
            ]
        )
    return parts.table(columns, rows)


SECTION = Section(
    "risks", TITLE, build, new_page=False, reads=(event_readings.plan_b, event_readings.words)
)
