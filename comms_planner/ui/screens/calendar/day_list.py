"""All entries of one day, for when the month has no room for them."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from comms_planner.design import FOCUS_RING, SIZE_SMALL, Tokens
from comms_planner.services.month import Entry
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar.brushes import Brushes
from comms_planner.ui.screens.calendar.looks import look_of
from comms_planner.ui.screens.calendar.painting import outline, paint_entry
from comms_planner.ui.screens.calendar.popover import Popover
from comms_planner.ui.screens.calendar.schedule import Schedule
from comms_planner.ui.screens.calendar.words import Words
from comms_planner.ui.widgets.labels import tip

WIDTH = 320
ROW, BAR = 28, 22
MOST_ROWS = 12
Index = QModelIndex | QPersistentModelIndex


class EntryList(QAbstractListModel):
    """Entries in their order; each is said as a screen reader would."""

    def __init__(self, entries: list[Entry], words: Words, schedule: Schedule) -> None:
        super().__init__()
        self.entries, self._words, self._schedule = entries, words, schedule

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title of an entry, and the whole of it for those who listen."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.title(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._words.tip(entry, self._schedule))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.told(entry, self._schedule)
        return None


class EntryDelegate(QStyledItemDelegate):
    """Draws an entry as the month does."""

    def __init__(self, tokens: Tokens, density: float, schedule: Schedule, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens, self._schedule = tokens, schedule
        self._brushes = Brushes(tokens, BAR, SIZE_SMALL, density)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for all."""
        return QSize(WIDTH // 2, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one entry, with a ring when it is the current one."""
        model = index.model()
        assert isinstance(model, EntryList)
        entry = model.entries[index.row()]
        rect = option.rect.adjusted(2, (ROW - BAR) // 2, -2, -(ROW - BAR) // 2)
        state = option.state
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        look = look_of(
            entry, self._tokens, self._schedule.today, self._schedule.clashes.worst(entry.key)
        )
        words = str(index.data())
        paint_entry(painter, self._brushes, rect, look, words, mirrored=mirrored)
        if state & QStyle.StateFlag.State_Selected:
            pen = QPen(self._brushes.colour(self._tokens.focus), FOCUS_RING)
            outline(painter, rect.adjusted(-1, -1, 1, 1), pen)


class DayPopover(Popover):
    """Lists entries; Enter, a click or a double click opens one."""

    opened = Signal(object, QPoint)

    def __init__(
        self,
        parent: QWidget,
        tokens: Tokens,
        texts: Texts,
        title: str,
        entries: list[Entry],
        schedule: Schedule,
    ) -> None:
        super().__init__(parent, tokens, title, WIDTH)
        self.list = QListView()
        self.list.setModel(EntryList(entries, Words(texts), schedule))
        self.list.model().setParent(self.list)
        self.list.setItemDelegate(
            EntryDelegate(tokens, self.devicePixelRatioF(), schedule, self.list)
        )
        self.list.setUniformItemSizes(True)
        self.list.setStyleSheet(
            "QListView, QListView:focus { border: none; background: transparent; }"
        )
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(min(max(len(entries), 1), MOST_ROWS) * ROW + 4)
        self.list.setAccessibleName(title)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.body.addWidget(self.list)
        if entries:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.setFocusProxy(self.list)

    def _open(self, index: QModelIndex) -> None:
        model = index.model()
        assert isinstance(model, EntryList)
        at = self.list.viewport().mapToGlobal(self.list.visualRect(index).bottomLeft())
        entry = model.entries[index.row()]
        if self.close():
            self.opened.emit(entry, at)
