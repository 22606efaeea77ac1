"""Keeping a calendar on a CalDAV server equal to the plan's: only what changed is sent.

Each object carries a digest of itself, and the server's own word for its state (ETag) guards
every write, so nothing is overwritten that somebody changed meanwhile. Only what bears this
plan's name is ever replaced or deleted; the rest of the calendar is not ours. What somebody
changed there since it was sent, by the mark of what it said then, is left and told, until it is
asked for that it be put back.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote, unquote, urlsplit

from comms_planner.errors import PlannerError
from comms_planner.interchange.caldav_dialogue import (
    CAL,
    DAV,
    Address,
    Dialogue,
    parsed,
)
from comms_planner.interchange.caldav_faults import NO_CALENDAR
from comms_planner.interchange.calendar_data import CalendarData
from comms_planner.interchange.ics import render_one
from comms_planner.interchange.ics_events import objects
from comms_planner.progress import Progress, silent
from comms_planner.text import Texts

DIGEST = "X-COMMS-PLANNER-DIGEST"
_TITLE = re.compile(r"^SUMMARY[^:]*:(.*)$", re.MULTILINE)
_UID = re.compile(r"^UID:(.+)$", re.MULTILINE)
_DIGEST = re.compile(rf"^{DIGEST}:([0-9a-f]+)(?:-([0-9a-f]+))?", re.MULTILINE)
_EVENTS = re.compile(r"^BEGIN:VEVENT$.*?^END:VEVENT$", re.MULTILINE | re.DOTALL)
_TELLING = re.compile(
    r"^(SUMMARY|DTSTART|DTEND|DURATION|STATUS|LOCATION|RRULE|RDATE|EXDATE|RECURRENCE-ID)"
    r"[^:\n]*:(.*)$",
    re.MULTILINE,
)
"""What a person sees of an event; servers write the rest as they like."""
_XML = {"Content-Type": "application/xml; charset=utf-8"}
_REPORT = b"""<?xml version="1.0" encoding="utf-8"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
<D:prop><D:getetag/><C:calendar-data/></D:prop>
<C:filter><C:comp-filter name="VCALENDAR"/></C:filter></C:calendar-query>"""
_KIND = b"""<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:"><D:prop><D:resourcetype/></D:prop></D:propfind>"""


ADDED, UPDATED, DELETED, LEFT = "added", "updated", "deleted", "left"


