"""One field over everything in the plan: the best and nearest first, in both languages.

The index lives in memory beside the plan, never in its file: it cannot slow a write, needs no
place in the log, and a copied plan carries nothing hidden. Before each search it reads from the
change log what has changed since, so that it is never behind, whoever wrote.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from sqlalchemy.orm import Session

from comms_planner import clock
from comms_planner.bilingual import Bilingual
from comms_planner.models import Change
from comms_planner.services.planner import reads
from comms_planner.services.search_index import Found, SearchIndex
from comms_planner.services.search_links import TIES
from comms_planner.services.search_sources import SOURCES
from comms_planner.store.database import KEEPSAKES

INDEX = "search"


@dataclass(frozen=True, slots=True)
class HitRow:
    """Something found: what it is, what it is called, and where to see it."""

    kind: str
    id: int
    title: Bilingual
    detail: Bilingual
    screen: str
    where: dict[str, str | int]
    through: Bilingual
    """The names, of a partner or a campaign, by which it was found."""


@reads(Change, *(source.table for source in SOURCES), *(tie.table for tie in TIES))
def find(session: Session, words: str, limit: int = 20, *, kind: str | None = None) -> list[HitRow]:
    """Things that hold all the words, in English or Chinese, the best and nearest first.

    Latin words count by their beginning, Chinese by any characters, one or many. A word may
    also stand in the name of a partner, an edition, a person or a campaign that a thing is of.
    """
    today = clock.today()
    return [_hit(found) for found in _index(session).find(words, limit, today, kind)]


@reads(Change, *(source.table for source in SOURCES), *(tie.table for tie in TIES))
def of(session: Session, things: Sequence[tuple[str, int]]) -> list[HitRow]:
    """Things by their kind and number, in the order given, without those that are gone."""
    return [_hit(found) for found in _index(session).of(things)]


@reads(Change)
def prepare(session: Session) -> None:
    """Make the index ready, so that the first search does not wait for it."""
    _index(session)


@reads(Change)
def is_ready(session: Session) -> bool:
    """Whether a search answers at once; where not, `prepare` it beside the window first."""
    return _kept(session).is_near(session)


def _index(session: Session) -> SearchIndex:
    """The index kept beside the plan, brought up to what this session sees."""
    index = _kept(session)
    index.catch_up(session)
    return index


def _kept(session: Session) -> SearchIndex:
    kept = cast(dict[str, object], session.info.setdefault(KEEPSAKES, {}))
    index = kept.setdefault(INDEX, SearchIndex())
    assert isinstance(index, SearchIndex), "nobody else keeps things under this name"
    return index


def _hit(found: Found) -> HitRow:
    source = next(s for s in SOURCES if s.kind == found.kind)
    detail = Bilingual(found.detail_en, found.detail_zh)
    return HitRow(
        found.kind, found.key, Bilingual(found.title_en, found.title_zh), detail, source.screen,
        source.where(found.place), Bilingual(found.through_en, found.through_zh),
    )  # fmt: skip
