"""Paragraphs: plain text in a style, broken into lines and drawn on the page.

Text is never parsed as markup, so whatever somebody typed or imported prints as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from comms_planner.reports.fonts import Glyph, Typefaces, Weight
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
_KEEP = 2
"""Fewest lines of a paragraph on either page when it is split."""


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a paragraph that differs from the rest in weight, colour or target."""

    text: str
    weight: Weight | None = None
    colour: str | None = None
    link: str | None = None
    language: str | None = None


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

    def __post_init__(self) -> None:
        style = self.style
        for number, span in enumerate(self.spans):
            text = joined(span.text) if reads_right_to_left(span.text) else span.text
            choose = self.faces.choose(span.weight or style.weight, span.language or style.language)
            glyphs = [choose[char] for char in text]
            self.text += text
            self.glyphs += glyphs
            self.widths += [glyph.width * style.size / 1000 for glyph in glyphs]
            self.owners += [number] * len(text)

    @property
    def natural_width(self) -> float:
        """How wide the text is on a single line."""
        return sum(self.widths)

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

    @property
    def above_baseline(self) -> float:
        """How far the top of a line lies above its letters' feet."""
        style = self.style
        face = self.faces.choose(style.weight, style.language).latin
        ink_height = style.size * (face.ascent - face.descent) / 1000
        return style.leading - (style.leading - ink_height) / 2 + style.size * face.descent / 1000

    def _draw_line(self, canvas: Canvas, left: float, base: float, line: Line) -> None:
        style = self.style
        slack = self.room - line.width
        stretch = self._stretch(line, slack)
        if style.align is Align.RIGHT:
            left += slack
        elif style.align is Align.CENTRE:
            left += slack / 2
        elif style.align is Align.FIGURES:
            left += slack - (0 if self.text.endswith("+") else self._plus())
        order, turned = self._order(line)
        code = canvas.beginText(left, base)
        if stretch:
            code.setCharSpace(stretch)
        x = left
        for (owner, face), run in groupby(
            order, lambda at: (self.owners[at], self.glyphs[at].face)
        ):
            places = list(run)
            span = self.spans[owner]
            text = "".join(
                mirrored(self.glyphs[at].char) if at in turned else self.glyphs[at].char
                for at in places
            )
            code.setFont(face.name, style.size)
            code.setFillColor(ink(span.colour or style.colour))
            code.textOut(text)
            width = sum(self.widths[at] for at in places) + stretch * len(places)
            if span.link:
                _link(canvas, span.link, x, base, width, style)
            x += width
        if stretch:
            code.setCharSpace(0)
        canvas.drawText(code)

    def _order(self, line: Line) -> tuple[Sequence[int], frozenset[int]]:
        """The line's characters from left to right, and those whose brackets are mirrored."""
        part = self.text[line.start : line.end]
        if not reads_right_to_left(part):
            return range(line.start, line.end), frozenset()
        found = [(line.start + at, odd) for at, odd in visual_order(part)]
        return [at for at, _ in found], frozenset(at for at, odd in found if odd)

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
        return self.faces.choose(self.style.weight, self.style.language)["+"].width * (
            self.style.size / 1000
        )


def _link(canvas: Canvas, target: str, x: float, base: float, width: float, style: Style) -> None:
    box = (x, base - style.size * 0.25, x + width, base + style.size * 0.8)
    if target.startswith("#"):
        canvas.linkAbsolute("", target[1:], box, Border="[0 0 0]")
    else:
        canvas.linkURL(target, box, relative=0, thickness=0)


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


class Prose(Flowable):
    """A paragraph that may go on to the next page, never leaving a single line behind."""

    def __init__(
        self,
        spans: Sequence[Span],
        style: Style,
        faces: Typefaces,
        marker: str = "",
        setting: Setting | None = None,
        lines: Sequence[Line] | None = None,
    ) -> None:
        super().__init__()
        self.style, self.faces = style, faces
        self.setting = setting or Setting(spans, style, faces)
        self.marker = marker
        self._part = lines
        self.spaceBefore, self.spaceAfter = style.before, style.after

    @property
    def lines(self) -> Sequence[Line]:
        """The lines of this part of the paragraph, after `wrap`."""
        return self.setting.lines if self._part is None else self._part

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set the lines for a frame of this width."""
        self.setting.wrap(width - self.style.indent)
        return width, len(self.lines) * self.style.leading

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two parts, the first of which fits; nothing where that would leave one line alone."""
        self.wrap(width, height)
        fits = int(height // self.style.leading)
        fits = min(fits, len(self.lines) - _KEEP)
        if fits < _KEEP:
            return []
        return [
            Prose((), self.style.but(after=0), self.faces, self.marker, self.setting, part)
            if first
            else Prose((), self.style.but(before=0), self.faces, "", self.setting, part)
            for first, part in ((True, self.lines[:fits]), (False, self.lines[fits:]))
        ]

    def draw(self) -> None:
        """Draw the lines, and the marker of a list before the first of them."""
        top = len(self.lines) * self.style.leading
        self.setting.draw(self.canv, self.style.indent, top, self.lines)
        if self.marker:
            mark = Setting((Span(self.marker),), self.style, self.faces)
            mark.wrap(self.style.indent)
            mark.draw(self.canv, self.style.indent - 10, top, mark.lines)
