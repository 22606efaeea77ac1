"""What a foreign calendar file would become in the plan, seen before anything is written."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid, Missing
from comms_planner.interchange import ics_alone, ics_changes
from comms_planner.interchange.guard import read_guarded
from comms_planner.interchange.ics_changes import Said
from comms_planner.interchange.ics_names import Names
from comms_planner.models import Change, Edition, ImportedUid, Moment, Platform
from comms_planner.models.words import WorkStatus
from comms_planner.services import incoming, intake
from comms_planner.services.planner import Planner, reads
from comms_planner.services.schedule import stations
from comms_planner.text import QT_TRANSLATE_NOOP

APART = ("line", "notices", ics_alone.KEY)
"""What a row says of the file rather than of the thing."""
AUTO, ACTION, HOLIDAY = "auto", "action", "holiday:"
NEW, KNOWN, OURS, CHANGED = "new", "known", "ours", "changed"
NOTHING = "nothing to remove"
_OURS = re.compile(r"(action|edition|observance|platform|season)-[^@]*@([^@]*)\.comms-planner")

NO_SERIES = QT_TRANSLATE_NOOP(
    "Errors", "There is no platform or moment “{slug}”. Write auto, action or the slug of one."
)
NEAR_SERIES = QT_TRANSLATE_NOOP(
    "Errors", "There is no platform or moment “{slug}”. The nearest: {names}."
)
ONLY_DAYS = QT_TRANSLATE_NOOP(
    "Errors",
    "An edition has days, without times of day or repetitions; this has them. Import "
    "it as an action.",
)
ONLY_WHOLE = QT_TRANSLATE_NOOP("Errors", "A day off is a whole day; this has a time or no day.")
IS_OURS = QT_TRANSLATE_NOOP("Errors", "It comes from this plan itself.")
IS_KNOWN = QT_TRANSLATE_NOOP("Errors", "It was taken in before, as “{title}”.")
IS_OLDER = QT_TRANSLATE_NOOP("Errors", "“{title}” was taken in before in a later version.")
NOT_HERE = QT_TRANSLATE_NOOP(
    "Errors", "It is cancelled in the file and the plan does not have it: nothing to remove."
)
GONE = QT_TRANSLATE_NOOP("Errors", "The file no longer sets this day apart from its series.")
IS_THERE = QT_TRANSLATE_NOOP("Errors", "The plan has it already, as “{title}”.")


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One entry of the file: what it would become, or is already.

    `becomes` is "action", "edition" or "holiday", `series` the platform or moment of an edition
    or the duty station of a day off, `state` "new", "changed" (taken in before, and different
    since), "known" (taken in before, or there already), "ours" (exported from this plan) or
    "nothing to remove" (called off there, and never taken in).
    `changes` say what became different, `entry` is what `intake.take_in` takes, `place` the
    number of the entry in what the file says.
    """

    place: int
    line: int
    uid: str
    title: str
    becomes: str
    series: str
    state: str
    why: Said | None
    changes: tuple[Said, ...]
    notices: tuple[Said, ...]
    entry: Mapping[str, Any]

    @property
    def is_written(self) -> bool:
        """Whether taking it in changes the plan."""
        return self.state in (NEW, CHANGED)


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """One entry of the file that cannot be taken in, where it stands, and why."""

    line: int
    uid: str
    title: str
    why: Said


@dataclass(frozen=True, slots=True)
class Preview:
    """A file held against the plan."""

    rows: tuple[PreviewRow, ...]
    refused: tuple[RefusedRow, ...]
    notices: tuple[Said, ...]

    @property
    def new(self) -> tuple[PreviewRow, ...]:
        """The rows that would be made."""
        return self.of(NEW)

    @property
    def changed(self) -> tuple[PreviewRow, ...]:
        """The rows of things that would be brought up to date."""
        return self.of(CHANGED)

    @property
    def known(self) -> tuple[PreviewRow, ...]:
        """The rows of what the plan has already."""
        return self.of(KNOWN, OURS)

    def of(self, *states: str) -> tuple[PreviewRow, ...]:
        """The rows in some of the states."""
        return tuple(row for row in self.rows if row.state in states)


def read(path: Path) -> dict[str, Any]:
    """What the file says, read in the guarded child; raises PlannerError if it is no calendar."""
    found = read_guarded("ics", path)
    if found["failed"]:
        text, values = found["failed"]
        raise Invalid("path", text, **values)
    return found


