"""What changed since an earlier pack, as far as it concerns what this one is about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.interchange.json import document
from comms_planner.interchange.plan_changes import Row, Rows, ThingChange, changes, tables
from comms_planner.models import Base
from comms_planner.reports.section import PackRequest
from comms_planner.reports.subjects import about
from comms_planner.services import concern
from comms_planner.services.concern import About

_DATED = ("starts", "ends", "measured_on", "due", "due_on", "day", "asked_on")
_DEEPEST = 4
"""So far a thing is followed to what it belongs to: a tick, its list, its action, its cell."""
_TIES = {
    "action": "actions", "campaign": "campaigns", "edition": "editions",
}  # fmt: skip


def since(session: Session, request: PackRequest) -> list[ThingChange]:
    """What was added, is gone or was changed since the earlier pack; nothing without one."""
    if request.since is None:
        return []
    now = document(session)
    found = changes(request.since.document, now)
    before, after = tables(request.since.document), tables(now)
    holds = _Subject(session, request, before, after)
    return [one for one in found if holds.concerns(one) and _falls_into(one, request)]


class _Subject:
    """Tells whether a thing belongs to what the pack is about, by what it is tied to."""

    def __init__(
        self, session: Session, request: PackRequest, before: Mapping[str, Rows],
        after: Mapping[str, Rows],
    ) -> None:  # fmt: skip
        asked = about(request)
        self._whole = asked == About()
        self._held = concern.of(session, asked)
        self._documents = (after, before)
        wanted = (
            ("flagship", "slug", request.flagship), ("edition", "id", request.edition),
            ("country", "iso2", asked.country), ("partner", "id", request.partner),
        )  # fmt: skip
        self._own = {
            (table, key)
            for table, field, value in wanted
            if value is not None
            for held in self._documents
            for key, row in held.get(table, {}).items()
            if row.get(field) == value
        }

    def concerns(self, change: ThingChange) -> bool:
        """Whether the pack is about it; about the whole plan, it is about everything."""
        if self._whole:
            return True
        seen = set[tuple[str, int]]()
        for row in filter(None, (change.new, change.old)):
            seen |= set(self._ties(change.table, change.key, row, _DEEPEST))
        return any(tie in self._own or self._is_held(*tie) for tie in seen)

    def _is_held(self, table: str, key: int) -> bool:
        held = getattr(self._held, _TIES[table]) if table in _TIES else frozenset()
        return held is not None and key in held

    def _ties(self, table: str, key: int, row: Row, left: int) -> Iterator[tuple[str, int]]:
        """The thing itself, and all that it points to, step by step."""
        yield table, key
        known = Base.metadata.tables.get(table)
        if known is None or not left:
            return
        for column in known.columns:
            target = row.get(column.name)
            if column.foreign_keys and isinstance(target, int):
                name = next(iter(column.foreign_keys)).column.table.name
                for held in self._documents:
                    if (found := held.get(name, {}).get(target)) is not None:
                        yield from self._ties(name, target, found, left - 1)
                        break


def _falls_into(change: ThingChange, request: PackRequest) -> bool:
    """Whether it lies in the pack's period before or after; what has no date may."""
    spans = [_span(row) for row in (change.old, change.new) if row is not None]
    return any(
        not days or (min(days) <= request.last and max(days) >= request.first) for days in spans
    )


def _span(row: Mapping[str, Any]) -> list[dt.date]:
    found = [dt.date.fromisoformat(row[name]) for name in _DATED if _is_day(row.get(name))]
    year = row.get("year")
    if isinstance(year, int) and dt.MINYEAR < year < dt.MAXYEAR:
        found += [dt.date(year, 1, 1), dt.date(year, 12, 31)]
    return found


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(dt.date.fromisoformat(value))
    except ValueError:
        return False
