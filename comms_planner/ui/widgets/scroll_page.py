"""A page that scrolls; its bar lies in the margin of the screen, so that edges line up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

SCROLL_BAR = 12
"""Its width in the style sheet."""


class ScrollPage(QScrollArea):
    """Holds `page`; give it to `Screen.add_page`, or lay it `on_card`, on the white of one."""

    def __init__(
        self, page: QWidget, parent: QWidget | None = None, *, on_card: bool = False
    ) -> None:
        super().__init__(parent)
        self.page = page
        ground = "onCard" if on_card else "plain"
        page.setObjectName(ground)
        self.setObjectName(ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self.verticalScrollBar().rangeChanged.connect(self._line_up)
        self._line_up(0, 0)

    def _line_up(self, _: int, most: int) -> None:
        self.setViewportMargins(0, 0, 0 if most else SCROLL_BAR, 0)
