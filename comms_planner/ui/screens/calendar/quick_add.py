"""A new action in one line: type what it is, press Enter."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.design import SPACE_S, Tokens
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar.popover import Popover
from comms_planner.ui.screens.calendar.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel

WIDTH = 360


class QuickAdd(Popover):
    """Asks for the title of an action on some days; `named` carries it."""

    named = Signal(object)

    def __init__(
        self, parent: QWidget, tokens: Tokens, texts: Texts, first: dt.date, last: dt.date
    ) -> None:
        super().__init__(parent, tokens, self.tr("New action"), WIDTH)
        self._language = texts.language
        when = Words(texts).day(first) if first == last else texts.span(first, last)
        self.body.addWidget(PlainLabel(when, "muted"))
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("What is to be done?"))
        self.title.setAccessibleName(self.tr("Title of the new action"))
        self.title.setMaxLength(300)
        self.title.returnPressed.connect(self._done)
        self.body.addWidget(self.title)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        cancel = Button(self.tr("Cancel"), tokens)
        cancel.clicked.connect(self.close)
        self.add = Button(self.tr("Add action"), tokens, "primary")
        self.add.clicked.connect(self._done)
        self.add.setEnabled(False)
        self.title.textChanged.connect(lambda text: self.add.setEnabled(bool(text.strip())))
        row.addWidget(cancel)
        row.addWidget(self.add)
        self.body.addLayout(row)
        self.setFocusProxy(self.title)

    def _done(self) -> None:
        words = self.title.text().strip()
        if words:
            self.close()
            self.named.emit(Bilingual().with_text(self._language, words))
