"""The page: its size and furniture, the cover, and the document that carries them."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageBreak
from reportlab.platypus.doctemplate import PageTemplate

from comms_planner.reports.blocks import Contents, Heading
from comms_planner.reports.canvas import PackCanvas, new_canvas, pack_canvas
from comms_planner.reports.fonts import Weight, face
from comms_planner.reports.parts import Parts
from comms_planner.reports.setting import Setting, Span, fitted
from comms_planner.reports.styles import PAPER, Align, Style, ink
from comms_planner.text import QT_TRANSLATE_NOOP

MAKER = "Comms Planner"
"""Said of every pack: what made it."""
LEFT, RIGHT, TOP, BOTTOM = 56.0, 56.0, 70.0, 62.0
WIDTH, HEIGHT = A4
COLUMN = WIDTH - LEFT - RIGHT

PAGE_OF = QT_TRANSLATE_NOOP("Reports", "Page {page} of {total}")
WORKING_PAPER = QT_TRANSLATE_NOOP("Reports", "Working paper")
CONTENTS = QT_TRANSLATE_NOOP("Reports", "Contents")
DISCLAIMER = QT_TRANSLATE_NOOP(
    "Reports",
    "A working paper of the communications team, made with Comms Planner. It is not an "
    "official document of the United Nations.",
)


@dataclass(frozen=True, slots=True)
class Title:
    """What stands on the cover and in the furniture."""

    title: str
    subtitle: str
    programme: str
    facts: Sequence[tuple[str, str]]
    footer: str
    author: str


class Pages(BaseDocTemplate):
    """An A4 document with a cover, running header and footer, outline and page totals."""

    def __init__(self, buffer: io.BytesIO, parts: Parts, title: Title, made_on: dt.date) -> None:
        super().__init__(
            buffer,
            pagesize=A4,
            title=title.title,
            author=title.author,
            subject=title.subtitle,
            creator=MAKER,
            producer=MAKER,
        )
        self._parts, self._title, self._buffer, self._made_on = parts, title, buffer, made_on
        whole = Frame(LEFT, BOTTOM, COLUMN, HEIGHT - BOTTOM - 60, 0, 0, 0, 0, id="cover")
        column = Frame(LEFT, BOTTOM, COLUMN, HEIGHT - TOP - BOTTOM, 0, 0, 0, 0, id="column")
        self.addPageTemplates(
            [
                PageTemplate("cover", [whole], onPage=self._draw_cover),
                PageTemplate("page", [column], onPageEnd=self._draw_furniture),
            ]
        )

    def typeset(self, story: list[Flowable], on_heading: Callable[[str], None]) -> None:
        """Lay the story out behind its cover and write the document to the buffer."""
        self._on_heading = on_heading
        front: list[Flowable] = [
            Cover(self._title, self._parts),
            NextPageTemplate("page"),
            PageBreak(),
        ]
        self.build(front + story, canvasmaker=self._canvas)

    def afterFlowable(self, flowable: Flowable) -> None:
        """Report each heading, which is also where a cancelled run stops."""
        if isinstance(flowable, Heading):
            self._on_heading(flowable.entry.title)

    def _canvas(self, *_: object, **__: object) -> PackCanvas:
        canvas = new_canvas(self._buffer, A4, face("Inter-Regular").name, self._language)
        canvas.stamp(self._made_on)
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.showOutline()
        return canvas

    @property
    def _language(self) -> str:
        return {"zh": "zh-Hans"}.get(self._parts.texts.language, self._parts.texts.language)

    def _draw_cover(self, canvas: Canvas, _: object) -> None:
        """The four pillars' colours as a band across the top; nothing that looks official."""
        hues = list(PAPER.pillars.values())
        each = WIDTH / len(hues)
        for number, hue in enumerate(hues):
            canvas.setFillColor(ink(hue.solid))
            canvas.rect(number * each, HEIGHT - 10, each + 0.5, 10, stroke=0, fill=1)
        self._write(canvas, self._parts.say(DISCLAIMER), LEFT, 34, COLUMN, Align.LEFT)

    def _draw_furniture(self, canvas: Canvas, _: object) -> None:
        """Running header and footer; the total is filled in when it is known."""
        title = f"{self._title.title} · {self._title.programme}"
        self._write(canvas, title, LEFT, HEIGHT - 42, COLUMN * 0.78, Align.LEFT)
        paper = self._parts.say(WORKING_PAPER)
        self._write(canvas, paper, LEFT, HEIGHT - 42, COLUMN, Align.RIGHT)
        canvas.setStrokeColor(ink(PAPER.line))
        canvas.setLineWidth(0.6)
        canvas.line(LEFT, HEIGHT - 50, WIDTH - RIGHT, HEIGHT - 50)
        canvas.line(LEFT, 46, WIDTH - RIGHT, 46)
        self._write(canvas, self._title.footer, LEFT, 32, COLUMN * 0.75, Align.LEFT)
        page = canvas.getPageNumber()
        pack_canvas(canvas).later(lambda sheet, total: self._draw_number(sheet, page, total))

    def _draw_number(self, canvas: PackCanvas, page: int, total: int) -> None:
        said = self._parts.say(PAGE_OF, page=page, total=total)
        self._write(canvas, said, LEFT, 32, COLUMN, Align.RIGHT)

    def _write(
        self, canvas: Canvas, text: str, left: float, base: float, room: float, align: Align
    ) -> None:
        """One small line; what does not fit is cut with an ellipsis."""
        style = self._parts.styles.muted.but(size=7.5, leading=10, align=align)
        setting = fitted(text, style, self._parts.faces, room)
        setting.draw(canvas, left, base + 8, setting.lines)


class Cover(Flowable):
    """Title, programme, particulars and, in the lower half, what is inside."""

    def __init__(self, title: Title, parts: Parts) -> None:
        super().__init__()
        self._title, self._parts = title, parts

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The cover takes the whole page."""
        self.width, self.height = width, height
        return width, height

    def draw(self) -> None:
        """Write from the top down."""
        canvas = self.canv
        styles = self._parts.styles
        top = self.height - 40
        paper = self._parts.say(WORKING_PAPER)
        top = self._write(paper, styles.label.but(size=9, leading=13, colour=PAPER.accent), top)
        top -= 70
        big = styles.headings[0].but(size=32, leading=40)
        top = self._write(self._title.title, big, top)
        if self._title.subtitle:
            sub = styles.lead.but(size=15, leading=22, colour=PAPER.muted)
            top = self._write(self._title.subtitle, sub, top - 4)
        top -= 22
        for label, value in self._title.facts:
            self._write(label, styles.label.but(size=8, leading=15), top, 0, 110)
            top = self._write(value, styles.cell.but(size=9, leading=15), top, 116) - 2
        entries = [entry for entry in self._parts.entries if entry.level == 1]
        top -= 26
        canvas.setStrokeColor(ink(PAPER.line_strong))
        canvas.setLineWidth(0.8)
        canvas.line(0, top, self.width, top)
        top = self._write(
            self._parts.say(CONTENTS), styles.body.but(weight=Weight.SEMI_BOLD), top - 14
        )
        contents = Contents(entries, styles, self._parts.faces)
        _, height = contents.wrap(self.width, top)
        contents.drawOn(canvas, 0, top - 4 - height)

    def _write(
        self, text: str, style: Style, top: float, left: float = 0, room: float | None = None
    ) -> float:
        """Write a text and return where the next one may begin."""
        setting = Setting((Span(text),), style, self._parts.faces)
        height = setting.wrap(room or self.width - left)
        setting.draw(self.canv, left, top, setting.lines)
        return top - height
