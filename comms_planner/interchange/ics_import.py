"""What a foreign calendar file would become in the plan, seen before anything is written."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid, Missing
from comms_planner.interchange.guard import read_guarded
from comms_planner.interchange.ics_names import Names
from comms_planner.models import Change, Edition, ImportedUid, Moment, Platform
from comms_planner.services import intake
from comms_planner.services.planner import Planner, reads
from comms_planner.services.schedule import stations
from comms_planner.text import QT_TRANSLATE_NOOP

AUTO, ACTION, HOLIDAY = "auto", "action", "holiday:"
NEW, KNOWN, OURS = "new", "known", "ours"
_OURS = re.compile(r"(action|edition|observance|platform|season)-[^@]*@([^@]*)\.comms-planner")

NO_SERIES = QT_TRANSLATE_NOOP(
    "Errors", "There is no platform or moment “{slug}”. Write auto, action or the slug of one."
)
ONLY_DAYS = QT_TRANSLATE_NOOP(
    "Errors", "An edition has days, without times of day or repetitions; this has."
)
ONLY_WHOLE = QT_TRANSLATE_NOOP("Errors", "A day off is a whole day; this has a time or no day.")
IS_OURS = QT_TRANSLATE_NOOP("Errors", "It comes from this plan itself.")
IS_KNOWN = QT_TRANSLATE_NOOP("Errors", "It was taken in before, as “{title}”.")
IS_THERE = QT_TRANSLATE_NOOP("Errors", "The plan has it already, as “{title}”.")


@dataclass(frozen=True, slots=True)
class Said:
    """A marked sentence of context "Errors" with its values."""

    text: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One entry of the file: what it would become, or is already.

    `becomes` is "action", "edition" or "holiday", `series` the platform or moment of an edition
    or the duty station of a day off, `state`
    "new", "known" (taken in before, or there already) or "ours" (exported from this plan).
    `entry` is what `intake.take_in` takes.
    """

    line: int
    uid: str
    title: str
    becomes: str
    series: str
    state: str
    why: Said | None
    notices: tuple[Said, ...]
    entry: Mapping[str, Any]


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
        """The rows that would be written."""
        return tuple(row for row in self.rows if row.state == NEW)


def read(path: Path) -> dict[str, Any]:
    """What the file says, read in the guarded child; raises PlannerError if it is no calendar."""
    found = read_guarded("ics", path)
    if found["failed"]:
        text, values = found["failed"]
        raise Invalid("path", text, **values)
    return found


@reads(
    "imported_uid", "edition", "platform", "moment", "action", "change", "duty_station", "holiday"
)
def preview(session: Session, found: Mapping[str, Any], target: str = AUTO) -> Preview:
    """What each entry would become.

    `target` is "auto", "action", the slug of a platform or moment whose editions they are, or
    "holiday:" with the slug of the duty station whose days off they are.
    """
    matcher = _Matcher(session, target)
    rows, refused = [], [_refused(one) for one in found["refused"]]
    for said in found["rows"]:
        try:
            rows.append(matcher.row(said))
        except Invalid as error:
            why = Said(error.text, error.values)
            refused.append(RefusedRow(said["line"], said["uid"], said["title"], why))
    refused.sort(key=lambda r: r.line)
    return Preview(tuple(rows), tuple(refused), _all_said(found["notices"]))


def accept(planner: Planner, seen: Preview) -> tuple[int, ...]:
    """Write what is new, as one undoable command; gives the numbers of what was made."""
    if not seen.new:
        return ()
    entries = json.dumps([dict(row.entry) for row in seen.new], ensure_ascii=False)
    return planner.write(intake.take_in, entries)


class _Matcher:
    """Holds the rows of one file against one snapshot of the plan."""

    def __init__(self, session: Session, target: str) -> None:
        self._target = target
        self._names = Names(session)
        self._uuid = session.scalars(select(Change.uuid).order_by(Change.seq).limit(1)).one()
        latest_first = select(ImportedUid).order_by(ImportedUid.id.desc())
        self._known = {u.uid: u for u in session.scalars(latest_first)}
        self._session = session
        self._station = target.removeprefix(HOLIDAY) if target.startswith(HOLIDAY) else ""
        self._off = set()
        if self._station:
            station = stations.by_slug(session, self._station)
            self._off = {(h.day.isoformat(), _plain(h.name)) for h in station.holidays}
        elif target not in (AUTO, ACTION) and target not in self._names.slugs:
            raise Missing(NO_SERIES, slug=target[:60])

    def row(self, said: Mapping[str, Any]) -> PreviewRow:
        series = self._series(said)
        entry = {name: value for name, value in said.items() if name not in ("line", "notices")}
        if self._station:
            return self._holiday(said, entry)
        state, why = self._state(said, series)
        return PreviewRow(
            said["line"], said["uid"], said["title"], "edition" if series else "action", series,
            state, why, _all_said(said["notices"]), {**entry, "series": series},
        )  # fmt: skip

    def _holiday(self, said: Mapping[str, Any], entry: Mapping[str, Any]) -> PreviewRow:
        if said["start_time"] is not None or not said["first"]:
            raise Invalid("path", ONLY_WHOLE)
        there = (said["first"], said["title"]) in self._off
        why = Said(IS_THERE, {"title": said["title"]}) if there else None
        return PreviewRow(
            said["line"], said["uid"], said["title"], "holiday", self._station,
            KNOWN if there else NEW, why, _all_said(said["notices"]),
            {**entry, "series": "", "station": self._station},
        )  # fmt: skip

    def _series(self, said: Mapping[str, Any]) -> str:
        plain = said["start_time"] is None and said["rrule"] is None and said["first"]
        if self._target == ACTION or self._station:
            return ""
        if self._target != AUTO:
            if not plain:
                raise Invalid("path", ONLY_DAYS)
            return self._target
        return self._names.series(said["title"]) if plain else ""

    def _state(self, said: Mapping[str, Any], series: str) -> tuple[str, Said | None]:
        own = _OURS.fullmatch(said["uid"])
        if own and own[2] == self._uuid:
            return OURS, Said(IS_OURS, {})
        before = self._known.get(said["uid"])
        if before is not None:
            return KNOWN, Said(IS_KNOWN, {"title": self._names.title(before)})
        there = self._same(said, series) if series else None
        return (KNOWN, Said(IS_THERE, {"title": _plain(there.name)})) if there else (NEW, None)

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


def _refused(said: Mapping[str, Any]) -> RefusedRow:
    why = Said(said["reason"], said["values"])
    return RefusedRow(said["line"], said["uid"], said["title"], why)


def _all_said(found: list[Any]) -> tuple[Said, ...]:
    return tuple(Said(text, values) for text, values in found)
