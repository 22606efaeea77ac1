"""What stands on the calendar between two days.

Plain SQL and rules only, so that the first month is painted before the ORM is loaded.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from comms_planner.bilingual import Bilingual
from comms_planner.recurrence import Rule, compile_rule
from comms_planner.services.occurrences import (
    Exceptions,
    Recorded,
    entered,
    exceptions,
    happenings,
    seasons_entered,
    years_with_editions,
)
from comms_planner.services.planner import reads
from comms_planner.services.quick import ask, day, direct

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy.orm import Session

NOBODY = Bilingual()
ANY_DAY = dt.date(1970, 1, 1), dt.date(2100, 12, 31)
"""The bounds of what may be on any day, since nothing is known of its date."""
LONG = 45
"""Actions of at most this many days are found by their first day alone."""


class Entry(NamedTuple):
    """One thing on the calendar, as month, agenda and timeline show it.

    A named tuple, since a month of a large plan makes a thousand of them: use `_replace`
    for a copy with other days. `first` and `last` bound what is known; with a precision
    coarser than a day they are the ends of the month, quarter or year, not a claim.
    One of a series names it in `series`, with the day its rule gives; where it differs from
    the rule, `exception` says how and `reason` why. Times are minutes after midnight in `zone`.
    """

    key: str
    kind: str
    id: int
    title: Bilingual
    first: dt.date
    last: dt.date
    precision: str = "day"
    basis: str = "ours"
    status: str = ""
    pillar: str = ""
    flagship: str = ""
    platform: str = ""
    tier: int = 0
    movable: bool = False
    owner: Bilingual = NOBODY
    series: str = ""
    rule_day: dt.date | None = None
    exception: str = ""
    reason: Bilingual = NOBODY
    start_time: int | None = None
    end_time: int | None = None
    zone: str = ""

    @property
    def is_dated(self) -> bool:
        """Whether it lies on days, not just somewhere in a month or a year."""
        return self.precision in ("day", "window")

    @property
    def is_off(self) -> bool:
        """Whether it does not take place on the days where it is still shown."""
        return self.status in OFF

    @property
    def goes_on(self) -> bool:
        """Whether it keeps anybody busy until its last day."""
        return not self.is_off and self.status != "done"


OFF = ("cancelled", "postponed")
PUT_OFF = (*OFF, "rescheduled")
"""What becomes of a date is said of an action too, in place of how far its work is."""
FIRM = ("confirmed", "held")


def rank(entry: Entry) -> tuple[int, dt.date, int]:
    """Where an entry stands among others of its day: what matters first, done work last."""
    if entry.kind == "edition":
        place = entry.tier if entry.status in FIRM else entry.tier + 2
    elif entry.kind == "observance":
        place = {1: 3, 2: 5}.get(entry.tier, 7)
    else:
        place = 8 if entry.status == "done" else 4
    return place, entry.first, entry.id


def matters(entry: Entry) -> bool:
    """Whether an entry may not hide behind others of its day: own events, days to campaign on."""
    return entry.tier == 1 and entry.kind in ("edition", "observance")


TABLES = (
    "action", "edition", "observance", "platform", "season", "plan_cell", "flagship", "pillar",
    "person", "moment", "series_exception",
)  # fmt: skip


@reads(*TABLES, quick=True)
def entries(session: Session | sqlite3.Connection, first: dt.date, last: dt.date) -> list[Entry]:
    """All that lies on the days from `first` to `last`, in the order a calendar shows it."""
    return sorted((e for e in _all(session, first, last) if e.is_dated), key=_order)


@reads(*TABLES, quick=True)
def everything(session: Session | sqlite3.Connection, first: dt.date, last: dt.date) -> list[Entry]:
    """Dated and undated entries together, for lists and exports."""
    return sorted(_all(session, first, last), key=_order)


@reads(*TABLES, quick=True)
def ranked(session: Session | sqlite3.Connection, first: dt.date, last: dt.date) -> list[Entry]:
    """Dated and undated entries together, what matters first: as crowded days show them."""
    return sorted(_all(session, first, last), key=rank)


@reads(*TABLES, quick=True)
def portion(
    session: Session | sqlite3.Connection, first: dt.date, last: dt.date, number: int, of: int
) -> list[Entry]:
    """One of two or more portions of what lies on these days, counted from 0; together they are
    all of it, and sorted by `rank` they are as `ranked` gives them.

    For who has time in between only: of a large plan a month takes some milliseconds.
    """
    session = direct(session)
    changed, pieces = exceptions(session), of - 1
    if number == pieces:
        rare = _lasting(session, first, last, changed)
        return [*rare, *_occasions(session, first, last, changed)]
    days = (last - first).days + 1
    since = first + dt.timedelta(days * number // pieces) if number else _early(first)
    until = first + dt.timedelta(days * (number + 1) // pieces - 1)
    return list(_worked(session, _short(session, since, until, first), first, last, changed))


@reads("edition", "platform", "moment", "season", quick=True)
def to_be_confirmed(session: Session | sqlite3.Connection) -> list[Entry]:
    """The editions to come whose date is wholly open: they are on no day, and are not forgotten."""
    found = ask(session, f"{_EDITIONS} WHERE e.starts IS NULL AND {_TO_COME}")
    return sorted(map(_edition, found), key=lambda entry: (entry.tier, entry.id))


@reads(*TABLES, quick=True)
def foreseen(session: Session | sqlite3.Connection, first: dt.date, last: dt.date) -> list[Entry]:
    """What rules foresee of platforms and seasons that nobody has entered yet."""
    years, changed = years_with_editions(session), exceptions(session)
    found = [*_projected(session, first, last, years, changed)]
    return sorted([*found, *_seasons(session, first, last)], key=_order)


@reads(*TABLES, quick=True)
def occasions(session: Session | sqlite3.Connection, first: dt.date, last: dt.date) -> list[Entry]:
    """What lies on these days beside our own work: events, days and seasons."""
    found = _occasions(session, first, last, exceptions(session))
    return sorted((e for e in found if e.is_dated), key=_order)


@reads("action", "plan_cell", "flagship", "pillar", "person", "series_exception", quick=True)
def repeated(session: Session | sqlite3.Connection, first: dt.date, last: dt.date) -> list[Entry]:
    """Work that comes again by a rule, as it lies on these days."""
    rows = ask(session, _ACTIONS + _SERIES)
    found = _worked(session, rows, first, last, exceptions(session))
    return sorted((e for e in found if e.is_dated), key=_order)


def _order(entry: Entry) -> tuple[object, ...]:
    return (entry.first, entry.last, entry.kind != "season", entry.kind, entry.tier, entry.key)


def _all(session: Any, first: dt.date, last: dt.date) -> Iterator[Entry]:
    session = direct(session)
    changed = exceptions(session)
    yield from _actions(session, first, last, changed)
    yield from _occasions(session, first, last, changed)


def _occasions(session: Any, first: dt.date, last: dt.date, changed: Exceptions) -> Iterator[Entry]:
    yield from _editions(session, first, last)
    yield from _projected(session, first, last, years_with_editions(session), changed)
    yield from _seasons(session, first, last)
    yield from _observances(session, first, last, changed)


_ACTIONS = """
SELECT id, title_en, title_zh, starts, ends, precision, work_status, date_status, cell_id,
       pillar_id, owner_id, start_time, end_time, zone, rrule
