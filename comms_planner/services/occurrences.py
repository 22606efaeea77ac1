"""The days of a series and what became of each: kept, moved, cancelled, postponed.

Plain SQL and rules only, since the first month is painted before the ORM is loaded.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from comms_planner.bilingual import Bilingual
from comms_planner.services.quick import ask, day

if TYPE_CHECKING:
    from comms_planner.recurrence import Rule
    from comms_planner.services.month import Entry

OWN_DAY = ("moved", "rescheduled")
"""The exceptions that lie on a day of their own instead of the rule's."""


class Changed(NamedTuple):
    """One day of a series that differs from its rule, or of which the work is done."""

    on: dt.date
    kind: str
    starts: dt.date | None
    ends: dt.date | None
    title: Bilingual
    reason: Bilingual
    start_time: int | None = None
    end_time: int | None = None
    done: bool = False


Exceptions = Mapping[tuple[str, int], Mapping[dt.date, Changed]]
"""By kind and id of the series, then by the day that the rule gives."""

_EXCEPTIONS = """
SELECT action_id, platform_id, observance_id, rule_day, kind, starts, ends,
       title_en, title_zh, reason_en, reason_zh, start_time, end_time, done
FROM series_exception
"""
_KINDS = ("action", "platform", "observance")


def exceptions(session: Any) -> Exceptions:
    """All exceptions of the plan; they are few."""
    found: dict[tuple[str, int], dict[dt.date, Changed]] = {}
    for *owners, on, kind, starts, ends, en, zh, why_en, why_zh, start, end, done in ask(
        session, _EXCEPTIONS
    ):
        key = next((k, o) for k, o in zip(_KINDS, owners, strict=True) if o is not None)
        found.setdefault(key, {})[day(on)] = Changed(
            day(on), kind or "", day(starts) if starts else None, day(ends) if ends else None,
            Bilingual(en, zh), Bilingual(why_en, why_zh), start, end, bool(done),
        )  # fmt: skip
    return found


def happenings(
    model: Entry,
    rule: Rule,
    changed: Mapping[dt.date, Changed] | None,
    first: dt.date,
    last: dt.date,
) -> Iterator[Entry]:
    """What of a series lies between two days; `model` is its first one, and gives the length.

    A cancelled or postponed one is still shown on the rule's day, with its status.
    """
    length = model.last - model.first
    for on in rule.between(first - length, last):
        if changed and on in changed:
            continue
        yield _on(model, on)._replace(first=on, last=on + length)
    for exception in (changed or {}).values():
        happening = _excepted(model, exception, length)
        on = exception.on
        if happening.first <= last and happening.last >= first and rule.between(on, on):
            yield happening


def _on(model: Entry, on: dt.date) -> Entry:
    return model._replace(key=f"{model.series}:{on.isoformat()}", rule_day=on)


def _excepted(model: Entry, exception: Changed, length: dt.timedelta) -> Entry:
    own_day = exception.kind in OWN_DAY
    begin = exception.starts if own_day and exception.starts else exception.on
    end = exception.ends if own_day and exception.ends else begin + length
    # a moved one is as firm as the others; the rest say so in place of the status
    status = model.status if exception.kind in ("", "moved") else exception.kind
    if exception.done:
        status = "done"
    if exception.start_time is not None:
        model = model._replace(start_time=exception.start_time, end_time=exception.end_time)
    return _on(model, exception.on)._replace(
        first=begin,
        last=end,
        title=exception.title or model.title,
        status=status,
        exception=exception.kind,
        reason=exception.reason,
    )


class Recorded(NamedTuple):
    """The years of series that have an edition, and whether one is more than a projection.

    `stood_for` goes by the year whose occurrence an edition is, `held` by the year it lies in:
    they differ for one that was moved out of its year.
    """

    stood_for: dict[tuple[str, int], bool]
    held: dict[tuple[str, int], bool]

    def add(self, slug: str, year: int | None, series_year: int | None, firm: bool) -> None:
        """Note an edition that lies in a year, or in none yet, and the year it was moved out of."""
        for found, key in ((self.stood_for, series_year or year), (self.held, year)):
            if key is not None:
                found[slug, key] = found.get((slug, key), False) or firm


def nothing_recorded() -> Recorded:
    """No edition of any series, to add to."""
    return Recorded({}, {})


def years_with_editions(session: Any) -> Recorded:
    """The years of the platforms that have an edition."""
    rows = ask(
        session,
        "SELECT p.slug, e.starts, e.series_year, e.basis FROM edition e"
        " JOIN platform p ON p.id = e.platform_id"
        " WHERE e.starts IS NOT NULL OR e.series_year IS NOT NULL",
    )
    found = nothing_recorded()
    for slug, starts, series_year, basis in rows:
        year = day(starts).year if starts else None
        found.add(slug, year, series_year, basis != "projected")
    return found


def seasons_entered(session: Any) -> set[tuple[str, int]]:
    """The seasons that have been entered, with the years whose occurrence they are."""
    rows = ask(
        session,
        "SELECT s.slug, e.starts, e.series_year FROM edition e JOIN season s ON s.id = e.season_id"
        " WHERE e.starts IS NOT NULL OR e.series_year IS NOT NULL",
    )
    return {(slug, series_year or day(starts).year) for slug, starts, series_year in rows}


def entered(recorded: Recorded) -> Callable[[str, int, bool], bool]:
    """Whether a platform's occurrence of a year has been entered, so that no rule foresees it.

    A rule for the day fills each year of which no edition is the occurrence, also where one
    postponed from another year is held there too. A rule that knows only the frequency goes on
    from the last edition that is no projection itself: one postponed past its year comes once,
    not twice.
    """
    latest: dict[str, int] = {}
    for (slug, year), firm in recorded.held.items():
        if firm:
            latest[slug] = max(year, latest.get(slug, year))

    def stands(slug: str, year: int, exact: bool) -> bool:
        if (slug, year) in recorded.stood_for:
            return True
        return not exact and ((slug, year) in recorded.held or year <= latest.get(slug, 0))

    return stands
