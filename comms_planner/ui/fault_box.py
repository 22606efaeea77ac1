"""The dialog for a fault that nobody expected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from comms_planner.ui.theme import palette


class FaultBox(QMessageBox):
    """The one dialog for a failure that has no better place; it never shows markup."""

    def __init__(self, parent: QWidget | None, said: str, details: str, log_file: Path) -> None:
        super().__init__(parent)
        palette.dress(self)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Comms Planner"))
        self.setText(said or self.tr("Something went wrong that should not have."))
        if details:
            self.setInformativeText(
                self.tr(
                    "Your plan is safe: each edit was kept before this happened. "
                    "The details are in {file}."
                ).format(file=log_file)
            )
            self.copy = self.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
            self.copy.clicked.disconnect()
            self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        self.addButton(QMessageBox.StandardButton.Close)
