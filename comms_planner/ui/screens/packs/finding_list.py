"""What the preflight found, a row each: how serious, which check, the sentence, who answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from comms_planner.design import (
    BAR,
    RADIUS_S,
    SIZE_BODY,
    SIZE_CHIP,
    SPACE_S,
    SPACE_XS,
    Hue,
    Tokens,
)
from comms_planner.services.preflight.finding import FindingRow
from comms_planner.services.preflight.findings import check_word
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.ui.theme import fonts
from comms_planner.ui.widgets.mirror import visual

ROW = Qt.ItemDataRole.UserRole
WRAP = int(Qt.TextFlag.TextWordWrap)
HIGHEST = 4_000
STOPS = QT_TRANSLATE_NOOP("Findings", "Stops a final pack")
LOOK = QT_TRANSLATE_NOOP("Findings", "To look at")
WAIVED = QT_TRANSLATE_NOOP("Findings", "{who} answers for it: {why}")
Index = QModelIndex | QPersistentModelIndex


class FindingDelegate(QStyledItemDelegate):
    """Draws a bar, the check with how serious it is, and the sentence, wrapped."""

    def __init__(self, tokens: Tokens, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens, self._texts = tokens, texts
        self._caption = fonts.font(SIZE_CHIP, QFont.Weight.DemiBold)
        self._words = fonts.font(SIZE_BODY)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words are at the width of the list."""
        width = option.widget.viewport().width() if option.widget else 240  # type: ignore[attr-defined]  # a list has one
        caption, words = self._heights(index.data(ROW), width - self._left - SPACE_S)
        return QSize(width, caption + words + 2 * SPACE_S + SPACE_XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one finding."""
        row, tokens, way = index.data(ROW), self._tokens, option.direction
        rect: QRect = option.rect
        hue = hue_of(row, tokens)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(tokens.selection if chosen else tokens.hover))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), RADIUS_S, RADIUS_S)
        painter.setBrush(QColor(hue.solid))
        bar = QRect(rect.left() + SPACE_S, rect.top() + SPACE_S, BAR, rect.height() - 2 * SPACE_S)
        painter.drawRoundedRect(QRectF(visual(way, rect, bar)), BAR / 2, BAR / 2)
        room = QRect(
            rect.left() + self._left, rect.top() + SPACE_S,
            rect.width() - self._left - SPACE_S, rect.height() - 2 * SPACE_S,
        )  # fmt: skip
        caption, _ = self._heights(row, room.width())
        start = int(QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft))
        painter.setFont(self._caption)
        painter.setPen(QColor(tokens.muted))
        top = visual(way, rect, QRect(room.left(), room.top(), room.width(), caption))
        painter.drawText(top, WRAP | start, self._head(row))
        painter.setFont(self._words)
        painter.setPen(QColor(tokens.on_selection if chosen else tokens.text))
        below = room.adjusted(0, caption + SPACE_XS, 0, 0)
        painter.drawText(visual(way, rect, below), WRAP | start, said(row, self._texts))
        painter.restore()

    @property
    def _left(self) -> int:
        return 2 * SPACE_S + BAR

    def _head(self, row: FindingRow) -> str:
        return f"{check_word(self._texts, row.check)} · {weight(row, self._texts)}"

    def _heights(self, row: FindingRow, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(40, width), HIGHEST)
        caption = QFontMetrics(self._caption).boundingRect(room, WRAP, self._head(row)).height()
        words = QFontMetrics(self._words).boundingRect(room, WRAP, said(row, self._texts)).height()
        return caption, words


class FindingList(QListWidget):
    """Several may be chosen; Enter opens the place of one."""

    opened = Signal(object)

    def __init__(self, tokens: Tokens, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.setItemDelegate(FindingDelegate(tokens, texts, self))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(ROW)))

    def show_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show other findings, with the same ones chosen where they are still there."""
        chosen = {row.identity for row in self.chosen()}
        blocked = self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem()
            item.setData(ROW, row)
            name = f"{weight(row, self._texts)}. {said(row, self._texts)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            self.addItem(item)
            item.setSelected(row.identity in chosen)
        self.blockSignals(blocked)
        self.itemSelectionChanged.emit()

    def chosen(self) -> list[FindingRow]:
        """The findings that are chosen."""
        return [item.data(ROW) for item in self.selectedItems()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the place of the finding at hand."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.opened.emit(item.data(ROW))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rows be as high as their words are at the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def hue_of(row: FindingRow, tokens: Tokens) -> Hue:
    """Red stops, amber is to be looked at, green is answered for."""
    if row.waived_by:
        return tokens.success
    return tokens.danger if row.stops else tokens.warning


def weight(row: FindingRow, texts: Texts) -> str:
    """How serious a finding is, in words."""
    if row.waived_by:
        said_by = texts.translate("Findings", WAIVED)
        return said_by.format(who=row.waived_by, why=row.waived_why)
    return texts.translate("Findings", STOPS if row.stops else LOOK)


def said(row: FindingRow, texts: Texts) -> str:
    """The sentence of a finding."""
    return row.notice.say(texts)
