"""Text set in a style: which glyphs, which lines, and how they are drawn on the page.

Text is never parsed as markup, so whatever somebody typed or imported prints as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from comms_planner.reports.fonts import Face, Glyph, Typefaces, Weight
from comms_planner.reports.right_to_left import (
    joined,
    mirrored,
    reads_right_to_left,
    visual_order,
)
from comms_planner.reports.styles import Align, Style, ink
from comms_planner.reports.wrapping import Line, break_lines, is_wide

_STRETCH = 0.1
"""How far Chinese letters may be drawn apart to fill a line, as a share of their size."""


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a paragraph that differs from the rest in weight, colour or target."""

    text: str
    weight: Weight | None = None
    colour: str | None = None
    link: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one span and face, as they follow each other on a line."""

    span: Span
    face: Face
    text: str
    width: float


@dataclass(slots=True)
class Setting:
    """Text set in a style: its glyphs, and its lines once the room is known."""

    spans: Sequence[Span]
    style: Style
    faces: Typefaces
    text: str = field(init=False, default="")
    glyphs: list[Glyph] = field(init=False, default_factory=list)
    widths: list[float] = field(init=False, default_factory=list)
    owners: list[int] = field(init=False, default_factory=list)
    lines: list[Line] = field(init=False, default_factory=list)
    room: float = field(init=False, default=-1.0)
    turns: bool = field(init=False, default=False)
    """Whether some of it is read from right to left."""
    plain: str = field(init=False, default="")
    """What is printed, if all of it is in one span and face, so that lines are drawn whole."""

    def __post_init__(self) -> None:
        style = self.style
        for number, span in enumerate(self.spans):
            text = span.text
            if reads_right_to_left(text):
                text, self.turns = joined(text), True
            choose = self.faces.choose(span.weight or style.weight, span.language or style.language)
            glyphs = [choose[char] for char in text]
            self.text += text
            self.glyphs += glyphs
            self.widths += [glyph.width * style.size / 1000 for glyph in glyphs]
            self.owners += [number] * len(text)
        if len(self.spans) == 1 and not self.turns and len({g.face for g in self.glyphs}) == 1:
            printed = "".join(glyph.char for glyph in self.glyphs)
            self.plain = printed if len(printed) == len(self.text) else ""

    @property
    def natural_width(self) -> float:
        """How wide the text is on a single line."""
        return sum(self.widths)

    @property
    def above_baseline(self) -> float:
        """How far the top of a line lies above its letters' feet."""
        style = self.style
        face = self.faces.choose(style.weight, style.language).latin
        ink_height = style.size * (face.ascent - face.descent) / 1000
        return style.leading - (style.leading - ink_height) / 2 + style.size * face.descent / 1000

    def wrap(self, room: float) -> float:
        """Break into lines of `room` points and return the height."""
        if room != self.room:
            self.lines, self.room = break_lines(self.text, self.widths, room), room
        return len(self.lines) * self.style.leading

    def draw(self, canvas: Canvas, left: float, top: float, lines: Sequence[Line]) -> None:
        """Draw some of the lines with their first line's top at `top`."""
        base = top - self.above_baseline
        for line in lines:
            if line.end > line.start:
                self._draw_line(canvas, left, base, line)
            base -= self.style.leading

    def _draw_line(self, canvas: Canvas, left: float, base: float, line: Line) -> None:
        style, slack = self.style, self.room - line.width
        if style.align is Align.RIGHT:
            left += slack
        elif style.align is Align.CENTRE:
            left += slack / 2
        elif style.align is Align.FIGURES:
            left += slack - (0 if self.text.endswith("+") else self._plus())
        stretch = self._stretch(line, slack)
        code = canvas.beginText(left, base)
        if stretch:
            code.setCharSpace(stretch)
        for run in self._runs(line):
            code.setFont(run.face.name, style.size)
            code.setFillColor(ink(run.span.colour or style.colour))
            code.textOut(run.text)
            width = run.width + stretch * len(run.text)
            if run.span.link:
                box = (left, base - style.size * 0.25, left + width, base + style.size * 0.8)
                canvas.linkURL(run.span.link, box, relative=1, thickness=0)
            left += width
        if stretch:
            code.setCharSpace(0)
        canvas.drawText(code)

    def _runs(self, line: Line) -> Iterator[Run]:
        """The line from left to right, in pieces of one span and one face."""
        if self.plain:
            text = self.plain[line.start : line.end]
            yield Run(self.spans[0], self.glyphs[0].face, text, line.width)
            return
        part = range(line.start, line.end)
        places = [(at, False) for at in part]
        if self.turns:
            places = [(part[at], odd) for at, odd in visual_order(self.text[part[0] : line.end])]
        for (owner, face), group in groupby(
            places, lambda place: (self.owners[place[0]], self.glyphs[place[0]].face)
        ):
            run = list(group)
            text = "".join(
                mirrored(self.glyphs[at].char) if odd else self.glyphs[at].char for at, odd in run
            )
            yield Run(self.spans[owner], face, text, sum(self.widths[at] for at, _ in run))

    def _stretch(self, line: Line, slack: float) -> float:
        """Extra space between the letters of a full Chinese line."""
        style = self.style
        gaps = line.end - line.start - 1
        if style.language != "zh" or style.align is not Align.LEFT or line.last or gaps < 8:
            return 0.0
        if sum(map(is_wide, self.text[line.start : line.end])) < 0.7 * gaps:
            return 0.0  # letters of a Latin word stay together
        each = slack / gaps
        return each if each <= style.size * _STRETCH else 0.0

    def _plus(self) -> float:
        """The room that a plus sign takes, which figures without one leave free."""
        choose = self.faces.choose(self.style.weight, self.style.language)
        return choose["+"].width * self.style.size / 1000


def fitted(text: str, style: Style, faces: Typefaces, room: float) -> Setting:
    """One line of text in a style, cut with an ellipsis where it is wider than `room`."""
    text = text.replace("\n", " ")
    setting = Setting((Span(text),), style, faces)
    if setting.natural_width > room:
        dots = faces.choose(style.weight, style.language)["…"].width * style.size / 1000
        used, count = dots, 0
        while count < len(text) and used + setting.widths[count] <= room:
            used += setting.widths[count]
            count += 1
        setting = Setting((Span(text[:count].rstrip() + "…"),), style, faces)
    setting.wrap(max(room, setting.natural_width))
    return setting


def fitted_lines(text: str, style: Style, faces: Typefaces, room: float, most: int) -> Setting:
    """Text on at most `most` lines; what is over is cut with an ellipsis."""
    setting = Setting((Span(text.replace("\n", " ")),), style, faces)
    setting.wrap(room)
    if len(setting.lines) <= most:
        return setting
    last = setting.lines[most - 1]
    tail = fitted(setting.text[last.start :], style, faces, room)
    above = f"{setting.text[: last.start]}\n" if last.start else ""
    setting = Setting((Span(above + tail.text),), style, faces)
    setting.wrap(room)
    return setting
