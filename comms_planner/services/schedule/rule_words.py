"""What a recurrence rule says, in words: every year, in October, on the first Monday."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from comms_planner.recurrence import compile_rule
from comms_planner.services.schedule.repeating import WEEKDAYS, parts_of
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

EVERY = {
    "DAILY": QT_TRANSLATE_NOOP("Rules", "every day"),
    "WEEKLY": QT_TRANSLATE_NOOP("Rules", "every week"),
    "MONTHLY": QT_TRANSLATE_NOOP("Rules", "every month"),
    "YEARLY": QT_TRANSLATE_NOOP("Rules", "every year"),
}
EVERY_FEW = {
    "DAILY": QT_TRANSLATE_NOOP("Rules", "every {number} days"),
    "WEEKLY": QT_TRANSLATE_NOOP("Rules", "every {number} weeks"),
    "MONTHLY": QT_TRANSLATE_NOOP("Rules", "every {number} months"),
    "YEARLY": QT_TRANSLATE_NOOP("Rules", "every {number} years"),
}
ORDER = {
    1: QT_TRANSLATE_NOOP("Rules", "on the first {day}"),
    2: QT_TRANSLATE_NOOP("Rules", "on the second {day}"),
    3: QT_TRANSLATE_NOOP("Rules", "on the third {day}"),
    4: QT_TRANSLATE_NOOP("Rules", "on the fourth {day}"),
    5: QT_TRANSLATE_NOOP("Rules", "on the fifth {day}"),
    -1: QT_TRANSLATE_NOOP("Rules", "on the last {day}"),
    -2: QT_TRANSLATE_NOOP("Rules", "on the last {day} but one"),
}
ON = QT_TRANSLATE_NOOP("Rules", "on {days}")
ON_DATE = QT_TRANSLATE_NOOP("Rules", "on {date}")
ON_DAY = QT_TRANSLATE_NOOP("Rules", "on day {number}")
LAST_DAY = QT_TRANSLATE_NOOP("Rules", "on the last day")
IN = QT_TRANSLATE_NOOP("Rules", "in {months}")
MORE = QT_TRANSLATE_NOOP("Rules", "{said}, {more}")
"""How often, and then when: every year, in October."""
WITHIN = QT_TRANSLATE_NOOP("Rules", "{said}, {limit}")
"""When, and then for how long: every day, 3 times."""
UNTIL = QT_TRANSLATE_NOOP("Rules", "until {day}")
TIMES = QT_TRANSLATE_NOOP("Rules", "%n times", "", 1)
LEAP = 2024
"""A year that has every day."""
PLAIN = {"FREQ", "INTERVAL", "BYDAY", "BYMONTH", "BYMONTHDAY", "COUNT", "UNTIL", "WKST"}


def in_words(rrule: str, start: dt.date, texts: Texts) -> str:
    """A rule as people say it; one that words would not tell apart stays as it is written."""
    parts = parts_of(rrule)
    if parts.keys() - PLAIN or parts.get("FREQ") not in EVERY:
        return rrule.strip()
    days = [
        (day[:-2], WEEKDAYS.index(day[-2:])) for day in parts.get("BYDAY", "").split(",") if day
    ]
    from_end = [day for day in parts.get("BYMONTHDAY", "").split(",") if day.startswith("-")]
    if any(day != "-1" for day in from_end):
        return rrule.strip()
    if any(number and int(number) not in ORDER for number, _ in days):
        return rrule.strip()
    said = ""
    for more in _when(parts, days, start, texts):
        said = texts.translate("Rules", MORE).format(said=said, more=more) if said else more
    for limit in _limits(parts, start, texts):
        said = texts.translate("Rules", WITHIN).format(said=said, limit=limit)
    return said[:1].upper() + said[1:]


def _when(
    parts: dict[str, str], days: list[tuple[str, int]], start: dt.date, texts: Texts
) -> Iterator[str]:
    def say(source: str, **values: object) -> str:
        return texts.translate("Rules", source).format(**values)

    freq, number = parts["FREQ"], int(parts.get("INTERVAL", "1"))
    yield say(EVERY[freq]) if number == 1 else say(EVERY_FEW[freq], number=texts.number(number))
    months = [int(month) for month in parts.get("BYMONTH", "").split(",") if month]
    numbers = [int(day) for day in parts.get("BYMONTHDAY", "").split(",") if day]
    if freq == "YEARLY" and not months and not days and not numbers:
        months, numbers = [start.month], [start.day]
    if len(months) == len(numbers) == 1 and numbers[0] > 0 and not days:
        yield say(ON_DATE, date=texts.short_day(dt.date(LEAP, months[0], numbers[0])))
        return
    if months:
        yield say(IN, months=texts.listed(texts.month_name(month) for month in months))
    if numbers:
        yield texts.listed(say(LAST_DAY) if n == -1 else say(ON_DAY, number=n) for n in numbers)
    plain = [texts.weekday(day) for order, day in days if not order]
    if plain:
        yield say(ON, days=texts.listed(plain))
    for order, day in days:
        if order:
            yield say(ORDER[int(order)], day=texts.weekday(day))


def _limits(parts: dict[str, str], start: dt.date, texts: Texts) -> Iterator[str]:
    if "COUNT" in parts:
        yield texts.translate("Rules", TIMES, int(parts["COUNT"]))
    if "UNTIL" in parts:
        last = compile_rule(";".join(map("=".join, parts.items())), start).last
        yield texts.translate("Rules", UNTIL).format(day=texts.day(last))


def offered(day: dt.date) -> list[str]:
    """The rules that people most often want for something on a day."""
    weekday, order = WEEKDAYS[day.weekday()], (day.day - 1) // 7 + 1
    is_last = (day + dt.timedelta(7)).month != day.month
    yearly = f"BYMONTH={day.month};BYMONTHDAY={day.day}"
    nth = f"{-1 if is_last and order == 5 else order}{weekday}"
    rules = [
        "FREQ=DAILY",
        f"FREQ=WEEKLY;BYDAY={weekday}",
        f"FREQ=WEEKLY;INTERVAL=2;BYDAY={weekday}",
        f"FREQ=MONTHLY;BYMONTHDAY={day.day}",
        f"FREQ=MONTHLY;BYDAY={nth}",
        *([f"FREQ=MONTHLY;BYDAY=-1{weekday}"] if is_last and order == 4 else []),
        f"FREQ=YEARLY;{yearly}",
        f"FREQ=YEARLY;BYMONTH={day.month};BYDAY={nth}",
        *(f"FREQ=YEARLY;INTERVAL={years};{yearly}" for years in (2, 4, 5)),
    ]
    return [rule for rule in rules if "BYMONTH=2;BYMONTHDAY=29" not in rule]


def next_days(rrule: str, start: dt.date, from_day: dt.date, count: int = 5) -> list[dt.date]:
    """The next days that a rule gives; Invalid where it is none."""
    rule, found, begin = compile_rule(rrule, start), [], max(start, from_day)
    for years in (1, 6, 30):
        end = min(begin + dt.timedelta(366 * years), rule.last)
        found = rule.between(begin, end)
        if len(found) >= count or end == rule.last:
            break
    return found[:count]
