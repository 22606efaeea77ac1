"""Cards as they looked when last drawn, so that scrolling copies instead of drawing."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

KEPT = 160
"""More than a large screen shows at once; older pictures go."""


class Pictures:
    """The latest pictures by key, each good for one state of what it shows."""

    def __init__(self, ground: str, density: float) -> None:
        self._ground, self._density = QColor(ground), density
        self._kept: OrderedDict[Hashable, tuple[object, QPixmap]] = OrderedDict()

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        key: Hashable,
        state: object,
        draw: Callable[[QPainter, QRect], None],
    ) -> None:
        """Show the picture of `key`; drawn by `draw` first if `state` is not the one known."""
        known = self._kept.get(key)
        if known is None or known[0] is not state:
            known = (state, self._drawn(rect.size(), draw))
            self._kept[key] = known
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        painter.drawPixmap(rect.topLeft(), known[1])

    def _drawn(self, size: QSize, draw: Callable[[QPainter, QRect], None]) -> QPixmap:
        picture = QPixmap(size * self._density)
        picture.setDevicePixelRatio(self._density)
        picture.fill(self._ground)
        with QPainter(picture) as painter:
            draw(painter, QRect(QPoint(0, 0), size))
        return picture
