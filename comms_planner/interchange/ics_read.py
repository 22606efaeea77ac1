"""A foreign calendar file as plain rows, each with what it says; the rest with a reason.

Runs in the guarded child and uses the standard library and the rules of recurrence only.
`read` answers with values that JSON can carry: `rows` (see `ics_entry`), `refused` (line, uid,
title, and why, as a marked sentence with its values) and `notices` about the file as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from comms_planner.errors import Invalid
from comms_planner.interchange.ics_clocks import Clocks, clocks
from comms_planner.interchange.ics_entry import ITS_CLOCK, Draft, alone, draft, row
from comms_planner.interchange.ics_lines import (
    MOST_COMPONENTS,
    TOO_MANY,
    Component,
    components,
    decoded,
)
from comms_planner.interchange.ics_values import Point, text
from comms_planner.interchange.ics_zones import Seen, Zones, described, named
from comms_planner.text import QT_TRANSLATE_NOOP

NOT_UTF8 = QT_TRANSLATE_NOOP(
    "Errors", "The file is not UTF-8 as the standard asks; it was read as Western European."
)
AS_CHINESE = QT_TRANSLATE_NOOP(
    "Errors", "The file is not UTF-8 as the standard asks; it was read as Chinese (GB 18030)."
)
READ_AS = {
    "damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is damaged: some of its letters are not UTF-8 as the rest is, and were read as is"
        " likeliest.",
    ),
    "western": NOT_UTF8,
    "chinese": AS_CHINESE,
    "traditional": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is not UTF-8 as the standard asks; it was read as traditional Chinese"
        " ({encoding}).",
    ),
    "japanese": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is not UTF-8 as the standard asks; it was read as Japanese ({encoding}).",
    ),
    "korean": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is not UTF-8 as the standard asks; it was read as Korean ({encoding}).",
    ),
    "cyrillic": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is not UTF-8 as the standard asks; it was read as Cyrillic ({encoding}).",
    ),
    "arabic": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is not UTF-8 as the standard asks; it was read as Arabic ({encoding}).",
    ),
    "greek": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is not UTF-8 as the standard asks; it was read as Greek ({encoding}).",
    ),
    "hebrew": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is not UTF-8 as the standard asks; it was read as Hebrew ({encoding}).",
    ),
    "thai": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is not UTF-8 as the standard asks; it was read as Thai ({encoding}).",
    ),
    "central": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is not UTF-8 as the standard asks; it was read as Central European ({encoding}).",
    ),
    "turkish": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is not UTF-8 as the standard asks; it was read as Turkish ({encoding}).",
    ),
}
SPOILT = QT_TRANSLATE_NOOP(
    "Errors", "Line {line} is not text: the file is damaged there. Export it again."
)
SPOILT_OUTSIDE = QT_TRANSLATE_NOOP(
    "Errors",
    "Line {line} is not text: the file is damaged there. What is whole was read; an entry that"
    " stood there is lost.",
)
CUT_SHORT = QT_TRANSLATE_NOOP("Errors", "The file ends, or goes wrong, within this entry.")
ENDS_EARLY = QT_TRANSLATE_NOOP("Errors", "The file ends early: something of it may be missing.")
OTHER_CLOCK = QT_TRANSLATE_NOOP(
    "Errors",
    "The file tells of another clock at {zone} than this computer knows, perhaps by old rules; the"
    " plan goes by this computer’s.",
)
EMPTY = QT_TRANSLATE_NOOP("Errors", "The file has no events and no tasks.")
TWICE = QT_TRANSLATE_NOOP(
    "Errors", "The file has another entry of this name (UID), of the same or a later version."
)
JOURNAL = QT_TRANSLATE_NOOP("Errors", "A journal entry is nothing to plan.")
BUSY = QT_TRANSLATE_NOOP("Errors", "Busy times are nothing to plan.")
ANSWER = QT_TRANSLATE_NOOP(
    "Errors", "It is an answer to an invitation ({method}), not an event of its own."
)

PLANNED = ("VEVENT", "VTODO")
UNPLANNED = {"VJOURNAL": JOURNAL, "VFREEBUSY": BUSY}
ANSWERS = ("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH")
"""The methods of messages between calendars that tell of no event."""

Values = dict[str, Any]
Days = dict[tuple[Point | None, bool], Draft]
"""What is said of single days of a series, and of all from one on."""


def read(data: bytes) -> Values:
    """The rows, refusals and notices of a file; a file that is no calendar is one refusal."""
    try:
        content, encoding = decoded(data)
        root = components(content)
        found = [c for c in root.walk() if c.name in (*PLANNED, *UNPLANNED)]
        if len(found) > MOST_COMPONENTS:
            raise Invalid("path", TOO_MANY, most=MOST_COMPONENTS)
    except Invalid as error:
        return {"rows": [], "refused": [], "notices": [], "failed": [error.text, error.values]}
    answer = _answer(root, found)
    if encoding is not None:
        answer["notices"].append([READ_AS[encoding.script], {"encoding": encoding.name}])
    return answer


def _answer(root: Component, found: Iterable[Component]) -> Values:
    parts = {id(one): part for part in _parts(root) for one in part.calendar.walk()}
    refused: list[Values] = []
    drafts: list[Draft] = []
    for component in found:
        if component.name in UNPLANNED:
            refused.append(_refusal(component, UNPLANNED[component.name], {}))
            continue
        try:
            spoilt = next((one.spoilt for one in component.walk() if one.spoilt), 0)
            if spoilt:
                raise Invalid("path", SPOILT, line=spoilt)
            if not component.whole:
                raise Invalid("path", CUT_SHORT)
            part = parts[id(component)]
            if part.method in ANSWERS:
                raise Invalid("path", ANSWER, method=part.method)
            called_off = part.method == "CANCEL"
            made = draft(component, part.zones, part.floating, called_off=called_off)
            if part.clocks.differ(component, made.start):
                made.notices = [one for one in made.notices if one[0] != ITS_CLOCK]
                made.notices.append([OTHER_CLOCK, {"zone": made.start and made.start.zone}])
            drafts.append(made)
        except Invalid as error:
            refused.append(_refusal(component, error.text, error.values))
    rows = []
    for master, overrides in _by_name(drafts, refused):
        try:
            rows += row(master, overrides) if master.of is None else [alone(master)]
        except Invalid as error:
            refused.append(_refusal(master.component, error.text, error.values))
    rows = _once(rows, refused)
    refused.sort(key=lambda r: int(r["line"]))
    notices = _damage(root)
    if not rows and not refused and not notices:
        notices = [[EMPTY, {}]]
    return {"rows": rows, "refused": refused, "notices": notices, "failed": None}


def _damage(root: Component) -> list[list[Any]]:
    """What is wrong with a file beside its entries."""
    outside = (one for one in root.walk() if one.name in ("", "VCALENDAR"))
    said = [[SPOILT_OUTSIDE, {"line": str(one.spoilt)}] for one in outside if one.spoilt]
    return said + ([[ENDS_EARLY, {}]] if any(not c.whole for c in root.children) else [])


def _once(rows: Iterable[Values], refused: list[Values]) -> list[Values]:
    """Each thing of a name once: what is said last of it holds."""
    kept: dict[tuple[str, str], Values] = {}
    for one in rows:
        name = one["uid"], one["part"]
        if name in kept:
            said = {key: kept[name][key] for key in ("line", "uid", "title")}
            refused.append({**said, "reason": TWICE, "values": {}})
        kept[name] = one
    return list(kept.values())


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the calendars in a file: its zones, the zone of times that float, its method."""

    calendar: Component
    zones: Zones
    clocks: Clocks
    floating: str | None
    method: str


