"""The smaller flowables of a pack: headings, key figures, legends, contents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from comms_planner.design import Hue
from comms_planner.reports.canvas import Later, PackCanvas, pack_canvas
from comms_planner.reports.fonts import Typefaces
from comms_planner.reports.setting import Setting, Span
from comms_planner.reports.styles import PAPER, Align, Style, Styles, ink

_FOLLOW = 72.0
"""A heading asks for this much room below it, so that it never ends a page."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading as the outline and the contents know it."""

    key: str
    level: int
    title: str


class Heading(Flowable):
    """A heading that stands in the outline, can be linked to, and stays with what follows."""

    def __init__(
        self, entry: Entry, style: Style, faces: Typefaces, follow: float = _FOLLOW
    ) -> None:
        super().__init__()
        self.entry, self._follow = entry, follow
        self.setting = Setting((Span(entry.title),), style, faces)
        self.spaceBefore, self.spaceAfter = style.before, style.after

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Ask for a new page where too little room is left for what follows."""
        self.height = self.setting.wrap(width)
        enough = self.height + self._follow <= height
        return width, self.height + (0 if enough else self._follow)

    def draw(self) -> None:
        """Draw the title and enter it in the outline."""
        canvas = pack_canvas(self.canv)
        canvas.anchor(self.entry.key, self.height + 12)
        canvas.addOutlineEntry(self.entry.title, self.entry.key, self.entry.level - 1, closed=0)
        self.setting.draw(canvas, 0, self.height, self.setting.lines)


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A number worth a card: the figure, what it counts, and how to read it."""

    value: str
    label: str
    note: str = ""


class KeyFigures(Flowable):
    """A row of cards, each with one figure."""

    _gap, _pad = 10.0, 10.0

    def __init__(self, figures: Sequence[KeyFigure], styles: Styles, faces: Typefaces) -> None:
        super().__init__()
        self.spaceBefore, self.spaceAfter = 4.0, 12.0
        self._cards = [
            [
                Setting((Span(text),), style, faces)
                for text, style in (
                    (figure.value, styles.figure),
                    (figure.label, styles.cell),
                    (figure.note, styles.muted),
                )
                if text
            ]
            for figure in figures
        ]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Share the width among the cards; the fullest sets the height."""
        count = len(self._cards)
        self._each = (width - self._gap * (count - 1)) / count
        room = self._each - 2 * self._pad
        self._shrink(room)
        self.height = 2 * self._pad + max(
            sum(setting.wrap(room) + 2 for setting in card) for card in self._cards
        )
        return width, self.height

    def _shrink(self, room: float) -> None:
        """Set all figures small enough for the longest of them to stay on one line."""
        widest = max(card[0].natural_width for card in self._cards)
        if widest > room:
            for card in self._cards:
                figure = card[0]
                style = figure.style.but(size=figure.style.size * room / widest - 0.1)
                card[0] = Setting(figure.spans, style, figure.faces)

    def draw(self) -> None:
        """Draw each card on its tinted ground."""
        canvas = pack_canvas(self.canv)
        for number, card in enumerate(self._cards):
            left = number * (self._each + self._gap)
            canvas.setFillColor(ink(PAPER.bg))
            canvas.roundRect(left, 0, self._each, self.height, 5, stroke=0, fill=1)
            top = self.height - self._pad
            for setting in card:
                setting.draw(canvas, left + self._pad, top, setting.lines)
                top -= len(setting.lines) * setting.style.leading + 2


class Legend(Flowable):
    """Colours and what they mean, in a line that wraps; a hue is shown filled or as a bar."""

    _dot, _gap = 8.0, 16.0

    def __init__(
        self, items: Sequence[tuple[Hue, str, bool]], style: Style, faces: Typefaces
    ) -> None:
        super().__init__()
        self.spaceBefore, self.spaceAfter = 2.0, 8.0
        self._items = [
            (hue, filled, Setting((Span(text),), style, faces)) for hue, text, filled in items
        ]
        self._leading = style.leading + 2

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Put as many items on a line as fit."""
        self._places: list[tuple[float, int]] = []
        x, row = 0.0, 0
        for _, _, setting in self._items:
            setting.wrap(width)
            needed = self._dot + 5 + setting.natural_width + 1
            if x and x + needed > width:
                x, row = 0.0, row + 1
            self._places.append((x, row))
            x += needed + self._gap
        self.height = (row + 1) * self._leading
        return width, self.height

    def draw(self) -> None:
        """Draw a square of each colour and its words."""
        canvas = pack_canvas(self.canv)
        for (hue, filled, setting), (x, row) in zip(self._items, self._places, strict=True):
            top = self.height - row * self._leading
            middle = top - setting.style.leading / 2
            canvas.setFillColor(ink(hue.solid if filled else hue.tint))
            canvas.setStrokeColor(ink(PAPER.line_strong))
            canvas.setLineWidth(0.4)
            canvas.rect(x, middle - 3.5, self._dot, 7, stroke=int(hue.solid == hue.tint), fill=1)
            if not filled:
                canvas.setFillColor(ink(hue.solid))
                canvas.rect(x, middle - 3.5, 2, 7, stroke=0, fill=1)
            setting.draw(canvas, x + self._dot + 5, top, setting.lines)


class Contents(Flowable):
    """The headings with their pages, each a link; the numbers are filled in at the end."""

    _number = 30.0

    def __init__(self, entries: Sequence[Entry], styles: Styles, faces: Typefaces) -> None:
        super().__init__()
        self.spaceAfter = 12.0
        self._faces = faces
        first, deeper = styles.body.but(leading=19.0), styles.cell.but(leading=14.5)
        self._lines = [
            (entry, Setting((Span(entry.title),), first if entry.level == 1 else deeper, faces))
            for entry in entries
        ]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """One entry after the other, deeper ones indented."""
        self.width = width
        self.height = sum(
            setting.wrap(width - self._number - self._indent(entry))
            for entry, setting in self._lines
        )
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """As many entries as fit, and the others on the next page."""
        count, used = 0, 0.0
        for entry, setting in self._lines:
            used += setting.wrap(width - self._number - self._indent(entry))
            if used > height:
                break
            count += 1
        if not 0 < count < len(self._lines):
            return []
        parts: list[Flowable] = []
        for lines in (self._lines[:count], self._lines[count:]):
            part = Contents.__new__(Contents)
            Flowable.__init__(part)
            part._lines, part._faces = lines, self._faces
            parts.append(part)
        return parts

    def draw(self) -> None:
        """Draw titles and links; page numbers follow once they are known."""
        canvas = pack_canvas(self.canv)
        top = self.height
        for entry, setting in self._lines:
            height = len(setting.lines) * setting.style.leading
            setting.draw(canvas, self._indent(entry), top, setting.lines)
            box = (0, top - height, self.width, top)
            canvas.linkRect("", entry.key, box, relative=1, thickness=0)
            canvas.later(self._page_number(entry, setting.style, top))
            top -= height

    def _page_number(self, entry: Entry, style: Style, top: float) -> Later:
        def draw(canvas: PackCanvas, total: int) -> None:
            number = Setting(
                (Span(str(canvas.page_of[entry.key])),), style.but(align=Align.RIGHT), self._faces
            )
            number.wrap(self._number)
            number.draw(canvas, self.width - self._number, top, number.lines)

        return draw

    @staticmethod
    def _indent(entry: Entry) -> float:
        return 14.0 * (entry.level - 1)
