"""How we speak: what the document asks of those who speak, what to do and not to do."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner import reference
from comms_planner.bilingual import Bilingual
from comms_planner.reference.words import Passage
from comms_planner.reports import clearance, event_readings
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.reports.words import wording
from comms_planner.services import citation, house_style
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "How we speak")
PROPOSAL = QT_TRANSLATE_NOOP("Reports", "Do and do not: our proposal, for every language.")
DO = QT_TRANSLATE_NOOP("Reports", "Do")
DO_NOT = QT_TRANSLATE_NOOP("Reports", "Do not")
RULES = (
    (
        QT_TRANSLATE_NOOP("Reports", "Say the one message first, and once more at the end."),
        QT_TRANSLATE_NOOP("Reports", "Do not use what is not yet cleared."),
    ),
    (
        QT_TRANSLATE_NOOP("Reports", "Give a figure with its qualifier, its source and its day."),
        QT_TRANSLATE_NOOP("Reports", "Do not call participations people, nor reach a result."),
    ),
    (
        QT_TRANSLATE_NOOP("Reports", "Speak of people and places by name, with their consent."),
        QT_TRANSLATE_NOOP("Reports", "Do not speak for another organization or a Government."),
    ),
    (
        QT_TRANSLATE_NOOP(
            "Reports", "Keep to your own field and to facts; pass on what lies outside it."
        ),
        QT_TRANSLATE_NOOP("Reports", "Do not guess: say when an answer will come, and from whom."),
    ),
)
STYLE = QT_TRANSLATE_NOOP("Reports", "House style: look again at these words")
WORDS = QT_TRANSLATE_NOOP("Reports", "Message")
REMINDER = QT_TRANSLATE_NOOP("Reports", "Reminder")


def passages(_session: Session, _request: PackRequest) -> list[tuple[Bilingual, Passage]]:
    """What the document says of how to speak."""
    return known_passages()


def known_passages() -> list[tuple[Bilingual, Passage]]:
    """What it says of authoritative voice (B(g)), of change (D) and moments (E(b))."""
    known = reference.load().outcomes
    voice = next(tool for tool in known.tools if tool.letter == "g")
    moments = next(area for area in known.key_areas if area.letter == "b")
    change = Bilingual("Inspiring change", "激励变革")
    return [
        (voice.title, voice.passage),
        (change, known.inspiring_change),
        (moments.title, moments.passage),
    ]


def build(data: PackData, parts: Parts) -> Story:
    """Two columns of rules, reminders about the messages at hand, then the document."""
    texts = parts.texts
    columns = [Column(parts.say(DO), 1), Column(parts.say(DO_NOT), 1)]
    rows: list[list[str | Cell]] = [[parts.say(one), parts.say(other)] for one, other in RULES]
    story: Story = [
        parts.heading(1, texts.translate("Packs", TITLE), follow=130),
        parts.small(parts.say(PROPOSAL)),
        parts.table(columns, rows),
    ]
    reminders = _reminders(data, parts)
    if reminders:
        columns = [Column(parts.say(WORDS), 4), Column(parts.say(REMINDER), 4)]
        story += [parts.heading(2, parts.say(STYLE)), parts.table(columns, reminders)]
    for name, passage in data.of(passages):
        basis = wording(texts, passage.en_source)
        source = f"{citation.place(texts, passage.ref)} · {basis}"
        hue = parts.tokens.info
        story.append(parts.quote(texts.say(name), passage.text, source, hue))
    return story


def _reminders(data: PackData, parts: Parts) -> list[list[str | Cell]]:
    """Where a message departs from house style, in the reader's language."""
    language = "zh" if parts.texts.language == "zh" else "en"
    found: list[list[str | Cell]] = []
    for message in data.of(event_readings.words).messages:
        said = message.text.in_language(language)
        replied = message.answer.in_language(language)
        for reminder in house_style.reminders(f"{said}\n{replied}", language):
            words = clearance.wording(message, parts.texts)
            found.append([Cell(words, muted=True), reminder.notice.say(parts.texts)])
    return found


SECTION = Section("manner", TITLE, build, new_page=False, reads=(passages, event_readings.words))
