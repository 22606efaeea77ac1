"""A new action in one line: type what it is, press Enter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.design import SPACE_S, Tokens
from comms_planner.services.schedule import typed_times
from comms_planner.services.schedule.typed_times import Times
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar.popover import Popover
from comms_planner.ui.screens.calendar.words import Words, clock
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel

WIDTH = 360


class QuickAdd(Popover):
    """Asks for the title of an action on some days; a refusal stands below it."""

    left = Signal(str)
    """It goes without having added anything; with what was typed, unless that was given up."""

    def __init__(
        self,
        parent: QWidget,
        tokens: Tokens,
        texts: Texts,
        days: tuple[dt.date, dt.date],
        add: Callable[[Bilingual, Times | None], str],
        draft: str = "",
        times: Times | None = None,
    ) -> None:
        """Take the days, what answers a title with "" or a refusal, a title to begin with, and
        the hours; others may be typed before the title."""
        super().__init__(parent, tokens, self.tr("New action"), WIDTH)
        self._language, self._add, self._times = texts.language, add, times
        first, last = days
        self._days = Words(texts).day(first) if first == last else texts.span(first, last)
        self.when = PlainLabel("", "muted")
        self.body.addWidget(self.when)
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("What is to be done?"))
        self.title.setAccessibleName(self.tr("Title of the new action"))
        self.title.returnPressed.connect(self._done)
        self.title.textEdited.connect(lambda _: self._refuse(""))
        self.body.addWidget(self.title)
        self.refused = PlainLabel("", "error", wrap=True)
        self.refused.hide()
        self.body.addWidget(self.refused)
        hint = PlainLabel(self.tr("A time may come first: 14:00–15:30 …"), "small", wrap=True)
        self.body.addWidget(hint)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        cancel = Button(self.tr("Cancel"), tokens)
        cancel.clicked.connect(self._give_up)
        self.add = Button(self.tr("Add action"), tokens, "primary")
        self.add.clicked.connect(self._done)
        self.add.setEnabled(False)
        self.title.textChanged.connect(self._typed)
        row.addWidget(cancel)
        row.addWidget(self.add)
        self.body.addLayout(row)
        self.setFocusProxy(self.title)
        self.title.setText(draft)
        self._typed(draft)

    def _typed(self, text: str) -> None:
        """Show the hours that were typed, or else those that were chosen."""
        times = typed_times.parted(text)[0] or self._times
        said = "–".join(map(clock, times)) if times else ""
        self.when.setText(", ".join(filter(None, (self._days, said))))
        self.add.setEnabled(bool(text.strip()))

    def _done(self) -> None:
        times, words = typed_times.parted(self.title.text())
        if not words:
            return
        refused = self._add(Bilingual().with_text(self._language, words), times or self._times)
        if refused:
            self._refuse(refused)
        else:
            self._give_up()

    def _give_up(self) -> None:
        self.title.clear()
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up what was typed; pointing elsewhere does not."""
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave what was typed to whoever wants to keep it."""
        super().hideEvent(event)
        self.left.emit(self.title.text())

    def _refuse(self, sentence: str) -> None:
        """Say why not, and keep what was typed."""
        if sentence == self.refused.text():
            return
        self.refused.setText(sentence)
        self.refused.setVisible(bool(sentence))
        self.title.setProperty("wrong", bool(sentence))
        self.title.style().unpolish(self.title)
        self.title.style().polish(self.title)
        self.body.activate()
        self.resize(self.width(), self.body.totalHeightForWidth(self.width()))
