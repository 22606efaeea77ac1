"""The packs written in this sitting, each a click from being read, and those that failed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_M, SPACE_XS
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.screens.packs.writing import Written
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.list_row import ListRow
from comms_planner.ui.widgets.scroll_page import ScrollPage


class WrittenList(ScrollPage):
    """Newest first."""

    def __init__(self, context: Context) -> None:
        super().__init__(QWidget(), on_card=True)
        self._context = context
        self.results: list[Written] = []
        self._column = QVBoxLayout(self.page)
        self._column.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        self._column.setSpacing(2)
        self._nothing = PlainLabel(
            self.tr(
                "Nothing written yet in this sitting. What you write is listed here, to be opened "
                "or shown in its folder. The same plan always gives the same file."
            ),
            "muted",
            wrap=True,
        )
        self._nothing.setContentsMargins(SPACE_M // 2, SPACE_M // 2, SPACE_M // 2, 0)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)

    def add(self, result: Written) -> None:
        """Put what became of a pack on top."""
        self.results.append(result)
        self._nothing.hide()
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in self._failed(result) if result.error else self._ready(result.target):
            row.addWidget(widget)
        self._column.insertWidget(0, line)

    def _ready(self, path: Path) -> list[QWidget]:
        tokens = self._context.tokens
        known = path.stat().st_size if path.exists() else 0
        size = QLocale().formattedDataSize(known, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        file = ListRow(tokens, path.name, f"{size} · {path.parent}", hue=tokens.info)
        file.clicked.connect(lambda: open_file(path))
        folder = IconButton("folder-open", self.tr("Show in its folder"), tokens)
        folder.clicked.connect(lambda: open_file(path.parent))
        return [file, folder]

    def _failed(self, result: Written) -> list[QWidget]:
        assert result.error is not None
        tokens, why = self._context.tokens, sentence(self._context.texts, result.error)
        return [ListRow(tokens, result.target.name, why, hue=tokens.danger)]


def open_file(path: Path) -> None:
    """Hand a file or a folder to the program that opens it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
