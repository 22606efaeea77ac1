"""Tells a pack as one story with its title, before any medium shows it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from comms_planner.progress import Progress, silent
from comms_planner.reports.gathering import pack_of, sections_of
from comms_planner.reports.page import Title
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import CoverWords, PackData, PackRequest, Subject
from comms_planner.reports.story import Beside
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

AUTHOR = "Comms Planner"
BASED_ON = QT_TRANSLATE_NOOP("Reports", "Based on")
PERIOD = QT_TRANSLATE_NOOP("Reports", "Period")
AUDIENCE = QT_TRANSLATE_NOOP("Reports", "For")
CLASSIFICATION = QT_TRANSLATE_NOOP("Reports", "Classification")
STATE = QT_TRANSLATE_NOOP("Reports", "State")
DRAFT = QT_TRANSLATE_NOOP("Reports", "Draft")
FINAL = QT_TRANSLATE_NOOP("Reports", "Final")
MADE_ON = QT_TRANSLATE_NOOP("Reports", "Made on")
VERSION = QT_TRANSLATE_NOOP("Reports", "Version")
DRAFT_OF = QT_TRANSLATE_NOOP("Reports", "draft of {version}")


@dataclass(frozen=True, slots=True)
class Told:
    """A pack as it is told: its data, its title, its story, and the parts that made it."""

    data: PackData
    title: Title
    story: Story
    parts: Parts
    chapters: tuple[tuple[str, Story], ...] = ()
    """The stories of its sections by their keys."""
    beside: Texts | None = None
    """The second language, where two stand side by side."""


def tell(
    data: PackData, texts: Texts, progress: Progress = silent, beside: Texts | None = None
) -> Told:
    """The pack in the reader's language; `progress` is asked at each section."""
    pack, sections = pack_of(data.request.kind), sections_of(data.request)
    texts, other_texts = texts.marked(), beside.marked() if beside else None
    parts = Parts(texts)
    other = Parts(other_texts, parts.faces, listed=False) if other_texts else None
    story: Story = []
    chapters: list[tuple[str, Story]] = []
    for number, section in enumerate(sections):
        progress(number, 2 * len(sections), texts.translate("Packs", section.title))
        pages = section.build(data, parts)
        if other is not None:
            also = section.build(data, other)
            pages = [Beside(tuple(pages), tuple(also), other.texts)] if pages or also else []
        chapters.append((section.key, pages))
        if pages and story and section.new_page:
            story.append(parts.page_break())
        story += pages
    title = _title(data, parts, texts.translate("Packs", pack.title))
    if other_texts is not None:
        second = other_texts.translate("Packs", pack.title)
        title = replace(title, title=f"{title.title} · {second}")
    return Told(data, title, story, parts, tuple(chapters), other_texts)


def _title(data: PackData, parts: Parts, title: str) -> Title:
    texts, request, plan = parts.texts, data.request, data.plan
    pack = pack_of(request.kind)
    own = pack.cover(data, parts) if pack.cover else CoverWords()
    flagship = texts.say(data.flagship.name) if data.flagship else ""
    footer = (plan.symbol, texts.day(request.made_on), _version(data, parts))
    return Title(
        title=title,
        subtitle=own.subtitle or flagship or texts.say(plan.strategy),
        programme=own.subtitle or flagship or texts.say(plan.title),
        facts=[*own.facts, *_facts(data, parts)],
        footer=" · ".join(filter(None, footer)),
        author=request.author or AUTHOR,
        embargo=own.embargo,
        classification=request.classification,
        whole=not request.opening,
    )


def _version(data: PackData, parts: Parts) -> str:
    """Which version it is, or of which it is a draft."""
    request = data.request
    return parts.say(DRAFT_OF, version=request.version) if request.provisional else request.version


def _facts(data: PackData, parts: Parts) -> list[tuple[str, str]]:
    """What every cover says: based on what, for when and whom, made when, which version."""
    texts, request, plan = parts.texts, data.request, data.plan
    document = plan.symbol
    if plan.document_date:
        document += f" ({texts.day(plan.document_date)})"
    said = [
        (BASED_ON, f"{document}\n{texts.say(plan.title)}"),
        (PERIOD, texts.span(request.first, request.last) if _has_period(request) else ""),
        (AUDIENCE, request.audience),
        (CLASSIFICATION, request.classification),
        (MADE_ON, texts.day(request.made_on)),
        (VERSION, _version(data, parts)),
        (STATE, parts.say(FINAL if request.final else DRAFT)),
    ]
    return [(parts.say(label), value) for label, value in said if value]


def _has_period(request: PackRequest) -> bool:
    """Whether a pack covers a period; one about an event or a person does not."""
    return pack_of(request.kind).subject not in (Subject.EDITION, Subject.PERSON)
