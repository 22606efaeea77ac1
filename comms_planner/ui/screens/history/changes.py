"""The change log by day, latest first; each state can be gone back to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import MARGIN, SPACE_L, SPACE_M, SPACE_S
from comms_planner.services import history, sentences
from comms_planner.services.history import HistoryRow
from comms_planner.ui.context import Context
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card, Line
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.scroll_page import ScrollPage

PAGE = 60
"""Changes shown at a time; more on demand."""
TOLD = 4
"""Sentences of one change that are shown."""
TIME = 44


class ChangeList(QWidget):
    """Cards by day with the changes of the day in them."""

    def __init__(self, context: Context, attempt: Callable[[Callable[[], object]], bool]) -> None:
        super().__init__()
        self._context, self._attempt = context, attempt
        self._wanted = PAGE
        self._lines: dict[int, ChangeLine] = {}
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, SPACE_M)
        self._column.setSpacing(SPACE_M)
        self._scroll = ScrollPage(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def refresh(self) -> None:
        """Read the latest changes and lay them out by day."""
        rows = self._context.planner.read(history.rows, limit=self._wanted + 1)
        shown, more = rows[: self._wanted], len(rows) > self._wanted
        _empty(self._column)
        self._lines = {}
        card, day = Card(), dt.date.min
        for number, row in enumerate(shown):
            if row.at.astimezone().date() != day:
                day = row.at.astimezone().date()
                card = Card(self._context.texts.day(day))
                card.body.setSpacing(SPACE_S + SPACE_S // 2)
                self._column.addWidget(card)
            elif card.body.count():
                card.body.addWidget(Line())
            line = ChangeLine(self._context, row, is_latest=number == 0)
            line.restore.clicked.connect(
                lambda _=False, row=row, later=number: self._restore(row, later)
            )
            self._lines[row.seq] = line
            card.body.addWidget(line)
        if more:
            older = Button(self.tr("Show older changes"), self._context.tokens)
            older.clicked.connect(self._older)
            self._column.addWidget(older, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)

    def show_change(self, seq: int) -> None:
        """Bring one change into view."""
        if seq in self._lines:
            self._scroll.ensureWidgetVisible(self._lines[seq], 0, MARGIN)

    def _older(self) -> None:
        self._wanted += PAGE
        self.refresh()

    def _restore(self, row: HistoryRow, later: int) -> None:
        """Go back to how the plan was after a change, if that is really meant."""
        texts = self._context.texts
        moment = texts.moment(row.at)
        if confirm(
            self,
            self._context.tokens,
            self.tr("Go back to {moment}?").format(moment=moment),
            self._warning(later),
            self.tr("Go back"),
        ):
            planner = self._context.planner
            if self._attempt(lambda: planner.restore_to(row.seq)):
                said = self.tr("The plan is as it was on {moment}.").format(moment=moment)
                undo = self.tr("Undo")
                self._context.tell(said, undo, lambda: self._attempt(planner.undo))

    def _warning(self, later: int) -> str:
        """What going back means for the changes made since."""
        return self.tr(
            "{count} later changes will be taken back. This is itself a change: "
            "Undo brings everything back.",
            "",
            later,
        ).format(count=self._context.texts.number(later))


class ChangeLine(QWidget):
    """One change: when, what, by whom, what it did, and the way back to it."""

    def __init__(self, context: Context, row: HistoryRow, *, is_latest: bool) -> None:
        super().__init__()
        texts, tokens = context.texts, context.tokens
        at = PlainLabel(f"{row.at.astimezone():%H:%M}", "muted")
        at.setFixedWidth(TIME)
        words = QVBoxLayout()
        words.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(PlainLabel(sentences.headline(row, texts), "strong"))
        if row.who:
            head.addWidget(PlainLabel(row.who, "small"))
        if is_latest:
            head.addWidget(Chip(self.tr("now"), tokens.success))
        head.addStretch(1)
        words.addLayout(head)
        told = sentences.sentences(row, texts)
        for said in told[:TOLD]:
            words.addWidget(PlainLabel(said, "muted", wrap=True))
        if len(told) > TOLD:
            rest = len(told) - TOLD
            more = self.tr("and {count} more", "", rest).format(count=texts.number(rest))
            words.addWidget(PlainLabel(more, "small"))
        self.restore = Button(self.tr("Go back to here"), tokens, "quiet", icon="rotate-ccw")
        self.restore.setVisible(not is_latest)
        self.restore.setEnabled(not context.planner.read_only)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_L // 2)
        line.addWidget(at, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignTop)


def _empty(layout: QVBoxLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        gone = item.widget() if item else None
        if gone is not None:
            gone.hide()
            gone.deleteLater()
