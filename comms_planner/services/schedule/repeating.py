"""Rules of series rewritten: ended before a day, begun on one, moved by days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from sqlalchemy import inspect

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action
from comms_planner.models.words import ApprovalStatus, WorkStatus
from comms_planner.recurrence import Rule, compile_rule
from comms_planner.text import QT_TRANSLATE_NOOP

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
NEEDS_START = QT_TRANSLATE_NOOP("Errors", "Give the action its first day before it comes again.")
CHANGE_THE_RULE = QT_TRANSLATE_NOOP(
    "Errors",
    "The rule names its days, so moving by {days} days would break it. Change the rule instead.",
)
RULE_IS_FOR_MANY = QT_TRANSLATE_NOOP(
    "Errors", "A rule is for several days. Move this one, or change all from here on."
)

NO_DAYS = QT_TRANSLATE_NOOP(
    "Errors", "The rule gives no day at all from {day} on. Change the rule."
)


def first_day(rrule: str, start: dt.date | None, field: str) -> dt.date:
    """The first day that a rule gives from one on; refused, for a field, where there is none."""
    if start is None:
        raise Invalid(field, NEEDS_START)
    rule = compile_rule(rrule, start)
    first = next(iter(rule.between(start, rule.last)), None)
    if first is None:
        raise Invalid(field, NO_DAYS, day=start.isoformat())
    return first


def parts_of(rrule: str) -> dict[str, str]:
    """The parts of a rule in their order."""
    pieces = rrule.strip().removeprefix("RRULE:").rstrip(";").upper().split(";")
    return dict(piece.split("=", 1) for piece in pieces)


def text_of(parts: dict[str, str]) -> str:
    """A rule out of its parts."""
    return ";".join(f"{name}={value}" for name, value in parts.items())


def split(rrule: str, start: dt.date, on: dt.date) -> tuple[str, str]:
    """The rule that ends before a day, and the one that goes on from it."""
    rule, before, after = compile_rule(rrule, start), parts_of(rrule), parts_of(rrule)
    if "COUNT" in before:
        passed = len(rule.between(start, on - dt.timedelta(1)))
        after["COUNT"] = str(int(before.pop("COUNT")) - passed)
    before["UNTIL"] = f"{on - dt.timedelta(1):%Y%m%d}"
    return text_of(before), text_of(after)


def shifted(rrule: str, start: dt.date, away: dt.timedelta) -> str:
    """The rule whose days all lie so much later; refused where it names its days otherwise."""
    parts, there = parts_of(rrule), start + away
    named = [name for name in parts if name.startswith("BY")]
    if parts["FREQ"] == "WEEKLY" and named in ([], ["BYDAY"]):
        _shift_weekdays(parts, away)
    elif away.days and any(name not in ("BYMONTH", "BYMONTHDAY") for name in named):
        raise Invalid("scope", CHANGE_THE_RULE, days=away.days)
    elif away.days and named:
        _shift_date(parts, start, there, away)
    if "UNTIL" in parts:
        until = compile_rule(rrule, start).last + away
        parts["UNTIL"] = f"{until:%Y%m%d}"
    if _in_eight_years(parts_of(rrule), start) != _in_eight_years(parts, there):
        raise Invalid("scope", CHANGE_THE_RULE, days=away.days)  # the 31st is not in every month
    return text_of(parts)


def later(rrule: str, start: dt.date, away: dt.timedelta) -> tuple[str | None, dt.date]:
    """A series so much later, and its first day there; it keeps a rule that names its days.

    The first Monday of a month stays that. Where the rule gives no more days, no rule is left.
    """
    try:
        return shifted(rrule, start, away), start + away
    except Invalid:
        parts = parts_of(rrule)
    if "UNTIL" in parts:
        parts["UNTIL"] = f"{compile_rule(rrule, start).last + away:%Y%m%d}"
    rule = compile_rule(text_of(parts), start + away)
    first = next(iter(rule.between(rule.start, rule.last)), None)
    return (text_of(parts), first) if first else (None, start + away)


def _shift_weekdays(parts: dict[str, str], away: dt.timedelta) -> None:
    """The weekdays of a weekly rule; of every second week, the weeks begin later with them."""

    def later(weekday: str) -> str:
        return WEEKDAYS[(WEEKDAYS.index(weekday) + away.days) % 7]

    if "BYDAY" in parts:
        parts["BYDAY"] = ",".join(later(day[-2:]) for day in parts["BYDAY"].split(","))
        if "INTERVAL" in parts:
            parts["WKST"] = later(parts.get("WKST", "MO"))


def _shift_date(parts: dict[str, str], start: dt.date, there: dt.date, away: dt.timedelta) -> None:
    """A rule that names one day of the month or year names the new one."""
    expected = {"BYMONTH": start.month, "BYMONTHDAY": start.day}
    for name, value in (("BYMONTH", there.month), ("BYMONTHDAY", there.day)):
        if name in parts:
            if parts[name] != str(expected[name]):
                raise Invalid("scope", CHANGE_THE_RULE, days=away.days)
            parts[name] = str(value)


def _in_eight_years(parts: dict[str, str], start: dt.date) -> int:
    """How often a rule without its end comes in eight years, one or two of them leap years."""
    endless = {name: value for name, value in parts.items() if name not in ("COUNT", "UNTIL")}
    return len(compile_rule(text_of(endless), start).between(start, start + dt.timedelta(2_921)))


def counterparts(before: Rule, after: Rule, days: Collection[dt.date]) -> dict[dt.date, dt.date]:
    """Which day of one rule stands for which of another: the first for the first, and so on."""
    if not days:
        return {}
    old = before.between(before.start, max(days))
    new = after.between(after.start, after.last)
    return {day: there for day, there in zip(old, new, strict=False) if day in days}


def copied(action: Action) -> Action:
    """A new action like another one, not yet begun; what it delivered stays behind."""
    left_behind = {"id", "version", "done_on", "cost_actual"}
    columns = [a.key for a in inspect(Action).column_attrs if a.key not in left_behind]
    copy = Action(**{name: getattr(action, name) for name in columns if "_en" not in name[-3:]
                     and "_zh" not in name[-3:]})  # fmt: skip
    copy.title, copy.note = action.title, action.note or Bilingual()
    copy.audience = action.audience or Bilingual()
    copy.place = action.place or Bilingual()
    copy.work_status, copy.approval_status = WorkStatus.PLANNED, ApprovalStatus.DRAFT
    return copy
