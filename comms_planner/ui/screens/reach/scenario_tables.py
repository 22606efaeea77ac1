"""A scenario's steps, and the plan beside it by year, as rows of tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from comms_planner.quantity import Qty, Relation
from comms_planner.services.scenarios import Comparison, StepRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.ui.faces import Chip, Face, FaceColumn, column
from comms_planner.ui.screens.reach.words import Words

KINDS = {
    "move": (QT_TRANSLATE_NOOP("ScenarioSteps", "Moved"), "info"),
    "cancel": (QT_TRANSLATE_NOOP("ScenarioSteps", "Dropped"), "danger"),
    "add": (QT_TRANSLATE_NOOP("ScenarioSteps", "Added"), "success"),
    "estimate": (QT_TRANSLATE_NOOP("ScenarioSteps", "Estimated anew"), "warning"),
}
"""What each kind of step does, in a word and its hue."""
ALL = QT_TRANSLATE_NOOP("ScenarioSteps", "All years")
BOUND = QT_TRANSLATE_NOOP("ScenarioSteps", "bound {change}")
NOW_OPEN = QT_TRANSLATE_NOOP("ScenarioSteps", "known otherwise")
HEADS = (
    QT_TRANSLATE_NOOP("ScenarioSteps", "Year"),
    QT_TRANSLATE_NOOP("ScenarioSteps", "Direct, plan"),
    QT_TRANSLATE_NOOP("ScenarioSteps", "Direct, scenario"),
    QT_TRANSLATE_NOOP("ScenarioSteps", "Indirect, plan"),
    QT_TRANSLATE_NOOP("ScenarioSteps", "Indirect, scenario"),
)
STEP = QT_TRANSLATE_NOOP("ScenarioSteps", "Step")
DIRECT = QT_TRANSLATE_NOOP("ScenarioSteps", "direct {figure}")
INDIRECT = QT_TRANSLATE_NOOP("ScenarioSteps", "indirect {figure}")
FROM_TO = QT_TRANSLATE_NOOP("ScenarioSteps", "from {now} to {then}")
WITHIN = QT_TRANSLATE_NOOP("ScenarioSteps", "Within its year: no sum changes")
CONTEXT = "ScenarioSteps"


@dataclass(frozen=True, slots=True)
class YearLine:
    """A year, or all of them, in the plan and in the scenario: direct, then indirect."""

    year: int | None
    plan: tuple[Qty, Qty]
    then: tuple[Qty, Qty]


def lines_of(found: Comparison) -> list[YearLine]:
    """Every year as it is and as it would be, and all of them at the end."""
    lines = [
        YearLine(now.year, (now.direct.qty, now.indirect.qty), (then.direct.qty, then.indirect.qty))
        for now, then in zip(found.plan.years, found.what_if.years, strict=True)
    ]
    a, b = found.plan, found.what_if
    whole = YearLine(None, (a.direct.qty, a.indirect.qty), (b.direct.qty, b.indirect.qty))
    return [*lines, whole]


def change(now: Qty, then: Qty, texts: Texts) -> str:
    """By how much a sum would differ; of bounds only what is written differs."""
    if now == then:
        return ""
    if now.value is None or then.value is None or now.relation is not then.relation:
        return texts.translate(CONTEXT, NOW_OPEN)
    gap = then.value - now.value
    said = f"+{texts.number(gap)}" if gap > 0 else f"−{texts.number(-gap)}"
    if now.relation in (Relation.EQ, Relation.APPROX):
        return said
    return texts.translate(CONTEXT, BOUND).format(change=said)


def year_columns(words: Words) -> list[FaceColumn[YearLine]]:
    """Year, then plan and scenario of both kinds, the change under the latter."""
    texts = words.texts
    heads = [texts.translate(CONTEXT, head) for head in HEADS]

    def year(line: YearLine) -> Face:
        if line.year is None:
            return Face(((texts.translate(CONTEXT, ALL), "strong"),))
        return Face(((str(line.year), "body"),))

    def planned(at: int) -> Callable[[YearLine], Face]:
        return lambda line: Face(((words.figure(line.plan[at]), "number"),), right=True)

    def then(at: int) -> Callable[[YearLine], Face]:
        def face(line: YearLine) -> Face:
            now, other = line.plan[at], line.then[at]
            role = "number" if now == other else "strong"
            said = change(now, other, texts)
            return Face(((words.figure(other), role), (said, "small")), right=True)

        return face

    return [
        column(heads[0], year, 1, 60),
        column(heads[1], planned(0), 3, 84, right=True),
        column(heads[2], then(0), 4, 90, right=True),
        column(heads[3], planned(1), 3, 92, right=True),
        column(heads[4], then(1), 4, 116, right=True),
    ]


def step_columns(words: Words) -> list[FaceColumn[StepRow]]:
    """What a step is about, and what it does."""
    texts = words.texts

    def face(step: StepRow) -> Face:
        word, hue = KINDS[step.kind]
        details = [*days(step, texts), *figures(step, words)]
        chips = [Chip(texts.translate(CONTEXT, word), hue)]
        if step.stays_in_year:
            chips.append(Chip(texts.translate(CONTEXT, WITHIN), "neutral"))
        return Face(
            ((texts.say(step.name), "body"), (texts.listed(details), "small")), tuple(chips), wrap=2
        )

    return [column(texts.translate(CONTEXT, STEP), face, 1, 200)]


def days(step: StepRow, texts: Texts) -> Sequence[str]:
    """The days that a step gives, beside those that the plan has."""
    if step.starts is None:
        return []
    then = texts.span(step.starts, step.ends)
    if step.was is None:
        return [then]
    moved = texts.translate(CONTEXT, FROM_TO).format(now=texts.day(step.was), then=then)
    return [moved]


def figures(step: StepRow, words: Words) -> Sequence[str]:
    """The estimates that a step gives."""
    translate = words.texts.translate
    return [
        translate(CONTEXT, said).format(figure=words.figure(qty))
        for said, qty in ((DIRECT, step.direct), (INDIRECT, step.indirect))
        if not qty.is_na
    ]
