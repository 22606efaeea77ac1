"""The fixed parts of the window: the places at the left, the slim bar over the content."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from comms_planner.design import CONTROL, MARGIN, SPACE_L, SPACE_S, Tokens
from comms_planner.text import Texts
from comms_planner.ui.screen import ScreenInfo
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.banner import Banner
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel
from comms_planner.ui.widgets.side_bar import SideBar

MARK = 24
TOP_BAR = CONTROL + 2 * SPACE_S
AT_BOTTOM = "settings"
"""The screen that stands apart, at the foot of the side bar."""


class Frame(QWidget):
    """Side bar, top bar and the room for the screens."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.side_bar = SideBar(tokens)
        self.stack = QStackedWidget()
        self.top_bar = QFrame()
        self.top_bar.setObjectName("topBar")
        self.top_bar.setFixedHeight(TOP_BAR)
        self._top = QHBoxLayout(self.top_bar)
        self._top.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._top.setSpacing(SPACE_S // 2)
        self.content = QWidget()
        self.content.setObjectName("content")
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(self._notices(tokens))
        column.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addWidget(self.content, 1)

    def fill_side(self, screens: Sequence[ScreenInfo], texts: Texts, plan: Path) -> None:
        """Put the name of the plan and all places into the side bar."""
        self._head(plan)
        for info in screens:
            word = texts.translate("Screens", info.title)
            self.side_bar.add(info.key, word, info.icon, at_bottom=info.key == AT_BOTTOM)

    def fill_top(self, search: QWidget, *actions: QWidget) -> None:
        """Put the search field at the left of the top bar and buttons at its right."""
        self._top.addWidget(search)
        self._top.addStretch(1)
        for action in actions:
            self._top.addWidget(action)

    def _notices(self, tokens: Tokens) -> QVBoxLayout:
        """Room for what concerns the whole plan, above every screen."""
        self.banner = Banner(tokens)
        room = QVBoxLayout()
        room.setContentsMargins(MARGIN, 0, MARGIN, 0)
        room.addWidget(self.banner)
        return room

    def _head(self, plan: Path) -> None:
        """The mark, the name of the app, and which plan is open."""
        mark = QLabel()
        mark.setPixmap(icons.pixmap("app", "", MARK, self.devicePixelRatioF()))
        mark.setFixedWidth(MARK)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(self.tr("Comms Planner"), "strong"))
        words.addWidget(ElidedLabel(plan.stem, "small"))
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_S, 0, 0, SPACE_L)
        row.setSpacing(SPACE_S + 2)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.side_bar.top.addLayout(row)


def action_button(action: QAction, tokens: Tokens, icon: str) -> QToolButton:
    """An icon button that stands for a menu action and follows it."""
    button = IconButton(icon, action.text(), tokens)
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        keys = action.shortcut().toString()
        button.show_as(icon, f"{action.text()} ({keys})" if keys else action.text())

    action.changed.connect(follow)
    follow()
    return button
