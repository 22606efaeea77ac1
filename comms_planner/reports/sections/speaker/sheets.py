"""One sheet for each spokesperson: the event, the one message, points, questions, appearances."""

from __future__ import annotations

from comms_planner.bilingual import Bilingual
from comms_planner.reports import clocks, event_readings
from comms_planner.reports.event_readings import Event, Speaker, Words
from comms_planner.reports.parts import Cell, Column, Part, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event import glance, holding, house, questions, talking
from comms_planner.services.schedule.agenda import AgendaRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Spokespersons")
NOBODY = QT_TRANSLATE_NOOP(
    "Reports", "Nobody is named as a spokesperson yet. Say under People who speaks, and as what."
)
EVENT = QT_TRANSLATE_NOOP("Reports", "Event")
WHEN = QT_TRANSLATE_NOOP("Reports", "When")
PLACE = QT_TRANSLATE_NOOP("Reports", "Place")
CAMPAIGN = QT_TRANSLATE_NOOP("Reports", "Campaign")
SPEAKS_AS = QT_TRANSLATE_NOOP("Reports", "Speaks as")
LANGUAGES = QT_TRANSLATE_NOOP("Reports", "Languages")
BIOGRAPHY = QT_TRANSLATE_NOOP("Reports", "Biography")
REACH = QT_TRANSLATE_NOOP("Reports", "Address")
AWAY = QT_TRANSLATE_NOOP("Reports", "Away")
NO_BIOGRAPHY = QT_TRANSLATE_NOOP("Reports", "none recorded")
MESSAGE = QT_TRANSLATE_NOOP("Reports", "The one message, and what holds it up")
APPEARANCES = QT_TRANSLATE_NOOP("Reports", "Appearances")
WHAT = QT_TRANSLATE_NOOP("Reports", "What")
THERE = QT_TRANSLATE_NOOP("Reports", "On the spot")
ALL_DAY = QT_TRANSLATE_NOOP("Reports", "all day")
HOLDING = QT_TRANSLATE_NOOP("Packs", "Holding lines")


def build(data: PackData, parts: Parts) -> Story:
    """Each person on pages of their own."""
    found = data.of(event_readings.speakers)
    if not found:
        heading = parts.heading(1, parts.texts.translate("Packs", TITLE))
        return [heading, parts.note(parts.say(NOBODY), parts.tokens.status("tbc"))]
    story: Story = []
    for speaker in found:
        if story:
            story.append(parts.page_break())
        story += _sheet(speaker, data, parts)
    return story


def _sheet(speaker: Speaker, data: PackData, parts: Parts) -> Story:
    event, words = data.of(event_readings.event), data.of(event_readings.words)
    person, texts = speaker.person, parts.texts
    story: Story = [parts.heading(1, texts.call(person.name))]
    role = texts.say(person.role)
    if role:
        story.append(parts.lead(role))
    story.append(parts.facts(_facts(speaker, event, parts)))
    story += _words(words, data, parts)
    if speaker.agenda:
        story += [
            parts.heading(2, parts.say(APPEARANCES), follow=90),
            _agenda(speaker.agenda, event, parts),
        ]
    lines = words.of("holding")
    if lines:
        languages = {texts.language, *person.languages}
        story += [
            parts.heading(2, texts.translate("Packs", HOLDING), follow=100),
            holding.table_of(lines, data, parts, languages=languages, brief=True),
        ]
    return story


def _facts(speaker: Speaker, event: Event, parts: Parts) -> list[tuple[str, str]]:
    texts, person = parts.texts, speaker.person
    languages = texts.listed(label(texts, "language", code) for code in person.languages)
    campaigns = texts.listed(texts.say(one.title) for one in event.campaigns)
    leaves = [texts.span(leave.starts, leave.ends) for leave in person.leaves]
    facts = [
        (EVENT, texts.say(event.row.name)),
        (WHEN, f"{glance.when(event, parts)}\n{glance.date_by(event, parts)}"),
        (PLACE, glance.where(event, parts)),
        (CAMPAIGN, campaigns),
        (SPEAKS_AS, label(texts, "speaker", person.speaks_as) if person.speaks_as else ""),
        (LANGUAGES, languages),
        (BIOGRAPHY, texts.say(person.note) or parts.say(NO_BIOGRAPHY)),
        (REACH, texts.listed(filter(None, (person.office, person.email)))),
        (AWAY, texts.listed(leaves)),
    ]
    return [(parts.say(question), said) for question, said in facts if said]


def _words(words: Words, data: PackData, parts: Parts) -> Story:
    """Message house, talking points and questions, as far as there are any."""
    texts, story = parts.texts, []
    if words.houses:
        story.append(parts.heading(2, parts.say(MESSAGE), follow=120))
        story.append(parts.small(parts.say(house.NOTE)))
        story += house.of_house(words.houses[0], data, parts, brief=True)
    points = words.of("talking point")
    if points:
        rows = talking.lines_of(points, data, parts, brief=True)
        story += [
            parts.heading(2, texts.translate("Packs", talking.TITLE), follow=90),
            parts.table(talking.columns_of(parts, talking.POINT), rows),
        ]
    asked = words.of("question")
    if asked:
        story += [
            parts.heading(2, texts.translate("Packs", questions.TITLE), follow=90),
            parts.table(*questions.table_of(asked, data, parts, brief=True)),
        ]
    if not story:
        story.append(parts.nothing())
    return story


def _agenda(rows: tuple[AgendaRow, ...], event: Event, parts: Parts) -> Part:
    """Where the person appears, with the time there and at the first duty station."""
    texts = parts.texts
    home = event.stations[0] if event.stations else None
    columns = [
        Column(parts.say(WHAT), 3.6),
        Column(parts.say(WHEN), 2.2),
        Column(parts.say(THERE), 1.7),
        *([Column(texts.say(home.name), 2.2)] if home else []),
        Column(parts.say(PLACE), 2.2),
    ]
    here = (event.row.name, Bilingual())
    lines: list[list[str | Cell]] = []
    for row in rows:
        away = ""
        there: str | Cell = Cell(parts.say(ALL_DAY), muted=True)
        if row.begins and row.zone:
            hours = clocks.hours(row.begins, row.finishes, row.zone)
            there = Cell(hours, below=clocks.offset(row.begins, row.zone), strong=True)
            away = clocks.moment(row.begins, home.zone, parts) if home else ""
        event_name, title = texts.say(row.event), texts.say(row.title)
        lines.append(
            [
                Cell(title, below=event_name if row.event not in here else ""),
                texts.span(row.starts, row.ends, row.precision),
                there,
                *([Cell(away or "–", muted=True)] if home else []),
                texts.say(row.place) or Cell("–", muted=True),
            ]
        )
    return parts.table(columns, lines)


SECTION = Section(
    "sheets",
    TITLE,
    build,
    reads=(event_readings.event, event_readings.words, event_readings.speakers),
)
