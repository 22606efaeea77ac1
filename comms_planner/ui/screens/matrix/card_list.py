"""The list of cards in one cell: keys, drag and drop, and a line where a drop would land."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from comms_planner.ui.screens.matrix import preview
from comms_planner.ui.screens.matrix.brush import Brush
from comms_planner.ui.screens.matrix.cards import CardModel, ids_of
from comms_planner.ui.screens.matrix.delegate import (
    CardDelegate,
    item_height,
    open_of,
    title_of,
)
from comms_planner.ui.screens.matrix.gestures import ARROWS, Gestures
from comms_planner.ui.screens.matrix.inline import InlineField
from comms_planner.ui.screens.matrix.menu import card_menu
from comms_planner.ui.screens.matrix.overlay import Overlay


class CardList(QListView):
    """Shows a CardModel; what a person does to its cards goes to the gestures."""

    stepped = Signal(int, int)
    """An arrow key points out of the list: by columns, by rows."""
    add_wanted = Signal()

    def __init__(
        self, cell_id: int, brush: Brush, model: CardModel, gestures: Gestures, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.cell_id = cell_id
        self._brush, self._gestures = brush, gestures
        self._overlay = Overlay(brush)
        self.cards = model
        self.painter_of_cards = CardDelegate(brush, gestures.words, self)
        self.painter_of_cards.entered.connect(self._rename)
        self.painter_of_cards.given_up.connect(self._close)
        gestures.dragged.connect(self._calm)
        self.setItemDelegate(self.painter_of_cards)
        self.setModel(model)
        model.dropped.connect(self._dropped)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The selected actions, top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self.cards.rows[n].id for n in rows)

    @property
    def is_editing(self) -> bool:
        """Whether a title is being renamed."""
        return self.state() == QAbstractItemView.State.EditingState

    def choose(self, row: int) -> None:
        """Select one card and bring it into view."""
        index = self.cards.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def choose_all(self, rows: Sequence[int]) -> None:
        """Select several cards and bring the first into view."""
        self.choose(rows[0])
        for row in rows[1:]:
            self.selectionModel().select(
                self.cards.index(row), QItemSelectionModel.SelectionFlag.Select
            )

    def rename_current(self) -> None:
        """Open the field over the current card's title."""
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def content_height(self, width: int, cap: int) -> int:
        """The height that shows all cards, or `cap` of them and a bit of the next.

        One card more than the cap needs little more room than scrolling would: it is shown.
        """
        count = self.cards.rowCount()
        high = item_height(width)
        return count * high if count <= cap + 1 else round((cap + 0.5) * high)

    def hint_height(self, width: int) -> int:
        """The height of the sentence that stands where no cards are."""
        return self._overlay.hint_height(width)

    def show_hint(self, hint: str) -> None:
        """Say this where no cards are."""
        self._overlay.hint = hint
        self.viewport().update()

    @property
    def hint(self) -> str:
        """The sentence that stands where no cards are."""
        return self._overlay.hint

    def viewportSizeHint(self) -> QSize:
        """The pane decides; asking every card would be slow."""
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keyboard twin of every gesture of the mouse."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        arrow = ARROWS.get(key)
        if arrow and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            arrow = (-arrow[0], arrow[1])
        current = self.currentIndex().row()
        if arrow and held == Qt.KeyboardModifier.AltModifier:
            if self.chosen:
                self._gestures.nudge(self.chosen, self.cell_id, *arrow)
        elif (
            arrow
            and held == Qt.KeyboardModifier.NoModifier
            and (arrow[0] or current + arrow[1] not in range(self.cards.rowCount()))
        ):
            self.stepped.emit(*arrow)
        elif key == Qt.Key.Key_F2:
            self.rename_current()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current >= 0:
            self._gestures.open_action(self.cards.rows[current].id)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen:
            self._gestures.delete(self.chosen)
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current card, so that the focus can be seen."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(0))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the title: rename. Elsewhere on the card: open its sheet."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        spot = title_of(self.visualRect(index), self.layoutDirection())
        if spot.contains(event.position().toPoint()):
            self.edit(index)
        else:
            self._gestures.open_action(self.cards.rows[index.row()].id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click in the corner of a card opens its sheet."""
        dragging = self.state() == QAbstractItemView.State.DraggingState
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and not dragging:
            corner = open_of(self.visualRect(index), self.layoutDirection())
            if corner.contains(at) and not event.modifiers():
                self._gestures.open_action(self.cards.rows[index.row()].id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What one can do with the chosen cards."""
        if self.chosen:
            at = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                spot = self.visualRect(self.currentIndex()).center()
                at = self.viewport().mapToGlobal(spot)
            card_menu(self, self._brush.tokens, self._gestures).popup(at)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the chosen cards with a picture of the first of them."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda i: i.row())
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self.cards.mimeData(indexes))
        picture = preview.picture(self, indexes[0], len(indexes))
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(24, 20))
        with self._gestures.dragging():
            drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take actions of this plan."""
        if ids_of(event.mimeData()):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the cards would land, and scroll near the ends."""
        if not ids_of(event.mimeData()):
            event.ignore()
            return
        super().dragMoveEvent(event)
        self._show_drop(self.drop_row(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the line away."""
        super().dragLeaveEvent(event)
        self._show_drop(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Let the model tell what was dropped where."""
        row = self.drop_row(event.position().toPoint())
        self._show_drop(-1)
        data, move = event.mimeData(), Qt.DropAction.MoveAction
        if self.cards.dropMimeData(data, move, row, 0, QModelIndex()):
            event.setDropAction(move)
            event.accept()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)

    def drop_row(self, at: QPoint) -> int:
        """Before which row something dropped here would land."""
        index = self.indexAt(QPoint(self.viewport().width() // 2, at.y()))
        if not index.isValid():
            return self.cards.rowCount()
        rect = self.visualRect(index)
        return index.row() + (at.y() > rect.center().y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards may change from two lines to three."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards, or what to do where there are none, and the line of a drop."""
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            self._overlay.paint(painter, self)

    def _calm(self, dragging: bool) -> None:
        self.painter_of_cards.is_calm = dragging

    def _show_drop(self, row: int) -> None:
        if row != self._overlay.drop_row:
            self._overlay.drop_row = row
            self.viewport().update()

    def _dropped(self, ids: tuple[int, ...], row: int) -> None:
        after = (card.id for card in self.cards.rows[row:] if card.id not in ids)
        self._gestures.move(ids, self.cell_id, next(after, None))

    def _rename(self, field: InlineField, action_id: int, text: str, by_key: bool) -> None:
        complaint = self._gestures.rename(action_id, text) if field.touched else ""
        if complaint and by_key:
            field.refuse(complaint)
            return
        if complaint:
            self._gestures.complain(complaint)
        self._close(field)

    def _close(self, field: InlineField) -> None:
        field.finish()
        self.closeEditor(field, CardDelegate.EndEditHint.NoHint)
