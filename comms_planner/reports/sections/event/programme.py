"""The programme of an event: its days and hours, what takes place where, and who speaks."""

from __future__ import annotations

from comms_planner.reports import clocks, event_readings
from comms_planner.reports.event_readings import Event
from comms_planner.reports.parts import Band, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.schedule.cues import CueRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Programme")
NOTE = QT_TRANSLATE_NOOP("Reports", "Hours on the clock of {place} ({offset}).")
TIME = QT_TRANSLATE_NOOP("Reports", "Time")
WHAT = QT_TRANSLATE_NOOP("Reports", "What")
WHERE = QT_TRANSLATE_NOOP("Reports", "Place")
SPEAKS = QT_TRANSLATE_NOOP("Reports", "Who speaks")
ALL_DAY = QT_TRANSLATE_NOOP("Reports", "all day")
THROUGHOUT = QT_TRANSLATE_NOOP("Reports", "Present throughout: {names}")
DAY = QT_TRANSLATE_NOOP("Reports", "{weekday}, {day}")


def build(data: PackData, parts: Parts) -> Story:
    """A band for each day, then its hours; what has no hour opens its day."""
    event, work = data.of(event_readings.event), data.of(event_readings.work)
    if not work.cues:
        return []
    columns = [
        Column(parts.say(TIME), 1.6),
        Column(parts.say(WHAT), 4),
        Column(parts.say(WHERE), 2.2),
        Column(parts.say(SPEAKS), 2.6),
    ]
    rows: list[list[str | Cell] | Band] = []
    day = None
    for cue in work.cues:
        if cue.first != day:
            day = cue.first
            rows.append(Band(day_name(cue, parts)))
        rows.append(_line(cue, event, parts))
    heading = parts.heading(1, parts.texts.translate("Packs", TITLE), follow=120)
    story: Story = [heading, parts.small(clock_note(event, work.cues, parts))]
    names = list(dict.fromkeys(parts.texts.call(one.person) for one in work.present))
    if names:
        story.append(parts.body(parts.say(THROUGHOUT, names=parts.texts.listed(names))))
    return [*story, parts.table(columns, rows)]


def clock_note(event: Event, cues: tuple[CueRow, ...], parts: Parts) -> str:
    """On whose clock the hours are."""
    at = next((cue.begins for cue in cues if cue.begins), None)
    place = parts.texts.say(event.clock.name)
    away = clocks.offset(at, event.clock.zone) if at else event.clock.zone
    return parts.say(NOTE, place=place, offset=away)


def day_name(cue: CueRow, parts: Parts) -> str:
    """The day of a cue with its weekday."""
    texts = parts.texts
    weekday = texts.weekday(cue.first.weekday())
    return parts.say(DAY, weekday=weekday, day=texts.day(cue.first))


def _line(cue: CueRow, event: Event, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    hours = clocks.hours(cue.begins, cue.ends, event.clock.zone) if cue.begins else ""
    return [
        hours or Cell(parts.say(ALL_DAY), muted=True),
        Cell(texts.say(cue.title), below=texts.say(cue.note), strong=bool(hours)),
        texts.say(cue.place),
        texts.listed(texts.call(name) for name in cue.speakers),
    ]


SECTION = Section(
    "programme", TITLE, build, new_page=False, reads=(event_readings.event, event_readings.work)
)
