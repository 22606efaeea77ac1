"""Taking the chart along: to the clipboard, or into a file as a picture, a drawing or numbers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from comms_planner import paths
from comms_planner.charts.files import FINE as FINE
from comms_planner.charts.files import WIDTH as WIDTH
from comms_planner.charts.files import as_png as as_png
from comms_planner.charts.files import as_svg as as_svg
from comms_planner.files import write_whole
from comms_planner.ui.pictures.picture import rendered

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def copy(figure: Figure) -> None:
    """Put the chart on the clipboard."""
    QGuiApplication.clipboard().setImage(rendered(figure))


def ask_target(parent: QWidget, name: str, suffix: str) -> Path | None:
    """Where the file should lie, or None."""
    kinds = {
        ".png": QCoreApplication.translate("ReachExport", "Pictures (*.png)"),
        ".svg": QCoreApplication.translate("ReachExport", "Drawings (*.svg)"),
        ".csv": QCoreApplication.translate("ReachExport", "Tables (*.csv)"),
    }
    title = QCoreApplication.translate("ReachExport", "Save the chart")
    start = str(paths.documents() / f"{name}{suffix}")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, start, kinds[suffix])
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)


def write(target: Path, content: Callable[[], bytes]) -> Path:
    """Write the file whole or not at all."""
    return write_whole(target, content())
