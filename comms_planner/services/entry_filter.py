"""Which entries of the calendar are shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from comms_planner.services.month import Entry

KINDS = ("action", "edition", "observance", "season")
PILLARS = ("think", "act", "share", "partner")
TIERS = (1, 2, 3)
SWITCHES = (*KINDS, *PILLARS, *(f"tier {tier}" for tier in TIERS))
"""Everything that can be switched off."""


class EntryFilter(NamedTuple):
    """What is hidden, and words that must occur; nothing hidden shows everything."""

    words: str = ""
    hidden: frozenset[str] = frozenset()
    """Kinds, pillars and "tier 1" to "tier 3" that are switched off."""
    flagship: str = ""
    """Only the actions of this flagship; what belongs to none stays as the background."""

    @property
    def active(self) -> bool:
        """Whether anything may be missing from view."""
        return self != EntryFilter()

    def allows(self, entry: Entry) -> bool:
        """Whether an entry is shown."""
        if entry.kind in self.hidden:
            return False
        if entry.kind == "action":
            if entry.pillar in self.hidden:
                return False
            if self.flagship and entry.flagship != self.flagship:
                return False
        if entry.kind == "observance" and f"tier {entry.tier}" in self.hidden:
            return False
        return not self.words or self._mentions(entry)

    def of(self, entries: Iterable[Entry]) -> list[Entry]:
        """The entries that are shown, in their order."""
        return [e for e in entries if self.allows(e)] if self.active else list(entries)

    def toggled(self, name: str) -> EntryFilter:
        """The filter with one kind, pillar or tier switched over."""
        return self._replace(hidden=self.hidden ^ {name})

    def _mentions(self, entry: Entry) -> bool:
        texts = (entry.title.en, entry.title.zh, entry.owner.en, entry.owner.zh)
        there = "\n".join(texts).casefold()
        return all(word in there for word in self.words.casefold().split())
