"""Where a briefing comes from: its sources, how to read it, and what the plan does not hold."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.parts import Parts, Span, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event import (
    countries,
    house,
    partners,
    programme,
    questions,
    risks,
    social,
    talking,
)
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Sources and method")
VOICES = QT_TRANSLATE_NOOP(
    "Reports",
    "Three voices are kept apart: what the document says, with its place; what others say, with "
    "their source; and what we entered or propose, marked as ours.",
)
DIRECT = QT_TRANSLATE_NOOP(
    "Reports",
    "Direct means that people took part, on the spot or online. Indirect means that they were "
    "reached through others, such as the media. The two are never added to each other.",
)
PLUS = QT_TRANSLATE_NOOP(
    "Reports", "A plus sign means at least. A sum with a lower bound in it is itself a lower bound."
)
CLEARED = QT_TRANSLATE_NOOP(
    "Reports",
    "A message is cleared once all gates have passed its present words. A change of a word takes "
    "the clearance away.",
)
SOURCES = QT_TRANSLATE_NOOP("Reports", "Sources")
DOCUMENT = QT_TRANSLATE_NOOP("Reports", "{symbol}, {date}")
GAPS = QT_TRANSLATE_NOOP("Reports", "Nothing is recorded in the plan for: {names}.")


def build(data: PackData, parts: Parts) -> Story:
    """How to read it, each source once, and the sections that stayed empty."""
    texts, plan = parts.texts, data.plan
    story: Story = [parts.heading(1, texts.translate("Packs", TITLE), follow=110)]
    story += parts.bullets(parts.say(point) for point in (VOICES, CLEARED, DIRECT, PLUS))
    gaps = [texts.translate("Packs", title) for title in _empty(data)]
    if gaps:
        story.append(parts.note(parts.say(GAPS, names=texts.listed(gaps))))
    story.append(parts.heading(2, parts.say(SOURCES)))
    date = texts.day(plan.document_date) if plan.document_date else ""
    sources: list[str | Span] = [parts.say(DOCUMENT, symbol=plan.symbol, date=date)]
    for source in dict.fromkeys(filter(None, _sources(data))):
        is_link = source.startswith(("http://", "https://"))
        target = source.split(" ")[0] if is_link else None
        colour = parts.tokens.accent_text if is_link else None
        sources.append(Span(source, link=target, colour=colour))
    return [*story, *parts.bullets(sources)]


def _sources(data: PackData) -> list[str]:
    event, words = data.of(event_readings.event), data.of(event_readings.words)
    found = [event.row.source]
    found += [m.source for one in event.past for m in one.measurements]
    found += [figure.source for message in words.messages for figure in message.figures]
    return found


def _empty(data: PackData) -> list[str]:
    """The titles of what the plan holds nothing for."""
    words, work = data.of(event_readings.words), data.of(event_readings.work)
    held = data.of(event_readings.materials)
    holds = {
        house.TITLE: words.houses,
        talking.TITLE: words.of("talking point"),
        questions.TITLE: words.of("question"),
        risks.HOLDING_TITLE: words.of("holding"),
        programme.TITLE: work.cues,
        social.TITLE: held.board,
        partners.TITLE: work.partners,
        countries.TITLE: [row for row in (data.of(event_readings.event).row.country,) if row],
    }
    return [title for title, found in holds.items() if not found]


SECTION = Section(
    "sources",
    TITLE,
    build,
    new_page=False,
    reads=(
        event_readings.event,
        event_readings.words,
        event_readings.work,
        event_readings.materials,
    ),
)