@reads(
    "imported_uid",
    "edition",
    "platform",
    "moment",
    "action",
    "change",
    "duty_station",
    "holiday",
    "series_exception",
    "action_dependency",
)
def preview(
    session: Session,
    found: Mapping[str, Any],
    target: str = AUTO,
    own: Mapping[int, str] = MappingProxyType({}),
) -> Preview:
    """What each entry would become.

    `target` is "auto", "action", the slug or name of a platform or moment whose editions they are,
    or "holiday:" with the slug of the duty station whose days off they are; `own` says so of single
    entries by their place in what the file says.
    """
    matcher = _Matcher(session, target)
    rows, refused = [], [_refused(one) for one in found["refused"]]
    for place, said in enumerate(found["rows"]):
        try:
            rows.append(matcher.row(place, said, own.get(place, target)))
        except Invalid as error:
            why = Said(error.text, error.values)
            refused.append(RefusedRow(said["line"], said["uid"], said["title"], why))
    rows += matcher.gone(found["rows"])
    refused.sort(key=lambda r: r.line)
    return Preview(tuple(rows), tuple(refused), _all_said(found["notices"]))


def accept(
    planner: Planner, seen: Preview, places: Collection[int] | None = None
) -> tuple[int, ...]:
    """Write what is new or changed, as one undoable command; gives the numbers of what was made.

    With `places` only these entries of the file are written.
    """
    entries = [
        dict(row.entry) for row in seen.of(NEW, CHANGED) if places is None or row.place in places
    ]
    if not entries:
        return ()
    each = {(one["uid"], one["part"], one.get("station")): one for one in entries}  # the last holds
    return planner.write(intake.take_in, json.dumps([*each.values()], ensure_ascii=False))


