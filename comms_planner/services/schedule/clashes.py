"""What collides in the schedule, as sentences: people, embargoes, days off, moments, chains."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import combinations
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    ActionDependency,
    Appearance,
    Asset,
    ContentItem,
    DutyStation,
    Edition,
    Holiday,
    Leave,
    Person,
    Platform,
)
from comms_planner.models.words import AnchorEnd, HolidayKind, Precision, Roll, WorkStatus
from comms_planner.services import month
from comms_planner.services.languages import LANGUAGE_NAMES
from comms_planner.services.month import TABLES, Entry
from comms_planner.services.planner import reads
from comms_planner.services.schedule import busy, dependencies, ripples, stations
from comms_planner.services.schedule.collisions import ClashRow, clash
from comms_planner.services.schedule.notices import Value
from comms_planner.services.schedule.person_clashes import of_people
from comms_planner.services.schedule.stations import Calendars
from comms_planner.text import QT_TRANSLATE_NOOP

PRESSING = 42
"""Days ahead within which what collides is told on the morning's page."""
LOAD = 3
"""How many things one principal can do on a day."""
SEVERITIES = ("high", "medium", "low")

EMBARGO_BROKEN = QT_TRANSLATE_NOOP(
    "Schedule",
    "“{asset}” goes out ({language}, {channel}) on {out}, before its embargo lifts on {lifts}.",
)
EMBARGO_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Schedule",
    "“{asset}” goes out ({language}, {channel}) on {out}, before its embargo for “{second}” lifts"
    " on {lifts}.",
)
EMBARGO_EARLY = QT_TRANSLATE_NOOP(
    "Schedule",
    "The embargo on “{asset}” lifts on {lifts}, before we publish it ourselves ({language},"
    " {channel}) on {out}.",
)
DAY_OFF = QT_TRANSLATE_NOOP("Schedule", "“{first}” falls on {holiday}, a day off.")
HALF_DAY = QT_TRANSLATE_NOOP("Schedule", "“{first}” falls on {holiday}, half a day off.")
FLOATING = QT_TRANSLATE_NOOP(
    "Schedule", "“{first}” falls on {holiday}, a floating holiday: avoid meetings."
)
WEEKEND = QT_TRANSLATE_NOOP("Schedule", "“{first}” falls on a weekend.")
MOMENTS = QT_TRANSLATE_NOOP("Schedule", "“{first}” and “{second}” fall on the same days.")
CHAIN = QT_TRANSLATE_NOOP(
    "Schedule", "“{first}” begins before “{second}” is over, which it waits for."
)
LEAD = QT_TRANSLATE_NOOP(
    "Schedule",
    "“{first}” begins too long before “{second}” is over; days that are allowed: {days}.",
)
OPEN_GATE = QT_TRANSLATE_NOOP(
    "Schedule", "“{first}” is a gate and still open, though “{second}” after it is done."
)
PAST_EVENT = QT_TRANSLATE_NOOP(
    "Schedule", "“{first}” should come before “{second}” but lies after it."
)


@reads(*TABLES, Action, ActionDependency, Appearance, Asset, ContentItem, DutyStation, Edition,
       Holiday, Leave, Person)  # fmt: skip
def rows(session: Session, first: dt.date, last: dt.date, *, limit: int = LOAD) -> list[ClashRow]:
    """All collisions on the days from first to last, the earliest first, the worst before."""
    found = [
        *of_people(session, first, last, limit),
        *_embargoes(session, first, last),
        *_days_off(session, first, last),
        *_moments(session, first, last),
        *_chains(session, first, last),
        *_open_gates(session, first, last),
        *_past_events(session, first, last),
    ]
    return sorted(found, key=lambda c: (c.day, SEVERITIES.index(c.severity), c.kind, c.things))


@reads(*TABLES, Action, ActionDependency, Appearance, Asset, ContentItem, DutyStation, Edition,
       Holiday, Leave, Person)  # fmt: skip
