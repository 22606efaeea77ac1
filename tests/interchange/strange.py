"""Calendars that no program would write: every value may stand beside every other."""

from __future__ import annotations

from random import Random

TITLES = (
    "Press call", "", "\x01", "\x7f\x85", "e\u0301" * 200, "\u0958" * 299, "x" * 1000, "\u202e",
    "\\,\\;\\n", "<b>", "世界人居日",
)  # fmt: skip
UIDS = ("a", "a\x01", "A", "e\u0301", "\u00e9", "\x01", " ", "", "x" * 1001, "b", "c", "d")
DAYS = ("19691231", "19700101", "20270228", "20270328", "20271031", "20280229", "21001231")
CLOCKS = ("000000", "013000", "023000", "033000", "235900", "240000")
ZONES = (
    "", "UTC", "Europe/Zurich", "America/New_York", "Africa/Nairobi", "Pacific/Apia",
    "Australia/Lord_Howe", "Mars/Olympus",
)  # fmt: skip
LENGTHS = ("P1D", "PT0S", "PT26H", "P99999D", "-PT1H", "P1W", "PT90M", "P", "P3000Y")
RULES = (
    "FREQ=DAILY", "FREQ=DAILY;COUNT=3", "FREQ=WEEKLY;BYDAY=SU,MO;WKST=SU;COUNT=6",
    "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
    "FREQ=YEARLY;INTERVAL=3", "FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=1e9",
    "FREQ=DAILY;UNTIL=20270401", "FREQ=DAILY;UNTIL=20270401T000000Z", "FREQ=MONTHLY;BYDAY=-1FR",
)  # fmt: skip
STATES = ("CONFIRMED", "CANCELLED", "TENTATIVE", "COMPLETED", "FOO")


def component(chance: Random) -> str:
    """One event or task of the strange kind."""
    name = chance.choice(("VEVENT", "VEVENT", "VTODO"))
    lines = [f"UID:{chance.choice(UIDS)}", f"SUMMARY:{chance.choice(TITLES)}"]
    lines += _sometimes(chance, 0.95, _point(chance, "DTSTART"))
    lines += _sometimes(chance, 0.4, _point(chance, "DTEND" if name == "VEVENT" else "DUE"))
    lines += _sometimes(chance, 0.3, f"DURATION:{chance.choice(LENGTHS)}")
    lines += _sometimes(chance, 0.5, f"RRULE:{chance.choice(RULES)}")
    lines += _sometimes(chance, 0.3, _point(chance, "EXDATE"))
    lines += _sometimes(chance, 0.2, _point(chance, "RDATE"))
    lines += _sometimes(chance, 0.2, _point(chance, "RECURRENCE-ID"))
    lines += _sometimes(chance, 0.1, _point(chance, "RECURRENCE-ID;RANGE=THISANDFUTURE"))
    lines += _sometimes(chance, 0.3, f"STATUS:{chance.choice(STATES)}")
    lines += _sometimes(chance, 0.3, f"SEQUENCE:{chance.randrange(3)}")
    lines += _sometimes(chance, 0.2, "DESCRIPTION:" + chance.choice(("", "\u0958" * 99_990, "x")))
    return "\r\n".join([f"BEGIN:{name}", *lines, f"END:{name}", ""])


def _sometimes(chance: Random, share: float, line: str) -> list[str]:
    return [line] if chance.random() < share else []


def _point(chance: Random, name: str) -> str:
    day = chance.choice(DAYS)
    if chance.random() < 0.3:
        return f"{name};VALUE=DATE:{day}"
    zone, clock = chance.choice(ZONES), chance.choice(CLOCKS)
    if zone == "UTC":
        return f"{name}:{day}T{clock}Z"
    return f"{name}{f';TZID={zone}' if zone else ''}:{day}T{clock}"
