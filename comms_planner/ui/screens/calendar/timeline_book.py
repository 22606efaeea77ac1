"""The lanes of the timeline with everything that was read, changed a little at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from comms_planner.layouts.timeline import Lane, Row, most_labelled
from comms_planner.services.entry_filter import Sieve
from comms_planner.services.lanes import DAYS, EVENTS, NONE, By, Grouping, LinkRow
from comms_planner.services.month import Entry

ALWAYS = (By.FLAGSHIP, By.PILLAR)
"""Lanes of these are shown even when they are empty: they are the plan's own structure."""


@dataclass(slots=True)
class Book:
    """Entries by key, and the lanes of those that the filter shows."""

    grouping: Grouping
    sieve: Sieve = field(default_factory=Sieve)
    entries: dict[str, Entry] = field(default_factory=dict)
    links: tuple[LinkRow, ...] = ()
    lanes: list[Lane[Entry]] = field(default_factory=list)

    @classmethod
    def of(
        cls,
        entries: Mapping[str, Entry],
        grouping: Grouping,
        sieve: Sieve,
        links: tuple[LinkRow, ...] = (),
        prepare: Callable[[list[Row[Entry]]], None] | None = None,
    ) -> Book:
        """Sort entries into lanes; large ones are packed at once, on whatever thread this is.

        `prepare` is told of their rows, for pictures that take a while.
        """
        made = cls(grouping, sieve, dict(entries), links)
        made._sort(made.entries.values())
        for lane in made.lanes:
            if lane.is_large:
                lane.tighten()
                if prepare:
                    prepare(lane.rows)
        return made

    def arrange(self, words: Callable[[Entry], float], step: int) -> None:
        """Pack the lanes for the scales of a step, with words so many pixels wide."""
        for lane in self.lanes:
            lane.arrange(words, step)

    def replace(self, gone: Iterable[Entry], come: Iterable[Entry]) -> None:
        """Exchange a few entries; lanes that need it wait for the next `arrange`."""
        out: dict[str, list[Entry]] = {}
        new: dict[str, list[Entry]] = {}
        for entry in gone:
            self.entries.pop(entry.key, None)
            if self.sieve.allows(entry):
                out.setdefault(self.grouping.lane_of(entry), []).append(entry)
        for entry in come:
            self.entries[entry.key] = entry
            if self.sieve.allows(entry):
                new.setdefault(self.grouping.lane_of(entry), []).append(entry)
        known = {lane.key: lane for lane in self.lanes}
        if new.keys() - known.keys():
            self._sort(self.entries.values())
            return
        for key in out.keys() | new.keys():
            if key in known:
                known[key].replace(out.get(key, ()), new.get(key, ()))

    def hidden(self) -> list[str]:
        """The lanes that are not shown because nothing is in them, in their order."""
        shown = {lane.key for lane in self.lanes}
        nowhere = [] if self.grouping.by in ALWAYS else [NONE]
        return [key for key in (*self.grouping.names, *nowhere) if key not in shown]

    def open_lanes(self) -> bool:
        """Show the empty lanes, below all others; whether there are any."""
        lanes: list[Lane[Entry]] = [Lane(key, ()) for key in self.hidden()]
        for lane in lanes:
            lane.tighten()
        self.lanes += lanes
        return bool(lanes)

    def close_lanes(self) -> bool:
        """Show no more empty lanes than the plan's own; whether any went."""
        before = len(self.lanes)
        always = self.grouping.names if self.grouping.by in ALWAYS else ()
        self.lanes = [lane for lane in self.lanes if lane.items or lane.key in always]
        return len(self.lanes) < before

    def _sort(self, entries: Iterable[Entry]) -> None:
        groups: dict[str, list[Entry]] = {EVENTS: []}
        groups |= {key: [] for key in self.grouping.names}
        allows, lane_of = self.sieve.allows, self.grouping.lane_of
        for entry in entries:
            if allows(entry):
                groups.setdefault(lane_of(entry), []).append(entry)
        for last in (NONE, DAYS):  # the work comes before the days of others, as on paper
            groups[last] = groups.pop(last, [])
        always = self.grouping.by in ALWAYS
        most = most_labelled(map(len, groups.values()))
        self.lanes = [
            Lane(key, items, most)
            for key, items in groups.items()
            if items or (always and key in self.grouping.names)
        ]
