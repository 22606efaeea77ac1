"""Words, dates and numbers for people, in their language, without Qt.

One Qt Linguist catalogue serves window and paper: the window installs the compiled `.qm`,
everything below it reads the same `.ts` through `Texts`.
"""

from comms_planner.text.locale import NBSP
from comms_planner.text.marking import QT_TRANSLATE_NOOP
from comms_planner.text.texts import (
    BESIDE,
    LANGUAGES,
    PAPER_LANGUAGES,
    WEEK_BEGINS,
    Said,
    Texts,
    away,
    texts_for,
)
from comms_planner.text.units import UNITS
from comms_planner.text.window_locales import MONTHS

__all__ = [
    "BESIDE",
    "LANGUAGES",
    "MONTHS",
    "NBSP",
    "PAPER_LANGUAGES",
    "QT_TRANSLATE_NOOP",
    "UNITS",
    "WEEK_BEGINS",
    "Said",
    "Texts",
    "away",
    "texts_for",
]