def pressing(session: Session, day: dt.date) -> list[ClashRow]:
    """What collides in the six weeks from a day on and wants a decision: the serious, in order."""
    found = rows(session, day, day + dt.timedelta(PRESSING))
    return [clash for clash in found if clash.severity != SEVERITIES[-1]]


def _embargoes(session: Session, first: dt.date, last: dt.date) -> Iterator[ClashRow]:
    """Versions that go out before the embargo on their asset, or on one of its name, lifts."""
    found = session.execute(
        select(Asset, Action.title).outerjoin(Action, Action.id == Asset.action_id)
    ).all()
    office = stations.first(session)
    zone = ZoneInfo(office.zone if office else "UTC")
    held: dict[str, list[tuple[Asset, Bilingual]]] = {}
    for asset, action in found:
        if asset.embargo_at:
            held.setdefault(_called(asset), []).append((asset, action or asset.title))
    for asset, _ in found:
        for other, its_title in held.get(_called(asset), ()):
            things = tuple(dict.fromkeys((_thing(asset), _thing(other))))
            for item in asset.items:
                if not item.publish_at or not other.embargo_at:
                    continue
                out, lifts = item.publish_at.astimezone(zone), other.embargo_at.astimezone(zone)
                said: dict[str, Value] = {
                    "asset": asset.title, "language": LANGUAGE_NAMES[item.language],
                    "channel": item.channel or "–", "out": out, "lifts": lifts,
                }  # fmt: skip
                if out < lifts and first <= out.date() <= last:
                    text = EMBARGO_BROKEN if len(things) == 1 else EMBARGO_ELSEWHERE
                    yield clash(
                        "embargo-broken", "high", out.date(), things, text,
                        second=its_title, **said,
                    )  # fmt: skip
                if lifts < out and other is asset and first <= lifts.date() <= last:
                    yield clash(
                        "embargo-early", "medium", lifts.date(), things[:1], EMBARGO_EARLY, **said
                    )


def _called(asset: Asset) -> str:
    """The name by which two entries of one asset are known to be the same."""
    return (asset.title.en or asset.title.zh).strip().casefold()


def _thing(asset: Asset) -> str:
    return f"action:{asset.action_id}" if asset.action_id else f"asset:{asset.id}"


def _days_off(session: Session, first: dt.date, last: dt.date) -> Iterator[ClashRow]:
    """Work due on a day off; what is fixed to its event stays there and is not told."""
    calendars = Calendars(session)
    stations = (None, *session.scalars(select(DutyStation.id)))
    some_off = {day for s in stations for day in calendars[s].off_between(first, last)}
    asked = select(Action.id, Action.title, Action.ends, Action.station_id).where(
        Action.ends.in_(sorted(some_off)),
        Action.rrule.is_(None),
        Action.precision == Precision.DAY,
        Action.work_status.in_(ripples.OPEN_WORK),
        (Action.roll != Roll.NONE) | Action.offset_days.is_(None),
    )
    due = [
        (f"action:{number}", title, ends, station)
        for number, title, ends, station in session.execute(asked)
        if ends
    ]
    due += [
        (entry.key, entry.title, entry.last, action.station_id)
        for action, entry in busy.happenings(session, first, last)
        if first <= entry.last <= last
    ]
    for key, title, day, station in due:
        calendar = calendars[station]
        for off in calendar.on(day):
            kind, severity, text = _OFF[off.kind]
            yield clash(kind, severity, day, (key,), text, first=title, holiday=off.name)
        if day.weekday() in calendar.weekend:
            yield clash("weekend", "low", day, (key,), WEEKEND, first=title)


_OFF = {
    HolidayKind.FULL: ("holiday", "medium", DAY_OFF),
    HolidayKind.HALF: ("half-day", "low", HALF_DAY),
    HolidayKind.FLOATING: ("floating", "low", FLOATING),
}


