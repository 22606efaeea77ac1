"""One entry of another calendar: checked in form, and the action it would be."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, SeriesException, rules
from comms_planner.models.words import DateStatus, ExceptionKind, WorkStatus
from comms_planner.recurrence import compile_rule
from comms_planner.services import arguments
from comms_planner.services.schedule import stations
from comms_planner.text import QT_TRANSLATE_NOOP

MOST = 20_000
LONGEST_UID = 1000

NOT_A_LIST = QT_TRANSLATE_NOOP(
    "Errors", "“entries” takes a JSON list of entries, as “import --json” prints them."
)
TOO_MANY = QT_TRANSLATE_NOOP("Errors", "At most {most} entries can be taken in at once.")
NO_UID = QT_TRANSLATE_NOOP("Errors", "Each entry needs the name (UID) it had in its calendar.")
OFF_IN_FILE = Bilingual("Left out in the calendar it came from.", "来源日历中已略去。")
MOVED_IN_FILE = Bilingual("Moved in the calendar it came from.", "来源日历中已移动。")


@dataclass(frozen=True, slots=True)
class Incoming:
    """One entry of another calendar, checked in form.

    `part` names a day of a series that stands apart from it, `series` what it is an edition of,
    `station` the duty station whose day off it is; `said` is the entry as it came.
    """

    uid: str
    part: str
    title: Bilingual
    note: Bilingual
    sequence: int
    series: str
    station: str
    first: dt.date | None
    last: dt.date | None
    start_time: int | None
    end_time: int | None
    zone: str | None
    status: WorkStatus
    firm: bool
    rrule: str | None
    exceptions: tuple[Mapping[str, Any], ...]
    said: str

    @property
    def date_status(self) -> DateStatus:
        """How firmly its date stands."""
        if self.status is WorkStatus.CANCELLED:
            return DateStatus.CANCELLED
        return DateStatus.CONFIRMED if self.firm else DateStatus.PROPOSED


def read_all(entries: str) -> Iterator[Incoming]:
    """The entries in a JSON list; raises Invalid for what is none."""
    try:
        found = json.loads(entries)
    except (ValueError, RecursionError) as error:
        raise Invalid("entries", NOT_A_LIST) from error
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise Invalid("entries", NOT_A_LIST)
    if len(found) > MOST:
        raise Invalid("entries", TOO_MANY, most=MOST)
    yield from map(read_one, found)


def read_one(said: Mapping[str, Any]) -> Incoming:
    """An entry out of plain values."""
    uid = _text(said, "uid")
    if not uid or len(uid) > LONGEST_UID:
        raise Invalid("entries", NO_UID)
    exceptions = said.get("exceptions") or []
    if not isinstance(exceptions, list) or not all(isinstance(e, dict) for e in exceptions):
        raise Invalid("entries", NOT_A_LIST)
    return Incoming(
        uid, _text(said, "part")[:60], _both(said, "title"), _both(said, "note"),
        _number(said, "sequence") or 0,
        _text(said, "series"), _text(said, "station"), day_of(said, "first"), day_of(said, "last"),
        _number(said, "start_time"), _number(said, "end_time"), _text(said, "zone") or None,
        arguments.read(WorkStatus, said.get("status") or "planned", "status"),
        said.get("firm") is True, _text(said, "rrule") or None, tuple(exceptions),
        json.dumps(dict(said), ensure_ascii=False, sort_keys=True),
    )  # fmt: skip


def action_of(one: Incoming, home: str, position: int) -> Action:
    """The action that an entry is; a time without a zone is that of `home`."""
    action = Action(title=Bilingual(), note=Bilingual(), position=position)
    action.rename(one.title)
    action.annotate(one.note)
    action.schedule(one.first, one.last)
    if one.first is not None and one.start_time is not None:
        zone = stations.checked_zone(one.zone) if one.zone else home
        action.at(one.start_time, one.end_time, zone)
    action.progress_to(one.status, one.last or dt.date(1970, 1, 1))
    action.date_status = one.date_status
    if one.rrule and one.first is not None:
        rule = compile_rule(one.rrule, one.first)
        action.rrule = rule.text
        given = (e for e in one.exceptions if _follows(rule.between, day_of(e, "on")))
        action.exceptions.extend(map(_exception, given))
        action.at(action.start_time, action.end_time, action.zone)
    return action


def _follows(between: Any, day: dt.date | None) -> bool:
    return day is not None and bool(between(day, day))


def _exception(said: Mapping[str, Any]) -> SeriesException:
    starts, ends = day_of(said, "starts"), day_of(said, "ends")
    moved = said.get("kind") == "moved" and starts is not None
    rules.in_order("entries", starts, ends)
    title = _both(said, "title")
    made = SeriesException(
        rule_day=day_of(said, "on"),
        kind=ExceptionKind.MOVED if moved else ExceptionKind.CANCELLED,
        starts=starts if moved else None,
        ends=(ends or starts) if moved else None,
        title=rules.title("entries", title) if title else title,
        reason=MOVED_IN_FILE if moved else OFF_IN_FILE,
    )
    if moved:
        made.at(_number(said, "start_time"), _number(said, "end_time"))
    return made


def day_of(said: Mapping[str, Any], field: str) -> dt.date | None:
    """A day of an entry, if it names one."""
    found: dt.date | None = arguments.read(dt.date | None, said.get(field), field)
    return found


def _text(said: Mapping[str, Any], field: str) -> str:
    return rules.clean(str(arguments.read(str, said.get(field) or "", field)))


def _both(said: Mapping[str, Any], field: str) -> Bilingual:
    """A text on the side of its script, or both sides."""
    found: Bilingual = arguments.read(Bilingual, said.get(field) or "", field)
    return rules.clean_both(found)


def _number(said: Mapping[str, Any], field: str) -> int | None:
    found: int | None = arguments.read(int | None, said.get(field), field)
    if found is not None and not 0 <= found < 2**31:
        raise Invalid("entries", arguments.WANTED, field=field, wanted="0 …", given=str(found)[:20])
    return found
