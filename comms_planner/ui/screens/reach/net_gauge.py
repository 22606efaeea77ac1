"""A range of different people on a line that begins at none: from at least to at most."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from comms_planner.design import Tokens
from comms_planner.services.net_reach import NetReach

HEIGHT, BAR, MARGIN = 40, 16, 8
OPEN_ROOM = 1.12
"""How far past its largest figure the line goes, so that an open top has room for its arrow."""


class NetGauge(QWidget):
    """Paints low to high as a bar, the method's point as a diamond, the gross sum as a dash."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.net: NetReach | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_net(self, net: NetReach | None, said: str) -> None:
        """Show another range, and say it to who cannot see it."""
        self.net = net
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, HEIGHT)

    def most(self) -> float:
        """The right end of the line."""
        net = self.net
        if net is None:
            return 1.0
        known = [net.low, net.mid, net.gross] if net.is_open else [net.low, net.gross, net.high]
        figures = [float(q.value) for q in known if q.value is not None]
        top = max(figures, default=1.0) or 1.0
        if net.high.value is not None and net.gross.value is not None:
            top = min(top, float(net.gross.figure) * 2)  # a vast universe would hide the rest
        return top * OPEN_ROOM

    def place(self, people: float) -> float:
        """How far from the left a number of people stands."""
        room = self.width() - 2 * MARGIN
        return MARGIN + room * min(people / self.most(), 1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the range on it, then its point and the gross sum."""
        net, tokens, middle = self.net, self._tokens, HEIGHT / 2
        with QPainter(self) as p:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(QPen(QColor(tokens.line_strong), 1))
            p.drawLine(QPointF(MARGIN, middle), QPointF(self.width() - MARGIN, middle))
            if net is None:
                return
            self._bar(p, net, middle)
            if net.gross.value is not None:
                x = self.place(float(net.gross.figure))
                p.setPen(QPen(QColor(tokens.text), 1.5, Qt.PenStyle.DashLine))
                p.drawLine(QPointF(x, 2), QPointF(x, HEIGHT - 2))
            if net.mid.value is not None:
                x = self.place(float(net.mid.figure))
                p.setPen(QPen(QColor(tokens.surface), 1.5))
                p.setBrush(QColor(tokens.series[1]))
                p.drawPolygon(
                    QPolygonF([QPointF(x, middle - 8), QPointF(x + 8, middle),
                               QPointF(x, middle + 8), QPointF(x - 8, middle)])
                )  # fmt: skip

    def _bar(self, p: QPainter, net: NetReach, middle: float) -> None:
        tokens = self._tokens
        low = self.place(float(net.low.figure))
        past = net.high.value is None or float(net.high.figure) > self.most()
        high = self.width() - MARGIN - 6 if past else self.place(float(net.high.figure))
        p.setPen(QPen(QColor(tokens.series[0]), 1.5))
        p.setBrush(QColor(tokens.info.tint))
        p.drawRect(QRectF(low, middle - BAR / 2, max(high - low, 2), BAR))
        if past:
            p.setBrush(QColor(tokens.series[0]))
            p.drawPolygon(
                QPolygonF([QPointF(high, middle - BAR / 2), QPointF(high + 9, middle),
                           QPointF(high, middle + BAR / 2)])
            )  # fmt: skip
