"""How far a campaign is, in four numbers."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from comms_planner.clock import today
from comms_planner.design import SPACE_M, Tokens
from comms_planner.services.campaign_page import CampaignSheet
from comms_planner.ui.screens.campaigns.words import Words
from comms_planner.ui.widgets.figure import FigureCard

FOUR = 560
"""Where the page is so wide, all stand in one line."""


class Tiles(QWidget):
    """Work done, content cleared, promises delivered, money planned."""

    def __init__(self, tokens: Tokens, words: Words) -> None:
        super().__init__()
        self._tokens, self.words = tokens, words
        self.work = FigureCard(tokens, "circle-check", self.tr("Actions done"))
        self.content = FigureCard(tokens, "languages", self.tr("Content cleared"))
        self.promises = FigureCard(tokens, "handshake", self.tr("Commitments"))
        self.money = FigureCard(tokens, "trending-up", self.tr("Budget planned"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_M)
        self._lay(beside=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand two by two where four beside each other would cut their words."""
        super().resizeEvent(event)
        self._lay(beside=self.width() >= FOUR)

    def minimumSizeHint(self) -> QSize:
        """Room for two beside each other."""
        return QSize(2 * self.work.minimumSizeHint().width() + SPACE_M, 0)

    def _lay(self, *, beside: bool) -> None:
        columns = 4 if beside else 2
        cards = (self.work, self.content, self.promises, self.money)
        for at, card in enumerate(cards):
            self._grid.addWidget(card, at // columns, at % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, int(column < columns))

    def show_sheet(self, sheet: CampaignSheet) -> None:
        """Show a campaign."""
        self._show_work(sheet)
        self._show_content(sheet)
        self._show_promises(sheet)
        self._show_money(sheet)

    def _of(self, part: int, whole: int) -> str:
        number = self.words.texts.number
        said = self.tr("{part} of {whole}").format(part=number(part), whole=number(whole))
        return said if whole else "–"

    def _show_work(self, sheet: CampaignSheet) -> None:
        day = today()
        late = sum(rung.action.is_overdue(day) for rung in sheet.rungs)
        row = sheet.row
        said = self.tr("%n late", "", late) if late else self.tr("none late")
        hue = self._tokens.danger if late else self._tokens.success
        if not row.actions:
            said, hue = self.tr("no action yet"), self._tokens.neutral
        self.work.show_figure(self._of(row.done, row.actions), said, hue)

    def _show_content(self, sheet: CampaignSheet) -> None:
        states = Counter(row.state for row in sheet.content)
        every, cleared, stale = len(sheet.content), states["cleared"], states["stale"]
        said = self.tr("%n to be cleared", "", every - cleared)
        hue = self._tokens.success if cleared == every else self._tokens.warning
        if stale:
            said = self.tr("%n stale", "", stale)
        if not every:
            said, hue = self.tr("no content yet"), self._tokens.neutral
        self.content.show_figure(self._of(cleared, every), said, hue)

    def _show_promises(self, sheet: CampaignSheet) -> None:
        every, kept = len(sheet.promises), sum(row.is_kept for row in sheet.promises)
        said = self.tr("delivered") if every else self.tr("none served yet")
        hue = self._tokens.success if every and kept == every else None
        self.promises.show_figure(self._of(kept, every), said, hue)

    def _show_money(self, sheet: CampaignSheet) -> None:
        row, words = sheet.row, self.words
        planned = sheet.cost_planned.get(row.currency, 0)
        if not row.budget:
            self.money.show_figure("–", self.tr("no budget yet"))
            return
        share = round(100 * float(planned) / float(row.budget))
        over = share > 100
        percent = self.tr("{number}%").format(number=words.texts.number(share))
        whole = self.tr("of {sum}").format(sum=words.money(row.budget, row.currency))
        self.money.show_figure(percent, whole, self._tokens.danger if over else None)
