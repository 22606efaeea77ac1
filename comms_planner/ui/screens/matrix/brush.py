"""The screen's painting kit: fonts, tinted icons and cut lines, made once and kept."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPixmap,
    QTextLayout,
    QTextOption,
)

from comms_planner.design import SIZE_BODY, SIZE_CHIP, SIZE_SMALL, Tokens
from comms_planner.ui.screens.matrix.pictures import Pictures
from comms_planner.ui.theme import fonts, icons
from comms_planner.ui.widgets.mirror import BY_WORDS, runs_from_right

UNCUT = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
"""Some scripts stand higher than the line that is made for Latin."""
ONE_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | UNCUT)
AT_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | UNCUT)


_MIRRORED = {
    one: int(other | Qt.AlignmentFlag.AlignAbsolute)
    for one, other in ((ONE_LINE, AT_END), (AT_END, ONE_LINE))
}


def write(painter: QPainter, room: QRect, place: int, words: str) -> None:
    """A line at its place in the reader's direction, whose letters run as its own words do."""
    way = painter.layoutDirection()
    mirrored = way == Qt.LayoutDirection.RightToLeft
    if mirrored == runs_from_right(words):
        painter.drawText(room, place, words)
        return
    painter.setLayoutDirection(BY_WORDS)
    painter.drawText(room, _MIRRORED[place] if mirrored else place, words)
    painter.setLayoutDirection(way)


class Brush:
    """What every painted part of the matrix draws with."""

    def __init__(self, tokens: Tokens, density: float = 1.0) -> None:
        self.tokens, self._density = tokens, density
        self.title = fonts.font(SIZE_BODY, QFont.Weight.Medium)
        self.body = fonts.font(SIZE_SMALL)
        self.chip = fonts.font(SIZE_CHIP)
        self.strong_chip = fonts.font(SIZE_CHIP, QFont.Weight.Medium)
        self.title_metrics = QFontMetrics(self.title)
        self.chip_metrics = QFontMetrics(self.chip)
        self.strong_chip_metrics = QFontMetrics(self.strong_chip)
        self.plus = icons.icon("plus", tokens.muted, size=14)
        self.pictures = Pictures(tokens.surface, density)
        self._icons: dict[tuple[str, str, int], QPixmap] = {}
        self._colours: dict[str, QColor] = {}

    def icon(self, name: str, colour: str, size: int = 13) -> QPixmap:
        """An icon in a colour."""
        key = (name, colour, size)
        if key not in self._icons:
            self._icons[key] = icons.pixmap(name, colour, size, self._density)
        return self._icons[key]

    def colour(self, name: str) -> QColor:
        """A colour of the tokens, as Qt wants it."""
        found = self._colours.get(name)
        if found is None:
            found = self._colours[name] = QColor(name)
        return found


class Lines:
    """A text broken into at most `limit` lines of a width; the last ends in … if it was cut."""

    def __init__(self, text: str, font: QFont, width: int, limit: int) -> None:
        self.cut, self.width = False, width
        self._parts: list[str] = []
        metrics = QFontMetrics(font)
        self.line_height = metrics.height() + 2
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(width, 1))
            start = line.textStart()
            if len(self._parts) == limit - 1:
                rest = text[start:]
                self.cut = line.textLength() < len(rest)
                # A cut last line is filled to its end, even where the next word would not fit.
                shown = metrics.elidedText(
                    " ".join(rest.split()), Qt.TextElideMode.ElideRight, max(width, 1)
                )
                self._parts.append(shown)
                break
            self._parts.append(text[start : start + line.textLength()].rstrip())
            line = layout.createLine()
        layout.endLayout()

    @property
    def height(self) -> int:
        """The height of all lines."""
        return self.line_height * len(self._parts)

    def draw(self, painter: QPainter, rect: QRect) -> None:
        """Draw the lines from the top of a rectangle."""
        line = QRect(rect.left(), rect.top(), rect.width(), self.line_height)
        for part in self._parts:
            write(painter, line, ONE_LINE, part)
            line.translate(0, self.line_height)


def centred(pixmap: QPixmap, rect: QRect) -> QPointF:
    """Where to draw a pixmap so that it sits at the left of a rectangle, centred in height."""
    height = pixmap.height() / pixmap.devicePixelRatio()
    return QPointF(rect.left(), rect.top() + (rect.height() - height) / 2)
