"""The entries of a series as one rule with what differs from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from comms_planner.interchange.calendar_data import Series
from comms_planner.recurrence import compile_rule
from comms_planner.services.month import Entry

ENDS = ("COUNT", "UNTIL")
DONE = "done"
WITHIN_A_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")


@dataclass(frozen=True, slots=True)
class Recurring:
    """A series as a file tells it.

    `model` is its first happening as the rule gives it. It repeats by `rule` (without an end)
    up to `until`, or else on the days of `extra`; `left_out` are days on which the rule is not
    followed, and `changed` the happenings that differ.
    """

    model: Entry
    rule: str
    until: dt.date
    extra: tuple[dt.date, ...]
    left_out: tuple[dt.date, ...]
    changed: tuple[Entry, ...]
    leap: bool


def by_series(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Entries that belong together: the days of a series under its key, others by themselves."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.series if entry.rule_day else entry.key, []).append(entry)
    return found


def recurring(entries: list[Entry], series: Series) -> Recurring:
    """The days of one series as a rule that begins with the earliest of them.

    The rule is written only if it still gives all these days when it begins there; otherwise
    the days themselves are.
    """
    by_day = {e.rule_day: e for e in entries if e.rule_day}
    days = sorted(by_day)
    begin, until = days[0], days[-1]
    text = endless(series.rrule)
    rule = compile_rule(text, begin)
    given = rule.between(begin, until)
    holds = set(days) <= set(given)
    model = _model(by_day, begin, series)
    return Recurring(
        model=model,
        rule=text if holds else "",
        until=until,
        extra=() if holds else tuple(days[1:]),
        left_out=tuple(day for day in given if day not in by_day) if holds else (),
        changed=tuple(by_day[day] for day in days if _differs(by_day[day], model)),
        leap=rule.parts.frequency == "YEARLY" and 29 in rule.parts.month_days and _is_leap(days),
    )


def _differs(entry: Entry, model: Entry) -> bool:
    """Whether something is to be said of one day alone: what became of it, or that it is done."""
    return bool(entry.exception) or (entry.status == DONE and model.status != DONE)


def _model(by_day: Mapping[dt.date, Entry], begin: dt.date, series: Series) -> Entry:
    as_ruled = [e for e in by_day.values() if not e.exception]
    is_open = (e for e in as_ruled if e.status != DONE)
    plain = next(is_open, as_ruled[0] if as_ruled else by_day[begin])
    length = plain.last - plain.first
    return plain._replace(
        title=series.title, first=begin, last=begin + length, rule_day=begin,
        start_time=series.start_time, end_time=series.end_time,
    )  # fmt: skip


def _is_leap(days: list[dt.date]) -> bool:
    return any((day.month, day.day) == (2, 29) for day in days)


def endless(rrule: str) -> str:
    """A rule without its end, and without times of day, which stand with the event."""
    tidy = rrule.strip().upper().removeprefix("RRULE:").removesuffix(";")
    parts = [p for p in tidy.split(";") if p.partition("=")[0] not in (*ENDS, *WITHIN_A_DAY)]
    return ";".join(parts)
