"""A small sheet that opens where one pointed and goes when one points elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from comms_planner.design import RADIUS_L, SPACE_M, SPACE_S, Tokens
from comms_planner.ui.widgets.labels import PlainLabel

GAP = 4
"""Pixels between a sheet and what it is about."""


class Popover(QFrame):
    """Holds a title and whatever is put into `body`; Escape closes it."""

    def __init__(self, parent: QWidget, tokens: Tokens, title: str, width: int) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._tokens = tokens
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if QGuiApplication.platformName() != "xcb":
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(title)
        self.setFixedWidth(width)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self.body.setSpacing(SPACE_S)
        self.body.addWidget(PlainLabel(title, "heading", wrap=True))

    def open_at(self, at: QPoint, about: QRect | None = None) -> None:
        """Show the sheet at a point of the screen, or as near as the screen has room.

        Where there is too little below the point, it does not lie over what it is `about`.
        """
        self.body.activate()
        size = self.sizeHint().expandedTo(self.minimumSizeHint())
        size.setWidth(self.width())
        if self.body.hasHeightForWidth():
            size.setHeight(self.body.totalHeightForWidth(self.width()))
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry().adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
        self.setGeometry(placed(at, size, room, about or QRect()))
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners off under X11, where perhaps no compositor blends them."""
        super().resizeEvent(event)
        if QGuiApplication.platformName() != "xcb":
            return
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), RADIUS_L, RADIUS_L)
        self.setMask(QRegion(outline.toFillPolygon().toPolygon()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet, which a style sheet does not for a window of its own."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(self._tokens.line_strong))
            painter.setBrush(QColor(self._tokens.raised))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_L, RADIUS_L
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def placed(at: QPoint, size: QSize, room: QRect, about: QRect) -> QRect:
    """Where a sheet goes: below a point, else above or beside what it is about, else near it."""
    below = QRect(at, size)
    below.moveRight(min(below.right(), room.right()))
    if below.bottom() <= room.bottom():
        return below
    above = below.translated(0, about.top() - GAP - below.bottom())
    below.moveBottom(room.bottom())
    after = below.translated(about.right() + GAP - below.left(), 0)
    before = below.translated(about.left() - GAP - below.right(), 0)
    free = (place for place in (below, above, after, before) if not place.intersects(about))
    return next((place for place in free if room.contains(place)), below)
