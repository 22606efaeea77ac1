"""What is picked on the timeline, and what is shown elsewhere while it is being moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.drag import moved
from comms_planner.ui.screens.calendar.timeline_stage import Spot

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView

Place = tuple[int, int]
"""A lane and a row of it."""


def can_move(entry: Entry) -> bool:
    """Whether an entry may be put on other days: it has days, and no rule gives them."""
    return entry.movable and entry.is_dated


def can_shift(entry: Entry) -> bool:
    """Whether an entry may be picked to move with others."""
    return entry.kind == "action" and not entry.series and can_move(entry)


class Selection:
    """The picked entries of one timeline, and the ghosts of those on their way."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self.picks: frozenset[str] = frozenset()
        self.ghosts: dict[str, tuple[Entry, Place]] = {}

    def pick(self, picks: frozenset[str]) -> None:
        """Say which entries move together."""
        self.picks = picks
        self._view.viewport().update()

    def picked(self) -> list[Entry]:
        """The entries that move together."""
        entries = self._view.book.entries
        return [entries[key] for key in self.picks if key in entries]

    def shift(self, days: int) -> None:
        """Ask for the picked entries to be moved; they are shown there until the plan answers."""
        picked = self.picked()
        self.show_moves({e.key: moved(e, days) for e in picked})
        self._view.shifted.emit(tuple(picked), days)

    def put(self, entries: list[Entry], lane: str) -> None:
        """Ask for entries to be put into another lane."""
        self._view.relaned.emit(tuple(entries), lane)

    def held(self, entry: Entry) -> list[Entry]:
        """What goes along when an entry is held: all that is picked, if it is of them."""
        return self.picked() if entry.key in self.picks else [entry]

    def show_in_lane(self, entries: list[Entry], there: Place) -> None:
        """Show entries in another lane until the plan is read again."""
        self.ghosts = {entry.key: (entry, there) for entry in entries}
        self._view.viewport().update()

    def show_moves(self, moves: dict[str, Entry]) -> None:
        """Show entries on other days until the plan is read again."""
        view = self._view
        self.ghosts = {}
        for key, there in moves.items():
            entry = view.book.entries.get(key)
            place = view.stage.place_of(entry) if entry else None
            if place:
                self.ghosts[key] = there, place
        if not self.ghosts:
            view.close_lanes()
        view.viewport().update()

    def settle(self) -> None:
        """The plan has answered: forget the ghosts, and picks that are no more."""
        self.ghosts = {}
        self._view.close_lanes()
        self.picks = frozenset(key for key in self.picks if key in self._view.book.entries)

    def now_at(self, entry: Entry) -> Entry:
        """An entry where it is shown: a dragged one where it would land."""
        ghost = self.ghosts.get(entry.key)
        return ghost[0] if ghost else entry

    def spot_of(self, key: str) -> Spot | None:
        """Where an entry is."""
        view = self._view
        entry = view.book.entries.get(key)
        place = view.stage.place_of(entry) if entry else None
        if entry is None or place is None:
            return None
        entry = self.now_at(entry)
        return Spot(entry, view.stage.rect_of(place, entry))

    def marked(self) -> dict[str, Spot]:
        """What has a ring: the chosen, the picked, what is under the pointer."""
        view = self._view
        keys = {*self.picks, view.schedule.chosen} - {""}
        found = {key: spot for key in keys if (spot := self.spot_of(key))}
        hovered = view.mouse.hovered
        if hovered and hovered.entry.key not in found and not view.mouse.busy:
            spot = self.spot_of(hovered.entry.key)
            if spot:
                found[hovered.entry.key] = spot
        return found
