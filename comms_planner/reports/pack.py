"""Put the sections of a pack together into one file, whole or not at all."""

from __future__ import annotations

import io
from pathlib import Path

from comms_planner.files import write_whole
from comms_planner.progress import Progress, silent
from comms_planner.reports.gathering import gather as gather
from comms_planner.reports.page import Pages, Title
from comms_planner.reports.parts import Part, Parts, Story
from comms_planner.reports.section import PackData
from comms_planner.reports.section import PackRequest as PackRequest
from comms_planner.reports.sections import PACKS
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.typeset.collector import at_rest

AUTHOR = "Comms Planner"
WRITING = QT_TRANSLATE_NOOP("Reports", "Writing the file")
BASED_ON = QT_TRANSLATE_NOOP("Reports", "Based on")
PERIOD = QT_TRANSLATE_NOOP("Reports", "Period")
MADE_ON = QT_TRANSLATE_NOOP("Reports", "Made on")
VERSION = QT_TRANSLATE_NOOP("Reports", "Version")
UNPRINTABLE = QT_TRANSLATE_NOOP(
    "Reports", "Characters that no bundled typeface has, printed as □: {characters}"
)


def write(data: PackData, target: Path, texts: Texts, progress: Progress = silent) -> Path:
    """Write the pack to `target`; a cancelled or failed run leaves what was there before.

    The same data gives the same bytes. Raises PlannerError when the file cannot be written.
    """
    return write_whole(target, render(data, texts, progress))


@at_rest()
def render(data: PackData, texts: Texts, progress: Progress = silent) -> bytes:
    """The pack as PDF. `progress` is asked at each section and heading, and may stop it."""
    pack = PACKS[data.request.kind]
    texts = texts.marked()
    parts = Parts(texts)
    title = texts.translate("Packs", pack.title)
    story: Story = []
    for number, section in enumerate(pack.sections):
        progress(number, 2 * len(pack.sections), texts.translate("Packs", section.title))
        pages = section.build(data, parts)
        if pages and story and section.new_page:
            story.append(parts.page_break())
        story += pages
    if parts.faces.missing:
        story.append(_unprintable(parts))
    headings, done = len(parts.entries), 0

    def on_heading(heading: str) -> None:
        nonlocal done
        progress(headings + done, 2 * headings + 1, heading)
        done += 1

    buffer = io.BytesIO()
    document = Pages(buffer, parts, _title(data, parts, title), data.request.made_on)
    document.typeset(story, on_heading)
    progress(2 * headings, 2 * headings + 1, parts.say(WRITING))
    return buffer.getvalue()


def _title(data: PackData, parts: Parts, title: str) -> Title:
    texts, request, plan = parts.texts, data.request, data.plan
    document = plan.symbol
    if plan.document_date:
        document += f" ({texts.day(plan.document_date)})"
    facts = [
        (parts.say(BASED_ON), f"{document}\n{texts.say(plan.title)}"),
        (parts.say(PERIOD), texts.span(request.first, request.last)),
        (parts.say(MADE_ON), texts.day(request.made_on)),
    ]
    if request.version:
        facts.append((parts.say(VERSION), request.version))
    flagship = data.flagship
    return Title(
        title=title,
        subtitle=texts.say(flagship.name) if flagship else texts.say(plan.strategy),
        programme=texts.say(flagship.name) if flagship else texts.say(plan.title),
        facts=facts,
        footer=f"{plan.symbol} · {texts.day(request.made_on)}",
        author=request.author or AUTHOR,
    )


def _unprintable(parts: Parts) -> Part:
    listed = ", ".join(
        f"U+{ord(char):04X} {name}".strip() for char, name in sorted(parts.faces.missing.items())
    )
    return parts.small(parts.say(UNPRINTABLE, characters=listed))
