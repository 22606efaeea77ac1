"""Keeping a calendar on a CalDAV server equal to the plan's: only what changed is sent.

Each object carries a digest of itself, and the server's own word for its state (ETag) guards
every write, so nothing is overwritten that somebody changed meanwhile. Only what bears this
plan's name is ever replaced or deleted; the rest of the calendar is not ours.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote, unquote, urlsplit

from comms_planner.errors import PlannerError
from comms_planner.interchange.caldav_dialogue import (
    CAL,
    DAV,
    NO_CALENDAR,
    Address,
    Dialogue,
    parsed,
)
from comms_planner.interchange.calendar_data import CalendarData
from comms_planner.interchange.ics import render_one
from comms_planner.interchange.ics_events import objects
from comms_planner.progress import Progress, silent
from comms_planner.text import Texts

DIGEST = "X-COMMS-PLANNER-DIGEST"
_TITLE = re.compile(r"^SUMMARY[^:]*:(.*)$", re.MULTILINE)
_UID = re.compile(r"^UID:(.+)$", re.MULTILINE)
_DIGEST = re.compile(rf"^{DIGEST}:([0-9a-f]+)", re.MULTILINE)
_XML = {"Content-Type": "application/xml; charset=utf-8"}
_REPORT = b"""<?xml version="1.0" encoding="utf-8"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
<D:prop><D:getetag/><C:calendar-data/></D:prop>
<C:filter><C:comp-filter name="VCALENDAR"/></C:filter></C:calendar-query>"""
_KIND = b"""<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:"><D:prop><D:resourcetype/></D:prop></D:propfind>"""


ADDED, UPDATED, DELETED = "added", "updated", "deleted"


@dataclass(frozen=True, slots=True)
class Published:
    """What was done on the server; `sent` names each thing that was added, updated or deleted."""

    added: int
    updated: int
    deleted: int
    unchanged: int
    sent: tuple[tuple[str, str], ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class _There:
    """An object on the server: where it lies, its state, and the digest that it came with."""

    path: str
    etag: str
    digest: str
    title: str


def publish(
    at: Address,
    user: str,
    password: str,
    data: CalendarData,
    texts: Texts,
    progress: Progress = silent,
) -> Published:
    """Make the server's calendar what the plan's is; raises PlannerError for all it refuses.

    A stopped or failed run has done part of the work; the next one does the rest.
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
            old, new = there.get(uid), _signed(content)
            if old is not None and old.digest == _digest(content):
                continue
            _put(server, at, uid, new, old)
            sent.append((ADDED if old is None else UPDATED, title))
        for number, uid in enumerate(dropped, len(wanted)):
            old = there[uid]
            progress(number, total, old.title)
            server.must("DELETE", old.path, headers={"If-Match": old.etag} if old.etag else None)
            sent.append((DELETED, old.title))
    added, updated = (sum(what == word for what, _ in sent) for word in (ADDED, UPDATED))
    unchanged = len(wanted) - added - updated
    return Published(added, updated, len(dropped), unchanged, tuple(sent))


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
        content = content.replace("\n ", "")
        uid, digest, title = (look.search(content) for look in (_UID, _DIGEST, _TITLE))
        path = urlsplit(response.findtext(f"{DAV}href") or "").path
        if uid is None or not uid[1].strip().endswith(ending) or not path.startswith("/"):
            continue
        etag = response.findtext(f".//{DAV}getetag") or ""
        yield uid[1].strip(), _There(
            path, etag, digest[1] if digest else "", _plain(title[1]) if title else uid[1]
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


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]


def _signed(content: bytes) -> bytes:
    """The object with its digest in its first event, where servers keep what they do not know."""
    line = f"\r\n{DIGEST}:{_digest(content)}\r\nEND:VEVENT".encode("ascii")
    return content.replace(b"\r\nEND:VEVENT", line, 1)