@dataclass(frozen=True, slots=True)
class Published:
    """What was done on the server; `sent` names each thing that was added, updated or deleted,
    or left since somebody else had changed it."""

    added: int
    updated: int
    deleted: int
    unchanged: int
    left: int = 0
    sent: tuple[tuple[str, str], ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class _There:
    """An object on the server: where it lies, its state, the digest that it came with, what it
    says, and whether it says something else than what was sent."""

    path: str
    etag: str
    digest: str
    title: str
    says: str
    changed: bool

    def is_as(self, content: bytes) -> bool:
        """Whether it is what would be sent; by what it says where the server kept no digest."""
        if self.digest:
            return self.digest == _digest(content)
        return self.says == _says(content.decode())


def publish(
    at: Address,
    user: str,
    password: str,
    data: CalendarData,
    texts: Texts,
    progress: Progress = silent,
    *,
    overwrite: bool = False,
) -> Published:
    """Make the server's calendar what the plan's is; raises PlannerError for all it refuses.

    What somebody else changed there is left, or with `overwrite` put back. A stopped or failed
    run has done part of the work; the next one does the rest.
    """
    wanted = {one.uid: (one.title, render_one(one, texts)) for one in objects(data, texts)}
    with Dialogue(at, user, password) as server:
        _look(server, at)
        there = dict(_ours(server, at, f"@{data.uuid}.comms-planner"))
        dropped = [uid for uid in there if uid not in wanted]
        sent: list[tuple[str, str]] = []
        total = len(wanted) + len(dropped)
        for number, (uid, (title, content)) in enumerate(wanted.items()):
            progress(number, total, title)
            old = there.get(uid)
            if old is not None and old.changed and not overwrite:
                sent.append((LEFT, old.title))
                continue
            if old is not None and old.is_as(content) and not old.changed:
                continue
            _put(server, at, uid, _signed(content), old)
            sent.append((ADDED if old is None else UPDATED, title))
        for number, uid in enumerate(dropped, len(wanted)):
            old = there[uid]
            progress(number, total, old.title)
            if old.changed and not overwrite:
                sent.append((LEFT, old.title))
                continue
            server.must("DELETE", old.path, headers={"If-Match": old.etag} if old.etag else None)
            sent.append((DELETED, old.title))
    done = Counter(what for what, _ in sent)
    touched = done[ADDED] + done[UPDATED] + done[LEFT] + done[DELETED]
    return Published(
        done[ADDED], done[UPDATED], done[DELETED], total - touched, done[LEFT], tuple(sent)
    )


def _look(server: Dialogue, at: Address) -> None:
    """Make sure there is a calendar; one that is not there yet is made."""
    status, content = server.ask("PROPFIND", at.path, _KIND, {**_XML, "Depth": "0"})
    if status == 404:
        status, _ = server.ask("MKCALENDAR", at.path)
        if status not in (200, 201):
            raise server.refusal(404 if status in (403, 405, 409, 501) else status)
        return
    if status != 207:
        raise server.refusal(status)
    if parsed(content).find(f".//{CAL}calendar") is None:
        raise PlannerError(NO_CALENDAR)


def _ours(server: Dialogue, at: Address, ending: str) -> Iterator[tuple[str, _There]]:
    """What of the calendar on the server bears this plan's name."""
    found = parsed(server.must("REPORT", at.path, _REPORT, {**_XML, "Depth": "1"}))
    for response in found.iter(f"{DAV}response"):
        content = (response.findtext(f".//{CAL}calendar-data") or "").replace("\r\n", "\n")
        content = content.replace("\n ", "").replace("\n\t", "")
        uid, digest, title = (look.search(content) for look in (_UID, _DIGEST, _TITLE))
        path = urlsplit(response.findtext(f"{DAV}href") or "").path
        if uid is None or not uid[1].strip().endswith(ending) or not path.startswith("/"):
            continue
        etag = response.findtext(f".//{DAV}getetag") or ""
        said, says = _plain(title[1]) if title else uid[1].strip(), _says(content)
        whole, then = (digest[1], digest[2]) if digest else ("", None)
        yield uid[1].strip(), _There(
            path, etag, whole, said, says, then is not None and then != says
        )  # fmt: skip


def _put(server: Dialogue, at: Address, uid: str, content: bytes, old: _There | None) -> None:
    headers = {"Content-Type": "text/calendar; charset=utf-8"}
    if old is None:
        headers["If-None-Match"] = "*"
    elif old.etag:
        headers["If-Match"] = old.etag
    path = old.path if old else f"{at.path}{quote(unquote(uid), safe='@')}.ics"
    server.must("PUT", path, content, headers)


def _plain(text: str) -> str:
    """A title out of a file, on one line."""
    return " ".join(re.sub(r"\\(.)", lambda m: " " if m[1] in "nN" else m[1], text).split())


def _says(content: str) -> str:
    """A mark of what a person sees of an object, however a server has it written."""
    tidy = content.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "")
    seen = sorted(
        f"{name}:{';'.join(sorted(value.replace(chr(92), '').split(';')))}".strip()
        for event in _EVENTS.findall(tidy)
        for name, value in _TELLING.findall(event)
    )
    return _digest("\n".join(seen).encode())[:16]


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]


def _signed(content: bytes) -> bytes:
    """The object with its digest in its first event, where servers keep what they do not know."""
    mark = f"{_digest(content)}-{_says(content.decode())}"
    line = f"\r\n{DIGEST}:{mark}\r\nEND:VEVENT".encode("ascii")
    return content.replace(b"\r\nEND:VEVENT", line, 1)
