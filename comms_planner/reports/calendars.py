"""What calendars on paper share: marks, small lines of text, boxes and hairlines."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from reportlab.platypus import Flowable

from comms_planner.design import Hue
from comms_planner.reports.fonts import Typefaces
from comms_planner.reports.setting import fitted
from comms_planner.reports.styles import PAPER, Style, Styles, ink
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

MORE = QT_TRANSLATE_NOOP("Reports", "+%n more")


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on the calendar: what, from when to when, in which colour.

    An `own` mark fills its days in the year; a `named` one is written out there. A `faint`
    one has no ground in the month.
    """

    title: str
    first: dt.date
    last: dt.date
    hue: Hue
    own: bool = False
    named: bool = False
    faint: bool = False


class CalendarFlowable(Flowable):
    """What the calendars share: words, faces and small lines of text."""

    def __init__(self, texts: Texts, styles: Styles, faces: Typefaces) -> None:
        super().__init__()
        self.texts, self.faces = texts, faces
        self.tiny = styles.small.but(size=6.4, leading=8.0, after=0)
        self.spaceBefore, self.spaceAfter = 0.0, 10.0

    def write(self, text: str, style: Style, left: float, top: float, room: float) -> None:
        """One line of text, cut with an ellipsis where it is too long."""
        setting = fitted(text, style, self.faces, room)
        setting.draw(self.canv, left, top, setting.lines)

    def box(self, colour: str, left: float, base: float, width: float, height: float) -> None:
        """A plain filled rectangle."""
        self.canv.setFillColor(ink(colour))
        self.canv.rect(left, base, width, height, stroke=0, fill=1)

    def swatch(self, hue: Hue, left: float, base: float, side: float, *, filled: bool) -> None:
        """A small square of a colour, filled or as a bar on its tint, as in the legend."""
        self.box(hue.solid if filled else hue.tint, left, base, side, side)
        if not filled:
            self.box(hue.solid, left, base, side / 3, side)

    def line(self, x0: float, y0: float, x1: float, y1: float, weight: float = 0.5) -> None:
        """A hairline."""
        self.canv.setStrokeColor(ink(PAPER.line))
        self.canv.setLineWidth(weight)
        self.canv.line(x0, y0, x1, y1)
