"""The fact sheet of a media kit: the event in short, and its programme for media."""

from __future__ import annotations

from comms_planner.reports import clocks, event_readings
from comms_planner.reports.event_readings import Event
from comms_planner.reports.parts import Cell, Column, KeyFigure, Part, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event import glance
from comms_planner.reports.words import sentence
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Fact sheet")
WHAT = QT_TRANSLATE_NOOP("Reports", "What")
WHEN = QT_TRANSLATE_NOOP("Reports", "When")
PLACE = QT_TRANSLATE_NOOP("Reports", "Place")
THEME = QT_TRANSLATE_NOOP("Reports", "Theme")
ABOUT = QT_TRANSLATE_NOOP("Reports", "About the series")
AUDIENCE = QT_TRANSLATE_NOOP("Reports", "Audience")
PARTNERS = QT_TRANSLATE_NOOP("Reports", "Partners")
FOR_MEDIA = QT_TRANSLATE_NOOP("Reports", "For media, by the hour")
TIME = QT_TRANSLATE_NOOP("Reports", "Time")
DATE = QT_TRANSLATE_NOOP("Reports", "Date")
SPEAKS = QT_TRANSLATE_NOOP("Reports", "Who speaks")
DAYS_LONG = QT_TRANSLATE_NOOP("Reports", "days", "", 1)
SESSION = QT_TRANSLATE_NOOP("Reports", "session of the series")


def build(data: PackData, parts: Parts) -> Story:
    """Key figures, facts, and what media can come to."""
    event = data.of(event_readings.event)
    texts = parts.texts
    story: Story = [parts.heading(1, texts.translate("Packs", TITLE))]
    theme = texts.say(event.row.theme)
    if theme:
        story.append(parts.lead(sentence(theme)))
    figures = _figures(event, parts)
    if len(figures) > 1:
        story.append(parts.figures(figures))
    story.append(parts.facts(_facts(event, data, parts)))
    table = _for_media(event, data, parts)
    if table is not None:
        story += [parts.heading(2, parts.say(FOR_MEDIA), follow=110), table]
    return story


def _figures(event: Event, parts: Parts) -> list[KeyFigure]:
    texts, row = parts.texts, event.row
    found = []
    if row.number:
        found.append(KeyFigure(texts.number(row.number), parts.say(SESSION),
                               texts.say(row.series_name)))  # fmt: skip
    if event.is_dated and row.starts:
        long = ((row.ends or row.starts) - row.starts).days + 1
        when = texts.span(row.starts, row.ends)
        found.append(KeyFigure(texts.number(long), parts.count(DAYS_LONG, long), when))
    return found


def _facts(event: Event, data: PackData, parts: Parts) -> list[tuple[str, str]]:
    texts = parts.texts
    platform = event.platform
    partners = [
        texts.say(one.partner.name)
        for one in data.of(event_readings.work).partners
        if one.in_campaign
    ]
    facts = [
        (WHAT, texts.say(event.row.name)),
        (WHEN, glance.when(event, parts)),
        (PLACE, glance.where(event, parts)),
        (THEME, texts.say(event.row.theme)),
        (ABOUT, sentence(texts.say(platform.kind)) if platform else ""),
        (AUDIENCE, texts.say(platform.audience) if platform else ""),
        (PARTNERS, texts.listed(partners)),
    ]
    return [(parts.say(question), said) for question, said in facts if said]


def _for_media(event: Event, data: PackData, parts: Parts) -> Part | None:
    """What has an hour and somebody who speaks."""
    texts, zone = parts.texts, event.clock.zone
    found = [
        cue for cue in data.of(event_readings.work).cues if cue.begins is not None and cue.speakers
    ]
    if not found:
        return None
    columns = [
        Column(parts.say(DATE), 1.9),
        Column(parts.say(TIME), 1.5),
        Column(parts.say(WHAT), 3.4),
        Column(parts.say(PLACE), 2.2),
        Column(parts.say(SPEAKS), 2.4),
    ]
    rows: list[list[str | Cell]] = [
        [
            texts.day(cue.first),
            Cell(
                clocks.hours(cue.begins, cue.ends, zone),
                below=clocks.offset(cue.begins, zone),
            ),
            Cell(texts.say(cue.title), strong=True),
            texts.say(cue.place) or Cell("–", muted=True),
            texts.listed(map(texts.call, cue.speakers)),
        ]
        for cue in found
        if cue.begins is not None
    ]
    return parts.table(columns, rows)


SECTION = Section("fact-sheet", TITLE, build, reads=(event_readings.event, event_readings.work))
