"""The work of a campaign at a glance: bars by pillar between its days, the zero day, this day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from comms_planner.clock import today
from comms_planner.design import RADIUS_M, SIZE_CHIP, SPACE_S, Tokens
from comms_planner.layouts.strip import Bar, Piece, Strip, strip
from comms_planner.services.campaign_page import CampaignSheet, RungRow
from comms_planner.ui.screens.campaigns.words import Words
from comms_planner.ui.theme import fonts
from comms_planner.ui.widgets.labels import tip

HEAD, LANE, BAR, FOOT = 24, 13, 8, 8
GAP = 6
"""Between the words of the axis."""


class LadderStrip(QWidget):
    """Shows the dated work of a campaign; a click on a bar names it. The list below says it all."""

    chosen = Signal(int)

    def __init__(self, tokens: Tokens, words: Words) -> None:
        super().__init__()
        self._tokens, self._words = tokens, words
        self._rungs: dict[int, RungRow] = {}
        self._strip: Strip | None = None
        self._zero = today()
        self.setFont(fonts.font(SIZE_CHIP, QFont.Weight.Medium))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_sheet(self, sheet: CampaignSheet) -> None:
        """Show a campaign's work that has days; nothing where none has."""
        dated = [r for r in sheet.rungs if r.action.starts and r.action.ends]
        self._rungs, self._zero = {r.action.id: r for r in dated}, sheet.zero
        self._strip = self._laid(sheet, dated) if dated else None
        self.setVisible(self._strip is not None)
        said = self.tr("The ladder as bars: %n actions with days", "", len(dated))
        self.setAccessibleName(said)
        self.updateGeometry()
        self.update()

    def bar_at(self, x: float, y: float) -> Bar | None:
        """The bar under a point."""
        bars = self._strip.bars if self._strip else ()
        return next((b for b in bars if self._rect(b).adjusted(-2, -3, 2, 3).contains(x, y)), None)

    def sizeHint(self) -> QSize:
        """As high as its lanes."""
        lanes = self._strip.lanes if self._strip else 0
        return QSize(320, HEAD + lanes * LANE + FOOT)

    def minimumSizeHint(self) -> QSize:
        """Its whole height in any width."""
        return QSize(160, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Name the work under the pointer."""
        found = self.bar_at(event.position().x(), event.position().y())
        if found is not None:
            self.chosen.emit(found.key)

    def event(self, event: QEvent) -> bool:
        """Say in a tip what the bar under the pointer is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.bar_at(event.pos().x(), event.pos().y())
            said = self._said(self._rungs[found.key]) if found else ""
            QToolTip.showText(event.globalPos(), tip(said), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, months, bars, then the two days over them."""
        found, tokens = self._strip, self._tokens
        if found is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(tokens.line))
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_M,
                                    RADIUS_M)  # fmt: skip
            taken = self._days(painter, found)
            self._months(painter, found, taken)
            for bar in found.bars:
                self._bar(painter, bar)

    def _days(self, painter: QPainter, found: Strip) -> list[QRectF]:
        """Draw T and this day, and say where their words stand."""
        taken: list[QRectF] = []
        for day, said, colour in (
            (self._zero, self.tr("T"), self._tokens.accent),
            (today(), self.tr("Today"), self._tokens.danger.solid),
        ):
            if not found.first <= day <= found.last:
                continue
            x = self._x(found.at(day))
            painter.setPen(QColor(colour))
            painter.drawLine(round(x), HEAD - 4, round(x), self.height() - FOOT // 2)
            width = QFontMetrics(self.font()).horizontalAdvance(said)
            rect = QRectF(min(x - width / 2, self.width() - width - SPACE_S), 4, width + 2, 16)
            if not any(rect.intersects(other) for other in taken):
                painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), said)
                taken.append(rect.adjusted(-GAP, 0, GAP, 0))
        return taken

    def _months(self, painter: QPainter, found: Strip, taken: Sequence[QRectF]) -> None:
        metrics, end = QFontMetrics(self.font()), 0.0
        for mark in found.marks:
            x = self._x(mark.at)
            painter.setPen(QColor(self._tokens.line))
            painter.drawLine(round(x), HEAD, round(x), self.height() - FOOT // 2)
            said = self._words.texts.short_month(mark.month)
            said = f"{said} {mark.year}" if mark.month == 1 else said
            rect = QRectF(x + 3, 4, metrics.horizontalAdvance(said) + 2, 16)
            if rect.left() < end or rect.right() > self.width() - SPACE_S:
                continue
            if any(rect.intersects(other) for other in taken):
                continue
            painter.setPen(QColor(self._tokens.muted))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft), said)
            end = rect.right() + GAP

    def _bar(self, painter: QPainter, bar: Bar) -> None:
        action, rect = self._rungs[bar.key].action, self._rect(bar)
        hue = self._tokens.pillar(action.pillar)
        painter.setPen(Qt.PenStyle.NoPen)
        over = action.work_status in ("done", "cancelled")
        painter.setBrush(QColor(hue.solid if action.work_status == "done" else hue.tint))
        if action.is_overdue(today()):
            painter.setPen(QColor(self._tokens.danger.solid))
        elif not over:
            painter.setPen(QColor(hue.solid))
        painter.drawRoundedRect(rect, BAR / 2, BAR / 2)
        if action.work_status == "cancelled":
            painter.setPen(QColor(self._tokens.muted))
            middle = round(rect.center().y())
            painter.drawLine(round(rect.left()), middle, round(rect.right()), middle)

    def _rect(self, bar: Bar) -> QRectF:
        left, right = self._x(bar.left), self._x(bar.right)
        return QRectF(left, HEAD + bar.lane * LANE + (LANE - BAR) / 2, max(right - left, BAR), BAR)

    def _x(self, part: float) -> float:
        return SPACE_S + part * (self.width() - 2 * SPACE_S)

    def _said(self, rung: RungRow) -> str:
        a, words = rung.action, self._words
        when = words.texts.span(a.starts, a.ends, a.precision)
        return "\n".join((words.say(a.title), when, words.status(a.work_status)))

    def _laid(self, sheet: CampaignSheet, dated: Sequence[RungRow]) -> Strip:
        found = [Piece(r.action.id, *_days_of(r)) for r in dated]
        first, last = min(sheet.row.starts, sheet.zero), max(sheet.row.ends, sheet.zero)
        return strip(first, last, found)


def _days_of(rung: RungRow) -> tuple[dt.date, dt.date]:
    """The days of work that has some."""
    first, last = rung.action.starts, rung.action.ends
    assert first is not None
    assert last is not None
    return first, last
