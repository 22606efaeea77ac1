"""Scenarios: steps held against the reach plan, compared, and then applied or thrown away."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Edition,
    Platform,
    Scenario,
    ScenarioStep,
    rules,
)
from comms_planner.models.words import DateStatus, ReachKind, ScenarioStepKind
from comms_planner.quantity import Qty
from comms_planner.services import editions, estimates, platforms
from comms_planner.services.planner import undoable
from comms_planner.services.scenario_rows import SAME as SAME
from comms_planner.services.scenario_rows import Comparison as Comparison
from comms_planner.services.scenario_rows import ScenarioRow as ScenarioRow
from comms_planner.services.scenario_rows import StepRow as StepRow
from comms_planner.services.scenario_rows import compare as compare
from comms_planner.services.scenario_rows import rows as rows
from comms_planner.services.scenario_rows import steps_of
from comms_planner.text import QT_TRANSLATE_NOOP


@undoable(QT_TRANSLATE_NOOP("Undo", "Begin scenario"))
def begin(
    session: Session, name: Bilingual, *, note: Bilingual = Bilingual(), who: str = ""
) -> int:
    """Begin a scenario of the reach plan; it changes nothing until it is applied."""
    row = Scenario(
        name=rules.title("name", name),
        note=rules.body("note", note),
        made_by=who,
        made_at=dt.datetime.now(dt.UTC),
    )
    session.add(row)
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Describe scenario"))
def describe(
    session: Session, scenario_id: int, name: Bilingual, *, note: Bilingual = Bilingual()
) -> None:
    """Give a scenario another name, and say what it is for."""
    row = session.get_one(Scenario, scenario_id)
    row.name, row.note = rules.title("name", name), rules.body("note", note)


@undoable(QT_TRANSLATE_NOOP("Undo", "Postpone in scenario"))
def move(
    session: Session,
    scenario_id: int,
    edition_id: int,
    starts: dt.date,
    ends: dt.date | None = None,
    *,
    step_id: int | None = None,
) -> int:
    """Give an edition other days in a scenario; without a last day it keeps its length.

    It stays the occurrence of its year: moved out of it, no rule foresees another one there. One
    that was called off is held after all.
    """
    edition = session.get_one(Edition, edition_id)
    if ends is None and edition.starts and edition.ends:
        ends = starts + (edition.ends - edition.starts)
    rules.in_order("ends", starts, ends)
    return _step(
        session, scenario_id, ScenarioStepKind.MOVE, step_id, edition_id=edition_id, starts=starts,
        ends=ends,
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Cancel in scenario"))
def cancel(
    session: Session, scenario_id: int, edition_id: int, *, step_id: int | None = None
) -> int:
    """Call an edition off in a scenario."""
    return _step(session, scenario_id, ScenarioStepKind.CANCEL, step_id, edition_id=edition_id)


@undoable(QT_TRANSLATE_NOOP("Undo", "Add edition in scenario"))
def add_edition(
    session: Session,
    scenario_id: int,
    name: Bilingual,
    starts: dt.date,
    ends: dt.date | None = None,
    *,
    platform: str | None = None,
    direct: Qty = SAME,
    indirect: Qty = SAME,
    step_id: int | None = None,
) -> int:
    """Add an edition in a scenario, of a platform or, as a regional forum, of a series anew."""
    rules.in_order("ends", starts, ends)
    for field, kind, qty in (
        ("direct", ReachKind.DIRECT, direct),
        ("indirect", ReachKind.INDIRECT, indirect),
    ):
        platforms.refuse_estimate(kind, qty, field)
    return _step(
        session, scenario_id, ScenarioStepKind.ADD, step_id,
        platform_id=platforms.number_of(session, platform), name=rules.title("name", name),
        starts=starts, ends=ends, direct=direct, indirect=indirect,
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Estimate in scenario"))
def estimate(
    session: Session,
    scenario_id: int,
    kind: ReachKind,
    qty: Qty,
    *,
    edition_id: int | None = None,
    platform: str | None = None,
    step_id: int | None = None,
) -> int:
    """Estimate an edition, or each occurrence of a platform, otherwise in a scenario."""
    platforms.refuse_estimate(kind, qty)
    if (edition_id is None) == (platform is None):
        raise Invalid(
            "edition_id",
            QT_TRANSLATE_NOOP("Errors", "Estimate an edition or a platform, one of the two."),
        )
    if qty.value is None:
        raise Invalid("value", QT_TRANSLATE_NOOP("Errors", "Give a number of people."))
    direct = kind is ReachKind.DIRECT
    return _step(
        session, scenario_id, ScenarioStepKind.ESTIMATE, step_id, edition_id=edition_id,
        platform_id=platforms.number_of(session, platform),
        direct=qty if direct else SAME, indirect=SAME if direct else qty,
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove step of scenario"))
def remove_step(session: Session, step_id: int) -> None:
    """Take a step out of a scenario."""
    session.delete(session.get_one(ScenarioStep, step_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Discard scenario"))
def discard(session: Session, scenario_id: int) -> None:
    """Throw a scenario away; the plan was never touched."""
    for step in steps_of(session, scenario_id):
        session.delete(step)
    session.flush()
    session.delete(session.get_one(Scenario, scenario_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Apply scenario"))
def apply(session: Session, scenario_id: int) -> None:
    """Make the plan what the scenario says, as one step of undo; the scenario is then gone."""
    steps = steps_of(session, scenario_id)
    if not steps:
        raise Invalid(
            "scenario_id",
            QT_TRANSLATE_NOOP("Errors", "This scenario has no step to apply. Add one first."),
        )
    for step in steps:
        _apply(session, step)
    discard(session, scenario_id)


def _apply(session: Session, step: ScenarioStep) -> None:
    figures = [(ReachKind.DIRECT, step.direct), (ReachKind.INDIRECT, step.indirect)]
    edition = step.edition_id
    if step.kind is ScenarioStepKind.MOVE:
        assert edition is not None
        editions.reschedule(session, edition, step.starts, step.ends)
        row = session.get_one(Edition, edition)
        if row.date_status is DateStatus.CANCELLED:
            row.date_status = DateStatus.RESCHEDULED
    elif step.kind is ScenarioStepKind.CANCEL:
        assert edition is not None
        editions.set_date_status(session, edition, DateStatus.CANCELLED)
    elif step.kind is ScenarioStepKind.ADD:
        platform = step.platform_id or platforms.add(session, step.name)
        slug = session.get_one(Platform, platform).slug
        edition = editions.add(session, slug, step.name, starts=step.starts, ends=step.ends)
    for kind, qty in figures:
        if qty.is_na:
            continue
        if edition is not None:
            estimates.set_for_edition(session, edition, kind, qty)
        elif step.platform_id is not None:
            platforms.estimate(session, session.get_one(Platform, step.platform_id).slug, kind, qty)


def _step(
    session: Session,
    scenario_id: int,
    kind: ScenarioStepKind,
    step_id: int | None,
    *,
    edition_id: int | None = None,
    platform_id: int | None = None,
    name: Bilingual = Bilingual(),
    starts: dt.date | None = None,
    ends: dt.date | None = None,
    direct: Qty = SAME,
    indirect: Qty = SAME,
) -> int:
    session.get_one(Scenario, scenario_id)
    if edition_id is not None and session.get_one(Edition, edition_id).platform_id is None:
        raise Invalid(
            "edition_id",
            QT_TRANSLATE_NOOP(
                "Errors", "This event belongs to no platform, so no sum would hold its estimate."
            ),
        )
    step = _place(session, scenario_id, step_id)
    step.kind, step.edition_id, step.platform_id, step.name = kind, edition_id, platform_id, name
    step.starts, step.ends, step.direct, step.indirect = starts, ends, direct, indirect
    session.add(step)
    session.flush()
    return step.id


def _place(session: Session, scenario_id: int, step_id: int | None) -> ScenarioStep:
    """The step to say anew, or a new one after the others."""
    if step_id is not None:
        step = session.get_one(ScenarioStep, step_id)
        if step.scenario_id != scenario_id:
            raise Invalid(
                "step_id",
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "That step belongs to another scenario. Choose one of this scenario’s.",
                ),
            )
        return step
    last = session.scalar(
        select(func.max(ScenarioStep.position)).where(ScenarioStep.scenario_id == scenario_id)
    )
    return ScenarioStep(scenario_id=scenario_id, position=(last or 0) + 1)
