"""Pages of paper on a desk that scrolls; what previews and thumbnails have in common."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from comms_planner.design import FOCUS_RING, Tokens
from comms_planner.layouts.sheets import FIT_WIDTH, Stack, Zoom, scale_of
from comms_planner.ui.pdf import Pdf
from comms_planner.ui.screens.packs.images import PageImages

MARGIN_PAGES = 1
"""Pages drawn before and behind those in view."""
SHADOW = 3
PAPER = QColor("white")
"""In every theme: paper is."""


class SheetArea(QAbstractScrollArea):
    """Paints the pages of a document that are in view, from the pictures there are."""

    page_changed = Signal(int)
    """Another page takes most of the view."""

    def __init__(
        self, tokens: Tokens, images: PageImages, gap: int, foot: int = 0,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.tokens, self.images = tokens, images
        self._gap, self._foot = gap, foot
        self._zoom: Zoom = FIT_WIDTH
        self._page = 0
        self.pdf: Pdf | None = None
        self.stack = Stack((), 1.0, 0.0, gap)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ground = self.palette()  # shows through beneath the bars
        ground.setColor(QPalette.ColorRole.Window, QColor(tokens.pressed))
        self.setPalette(ground)
        self.setAutoFillBackground(True)
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setSingleStep(40)
        images.ready.connect(self._page_ready)

    @property
    def page(self) -> int:
        """The page that takes most of the view."""
        return self._page

    @property
    def zoom(self) -> Zoom:
        """How large pages are shown."""
        return self._zoom

    def set_zoom(self, zoom: Zoom) -> None:
        """Show pages larger or smaller, with the same place in the middle."""
        middle = self.viewport().height() / 2
        anchor = self.stack.anchor(self._top + middle)
        self._zoom = zoom
        self._relay()
        self._scroll_to(self.stack.height_of(anchor) - middle)

    def show_document(self, pdf: Pdf | None) -> None:
        """Show another document at the place where the last one was."""
        anchor = self.stack.anchor(self._top) if self.pdf else None
        self.pdf = pdf
        self._relay()
        self._scroll_to(self.stack.height_of(anchor) if anchor else 0)
        self._look()

    def go_to(self, page: int) -> None:
        """Bring a page into view."""
        if self.stack.boxes:
            box = self.stack.boxes[max(0, min(page, len(self.stack.boxes) - 1))]
            self._scroll_to(box.top - self._gap)

    def box_in_view(self, page: int) -> QRectF:
        """Where a page lies in the viewport."""
        box = self.stack.boxes[page]
        corner = QPointF(box.left - self.horizontalScrollBar().value(), box.top - self._top)
        if self.stack.width < self.viewport().width():
            corner.setX(corner.x() + (self.viewport().width() - self.stack.width) / 2)
        return QRectF(corner.x(), corner.y(), box.width, box.height)

    def page_at(self, point: QPoint) -> int | None:
        """The page under a point of the viewport."""
        for page in self._in_view():
            if self.box_in_view(page).adjusted(0, 0, 0, self._foot).contains(QPointF(point)):
                return page
        return None

    def draw_over(self, painter: QPainter, page: int, box: QRectF) -> None:
        """Draw on top of a page; for who has something to show there."""

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _in_view(self) -> range:
        return self.stack.between(self._top, self._top + self.viewport().height())

    def _scroll_to(self, top: float) -> None:
        self.verticalScrollBar().setValue(round(top))

    def _relay(self) -> None:
        """Lay the pages out anew in the room there is."""
        sizes = self.pdf.sizes if self.pdf else ()
        room = self.viewport().size()
        scale = scale_of(self._zoom, sizes, (room.width(), room.height()), self._gap)
        self.stack = Stack(sizes, scale, room.width(), self._gap, self._foot)
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(room.height())
        across.setPageStep(room.width())
        down.setRange(0, max(0, round(self.stack.height) - room.height()))
        across.setRange(0, max(0, round(self.stack.width) - room.width()))
        self._look()

    def _look(self) -> None:
        """Ask for the pictures of what is in view, then of what lies around."""
        shown = self._in_view()
        around = [*range(shown.stop, shown.stop + MARGIN_PAGES),
                  *range(shown.start - MARGIN_PAGES, shown.start)]  # fmt: skip
        there = [*shown, *(page for page in around if 0 <= page < len(self.stack.boxes))]
        self.images.want([(page, self.width_of(page)) for page in there])
        self.viewport().update()
        page = self.stack.most_in_view(self._top, self.viewport().height())
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def width_of(self, page: int) -> int:
        """How many pixels of the screen a page is wide."""
        return max(1, round(self.stack.boxes[page].width * self.devicePixelRatioF()))

    def _page_ready(self, page: int) -> None:
        if page in self._in_view():
            self.viewport().update()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Show what came into view."""
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the new room, with the same place at the top."""
        super().resizeEvent(event)
        anchor = self.stack.anchor(self._top)
        self._relay()
        self._scroll_to(self.stack.height_of(anchor))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the desk, and on it the pages."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), QColor(self.tokens.pressed))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for page in self._in_view():
                box = self.box_in_view(page)
                self._draw_paper(painter, box)
                self._draw_picture(painter, page, box)
                self.draw_over(painter, page, box)
            if self.hasFocus():
                painter.setPen(QPen(QColor(self.tokens.focus), FOCUS_RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _draw_picture(self, painter: QPainter, page: int, box: QRectF) -> None:
        """A picture of just this size pixel on pixel, so that letters stay crisp; others fitted."""
        width = self.width_of(page)
        picture = self.images.of(page, width)
        if picture is None:
            return
        density = self.devicePixelRatioF()
        if picture.width() == width:
            corner = QPointF(round(box.left() * density), round(box.top() * density)) / density
            box = QRectF(corner, QSizeF(picture.size()) / density)
        painter.drawImage(box, picture)

    def _draw_paper(self, painter: QPainter, box: QRectF) -> None:
        """White, with a thin edge and a soft shadow below."""
        painter.setPen(Qt.PenStyle.NoPen)
        for depth in range(SHADOW, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 14))
            painter.drawRect(box.adjusted(-depth + 1, 0, depth - 1, depth))
        painter.setBrush(PAPER)
        painter.setPen(QPen(QColor(self.tokens.line_strong), 1))
        painter.drawRect(QRect(box.toAlignedRect()).adjusted(-1, -1, 0, 0))
