"""The packs written in this sitting, each a click from being read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices

from comms_planner.ui.context import Context
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.list_row import ListRow


class WrittenList(Card):
    """Newest first."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Written in this sitting"))
        self._context = context
        self.body.setSpacing(2)
        self._nothing = PlainLabel(
            self.tr(
                "Nothing yet. A pack is a PDF with headings, bookmarks and the sources of its "
                "figures; the same plan always gives the same file."
            ),
            "muted",
            wrap=True,
        )
        self.body.addWidget(self._nothing)

    def add(self, path: Path) -> None:
        """Put a new pack on top."""
        self._nothing.hide()
        size = QLocale().formattedDataSize(
            path.stat().st_size, 1, QLocale.DataSizeFormat.DataSizeSIFormat
        )
        tokens = self._context.tokens
        row = ListRow(
            tokens,
            path.name,
            f"{size} · {path.parent}",
            hue=tokens.info,
            chip=self.tr("Open"),
            chip_hue=tokens.info,
        )
        row.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        self.body.insertWidget(0, row)