def _parts(root: Component) -> Iterator[_Part]:
    """Each calendar of a file, and what stands in none of them as one more."""
    loose = Component("", 0)
    loose.children = [one for one in root.children if one.name != "VCALENDAR"]
    seen: Seen = {}
    for calendar in (*(one for one in root.children if one.name == "VCALENDAR"), loose):
        own = next((p for c in calendar.walk() for p in c.every("X-WR-TIMEZONE")), None)
        floating = named(own.value) if own else None
        told = clocks(one for one in calendar.walk() if one.name == "VTIMEZONE")
        yield _Part(calendar, described(calendar, seen), told, floating, _method(calendar))


def _method(calendar: Component) -> str:
    """What a calendar is sent for, if it is a message."""
    given = calendar.first("METHOD")
    return given.value.strip().upper()[:40] if given else ""


def _by_name(drafts: list[Draft], refused: list[Values]) -> Iterable[tuple[Draft, list[Draft]]]:
    """Each event with what is said of single days of it; a day whose series is not there
    stands for itself, and so do all from a day on that bring their own rule."""
    masters: dict[str, Draft] = {}
    overrides: dict[str, Days] = {}
    for one in drafts:
        if one.of is not None:
            _hold(overrides.setdefault(one.uid, {}), one, refused)
            continue
        other = masters.get(one.uid)
        if other is not None:
            older = one if one.sequence < other.sequence else other
            refused.append(_refusal(older.component, TWICE, {}))
            if older is one:
                continue
        masters[one.uid] = one
    for uid, master in masters.items():
        yield master, [*overrides.pop(uid, {}).values()]
    for without in overrides.values():
        for one in {one.of: one for one in without.values()}.values():
            goes_on = one.onwards and one.component.first("RRULE") is not None
            yield replace(one, of=None, onwards=False) if goes_on else one, []


def _hold(days: Days, one: Draft, refused: list[Values]) -> None:
    """Keep what is said of one day of a series; of what is said twice, the later version."""
    day = one.of, one.onwards
    same = days.pop(day, one)
    older, newer = (one, same) if one.sequence < same.sequence else (same, one)
    if older is not newer:
        refused.append(_refusal(older.component, TWICE, {}))
    days[day] = newer


def _refusal(component: Component, why: str, values: dict[str, object]) -> Values:
    title, uid = component.first("SUMMARY"), component.first("UID")
    return {
        "line": component.line,
        "uid": uid.value.strip()[:200] if uid else "",
        "title": _short(component) if title else "",
        "reason": why,
        "values": {name: str(value) for name, value in values.items()},
    }


def _short(component: Component) -> str:
    try:
        return text(component.first("SUMMARY"))[:100]
    except Invalid:
        return ""
