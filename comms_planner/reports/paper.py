"""A pack as PDF."""

from __future__ import annotations

import io

from comms_planner.progress import Progress
from comms_planner.reports.attached import attachments, is_too_large, left_out
from comms_planner.reports.page import Pages
from comms_planner.reports.parts import Part, Parts
from comms_planner.reports.press import Press
from comms_planner.reports.sheet import paper_of
from comms_planner.reports.telling import Told
from comms_planner.text import QT_TRANSLATE_NOOP

WRITING = QT_TRANSLATE_NOOP("Reports", "Writing the file")
UNPRINTABLE = QT_TRANSLATE_NOOP(
    "Reports", "Characters that no bundled typeface has, printed as □: {characters}"
)


def printed(told: Told, progress: Progress) -> bytes:
    """The pages of a pack. `progress` is asked at each heading, and may stop it.

    Two languages side by side stand on wide pages.
    """
    parts = told.parts
    press = Press.of(parts)
    laid = press.lay(told.story)
    if parts.faces.missing:
        laid += press.flow(_unprintable(parts))
    if is_too_large(told.data):
        laid += press.flow(parts.small(left_out(parts.texts)))
    headings, done = len(parts.entries), 0

    def on_heading(heading: str) -> None:
        nonlocal done
        progress(headings + done, 2 * headings + 1, heading)
        done += 1

    buffer, request = io.BytesIO(), told.data.request
    paper = paper_of(request.paper, wide=told.beside is not None)
    pages = Pages(buffer, parts, told.title, request.made_on, paper)
    pages.typeset(laid, on_heading, attachments(told.data, parts.texts, told.chapters))
    progress(2 * headings, 2 * headings + 1, parts.say(WRITING))
    return buffer.getvalue()


def _unprintable(parts: Parts) -> Part:
    listed = ", ".join(
        f"U+{ord(char):04X} {name}".strip() for char, name in sorted(parts.faces.missing.items())
    )
    return parts.small(parts.say(UNPRINTABLE, characters=listed))
