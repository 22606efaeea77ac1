"""Pictures of what paper draws, for media that cannot draw it themselves."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pypdfium2
from reportlab.platypus import Flowable

from comms_planner.reports import story
from comms_planner.reports.calendars import CalendarFlowable
from comms_planner.reports.press import Press
from comms_planner.reports.telling import Told
from comms_planner.typeset.canvas import PageCanvas
from comms_planner.typeset.metadata import Particulars

SCALE = 2.5
"""Pixels to the point: 180 to the inch, sharp on a screen and on an office printer."""
ROOM = (480.0, 660.0)
"""The column that pictures are drawn for, in points."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG, its size in points, and what it shows in words."""

    png: bytes
    width: float
    height: float
    said: str


def pictures_of(told: Told, room: tuple[float, float] = ROOM) -> Mapping[int, Picture]:
    """The picture of each part that is one, by the part's `id`; all are drawn in one document."""
    press = Press.of(told.parts)
    found = list(_drawn(told.story, press, room[0]))
    if not found:
        return {}
    buffer = io.BytesIO()
    language = told.parts.texts.language
    canvas = PageCanvas(buffer, room, told.parts.faces, Particulars("", "", language))
    sizes = []
    for _, flowable, width in found:
        flowable.canv = canvas
        _, height = flowable.wrap(width, room[1])
        canvas.setPageSize((width, height))
        flowable.drawOn(canvas, 0, 0)
        canvas.showPage()
        sizes.append((width, height))
    canvas.save()
    document = pypdfium2.PdfDocument(buffer.getvalue())
    try:
        return {
            id(part): Picture(_png(document[at]), *sizes[at], _said(part, flowable))
            for at, (part, flowable, _) in enumerate(found)
        }
    finally:
        document.close()


def _drawn(
    parts: Sequence[story.Part], press: Press, width: float
) -> Iterator[tuple[story.Part, Flowable, float]]:
    """Each part that is a picture, with what draws it and how wide it stands."""
    for part in parts:
        if isinstance(part, story.Beside):
            other = Press(part.other, press.faces) if part.other else press
            yield from _drawn(part.left, press, width / 2)
            yield from _drawn(part.right, other, width / 2)
        elif isinstance(part, story.Chart | story.Month | story.Year | story.Strip | story.Drawn):
            yield part, press.flow(part)[0], width


def _said(part: story.Part, flowable: Flowable) -> str:
    if isinstance(part, story.Chart):
        return part.said
    return flowable.said() if isinstance(flowable, CalendarFlowable) else ""


def _png(page: pypdfium2.PdfPage) -> bytes:
    out = io.BytesIO()
    page.render(scale=SCALE).to_pil().save(out, "PNG", compress_level=6)
    return out.getvalue()
