"""The list of hits under the search field; loaded with the first search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHideEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from comms_planner.design import RADIUS_S, SIZE_BODY, SIZE_SMALL, SPACE_S
from comms_planner.services.search_sources import kind_word
from comms_planner.ui.context import Context
from comms_planner.ui.shell.search import Deed
from comms_planner.ui.theme import fonts, icons
from comms_planner.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from comms_planner.services.search import HitRow

ROW = 48
SHOWN = 8
WIDTH = 460

ICONS = {
    "flagship": "flag",
    "pillar": "layers",
    "cell": "layout-grid",
    "commitment": "circle-check",
    "action": "play",
    "campaign": "megaphone",
    "platform": "globe",
    "edition": "calendar-days",
    "moment": "clock",
    "observance": "calendar",
    "season": "sun",
    "measurement": "chart-column",
    "partner": "handshake",
    "person": "user",
    "outcome": "target",
    "content": "languages",
    "text": "file-text",
    "message": "lightbulb",
    "story": "book-open",
    "outlet": "external-link",
    "media contact": "mail",
    "thought leader": "users",
    "duty": "shield-check",
    "indicator": "trending-up",
    "ladder": "list",
    "country": "map-pin",
}
"""The icon of each kind of hit."""

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole


class HitDelegate(QStyledItemDelegate):
    """Draws one hit: icon, title, and below it what kind of thing it is."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._title = fonts.font(SIZE_BODY, QFont.Weight.Medium)
        self._detail = fonts.font(SIZE_SMALL)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(WIDTH, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the hit on its ground."""
        hit, tokens = index.data(HIT), self._context.tokens
        rect: QRect = option.rect.adjusted(4, 1, -4, -1)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selection))
            painter.drawRoundedRect(rect, RADIUS_S, RADIUS_S)
        is_deed = isinstance(hit, Deed)
        icon = "keyboard" if is_deed else ICONS.get(hit.kind, "file-text")
        density = painter.device().devicePixelRatioF()
        picture = icons.pixmap(icon, tokens.muted, icons.SIZE, density)
        painter.drawPixmap(rect.left() + 10, rect.center().y() - icons.SIZE // 2, picture)
        room = rect.adjusted(40, 5, -10, -5)
        said = describe(self._context, hit)
        half = room.height() // 2 if said else 0
        upper = room.adjusted(0, 0, 0, -half)
        self._line(painter, self._title, tokens.text, upper, hit.title)
        if said:
            lower = room.adjusted(0, half, 0, 0)
            self._line(painter, self._detail, tokens.muted, lower, said)
        painter.restore()

    def _line(self, painter: QPainter, font: QFont, colour: str, rect: QRect, text: object) -> None:
        said = text if isinstance(text, str) else self._context.texts.say(text)  # type: ignore[arg-type]  # a Bilingual
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(
            " ".join(said.split()), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), shown)


def describe(context: Context, hit: HitRow | Deed) -> str:
    """The kind of a hit, by whose name it was found, and its detail, in one line."""
    if isinstance(hit, Deed):
        return hit.keys
    kind = kind_word(context.texts, hit.kind)
    through, detail = context.texts.say(hit.through), context.texts.say(hit.detail)
    return " · ".join(part for part in (kind, through, detail) if part)


class SearchPopup(QFrame):
    """The list of hits under the field."""

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet("border: none; background: transparent;")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(HitDelegate(context, self.list))
        self.list.setUniformItemSizes(True)
        self.nothing = PlainLabel(self.tr("Nothing in this plan has these words."), "muted")
        self.nothing.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.nothing)
        column.addWidget(self.list)
        self._context, self._host = context, host
        self._field: QWidget | None = None
        self.hide()

    def show_hits(
        self, hits: Sequence[HitRow | Deed], under: QWidget, *, chosen: bool = True
    ) -> None:
        """List hits below the field; unless the first is `chosen`, Enter goes nowhere yet."""
        self._field = under
        self.list.clear()
        for hit in hits:
            item = QListWidgetItem(self.list)
            item.setData(HIT, hit)
            title = hit.title if isinstance(hit, Deed) else self._context.texts.say(hit.title)
            words = f"{title}, {describe(self._context, hit)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        nothing = not chosen or not hits
        self.nothing.setVisible(nothing)
        self.list.setVisible(bool(hits))
        self.list.setCurrentRow(0 if chosen else -1)
        height = min(len(hits), SHOWN) * ROW + 10 if hits else 0
        height += 44 if nothing else 0
        corner = under.mapTo(self._host, under.rect().bottomLeft())
        self.setGeometry(corner.x(), corner.y() + 4, max(under.width(), WIDTH), height)
        self.show()
        self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for a press elsewhere, but only while the list is open: it costs each event."""
        super().showEvent(event)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # it lives

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch no longer."""
        super().hideEvent(event)
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # it lives

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press elsewhere closes the list."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            ours = watched in (self, self._field) or self.isAncestorOf(watched)
            self.setVisible(ours)
        return False
