"""Scenarios as rows: their steps, what these come to, and the plan held beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Edition,
    Estimate,
    Measurement,
    Platform,
    Scenario,
    ScenarioStep,
    SeriesException,
)
from comms_planner.models.words import ReachKind, ScenarioStepKind
from comms_planner.quantity import Qty
from comms_planner.services import reach
from comms_planner.services.planner import reads
from comms_planner.services.reach import ReachPlan
from comms_planner.services.what_if import Added, WhatIf

SAME = Qty.na("")
"""An estimate that a step leaves as it is."""


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of a scenario, with the names of what it is about.

    `was` is the day that the edition of the step begins on in the plan.
    """

    id: int
    kind: str
    edition_id: int | None
    platform: str
    name: Bilingual
    starts: dt.date | None
    ends: dt.date | None
    direct: Qty
    indirect: Qty
    was: dt.date | None = None

    @property
    def stays_in_year(self) -> bool:
        """Whether it moves an edition within its year, so that no sum of a year changes."""
        return (
            self.starts is not None and self.was is not None and (self.was.year == self.starts.year)
        )


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
    return [made(session, s) for s in session.scalars(select(Scenario).order_by(Scenario.id))]


@reads(Scenario, ScenarioStep, Platform, Estimate, Edition, Measurement, SeriesException)
def compare(session: Session, scenario_id: int, first_year: int, last_year: int) -> Comparison:
    """A scenario held against the plan over some years."""
    row = made(session, session.get_one(Scenario, scenario_id))
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


def steps_of(session: Session, scenario_id: int) -> list[ScenarioStep]:
    """The steps of a scenario in their order."""
    ask = select(ScenarioStep).where(ScenarioStep.scenario_id == scenario_id)
    return list(session.scalars(ask.order_by(ScenarioStep.position, ScenarioStep.id)))


def made(session: Session, scenario: Scenario) -> ScenarioRow:
    """A scenario as a row, with the names of what its steps are about."""
    steps = []
    for step in steps_of(session, scenario.id):
        edition = session.get(Edition, step.edition_id) if step.edition_id else None
        owner = edition.platform_id if edition else step.platform_id
        platform = session.get(Platform, owner) if owner else None
        about = edition.name if edition else step.name or (platform.name if platform else step.name)
        steps.append(
            StepRow(
                step.id, step.kind.value, step.edition_id, platform.slug if platform else "",
                about, step.starts, step.ends, step.direct, step.indirect,
                edition.starts if edition else None,
            )
        )  # fmt: skip
    return ScenarioRow(
        scenario.id, scenario.name, scenario.note, scenario.made_by, scenario.made_at, tuple(steps)
    )
