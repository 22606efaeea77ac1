"""All that a calendar file needs, read in one snapshot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    Base,
    Change,
    ChangeRow,
    Country,
    Edition,
    Observance,
    Platform,
    Season,
)
from comms_planner.models.words import WorkStatus
from comms_planner.services import month, programme
from comms_planner.services.month import Entry

MODELS: Mapping[str, type[Action | Edition | Observance | Platform | Season]] = {
    "action": Action,
    "edition": Edition,
    "observance": Observance,
    "platform": Platform,
    "season": Season,
}
"""What an entry's key begins with, and the table its row stands in."""
NOTHING = Bilingual()


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the calendar does not show of an entry but a file tells."""

    version: int
    changed_at: dt.datetime
    date_status: str
    note: Bilingual = NOTHING
    theme: Bilingual = NOTHING
    place: Bilingual = NOTHING
    source: str = ""


@dataclass(frozen=True, slots=True)
class CalendarData:
    """A calendar with the particulars of its entries; `uuid` is the plan's own, for ever."""

    uuid: str
    title: Bilingual
    dated: tuple[Entry, ...]
    undated: tuple[Entry, ...]
    particulars: Mapping[tuple[str, int], Particulars]

    def of(self, entry: Entry) -> Particulars:
        """The particulars of one entry."""
        return self.particulars[_source(entry)]

    def narrowed(self, wanted: Callable[[Entry], bool]) -> CalendarData:
        """The same calendar with some of its entries."""
        return replace(
            self,
            dated=tuple(e for e in self.dated if wanted(e)),
            undated=tuple(e for e in self.undated if wanted(e)),
        )


def gather(
    session: Session,
    first: dt.date | None = None,
    last: dt.date | None = None,
    flagship: str | None = None,
) -> CalendarData:
    """The calendar between two days, dropped actions included so that others can drop them too."""
    plan = programme.plan(session)
    first = first or dt.date(plan.first_year, 1, 1)
    last = last or dt.date(max(plan.last_year, _last_year(session)), 12, 31)
    entries = month.everything(session, first, last) + _dropped(session, first, last)
    if flagship:
        entries = [e for e in entries if e.kind != "action" or e.flagship == flagship]
    entries.sort(key=lambda e: (e.first, e.last, e.key))
    return CalendarData(
        uuid=session.scalars(select(Change.uuid).order_by(Change.seq).limit(1)).one(),
        title=plan.title,
        dated=tuple(e for e in entries if e.is_dated),
        undated=tuple(e for e in entries if not e.is_dated),
        particulars=_particulars(session),
    )


def _source(entry: Entry) -> tuple[str, int]:
    """The table and id of the row an entry comes from."""
    return entry.key.partition(":")[0], entry.id


def _last_year(session: Session) -> int:
    """The last year for which anything has been entered."""
    days = [session.scalars(select(func.max(model.ends))).one() for model in (Action, Edition)]
    return max((day.year for day in days if day), default=0)


def _dropped(session: Session, first: dt.date, last: dt.date) -> list[Entry]:
    """Cancelled actions: off the calendar, but a file says that they are off."""
    ask = select(Action).where(
        Action.work_status == WorkStatus.CANCELLED, Action.starts <= last, Action.ends >= first
    )
    return [
        Entry(
            key=f"action:{a.id}",
            kind="action",
            id=a.id,
            title=a.title,
            first=a.starts,
            last=a.ends,
            precision=a.precision.value,
            status=a.work_status.value,
            pillar=a.cell.pillar.key if a.cell else "",
            flagship=a.cell.flagship.slug if a.cell else "",
            owner=a.owner.name if a.owner else NOTHING,
        )
        for a in session.scalars(ask)
        if a.starts and a.ends
    ]


def _particulars(session: Session) -> dict[tuple[str, int], Particulars]:
    changed = _changed(session)
    made = session.scalars(select(Change.at).order_by(Change.seq).limit(1)).one()
    countries = {c.id: c.name for c in session.scalars(select(Country))}
    found: dict[tuple[str, int], Particulars] = {}
    for name, model in MODELS.items():
        for row in session.scalars(select(model)):
            at = changed.get((name, row.id), made)
            found[name, row.id] = _of(row, at, countries)
    return found


def _of(row: Base, at: dt.datetime, countries: Mapping[int, Bilingual]) -> Particulars:
    if isinstance(row, Action):
        settled = {WorkStatus.CANCELLED: "cancelled", WorkStatus.DONE: "held"}
        status = settled.get(row.work_status, row.date_status.value)
        return Particulars(row.version, at, status, note=row.note)
    if isinstance(row, Edition):
        country = countries.get(row.country_id or 0, NOTHING)
        place = Bilingual(
            ", ".join(filter(None, (row.city.en, country.en))),
            "，".join(filter(None, (row.city.zh, country.zh))),
        )
        return Particulars(
            row.version, at, row.date_status.value, row.note, row.theme, place, row.source
        )
    if isinstance(row, Observance):
        return Particulars(row.version, at, "confirmed", row.note, source=row.source)
    if isinstance(row, Platform):
        return Particulars(row.version, at, "proposed", row.note)
    assert isinstance(row, Season)
    return Particulars(row.version, at, "confirmed", row.note)


def _changed(session: Session) -> dict[tuple[str, int], dt.datetime]:
    """When each row of the calendar was last touched, by the change log."""
    ask = (
        select(ChangeRow.table, ChangeRow.pk, func.max(Change.at))
        .join(Change, Change.seq == ChangeRow.seq)
        .where(ChangeRow.table.in_(MODELS))
        .group_by(ChangeRow.table, ChangeRow.pk)
    )
    return {
        (table, pk): at if at.tzinfo else at.replace(tzinfo=dt.UTC)
        for table, pk, at in session.execute(ask)
    }
