"""Clock times in several places: when a thing is, as each duty station's clock shows it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, Asset, ContentItem, DutyStation
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule.stations import checked_zone
from comms_planner.text import QT_TRANSLATE_NOOP

NO_SUCH_TIME = QT_TRANSLATE_NOOP(
    "Errors", "The clocks go forward there and skip that time. Choose another."
)
NO_DAY = QT_TRANSLATE_NOOP("Errors", "Give the action its day first, then its time.")
NOT_AN_INSTANT = QT_TRANSLATE_NOOP(
    "Errors", "Write the instant with its offset, such as 2027-10-04T06:00+03:00; not “{given}”."
)


@dataclass(frozen=True, slots=True)
class LocalTimeRow:
    """An instant on one duty station's clock."""

    station: str
    name: Bilingual
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class EmbargoRow:
    """When one asset in one language may go out, in UTC and on every duty station's clock."""

    content_item_id: int
    action_id: int | None
    asset: Bilingual
    channel: str
    language: str
    embargo_at: dt.datetime
    publish_at: dt.datetime | None
    local_times: tuple[LocalTimeRow, ...]


def instant(
    day: dt.date,
    minutes: int,
    zone: str,
    *,
    strict: bool = False,
    fold: int = 0,
    field: str = "start_time",
) -> dt.datetime:
    """The UTC instant of a clock time; where the clock shows it twice, the first of the two.

    The second is that of fold 1. A time that the clock skips in spring counts by the clock before,
    or is refused at `field` if `strict`.
    """
    place = ZoneInfo(zone)
    clock = dt.datetime.combine(day, dt.time()) + dt.timedelta(minutes=minutes)
    local = clock.replace(tzinfo=place, fold=fold)
    there = local.astimezone(dt.UTC)
    if strict and there.astimezone(place).replace(tzinfo=None) != clock:
        raise Invalid(field, NO_SUCH_TIME)
    return there


def bounds(action: Action) -> tuple[dt.datetime, dt.datetime] | None:
    """First and last instant of a timed action; None for one of whole days."""
    if action.starts is None or action.ends is None:
        return None
    clock = (action.start_time, action.end_time, action.zone)
    return bounds_on(action.starts, action.ends, *clock)


def bounds_on(
    first: dt.date, last: dt.date, start: int | None, end: int | None, zone: str | None
) -> tuple[dt.datetime, dt.datetime] | None:
    """First and last instant of what lasts from a clock time to another; None without times."""
    if start is None or not zone:
        return None
    begin = instant(first, start, zone)
    return begin, max(begin, instant(last, start if end is None else end, zone))


def on_clock(at: dt.datetime, zone: str) -> dt.datetime:
    """An instant as a place's clock shows it."""
    return at.astimezone(ZoneInfo(zone))


@reads(DutyStation)
def local_times(session: Session, at: dt.datetime) -> list[LocalTimeRow]:
    """An instant on the clock of every duty station."""
    order = (DutyStation.position, DutyStation.id)
    stations = session.scalars(select(DutyStation).order_by(*order)).all()
    return [LocalTimeRow(s.slug, s.name, on_clock(at, s.zone)) for s in stations]


@reads(Asset, ContentItem, DutyStation)
def embargoes(session: Session, *, action_id: int | None = None) -> list[EmbargoRow]:
    """The embargoes of the plan or of one action, the next first, on every station's clock."""
    ask = (
        select(ContentItem, Asset)
        .join(Asset, Asset.id == ContentItem.asset_id)
        .where(Asset.embargo_at.is_not(None))
    )
    if action_id is not None:
        ask = ask.where(Asset.action_id == action_id)
    return [
        EmbargoRow(
            item.id, asset.action_id, asset.title, item.channel, item.language.value,
            asset.embargo_at, item.publish_at, tuple(local_times(session, asset.embargo_at)),
        )
        for item, asset in session.execute(ask.order_by(Asset.embargo_at, ContentItem.id))
        if asset.embargo_at
    ]  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Set time"))
def set_time(
    session: Session,
    action_id: int,
    start_time: int | None,
    end_time: int | None = None,
    zone: str | None = None,
) -> None:
    """Give an action a time, in minutes after midnight, or make it one of whole days.

    Without a zone it is its duty station's, or the plan's first station's.
    """
    action = session.get_one(Action, action_id)
    if start_time is None:
        action.at(None, None, None)
        return
    if action.starts is None:
        raise Invalid("start_time", NO_DAY)
    place = checked_zone(zone) if zone else _own_zone(session, action)
    action.at(start_time, end_time, place)
    instant(action.starts, start_time, place, strict=True)


def _own_zone(session: Session, action: Action) -> str:
    order = (DutyStation.position, DutyStation.id)
    station = (
        session.get(DutyStation, action.station_id)
        if action.station_id
        else session.scalars(select(DutyStation).order_by(*order)).first()
    )
    return station.zone if station else "UTC"


@undoable(QT_TRANSLATE_NOOP("Undo", "Set embargo"))
def set_embargo(session: Session, content_item_id: int, at: str | None) -> None:
    """Say when an asset may go out, as an instant with its offset, or lift the embargo.

    It holds for the asset in all its languages and channels.
    """
    asset_id = session.get_one(ContentItem, content_item_id).asset_id
    session.get_one(Asset, asset_id).embargo_at = read_instant("at", at)


def read_instant(field: str, text: str | None) -> dt.datetime | None:
    """An instant as people and programs write it; one without an offset is refused."""
    if text is None or not text.strip():
        return None
    try:
        at = dt.datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise Invalid(field, NOT_AN_INSTANT, given=text[:40]) from error
    if at.tzinfo is None:
        raise Invalid(field, NOT_AN_INSTANT, given=text[:40])
    return at.astimezone(dt.UTC)  # as the file gives it back, so that the log tells one story
