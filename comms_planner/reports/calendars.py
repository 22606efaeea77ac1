"""What calendars on paper share: marks, small lines of text, boxes and hairlines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from reportlab.platypus import Flowable

from comms_planner.design import Hue
from comms_planner.reports.styles import PAPER, Styles
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.typeset.canvas import page_canvas
from comms_planner.typeset.pen import fill_colour, line_colour
from comms_planner.typeset.recipes import reads_right_to_left
from comms_planner.typeset.setting import Setting, fitted
from comms_planner.typeset.style import Style
from comms_planner.typeset.voices import Typefaces

MORE = QT_TRANSLATE_NOOP("Reports", "%n more", "", 1)
_SPOKEN = 40
"""Most days that a calendar says in words; all of them stand in the lists."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on the calendar: what, from when to when, in which colour.

    An `own` mark fills its days in the year; a `named` one is written out there. A `faint`
    one has no ground in the month. What `matters` does not hide behind others of its day. One
    that is `off` does not take place, and keeps nobody busy.
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
        days = [f"{texts.span(mark.first, mark.last)}: {mark.title}" for mark in marks]
        more = [texts.translate("Reports", MORE, len(days) - _SPOKEN)] if days[_SPOKEN:] else []
        return texts.parted([title, *days[:_SPOKEN], *more])

    def write(self, text: str, style: Style, left: float, top: float, room: float) -> None:
        """One line of text, cut with an ellipsis where it is too long."""
        self.put(fitted(text, style, self.faces, room), left, top)

    def put(self, setting: Setting, left: float, top: float) -> None:
        """Text that has been set, with the top of its first line at `top`."""
        if self.mirrored:
            left = self.width - left - setting.room
        setting.draw(page_canvas(self.canv), left, top, setting.lines)

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
