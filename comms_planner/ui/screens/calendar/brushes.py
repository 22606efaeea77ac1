"""Ready-made pieces to paint entries with: texts, rounded ends, fades and icons, each once."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QStaticText,
    QTextLayout,
    QTextOption,
    QTransform,
)

from comms_planner.design import BAR, RADIUS_S, Tokens
from comms_planner.ui.screens.calendar.looks import (
    DOT,
    NORMAL,
    RING,
    SPECK,
    STRONG,
    STRUCK,
    Look,
)
from comms_planner.ui.theme import fonts, icons

LATIN = "Ag"
CAP = 8
FADE = 18
LONGEST_TEXT = 160
NARROW = 4
"""Pixels of a narrow letter: words of so many letters more are nearly always wider than a room."""
BOUNDLESS = 1_000_000
MOST_TEXTS = 1500
"""Words kept that were drawn lately, as many as the fullest view has; as many more that were drawn
before them go all at once, which a frame must not feel."""
SPREAD = 8
"""In how many paints at most words that are drawn again and again get laid out for good: laying
out takes as long as drawing them twice otherwise, and no single paint shall do that for all."""
MOST_MET = 4000
MOST_BROKEN = 400
MOST_SHELVED = 600

Laid = tuple[QStaticText, int, int]
"""Words laid out, their width, and how far below the top of a bar they go."""
Body = tuple[QPixmap, int, int]
"""The picture of an entry without its words, and the left and right of the room for these."""
Shelf = dict[int, Body]
"""Such pictures of one look, by a number made of what else they depend on."""


def one_line(words: str) -> str:
    """Words as they are drawn: as many as anybody reads, without breaks."""
    return " ".join(words[:LONGEST_TEXT].split())


class _Advances(dict[str, float]):
    """How far each letter moves the pen on, asked once for each."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._metrics = QFontMetricsF(font)

    def __missing__(self, letter: str) -> float:
        fonts.meet(letter)
        self[letter] = made = self._metrics.horizontalAdvance(letter)
        return made


