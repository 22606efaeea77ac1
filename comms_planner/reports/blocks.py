"""The smaller flowables of a pack: key figures and legends."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from comms_planner.design import Hue
from comms_planner.reports.story import KeyFigure
from comms_planner.reports.styles import PAPER, Styles, ink
from comms_planner.typeset.canvas import PageCanvas, page_canvas
from comms_planner.typeset.recipes import reads_right_to_left, recipe_of
from comms_planner.typeset.setting import Setting
from comms_planner.typeset.style import Span, Style
from comms_planner.typeset.tags import Element
from comms_planner.typeset.voices import Typefaces


class KeyFigures(Flowable):
    """A row of cards, each with one figure."""

    _gap, _pad = 10.0, 10.0

    def __init__(self, figures: Sequence[KeyFigure], styles: Styles, faces: Typefaces) -> None:
        super().__init__()
        self.spaceBefore, self.spaceAfter = 4.0, 12.0
        self._mirrored = reads_right_to_left(styles.language)
        self._tag = recipe_of(styles.language).tag
        self._cards = [
            [
                Setting((Span(text),), style, faces)
                for text, style in (
                    (figure.value, styles.figure),
                    (figure.label, styles.cell),
                    (figure.note, styles.muted),
                )
                if text or style is styles.figure
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
        canvas = page_canvas(self.canv)
        for number, card in enumerate(self._cards):
            at = len(self._cards) - 1 - number if self._mirrored else number
            left = at * (self._each + self._gap)
            with canvas.artifact():
                canvas.setFillColor(ink(PAPER.bg))
                canvas.roundRect(left, 0, self._each, self.height, 5, stroke=0, fill=1)
            top = self.height - self._pad
            node = Element("P", language=self._tag).on(canvas.tags)
            for setting in card:
                setting.draw(canvas, left + self._pad, top, setting.lines, node)
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
        self._mirrored = reads_right_to_left(style.language)
        self._tag = recipe_of(style.language).tag

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Put as many items on a line as fit."""
        self.width = width
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
        canvas = page_canvas(self.canv)
        node = Element("P", language=self._tag).on(canvas.tags)
        for (hue, filled, setting), (x, row) in zip(self._items, self._places, strict=True):
            top = self.height - row * self._leading
            middle = top - setting.style.leading / 2
            with canvas.artifact():
                self._swatch(canvas, hue, x, middle - 3.5, filled=filled)
            left = x + self._dot + 5
            if self._mirrored:
                left = self.width - left - setting.room
            setting.draw(canvas, left, top, setting.lines, node)

    def _swatch(
        self, canvas: PageCanvas, hue: Hue, left: float, base: float, *, filled: bool
    ) -> None:
        edge = self.width - left - 2 if self._mirrored else left
        left = self.width - left - self._dot if self._mirrored else left
        canvas.setFillColor(ink(hue.solid if filled else hue.tint))
        canvas.setStrokeColor(ink(PAPER.line_strong))
        canvas.setLineWidth(0.4)
        canvas.rect(left, base, self._dot, 7, stroke=int(hue.solid == hue.tint), fill=1)
        if not filled:
            canvas.setFillColor(ink(hue.solid))
            canvas.rect(edge, base, 2, 7, stroke=0, fill=1)
