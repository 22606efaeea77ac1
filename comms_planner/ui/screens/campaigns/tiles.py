"""How far a campaign is, in four numbers."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QHBoxLayout, QWidget

from comms_planner.clock import today
from comms_planner.design import SPACE_M, Tokens
from comms_planner.services.campaign_page import CampaignSheet
from comms_planner.ui.screens.campaigns.words import Words
from comms_planner.ui.widgets.figure import FigureCard


class Tiles(QWidget):
    """Work done, content cleared, promises delivered, money planned."""

    def __init__(self, tokens: Tokens, words: Words) -> None:
        super().__init__()
        self._tokens, self.words = tokens, words
        self.work = FigureCard(tokens, "circle-check", self.tr("Actions done"))
        self.content = FigureCard(tokens, "languages", self.tr("Content cleared"))
        self.promises = FigureCard(tokens, "handshake", self.tr("Commitments"))
        self.money = FigureCard(tokens, "trending-up", self.tr("Budget planned"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        for card in (self.work, self.content, self.promises, self.money):
            row.addWidget(card, 1)

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
        late = sum(rung.action.is_overdue(today()) for rung in sheet.rungs)
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
