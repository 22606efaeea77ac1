"""What waits for what, said and taken back from the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar import moves
from comms_planner.ui.screens.calendar.access import announce

if TYPE_CHECKING:
    from comms_planner.services.schedule.dependencies import DependencyRow
    from comms_planner.services.schedule.ripples import RippleRow
    from comms_planner.ui.screens.calendar.view import CalendarScreen

LONGEST = 44
"""Letters of a title in a menu."""
MOST = 8
"""Links that a menu takes back; the editions have the whole list."""


class Linking(QObject):
    """Lets work of one calendar screen wait for other work, and no longer."""

    def __init__(self, screen: CalendarScreen) -> None:
        super().__init__(screen)
        self._screen = screen

    def add(self, first: Entry, after: Entry) -> None:
        """Let one wait for the other; asks first where something would have to move."""
        screen, rows = self._screen, list["RippleRow"]()
        planner = screen.context.planner
        if screen.attempt(lambda: rows.extend(moves.ripple_of_link(planner, first, after))):
            screen.openings.ask_ripple(
                rows, lambda: moves.link(planner, first, after),
                lambda: self._added(first, after), str,
            )  # fmt: skip

    def teach(self) -> None:
        """Say how two are picked."""
        said = self.tr(
            "Pick two actions with a day, with Ctrl+Space or Ctrl and a click; then L lets the"
            " later wait for the earlier."
        )
        self._screen.context.tell(said)

    def offer(self, menu: QMenu, entry: Entry) -> None:
        """Offer to take back each link of an action."""
        if entry.series:
            return
        for row in moves.waits(self._screen.context.planner, entry)[:MOST]:
            mine = row.action_id == entry.id
            title = self._short(row, mine)
            said = (
                self.tr("No longer wait for “{title}”")
                if mine
                else self.tr("Let “{title}” no longer wait for this")
            ).format(title=title)
            # an ampersand would underline the letter after it
            item = menu.addAction(said.replace("&", "&&"))
            item.triggered.connect(lambda _=False, row=row: self._remove(row))

    def _short(self, row: DependencyRow, mine: bool) -> str:
        said = self._screen.context.texts.say(row.after if mine else row.action)
        return said if len(said) <= LONGEST else f"{said[:LONGEST].rstrip()}…"

    def _remove(self, row: DependencyRow) -> None:
        screen, texts = self._screen, self._screen.context.texts
        if screen.attempt(lambda: moves.unlink(screen.context.planner, row)):
            said = self.tr("“{after}” no longer waits for “{first}”.").format(
                after=texts.say(row.action), first=texts.say(row.after)
            )
            self._done(said)

    def _added(self, first: Entry, after: Entry) -> None:
        words = self._screen.words
        said = self.tr("“{after}” now waits for “{first}”.").format(
            after=words.title(after), first=words.title(first)
        )
        self._done(said)

    def _done(self, said: str) -> None:
        self._screen.invalidate()
        self._screen.tell_done(said)
        announce(self._screen.shown, said)
