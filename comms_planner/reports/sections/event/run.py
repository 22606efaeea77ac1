"""Run of show: day by day and minute by minute, on the event's clock and one of ours."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from comms_planner.reports import clocks, event_readings
from comms_planner.reports.event_readings import Event
from comms_planner.reports.parts import Cell, Column, Part, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event.programme import clock_note, day_name
from comms_planner.services.schedule.cues import CueRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Run of show")
WHAT = QT_TRANSLATE_NOOP("Reports", "What")
WHERE = QT_TRANSLATE_NOOP("Reports", "Place")
WHO = QT_TRANSLATE_NOOP("Reports", "Who")
CUES = QT_TRANSLATE_NOOP("Reports", "Cues and materials")
ALL_DAY = QT_TRANSLATE_NOOP("Reports", "all day")
RUNS = QT_TRANSLATE_NOOP("Reports", "Runs it: {name}")
SPEAKS = QT_TRANSLATE_NOOP("Reports", "Speaks: {names}")
AFTER = QT_TRANSLATE_NOOP("Reports", "After: {names}")
NEEDS = QT_TRANSLATE_NOOP("Reports", "Material: {names}")
NEXT_DAY = QT_TRANSLATE_NOOP("Reports", "{time} (+{days} d)")
DAY_BEFORE = QT_TRANSLATE_NOOP("Reports", "{time} (−{days} d)")


def build(data: PackData, parts: Parts) -> Story:
    """A table for each day under its name."""
    event, cues = data.of(event_readings.event), data.of(event_readings.work).cues
    if not cues:
        return []
    heading = parts.heading(1, parts.texts.translate("Packs", TITLE), follow=150)
    story: Story = [heading, parts.small(clock_note(event, cues, parts))]
    for _, found in groupby(cues, key=lambda cue: cue.first):
        of_day = list(found)
        story += [
            parts.heading(2, day_name(of_day[0], parts), follow=90),
            day_table(of_day, event, parts),
        ]
    return story


def day_table(cues: Sequence[CueRow], event: Event, parts: Parts) -> Part:
    """One day: its times on both clocks, what, where, who, and what each needs."""
    texts = parts.texts
    other = other_clock(event, parts)
    columns = [Column(texts.say(event.clock.name), 2.05)]
    if other:
        columns.append(Column(other[0], 1.75))
    columns += [
        Column(parts.say(WHAT), 3.0),
        Column(parts.say(WHERE), 1.7),
        Column(parts.say(WHO), 2.4),
        Column(parts.say(CUES), 2.6),
    ]
    rows = [_line(cue, event, other, parts) for cue in cues]
    bars = [
        parts.tokens.pillar(cue.pillar).solid if cue.pillar else parts.tokens.line_strong
        for cue in cues
    ]
    return parts.table(columns, rows, bars=bars)


def other_clock(event: Event, parts: Parts) -> tuple[str, str] | None:
    """The first duty station whose clock is another than the event's: name and zone."""
    return next(
        (
            (parts.texts.say(one.name), one.zone)
            for one in event.stations
            if one.zone != event.clock.zone
        ),
        None,
    )


def _line(
    cue: CueRow, event: Event, other: tuple[str, str] | None, parts: Parts
) -> list[str | Cell]:
    texts = parts.texts
    line: list[str | Cell] = []
    if cue.begins:
        line.append(Cell(clocks.hours(cue.begins, cue.ends, event.clock.zone), strong=True))
    else:
        line.append(Cell(parts.say(ALL_DAY), muted=True))
    if other:
        line.append(Cell(_elsewhere(cue, event, other[1], parts), muted=True))
    status = label(texts, "work", cue.work_status) if cue.work_status == "done" else ""
    line += [
        Cell(
            texts.say(cue.title), below="\n".join(filter(None, (texts.say(cue.note), status))),
            strong=cue.begins is not None,
        ),
        texts.say(cue.place) or Cell("–", muted=True),
        _who(cue, parts),
        _needs(cue, parts),
    ]  # fmt: skip
    return line


def _elsewhere(cue: CueRow, event: Event, zone: str, parts: Parts) -> str:
    """The begin on another clock, with the days it differs by."""
    if cue.begins is None:
        return ""
    time = clocks.hour(cue.begins, zone)
    days = (clocks.day_on(cue.begins, zone) - clocks.day_on(cue.begins, event.clock.zone)).days
    if not days:
        return time
    return parts.say(NEXT_DAY if days > 0 else DAY_BEFORE, time=time, days=abs(days))


def _who(cue: CueRow, parts: Parts) -> str | Cell:
    texts = parts.texts
    owner = texts.call(cue.owner) or (
        label(texts, "role", cue.owner_role) if cue.owner_role else ""
    )
    lines = [parts.say(RUNS, name=owner)] if owner else []
    if cue.speakers:
        lines.append(parts.say(SPEAKS, names=texts.listed(map(texts.call, cue.speakers))))
    return "\n".join(lines) or Cell("–", muted=True)


def _needs(cue: CueRow, parts: Parts) -> str | Cell:
    texts = parts.texts
    lines = [f"{'✓' if done else '□'} {texts.say(item)}" for item, done in cue.checklist]
    if cue.assets:
        lines.append(parts.say(NEEDS, names=texts.listed(map(texts.say, cue.assets))))
    if cue.after:
        lines.append(parts.say(AFTER, names=texts.listed(map(texts.say, cue.after))))
    return "\n".join(lines) or Cell("–", muted=True)


SECTION = Section(
    "run", TITLE, build, new_page=False, reads=(event_readings.event, event_readings.work)
)
