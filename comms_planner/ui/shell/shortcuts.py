"""The keys that work in the whole window, for the help and for the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_L, SPACE_M, SPACE_S, Tokens
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.labels import PlainLabel

SHORTCUTS = (
    ("Ctrl+K", QT_TRANSLATE_NOOP("Shortcuts", "Search the plan")),
    ("Ctrl+1, Ctrl+2 …", QT_TRANSLATE_NOOP("Shortcuts", "Go to a screen")),
    ("Ctrl+Shift+1 … 7", QT_TRANSLATE_NOOP("Shortcuts", "Another view of the calendar")),
    ("+ −", QT_TRANSLATE_NOOP("Shortcuts", "Zoom the timeline; Ctrl and the wheel do too")),
    ("+", QT_TRANSLATE_NOOP("Shortcuts", "List what has no room at an hour of the week or day")),
    ("Ctrl+↑ ↓", QT_TRANSLATE_NOOP("Shortcuts", "The lane above or below in the timeline")),
    ("Ctrl+Shift+↑ ↓", QT_TRANSLATE_NOOP("Shortcuts", "Put what is selected into the next lane")),
    ("Ctrl+Shift+C", QT_TRANSLATE_NOOP("Shortcuts", "What collides in the days in view")),
    ("Ctrl+Shift+V", QT_TRANSLATE_NOOP("Shortcuts", "Saved views of the calendar")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("Shortcuts", "The calendar or the pack on paper")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("Shortcuts", "Find in the pages of a pack; elsewhere as Ctrl+K")),
    (
        "F3",
        QT_TRANSLATE_NOOP("Shortcuts", "The next place that was found; with Shift the previous"),
    ),
    ("Ctrl+G", QT_TRANSLATE_NOOP("Shortcuts", "Go to a page of the pack")),
    ("Ctrl++ − 0", QT_TRANSLATE_NOOP("Shortcuts", "Zoom the pages; 0 fits their width")),
    ("L", QT_TRANSLATE_NOOP("Shortcuts", "Of two picked, let the later wait for the earlier")),
    ("Ctrl+Space", QT_TRANSLATE_NOOP("Shortcuts", "Pick several actions of the timeline")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("Shortcuts", "Take the last change back")),
    ("Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Shortcuts", "Do it again")),
    ("Ctrl+Shift+N", QT_TRANSLATE_NOOP("Shortcuts", "New action")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("Shortcuts", "New plan")),
    ("Ctrl+O", QT_TRANSLATE_NOOP("Shortcuts", "Open a plan")),
    ("Ctrl+B", QT_TRANSLATE_NOOP("Shortcuts", "Back up now")),
    ("Tab", QT_TRANSLATE_NOOP("Shortcuts", "Next control")),
    ("Alt+↑ ↓ ← →", QT_TRANSLATE_NOOP("Shortcuts", "Move what is selected, as a drag would")),
    ("Alt+Shift+← →", QT_TRANSLATE_NOOP("Shortcuts", "Move the end of what is selected")),
    ("Ctrl+Shift+← →", QT_TRANSLATE_NOOP("Shortcuts", "Move the beginning of what is selected")),
    (
        "Ctrl+D",
        QT_TRANSLATE_NOOP("Shortcuts", "Duplicate what is selected; a drag with Ctrl does too"),
    ),
    (
        "Ctrl+C, Ctrl+V",
        QT_TRANSLATE_NOOP("Shortcuts", "Copy an action to the day in focus"),
    ),
    ("X", QT_TRANSLATE_NOOP("Shortcuts", "Mark what is selected in the calendar as done, or not")),
    ("Enter", QT_TRANSLATE_NOOP("Shortcuts", "Open what is selected")),
    ("Esc", QT_TRANSLATE_NOOP("Shortcuts", "Close a drawer, or give up a drag")),
    ("Ctrl+Q", QT_TRANSLATE_NOOP("Shortcuts", "Quit")),
)


class ShortcutList(QWidget):
    """Keys at the left, what they do at the right."""

    def __init__(self, tokens: Tokens, texts: Texts) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        for row, (keys, what) in enumerate(SHORTCUTS):
            grid.addWidget(Chip(keys, tokens.neutral), row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(PlainLabel(texts.translate("Shortcuts", what)), row, 1)


class ShortcutDialog(QDialog):
    """The list in a window of its own."""

    def __init__(self, parent: QWidget, tokens: Tokens, texts: Texts) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(PlainLabel(self.tr("Keyboard shortcuts"), "heading"))
        column.addWidget(ShortcutList(tokens, texts))