class Brushes:
    """A set of pieces for bars of one height and letters of one size, at one pixel density."""

    def __init__(
        self, tokens: Tokens, height: int, size: int, density: float = 1.0, line: int = 0
    ) -> None:
        """Bars of a height in pixels, whose first line of words is `line` high."""
        self.tokens, self.height, self.density = tokens, height, density
        self.line = line or height
        strong = fonts.font(size, QFont.Weight.DemiBold)
        # QStaticText strikes out in the wrong place within a window: see painting
        self.fonts = {NORMAL: fonts.font(size), STRONG: strong, STRUCK: fonts.font(size)}
        self.metrics = QFontMetrics(self.fonts[NORMAL])
        self.baseline = round((self.line - self.metrics.height()) / 2) + self.metrics.ascent()
        """How far below the top of a bar its Latin words stand."""
        self._advances = {weight: _Advances(made) for weight, made in self.fonts.items()}
        self._upright = QTransform()
        self._texts: dict[tuple[str, str, int], Laid] = {}
        self._older: dict[tuple[str, str, int], Laid] = {}
        self._met: dict[tuple[str, str, int], int] = {}
        self._pieces: dict[tuple[object, ...], QPixmap] = {}
        self._colours: dict[str, QColor] = {}
        self._lines = QTextOption()
        self._lines.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.broken = lru_cache(MOST_BROKEN)(self._broken)
        """Words that need more lines than there are: what stands on all but the last, the rest."""
        self._shelves: dict[Look, Shelf] = {}
        self._shelved = 0

    def colour(self, name: str) -> QColor:
        """A colour of the tokens, made once."""
        made = self._colours.get(name)
        if made is None:
            made = self._colours[name] = QColor(name)
        return made

    def text(self, words: str, weight: str = NORMAL, wrap: int = 0) -> Laid:
        """Words laid out in one line, or in lines of `wrap` pixels where they are broken."""
        key = words, STRONG if weight == STRONG else NORMAL, wrap
        made = self._texts.get(key)
        if made is None:
            if len(self._texts) >= MOST_TEXTS:  # what is in view goes over by being drawn again
                self._older, self._texts = self._texts, {}
            made = self._older.get(key) or self._laid(*key)
            self._texts[key] = made
        return made

    def kept(self, words: str, weight: str) -> Laid | None:
        """Words laid out in one line if they are by now; new Latin ones are quicker drawn as such.

        They are what a frame of a plan moved along has most of, and many of them pass by once.
        """
        key = words, STRONG if weight == STRONG else NORMAL, 0
        made = self._texts.get(key)
        if made is None:
            left = self._met.get(key, 0)
            if left == 1 or key in self._older or not fonts.is_latin(words):
                self._met.pop(key, None)
                return self.text(words, weight)
            if len(self._met) >= MOST_MET:
                self._met.clear()
            self._met[key] = left - 1 if left else 1 + hash(words) % SPREAD
        return made

    def width(self, words: str, weight: str, near: int = BOUNDLESS) -> int:
        """How wide words are on one line, as far as it makes out whether that is more than `near`:
        see `begun`."""
        return self.begun(words, weight, near)[1]

    def begun(self, words: str, weight: str, room: int) -> tuple[str, int]:
        """Words as they are drawn on one line where what is beyond `room` is cut off, and their
        width: most titles are longer, and what nobody sees of them takes as long to draw.

        The width is about, a twentieth too much or a fortieth too little for want of kerning, and
        truly so only where that makes out whether it is more than the room.
        """
        advance, sure = self._advances[weight].__getitem__, room * 1.06 + 4
        drawn = one_line(words[: room // NARROW + 8])
        about = round(sum(map(advance, drawn)))
        if about < sure and len(drawn) < len(words):
            drawn = one_line(words)
            about = round(sum(map(advance, drawn)))
        if room * 0.97 - 1 < about < sure:
            about = QFontMetrics(self.fonts[weight]).horizontalAdvance(drawn)
        return drawn, about

    def _laid(self, words: str, weight: str, wrap: int) -> Laid:
        fonts.meet(words)
        static = QStaticText(one_line(words))
        static.setTextFormat(Qt.TextFormat.PlainText)
        if wrap:
            static.setTextWidth(wrap)
            static.setTextOption(self._lines)
        static.prepare(self._upright, self.fonts[weight])
        size = static.size()
        height = self.line_height(words, weight) if wrap else size.height()
        return static, round(size.width()), round((self.line - height) / 2)

    def line_height(self, words: str, weight: str = NORMAL) -> int:
        """The height of one line of the words, which another script may make higher."""
        if fonts.is_latin(words):
            words = LATIN  # any of them: laying each out would take as long as drawing it
        return round(self.text(words, weight)[0].size().height())

    def shelf(self, look: Look) -> Shelf:
        """Where the pictures of a look are kept; it stays the same while they come and go."""
        return self._shelves.setdefault(look, {})

    def put(self, shelf: Shelf, key: int, body: Body) -> Body:
        """Keep a picture; when there are too many, all others go."""
        if self._shelved >= MOST_SHELVED:
            for full in self._shelves.values():
                full.clear()
            self._shelved = 0
        self._shelved += 1
        shelf[key] = body
        return body

    def cap(self, ground: str, bar: str, left: bool) -> QPixmap:
        """The rounded end of a bar, at the beginning with the coloured edge that names it."""
        key = (ground, bar, left)
        made = self._pieces.get(key)
        if made is None:
            made = self._pieces[key] = self.sheet(CAP)
            with QPainter(made) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                shape = QPainterPath()
                x = 0 if left else -CAP
                shape.addRoundedRect(QRectF(x, 0, 2 * CAP, self.height), RADIUS_S, RADIUS_S)
                painter.fillPath(shape, self.colour(ground))
                if bar:
                    painter.setClipPath(shape)
                    edge = QRectF(0 if left else CAP - BAR, 0, BAR, self.height)
                    painter.fillRect(edge, self.colour(bar))
        return made

    def fade(self, ground: str, to_right: bool) -> QPixmap:
        """A soft end for words that are cut: nothing, then the ground."""
        key = ("fade", ground, to_right)
        made = self._pieces.get(key)
        if made is None:
            made = self._pieces[key] = self.sheet(FADE)
            clear = QColor(ground)
            clear.setAlpha(0)
            way = QLinearGradient(QPointF(0 if to_right else FADE, 0), QPointF(FADE * to_right, 0))
            way.setColorAt(0, clear)
            way.setColorAt(0.85, self.colour(ground))
            with QPainter(made) as painter:
                painter.fillRect(QRectF(0, 0, FADE, self.height), way)
        return made

    def fading(self, colour: str, end: float, to_right: bool) -> QPen:
        """A pen that runs dry at the end of words that are cut, whatever is behind them."""
        clear = QColor(self.colour(colour))
        clear.setAlpha(0)
        way = QLinearGradient(QPointF(end - FADE if to_right else end + FADE, 0), QPointF(end, 0))
        way.setColorAt(0, self.colour(colour))
        way.setColorAt(0.85, clear)
        return QPen(QBrush(way), 1)

    def _broken(self, words: str, weight: str, wrap: int, lines: int) -> tuple[str, str]:
        words = one_line(words)
        layout = QTextLayout(words, self.fonts[weight])
        layout.setTextOption(self._lines)
        layout.beginLayout()
        for _ in range(lines):
            line = layout.createLine()
            if not line.isValid():
                return words, ""
            line.setLineWidth(wrap)
        layout.endLayout()
        first = words.encode("utf-16-le")[: 2 * line.textStart()].decode("utf-16-le")
        return first, words[len(first) :]

    def icon(self, name: str, colour: str, size: int = 12) -> QPixmap:
        """An icon, or the dot, ring or speck of an observance."""
        key = (name, colour, size)
        made = self._pieces.get(key)
        if made is None:
            if name in (DOT, RING, SPECK):
                made = self._dot(name, colour, size)
            else:
                made = icons.pixmap(name, colour, size, self.density)
            self._pieces[key] = made
        return made

    def disc(self, colour: str, size: int) -> QPixmap:
        """A filled circle, such as the one behind today's number."""
        key = ("disc", colour, size)
        made = self._pieces.get(key)
        if made is None:
            made = self._pieces[key] = self.sheet(size, size)
            with QPainter(made) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.colour(colour))
                painter.drawEllipse(QRectF(0, 0, size, size))
        return made

    def _dot(self, name: str, colour: str, size: int) -> QPixmap:
        made = self.sheet(size, size)
        radius = {DOT: 3.5, RING: 2.9, SPECK: 2.2}[name]
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if name == RING:
                painter.setPen(QPen(self.colour(colour), 1.4))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.colour(colour))
            painter.drawEllipse(QPointF(size / 2, size / 2), radius, radius)
        return made

    def sheet(self, width: int, height: int = 0) -> QPixmap:
        """A clear picture to draw on, as high as a bar if nothing is said."""
        made = QPixmap(round(width * self.density), round((height or self.height) * self.density))
        made.setDevicePixelRatio(self.density)
        made.fill(Qt.GlobalColor.transparent)
        return made
