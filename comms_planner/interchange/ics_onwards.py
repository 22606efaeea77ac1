"""Series that change from some day on (RANGE=THISANDFUTURE): one series after the other."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from comms_planner.errors import Invalid
from comms_planner.interchange import ics_shifted
from comms_planner.interchange.ics_lines import Component, Property
from comms_planner.interchange.ics_repeats import left_out, local_until
from comms_planner.interchange.ics_values import Point, moved
from comms_planner.recurrence import compile_rule
from comms_planner.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from comms_planner.interchange.ics_entry import Draft

ONE = dt.timedelta(1)
_UNTIL = re.compile(r"UNTIL=\d{8}", re.ASCII)
OTHER_DAYS = QT_TRANSLATE_NOOP(
    "Errors",
    "From {day} on the series falls on other days than its rule says. Save it as two series in"
    " the other program.",
)

Stretch = tuple["Draft", list["Draft"]]


def stretches(master: Draft, overrides: list[Draft]) -> list[Stretch]:
    """The event with what is said of its single days, and each stretch that differs onwards."""
    rules = [one for one in master.component.every("RRULE") if one.value.strip()]
    onwards = sorted((_day(one), n) for n, one in enumerate(overrides) if one.onwards)
    if not onwards or len(rules) != 1 or master.start is None:
        return [(master, overrides)]
    if onwards[0][0] == master.start.day:  # all of it is as that one says
        changed = overrides[onwards[0][1]]
        whole = replace(
            changed, component=replace(master.component, line=changed.component.line),
            start=changed.start or master.start, of=None, onwards=False,
        )  # fmt: skip
        return stretches(whole, [one for one in overrides if one is not changed])
    text = local_until(rules[0], master.start)
    rule = compile_rule(text, master.start.day)
    cuts = [day for day, _ in onwards]
    single = [one for one in overrides if not one.onwards]
    made: list[Stretch] = []
    models = [master, *(_by_its_clock(overrides[n], master) for _, n in onwards)]
    for model, first, end in zip(models, [None, *cuts], [*cuts, None], strict=True):
        own = [
            one for one in single
            if (first is None or _day(one) >= first)
            and (end is None or _day(one) < end)
        ]  # fmt: skip
        done, later = 0, dt.timedelta(0)
        if first is not None:
            done = len(rule.between(master.start.day, first - ONE))
            if not rule.between(first, first):
                raise Invalid("path", OTHER_DAYS, day=first.isoformat())
            later = (model.start or Point(first)).day - first
        if model.status == "CANCELLED" and first is not None:
            continue  # it ends there
        told = ics_shifted.rule(_bounded(text, done, end), first, later)
        if told is None:
            raise Invalid("path", OTHER_DAYS, day=(first or master.start.day).isoformat())
        whole = _stretch(model, master, told, later)
        made.append((whole, [_shifted(one, later) for one in own]))
    return made


def _by_its_clock(model: Draft, master: Draft) -> Draft:
    """What is told in UTC of a series with a clock of its own, by that clock."""
    zone = master.start.zone if master.start else None
    if not zone or model.start is None or model.start.zone != "UTC":
        return model
    end = moved(model.end, zone) if model.end else None
    return replace(model, start=moved(model.start, zone), end=end)


def _shifted(one: Draft, later: dt.timedelta) -> Draft:
    """What is said of one day of a series that was put on other days."""
    return replace(one, of=replace(one.of, day=one.of.day + later)) if one.of and later else one


def as_told_later(extra: Draft, overrides: list[Draft]) -> Draft:
    """A day beside the rule (RDATE) as the last change from an earlier day on says it is."""
    assert extra.of is not None, "a day beside the rule is named by itself"
    at = extra.of.naive()
    earlier = [one for one in overrides if one.onwards and one.of and one.of.naive() <= at]
    if not earlier:
        return extra
    model = max(earlier, key=lambda one: one.of.naive() if one.of else at)
    if model.start is None or model.of is None or extra.start is None:
        return replace(extra, status=model.status)
    begin = at + (model.start.naive() - model.of.naive())
    end = begin + ((model.end or model.start).naive() - model.start.naive())
    return replace(
        model, start=_like(model.start, begin), end=_like(model.start, end), of=extra.of,
        onwards=False, notices=[],
    )  # fmt: skip


def _like(model: Point, at: dt.datetime) -> Point:
    """A day, or a clock time in the zone of a model."""
    return Point(at.date(), at.hour * 60 + at.minute if model.is_timed else None, model.zone)


def _day(one: Draft) -> dt.date:
    assert one.of is not None, "an override names its day"
    return one.of.day


def _bounded(text: str, done: int, end: dt.date | None) -> str:
    """The rule of one stretch: what it counted before is done, and it ends before the next."""
    parts = dict(part.partition("=")[::2] for part in text.split(";"))
    if end is not None:
        parts.pop("COUNT", None)
        parts["UNTIL"] = (end - ONE).strftime("%Y%m%d")
    elif "COUNT" in parts and parts["COUNT"].isdecimal():
        parts["COUNT"] = str(max(1, int(parts["COUNT"]) - done))
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _stretch(model: Draft, master: Draft, rule: str, later: dt.timedelta) -> Draft:
    """The draft of one stretch, as if it were a series of its own."""
    if model is master:
        others = [p for p in master.component.properties if p.name != "RRULE"]
    else:
        days = (f"{day + later:%Y%m%d}" for day in sorted(left_out(master)[0]))
        others = [Property("EXDATE", {}, ",".join(days), master.component.line)]
    at = master.component.line
    if model.start and model.start.is_timed:
        rule = _UNTIL.sub(r"\g<0>T235959", rule)  # its last day, and not the midnight before
    component = Component(
        master.component.name, model.component.line,
        [*others, Property("RRULE", {}, rule, at)], whole=True,
    )  # fmt: skip
    return replace(model, component=component, notices=list(model.notices))
