"""Other people's calendars: what khal, libical, KOrganizer and Thunderbird find in a file."""

from __future__ import annotations

import ctypes
import datetime as dt
import functools
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import zoneinfo
from collections.abc import Iterable
from pathlib import Path

from icalendar import Calendar

Happening = tuple[str, str, str]
"""Title, first instant and first instant after it, in UTC; whole days count from midnight."""

CONFIG = """[calendars]
[[plan]]
path = {folder}
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/../khal.db
"""


def by_khal(objects: Iterable[bytes], folder: Path, first: str, last: str) -> set[Happening]:
    """What khal lists from a folder of objects; cancelled ones are left out."""
    store = folder / "plan"
    store.mkdir()
    for number, content in enumerate(objects):
        (store / f"{number}.ics").write_bytes(content)
    config = folder / "khal.conf"
    config.write_text(CONFIG.format(folder=store), encoding="utf-8")
    fields = ("title", "start", "end", "all-day", "status", "start-date", "end-date")
    command = [sys.executable, "-m", "khal", "-c", str(config), "list"]
    command += [word for name in fields for word in ("--json", name)]
    kept = {"HOME": str(folder), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    if zoneinfo.TZPATH:  # the same edition of the zones, which change every year
        kept["PYTZ_TZDATADIR"] = next(p for p in zoneinfo.TZPATH if Path(p).is_dir())
    done = subprocess.run(
        [*command, first, last], env=kept, capture_output=True, text=True, check=True
    )
    found = set()
    for line in done.stdout.splitlines():
        for event in json.loads(line):
            if event["status"].strip().upper() == "CANCELLED":
                continue
            if event["all-day"] == "True":
                end = dt.date.fromisoformat(event["end-date"]) + dt.timedelta(1)
                times = event["start-date"] + " 00:00", f"{end} 00:00"
            else:
                times = event["start"], event["end"]
            found.add((event["title"], *times))
    return found


def by_thunderbird(content: bytes, first: str, last: str) -> set[Happening]:
    """What Thunderbird's parser finds in a file; cancelled ones are left out."""
    command = [sys.executable, "-m", "tests.interchange.thunderbird", first, last]
    done = subprocess.run(command, input=content, capture_output=True, check=True)
    return {(title, start, end) for title, start, end in json.loads(done.stdout)}


def by_korganizer(content: bytes, first: str, last: str) -> set[Happening]:
    """What KCalendarCore finds, with which KOrganizer reads; cancelled ones are left out."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.ics"
        path.write_bytes(content)
        command = [_korganizer(), str(path), first, last]
        clean = {"PATH": os.environ["PATH"], "TZ": "UTC", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(command, capture_output=True, check=True, env=clean)
    lines = done.stdout.decode().splitlines()
    return {(title, begin, end) for title, begin, end in (line.split("\t") for line in lines)}


@functools.cache
def _korganizer() -> str:
    """The program around KCalendarCore, made once for each state of its source."""
    source = Path(__file__).with_name("korganizer.cpp")
    mark = hashlib.sha256(source.read_bytes()).hexdigest()[:16]
    made = Path(tempfile.gettempdir()) / f"korganizer-{os.getuid()}-{mark}"
    if not made.exists():
        asked = ["pkg-config", "--cflags", "--libs", "KF5CalendarCore", "Qt5Gui"]
        flags = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()
        beside = made.with_suffix(f".{os.getpid()}")
        command = ["g++", "-fPIC", "-std=c++17", str(source), "-o", str(beside)]
        subprocess.run([*command, *flags], check=True)
        beside.replace(made)
    return str(made)


class _Time(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second")),
        ("is_date", ctypes.c_int), ("is_daylight", ctypes.c_int), ("zone", ctypes.c_void_p),
    ]  # fmt: skip


class _Span(ctypes.Structure):
    _fields_ = [("start", ctypes.c_long), ("end", ctypes.c_long), ("is_busy", ctypes.c_int)]


_Found = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(_Span), ctypes.c_void_p)
DAY = 24 * 3600
_VEVENT = 4  # ICAL_VEVENT_COMPONENT


def by_libical(content: bytes, first: str, last: str) -> set[Happening]:
    """What libical, which Evolution and GNOME Calendar stand on, finds; cancelled ones left out.

    libical ends whole days with the last second of the day after, which is put right here. It
    expands each component by itself, so the days that others of the same name replace
    are taken out here, as its callers do.
    """
    lib = _libical()
    root = lib.icalparser_parse_string(content)
    assert root, "libical reads the file"
    assert lib.icalcomponent_count_errors(root) == 0
    found: set[Happening] = set()
    begin, end = (lib.icaltime_from_string(d.replace("-", "").encode()) for d in (first, last))
    replaced = _replaced(content)
    cancelled = lib.icalproperty_string_to_status(b"CANCELLED")
    component = lib.icalcomponent_get_first_component(root, _VEVENT)
    while component:
        title = lib.icalcomponent_get_summary(component).decode()
        uid = lib.icalcomponent_get_uid(component).decode()
        changed = lib.icalcomponent_get_recurrenceid(component).year > 0
        whole = lib.icalcomponent_get_dtstart(component).is_date
        spans: list[tuple[int, int]] = []
        note = _Found(lambda _c, span, _d, into=spans: into.append((span[0].start, span[0].end)))
        lib.icalcomponent_foreach_recurrence(component, begin, end, note, None)
        if lib.icalcomponent_get_status(component) != cancelled:
            found |= {
                (title, _said(start), _said(stop - stop % DAY if whole else stop))
                for start, stop in spans
                if changed or (uid, _said(start)) not in replaced
            }
        component = lib.icalcomponent_get_next_component(root, _VEVENT)
    lib.icalcomponent_free(root)
    return found


def _libical() -> ctypes.CDLL:
    lib = ctypes.CDLL("libical.so.3")
    for name in (
        "icalparser_parse_string", "icalcomponent_get_first_component",
        "icalcomponent_get_next_component",
    ):  # fmt: skip
        getattr(lib, name).restype = ctypes.c_void_p
    for name in ("icalcomponent_get_summary", "icalcomponent_get_uid"):
        getattr(lib, name).restype = ctypes.c_char_p
        getattr(lib, name).argtypes = [ctypes.c_void_p]
    lib.icaltime_from_string.restype = _Time
    for name in ("icalcomponent_get_dtstart", "icalcomponent_get_recurrenceid"):
        getattr(lib, name).restype = _Time
        getattr(lib, name).argtypes = [ctypes.c_void_p]
    for name in ("icalcomponent_get_first_component", "icalcomponent_get_next_component"):
        getattr(lib, name).argtypes = [ctypes.c_void_p, ctypes.c_int]
    for name in ("icalcomponent_count_errors", "icalcomponent_get_status", "icalcomponent_free"):
        getattr(lib, name).argtypes = [ctypes.c_void_p]
    lib.icalcomponent_foreach_recurrence.argtypes = [
        ctypes.c_void_p, _Time, _Time, _Found, ctypes.c_void_p,
    ]  # fmt: skip
    lib.icalproperty_string_to_status.restype = ctypes.c_int
    return lib


def _said(seconds: int) -> str:
    return dt.datetime.fromtimestamp(seconds, dt.UTC).strftime("%Y-%m-%d %H:%M")


def _replaced(content: bytes) -> set[tuple[str, str]]:
    """Name and instant of each day of a series that another component speaks of."""
    found = set()
    for event in Calendar.from_ical(content).walk("VEVENT"):
        if "RECURRENCE-ID" in event:
            at = event.decoded("RECURRENCE-ID")
            instant = at.astimezone(dt.UTC) if isinstance(at, dt.datetime) else at
            found.add((str(event["UID"]), instant.strftime("%Y-%m-%d %H:%M")))
    return found
