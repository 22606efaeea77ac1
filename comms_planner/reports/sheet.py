"""A document without a cover on paper of any size: a running head, and pages counted."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from reportlab.lib.pagesizes import A3, A4, LETTER, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame
from reportlab.platypus.doctemplate import PageTemplate

from comms_planner.reports.page import MAKER, PAGE_OF
from comms_planner.reports.parts import Parts
from comms_planner.typeset.canvas import PageCanvas, page_canvas
from comms_planner.typeset.headings import Heading
from comms_planner.typeset.metadata import Particulars
from comms_planner.typeset.recipes import reads_right_to_left, recipe_of
from comms_planner.typeset.setting import fitted
from comms_planner.typeset.style import Align

PAPERS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "a4": A4, "a4-landscape": landscape(A4), "a3": A3, "a3-landscape": landscape(A3),
        "letter": LETTER, "letter-landscape": landscape(LETTER),
    }
)  # fmt: skip
"""Sizes of paper by name, in points."""


def paper_of(name: str, *, wide: bool) -> tuple[float, float]:
    """The paper of a name; what needs a wide page has it turned on its side."""
    size = PAPERS[name]
    return landscape(size) if wide else size


SIDE, TOP, BOTTOM = 40.0, 52.0, 44.0


@dataclass(frozen=True, slots=True)
class Running:
    """What every page says of the document."""

    title: str
    programme: str
    footer: str
    author: str


class Sheets(BaseDocTemplate):
    """Pages of one size with a running head and foot."""

    def __init__(
        self, buffer: io.BytesIO, parts: Parts, running: Running, paper: str, made_on: dt.date
    ) -> None:
        self.paper = PAPERS[paper]
        super().__init__(
            buffer, pagesize=self.paper, title=running.title, author=running.author,
            subject=running.programme, creator=MAKER, producer=MAKER,
        )  # fmt: skip
        self._parts, self._running, self._buffer = parts, running, buffer
        self._made_on = made_on
        width, height = room_on(paper)
        column = Frame(SIDE, BOTTOM, width, height, 0, 0, 0, 0, id="column")
        self.addPageTemplates([PageTemplate("page", [column], onPageEnd=self._draw_furniture)])

    def typeset(self, story: list[Flowable], on_heading: Callable[[str], None]) -> None:
        """Lay the story out and write the document to the buffer."""
        self._on_heading = on_heading
        self.build(story, canvasmaker=self._canvas)

    def afterFlowable(self, flowable: Flowable) -> None:
        """Report each heading, which is also where a cancelled run stops."""
        if isinstance(flowable, Heading):
            self._on_heading(flowable.entry.title)

    def _canvas(self, *_: object, **__: object) -> PageCanvas:
        running = self._running
        tag = recipe_of(self._parts.texts.language).tag
        said = Particulars(running.title, running.author, tag, running.programme)
        canvas = PageCanvas(self._buffer, self.paper, self._parts.faces, said)
        canvas.stamp(self._made_on)
        return canvas

    def _draw_furniture(self, canvas: Canvas, _: object) -> None:
        width, height = self.paper
        room = width - 2 * SIDE
        page, sheet = canvas.getPageNumber(), page_canvas(canvas)
        with sheet.artifact():
            self._write(sheet, self._running.title, height - 32, room * 0.6, Align.START)
            self._write(sheet, self._running.programme, height - 32, room, Align.END)
            self._write(sheet, self._running.footer, 24, room * 0.7, Align.START)
            sheet.later(lambda done, total: self._draw_number(done, page, total))

    def _draw_number(self, canvas: PageCanvas, page: int, total: int) -> None:
        said = self._parts.say(PAGE_OF, page=page, total=total)
        self._write(canvas, said, 24, self.paper[0] - 2 * SIDE, Align.END)

    def _write(self, canvas: PageCanvas, text: str, base: float, room: float, align: Align) -> None:
        style = self._parts.styles.muted.but(
            size=7.5, leading=10, align=align, justify=False, hyphenate=False
        )
        setting = fitted(text, style, self._parts.faces, room)
        mirrored = reads_right_to_left(style.language)
        left = self.paper[0] - SIDE - setting.room if mirrored else SIDE
        setting.draw(canvas, left, base + 8, setting.lines)


def room_on(paper: str) -> tuple[float, float]:
    """Width and height that a page leaves for what is on it."""
    width, height = PAPERS[paper]
    return width - 2 * SIDE, height - TOP - BOTTOM
