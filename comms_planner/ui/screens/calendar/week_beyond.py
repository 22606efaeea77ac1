"""What lies above or below the hours in view: counted at the edge of its day, and brought there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPoint, QRect

from comms_planner.layouts.timegrid import Block
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.week_stage import GAP

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.week import WeekView

SIGN_WIDTH, SIGN_HEIGHT = 38, 18
SEEN = 10
"""Pixels of a block by which it is seen."""
TOLD = 8
"""How many a tip names."""


class Sign(NamedTuple):
    """So many entries of a day that begin below the hours in view, or end above them."""

    rect: QRect
    below: bool
    entries: list[Entry]
    nearest: QRect
    """The block that would be seen first."""


class Beyond:
    """The signs at the edges of the hours that one view shows."""

    def __init__(self, view: WeekView) -> None:
        self._view = view

    @property
    def all(self) -> list[Sign]:
        """One for each day and edge beyond which there is something."""
        stage = self._view.stage
        top, bottom = stage.band_bottom, stage.size.height()
        blocks: list[Block[Any]] = [*self._view.blocks, *self._view.crowds.all]
        found: dict[tuple[int, bool], Sign] = {}
        for block in sorted(blocks, key=lambda block: block.begin):
            rect = stage.block(block)
            below = rect.top() > bottom - SEEN
            if not below and rect.bottom() >= top + SEEN:
                continue
            new = [block.item] if isinstance(block.item, Entry) else [*block.item]
            known = found.get((block.day, below))
            if known is None:
                place = self._place(block.day, below=below)
                found[block.day, below] = Sign(place, below, new, rect)
            else:
                known.entries.extend(new)
                if not below and rect.bottom() > known.nearest.bottom():
                    found[block.day, below] = known._replace(nearest=rect)
        return [*found.values()]

    def _place(self, day: int, *, below: bool) -> QRect:
        stage = self._view.stage
        middle = (stage.left(day) + stage.left(day + 1)) // 2
        top = stage.size.height() - SIGN_HEIGHT - GAP if below else stage.band_bottom + GAP
        return stage.visual(QRect(middle - SIGN_WIDTH // 2, top, SIGN_WIDTH, SIGN_HEIGHT))

    def at(self, at: QPoint) -> Sign | None:
        """The one under a point."""
        self._view.lay()
        return next((sign for sign in self.all if sign.rect.contains(at)), None)

    def bring(self, sign: Sign) -> None:
        """Scroll so far that the nearest of them is seen."""
        view, stage = self._view, self._view.stage
        rect, bar = sign.nearest, view.verticalScrollBar()
        away = rect.top() - stage.band_bottom - GAP
        if sign.below:
            away = min(rect.bottom() - stage.size.height() + GAP + SIGN_HEIGHT + GAP, away)
        else:
            away -= SIGN_HEIGHT + GAP
        bar.setValue(bar.value() + away)

    def told(self, sign: Sign) -> str:
        """How many they are, and a line each for the first of them."""
        view, count = self._view, len(sign.entries)
        lines = [view.words.items(count), *map(view.timed_words, sign.entries[:TOLD])]
        if count > TOLD:
            lines.append(view.more_words(count - TOLD))
        return "\n".join(lines)