FROM action WHERE work_status <> 'cancelled' AND """
_SHORT = "rrule IS NULL AND span_days <= 45 AND starts BETWEEN :since AND :until AND ends >= :first"
_LONG = "rrule IS NULL AND span_days > 45 AND starts <= :last AND ends >= :first"
_SERIES = "rrule IS NOT NULL"


def _actions(session: Any, first: dt.date, last: dt.date, changed: Exceptions) -> Iterator[Entry]:
    rows = _short(session, _early(first), last, first)
    yield from _worked(session, rows, first, last, changed)
    yield from _lasting(session, first, last, changed)


def _early(first: dt.date) -> dt.date:
    """When the first of what is found by its first day may have begun."""
    return max(first, dt.date(1970, 2, 15)) - dt.timedelta(LONG)


def _short(session: Any, since: dt.date, until: dt.date, first: dt.date) -> list[tuple[Any, ...]]:
    """The rows of what begins within some days and has not ended before `first`: most there is."""
    return ask(session, _ACTIONS + _SHORT, since=since, until=until, first=first)


def _lasting(session: Any, first: dt.date, last: dt.date, changed: Exceptions) -> Iterator[Entry]:
    """What takes very long, or comes again by a rule."""
    rows = ask(session, _ACTIONS + _LONG, first=first, last=last)
    rows += ask(session, _ACTIONS + _SERIES)
    return _worked(session, rows, first, last, changed)


def _worked(
    session: Any, rows: list[tuple[Any, ...]], first: dt.date, last: dt.date, changed: Exceptions
) -> Iterator[Entry]:
    """The entries of actions that were read, those by a rule on each of their days."""
    if not rows:
        return
    cells = _cells(session)
    pillars = dict(ask(session, "SELECT id, key FROM pillar"))
    made = tuple.__new__  # what the classes do in the end, without words for each of 22 fields
    people = {i: Bilingual(en, zh) for i, en, zh in ask(session, _PEOPLE)}
    for (
        i, en, zh, starts, ends, precision, status, date, cell, pillar, owner, start, end, zone,
        rrule,
    ) in rows:  # fmt: skip
        if date in PUT_OFF and status != "done":
            status = date
        flagship, role = cells.get(cell) or ("", pillars.get(pillar, ""))
        entry = made(Entry, (
            f"action:{i}", "action", i, made(Bilingual, (en, zh)), day(starts), day(ends),
            precision, "ours", status, role, flagship, "", 0, True, people.get(owner, NOBODY),
            "", None, "", NOBODY, start, end, zone or "",
        ))  # fmt: skip
        if rrule is None:
            yield entry
        else:
            rule = compiled(rrule, entry.first)
            model = entry._replace(series=entry.key)
            yield from happenings(model, rule, changed.get(("action", i)), first, last)


_PEOPLE = "SELECT id, name_en, name_zh FROM person"
_CELLS = """
SELECT c.id, f.slug, p.key FROM plan_cell c
JOIN flagship f ON f.id = c.flagship_id JOIN pillar p ON p.id = c.pillar_id
"""


def _cells(session: Any) -> dict[int, tuple[str, str]]:
    return {i: (flagship, pillar) for i, flagship, pillar in ask(session, _CELLS)}


_EDITIONS = """
SELECT e.id, e.name_en, e.name_zh, e.starts, e.ends, e.precision, e.date_status, e.basis,
       COALESCE(p.slug, m.slug, s.slug), e.season_id IS NOT NULL, e.platform_id IS NOT NULL,
       e.date_reason_en, e.date_reason_zh
