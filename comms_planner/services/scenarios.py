"""Scenarios: steps held against the reach plan, compared, and then applied or thrown away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Edition,
    Estimate,
    Measurement,
    Platform,
    Scenario,
    ScenarioStep,
    SeriesException,
    rules,
)
from comms_planner.models.words import DateStatus, ReachKind, ScenarioStepKind
from comms_planner.quantity import Qty
from comms_planner.services import editions, estimates, platforms, reach
from comms_planner.services.planner import reads, undoable
from comms_planner.services.reach import ReachPlan
from comms_planner.services.what_if import Added, WhatIf
from comms_planner.text import QT_TRANSLATE_NOOP

SAME = Qty.na("")
"""An estimate that a step leaves as it is."""


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of a scenario, with the names of what it is about."""

    id: int
    kind: str
    edition_id: int | None
    platform: str
    name: Bilingual
    starts: dt.date | None
    ends: dt.date | None
    direct: Qty
    indirect: Qty


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """A scenario with its steps in order."""

    id: int
    name: Bilingual
    note: Bilingual
    made_by: str
    made_at: dt.datetime | None
    steps: tuple[StepRow, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The reach plan as it stands beside what it would be."""

    scenario: ScenarioRow
    plan: ReachPlan
    what_if: ReachPlan


@reads(Scenario, ScenarioStep, Edition, Platform)
def rows(session: Session) -> list[ScenarioRow]:
    """All scenarios, the oldest first."""
    return [_row(session, s) for s in session.scalars(select(Scenario).order_by(Scenario.id))]


@reads(Scenario, ScenarioStep, Platform, Estimate, Edition, Measurement, SeriesException)
def compare(session: Session, scenario_id: int, first_year: int, last_year: int) -> Comparison:
    """A scenario held against the plan over some years."""
    row = _row(session, session.get_one(Scenario, scenario_id))
    return Comparison(
        row,
        reach.plan(session, first_year, last_year),
        reach.plan(session, first_year, last_year, what_if(row.steps)),
    )


def what_if(steps: Iterable[StepRow]) -> WhatIf:
    """What steps come to, a later one over an earlier one."""
    moved: dict[int, tuple[dt.date, dt.date | None]] = {}
    cancelled: set[int] = set()
    of_editions: dict[tuple[int, ReachKind], Qty] = {}
    of_platforms: dict[tuple[str, ReachKind], Qty] = {}
    added: list[Added] = []
    for step in steps:
        given = [(ReachKind.DIRECT, step.direct), (ReachKind.INDIRECT, step.indirect)]
        figures = {kind: qty for kind, qty in given if not qty.is_na}
        if step.kind == ScenarioStepKind.ADD and step.starts:
            added.append(
                Added(step.platform, step.name, step.starts, step.ends,
                      figures.get(ReachKind.DIRECT), figures.get(ReachKind.INDIRECT))
            )  # fmt: skip
        elif step.kind == ScenarioStepKind.MOVE and step.edition_id and step.starts:
            moved[step.edition_id] = (step.starts, step.ends)
        elif step.kind == ScenarioStepKind.CANCEL and step.edition_id:
            cancelled.add(step.edition_id)
        elif step.kind == ScenarioStepKind.ESTIMATE:
            for kind, qty in figures.items():
                if step.edition_id:
                    of_editions[step.edition_id, kind] = qty
                else:
                    of_platforms[step.platform, kind] = qty
    return WhatIf(moved, frozenset(cancelled), of_editions, of_platforms, tuple(added))


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


@undoable(QT_TRANSLATE_NOOP("Undo", "Postpone in scenario"))
def move(
    session: Session,
    scenario_id: int,
    edition_id: int,
    starts: dt.date,
    ends: dt.date | None = None,
) -> int:
    """Give an edition other days in a scenario; without a last day it keeps its length."""
    edition = session.get_one(Edition, edition_id)
    if ends is None and edition.starts and edition.ends:
        ends = starts + (edition.ends - edition.starts)
    rules.in_order("ends", starts, ends)
    return _step(
        session, scenario_id, ScenarioStepKind.MOVE, edition_id=edition_id, starts=starts, ends=ends
    )


@undoable(QT_TRANSLATE_NOOP("Undo", "Cancel in scenario"))
def cancel(session: Session, scenario_id: int, edition_id: int) -> int:
    """Call an edition off in a scenario."""
    return _step(session, scenario_id, ScenarioStepKind.CANCEL, edition_id=edition_id)


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
) -> int:
    """Add an edition in a scenario, of a platform or, as a regional forum, of a series anew."""
    rules.in_order("ends", starts, ends)
    for field, kind, qty in (
        ("direct", ReachKind.DIRECT, direct),
        ("indirect", ReachKind.INDIRECT, indirect),
    ):
        estimates.refuse(kind, qty, field)
    return _step(
        session, scenario_id, ScenarioStepKind.ADD, platform_id=_platform(session, platform),
        name=rules.title("name", name), starts=starts, ends=ends, direct=direct, indirect=indirect,
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
) -> int:
    """Estimate an edition, or each occurrence of a platform, otherwise in a scenario."""
    estimates.refuse(kind, qty)
    if (edition_id is None) == (platform is None):
        raise Invalid(
            "edition_id",
            QT_TRANSLATE_NOOP("Errors", "Estimate an edition or a platform, one of the two."),
        )
    if qty.value is None:
        raise Invalid("value", QT_TRANSLATE_NOOP("Errors", "Give a number of people."))
    direct = kind is ReachKind.DIRECT
    return _step(
        session, scenario_id, ScenarioStepKind.ESTIMATE, edition_id=edition_id,
        platform_id=_platform(session, platform),
        direct=qty if direct else SAME, indirect=SAME if direct else qty,
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Take back step of scenario"))
def remove_step(session: Session, step_id: int) -> None:
    """Take a step out of a scenario."""
    session.delete(session.get_one(ScenarioStep, step_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Discard scenario"))
def discard(session: Session, scenario_id: int) -> None:
    """Throw a scenario away; the plan was never touched."""
    for step in _steps(session, scenario_id):
        session.delete(step)
    session.flush()
    session.delete(session.get_one(Scenario, scenario_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Apply scenario"))
def apply(session: Session, scenario_id: int) -> None:
    """Make the plan what the scenario says, as one step of undo; the scenario is then gone."""
    steps = _steps(session, scenario_id)
    if not steps:
        raise Invalid(
            "scenario_id", QT_TRANSLATE_NOOP("Errors", "This scenario has no step to apply.")
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
    last = session.scalar(
        select(func.max(ScenarioStep.position)).where(ScenarioStep.scenario_id == scenario_id)
    )
    step = ScenarioStep(
        scenario_id=scenario_id, position=(last or 0) + 1, kind=kind, edition_id=edition_id,
        platform_id=platform_id, name=name, starts=starts, ends=ends, direct=direct,
        indirect=indirect,
    )  # fmt: skip
    session.add(step)
    session.flush()
    return step.id


def _steps(session: Session, scenario_id: int) -> list[ScenarioStep]:
    ask = select(ScenarioStep).where(ScenarioStep.scenario_id == scenario_id)
    return list(session.scalars(ask.order_by(ScenarioStep.position, ScenarioStep.id)))


def _row(session: Session, scenario: Scenario) -> ScenarioRow:
    steps = []
    for step in _steps(session, scenario.id):
        edition = session.get(Edition, step.edition_id) if step.edition_id else None
        owner = edition.platform_id if edition else step.platform_id
        platform = session.get(Platform, owner) if owner else None
        about = edition.name if edition else step.name or (platform.name if platform else step.name)
        steps.append(
            StepRow(
                step.id, step.kind.value, step.edition_id, platform.slug if platform else "",
                about, step.starts, step.ends, step.direct, step.indirect,
            )
        )  # fmt: skip
    return ScenarioRow(
        scenario.id, scenario.name, scenario.note, scenario.made_by, scenario.made_at, tuple(steps)
    )


def _platform(session: Session, slug: str | None) -> int | None:
    if slug is None:
        return None
    found = session.scalars(select(Platform.id).where(Platform.slug == slug)).first()
    if found is None:
        raise Invalid(
            "platform", QT_TRANSLATE_NOOP("Errors", "There is no platform “{slug}”."), slug=slug
        )
    return found
