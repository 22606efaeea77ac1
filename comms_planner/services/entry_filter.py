"""Which entries of the calendar are shown, in the window, on paper and in files.

Plain SQL, so that the window filters before the ORM is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from comms_planner.bilingual import Bilingual
from comms_planner.services.month import Entry
from comms_planner.services.planner import reads
from comms_planner.services.quick import ask

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy.orm import Session

KINDS = ("action", "edition", "observance", "season")
PILLARS = ("think", "act", "share", "partner")
TIERS = (1, 2, 3)
SWITCHES = (*KINDS, *PILLARS, *(f"tier {tier}" for tier in TIERS))
"""Everything that can be switched off."""
CHOICES = ("flagship", "campaign", "platform")
"""What the calendar is narrowed to one of: fields of a filter."""


class EntryFilter(NamedTuple):
    """What is hidden, words that must occur, and what all belongs to; nothing shows everything."""

    words: str = ""
    hidden: frozenset[str] = frozenset()
    """Kinds, pillars and "tier 1" to "tier 3" that are switched off."""
    flagship: str = ""
    """Only the actions of this flagship; what belongs to none stays as the background."""
    campaign: str = ""
    """Only the actions of the campaign of this number, and the editions it goes to."""
    platform: str = ""
    """Only the editions of the platform, moment or season of this slug, and the work on them."""

    @property
    def active(self) -> bool:
        """Whether anything may be missing from view."""
        return self != EntryFilter()

    @property
    def is_narrowed(self) -> bool:
        """Whether a flagship, a campaign or a platform is chosen."""
        return bool(self.flagship or self.campaign or self.platform)

    def narrowed(self, field: str, key: str) -> EntryFilter:
        """The filter with another of `CHOICES`, or none of them."""
        return EntryFilter(**(self._asdict() | {field: key}))

    def toggled(self, name: str) -> EntryFilter:
        """The filter with one kind, pillar or tier switched over."""
        return self._replace(hidden=self.hidden ^ {name})


class Sieve(NamedTuple):
    """A filter with what the plan says of its campaign and its platform.

    Both are asked for once, and only where the filter has them: entries do not carry them, since
    a large plan has very many.
    """

    filter: EntryFilter = EntryFilter()
    of_campaign: frozenset[str] = frozenset()
    """The keys of the campaign's actions and of its editions."""
    of_platform: frozenset[int] = frozenset()
    """The actions for the platform's editions, those of their campaigns among them."""

    def allows(self, entry: Entry) -> bool:
        """Whether an entry is shown."""
        chosen = self.filter
        if entry.kind in chosen.hidden:
            return False
        if entry.kind == "action":
            if entry.pillar in chosen.hidden:
                return False
            if chosen.flagship and entry.flagship != chosen.flagship:
                return False
        if entry.kind == "observance" and f"tier {entry.tier}" in chosen.hidden:
            return False
        if chosen.campaign and _key(entry) not in self.of_campaign:
            return False
        if chosen.platform and not self._is_of_platform(entry):
            return False
        return not chosen.words or self._mentions(entry)

    def of(self, entries: Iterable[Entry]) -> list[Entry]:
        """The entries that are shown, in their order."""
        return [e for e in entries if self.allows(e)] if self.filter.active else list(entries)

    def _is_of_platform(self, entry: Entry) -> bool:
        if entry.kind == "action":
            return entry.id in self.of_platform
        return entry.platform == self.filter.platform

    def _mentions(self, entry: Entry) -> bool:
        texts = (entry.title.en, entry.title.zh, entry.owner.en, entry.owner.zh)
        there = "\n".join(texts).casefold()
        return all(word in there for word in self.filter.words.casefold().split())


def _key(entry: Entry) -> str:
    """An entry's key, that of its series for a day of repeated work."""
    return f"action:{entry.id}" if entry.kind == "action" else entry.key


_NAMES = {
    "flagship": ("SELECT slug, name_en, name_zh FROM flagship ORDER BY number, id",),
    "campaign": ("SELECT id, title_en, title_zh FROM campaign ORDER BY starts, id",),
    "platform": (
        "SELECT slug, name_en, name_zh FROM platform ORDER BY number, id",
        "SELECT slug, name_en, name_zh FROM moment ORDER BY id",
        "SELECT slug, name_en, name_zh FROM season ORDER BY id",
    ),
}
_WORK = "SELECT id FROM action WHERE campaign_id = :number"
_EVENTS = """
SELECT edition_id FROM campaign WHERE id = :number AND edition_id IS NOT NULL
UNION SELECT edition_id FROM campaign_edition WHERE campaign_id = :number"""
_FOR_PLATFORM = """
WITH own AS (
    SELECT e.id FROM edition e
    LEFT JOIN platform p ON p.id = e.platform_id
    LEFT JOIN moment m ON m.id = e.moment_id
    LEFT JOIN season s ON s.id = e.season_id
    WHERE COALESCE(p.slug, m.slug, s.slug) = :slug
), theirs AS (
    SELECT id FROM campaign WHERE edition_id IN (SELECT id FROM own)
    UNION SELECT campaign_id FROM campaign_edition WHERE edition_id IN (SELECT id FROM own)
)
SELECT id FROM action WHERE edition_id IN (SELECT id FROM own)
UNION SELECT id FROM action WHERE campaign_id IN (SELECT id FROM theirs)
UNION SELECT action_id FROM action_edition WHERE edition_id IN (SELECT id FROM own)"""
LINKS = ("action_edition", "campaign_edition")
"""Which tie work to further editions: a sieve depends on them, the entries do not."""


@reads("flagship", "campaign", "platform", "moment", "season", quick=True)
def choices(session: Session | sqlite3.Connection, field: str) -> list[dict[str, Bilingual]]:
    """What the plan has to choose among for one of `CHOICES`: names by key, in groups."""
    return [
        {str(key): Bilingual(en, zh) for key, en, zh in ask(session, sql)} for sql in _NAMES[field]
    ]


@reads("flagship", "campaign", "platform", "moment", "season", quick=True)
def known(session: Session | sqlite3.Connection, chosen: EntryFilter) -> EntryFilter:
    """A filter without what the plan no longer has: nobody could tell why nothing is shown."""
    for field in CHOICES:
        key = getattr(chosen, field)
        if key and not any(key in group for group in choices(session, field)):
            chosen = chosen.narrowed(field, "")
    return chosen


@reads(
    "action", "edition", "flagship", "campaign", "platform", "moment", "season", *LINKS, quick=True
)
def sieve(session: Session | sqlite3.Connection, chosen: EntryFilter) -> Sieve:
    """What lets through what a filter shows; of it, what the plan still has."""
    chosen = known(session, chosen)
    of_campaign: frozenset[str] = frozenset()
    of_platform: frozenset[int] = frozenset()
    if chosen.campaign:
        number = int(chosen.campaign)
        work = {f"action:{i}" for (i,) in ask(session, _WORK, number=number)}
        events = {f"edition:{i}" for (i,) in ask(session, _EVENTS, number=number)}
        of_campaign = frozenset(work | events)
    if chosen.platform:
        of_platform = frozenset(i for (i,) in ask(session, _FOR_PLATFORM, slug=chosen.platform))
    return Sieve(chosen, of_campaign, of_platform)
