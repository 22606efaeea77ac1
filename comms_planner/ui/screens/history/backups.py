"""The verified backups of the plan, and how to put one back."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.services import backups
from comms_planner.services.backups import BackupRow
from comms_planner.ui.context import Context
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card, Line
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.scroll_page import ScrollPage

SHOWN = 100


class BackupList(QWidget):
    """A card with one line for each backup, the latest first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, SPACE_M)
        column.setSpacing(SPACE_M)
        self.card = Card(self.tr("Backups"))
        now = Button(self.tr("Back up now"), context.tokens, icon="database-backup")
        now.clicked.connect(context.signals.backup_asked)
        self.card.head.addWidget(now)
        self.card.body.setSpacing(SPACE_S + SPACE_S // 2)
        column.addWidget(self.card)
        column.addWidget(
            PlainLabel(
                self.tr(
                    "A backup is made every half hour while the plan changes, and when the window "
                    "closes. Each is checked against the change log before it counts. All are "
                    "kept for two days, then one a day, one a week and one a month."
                ),
                "small",
                wrap=True,
            )
        )
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(page))

    def refresh(self) -> None:
        """List what lies in the folder now."""
        body = self.card.body
        while body.count():
            item = body.takeAt(0)
            gone = item.widget() if item else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        rows = backups.list_backups(self._context.planner.path)[:SHOWN]
        if not rows:
            body.addWidget(PlainLabel(self.tr("There is no backup of this plan yet."), "muted"))
        for number, row in enumerate(rows):
            if number:
                body.addWidget(Line())
            body.addWidget(self._line(row))

    def _line(self, row: BackupRow) -> QWidget:
        texts, tokens = self._context.texts, self._context.tokens
        room = QWidget()
        line = QHBoxLayout(room)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_M)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(texts.moment(row.at), "strong"))
        size = QLocale().formattedDataSize(row.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        told = self.tr("{size} · up to change {seq}").format(size=size, seq=texts.number(row.seq))
        words.addWidget(PlainLabel(told, "small"))
        line.addLayout(words, 1)
        line.addWidget(
            Chip(self.tr("verified"), tokens.success)
            if row.verified
            else Chip(self.tr("not verified"), tokens.warning),
            0,
            Qt.AlignmentFlag.AlignVCenter,
        )
        restore = Button(self.tr("Put back…"), tokens)
        restore.setEnabled(row.verified and not self._context.planner.read_only)
        restore.clicked.connect(lambda: self._restore(row))
        line.addWidget(restore)
        return room

    def _restore(self, row: BackupRow) -> None:
        moment = self._context.texts.moment(row.at)
        if confirm(
            self,
            self._context.tokens,
            self.tr("Put the backup of {moment} back?").format(moment=moment),
            self.tr(
                "The plan will be as it was then, its history included. "
                "What it is now is backed up first, so nothing is lost."
            ),
            self.tr("Put back"),
            danger=True,
        ):
            self._context.signals.restore_asked.emit(row.path)
