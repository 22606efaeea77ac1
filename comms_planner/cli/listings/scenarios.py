"""Scenarios of the reach plan, each beside the plan as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from comms_planner.cli.listings.shapes import both, day, figure
from comms_planner.cli.table import paragraph, table
from comms_planner.models.words import ScenarioStepKind
from comms_planner.quantity import Qty
from comms_planner.services.reach import ReachPlan
from comms_planner.services.scenarios import Comparison, StepRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

HEAD = (
    QT_TRANSLATE_NOOP("Listings", "Year"),
    QT_TRANSLATE_NOOP("Listings", "Direct now"),
    QT_TRANSLATE_NOOP("Listings", "Direct then"),
    QT_TRANSLATE_NOOP("Listings", "Indirect now"),
    QT_TRANSLATE_NOOP("Listings", "Indirect then"),
)
ALL = QT_TRANSLATE_NOOP("Listings", "All years")
NONE = QT_TRANSLATE_NOOP("Listings", "There is no scenario. Begin one with “scenarios.begin”.")
MOVED = QT_TRANSLATE_NOOP("Listings", "Moved: {name}, from {now} to {then}")
MOVED_WITHIN = QT_TRANSLATE_NOOP(
    "Listings", "Moved: {name}, from {now} to {then}; within its year, so no sum changes"
)
DROPPED = QT_TRANSLATE_NOOP("Listings", "Dropped: {name}")
ADDED = QT_TRANSLATE_NOOP("Listings", "Added: {name}, {then}{figures}")
ESTIMATED = QT_TRANSLATE_NOOP("Listings", "Estimated anew: {name}{figures}")
DIRECT = QT_TRANSLATE_NOOP("Listings", "; direct {figure}")
INDIRECT = QT_TRANSLATE_NOOP("Listings", "; indirect {figure}")
NO_STEP = QT_TRANSLATE_NOOP("Listings", "No step yet: nothing differs from the plan.")


def data(found: Sequence[Comparison]) -> list[dict[str, Any]]:
    """Each scenario with its steps, and the sums of both plans by year."""
    return [
        {
            "id": c.scenario.id,
            **both("name", c.scenario.name),
            **both("note", c.scenario.note),
            "made_by": c.scenario.made_by or None,
            "steps": [_step(step) for step in c.scenario.steps],
            "plan": _plan(c.plan),
            "scenario": _plan(c.what_if),
        }
        for c in found
    ]


def text(found: Sequence[Comparison], texts: Texts) -> str:
    """A table for each scenario: every year as it is and as it would be."""
    if not found:
        return texts.translate("Listings", NONE)
    said = []
    for c in found:
        said.append(paragraph(f"{c.scenario.id}  {texts.say(c.scenario.name)}"))
        steps = [paragraph(_said(step, texts), "  ") for step in c.scenario.steps]
        said.append("\n".join(steps) or paragraph(texts.translate("Listings", NO_STEP), "  "))
        pairs = zip(c.plan.years, c.what_if.years, strict=True)
        rows = [
            (str(now.year), *_line(now.direct.qty, other.direct.qty, texts),
             *_line(now.indirect.qty, other.indirect.qty, texts))
            for now, other in pairs
        ]  # fmt: skip
        plan, then = c.plan, c.what_if
        rows.append(
            (texts.translate("Listings", ALL),
             *_line(plan.direct.qty, then.direct.qty, texts),
             *_line(plan.indirect.qty, then.indirect.qty, texts))
        )  # fmt: skip
        head = [texts.translate("Listings", word) for word in HEAD]
        said.append(table(head, rows, right=(1, 2, 3, 4)))
    return "\n\n".join(said)


def _said(step: StepRow, texts: Texts) -> str:
    """A step as a line: what it does to which edition or platform."""
    words = {
        ScenarioStepKind.MOVE: MOVED_WITHIN if step.stays_in_year else MOVED,
        ScenarioStepKind.CANCEL: DROPPED,
        ScenarioStepKind.ADD: ADDED,
        ScenarioStepKind.ESTIMATE: ESTIMATED,
    }
    figures = [
        texts.translate("Listings", word).format(figure=texts.quantity(qty))
        for word, qty in ((DIRECT, step.direct), (INDIRECT, step.indirect))
        if not qty.is_na
    ]
    return texts.translate("Listings", words[ScenarioStepKind(step.kind)]).format(
        name=texts.say(step.name),
        now=texts.day(step.was) if step.was else "",
        then=texts.span(step.starts, step.ends) if step.starts else "",
        figures="".join(figures),
    )


def _line(now: Qty, then: Qty, texts: Texts) -> tuple[str, str]:
    return texts.quantity(now), texts.quantity(then)


def _step(step: StepRow) -> dict[str, Any]:
    return {
        "id": step.id,
        "kind": step.kind,
        "edition_id": step.edition_id,
        "platform": step.platform or None,
        **both("name", step.name),
        "start": day(step.starts),
        "end": day(step.ends),
        "start_in_plan": day(step.was),
        "direct": None if step.direct.is_na else figure(step.direct),
        "indirect": None if step.indirect.is_na else figure(step.indirect),
    }


def _plan(plan: ReachPlan) -> dict[str, Any]:
    return {
        "years": [
            {"year": y.year, "direct": figure(y.direct.qty), "indirect": figure(y.indirect.qty)}
            for y in plan.years
        ],
        "total": {"direct": figure(plan.direct.qty), "indirect": figure(plan.indirect.qty)},
    }
