"""Paragraphs that go on over pages."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from comms_planner.reports.fonts import Typefaces
from comms_planner.reports.setting import Setting, Span
from comms_planner.reports.styles import Style
from comms_planner.reports.wrapping import Line

_KEEP = 2
"""Fewest lines of a paragraph on either page when it is split."""


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
