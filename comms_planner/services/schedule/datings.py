"""How the date of an action is said: outright, as an expression, or by a rule with exceptions."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.models import Action, DutyStation, Edition, Ladder, SeriesException
from comms_planner.models.words import AnchorEnd
from comms_planner.services.planner import reads
from comms_planner.services.schedule import anchor_writing, series
from comms_planner.services.schedule.anchors import Anchor, AnchorKind, Expression, Offset
from comms_planner.services.schedule.series import ExceptionRow

FEW = 500
"""Actions up to which theirs are asked for by their ids."""


@dataclass(frozen=True, slots=True)
class DatingRow:
    """What gives an action its days; what does not apply is empty.

    `anchor` is its date as an expression, such as "42 days before wuf-2028 opening", which
    `anchor` takes again; `offset_days` and `anchor_end` are what a task of a ladder has of it.
    """

    anchor: str = ""
    offset_days: int | None = None
    anchor_end: str = ""
    ladder: str = ""
    roll: str = "none"
    pinned: bool = False
    station: str = ""
    rrule: str = ""
    exceptions: tuple[ExceptionRow, ...] = ()
    start_time: int | None = None
    end_time: int | None = None
    zone: str = ""


@reads(Action, DutyStation, Edition, Ladder, SeriesException)
def of(session: Session, ids: Collection[int]) -> dict[int, DatingRow]:
    """How the dates of some actions are said, by their numbers."""
    ask = (
        select(
            Action.id, Action.anchor, Action.offset_days, Action.anchor_end, Ladder.slug,
            Action.roll, Action.pinned, DutyStation.slug, Action.rrule, Action.start_time,
            Action.end_time, Action.zone, Edition.slug,
        )
        .outerjoin(Ladder, Ladder.id == Action.ladder_id)
        .outerjoin(DutyStation, DutyStation.id == Action.station_id)
        .outerjoin(Edition, Edition.id == Action.edition_id)
    )  # fmt: skip
    if len(ids) <= FEW:
        ask = ask.where(Action.id.in_(ids))
    found = {number: _row(*said) for number, *said in session.execute(ask) if number in ids}
    for row in series.exceptions(session):
        kind, _, number = row.series.partition(":")
        if kind == "action" and int(number) in found:
            known = found[int(number)]
            found[int(number)] = replace(known, exceptions=(*known.exceptions, row))
    return found


def _row(
    anchor: str | None, offset: int | None, end: AnchorEnd | None, ladder: str | None,
    roll: Any, pinned: bool, station: str | None, rrule: str | None, start: int | None,
    close: int | None, zone: str | None, edition: str | None,
) -> DatingRow:  # fmt: skip
    said = anchor or ""
    if offset is not None and edition:
        whose = Anchor(AnchorKind.EDITION, edition, end=end or AnchorEnd.START)
        said = anchor_writing.code(Expression(whose, Offset(days=offset)))
    return DatingRow(
        said, offset, end.value if end else "", ladder or "", roll.value, pinned, station or "",
        rrule or "", (), start, close, zone or "",
    )  # fmt: skip