def _moments(session: Session, first: dt.date, last: dt.date) -> Iterator[ClashRow]:
    """Days and events of tier 1 that share days, but for those of one series or of one rule.

    The Scroll of Honour is given on World Habitat Day: that is meant.
    """
    great = [
        e
        for e in month.occasions(session, first, last)
        if e.tier == 1 and e.kind != "season" and e.status not in ("cancelled", "postponed")
    ]
    rules = _rules(session)
    for one, two in combinations(great, 2):
        if one.first <= two.last and two.first <= one.last and _apart(one, two, rules):
            day = max(one.first, two.first)
            yield clash(
                "moments", "low", day, (one.key, two.key), MOMENTS,
                first=one.title, second=two.title,
            )  # fmt: skip


def _rules(session: Session) -> dict[str, str]:
    """The day that each platform's rule names, by its key in the calendar."""
    asked = select(Platform.slug, Platform.rrule).where(Platform.rrule.is_not(None))
    found = {}
    for slug, rrule in session.execute(asked):
        day = sorted(part for part in (rrule or "").split(";") if part.startswith("BY"))
        found[f"platform:{slug}"] = ";".join(day)
    return found


def _apart(one: Entry, two: Entry, rules: Mapping[str, str]) -> bool:
    if one.series and one.series == two.series:
        return False
    meant = rules.get(one.series)
    return not (meant and meant == rules.get(two.series))


def _chains(session: Session, first: dt.date, last: dt.date) -> Iterator[ClashRow]:
    for starts, row in dependencies.broken(session, first, last):
        keys = f"action:{row.action_id}", f"action:{row.after_id}"
        said: dict[str, Value] = {"first": row.action, "second": row.after}
        if row.lag_days < 0:
            yield clash("chain", "high", starts, keys, LEAD, **said, days=-row.lag_days)
        else:
            yield clash("chain", "high", starts, keys, CHAIN, **said)


def _open_gates(session: Session, first: dt.date, last: dt.date) -> Iterator[ClashRow]:
    """Gates of ladders that are open while something later is done, with the last such task."""
    done = aliased(Action)
    asked = (
        select(Action, done)
        .join(done, done.edition_id == Action.edition_id)
        .where(
            Action.gate,
            Action.ends.between(first, last),
            Action.precision == Precision.DAY,
            Action.work_status.in_(ripples.OPEN_WORK),
            done.offset_days.is_not(None),
            done.precision == Precision.DAY,
            done.work_status == WorkStatus.DONE,
            done.ends > Action.ends,
        )
        .order_by(Action.id, done.ends, done.id)
    )
    for gate, task in {gate.id: (gate, task) for gate, task in session.execute(asked)}.values():
        assert gate.ends is not None, "asked only for dated actions"
        yield clash(
            "gate", "medium", gate.ends, (f"action:{gate.id}", f"action:{task.id}"), OPEN_GATE,
            first=gate.title, second=task.title,
        )  # fmt: skip


def _past_events(session: Session, first: dt.date, last: dt.date) -> Iterator[ClashRow]:
    """Preparation that was pinned or pushed to a day after its event."""
    asked = (
        select(Action, Edition)
        .join(Edition, Edition.id == Action.edition_id)
        .where(
            Action.ends.between(first, last),
            Action.offset_days < 0,
            Action.anchor_end == AnchorEnd.START,
            Action.precision == Precision.DAY,
            Edition.precision == Precision.DAY,
            Action.ends >= Edition.starts,
            Action.work_status.in_(ripples.OPEN_WORK),
        )
    )
    for action, edition in session.execute(asked):
        assert action.ends is not None, "asked only for dated actions"
        yield clash(
            "past-event", "high", action.ends, (f"action:{action.id}", f"edition:{edition.id}"),
            PAST_EVENT, first=action.title, second=edition.name,
        )  # fmt: skip
