"""On which weekday the reader's week begins."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from comms_planner.text import Texts


def first_weekday(texts: Texts) -> int:
    """0 for Monday, which is ours; the language of dates or the system may say otherwise."""
    if texts.first_weekday is not None:
        return texts.first_weekday
    system = QLocale.system()
    if system.language() == QLocale.Language.C or QApplication.instance() is None:
        return 0
    return system.firstDayOfWeek().value - 1
