"""The bundled typefaces, so that every machine shows the same letters."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from comms_planner import design, paths
from comms_planner.errors import PlannerError
from comms_planner.text import QT_TRANSLATE_NOOP

FILES = (
    "Inter-Regular.ttf",
    "Inter-Medium.ttf",
    "Inter-SemiBold.ttf",
    "Inter-Bold.ttf",
    "NotoSansSC-Regular.ttf",
    "NotoSansSC-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
)


def load() -> None:
    """Register the typefaces with Qt; raises PlannerError naming a file that is missing."""
    for name in FILES:
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
