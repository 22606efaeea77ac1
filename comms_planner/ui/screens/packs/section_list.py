"""The sections of a pack: ticked or not, in an order that a drag or Alt with an arrow changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from comms_planner.design import RADIUS_S, SPACE_S, Tokens
from comms_planner.ui.editors.field import Field
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.mirror import visual

ROW, BOX, MOST_ROWS = 30, 16, 9
KEY = Qt.ItemDataRole.UserRole
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
Index = QModelIndex | QPersistentModelIndex


class SectionDelegate(QStyledItemDelegate):
    """Draws a row: box, title, and a grip where it can be dragged."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is as high as the next."""
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, box, tick, title and grip."""
        tokens, rect, way = self._tokens, option.rect, option.direction
        density = painter.device().devicePixelRatioF()
        lit = bool(
            option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        )
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if lit:
            ground = (
                tokens.selection if option.state & QStyle.StateFlag.State_Selected else tokens.hover
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), RADIUS_S, RADIUS_S)
        box = visual(way, rect, self.box(rect))
        painter.setPen(QPen(QColor(tokens.accent if on else tokens.muted), 1))
        painter.setBrush(QColor(tokens.accent if on else tokens.surface))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_S, RADIUS_S)
        if on:
            tick = icons.pixmap("check", tokens.on_accent, BOX - 4, density)
            painter.drawPixmap(box.topLeft() + QPoint(2, 2), tick)
        words = QRect(rect.left() + 2 * SPACE_S + BOX, rect.top(), rect.width() - 64, rect.height())
        painter.setPen(QColor(tokens.text if on else tokens.muted))
        title = option.fontMetrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, words.width()
        )
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(visual(way, rect, words), int(QStyle.visualAlignment(way, start)), title)
        if lit:
            grip = QRect(rect.right() - SPACE_S - BOX, rect.top() + (ROW - BOX) // 2, BOX, BOX)
            picture = icons.pixmap("grip-vertical", tokens.muted, BOX, density)
            painter.drawPixmap(visual(way, rect, grip).topLeft(), picture)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Turn the box under a click; keys are left to Qt, which knows Space."""
        if event.type() == QEvent.Type.KeyPress:
            return super().editorEvent(event, model, option, index)
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        reach = visual(option.direction, option.rect, self.box(option.rect)).adjusted(-8, -8, 6, 8)
        if not reach.contains(event.position().toPoint()):
            return False
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return model.setData(index, state.value, Qt.ItemDataRole.CheckStateRole)

    @staticmethod
    def box(row: QRect) -> QRect:
        """Where the box lies in a row that is read from the left."""
        return QRect(row.left() + SPACE_S, row.top() + (row.height() - BOX) // 2, BOX, BOX)


class SectionList(QListWidget):
    """Space ticks, Alt+Up and Alt+Down move, and so does a drag."""

    changed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(SectionDelegate(tokens, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemChanged.connect(lambda _: self.changed.emit())

    def show_sections(self, rows: Sequence[tuple[str, str, bool]]) -> None:
        """Show other sections: key, title and whether it is ticked, in their order."""
        here = self.currentRow()
        blocked = self.blockSignals(True)
        self.clear()
        for key, title, on in rows:
            item = QListWidgetItem(title)
            item.setData(KEY, key)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setCurrentRow(min(max(here, 0), self.count() - 1))
        self.blockSignals(blocked)
        self.setFixedHeight(max(1, min(self.count(), MOST_ROWS)) * ROW + 6)

    def rows(self) -> list[tuple[str, bool]]:
        """Keys in their order, each with whether it is ticked."""
        items = (self.item(number) for number in range(self.count()))
        return [(item.data(KEY), item.checkState() == Qt.CheckState.Checked) for item in items]

    def shift(self, step: int) -> None:
        """Move the row at hand up or down."""
        here = self.currentRow()
        there = here + step
        if here < 0 or not 0 <= there < self.count():
            return
        blocked = self.blockSignals(True)
        item = self.takeItem(here)
        self.insertItem(there, item)
        self.setCurrentRow(there)
        self.blockSignals(blocked)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the row at hand."""
        step = STEPS.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift(step)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of the new order once it holds."""
        super().dropEvent(event)
        self.changed.emit()


class SectionsField(Field):
    """The sections wanted, in their order; none named where all are, in the pack's own order."""

    def __init__(self, label: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._own: tuple[tuple[str, str], ...] = ()
        self.list = SectionList(tokens)
        self._add(self.list)
        self.list.changed.connect(self._touch)

    def offer(self, own: Sequence[tuple[str, str]]) -> None:
        """Offer the sections of another pack, by key and title, all of them ticked."""
        if tuple(own) != self._own:
            self._own = tuple(own)
            self.load(())

    def value(self) -> tuple[str, ...]:
        """The keys of what is ticked."""
        ticked = tuple(key for key, on in self.list.rows() if on)
        return () if ticked == tuple(key for key, _ in self._own) else ticked

    @property
    def none_ticked(self) -> bool:
        """Whether there is nothing to print."""
        return not any(on for _, on in self.list.rows())

    def _show(self, value: tuple[str, ...]) -> None:
        titles = dict(self._own)
        chosen = [key for key in value if key in titles] or list(titles)
        rest = [key for key in titles if key not in chosen]
        rows = [(key, titles[key], True) for key in chosen]
        self.list.show_sections([*rows, *((key, titles[key], False) for key in rest)])

    def _controls(self) -> list[QWidget]:
        return [self.list]
