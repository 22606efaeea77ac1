"""The one place that reaches into ReportLab: a canvas that fills in page totals at the end.

What only the finished document knows (how many pages it has, where a heading landed) is
left open as a comment in the page's drawing code, and filled in right before saving. So
one layout pass is enough.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

NO_HOST = "no-host.invalid"
"""The only host ReportLab may fetch from: one that cannot exist."""


def secure() -> None:
    """Keep ReportLab from fetching anything, and its streams binary and small."""
    rl_config.trustedHosts = [NO_HOST]
    rl_config.useA85 = 0


Later = Callable[["PackCanvas", int], None]
"""Draws something once the number of pages is known, which it is given."""


class PackCanvas(Canvas):
    """A canvas without a default font, which can draw some things once all pages are known."""

    _code: list[str]
    _doc: Any
    _filename: Any

    def __init__(self, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        self.page_of: dict[str, int] = {}
        self._open: list[tuple[int, str, Later]] = []

    def later(self, draw: Later) -> None:
        """Draw at this place of this page, but only once the number of pages is known."""
        mark = f"%to-be-filled-in-{len(self._open)}-"
        self._open.append((self.getPageNumber() - 1, mark, draw))
        self._code.append("q")
        self._code.append(mark)
        self._code.append("Q")

    def anchor(self, key: str, top: float) -> None:
        """Remember this place of this page under `key`, for links and the outline."""
        self.page_of[key] = self.getPageNumber()
        self.bookmarkHorizontal(key, 0, top)

    def stamp(self, day: dt.date) -> None:
        """Give the document its day of making; the clock plays no part in it."""
        made = self._doc._timeStamp
        made.YMDhms = (day.year, day.month, day.day, 0, 0, 0)

    def save(self) -> None:
        """Fill in what was left open, then write the document."""
        if self._code:
            self.showPage()
        total = len(self._doc.Pages.pages)
        for number, mark, draw in self._open:
            draw(self, total)
            page = self._doc.Pages.pages[number]
            page.stream = page.stream.replace(mark, "\n".join(self._code), 1)
            del self._code[:]
        self._doc.SaveToFile(self._filename, self)


def pack_canvas(canvas: Canvas) -> PackCanvas:
    """The canvas of a pack, for flowables, which only know that they stand on some canvas."""
    assert isinstance(canvas, PackCanvas), "packs are drawn on a canvas of their own"
    return canvas


def new_canvas(
    buffer: io.BytesIO, size: tuple[float, float], font: str, language: str
) -> PackCanvas:
    """A canvas that writes the same bytes for the same drawing, in embedded fonts only."""
    secure()
    return PackCanvas(
        buffer,
        pagesize=size,
        invariant=1,
        pageCompression=1,
        initialFontName=font,
        lang=language,
    )
