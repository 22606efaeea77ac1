"""What calendars on paper share: marks, small lines of text, boxes and hairlines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from reportlab.platypus import Flowable

from comms_planner.design import Hue, mix
from comms_planner.reports.styles import PAPER, Styles
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.typeset.canvas import page_canvas
from comms_planner.typeset.pen import fill_colour, line_colour
from comms_planner.typeset.recipes import reads_right_to_left
from comms_planner.typeset.setting import Setting, fitted
from comms_planner.typeset.style import Style
from comms_planner.typeset.voices import Typefaces

MORE = QT_TRANSLATE_NOOP("Reports", "%n more", "", 1)
HATCH = 3.2
"""Points from one slanting line of a hatched bar to the next."""
STRUCK_AT = 0.27
"""How high the line through words stands above their feet, in parts of their size."""
_SPOKEN = 40
"""Most days that a calendar says in words; all of them stand in the lists."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on the calendar: what, from when to when, in which colour.

    An `own` mark fills its days in the year; a `named` one is written out there. A `faint`
    one has no ground in the month. What `matters` does not hide behind others of its day. One
    that is `off` does not take place, and keeps nobody busy. What is `over`, done or cancelled,
    is struck out. One that is `undated` lies somewhere between its days, and says where itself.
    """

    title: str
    first: dt.date
    last: dt.date
    hue: Hue
    own: bool = False
    named: bool = False
    faint: bool = False
    matters: bool = False
    off: bool = False
    over: bool = False
    undated: bool = False


class CalendarFlowable(Flowable):
    """What the calendars share: words, faces, small lines of text, and the way they mirror.

    Places are given as for a page read from the left; for Arabic everything but the letters
    is mirrored here. A calendar is a picture, so it also says in words what is on it.
    """

    width: float
    height: float

    def __init__(self, texts: Texts, styles: Styles, faces: Typefaces) -> None:
        super().__init__()
        self.texts, self.faces = texts, faces
        self.mirrored = reads_right_to_left(texts.language)
        self.tiny = styles.small.but(size=6.4, leading=8.0, after=0, justify=False, hyphenate=False)
        self.spaceBefore, self.spaceAfter = 0.0, 10.0

    def draw(self) -> None:
        """Draw the calendar as a picture with words for who cannot see it."""
        with page_canvas(self.canv).figure(self.said(), self.width, self.height):
            self.paint()

    def said(self) -> str:
        """What is on the calendar, in words."""
        raise NotImplementedError

    def paint(self) -> None:
        """Draw what there is to see."""
        raise NotImplementedError

    def spoken(self, title: str, marks: Iterable[Mark]) -> str:
        """A title and the days of some marks, the first ones where they are many."""
        texts = self.texts
        days = [
            mark.title if mark.undated else f"{texts.span(mark.first, mark.last)}: {mark.title}"
            for mark in marks
        ]
        more = [texts.translate("Reports", MORE, len(days) - _SPOKEN)] if days[_SPOKEN:] else []
        return texts.parted([title, *days[:_SPOKEN], *more])

    def write(
        self, text: str, style: Style, left: float, top: float, room: float,
        *, struck: bool = False,
    ) -> None:  # fmt: skip
        """One line of text, cut with an ellipsis where it is too long."""
        self.put(fitted(text, style, self.faces, room), left, top, struck=struck)

    def put(self, setting: Setting, left: float, top: float, *, struck: bool = False) -> None:
        """Text that has been set, with the top of its first line at `top`."""
        if self.mirrored:
            left = self.width - left - setting.room
        setting.draw(page_canvas(self.canv), left, top, setting.lines)
        if struck:
            self._strike(setting, left, top)

    def _strike(self, setting: Setting, left: float, top: float) -> None:
        """A line through each line of text, on the page as it is."""
        style, scale = setting.style, setting.style.size / 1000
        widest = max((line.width for line in setting.lines), default=0.0) * scale
        base = top - setting.above_baseline + style.size * STRUCK_AT
        pen = f"{line_colour(style.colour)} {style.size / 14:.2f} w"
        for line in setting.lines:
            wide = line.width * scale
            begin = left
            if self.mirrored:
                begin += setting.room - (wide if line.passage.right_to_left else widest)
            page_canvas(self.canv).add(
                f"{pen} {begin:.2f} {base:.2f} m {begin + wide:.2f} {base:.2f} l S"
            )
            base -= style.leading

    def worded(self, mark: Mark, style: Style) -> Style:
        """How the words of a mark are written beside its colour: what is over is muted."""
        return style.but(colour=PAPER.muted) if mark.over else style

    def box(self, colour: str, left: float, base: float, width: float, height: float) -> None:
        """A plain filled rectangle."""
        if self.mirrored:
            left = self.width - left - width
        sides = f"{left:.2f} {base:.2f} {width:.2f} {height:.2f}"
        page_canvas(self.canv).add(f"{fill_colour(colour)} {sides} re f")

    def swatch(self, hue: Hue, left: float, base: float, side: float, *, filled: bool) -> None:
        """A small square of a colour, filled or as a bar on its tint, as in the legend."""
        self.bar(hue, left, base, side, side, side / 3, filled=filled)

    def bar(
        self, hue: Hue, left: float, base: float, width: float, height: float, edge: float,
        *, filled: bool,
    ) -> None:  # fmt: skip
        """A bar of a colour, filled or as an edge on its tint."""
        self.box(hue.solid if filled else hue.tint, left, base, width, height)
        if not filled:
            self.box(hue.solid, left, base, edge, height)

    def hatched(self, hue: Hue, left: float, base: float, width: float, height: float) -> None:
        """A dashed bar of slanting lines: what lies somewhere between its ends."""
        if self.mirrored:
            left = self.width - left - width
        right, top = left + width, base + height
        lines = []
        at = left - height + HATCH / 2
        while at < right:
            x0, x1 = max(at, left), min(at + height, right)
            lines.append(f"{x0:.2f} {base + x0 - at:.2f} m {x1:.2f} {base + x1 - at:.2f} l")
            at += HATCH
        pale, edge = line_colour(mix(hue.solid, PAPER.surface, 0.6)), line_colour(hue.solid)
        page_canvas(self.canv).add(
            f"{pale} 0.4 w {' '.join(lines)} S"
            f" q {edge} 0.6 w [2 1.5] 0 d {left:.2f} {base:.2f} {right - left:.2f}"
            f" {top - base:.2f} re S Q"
        )

    def line(self, x0: float, y0: float, x1: float, y1: float, weight: float = 0.5) -> None:
        """A hairline."""
        if self.mirrored:
            x0, x1 = self.width - x0, self.width - x1
        pen = f"{line_colour(PAPER.line)} {weight:g} w"
        page_canvas(self.canv).add(f"{pen} {x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l S")


def bounds(year: int, month: int) -> tuple[dt.date, dt.date]:
    """The first and the last day of a month."""
    first = dt.date(year, month, 1)
    following = dt.date(year + month // 12, month % 12 + 1, 1)
    return first, following - dt.timedelta(1)
