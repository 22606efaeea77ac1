"""How work is planned: ladders and duty stations."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner import models as m
from comms_planner.bilingual import Bilingual
from comms_planner.models.words import (
    AnchorEnd,
    Basis,
    HolidayKind,
    Roll,
)
from comms_planner.reference import Reference
from comms_planner.reference.stations import DatedDay

GATES = (
    Bilingual("Substance", "实务部门"),
    Bilingual("Communications", "传播部门"),
    Bilingual("External relations", "对外关系"),
    Bilingual("Executive Director's office", "执行主任办公室"),
)
"""The usual levels of clearance, for content, messages and campaigns; work needs fewer."""


def gates(session: Session, _: Reference) -> None:
    """Write the gates of approval that a plan begins with."""
    for position, name in enumerate(GATES):
        session.add(m.Gate(position=position, name=name, actions=position == 1))


def ladders(session: Session, r: Reference) -> None:
    """Write the back-planning ladders."""
    for ladder in r.ladders.ladders:
        session.add(
            m.Ladder(
                slug=ladder.slug,
                name=ladder.name,
                tasks=[
                    m.LadderTask(
                        position=t.number,
                        title=t.task,
                        offset_days=t.offset_days,
                        anchor_end=AnchorEnd(t.anchor),
                        owner=t.owner,
                        pillar=t.pillar,
                        tool=t.tool or "",
                        roll=Roll(t.roll),
                        gate=t.gate,
                        work_days=t.work_days,
                    )
                    for t in ladder.tasks
                ],
            )
        )


def stations(session: Session, r: Reference) -> None:
    """Write the duty stations and their days off."""
    for position, station in enumerate(r.stations.stations):
        session.add(
            m.DutyStation(
                slug=station.slug,
                name=station.name,
                zone=station.zone,
                weekend=station.weekend,
                note=station.note,
                position=position,
                holidays=[_holiday(day) for day in r.stations.dated(station)],
            )
        )
    session.add_all(_holiday(day) for day in r.stations.dated_floating())


def _holiday(day: DatedDay) -> m.Holiday:
    return m.Holiday(
        day=day.day,
        name=day.name,
        kind=HolidayKind(day.kind),
        basis=Basis.OUTSIDE_RECALLED,
        source=day.source,
    )
