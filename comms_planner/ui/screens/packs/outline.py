"""The headings of a pack, to go to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from comms_planner.ui.pdf import Mark
from comms_planner.ui.widgets.labels import tip

INDENT = "\N{EM SPACE}"
PLACE = Qt.ItemDataRole.UserRole


class Outline(QListWidget):
    """One line per heading, the deeper ones set in; Enter or a click goes there."""

    picked = Signal(int, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Contents"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(self._pick)
        self.itemActivated.connect(self._pick)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show the headings of another document."""
        here = self.currentRow()
        self.clear()
        for mark in marks:
            item = QListWidgetItem(f"{INDENT * 2 * mark.level}{mark.title}")
            item.setData(PLACE, (mark.page, mark.top))
            item.setData(Qt.ItemDataRole.ToolTipRole, tip(mark.title))
            self.addItem(item)
        self.setCurrentRow(min(max(here, 0), self.count() - 1))

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(*item.data(PLACE))