class _Matcher:
    """Holds the rows of one file against one snapshot of the plan."""

    def __init__(self, session: Session, target: str) -> None:
        self._session, self._names = session, Names(session)
        self._uuid = session.scalars(select(Change.uuid).order_by(Change.seq).limit(1)).one()
        self._known, self._home = intake.known(session), intake.home(session)
        self._held = intake.loaded(session)
        self._joined: dict[str, dict[str, Any]] = {}
        self._off: dict[str, str] = {}
        """The duty station that the days off of an entry are of, by its name."""
        self._meant(target)

    def _meant(self, target: str) -> str:
        """What entries are to become, by its slug; raises Missing for what is not there."""
        if target.startswith(HOLIDAY):
            stations.by_slug(self._session, target.removeprefix(HOLIDAY))
        if target.startswith(HOLIDAY) or target in (AUTO, ACTION):
            return target
        slug = self._names.slug(target)
        if slug:
            return slug
        near = self._names.near(target)
        raise Missing(NEAR_SERIES if near else NO_SERIES, slug=target[:60], names=", ".join(near))

    def row(self, place: int, said: Mapping[str, Any], target: str) -> PreviewRow:
        """One entry held against the plan; raises Invalid where it cannot be taken in."""
        target = self._meant(target)
        entry = {name: value for name, value in said.items() if name not in APART}
        if target.startswith(HOLIDAY):
            return self._holiday(place, said, {**entry, "station": target.removeprefix(HOLIDAY)})
        before = self._known.get((said["uid"], said["part"]))
        if before is not None:
            return self._again(place, said, entry, before)
        if ics_alone.is_alone(said):
            whole = self._known.get((said["uid"], ""))
            joined = self._with(said, whole) if whole else None
            if whole and joined:
                return self._again(place, {**said, "sequence": joined["sequence"]}, joined, whole)
            said = {**said, "notices": [*said["notices"], [ics_alone.STANDS_ALONE, {}]]}
        own = _OURS.fullmatch(said["uid"])
        if own and own[2] == self._uuid:
            return _row(place, said, entry, "action", OURS, Said(IS_OURS, {}))
        if said["status"] == WorkStatus.CANCELLED:
            return _row(place, said, entry, "action", NOTHING, Said(NOT_HERE, {}))
        series = self._series(said, target)
        entry["series"] = series
        becomes = "edition" if series else "action"
        there = self._same(said, series) if series else None
        if there is not None:
            why = Said(IS_THERE, {"title": _plain(there.name)})
            return _row(place, said, entry, becomes, KNOWN, why)
        return _row(place, said, entry, becomes, NEW)

    def _with(self, said: Mapping[str, Any], whole: ImportedUid) -> dict[str, Any] | None:
        """A series taken in before, with all that this file has said of its days so far."""
        held = self._joined.get(said["uid"]) or json.loads(whole.said)
        series = ics_alone.joined(held, said)
        if series is not None:
            self._joined[said["uid"]] = series
        return series

    def gone(self, rows: Sequence[Mapping[str, Any]]) -> list[PreviewRow]:
        """The days that stood apart from a series of this file and do so no longer."""
        named = {(said["uid"], said["part"]) for said in rows}
        whole = {uid: place for place, said in enumerate(rows) if (uid := said["uid"])
                 and not said["part"]}  # fmt: skip
        found = []
        for (uid, part), known in self._known.items():
            if part and uid in whole and (uid, part) not in named:
                entry = {**json.loads(known.said), "status": WorkStatus.CANCELLED.value}
                said = {**rows[whole[uid]], **entry, "notices": []}
                if ics_changes.of(self._session, known, entry, self._home):
                    row = self._again(whole[uid], said, entry, known)
                    found.append(replace(row, changes=(Said(GONE, {}),)))
        for uid, place in whole.items():
            if uid in self._off:
                found += self._days_gone(
                    rows[place], place, {part for u, part in named if u == uid}
                )
        return found

    def _days_gone(
        self, said: Mapping[str, Any], place: int, named: Collection[str]
    ) -> Iterator[PreviewRow]:
        """The days off beside the rule of an entry that it no longer names."""
        station = stations.by_slug(self._session, self._off[said["uid"]])
        for part, day in intake.parts_of(station, said["uid"]).items():
            if part not in named:
                when = {"first": day.day.isoformat(), "last": day.day.isoformat()}
                entry = {
                    "uid": said["uid"], "part": part, "title": _plain(day.name), **when,
                    "station": station.slug, "status": WorkStatus.CANCELLED.value,
                }  # fmt: skip
                row = _row(place, {**said, **entry, "notices": []}, entry, "holiday", CHANGED)
                yield replace(row, changes=(Said(GONE, {}),))

    def _again(
        self, place: int, said: Mapping[str, Any], entry: Mapping[str, Any], before: ImportedUid
    ) -> PreviewRow:
        """Something that was taken in before: as it was, or changed since."""
        becomes = "edition" if before.edition_id is not None else "action"
        title = self._names.title(before)
        if said["sequence"] < before.sequence:
            return _row(place, said, entry, becomes, KNOWN, Said(IS_OLDER, {"title": title}))
        changes = ics_changes.of(self._session, before, entry, self._home)
        if not changes:
            return _row(place, said, entry, becomes, KNOWN, Said(IS_KNOWN, {"title": title}))
        return replace(_row(place, said, entry, becomes, CHANGED), changes=changes)

    def _holiday(self, place: int, said: Mapping[str, Any], entry: dict[str, Any]) -> PreviewRow:
        station = stations.by_slug(self._session, entry["station"])
        self._off[said["uid"]] = station.slug
        one = incoming.read_one(entry)
        if said["status"] == WorkStatus.CANCELLED:
            if not intake.outdated(station, one, ()):
                return _row(place, said, entry, "holiday", NOTHING, Said(NOT_HERE, {}))
            row = _row(place, said, entry, "holiday", CHANGED)
            return replace(row, changes=(Said(ics_changes.CALLED_OFF, {}),))
        if said["start_time"] is not None or not said["first"]:
            raise Invalid("path", ONLY_WHOLE)
        days = intake.wanted_days(station, one)
        there = {h.day for h in station.holidays if _plain(h.name) == said["title"]}
        row = _row(place, said, {**entry, "series": ""}, "holiday", NEW)
        old = intake.outdated(station, one, days)
        if old:
            changes = ics_changes.of_holiday(old, days)
            return replace(row, state=CHANGED, changes=changes)
        if set(days) <= there:
            return replace(row, state=KNOWN, why=Said(IS_THERE, {"title": said["title"]}))
        return row

    def _series(self, said: Mapping[str, Any], target: str) -> str:
        plain = said["start_time"] is None and said["rrule"] is None and said["first"]
        if target == ACTION:
            return ""
        if target != AUTO:
            if not plain:
                raise Invalid("path", ONLY_DAYS)
            return target
        return self._names.series(said["title"]) if plain else ""

    def _same(self, said: Mapping[str, Any], series: str) -> Edition | None:
        """The edition of a platform or moment that lies on these days already."""
        ask = (
            select(Edition)
            .outerjoin(Platform, Platform.id == Edition.platform_id)
            .outerjoin(Moment, Moment.id == Edition.moment_id)
            .where((Platform.slug == series) | (Moment.slug == series))
        )
        for edition in self._session.scalars(ask):
            if edition.starts and edition.ends and edition.precision.value in ("day", "window"):
                first, last = edition.starts.isoformat(), edition.ends.isoformat()
                if first <= said["last"] and last >= said["first"]:
                    return edition
        return None


def _plain(title: Bilingual) -> str:
    return title.en or title.zh


def _row(
    place: int,
    said: Mapping[str, Any],
    entry: Mapping[str, Any],
    becomes: str,
    state: str,
    why: Said | None = None,
) -> PreviewRow:
    series = entry.get("station") or entry.get("series") or ""
    return PreviewRow(
        place, said["line"], said["uid"], said["title"], becomes, series, state, why, (),
        _all_said(said["notices"]), entry,
    )  # fmt: skip


def _refused(said: Mapping[str, Any]) -> RefusedRow:
    why = Said(said["reason"], said["values"])
    return RefusedRow(said["line"], said["uid"], said["title"], why)


def _all_said(found: list[Any]) -> tuple[Said, ...]:
    return tuple(Said(text, values) for text, values in found)
