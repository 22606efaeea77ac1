"""Puts the rungs of a ladder on days: rolled off holidays, gates in order, sides kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from comms_planner.models.words import AnchorEnd, HolidayKind, Roll
from comms_planner.services.schedule.notices import Notice, notice
from comms_planner.services.schedule.working import ONE, WorkingCalendar
from comms_planner.text import QT_TRANSLATE_NOOP

AFTER_GATE = QT_TRANSLATE_NOOP(
    "Schedule", "Kept on {day}: earlier would pass a gate that must be open first."
)
GATE_EARLIER = QT_TRANSLATE_NOOP(
    "Schedule", "Put before {day}, since what lies there cannot move and needs this gate."
)
BEFORE_EVENT = QT_TRANSLATE_NOOP("Schedule", "Kept before the event on {day}.")
AFTER_EVENT = QT_TRANSLATE_NOOP("Schedule", "Kept after the event on {day}.")
GATE_TOO_LATE = QT_TRANSLATE_NOOP(
    "Schedule", "A gate that must come first stands on {day} and cannot be moved by the ladder."
)
ROLLED = QT_TRANSLATE_NOOP("Schedule", "Moved off {day}, which is not a working day.")
ON_HOLIDAY = {
    HolidayKind.HALF: QT_TRANSLATE_NOOP("Schedule", "{day} is {holiday}, half a day off."),
    HolidayKind.FLOATING: QT_TRANSLATE_NOOP(
        "Schedule", "{day} is {holiday}, a floating holiday: some may be away."
    ),
}


@dataclass(frozen=True, slots=True)
class Rung:
    """One task of a ladder; `fixed` is its day if it is done or pinned and stays there."""

    key: int
    offset_days: int
    end: AnchorEnd
    roll: Roll
    gate: bool = False
    work_days: int = 1
    fixed: dt.date | None = None
    station: int | None = None

    @property
    def stays(self) -> bool:
        """Whether no working day and no gate moves it."""
        return self.fixed is not None or self.roll is Roll.NONE


@dataclass(slots=True)
class Place:
    """Where a rung lies: the plain day by its offset, the day it got, and why it differs."""

    rung: Rung
    anchor: dt.date
    raw: dt.date
    day: dt.date
    notices: list[Notice] = field(default_factory=list)


def place(
    rungs: Iterable[Rung],
    start: dt.date,
    end: dt.date,
    calendars: Mapping[int | None, WorkingCalendar],
) -> list[Place]:
    """All rungs on their days, in their order."""
    places = [_by_offset(rung, start, end) for rung in rungs]
    places.sort(key=lambda p: (p.raw, p.rung.key))
    for p in places:
        _roll(p, calendars[p.rung.station])
    _pull_gates_before_what_stays(places, calendars)
    _keep_after_gates(places, calendars)
    for p in places:
        if p.rung.fixed is None:
            p.notices += [
                notice(ON_HOLIDAY[off.kind], day=p.day, holiday=off.name)
                for off in calendars[p.rung.station].on(p.day)
                if off.kind in ON_HOLIDAY
            ]
    return places


def _by_offset(rung: Rung, start: dt.date, end: dt.date) -> Place:
    anchor = start if rung.end is AnchorEnd.START else end
    raw = anchor + dt.timedelta(rung.offset_days)
    return Place(rung, anchor, raw, rung.fixed or raw)


def _roll(p: Place, calendar: WorkingCalendar) -> None:
    """Off a day of rest, but never across the event."""
    if p.rung.stays or calendar.is_working(p.raw):
        return
    p.day = calendar.roll(p.raw, p.rung.roll)
    p.notices.append(notice(ROLLED, day=p.raw))
    if p.rung.offset_days < 0 and p.day >= p.anchor:
        p.day = calendar.roll(p.raw, Roll.PREV)
        p.notices.append(notice(BEFORE_EVENT, day=p.anchor))
    elif p.rung.offset_days > 0 and p.day <= p.anchor:
        p.day = calendar.roll(p.raw, Roll.NEXT)
        p.notices.append(notice(AFTER_EVENT, day=p.anchor))


def _pull_gates_before_what_stays(
    places: list[Place], calendars: Mapping[int | None, WorkingCalendar]
) -> None:
    """A gate that rolled past the last day of a later task goes before it."""
    ceiling = dt.date.max
    for p in reversed(places):
        if p.rung.gate and not p.rung.stays and p.day > ceiling:
            p.day = calendars[p.rung.station].roll(ceiling, Roll.PREV)
            p.notices.append(notice(GATE_EARLIER, day=ceiling))
        ceiling = min(ceiling, _last_day(p))


def _keep_after_gates(places: list[Place], calendars: Mapping[int | None, WorkingCalendar]) -> None:
    """Nothing that can move lies before a gate it needs; what cannot is told."""
    floor = dt.date.min
    limits = _limits(places)
    for p, limit in zip(places, limits, strict=True):
        if p.day < floor:
            if p.rung.stays or not _side_kept(p, floor):
                p.notices.append(notice(GATE_TOO_LATE, day=floor))
            else:
                later = calendars[p.rung.station].roll(floor, Roll.NEXT)
                p.day = later if later <= limit and _side_kept(p, later) else floor
                p.notices.append(notice(AFTER_GATE, day=p.day))
        if p.rung.gate:
            floor = max(floor, p.day)


def _limits(places: list[Place]) -> list[dt.date]:
    """For each place, the last day that leaves room for all later ones; it holds for gates."""
    limits, ceiling = [], dt.date.max
    for p in reversed(places):
        limits.append(ceiling if p.rung.gate else dt.date.max)
        ceiling = min(ceiling, _last_day(p))
    return limits[::-1]


def _last_day(p: Place) -> dt.date:
    """The last day that a rung can have: its own if it cannot move, or the eve of the event."""
    if p.rung.fixed is not None:
        return dt.date.max
    if p.rung.roll is Roll.NONE:
        return p.day
    return p.anchor - ONE if p.rung.offset_days < 0 else dt.date.max


def _side_kept(p: Place, day: dt.date) -> bool:
    """Whether a day lies on the rung's own side of the event."""
    return p.rung.offset_days >= 0 or day < p.anchor


def before(anchor: dt.date, calendar: WorkingCalendar) -> dt.date:
    """The last working day before an event."""
    return calendar.roll(anchor - ONE, Roll.PREV)
