"""One cell of the matrix: mandate, cards, and a place to add one."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyle, QWidget

from comms_planner.design import RADIUS_L, SPACE_S
from comms_planner.services.matrix import CellRow
from comms_planner.ui.screens.matrix.adder import HEIGHT as ADDER
from comms_planner.ui.screens.matrix.adder import Adder
from comms_planner.ui.screens.matrix.brush import Brush
from comms_planner.ui.screens.matrix.card_list import CardList
from comms_planner.ui.screens.matrix.cards import CardModel, ids_of
from comms_planner.ui.screens.matrix.delegate import WIDE
from comms_planner.ui.screens.matrix.gestures import Gestures
from comms_planner.ui.screens.matrix.mandate import Mandate
from comms_planner.ui.widgets.labels import PlainLabel

PAD = SPACE_S
CAP_NARROW, CAP_WIDE = 3, 4
"""More cards than this scroll inside the cell, unless the row is taller anyway."""


class CellPane(QWidget):
    """Shows a CellRow; drops anywhere on it land in its list."""

    left = Signal(str, int, int)
    """An arrow key leaves a part ("mandate", "cards", "add") by columns and rows."""

    def __init__(self, row: CellRow, brush: Brush, gestures: Gestures, parent: QWidget) -> None:
        super().__init__(parent)
        self._brush, self._gestures = brush, gestures
        self._over = False
        self.cell_id = row.id
        self.setAcceptDrops(True)
        self.mandate = Mandate(brush, gestures.words, self)
        self.mandate.clicked.connect(lambda: gestures.open_cell(self.cell_id))
        self.mandate.stepped.connect(lambda x, y: self.left.emit("mandate", x, y))
        words = gestures.words
        model = CardModel(words.card, words.title, self)
        self.cards = CardList(row.id, brush, model, gestures, self)
        self.cards.stepped.connect(lambda x, y: self.left.emit("cards", x, y))
        self.adder = Adder(
            brush.tokens,
            self.tr("Add action"),
            brush.plus,
            lambda text: gestures.add(self.cell_id, text),
            gestures.foretell,
            self,
        )
        self.adder.button.stepped.connect(lambda x, y: self.left.emit("add", x, y))
        self.cards.add_wanted.connect(self.adder.open)
        model.more_wanted.connect(lambda: gestures.read_more(self.cell_id))
        self._count = PlainLabel("", "small", self)
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.adder.opened.connect(lambda _: self.place())
        if gestures.context.planner.read_only:
            self.adder.hide()
            self.cards.setDragEnabled(False)

    @property
    def count_shown(self) -> str:
        """How many cards there are, where that is said."""
        return self._count.text() if self._count.isVisibleTo(self) else ""

    def show_row(self, row: CellRow, *, filtered: bool) -> None:
        """Show what the cell now holds; `filtered` says that some cards are hidden on purpose."""
        self.mandate.show_row(row)
        self.cards.cards.show(row.actions, row.count)
        self.cards.show_hint(self._hint(row, filtered))
        number = self._gestures.words.texts.number(row.count)
        self._count.setText(self.tr("{count} actions", "", row.count).format(count=number))
        where = self._gestures.words.cell(row)
        self.cards.setAccessibleName(
            self.tr("Actions in {cell}").format(cell=where)  # the list itself, for screen readers
        )
        self.adder.button.setAccessibleName(self.tr("Add action to {cell}").format(cell=where))
        self.cards.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if row.actions else Qt.FocusPolicy.NoFocus
        )
        self.cards.viewport().update()

    def height_for(self, width: int) -> int:
        """How high the cell wants to be at a width."""
        inner = width - 2 * PAD
        count = self.cards.cards.rowCount()
        cap = CAP_WIDE if inner >= WIDE else CAP_NARROW
        cards = self.cards.content_height(inner, cap) if count else self.cards.hint_height(inner)
        return PAD + self.mandate.height_for(inner) + PAD // 2 + cards + ADDER + PAD

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Mandate above, cards in what remains, the button right under the last card."""
        inner = self.width() - 2 * PAD
        mandate = self.mandate.height_for(inner)
        top = PAD + mandate + PAD // 2
        room = max(self.height() - top - ADDER - PAD // 2, 0)
        count = self.cards.cards.rowCount()
        wanted = self.cards.content_height(inner, count) if count else self.cards.hint_height(inner)
        self.mandate.setGeometry(PAD, PAD, inner, mandate)
        self.cards.setGeometry(PAD, top, inner, min(room, wanted))
        self._place_count(top + min(room, wanted), inner, room < wanted)
        self.adder.setGeometry(PAD, top + min(room, wanted), inner, ADDER)

    def _place_count(self, top: int, width: int, scrolls: bool) -> None:
        """Say how many cards there are, at the far end under them, where not all can be seen."""
        size = self._count.sizeHint()
        self._count.setVisible(scrolls and not self.adder.is_open)
        box = QRect(PAD + width - size.width() - PAD // 2, top, size.width(), ADDER)
        self._count.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

    def focus_part(self, part: str, row: int = 0) -> None:
        """Take the keyboard to "mandate", "cards" or "add"."""
        if part == "cards" and self.cards.cards.rowCount():
            last = self.cards.cards.rowCount() - 1
            self.cards.setFocus(Qt.FocusReason.TabFocusReason)
            self.cards.choose(last if row < 0 else min(row, last))
        elif part == "mandate":
            self.mandate.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.adder.button.setFocus(Qt.FocusReason.TabFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take actions anywhere on the cell."""
        if ids_of(event.mimeData()):
            self._set_over(True)
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the outline away."""
        super().dragLeaveEvent(event)
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """What falls on the mandate lands first, what falls below the cards last."""
        self._set_over(False)
        ids = ids_of(event.mimeData())
        if ids:
            above = event.position().y() < self.cards.y()
            rest = (a.id for a in self.cards.cards.rows if a.id not in ids)
            self._gestures.move(ids, self.cell_id, next(rest, None) if above else None)
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the plate."""
        tokens = self._brush.tokens
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            line = tokens.accent if self._over else tokens.line
            painter.setPen(QPen(self._brush.colour(line), 2 if self._over else 1))
            painter.setBrush(self._brush.colour(tokens.drop if self._over else tokens.surface))
            plate = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(plate, RADIUS_L, RADIUS_L)

    def _hint(self, row: CellRow, filtered: bool) -> str:
        """What stands where the cards would be."""
        if filtered:
            return self.tr("No action here matches the filter.")
        return self.tr(
            "Nothing planned yet. Add an action for one of %n commitments.",
            "",
            len(row.commitments),
        )

    def _set_over(self, over: bool) -> None:
        self._over = over
        self.update()
