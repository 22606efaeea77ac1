"""Put the sections of a pack together into one file, whole or not at all."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

from comms_planner.files import write_whole
from comms_planner.progress import Progress, silent
from comms_planner.reports.gathering import gather as gather
from comms_planner.reports.gathering import pack_of, sections_of
from comms_planner.reports.page import Pages, Title
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.press import Press
from comms_planner.reports.section import CoverWords, PackData
from comms_planner.reports.section import PackRequest as PackRequest
from comms_planner.reports.sheet import paper_of
from comms_planner.reports.story import Beside, Part
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.typeset.collector import at_rest

AUTHOR = "Comms Planner"
WRITING = QT_TRANSLATE_NOOP("Reports", "Writing the file")
BASED_ON = QT_TRANSLATE_NOOP("Reports", "Based on")
PERIOD = QT_TRANSLATE_NOOP("Reports", "Period")
MADE_ON = QT_TRANSLATE_NOOP("Reports", "Made on")
AUDIENCE = QT_TRANSLATE_NOOP("Reports", "For")
CLASSIFICATION = QT_TRANSLATE_NOOP("Reports", "Classification")
STATE = QT_TRANSLATE_NOOP("Reports", "State")
DRAFT = QT_TRANSLATE_NOOP("Reports", "Draft")
FINAL = QT_TRANSLATE_NOOP("Reports", "Final")
VERSION = QT_TRANSLATE_NOOP("Reports", "Version")
UNPRINTABLE = QT_TRANSLATE_NOOP(
    "Reports", "Characters that no bundled typeface has, printed as □: {characters}"
)


def write(
    data: PackData, target: Path, texts: Texts, progress: Progress = silent,
    beside: Texts | None = None,
) -> Path:  # fmt: skip
    """Write the pack to `target`; a cancelled or failed run leaves what was there before.

    The same data gives the same bytes. Raises PlannerError when the file cannot be written.
    """
    return write_whole(target, render(data, texts, progress, beside))


@at_rest()
def render(
    data: PackData, texts: Texts, progress: Progress = silent, beside: Texts | None = None
) -> bytes:
    """The pack as PDF. `progress` is asked at each section and heading, and may stop it.

    With a second language `beside`, both stand side by side on wide pages.
    """
    pack, sections = pack_of(data.request.kind), sections_of(data.request)
    texts = texts.marked()
    parts = Parts(texts)
    other = Parts(beside.marked(), parts.faces, listed=False) if beside else None
    title = texts.translate("Packs", pack.title)
    story: Story = []
    for number, section in enumerate(sections):
        progress(number, 2 * len(sections), texts.translate("Packs", section.title))
        pages = section.build(data, parts)
        if other is not None:
            pages = [Beside(tuple(pages), tuple(section.build(data, other)), other.texts)]
        if pages and story and section.new_page:
            story.append(parts.page_break())
        story += pages
    press = Press.of(parts)
    laid = press.lay(story)
    if parts.faces.missing:
        laid += press.flow(_unprintable(parts))
    headings, done = len(parts.entries), 0

    def on_heading(heading: str) -> None:
        nonlocal done
        progress(headings + done, 2 * headings + 1, heading)
        done += 1

    buffer = io.BytesIO()
    said = _title(data, parts, title)
    if beside is not None:
        said = replace(said, title=f"{title} · {beside.translate('Packs', pack.title)}")
    paper = paper_of(data.request.paper, wide=beside is not None)
    document = Pages(buffer, parts, said, data.request.made_on, paper)
    document.typeset(laid, on_heading)
    progress(2 * headings, 2 * headings + 1, parts.say(WRITING))
    return buffer.getvalue()


def _title(data: PackData, parts: Parts, title: str) -> Title:
    texts, request, plan = parts.texts, data.request, data.plan
    pack = pack_of(request.kind)
    own = pack.cover(data, parts) if pack.cover else CoverWords()
    flagship = texts.say(data.flagship.name) if data.flagship else ""
    return Title(
        title=title,
        subtitle=own.subtitle or flagship or texts.say(plan.strategy),
        programme=own.subtitle or flagship or texts.say(plan.title),
        facts=[*own.facts, *_facts(data, parts)],
        footer=f"{plan.symbol} · {texts.day(request.made_on)}",
        author=request.author or AUTHOR,
        embargo=own.embargo,
        classification=request.classification,
    )


def _facts(data: PackData, parts: Parts) -> list[tuple[str, str]]:
    """What every cover says: based on what, for when and whom, made when, which version."""
    texts, request, plan = parts.texts, data.request, data.plan
    document = plan.symbol
    if plan.document_date:
        document += f" ({texts.day(plan.document_date)})"
    said = [
        (BASED_ON, f"{document}\n{texts.say(plan.title)}"),
        (PERIOD, texts.span(request.first, request.last)),
        (AUDIENCE, request.audience),
        (CLASSIFICATION, request.classification),
        (MADE_ON, texts.day(request.made_on)),
        (VERSION, request.version),
        (STATE, parts.say(FINAL if request.final else DRAFT)),
    ]
    return [(parts.say(label), value) for label, value in said if value]


def _unprintable(parts: Parts) -> Part:
    listed = ", ".join(
        f"U+{ord(char):04X} {name}".strip() for char, name in sorted(parts.faces.missing.items())
    )
    return parts.small(parts.say(UNPRINTABLE, characters=listed))
