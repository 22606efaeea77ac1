"""What a pack is about and what it prints, as the preflight sees it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.models import Flagship
from comms_planner.services import concern, content, messages
from comms_planner.services.concern import About, Concern
from comms_planner.services.content import BoardRow, VersionRow
from comms_planner.services.messages import MessageRow

STOP, WARNING = "stop", "warning"
"""What keeps a pack from being final, and what is only to be looked at."""


EVERYTHING = About()


class Matter(StrEnum):
    """What packs print; a finding in what a pack does not print never stops it."""

    MESSAGES = "messages"
    CONTENT = "content"
    PHOTOS = "photos"
    FIGURES = "figures"
    PROOFS = "proofs"
    ACTIONS = "actions"
    DATES = "dates"


_PRINTS: Mapping[str, frozenset[Matter]] = MappingProxyType(
    {
        "A": frozenset(Matter),
        "B": frozenset({Matter.MESSAGES, Matter.FIGURES, Matter.DATES}),
        "C": frozenset({Matter.MESSAGES, Matter.CONTENT, Matter.PHOTOS, Matter.FIGURES}),
        "D": frozenset({Matter.ACTIONS, Matter.DATES, Matter.FIGURES, Matter.PROOFS}),
        "E": frozenset({Matter.ACTIONS, Matter.DATES}),
        "F": frozenset({Matter.FIGURES, Matter.PROOFS}),
        "G": frozenset(Matter) - {Matter.MESSAGES},
        "H": frozenset({Matter.MESSAGES, Matter.CONTENT, Matter.PHOTOS}),
        "I": frozenset({Matter.ACTIONS, Matter.DATES}),
        "J": frozenset({Matter.MESSAGES, Matter.ACTIONS, Matter.DATES}),
        "K": frozenset(Matter) - {Matter.CONTENT},
    }
)
"""By the letter of the pack; one that is not named here may print anything."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which pack is meant: kind, languages, subject and period, on which day."""

    kind: str
    languages: tuple[str, ...]
    first: dt.date
    last: dt.date
    today: dt.date
    about: About = EVERYTHING

    def prints(self, matter: Matter) -> bool:
        """Whether the pack prints things of this sort."""
        return matter in _PRINTS.get(self.kind, frozenset(Matter))

    def covers(self, starts: dt.date | None, ends: dt.date | None) -> bool:
        """Whether something dated so lies in the period; what has no date might."""
        return starts is None or (starts <= self.last and (ends or starts) >= self.first)


Undrawable = Callable[[str], Mapping[str, str]]
"""The characters of a text that no typeface at hand has, with their names."""


@dataclass(frozen=True, slots=True)
class Look:
    """The scope with the work and events of its subject, and what several checks look at.

    Its flagship stands by number and slug. `board` and `messages` are those of the subject.
    """

    scope: Scope
    undrawable: Undrawable
    held: Concern
    flagships: frozenset[int | str] = frozenset()
    board: tuple[BoardRow, ...] = ()
    messages: tuple[MessageRow, ...] = ()

    def holds(
        self,
        *,
        flagship: int | str | None = None,
        edition: int | None = None,
        campaign: int | None = None,
        action: int | None = None,
    ) -> bool:
        """Whether something tied so concerns the subject; what is tied to nothing concerns all."""
        if self.scope.about == EVERYTHING:
            return True
        tied = []
        if flagship is not None:
            tied.append(flagship in self.flagships)
        if edition is not None:
            tied.append(self.held.has_edition(edition))
        if campaign is not None:
            tied.append(self.held.has_campaign(campaign))
        if action is not None:
            tied.append(self.held.has_action(action))
        return not tied or any(tied)

    def severity(self, matter: Matter) -> str:
        """How serious a finding in such things is: it stops only a pack that prints them."""
        return STOP if self.scope.prints(matter) else WARNING

    def versions(self) -> Iterator[tuple[BoardRow, VersionRow]]:
        """The wanted versions of the subject's content."""
        return ((row, v) for row in self.board for v in row.versions if v.wanted)


def look_at(session: Session, scope: Scope, undrawable: Undrawable) -> Look:
    """What the subject of a pack holds; without a subject it is about the whole plan."""
    look = _bounded(session, scope, undrawable)
    board = tuple(
        row
        for row in content.board(session)
        if look.holds(
            flagship=row.flagship or None, edition=row.edition_id, campaign=row.campaign_id,
            action=row.action_id,
        )
    )  # fmt: skip
    said = tuple(
        row
        for row in messages.rows(session, current_only=True)
        if look.holds(flagship=row.flagship_id, edition=row.edition_id, campaign=row.campaign_id)
    )
    return replace(look, board=board, messages=said)


def _bounded(session: Session, scope: Scope, undrawable: Undrawable) -> Look:
    held = concern.of(session, scope.about)
    slug = scope.about.flagship
    number = session.scalars(select(Flagship.id).where(Flagship.slug == (slug or ""))).first()
    flagships = frozenset(one for one in (slug, number) if one is not None)
    return Look(scope, undrawable, held, flagships)
