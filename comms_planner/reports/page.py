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

from comms_planner.reports.parts import Parts
from comms_planner.reports.styles import PAPER, ink
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.typeset.attachments import Attachment, attach
from comms_planner.typeset.canvas import PageCanvas, page_canvas
from comms_planner.typeset.footnotes import Noted, draw_foot
from comms_planner.typeset.headings import Contents, Entry, Heading
from comms_planner.typeset.hooks import level_floor, raise_floor
from comms_planner.typeset.metadata import Particulars
from comms_planner.typeset.passage import clean
from comms_planner.typeset.recipes import reads_right_to_left, recipe_of
from comms_planner.typeset.setting import Setting, fitted
from comms_planner.typeset.style import Align, Span, Style, Weight
from comms_planner.typeset.tags import Element

MAKER = "Comms Planner"
"""Said of every pack: what made it."""
LEFT, RIGHT, TOP, BOTTOM = 56.0, 56.0, 70.0, 62.0
WIDTH, HEIGHT = A4
_UPRIGHT = 600.0
"""A cover that is higher than this has room to spare."""
_CLOSE, _GUTTER = 10.5, 28.0
"""How near the lines of the contents may come, and what parts two columns of them."""

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
    embargo: str = ""
    """Until when nothing of it may be published; stands on every page."""
    classification: str = ""
    """Who may read it, in the words of who asked for the pack; stands on every page."""
    whole: bool = True
    """Whether all of it is there; else neither contents nor the number of pages are known."""


