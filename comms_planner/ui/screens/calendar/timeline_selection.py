"""What is picked on the timeline, and what is shown elsewhere while it is being moved."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect

from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.drag import moved
from comms_planner.ui.screens.calendar.timeline_stage import Spot

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView

Place = tuple[int, int]
"""A lane and a row of it."""
MOST_ALONE = 300
"""Of more picked entries than this nobody can tell one ring or one ghost from the others: they are
shown as runs of one colour, and move as such."""
FEW = 12
"""More entries than this are found in their lanes in one walk, not one by one."""


class Marks(NamedTuple):
    """What is to be marked in the view: single bars by their key, and runs of very many."""

    spots: dict[str, Spot]
    runs: list[QRect]


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
        self.later = 0
        """By how many days very many picked entries are on their way."""
        self._places: dict[str, Place] = {}

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
        self.show_shift(days)
        self._view.shifted.emit(tuple(self.picked()), days)

    def put(self, entries: list[Entry], lane: str) -> None:
        """Ask for entries to be put into another lane."""
        self._view.relaned.emit(tuple(entries), lane)

    def held(self, entry: Entry) -> list[Entry]:
        """What goes along when an entry is held: all that is picked, if it is of them."""
        return self.picked() if entry.key in self.picks else [entry]

    def show_in_lane(self, entries: list[Entry], there: Place) -> None:
        """Show entries in another lane until the plan is read again."""
        self.ghosts = {entry.key: (entry, there) for entry in entries[:MOST_ALONE]}
        self._view.viewport().update()

    def show_shift(self, days: int, held: Entry | None = None) -> None:
        """Show all that is picked so many days later; of very many only one that is held alone."""
        alone = self.picked() if len(self.picks) <= MOST_ALONE else [held] if held else []
        self.show_moves({entry.key: moved(entry, days) for entry in alone})
        self.later = days if len(self.picks) > MOST_ALONE else 0

    def show_moves(self, moves: dict[str, Entry]) -> None:
        """Show entries on other days until the plan is read again."""
        view, places = self._view, self._places_of(moves)
        self.ghosts = {key: (there, places[key]) for key, there in moves.items() if key in places}
        self.later = 0
        if not self.ghosts:
            view.close_lanes()
        view.viewport().update()

    def settle(self) -> None:
        """The plan has answered: forget the ghosts, and picks that are no more."""
        self.ghosts, self.later = {}, 0
        self._view.close_lanes()
        self.picks = frozenset(key for key in self.picks if key in self._view.book.entries)

    def forget_places(self) -> None:
        """The lanes have been laid anew."""
        self._places = {}

    def _places_of(self, keys: Collection[str]) -> dict[str, Place]:
        """Where entries lie; those of a group are remembered while it is being dragged."""
        stage, entries = self._view.stage, self._view.book.entries
        if len(keys) <= FEW:
            found = ((key, stage.place_of(entries[key])) for key in keys if key in entries)
            return {key: place for key, place in found if place}
        if self._places.keys() != set(keys):
            self._places = stage.places_of(set(keys))
        return self._places

    def now_at(self, entry: Entry) -> Entry:
        """An entry where it is shown: a dragged one where it would land."""
        ghost = self.ghosts.get(entry.key)
        return ghost[0] if ghost else entry

    def spot_of(self, key: str) -> Spot | None:
        """Where an entry is."""
        view = self._view
        entry = view.book.entries.get(key)
        if entry is None:
            return None
        ghost = self.ghosts.get(key)
        place = ghost[1] if ghost else view.stage.place_of(entry)
        if place is None:
            return None
        entry = self.now_at(entry)
        return Spot(entry, view.stage.rect_of(place, entry))

    def marked(self) -> Marks:
        """What has a ring and can be seen: the chosen, the picked, what is under the pointer."""
        view, stage = self._view, self._view.stage
        some = stage.rows_with(self.picks, self.later) if self.picks else []
        runs: list[QRect] = []
        found: dict[str, Spot] = {}
        if sum(len(one.places) for one in some) > MOST_ALONE:
            runs = list(stage.runs_of(some, self.later))
        else:
            found = {spot.entry.key: spot for spot in stage.spots_of(some)}
            picked = self.ghosts.keys() & self.picks
            found |= {key: spot for key in picked if (spot := self.spot_of(key))}
        hovered = view.mouse.hovered
        under = hovered.entry.key if hovered and not view.mouse.busy else ""
        for key in (view.schedule.chosen, under):
            spot = self.spot_of(key) if key and key not in found else None
            if spot:
                found[key] = spot
        return Marks(found, runs)
