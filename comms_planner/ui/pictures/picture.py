"""A chart in the window: drawn by matplotlib on the window's thread, only while it is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from comms_planner.design import FOCUS_RING, RADIUS_M, SPACE_S, Tokens
from comms_planner.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DPI = 105.6
"""Dots per inch on a plain screen: 7.5 points of type are then 11 pixels."""
PAUSE = 50
"""Milliseconds without another change before the chart is drawn anew."""
NOTE_WIDTH = 320
SPRAWL = 1.6
"""So much higher than they need to be may rows become, as `look.row_room` lets them."""

Place = tuple[int, int]
"""A panel of the chart and a row in it."""


class Picture(QWidget):
    """Shows what `draw` puts into a figure; tells of the rows under pointer and keyboard.

    `notes` gives the sentences that a place says of itself, the first as its heading.
    """

    drawn = Signal()

    def __init__(
        self,
        tokens: Tokens,
        draw: Callable[[Figure], None],
        notes: Callable[[Place], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens, self._draw, self._notes = tokens, draw, notes
        self._image: QImage | None = None
        self._bands: list[list[QRect]] = []
        self._place: Place | None = None
        self._rows, self._needed = 0, 0
        self._stale = True
        self.whole = False
        """Whether every panel of the chart is one place, rather than each of its rows."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(640)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.draw_now)
        self.note = Note(self)

    def show_rows(self, rows: int, points: float) -> None:
        """Say that the chart has changed: how many rows it has, how many points high it must be."""
        self._rows, self._needed = rows, round(points * DPI / 72)
        self.setMinimumHeight(self._needed)
        self._leave()
        self.invalidate()

    def invalidate(self) -> None:
        """Draw anew once changes pause, if anybody can see it."""
        self._stale = True
        if self.isVisible():
            self._timer.start()

    @property
    def drawn_height(self) -> int:
        """How high the chart is: few rows of a high widget keep together, key included."""
        if self.whole or not self._needed:
            return self.height()
        return min(self.height(), round(self._needed * SPRAWL))

    def draw_now(self) -> None:
        """Draw at the size the widget has."""
        self._timer.stop()
        if self.width() < 2 or self.height() < 2:
            return
        self._stale = False
        density = self.devicePixelRatioF()
        hair = 0.02  # Agg cuts fractions off: a size must not fall short of its last pixel
        size = ((self.width() + hair) / DPI, (self.drawn_height + hair) / DPI)
        figure = self.figure(*size, DPI * density)
        self._image = rendered(figure)
        self._image.setDevicePixelRatio(density)
        self._bands = self._measure(figure, density)
        self.update()
        self.drawn.emit()

    def figure(self, width: float, height: float, dpi: float) -> Figure:
        """The chart as a figure of so many inches."""
        from matplotlib.figure import Figure  # late: only who opens a chart waits for it

        figure = Figure(figsize=(width, height), dpi=dpi, facecolor=self._tokens.surface)
        self._draw(figure)
        return figure

    def sizeHint(self) -> QSize:
        """As high as its rows need."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def place_at(self, at: QPoint) -> Place | None:
        """The panel and row at a point."""
        for panel, bands in enumerate(self._bands):
            for row, band in enumerate(bands):
                if band.contains(at):
                    return panel, row
        return None

    def band(self, place: Place) -> QRect:
        """The room of a place."""
        return self._bands[place[0]][place[1]]

    def _measure(self, figure: Figure, density: float) -> list[list[QRect]]:
        """Where each row of each panel lies, in the widget's own pixels."""
        from comms_planner.charts.plate import panels  # late: as figure

        bands = []
        if self.whole:
            return [[self._box(axes.get_window_extent(), density)] for axes in panels(figure)]
        for axes in panels(figure)[:2]:
            box = axes.get_window_extent()
            ends = [axes.transData.transform((0, row - 0.5))[1] for row in range(self._rows + 1)]
            tops = [round(self.drawn_height - end / density) for end in ends]
            left, right = round(box.x0 / density), round(box.x1 / density)
            bands.append([QRect(left, top, right - left, low - top) for top, low in pairwise(tops)])
        return bands

    def _box(self, extent: Any, density: float) -> QRect:
        """The room of a panel, in the widget's own pixels."""
        top, low = (round(self.drawn_height - y / density) for y in (extent.y1, extent.y0))
        left = round(extent.x0 / density)
        return QRect(left, top, round(extent.x1 / density) - left, low - top)

    def _enter(self, place: Place) -> None:
        if place == self._place:
            return
        self._place = place
        said = [line for line in self._notes(place) if line]
        self.note.say(said)
        self.setAccessibleDescription(". ".join(said))
        band = self.band(place)
        room = self.visibleRegion().boundingRect()
        x = min(band.left() + band.width() // 3, self.width() - self.note.width() - 8)
        y = band.bottom() + 6
        if y + self.note.height() > room.bottom():
            y = max(room.top() + 4, band.top() - self.note.height() - 6)
        self.note.move(max(8, x), y)
        self.note.setVisible(bool(said))
        self.note.raise_()
        self.update()

    def _leave(self) -> None:
        self._place = None
        self.note.hide()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the picture up, and light over the row that is looked at."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(self._tokens.surface))  # also below few rows
            if self._image is not None:
                painter.drawImage(0, 0, self._image)
            if self._place is not None and self._bands:
                shade = QColor(self._tokens.accent)
                shade.setAlpha(28)
                painter.fillRect(self.band(self._place), shade)
            if self.hasFocus():
                painter.setPen(QPen(QColor(self._tokens.focus), FOCUS_RING))
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS_M, RADIUS_M)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        place = self.place_at(event.position().toPoint())
        if place is None:
            self._leave()
        else:
            self._enter(place)

    def leaveEvent(self, event: QEvent) -> None:
        """Fall silent."""
        self._leave()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Fall silent."""
        super().focusOutEvent(event)
        self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the rows with Up and Down, between the panels with Left and Right."""
        steps = {
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Left: (-1, 0),
        }
        step = steps.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self._place is not None:
            self._leave()
        elif step is None or not self._bands or not self._rows:
            super().keyPressEvent(event)
        else:
            panel, row = self._place or (0, -step[1])
            panel = min(max(panel + step[0], 0), len(self._bands) - 1)
            if self.whole:  # panels in rows: down goes on too
                panel = min(max(panel + step[1], 0), len(self._bands) - 1)
                self._enter((panel, 0))
                return
            self._enter((panel, min(max(row + step[1], 0), self._rows - 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size once it has settled."""
        super().resizeEvent(event)
        self._leave()
        self.invalidate()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._timer.start(0 if self._image is None else PAUSE)


class Note(QFrame):
    """A small sheet beside the pointer: a heading and sentences under it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(NOTE_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S + 4, SPACE_S, SPACE_S + 4, SPACE_S)
        column.setSpacing(2)
        self.head = PlainLabel("", "strong", wrap=True)
        self.lines = PlainLabel("", "small", wrap=True)
        column.addWidget(self.head)
        column.addWidget(self.lines)
        self.hide()

    def say(self, said: Sequence[str]) -> None:
        """Show these sentences."""
        self.head.setText(said[0] if said else "")
        self.lines.setText("\n".join(said[1:]))
        self.lines.setVisible(len(said) > 1)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(NOTE_WIDTH, layout.totalHeightForWidth(NOTE_WIDTH))


def rendered(figure: Figure) -> QImage:
    """A figure as pixels of its own: bars by matplotlib, letters by Qt in the same places."""
    from comms_planner.ui.pictures.lettering import Canvas  # late: see Picture.figure

    canvas: Any = Canvas(figure)  # half of matplotlib is untyped
    canvas.draw()
    buffer = canvas.buffer_rgba()
    height, width, _ = buffer.shape  # what was drawn, however the size was rounded
    shown = QImage(buffer, width, height, QImage.Format.Format_RGBA8888).copy()
    with QPainter(shown) as painter:
        canvas.letter(painter)
    return shown
