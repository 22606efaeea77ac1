"""The bundled typefaces, so that every machine shows the same letters."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from comms_planner import design, paths
from comms_planner.errors import PlannerError
from comms_planner.text import QT_TRANSLATE_NOOP

LATIN = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")
OTHERS = (
    "NotoSansSC-Regular.ttf",
    "NotoSansSC-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoEmoji-Regular.ttf",
)
_BEYOND_INTER = re.compile("[^\\u0000-\\u058f\\u2010-\\u2027\\u2030-\\u203a\\u20ac\\u2122]")
"""What Inter leaves to the others: all but Latin, Greek, Cyrillic and their punctuation."""


def load_latin() -> None:
    """Register what a first paint in English needs, once; PlannerError where it is missing."""
    _register(LATIN)


def load_others() -> None:
    """Register the rest, 16 MB of it."""
    _register(OTHERS)


def meet(words: str) -> None:
    """Have the typefaces that some words need before they are laid out."""
    if not is_latin(words):
        load_others()


def is_latin(words: str) -> bool:
    """Whether the first typeface has all the letters of some words."""
    return words.isascii() or not _BEYOND_INTER.search(words)


def _register(names: tuple[str, ...]) -> None:
    app = QCoreApplication.instance()
    if app is None or app.property(names[0]):
        return
    app.setProperty(names[0], True)
    for name in names:
        path = paths.FONTS / name
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise PlannerError(
                QT_TRANSLATE_NOOP(
                    "Errors", "The typeface {path} is missing or damaged. Install the app again."
                ),
                path=str(path),
            )


def font(size: int = design.SIZE_BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font of the chain at a size in pixels; for painting and for the application."""
    made = QFont()
    made.setFamilies(list(design.FAMILIES))
    made.setPixelSize(size)
    made.setWeight(weight)
    return made


def apply(app: QApplication) -> None:
    """Make the chain the application's font."""
    app.setFont(font())
