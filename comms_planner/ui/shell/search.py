"""Looking for a word in the whole plan: a field, a list beneath it, Enter goes there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from comms_planner.ui.context import Context
from comms_planner.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from comms_planner.services.search import HitRow
    from comms_planner.ui.shell.search_list import SearchPopup

LIMIT = 40


class GlobalSearch(SearchField):
    """The field in the top bar; Ctrl+F or Ctrl+K brings the cursor here."""

    def __init__(
        self, context: Context, find: Callable[[str, int], Sequence[HitRow]], host: QWidget
    ) -> None:
        super().__init__("", context.tokens)
        hint = self.tr("Search the plan")
        self.setPlaceholderText(f"{hint}  (Ctrl+K)")
        self.setAccessibleName(hint)
        self.setFixedWidth(340)
        self._context, self._find, self._host = context, find, host
        self._popup: SearchPopup | None = None
        self.searched.connect(self._look)

    @property
    def popup(self) -> SearchPopup:
        """The list of hits, made with the first search."""
        if self._popup is None:
            from comms_planner.ui.shell.search_list import SearchPopup  # late: Qt's item views

            self._popup = SearchPopup(self._context, self._host)
            self._popup.list.itemClicked.connect(lambda _: self.go())
        return self._popup

    def enter(self) -> None:
        """Take the keyboard."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def go(self) -> None:
        """Go to the hit that is marked."""
        item = self.popup.list.currentItem()
        if self.popup.isVisible() and item is not None:
            hit: HitRow = item.data(Qt.ItemDataRole.UserRole)
            self.popup.hide()
            self.clear()
            self._context.navigate(hit.screen, **hit.where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move in the list, Enter goes, Escape leaves."""
        row, count = self.popup.list.currentRow(), self.popup.list.count()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and count:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.popup.list.setCurrentRow((row + step) % count)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.text().strip() and not self.popup.isVisible():
                self._look(self.text().strip())
            self.go()
        elif event.key() == Qt.Key.Key_Escape:
            self.popup.hide()
            self.clear()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def _look(self, words: str) -> None:
        if words:
            self.popup.show_hits(self._find(words, LIMIT), self)
        elif self._popup:
            self._popup.hide()
