"""What may be meant, offered below a line while one types."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtWidgets import QCompleter

from comms_planner.ui.theme import palette


class Completion(QCompleter):
    """Finds what is known by any part of it, whatever the case; looks like all other lists."""

    def __init__(self, known: Iterable[str] | QAbstractItemModel, parent: QObject) -> None:
        if isinstance(known, QAbstractItemModel):
            super().__init__(known, parent)
        else:
            super().__init__(list(known), parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = self.popup()
        if popup is not None:
            palette.dress(popup)  # Qt gives it no parent
