"""One edit of an action on the calendar, as one step: its title, its days, its time."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, SeriesException, rules
from comms_planner.models.words import ExceptionKind, Scope
from comms_planner.services import actions
from comms_planner.services.planner import undoable
from comms_planner.services.schedule import moves, series, series_days, zones
from comms_planner.text import QT_TRANSLATE_NOOP

ZONE_IS_SHARED = QT_TRANSLATE_NOOP(
    "Errors",
    "One day of a series keeps the time zone of the others. Change the later ones as well.",
)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change action"))
def revise(
    session: Session,
    action_id: int,
    *,
    title: Bilingual,
    starts: dt.date,
    ends: dt.date,
    start_time: int | None = None,
    end_time: int | None = None,
    zone: str | None = None,
    on: dt.date | None = None,
    scope: Scope = Scope.ALL,
    reason: Bilingual = Bilingual(),
    past_anchors: bool = False,
) -> int:
    """Give an action a title, days and a time; of a series, one day `on` or more by the scope.

    The days are where that day lies. What waits for it is pushed, past its event only if that is
    agreed to.

    Gives the action that has them: a series that is split goes on as another one.
    """
    action = session.get_one(Action, action_id)
    clock = (start_time, end_time, zone if start_time is not None else None)
    if action.rrule is not None and on is not None:
        wanted = _Shown(title, starts, ends, clock)
        if scope is Scope.THIS:
            return _revise_one(session, action, on, wanted, reason)
        return _revise_more(session, action, on, wanted, scope)
    if title != action.title:
        actions.rename(session, action_id, title)
    if (starts, ends) != (action.starts, action.ends):
        moves.move(session, action_id, starts, ends, past_anchors=past_anchors)
    if clock != (action.start_time, action.end_time, action.zone):
        zones.set_time(session, action_id, *clock)
    return action_id


class _Shown(NamedTuple):
    """What one day of a series is shown with, or is to be shown with."""

    title: Bilingual
    starts: dt.date
    ends: dt.date
    clock: tuple[int | None, int | None, str | None]

    @property
    def when(self) -> tuple[object, ...]:
        """Its days and its time."""
        return self.starts, self.ends, self.clock


def _shown(action: Action, on: dt.date, apart: SeriesException | None) -> _Shown:
    """What a day is shown with: its own where it has that, else what its series has."""
    first = (apart and apart.starts) or on
    last = (apart and apart.ends) or first + series_days.length(action)
    times = action.start_time, action.end_time
    if apart is not None and apart.start_time is not None:
        times = apart.start_time, apart.end_time
    title = (apart and apart.title) or action.title
    return _Shown(title, first, last, (*times, action.zone))


def _revise_one(
    session: Session, action: Action, on: dt.date, wanted: _Shown, reason: Bilingual
) -> int:
    """Change one day of a series; one that keeps its days and time stays moved or cancelled."""
    start_time, end_time, zone = wanted.clock
    if zone != action.zone:
        raise Invalid("start_time", ZONE_IS_SHARED)
    apart = series_days.one(session, action, on)
    was = _shown(action, on, apart)
    if apart is not None and apart.kind is not None and wanted.when == was.when:
        apart.reason = rules.body("reason", reason) or apart.reason
    else:
        series.move(
            session, action.id, on, wanted.starts, wanted.ends, Scope.THIS, reason,
            start_time, end_time,
        )  # fmt: skip
    session.flush()
    if wanted.title != was.title:
        series.edit(session, action.id, on, title=wanted.title, scope=Scope.THIS)
    return action.id


def _revise_more(
    session: Session, action: Action, on: dt.date, wanted: _Shown, scope: Scope
) -> int:
    """Change a day and all later ones, or all: what was not changed in it stays as it was.

    What was changed is the series' now, so the day has no more of its own there.
    """
    apart = series_days.one(session, action, on)
    was = _shown(action, on, apart)
    title = wanted.title if wanted.title != was.title else action.title
    if apart is not None and apart.kind is not None:
        if wanted.title != was.title:
            apart.title = Bilingual()
        if wanted.clock != was.clock:
            apart.at(None, None)
        if _is_as_its_rule(action, apart):
            series_days.let_follow(session, apart)
        session.flush()
    if (wanted.starts, wanted.ends) == (was.starts, was.ends):
        number = series.edit(session, action.id, on, title=title, scope=scope)
    else:
        first = wanted.starts if wanted.starts != was.starts else on
        last = first + (wanted.ends - wanted.starts)
        number = series.move(session, action.id, on, first, last, scope)
        session.get_one(Action, number).rename(title)
    if wanted.clock != was.clock:
        zones.set_time(session, number, *wanted.clock)
    return number


def _is_as_its_rule(action: Action, apart: SeriesException) -> bool:
    """Whether nothing sets a day apart any more but the reason why something did."""
    days = apart.rule_day, apart.rule_day + series_days.length(action)
    is_plain = not apart.title and apart.start_time is None
    return apart.kind is ExceptionKind.MOVED and is_plain and (apart.starts, apart.ends) == days
