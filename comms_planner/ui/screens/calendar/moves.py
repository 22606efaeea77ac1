"""The commands the calendar gives; their services are loaded at the first gesture.

They pull the ORM in, and the first month is painted without it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from comms_planner.bilingual import Bilingual
from comms_planner.services import month
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner

if TYPE_CHECKING:
    from comms_planner.services.calendar_looks import Looking, LookRow
    from comms_planner.services.lanes import By
    from comms_planner.services.schedule.dependencies import DependencyRow
    from comms_planner.services.schedule.facts import FactsRow
    from comms_planner.services.schedule.ripples import RippleRow
    from comms_planner.ui.screens.calendar.entry_dialog import Edit

A_YEAR = dt.timedelta(366)
FOLLOWS = "follows"
"""What becomes of a day that is to follow its rule again."""


def reschedule(planner: Planner, entry: Entry, rows: Sequence[RippleRow] = ()) -> None:
    """Keep an action or an edition on the days the entry now has, with what was asked about."""
    from comms_planner.services import actions, editions
    from comms_planner.services.schedule import moves

    days = entry.id, entry.first, entry.last
    if entry.kind != "action":
        planner.write(editions.reschedule, *days)
    elif rows:
        planner.write(moves.move, *days, past_anchors=True)
    else:
        planner.write(actions.reschedule, *days)


def ripple(planner: Planner, entry: Entry) -> list[RippleRow]:
    """What to ask about before an entry is kept on the days it now has: nothing where it alone
    moves, and not past its event."""
    from comms_planner.services.schedule import moves
    from comms_planner.services.workspace import Precision

    days = entry.id, entry.first, entry.last
    if entry.kind == "action":
        return _asked(planner.read(moves.preview_move, *days), {entry.id})
    known = Precision(entry.precision).when_moved
    return _asked(planner.read(moves.preview_edition, *days, known), set())


def ripple_of_shift(planner: Planner, action_ids: tuple[int, ...], days: int) -> list[RippleRow]:
    """What to ask about before several actions are moved by some days."""
    from comms_planner.services.schedule import moves

    return _asked(planner.read(moves.preview_shift, action_ids, days), set(action_ids))


def _asked(rows: list[RippleRow], own: Collection[int]) -> list[RippleRow]:
    pushed = "dependency"  # elsewhere than it was put, since it waits for other work
    beyond = any(
        row.past_anchor or row.stays or row.cause == pushed or row.action_id not in own
        for row in rows
    )
    return rows if beyond else []


def landed(entry: Entry, was: Entry | None, rows: Sequence[RippleRow]) -> Entry:
    """An entry on the days it has after a move that was asked about: what waits may be pushed."""
    own = next((row for row in rows if f"action:{row.action_id}" == entry.key), None)
    if own is None or own.first is None or own.last is None:
        return entry
    if own.stays:
        return was or entry
    return entry._replace(first=own.first, last=own.last)


def move_in_series(
    planner: Planner, was: Entry, now: Entry, scope: str, kind: str, reason: Bilingual
) -> None:
    """Put one of a series on other days: it alone and why, it and the later ones, or all."""
    from comms_planner.services.schedule import series
    from comms_planner.services.workspace import ExceptionKind, Scope

    assert was.rule_day is not None, "one of a series has the day of its rule"
    if scope == Scope.THIS:
        planner.write(
            series.except_day, was.rule_day, ExceptionKind(kind), reason, action_id=was.id,
            starts=now.first, ends=now.last, start_time=now.start_time, end_time=now.end_time,
        )  # fmt: skip
        return
    there = now.first if now.first != was.first else was.rule_day
    ends = there + (now.last - now.first)
    planner.write(series.move, was.id, was.rule_day, there, ends, Scope(scope))


def delete_from_series(planner: Planner, entry: Entry, scope: str, reason: Bilingual) -> None:
    """Cancel one of a series and say why, end the series before it, or take all of it out."""
    from comms_planner.services import actions
    from comms_planner.services.schedule import series
    from comms_planner.services.workspace import ExceptionKind, Scope

    assert entry.rule_day is not None, "one of a series has the day of its rule"
    first = planner.read(actions.one, entry.id).starts
    if scope == Scope.THIS:
        planner.write(
            series.except_day, entry.rule_day, ExceptionKind.CANCELLED, reason, action_id=entry.id
        )
    elif scope == Scope.FUTURE and first is not None and entry.rule_day > first:
        planner.write(series.end, entry.id, entry.rule_day)
    else:
        planner.write(actions.delete, entry.id)


def except_day(
    planner: Planner, entry: Entry, kind: str, reason: Bilingual,
    first: dt.date | None, last: dt.date | None,
) -> None:  # fmt: skip
    """Move, reschedule, cancel or postpone one of a series, or let it follow its rule again."""
    from comms_planner.services.schedule import series
    from comms_planner.services.workspace import ExceptionKind

    assert entry.rule_day is not None, "one of a series has the day of its rule"
    owner = {f"{owner_of(entry)}_id": entry.id}
    if kind == FOLLOWS:
        planner.write(series.restore, entry.rule_day, **owner)
    else:
        planner.write(
            series.except_day, entry.rule_day, ExceptionKind(kind), reason, **owner,
            starts=first, ends=last,
        )  # fmt: skip


def revise(
    planner: Planner, entry: Entry, edit: Edit, scope: str = "all", reason: Bilingual = Bilingual()
) -> None:
    """Give an action, or some of a series, the title, the days and the time of an edit."""
    from comms_planner.services.schedule import revising
    from comms_planner.services.workspace import Scope

    planner.write(
        revising.revise, entry.id, title=edit.title, starts=edit.first, ends=edit.last,
        start_time=edit.start, end_time=edit.end, zone=edit.zone, on=entry.rule_day,
        scope=Scope(scope), reason=reason, past_anchors=True,
    )  # fmt: skip


def can_tick(entry: Entry) -> bool:
    """Whether an entry is work that can be done, or still to be done again."""
    off = ("cancelled", "postponed")
    return entry.kind == "action" and entry.status not in off


def set_done(planner: Planner, entry: Entry, done: bool) -> None:
    """Mark an action, or one day of a series, as done or as still to be done."""
    from comms_planner.services import actions
    from comms_planner.services.schedule import done_days
    from comms_planner.services.workspace import WorkStatus

    if entry.rule_day:
        planner.write(done_days.set_done, entry.id, entry.rule_day, done)
    else:
        planner.write(actions.set_status, entry.id, WorkStatus.DONE if done else WorkStatus.PLANNED)


def set_rule(planner: Planner, entry: Entry, rrule: str, begins: dt.date, scope: str) -> None:
    """Give an action or an observance the rule by which it comes again."""
    from comms_planner.services.schedule import series
    from comms_planner.services.workspace import Scope

    if entry.kind != "action":
        planner.write(series.set_observance_rule, entry.id, rrule, begins)
    elif not entry.series or not rrule:
        planner.write(series.repeat, entry.id, rrule or None)
    else:
        on = entry.rule_day or entry.first
        planner.write(series.set_rule, entry.id, on, rrule, Scope(scope))


def facts(planner: Planner, entry: Entry) -> FactsRow:
    """What is known of an entry beside its days."""
    from comms_planner.services.schedule import facts as known

    return planner.read(known.of, entry.key.split(":")[0], entry.id, entry.rule_day and entry.first)


def saved_views(planner: Planner) -> list[LookRow]:
    """The saved views of the plan."""
    from comms_planner.services import calendar_looks as kept

    return planner.read(kept.rows)


def save_view(planner: Planner, name: str, looking: Looking) -> int:
    """Keep a way to look at the calendar under a name."""
    from comms_planner.services import calendar_looks as kept

    return planner.write(kept.save, name, looking.view, **_parts(looking))


def update_view(planner: Planner, view_id: int, looking: Looking) -> None:
    """Let a saved view be another way to look."""
    from comms_planner.services import calendar_looks as kept

    planner.write(kept.update, view_id, looking.view, **_parts(looking))


def rename_view(planner: Planner, view_id: int, name: str) -> None:
    """Give a saved view another name."""
    from comms_planner.services import saved_views as kept

    planner.write(kept.rename, view_id, name)


def delete_view(planner: Planner, view_id: int) -> None:
    """Take a saved view out of the plan."""
    from comms_planner.services import saved_views as kept

    planner.write(kept.delete, view_id)


def _parts(looking: Looking) -> dict[str, Any]:
    chosen = looking.filter
    return {
        "words": chosen.words, "hidden": tuple(sorted(chosen.hidden)), "flagship": chosen.flagship,
        "campaign": chosen.campaign, "platform": chosen.platform,
        "lanes": looking.lanes, "span_days": looking.span_days, "zones": looking.zones,
    }  # fmt: skip


def owner_of(entry: Entry) -> str:
    """The kind of series that a day belongs to: action, platform or observance."""
    return entry.series.split(":")[0]


def can_differ(entry: Entry) -> bool:
    """Whether one day of its series can differ from the rule."""
    dated = entry.rule_day is not None and entry.is_dated
    return dated and owner_of(entry) in ("action", "platform", "observance")


def shift(planner: Planner, action_ids: tuple[int, ...], days: int) -> None:
    """Move several actions, and what waits for them, as one step; it was asked about before."""
    from comms_planner.services.schedule import moves

    planner.write(moves.shift, action_ids, days, past_anchors=True)


def waits(planner: Planner, entry: Entry) -> list[DependencyRow]:
    """What an action waits for, and what waits for it."""
    from comms_planner.services.schedule import dependencies

    return planner.read(dependencies.rows, entry.id)


def ripple_of_link(planner: Planner, first: Entry, after: Entry) -> list[RippleRow]:
    """What would move if one action waited for another."""
    from comms_planner.services.schedule import dependencies

    return planner.read(dependencies.preview_add, after.id, first.id)


def link(planner: Planner, first: Entry, after: Entry) -> None:
    """Let one action wait for another; what starts too early moves, as was asked about."""
    from comms_planner.services.schedule import dependencies

    planner.write(dependencies.add, after.id, first.id, cascade=True, past_anchors=True)


def unlink(planner: Planner, row: DependencyRow) -> None:
    """Let an action no longer wait for another."""
    from comms_planner.services.schedule import dependencies

    planner.write(dependencies.remove, row.action_id, row.after_id)


def duplicate(
    planner: Planner, entries: Sequence[Entry], days: int, minutes: int = 0
) -> tuple[int, ...]:
    """Make more of the same actions so much later, as one step; returns their ids."""
    from comms_planner.services.schedule import cloning

    alone = entries[0] if len(entries) == 1 else None
    on = alone.first if alone and alone.series else None
    return planner.write(
        cloning.duplicate, tuple(e.id for e in entries), days, on=on, minutes=minutes
    )


def put_in_lane(planner: Planner, action_ids: tuple[int, ...], by: By, lane: str) -> None:
    """Give actions what a lane stands for, as one step."""
    from comms_planner.services import relaning

    planner.write(relaning.put_in_lane, action_ids, by, lane)


def add(
    planner: Planner, title: Bilingual, first: dt.date, last: dt.date,
    times: tuple[int, int] | None = None, zone: str | None = None,
) -> int:  # fmt: skip
    """Plan a new action on some days, perhaps from a time to a time; returns its id."""
    from comms_planner.services import actions

    begin, end = times or (None, None)
    return planner.write(
        actions.add, title, starts=first, ends=last, start_time=begin, end_time=end,
        zone=zone if times else None,
    )  # fmt: skip


def delete(planner: Planner, entry: Entry) -> None:
    """Take an action out of the plan."""
    from comms_planner.services import actions

    planner.write(actions.delete, entry.id)


def day_of(planner: Planner, kind: str, number: int, today: dt.date) -> dt.date | None:
    """A day on which an action, an edition or an observance can be seen, if it has one."""
    from comms_planner.services import actions, editions

    if kind == "action":
        return planner.read(actions.one, number).starts
    if kind == "edition":
        found = planner.read(editions.rows, ids=(number,))
        return found[0].starts if found else None
    ahead = planner.read(month.entries, today, today + A_YEAR)
    return next((e.first for e in ahead if (e.kind, e.id) == (kind, number)), None)


def clocks(planner: Planner) -> list[tuple[Bilingual, str]]:
    """The name and the time zone of each duty station, the plan's first one first."""
    from comms_planner.services import clocks as known

    return planner.read(known.of_stations)


def weekend(planner: Planner) -> frozenset[int]:
    """The weekdays off at the plan's first duty station."""
    from comms_planner.services import clocks as known

    return planner.read(known.weekend)
