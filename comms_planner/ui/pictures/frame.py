"""A chart with its tools: look at its numbers instead, copy it, save it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from comms_planner.design import SPACE_S
from comms_planner.errors import PlannerError
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.face_table import FaceView
from comms_planner.ui.pictures import exports
from comms_planner.ui.pictures.picture import Picture
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class Charted(Protocol):
    """What a chart gives to be taken along: its name, itself, its numbers."""

    def title(self) -> str:
        """What it is called, in the reader's language."""

    def figure(self, dpi: float) -> Figure:
        """The chart as it is exported."""

    def csv(self) -> bytes:
        """The numbers behind it, value and relation apart."""


class PictureFrame(QWidget):
    """A row of choices and tools, and below it the picture or the numbers behind it."""

    failed = Signal(str)

    def __init__(
        self,
        context: Context,
        charted: Charted,
        picture: Picture,
        view: FaceView,
        choices: Sequence[QWidget],
    ) -> None:
        super().__init__()
        self._context, self._charted, self._picture = context, charted, picture
        picture.setAccessibleName(self.tr("Chart"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._framed())
        self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(self._tools(choices))
        self.caption = PlainLabel("", "small", wrap=True)
        column.addWidget(self.caption)
        column.addWidget(self._stack, 1)

    def tell(self, caption: str) -> None:
        """Say what is shown, in what unit, and how to read it."""
        self.caption.setText(caption)
        self._picture.setAccessibleName(caption)

    def toggle_table(self) -> None:
        """Show the numbers instead of the picture, or the picture again."""
        to_table = self._stack.currentIndex() == 0
        self._stack.setCurrentIndex(1 if to_table else 0)
        word = self.tr("Show the chart") if to_table else self.tr("Show the table")
        self.switch.show_as("chart-column" if to_table else "table", word)

    def take(self) -> None:
        """Put the chart on the clipboard."""
        exports.copy(self._charted.figure(exports.FINE))
        self._context.tell(self.tr("The chart is on the clipboard."))

    def save_as(self, suffix: str) -> None:
        """Ask for a file, and write the chart or its numbers into it."""
        target = exports.ask_target(self, self._charted.title(), suffix)
        if target is None:
            return
        charted = self._charted
        makers = {
            ".png": lambda: exports.as_png(charted.figure(exports.FINE)),
            ".svg": lambda: exports.as_svg(charted.figure(exports.FINE)),
            ".csv": charted.csv,
        }
        try:
            written = exports.write(target, makers[suffix])
        except PlannerError as error:
            self.failed.emit(sentence(self._context.texts, error))
        else:
            self._context.tell(self.tr("Saved as {file}.").format(file=written.name))

    def _tools(self, choices: Sequence[QWidget]) -> QHBoxLayout:
        row, tokens = QHBoxLayout(), self._context.tokens
        row.setSpacing(SPACE_S)
        self.switch = IconButton("table", self.tr("Show the table"), tokens, framed=True)
        self.switch.clicked.connect(self.toggle_table)
        self.copy = IconButton("copy", self.tr("Copy the chart"), tokens, framed=True)
        self.copy.clicked.connect(self.take)
        self.save = Button(self.tr("Save as"), tokens, "plain", "download")
        menu = QMenu(self.save)
        for suffix, word in (
            (".png", self.tr("Picture (PNG)")),
            (".svg", self.tr("Drawing (SVG)")),
            (".csv", self.tr("Table (CSV)")),
        ):
            menu.addAction(word).triggered.connect(lambda _=False, s=suffix: self.save_as(s))
        self.save.setMenu(menu)
        for choice in choices:
            row.addWidget(choice)
        row.addStretch(1)
        for button in (self.switch, self.copy, self.save):
            row.addWidget(button)
        return row

    def _framed(self) -> Card:
        card = Card()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._picture)
        card.body.addWidget(scroll)
        return card
