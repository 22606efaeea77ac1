"""Calendar entries as marks on paper: their words, their colours, and which are major."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from comms_planner.design import Hue, Tokens, mix
from comms_planner.layouts import timegrid
from comms_planner.reports import readings
from comms_planner.reports.calendars import Mark
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData
from comms_planner.reports.strip import Lane
from comms_planner.services.month import Entry, matters, rank
from comms_planner.services.programme import FlagshipRow
from comms_planner.services.vocabulary import became, label, standing
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

PLATFORMS = QT_TRANSLATE_NOOP("Reports", "Platforms")
OTHERS = QT_TRANSLATE_NOOP("Reports", "Meetings of others")
DAYS = QT_TRANSLATE_NOOP("Reports", "United Nations days")
ACTIONS_OF = QT_TRANSLATE_NOOP("Reports", "Actions: {pillar}")
CHANGED = QT_TRANSLATE_NOOP("Reports", "{title} ({what})")
UNDERLINED = QT_TRANSLATE_NOOP("Reports", "A line under a day: actions or United Nations days.")
STRUCK_OUT = QT_TRANSLATE_NOOP("Reports", "Struck out: done work, and what was cancelled.")
NOTHING_DATED = QT_TRANSLATE_NOOP("Reports", "Nothing with a date lies between {first} and {last}.")


OVER = ("done", "cancelled")


def hue_of(entry: Entry, tokens: Tokens) -> Hue:
    """Actions wear their pillar's colour, events the colour of ink, seasons a light ground.

    What does not take place is grey.
    """
    if entry.is_off:
        return tokens.neutral
    if entry.kind == "action":
        return tokens.pillar(entry.pillar)
    if entry.kind == "edition":
        return Hue(tokens.series[5], tokens.pressed, tokens.text)
    if entry.kind == "season":
        return Hue(tokens.selection, tokens.selection, tokens.on_selection)
    return tokens.neutral


def mark_of(entry: Entry, texts: Texts, tokens: Tokens) -> Mark:
    """An entry as a mark; ours fill their days, seasons and meetings of others are named.

    Done work is pale.
    """
    hue = hue_of(entry, tokens)
    if entry.status == "done":
        solid, tint = mix(hue.solid, tokens.surface, 0.45), mix(hue.tint, tokens.surface, 0.55)
        hue = Hue(solid, tint, tokens.muted)
    return Mark(
        title=title_of(entry, texts),
        first=entry.first,
        last=entry.last,
        hue=hue,
        own=entry.kind == "edition" and entry.tier == 1 and not entry.is_off,
        named=entry.kind in ("edition", "season"),
        faint=entry.kind == "observance",
        matters=matters(entry),
        off=entry.is_off,
        over=entry.status in OVER,
        undated=not entry.is_dated,
    )


def title_of(entry: Entry, texts: Texts) -> str:
    """What an entry is called, with what became of it, and when it is if it has no day."""
    title = texts.say(entry.title)
    changed = ""
    if entry.exception:
        changed = became(texts, entry)
    elif entry.is_off:
        changed = standing(texts, entry)
    if not entry.is_dated:
        when = texts.span(entry.first, entry.last, entry.precision)
        changed = ", ".join(filter(None, (changed, when)))
    if not changed:
        return title
    return texts.translate("Reports", CHANGED).format(title=title, what=changed)


def timed_mark(entry: Entry, place: str, parts: Parts) -> Mark:
    """An entry with a clock time as a mark: its time on the clock of a zone, then its title."""
    mark = mark_of(entry, parts.texts, parts.tokens)
    (_, minutes), _ = timegrid.hours_of(entry, place)
    return replace(mark, title=f"{minutes // 60:02}:{minutes % 60:02} {mark.title}")


def marks_of(entries: Iterable[Entry], parts: Parts) -> list[Mark]:
    """The dated entries as marks."""
    return [mark_of(entry, parts.texts, parts.tokens) for entry in entries if entry.is_dated]


def marks_by_rank(entries: Iterable[Entry], parts: Parts) -> list[Mark]:
    """The same for days that may be crowded: what matters first, as the window shows it."""
    return marks_of(sorted(entries, key=rank), parts)


def flagship_strip(flagship: FlagshipRow, data: PackData, parts: Parts) -> Story:
    """The period from left to right: our platforms, then the flagship's actions by pillar."""
    request = data.request
    dated = [entry for entry in data.of(readings.entries) if entry.is_dated]
    own = [e for e in dated if e.kind in ("edition", "season") and e.tier != 2]
    lanes = [Lane(parts.say(PLATFORMS), parts.tokens.neutral, marks_of(own, parts))]
    for pillar in data.pillars:
        work = [e for e in dated if e.flagship == flagship.slug and e.pillar == pillar.key]
        lanes.append(
            Lane(
                parts.texts.say(pillar.name), parts.tokens.pillar(pillar.key),
                marks_of(work, parts),
            )
        )  # fmt: skip
    if not any(lane.marks for lane in lanes):
        first, last = parts.texts.day(request.first), parts.texts.day(request.last)
        return [parts.body(parts.say(NOTHING_DATED, first=first, last=last))]
    return [parts.strip(lanes, request.first, request.last)]


def _events(parts: Parts) -> list[tuple[Hue, str, bool]]:
    tokens = parts.tokens
    event = Hue(tokens.series[5], tokens.pressed, tokens.text)
    season = Hue(tokens.selection, tokens.selection, tokens.on_selection)
    return [
        (event, parts.say(PLATFORMS), True),
        (event, parts.say(OTHERS), False),
        (season, label(parts.texts, "entry", "season"), True),
    ]


def legend_of_year(parts: Parts) -> Story:
    """What the colours of a year of small months stand for, and the lines under its days."""
    return [parts.legend(_events(parts)), parts.small(parts.say(UNDERLINED))]


def legend_of(parts: Parts, entries: Iterable[Entry]) -> Story:
    """What the colours of the calendar stand for, and the line through words where there is one."""
    tokens, texts = parts.tokens, parts.texts
    items = [*_events(parts), (tokens.neutral, parts.say(DAYS), True)]
    items += [
        (tokens.pillar(key), parts.say(ACTIONS_OF, pillar=label(texts, "pillar", key)), False)
        for key in ("think", "act", "share", "partner")
    ]
    struck = any(entry.status in OVER for entry in entries)
    return [parts.legend(items), *([parts.small(parts.say(STRUCK_OUT))] if struck else [])]
