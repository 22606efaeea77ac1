"""The commands the calendar gives; their services are loaded at the first gesture.

They pull the ORM in, and the first month is painted without it.
"""

from __future__ import annotations

import datetime as dt

from comms_planner.bilingual import Bilingual
from comms_planner.services import month
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner

A_YEAR = dt.timedelta(366)


def reschedule(planner: Planner, entry: Entry) -> None:
    """Keep an action or an edition on the days the entry now has."""
    from comms_planner.services import actions, editions

    command = actions.reschedule if entry.kind == "action" else editions.reschedule
    planner.write(command, entry.id, entry.first, entry.last)


def shift(planner: Planner, action_ids: tuple[int, ...], days: int) -> None:
    """Move several actions, and what waits for them, as one step."""
    from comms_planner.services.schedule import moves

    planner.write(moves.shift, action_ids, days)


def add(planner: Planner, title: Bilingual, first: dt.date, last: dt.date) -> int:
    """Plan a new action on some days; returns its id."""
    from comms_planner.services import actions

    return planner.write(actions.add, title, starts=first, ends=last)


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


def flagships(planner: Planner) -> list[tuple[str, Bilingual]]:
    """Each flagship's slug and name, for a menu."""
    from comms_planner.services import programme

    return [(row.slug, row.name) for row in planner.read(programme.flagships)]


def clocks(planner: Planner) -> list[tuple[Bilingual, str]]:
    """The name and the time zone of each duty station, the plan's first one first."""
    from comms_planner.services.schedule import stations

    return [(row.name, row.zone) for row in planner.read(stations.rows)]
