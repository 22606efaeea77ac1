"""What to do when the plan to start with cannot be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from comms_planner import paths
from comms_planner.design import SPACE_L, SPACE_M, SPACE_S, Tokens
from comms_planner.ui.shell import files
from comms_planner.ui.theme import palette
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel

WIDTH = 440


class StartDialog(QDialog):
    """Says why, and offers another plan, a new one, or one with only the data of this.

    `chosen` is the answer; `rescued` names the plan whose data it is to be made of.
    """

    def __init__(self, tokens: Tokens, sentence: str, rescuable: Path | None = None) -> None:
        super().__init__()
        palette.dress(self)
        self.setWindowTitle(self.tr("Comms Planner"))
        self.chosen: Path | None = None
        self.rescued: Path | None = None
        self.is_new = False
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(PlainLabel(self.tr("This plan cannot be opened"), "heading"))
        words = PlainLabel(sentence, wrap=True)
        words.setFixedWidth(WIDTH)
        column.addWidget(words)
        column.addSpacing(SPACE_M)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        quit_button = Button(self.tr("Quit"), tokens, "quiet")
        quit_button.clicked.connect(self.reject)
        new = Button(self.tr("New plan…"), tokens)
        new.clicked.connect(self._new)
        other = Button(self.tr("Open another plan…"), tokens, "primary")
        other.clicked.connect(self._open)
        other.setDefault(True)
        row.addWidget(quit_button)
        row.addStretch(1)
        if rescuable is not None:
            rescue = Button(self.tr("Import only its data…"), tokens)
            rescue.clicked.connect(lambda: self._rescue(rescuable))
            row.addWidget(rescue)
        row.addWidget(new)
        row.addWidget(other)
        column.addLayout(row)

    def _new(self) -> None:
        self._take(files.ask_new(self), is_new=True)

    def _open(self) -> None:
        self._take(files.ask_open(self, paths.documents()), is_new=False)

    def _rescue(self, source: Path) -> None:
        from comms_planner.ui.shell.rescue import data_name  # late: few ever need it

        self.rescued = source
        self._take(files.ask_new(self, data_name(source)), is_new=False)

    def _take(self, path: Path | None, *, is_new: bool) -> None:
        if path:
            self.chosen, self.is_new = path, is_new
            self.accept()
