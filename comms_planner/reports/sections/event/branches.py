"""Each branch of a contingency plan in full: what sets it off, and all that it would do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from comms_planner.reports import event_readings
from comms_planner.reports.event_readings import PlanB
from comms_planner.reports.parts import Band, Cell, Column, Part, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event import media_plan, risks
from comms_planner.services.event_parts import WorkRow
from comms_planner.services.schedule.dry_runs import DryRun, EffectRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

TITLE = QT_TRANSLATE_NOOP("Packs", "Branch by branch")
NOTE = QT_TRANSLATE_NOOP(
    "Reports", "What each branch would do if it were chosen on {day}; nothing of it is done."
)
WORK = QT_TRANSLATE_NOOP("Reports", "Work")
OWNER = QT_TRANSLATE_NOOP("Reports", "Owner")
BEFORE = QT_TRANSLATE_NOOP("Reports", "Before")
AFTERWARDS = QT_TRANSLATE_NOOP("Reports", "Afterwards")
BECAUSE = QT_TRANSLATE_NOOP("Reports", "Latest because of")
DATE_THEN = QT_TRANSLATE_NOOP("Reports", "Date of the event then")
NO_CHANGE = QT_TRANSLATE_NOOP("Reports", "This branch changes no work.")
HUES = {"drop": "overdue", "move": "in progress", "add": "done"}


def build(data: PackData, parts: Parts) -> Story:
    """A heading, facts and a table for every branch but the one that changes nothing."""
    plan, texts = data.of(event_readings.plan_b), parts.texts
    day = texts.day(data.request.made_on)
    story: Story = [
        parts.heading(1, texts.translate("Packs", TITLE), follow=150),
        parts.small(parts.say(NOTE, day=day)),
    ]
    for run in plan.runs:
        if run.branch == "go" and not run.effects:
            continue
        story.append(parts.heading(2, label(texts, "branch", run.branch), follow=190))
        facts = _facts(run, plan, parts)
        if facts:
            story.append(parts.facts(facts))
        work = {row.action_id: row for row in data.of(event_readings.work).rows}
        table = _effects(run, work, parts)
        story.append(table if run.effects else parts.body(parts.say(NO_CHANGE)))
    return story


def _facts(run: DryRun, plan: PlanB, parts: Parts) -> list[tuple[str, str]]:
    texts = parts.texts
    rule = next((one for one in plan.rules if one.branch == run.branch), None)
    latest = next(one for one in plan.deadlines if one.branch == run.branch)
    until, because = "", ""
    if rule and rule.decide_by:
        until = texts.day(rule.decide_by)
    elif latest.day:
        until = f"{texts.day(latest.day)} · {parts.say(risks.RECKONED)}"
        because = texts.say(latest.because)
    status = label(texts, "date", run.date_status)
    facts = [
        (risks.TRIGGER, texts.say(rule.trigger) if rule else ""),
        (risks.DECIDES, texts.call(rule.decides) if rule else ""),
        (risks.LATEST, until),
        (BECAUSE, because),
        (DATE_THEN, status if run.branch in ("postpone", "cancel") else ""),
    ]
    return [(parts.say(question), said) for question, said in facts if said]


def _effects(run: DryRun, work: Mapping[int, WorkRow], parts: Parts) -> Part:
    texts = parts.texts
    columns = [
        Column(parts.say(WORK), 4.4),
        Column(parts.say(OWNER), 2.2),
        Column(parts.say(BEFORE), 2.0),
        Column(parts.say(AFTERWARDS), 2.0),
    ]
    rows: list[list[str | Cell] | Band] = []
    for kind in ("add", "move", "drop"):
        found = [effect for effect in run.effects if effect.kind == kind]
        if not found:
            continue
        shared = _shared(found, texts)
        name = f"{label(texts, 'effect', kind)} · {texts.number(len(found))}"
        hue = parts.tokens.status(HUES[kind])
        rows.append(Band(" · ".join(filter(None, (name, shared))), hue.solid))
        rows += [_effect(effect, work, parts, noted=not shared) for effect in found]
    return parts.table(columns, rows)


def _shared(effects: Sequence[EffectRow], texts: Texts) -> str:
    """The one reason of all effects, to be said once; nothing where they differ."""
    said = {_because(effect, texts) for effect in effects}
    return said.pop() if len(said) == 1 else ""


def _because(effect: EffectRow, texts: Texts) -> str:
    return "\n".join(notice.say(texts) for notice in effect.notices)


def _effect(
    effect: EffectRow, work: Mapping[int, WorkRow], parts: Parts, *, noted: bool
) -> list[str | Cell]:
    texts, none = parts.texts, Cell("–", muted=True)
    row = work.get(effect.action_id or 0)
    owner: str | Cell = none
    if row is not None:
        owner = media_plan.owner_of(row, parts)
    elif effect.owner_role:
        owner = Cell(label(texts, "role", effect.owner_role), muted=True)
    return [
        Cell(texts.say(effect.title), below=_because(effect, texts) if noted else ""),
        owner,
        texts.span(effect.before_first, effect.before_last) if effect.before_first else none,
        none if effect.kind == "drop" else texts.span(effect.first, effect.last, effect.precision),
    ]


SECTION = Section(
    "branches", TITLE, build, new_page=False, reads=(event_readings.plan_b, event_readings.work)
)
