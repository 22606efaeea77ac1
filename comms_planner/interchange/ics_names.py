"""Platforms and moments by what people call them in their calendars."""

from __future__ import annotations

import re
from difflib import get_close_matches

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.models import Action, Edition, ImportedUid, Moment, Platform

_ASIDE = re.compile(r"\s*[(（][^)）]*[)）]")
_SHORT = re.compile(r"[(（]([A-Z][A-Z0-9-]{2,})[)）]")
_PASSING = re.compile(
    r"\d+(?:st|nd|rd|th)?|[ivx]+|the|of|for|annual|session|edition|meeting|first|second|third"
    r"|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth"
    r"|un|habitat|hlpf|wuf|unea|第|届|年|会议|\W+",
    re.IGNORECASE,
)
"""What may stand beside a name without its being about something else."""


class Names:
    """The names of platforms and moments, the longest first."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.slugs: set[str] = set()
        names: list[tuple[str, str]] = []
        for owner in (*session.scalars(select(Platform)), *session.scalars(select(Moment))):
            self.slugs.add(owner.slug)
            called = _called(owner.slug, owner.name.en, owner.name.zh)
            names += [(name.casefold(), owner.slug) for name in called]
        self._names = sorted(names, key=lambda n: (-len(n[0]), n))

    def slug(self, given: str) -> str:
        """The platform or moment of a slug or a name; nothing if there is none."""
        tidy = given.strip().casefold()
        return given if given in self.slugs else dict(self._names).get(tidy, "")

    def near(self, given: str) -> list[str]:
        """The slugs of what is called nearly so."""
        called = {**dict(self._names), **{slug: slug for slug in self.slugs}}
        close = get_close_matches(given.strip().casefold(), called, n=3)
        return list(dict.fromkeys(called[name] for name in close))

    def series(self, title: str) -> str:
        """The platform or moment that a title names and says no more of than which edition."""
        tidy = title.casefold()
        for name, slug in self._names:
            if name in tidy and not _PASSING.sub("", tidy.replace(name, " ", 1)):
                return slug
        return ""

    def title(self, known: ImportedUid) -> str:
        """What something that was taken in before is called."""
        if known.action_id is not None:
            title = self._session.get_one(Action, known.action_id).title
        else:
            title = self._session.get_one(Edition, known.edition_id).name
        return title.en or title.zh


def _called(slug: str, en: str, zh: str) -> list[str]:
    short = [found for name in (en, zh) for found in _SHORT.findall(name)]
    acronym = [slug] if len(slug) == 3 or slug == "hlpf" else []
    plain = [_ASIDE.sub("", name) for name in (en, zh)]
    return [name for name in dict.fromkeys([en, zh, *plain, *short, *acronym]) if len(name) > 1]