class Pages(BaseDocTemplate):
    """An A4 document with a cover, running header and footer, outline and page totals."""

    def __init__(
        self, buffer: io.BytesIO, parts: Parts, title: Title, made_on: dt.date,
        paper: tuple[float, float] = A4,
    ) -> None:  # fmt: skip
        super().__init__(
            buffer,
            pagesize=paper,
            title=clean(title.title, parts.texts.language),
            author=clean(title.author, parts.texts.language),
            subject=clean(title.subtitle, parts.texts.language),
            creator=MAKER,
            producer=MAKER,
        )
        self._parts, self._title, self._buffer, self._made_on = parts, title, buffer, made_on
        self._paper = paper
        width, height = paper
        self._column = width - LEFT - RIGHT
        whole = Frame(LEFT, BOTTOM, self._column, height - BOTTOM - 60, 0, 0, 0, 0, id="cover")
        column = Frame(LEFT, BOTTOM, self._column, height - TOP - BOTTOM, 0, 0, 0, 0, id="column")
        self.addPageTemplates(
            [
                PageTemplate("cover", [whole], onPage=self._draw_cover),
                PageTemplate("page", [column], onPageEnd=self._draw_furniture),
            ]
        )

    def typeset(
        self,
        story: list[Flowable],
        on_heading: Callable[[str], None],
        attachments: Sequence[Attachment] = (),
    ) -> None:
        """Lay the story out behind its cover and write the document with its files."""
        self._on_heading, self._attachments = on_heading, attachments
        front: list[Flowable] = [
            Cover(self._title, self._parts),
            NextPageTemplate("page"),
            PageBreak(),
        ]
        self.build(front + story, canvasmaker=self._canvas)

    def afterFlowable(self, flowable: Flowable) -> None:
        """Report each heading, which is also where a cancelled run stops."""
        if isinstance(flowable, Noted):
            raise_floor(self.frame, flowable.taken)
        if isinstance(flowable, Heading):
            self._on_heading(flowable.entry.title)

    def beforePage(self) -> None:
        """A new page has its whole height."""
        for template in self.pageTemplates:
            for frame in template.frames:
                level_floor(frame)

    def _canvas(self, *_: object, **__: object) -> PageCanvas:
        title = self._title
        tag = recipe_of(self._parts.texts.language).tag
        said = Particulars(title.title, title.author, tag, title.subtitle)
        canvas = PageCanvas(self._buffer, self._paper, self._parts.faces, said)
        canvas.stamp(self._made_on)
        attach(canvas, self._attachments, self._made_on)
        canvas.showOutline()
        return canvas

    def _draw_cover(self, canvas: Canvas, _: object) -> None:
        """The four pillars' colours as a band across the top; nothing that looks official."""
        hues = list(PAPER.pillars.values())
        if reads_right_to_left(self._parts.texts.language):
            hues.reverse()
        width, height = self._paper
        each = width / len(hues)
        with page_canvas(canvas).artifact():
            for number, hue in enumerate(hues):
                canvas.setFillColor(ink(hue.solid))
                canvas.rect(number * each, height - 10, each + 0.5, 10, stroke=0, fill=1)

    def _draw_furniture(self, canvas: Canvas, _: object) -> None:
        """Running header and footer; the total is filled in when it is known."""
        page, sheet = canvas.getPageNumber(), page_canvas(canvas)
        width, height = self._paper
        terms = " · ".join(filter(None, (self._title.classification, self._title.embargo)))
        with sheet.artifact():
            said = terms or self._parts.say(WORKING_PAPER)
            taken = self._write(sheet, said, height - 42, self._column * 0.6, Align.END)
            room = self._column - taken - 18
            self._write(sheet, self._running(room), height - 42, room, Align.START)
            canvas.setStrokeColor(ink(PAPER.line))
            canvas.setLineWidth(0.6)
            canvas.line(LEFT, height - 50, width - RIGHT, height - 50)
            canvas.line(LEFT, 46, width - RIGHT, 46)
            self._write(sheet, self._title.footer, 32, self._column * 0.75, Align.START)
            sheet.later(lambda done, total: self._draw_number(done, page, total))
        draw_foot(sheet, LEFT, BOTTOM)

    def _running(self, room: float) -> str:
        """What the pack is called on each page; without its programme where that is too long."""
        whole = f"{self._title.title} · {self._title.programme}"
        said = fitted(whole, self._small(Align.START), self._parts.faces, room)
        return self._title.title if said.spans[0].text != whole else whole

    def _small(self, align: Align) -> Style:
        return self._parts.styles.muted.but(
            size=7.5, leading=10, align=align, justify=False, hyphenate=False
        )

    def _draw_number(self, canvas: PageCanvas, page: int, total: int) -> None:
        said = self._parts.say(PAGE_OF, page=page, total=total if self._title.whole else "…")
        self._write(canvas, said, 32, self._column, Align.END)

    def _write(
        self, canvas: PageCanvas, text: str, base: float, room: float, align: Align
    ) -> float:
        """One small line, cut with an ellipsis where it does not fit; gives the room it takes."""
        style = self._small(align)
        setting = fitted(text, style, self._parts.faces, room)
        on_the_right = reads_right_to_left(style.language) is (align is Align.START)
        left = self._paper[0] - RIGHT - setting.room if on_the_right else LEFT
        setting.draw(canvas, left, base + 8, setting.lines)
        return setting.natural_width


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
        canvas = page_canvas(self.canv)
        styles = self._parts.styles
        top = self.height - 40
        paper = self._parts.say(WORKING_PAPER)
        top = self._write(paper, styles.label.but(size=9, leading=13, colour=PAPER.accent), top)
        top -= 70 if self.height > _UPRIGHT else 14
        big = styles.headings[0].but(size=32, leading=40)
        top = self._write(self._title.title, big, top)
        if self._title.subtitle:
            sub = styles.lead.but(size=15, leading=22, colour=PAPER.muted)
            top = self._write(self._title.subtitle, sub, top - 4)
        top -= 22
        if self._title.embargo:
            warning = styles.cell.but(weight=Weight.SEMI_BOLD, colour=PAPER.danger.text)
            top = self._write(self._title.embargo, warning, top) - 6
        for label, value in self._title.facts:
            self._write(label, styles.label.but(size=8, leading=15), top, 0, 110)
            top = self._write(value, styles.cell.but(size=9, leading=15), top, 116) - 2
        entries = [entry for entry in self._parts.entries if entry.level == 1]
        top -= 26
        with canvas.artifact():
            canvas.setStrokeColor(ink(PAPER.line_strong))
            canvas.setLineWidth(0.8)
            canvas.line(0, top, self.width, top)
        if self._title.whole:
            title = styles.body.but(weight=Weight.SEMI_BOLD)
            top = self._write(self._parts.say(CONTENTS), title, top - 14)
            self._list(entries, top - 4)
        small = styles.muted.but(size=7.5, leading=10)
        self._write(self._parts.say(DISCLAIMER), small, -14)

    def _list(self, entries: Sequence[Entry], top: float) -> None:
        """The contents, in two columns where one has too little room."""
        room, width = top - 12, self.width
        half = len(entries) if len(entries) * _CLOSE <= room else (len(entries) + 1) // 2
        if half < len(entries):
            width = (self.width - _GUTTER) / 2
        mirrored = reads_right_to_left(self._parts.texts.language)
        for at in range(0, len(entries), half or 1):
            contents = self._contents(entries[at : at + half], room)
            _, height = contents.wrap(width, top)
            far = (at > 0) is not mirrored
            contents.drawOn(self.canv, self.width - width if far else 0, top - height)

    def _contents(self, entries: Sequence[Entry], room: float) -> Contents:
        """The contents, closer together where there is much of it."""
        styles = self._parts.styles
        close = max(_CLOSE, min(19.0, room / max(1, len(entries))))
        size = min(styles.body.size, close * 0.72)
        first = styles.body.but(leading=close, size=size)
        return Contents(entries, first, styles.cell.but(leading=14.5), self._parts.faces)

    def _write(
        self, text: str, style: Style, top: float, left: float = 0, room: float | None = None
    ) -> float:
        """Write a text and return where the next one may begin."""
        canvas = page_canvas(self.canv)
        style = style.but(justify=False, hyphenate=False)
        setting = Setting((Span(text),), style, self._parts.faces)
        height = setting.wrap(room or self.width - left)
        if reads_right_to_left(style.language):
            left = self.width - left - setting.room
        setting.draw(canvas, left, top, setting.lines, Element("P").on(canvas.tags))
        return top - height
