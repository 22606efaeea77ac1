"""A page of cards one under another, made anew whenever what they tell of changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.design import SPACE_M
from comms_planner.ui.widgets.scroll_page import ScrollPage


class CardPage(ScrollPage):
    """Shows what `show_cards` was last given, from the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        room = QWidget()
        super().__init__(room, parent)
        self._column = QVBoxLayout(room)
        self._column.setContentsMargins(0, 0, 0, SPACE_M)
        self._column.setSpacing(SPACE_M)
        self._cards: list[QWidget] = []
        self._column.addStretch(1)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Put these in place of the earlier ones, which go when Qt has time."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = list(cards)
        for number, card in enumerate(self._cards):
            self._column.insertWidget(number, card)