FROM edition e
LEFT JOIN platform p ON p.id = e.platform_id
LEFT JOIN moment m ON m.id = e.moment_id
LEFT JOIN season s ON s.id = e.season_id"""
_BETWEEN = "e.starts <= :last AND e.ends >= :first"
_TO_COME = "e.date_status NOT IN ('held', 'cancelled')"


def _editions(session: Any, first: dt.date, last: dt.date) -> Iterator[Entry]:
    return map(_edition, ask(session, f"{_EDITIONS} WHERE {_BETWEEN}", first=first, last=last))


def _edition(row: tuple[Any, ...]) -> Entry:
    i, en, zh, starts, ends, precision, status, basis, series, season, own, *why = row
    return Entry(
        key=f"edition:{i}",
        kind="season" if season else "edition",
        id=i,
        title=Bilingual(en, zh),
        first=day(starts) if starts else ANY_DAY[0],
        last=day(ends) if ends else ANY_DAY[1],
        precision=precision,
        basis=basis,
        status=status,
        platform=series,
        tier=1 if own else 2,
        movable=not season,
        series=f"{'platform' if own else 'season' if season else 'moment'}:{series}",
        reason=Bilingual(*why),
    )


_PLATFORMS = """
SELECT id, slug, name_en, name_zh, rrule, rrule_start, rrule_basis, rrule_precision
FROM platform WHERE rrule IS NOT NULL AND rrule_start IS NOT NULL
"""


def _projected(
    session: Any,
    first: dt.date,
    last: dt.date,
    recorded: Recorded,
    changed: Exceptions,
) -> Iterator[Entry]:
    """Editions nobody has entered yet, from the platform's rule.

    A rule that names the day gives the day. A rule that gives only the frequency gives the
    year: last edition's day is never projected into the next cycle.
    """
    stands = entered(recorded)
    for i, slug, en, zh, rrule, start, basis, precision in ask(session, _PLATFORMS):
        exact, rule = precision == "exact-day", compiled(rrule, day(start))
        model = Entry(
            key="",
            kind="edition",
            id=i,
            title=NOBODY,
            first=first,
            last=first,
            precision="day" if exact else "year",
            basis=basis if exact else "projected",
            status="proposed",
            platform=slug,
            tier=1,
            series=f"platform:{slug}",
        )
        if exact:
            found = happenings(model, rule, changed.get(("platform", i)), first, last)
        else:
            found = _whole_years(model, rule.between(_new_year(first), _new_years_eve(last)))
        for entry in found:
            year = (entry.rule_day or entry.first).year
            if not stands(slug, year, exact):
                title = entry.title or Bilingual(f"{en} {year}", f"{year}年{zh}")
                yield entry._replace(title=title)


def _whole_years(model: Entry, days: list[dt.date]) -> Iterator[Entry]:
    for on in days:
        yield model._replace(
            key=f"{model.series}:{on.year}", first=_new_year(on), last=_new_years_eve(on)
        )


def _seasons(session: Any, first: dt.date, last: dt.date) -> Iterator[Entry]:
    recorded = seasons_entered(session)
    ask_for = "SELECT id, slug, name_en, name_zh, rrule, rrule_start, days, basis FROM season"
    for i, slug, en, zh, rrule, start, days, basis in ask(session, ask_for):
        length = dt.timedelta(days - 1)
        for on in compiled(rrule, day(start)).between(first - length, last):
            if (slug, on.year) in recorded:
                continue
            yield Entry(
                key=f"season:{slug}:{on.year}",
                kind="season",
                id=i,
                title=Bilingual(f"{en} {on.year}", f"{on.year}年{zh}"),
                first=on,
                last=on + length,
                basis=basis,
                platform=slug,
                series=f"season:{slug}",
                rule_day=on,
            )


def _observances(
    session: Any, first: dt.date, last: dt.date, changed: Exceptions
) -> Iterator[Entry]:
    ask_for = (
        "SELECT id, slug, name_en, name_zh, rrule, rrule_start, tier, confidence"
        " FROM observance WHERE platform_id IS NULL"
    )
    for i, slug, en, zh, rrule, start, tier, confidence in ask(session, ask_for):
        rule, differing = compiled(rrule, day(start)), changed.get(("observance", i))
        if not differing and not rule.between(first, last):  # as most on any days
            continue
        model = Entry(
            key="",
            kind="observance",
            id=i,
            title=Bilingual(en, zh),
            first=first,
            last=first,
            basis="outside-confirmed" if confidence == "high" else "outside-recalled",
            tier=tier,
            series=f"observance:{slug}",
        )
        yield from happenings(model, rule, differing, first, last)


@lru_cache(maxsize=4096)
def compiled(rrule: str, start: dt.date) -> Rule:
    """A rule, compiled once however often the calendar turns."""
    return compile_rule(rrule, start)


def _new_year(on: dt.date) -> dt.date:
    return on.replace(month=1, day=1)


def _new_years_eve(on: dt.date) -> dt.date:
    return on.replace(month=12, day=31)
