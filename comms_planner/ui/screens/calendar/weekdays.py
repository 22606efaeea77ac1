"""On which weekday the reader's week begins."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication


def first_weekday() -> int:
    """0 for Monday, which is ours; the system may say Sunday or Saturday."""
    system = QLocale.system()
    if system.language() == QLocale.Language.C or QApplication.instance() is None:
        return 0
    return system.firstDayOfWeek().value - 1
