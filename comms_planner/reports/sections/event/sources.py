"""Where a briefing comes from: its sources, how to read it, and what the plan does not hold."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.parts import Parts, Span, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event import (
    call_sheet,
    countries,
    holding,
    house,
    partners,
    programme,
    questions,
    risks,
    run,
    social,
    talking,
)
from comms_planner.reports.sections.media import assets, desk, key_messages, quotes, stories
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
DOCUMENT = QT_TRANSLATE_NOOP("Reports", "The document is {symbol} of {date}.")
GAPS = QT_TRANSLATE_NOOP("Reports", "Nothing is recorded in the plan for: {names}.")

READS = (
    event_readings.event,
    event_readings.words,
    event_readings.work,
    event_readings.materials,
)


def of(*titles: str, figures: bool = False) -> Section:
    """The section of a pack that asks the plan for what these titles name.

    `figures` lists where the figures of past sessions come from.
    """

    def build(data: PackData, parts: Parts) -> Story:
        return _story(data, parts, titles, figures)

    return Section("sources", TITLE, build, new_page=False, reads=READS)


def _story(data: PackData, parts: Parts, titles: tuple[str, ...], figures: bool) -> Story:
    """How to read it, each source once, and the sections that stayed empty."""
    texts, plan = parts.texts, data.plan
    story: Story = [parts.heading(1, texts.translate("Packs", TITLE), follow=110)]
    date = texts.day(plan.document_date) if plan.document_date else ""
    document = parts.say(DOCUMENT, symbol=plan.symbol, date=date)
    points = [VOICES, CLEARED, *((DIRECT, PLUS) if figures else ())]
    story += parts.bullets([document, *map(parts.say, points)])
    gaps = [texts.translate("Packs", title) for title in _empty(data) if title in titles]
    if gaps:
        story.append(parts.note(parts.say(GAPS, names=texts.listed(gaps))))
    sources: list[str | Span] = []
    for source in dict.fromkeys(filter(None, _sources(data, figures))):
        is_link = source.startswith(("http://", "https://"))
        target = source.split(" ")[0] if is_link else None
        colour = parts.tokens.accent_text if is_link else None
        sources.append(Span(source, link=target, colour=colour))
    if sources:
        story += [parts.heading(2, parts.say(SOURCES)), *parts.bullets(sources)]
    return story


def _sources(data: PackData, figures: bool) -> list[str]:
    event, words = data.of(event_readings.event), data.of(event_readings.words)
    found = [event.row.source]
    if figures:
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
        key_messages.TITLE: words.houses,
        quotes.TITLE: quotes.found(data),
        stories.TITLE: held.stories,
        assets.TITLE: held.board,
        desk.TITLE: work.contacts,
        risks.HOLDING_TITLE: words.of("holding"),
        holding.TITLE: words.of("holding"),
        programme.TITLE: work.cues,
        run.TITLE: work.cues,
        call_sheet.TITLE: work.contacts,
        social.TITLE: held.board,
        partners.TITLE: work.partners,
        countries.TITLE: [row for row in (data.of(event_readings.event).row.country,) if row],
    }
    return [title for title, found in holds.items() if not found]
