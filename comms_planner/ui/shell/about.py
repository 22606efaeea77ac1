"""What this app is, in a small window."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

import comms_planner
from comms_planner.design import SPACE_L, SPACE_M, SPACE_S
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.labels import PlainLabel

MARK = 56
WIDTH = 360


class AboutDialog(QDialog):
    """Name, version, purpose and licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Comms Planner"))
        mark = QLabel()
        mark.setPixmap(icons.pixmap("app", "", MARK, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(SPACE_S)
        words.addWidget(PlainLabel(self.tr("Comms Planner"), "title"))
        words.addWidget(
            PlainLabel(
                self.tr("Version {version}").format(version=comms_planner.__version__), "small"
            )
        )
        purpose = PlainLabel(
            self.tr(
                "Plan, measure and brief communications campaigns, offline, in one file. "
                "Free software under the Apache License 2.0."
            ),
            wrap=True,
        )
        purpose.setFixedWidth(WIDTH)
        words.addSpacing(SPACE_S)
        words.addWidget(purpose)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        row.setSpacing(SPACE_M)
        column = QVBoxLayout()
        column.addWidget(mark)
        column.addStretch(1)
        row.addLayout(column)
        row.addLayout(words)
