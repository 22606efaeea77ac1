"""Letters of a chart set by Qt: crisp on every screen, and several times faster than by Agg."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter

from comms_planner.ui.theme import fonts


@dataclass(frozen=True, slots=True)
class Word:
    """A line of text with the left end of its baseline, in pixels from the top left."""

    x: float
    y: float
    text: str
    pixels: float
    bold: bool
    angle: float
    colour: tuple[float, float, float, float]


class Renderer(RendererAgg):
    """Draws everything but text, which it keeps for Qt."""

    def __init__(self, width: float, height: float, dpi: float) -> None:
        super().__init__(width, height, dpi)  # type: ignore[no-untyped-call]  # as all of it
        self.words: list[Word] = []

    def draw_text(
        self,
        gc: Any,
        x: float,
        y: float,
        s: str,
        prop: Any,
        angle: float,
        ismath: Any = False,
        mtext: Any = None,
    ) -> None:
        """Keep a line of text."""
        pixels = prop.get_size_in_points() * self.dpi / 72
        weight = prop.get_weight()
        bold = weight in ("bold", "semibold", "heavy") or (
            isinstance(weight, int) and weight >= QFont.Weight.DemiBold
        )
        alpha = gc.get_alpha()
        red, green, blue, *_ = gc.get_rgb()
        colour = (red, green, blue, 1.0 if alpha is None else alpha)
        self.words.append(Word(x, y, s, pixels, bold, angle, colour))


class Canvas(FigureCanvasAgg):
    """A canvas whose text is set afterwards, by `letter`."""

    def __init__(self, figure: Any) -> None:
        super().__init__(figure)
        self._lettered: Renderer | None = None

    def get_renderer(self) -> Renderer:
        """The one renderer of this canvas."""
        if self._lettered is None:
            width, height = self.figure.bbox.size
            self._lettered = Renderer(width, height, self.figure.dpi)
        return self._lettered

    def draw(self) -> None:
        """Draw all that is not text; text is measured as Qt will set it, without hinting."""
        self.get_renderer().words.clear()
        with mpl.rc_context({"text.hinting": "no_hinting"}):
            super().draw()  # type: ignore[no-untyped-call]  # as all of it

    def letter(self, painter: QPainter) -> None:
        """Set the text."""
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        for word in self.get_renderer().words:
            whole = max(1, round(word.pixels))  # Qt has no fractions of pixels
            weight = QFont.Weight.Bold if word.bold else QFont.Weight.Normal
            painter.setFont(fonts.font(whole, weight))
            painter.setPen(QColor.fromRgbF(*word.colour))
            painter.save()
            painter.translate(QPointF(word.x, word.y))
            painter.rotate(-word.angle)
            painter.scale(word.pixels / whole, word.pixels / whole)
            painter.drawText(QPointF(0, 0), word.text)
            painter.restore()
