"""A finished PDF for the window: its pages as pictures, its outline, and what stands where."""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2
from PySide6.QtGui import QImage

from comms_planner.progress import Progress, silent

POINTS = 72
"""To the inch."""
MOST_PIXELS = 16_000_000
"""A larger picture of a page is drawn smaller and stretched; nobody sees more of it at once."""
MOST_HITS = 2_000
_PDFIUM = threading.Lock()
"""PDFium is one for the whole process and takes one caller at a time."""

Rect = tuple[float, float, float, float]
"""Left, top, width and height in points from the upper left corner of the page."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An entry of the outline."""

    level: int
    title: str
    page: int
    top: float
    """How far below the upper edge of the page, in points."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where words were found; one that runs over a line end has several rectangles."""

    page: int
    rects: tuple[Rect, ...]


class Pdf:
    """One document in memory; every method may be called on any thread."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self._texts: dict[int, tuple[str, tuple[int, ...]]] = {}
        with _PDFIUM:
            self._document = pypdfium2.PdfDocument(content)
            self.sizes: tuple[tuple[float, float], ...] = tuple(
                self._document.get_page_size(number) for number in range(len(self._document))
            )
            self.outline: tuple[Mark, ...] = tuple(self._marks())
        self._open = True

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self.sizes)

    def picture(self, page: int, width: int) -> QImage:
        """A page as a picture so many pixels wide; an empty one once the document is closed."""
        points, height = self.sizes[page]
        scale = min(width / points, (MOST_PIXELS / (points * height)) ** 0.5)
        with _PDFIUM:
            if not self._open:
                return QImage()
            bitmap = self._document[page].render(scale=scale, prefer_bgrx=True)
            shown = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride,
                QImage.Format.Format_RGB32,
            )  # fmt: skip
            return shown.copy()  # the bytes go

    def find(self, words: str, progress: Progress = silent) -> list[Hit]:
        """Where words stand, without regard to case and to the ends of lines."""
        wanted, _ = _folded(words.strip())
        found: list[Hit] = []
        for page in range(len(self)) if wanted else ():
            progress(page, len(self), "")
            text, places = self._text(page)
            at = text.find(wanted)
            while at >= 0 and len(found) < MOST_HITS:
                end = at + len(wanted)
                rects = self._rects(page, places[at], places[end - 1] + 1)
                if rects:
                    found.append(Hit(page, rects))
                at = text.find(wanted, end)
        return found

    def words(self, page: int) -> str:
        """All that a page says, for who cannot see it."""
        with _PDFIUM:
            if not self._open:
                return ""
            text = self._document[page].get_textpage()
            said = str(text.get_text_range())
            text.close()
            return said

    def close(self) -> None:
        """Let go of it."""
        with _PDFIUM:
            if self._open:
                self._open = False
                self._document.close()

    def _marks(self) -> Sequence[Mark]:
        found = []
        for mark in self._document.get_toc():
            dest = mark.get_dest()
            page = dest.get_index() if dest else None
            if dest is None or page is None:
                continue
            _, view = dest.get_view()
            height = self.sizes[page][1]
            top = height - view[1] if len(view) > 1 and view[1] is not None else 0.0
            found.append(Mark(mark.level, mark.get_title(), page, max(0.0, top)))
        return found

    def _text(self, page: int) -> tuple[str, tuple[int, ...]]:
        """The folded words of a page, and for each letter its place among PDFium's."""
        if page not in self._texts:
            self._texts[page] = _folded(self.words(page))
        return self._texts[page]

    def _rects(self, page: int, first: int, end: int) -> tuple[Rect, ...]:
        with _PDFIUM:
            if not self._open:
                return ()
            height, text = self.sizes[page][1], self._document[page].get_textpage()
            count = text.count_rects(first, end - first)
            boxes = [text.get_rect(number) for number in range(count)]
            text.close()
        return tuple(
            (left, height - top, right - left, top - low) for left, low, right, top in boxes
        )


def _folded(said: str) -> tuple[str, tuple[int, ...]]:
    """Words as they are compared: small letters, one blank for any white space.

    A line end within Chinese, a hyphen that only breaks a word, and what no reader sees go.
    """
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(said):
        if letter in "\u00ad\u0002\ufffe\r" or unicodedata.category(letter) == "Cf":
            continue
        if letter.isspace():
            wide = bool(letters) and _is_wide(letters[-1])
            if not letters or letters[-1] == " " or (letter == "\n" and wide):
                continue
            letters.append(" ")
            places.append(place)
            continue
        for part in unicodedata.normalize("NFKC", letter).casefold():
            letters.append(part)
            places.append(place)
    return "".join(letters), tuple(places)


def _is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"
