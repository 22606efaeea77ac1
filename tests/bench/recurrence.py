"""How fast and how rightly series are expanded, beside dateutil."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from itertools import islice

from dateutil import rrule as oracle

from comms_planner.recurrence import Rule, compile_rule
from tests.bench.measure import Result, median, milliseconds

COMPARED = 10_000
SERIES, SAMPLE = 10_000, 300
WINDOW = dt.date(2027, 9, 13), dt.date(2027, 10, 24)
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

Drawn = tuple[str, dt.date]


def results() -> list[Result]:
    """Random rules held against dateutil, then six weeks of ten thousand series."""
    dice = random.Random(2026)
    wrong = sum(_differs(*_drawn(dice), dice) for _ in range(COMPARED))
    drawn = [_usual(dice) for _ in range(SERIES)]
    compiled = [compile_rule(*one) for one in drawn]
    ours = median(milliseconds(lambda: _all(compiled)) for _ in range(7))
    theirs = milliseconds(lambda: [_walked(*one, *WINDOW) for one in drawn[:SAMPLE]])
    whole = theirs * SERIES / SAMPLE
    return [
        Result("recurrence: differs from dateutil, 10,000 rules", wrong, "", 0),
        Result("recurrence: six weeks of 10,000 series", ours, "ms"),
        Result("recurrence: ours × 300 ÷ dateutil", ours * 300 / whole, "x", 1),
    ]


def _all(compiled: list[Rule]) -> int:
    return sum(len(rule.between(*WINDOW)) for rule in compiled)


def _differs(rule: str, start: dt.date, dice: random.Random) -> bool:
    first = dt.date(2014, 1, 1) + dt.timedelta(dice.randrange(4000))
    last = first + dt.timedelta(dice.choice((0, 6, 41, 400)))
    found = compile_rule(rule, start).between(first, last)
    return found != _walked(rule, start, first, last)


def _walked(rule: str, start: dt.date, first: dt.date, last: dt.date) -> list[dt.date]:
    """What dateutil says, walking from the first day."""
    begin = dt.datetime.combine(start, dt.time())
    days = (at.date() for at in oracle.rrulestr(rule, dtstart=begin).xafter(begin, inc=True))
    out = []
    for day in islice(days, 60_000):
        if day > last:
            break
        if day >= first:
            out.append(day)
    return out


def _drawn(dice: random.Random) -> Drawn:
    """A rule that happens, and its first day."""
    while True:
        start = dt.date(2012, 1, 1) + dt.timedelta(dice.randrange(3000))
        rule = _rule(dice)
        if compile_rule(rule, start).between(start, start + dt.timedelta(3000)):
            return rule, start


def _usual(dice: random.Random) -> Drawn:
    """A series such as a team has: mostly weekly, begun some years ago."""
    kind = dice.randrange(10)
    if kind < 5:
        rule = f"FREQ=WEEKLY;BYDAY={dice.choice(WEEKDAYS[:5])}"
    elif kind < 6:
        rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"
    elif kind < 7:
        rule = f"FREQ=DAILY;INTERVAL={dice.randint(1, 3)}"
    elif kind < 8:
        rule = f"FREQ=MONTHLY;BYMONTHDAY={dice.choice((1, 15, 31))}"
    else:
        rule = "FREQ=MONTHLY;BYDAY=2TU" if kind < 9 else "FREQ=YEARLY"
    return rule, dt.date(2018, 1, 1) + dt.timedelta(dice.randrange(2900))


def _rule(dice: random.Random) -> str:
    frequency = dice.choice(("DAILY", "WEEKLY", "MONTHLY", "YEARLY"))
    parts = [f"FREQ={frequency}"]
    if dice.random() < 0.5:
        parts.append(f"INTERVAL={dice.randint(1, 5)}")
    if dice.random() < 0.3:
        parts.append(f"WKST={dice.choice(WEEKDAYS)}")
    months = frequency == "YEARLY" or dice.random() < 0.2
    if months:
        parts.append(f"BYMONTH={_some(dice, range(1, 13))}")
    days = dice.choice(("", "weekdays", "nth", "monthdays"))
    if days == "weekdays" or (days == "nth" and frequency in ("DAILY", "WEEKLY")):
        parts.append(f"BYDAY={_some(dice, WEEKDAYS)}")
    elif days == "nth":
        nths = [f"{n}{day}" for n in (1, 2, 3, 4, 5, -1, -2) for day in WEEKDAYS]
        parts.append(f"BYDAY={_some(dice, nths)}")
    elif days == "monthdays":
        parts.append(f"BYMONTHDAY={_some(dice, [*range(1, 32), *range(-5, 0)])}")
    if days and dice.random() < 0.2:
        parts.append(f"BYSETPOS={_some(dice, (1, 2, -1), 2)}")
    end = dice.random()
    if end < 0.2:
        parts.append(f"COUNT={dice.randint(1, 60)}")
    elif end < 0.4:
        last = dt.date(2016, 1, 1) + dt.timedelta(dice.randrange(5000))
        parts.append(f"UNTIL={last:%Y%m%d}")
    return ";".join(parts)


def _some(dice: random.Random, values: Sequence[object], most: int = 3) -> str:
    return ",".join(map(str, dice.sample(values, dice.randint(1, most))))
