"""What the sheets of the drawer are made of: sections, pairs of languages, remarks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.design import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Hue, Tokens
from comms_planner.ui.screens.reach.words import Words, link
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Line
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.flow import FlowLayout
from comms_planner.ui.widgets.labels import PlainLabel


class Sheet(QWidget):
    """A column in the drawer with the means to fill it."""

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens, self.words = tokens, words
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        self.column.setSpacing(SPACE_S)

    def section(self, title: str) -> None:
        """Begin another subject."""
        if self.column.count():
            self.column.addSpacing(SPACE_S)
            self.column.addWidget(Line())
            self.column.addSpacing(SPACE_XS)
        self.column.addWidget(PlainLabel(title, "strong"))

    def chips(self, *chips: tuple[str, Hue]) -> None:
        """A line of chips."""
        room = QWidget()
        flow = FlowLayout(room, SPACE_XS)
        for word, hue in chips:
            flow.addWidget(Chip(word, hue))
        self.column.addWidget(room)

    def pair(self, caption: str, text: Bilingual, empty: str = "") -> None:
        """A text in the reader's language with the other one under it."""
        if not text and not empty:
            return
        self.column.addWidget(PlainLabel(caption, "caption"))
        self.column.addWidget(selectable(self.words.texts.say(text) or empty))
        other = self.words.texts.other(text)
        if other:
            self.column.addWidget(selectable(other, "small"))

    def line(self, caption: str, text: str) -> PlainLabel:
        """One plain fact."""
        self.column.addWidget(PlainLabel(caption, "caption"))
        label = selectable(text)
        self.column.addWidget(label)
        return label

    def remark(self, sentence: str, kind: str = "warning") -> None:
        """Something to take care of."""
        self.column.addWidget(Remark(self.tokens, sentence, kind))

    def source(self, source: str, follow: Callable[[str], object]) -> None:
        """Where a figure comes from, as it stands, with a button where it is a link."""
        self.column.addWidget(selectable(source, "small"))
        if link(source):
            button = Button(self.tr("Open the source"), self.tokens, "quiet", "external-link")
            button.clicked.connect(lambda: follow(source))
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


class Remark(QWidget):
    """A sentence with an icon before it."""

    ICONS = {"warning": "triangle-alert", "info": "info"}

    def __init__(self, tokens: Tokens, sentence: str, kind: str = "warning") -> None:
        super().__init__()
        hue: Hue = getattr(tokens, kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        picture = QLabel()
        picture.setPixmap(icons.pixmap(self.ICONS[kind], hue.solid, 15, self.devicePixelRatioF()))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(sentence, "body", wrap=True), 1)
        self.setAccessibleName(sentence)


def selectable(text: str, role: str = "body") -> PlainLabel:
    """Words of the plan that can be marked and copied."""
    label = PlainLabel(text, role, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return label
