"""A picture of what changes seldom in a view, below what follows the pointer and the keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from comms_planner.ui.widgets.mirror import BY_WORDS

EDGE = 16
"""Pixels around the view: what goes on beyond it, dashes above all, begins where it truly does."""

MOST_KEPT = 4_000_000
"""Points of a picture that is kept while nobody sees it, so that coming back is quick: 16 MB."""


class Layer:
    """Keeps what was drawn last, so that painting a view again is little more than copying it."""

    def __init__(self) -> None:
        self._key: object = None
        self._picture = QPixmap()

    def paint(
        self, painter: QPainter, view: QWidget, key: object, draw: Callable[[QPainter], None]
    ) -> None:
        """Show what `draw` draws over all of a view, drawn anew where the key is another one."""
        density = view.devicePixelRatioF()
        if not density.is_integer():  # a picture would not lie on whole pixels of the screen
            draw(painter)
            return
        size = view.size().grownBy(QMargins(EDGE, EDGE, EDGE, EDGE)) * int(density)
        key = (key, density)
        if key != self._key or size != self._picture.size():
            if size != self._picture.size():
                self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(density)
            with QPainter(self._picture) as onto:
                onto.translate(EDGE, EDGE)
                onto.setLayoutDirection(BY_WORDS)
                draw(onto)
            self._key = key
        painter.drawPixmap(-EDGE, -EDGE, self._picture)

    def forget(self) -> None:
        """Let go of a picture that takes much room, since the view is not seen."""
        size = self._picture.size()
        if size.width() * size.height() > MOST_KEPT:
            self._key, self._picture = None, QPixmap()
