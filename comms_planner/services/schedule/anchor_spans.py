"""The dates of what anchors name: of editions, by rules, and where a day differs from its rule."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.models import (
    Campaign,
    Edition,
    Observance,
    Platform,
    Season,
    SeriesException,
)
from comms_planner.models.words import ExceptionKind, Precision
from comms_planner.services.month import compiled
from comms_planner.services.schedule.anchors import Anchor, AnchorKind, Span


class Spans:
    """Tells the dates of anchors; reads each table once.

    `dated` says what editions' dates would be, by id, to see what follows from a move.
    """

    def __init__(self, session: Session, dated: Mapping[int, Span] | None = None) -> None:
        self._session, self._dated = session, dated or {}
        self.editions = {e.slug: e for e in session.scalars(select(Edition))}
        self.platforms = {p.slug: p for p in session.scalars(select(Platform))}
        self.observances = {o.slug: o for o in session.scalars(select(Observance))}
        self.seasons = {s.slug: s for s in session.scalars(select(Season))}
        changed = select(SeriesException).where(SeriesException.action_id.is_(None))
        self._exceptions = {
            (e.platform_id, e.observance_id, e.rule_day): e for e in session.scalars(changed)
        }

    def of(self, anchor: Anchor, own: Edition | None = None) -> Span:
        """The dates of an anchor as the plan knows them now."""
        if anchor.day or anchor.nth:
            day = anchor.day or (anchor.nth and anchor.nth.day) or None
            return Span(day, day, Precision.DAY) if day else Span()
        if anchor.kind is AnchorKind.OWN:
            return self.of_edition(own) if own else Span()
        if anchor.kind is AnchorKind.CAMPAIGN:
            campaign = self._session.get(Campaign, int(anchor.key))
            return Span(campaign.starts, campaign.ends, Precision.DAY) if campaign else Span()
        edition = self._edition_of(anchor)
        if edition:
            return self.of_edition(edition)
        return self._by_rule(anchor)

    def of_edition(self, edition: Edition) -> Span:
        """The dates of an edition, or those it would have."""
        known = Span(edition.starts, edition.ends, edition.precision)
        return self._dated.get(edition.id, known)

    def series_of(self, slug: str) -> Anchor | None:
        """The series of an edition in the edition's year; None for meetings of others."""
        edition = self.editions[slug]
        for kind, owners, number in (
            (AnchorKind.PLATFORM, self.platforms, edition.platform_id),
            (AnchorKind.SEASON, self.seasons, edition.season_id),
        ):
            found = next((s for s, owner in owners.items() if owner.id == number), None)
            if found:
                return Anchor(kind, found, stands_for(edition))
        return None

    def _edition_of(self, anchor: Anchor) -> Edition | None:
        if anchor.kind is AnchorKind.EDITION:
            return self.editions.get(anchor.key)
        column, owner = {
            AnchorKind.PLATFORM: ("platform_id", self.platforms.get(anchor.key)),
            AnchorKind.SEASON: ("season_id", self.seasons.get(anchor.key)),
            AnchorKind.OBSERVANCE: ("platform_id", self.observances.get(anchor.key)),
        }[anchor.kind]
        number = owner.platform_id if isinstance(owner, Observance) else owner and owner.id
        if number is None:
            return None
        mine = [e for e in self.editions.values() if getattr(e, column) == number]
        stands = next((e for e in mine if stands_for(e) == anchor.year), None)
        by_day = not isinstance(owner, Platform) or owner.rrule_precision == "exact-day"
        if stands or by_day:  # the rule's next day is another one than that of a late edition
            return stands
        return next((e for e in mine if e.starts and e.starts.year == anchor.year), None)

    def _by_rule(self, anchor: Anchor) -> Span:
        """The day a rule gives in the anchor's year; no day where it gives only the year."""
        days, owner = self.rule_days(anchor), self.owner(anchor)
        if not days or owner is None or anchor.year is None:
            return Span()
        if isinstance(owner, Platform) and owner.rrule_precision != "exact-day":
            return Span(dt.date(anchor.year, 1, 1), dt.date(anchor.year, 12, 31), Precision.YEAR)
        changed = self._changed(owner, days[0])
        if changed and changed.kind is ExceptionKind.POSTPONED:
            return Span()
        if changed and changed.starts:
            return Span(changed.starts, changed.ends, Precision.DAY)
        length = 1 if isinstance(owner, Platform) else owner.days
        return Span(days[0], days[0] + dt.timedelta(length - 1), Precision.DAY)

    def owner(self, anchor: Anchor) -> Platform | Observance | Season | None:
        """The series that an anchor names."""
        return (self.platforms | self.observances | self.seasons).get(anchor.key)

    def rule_days(self, anchor: Anchor) -> list[dt.date]:
        """The days that a rule gives in the anchor's year, or in its month of that year."""
        owner = self.owner(anchor)
        if owner is None or not owner.rrule or not owner.rrule_start or anchor.year is None:
            return []
        first, last = dt.date(anchor.year, 1, 1), dt.date(anchor.year, 12, 31)
        days = compiled(owner.rrule, owner.rrule_start).between(first, last)
        return [day for day in days if anchor.month in (None, day.month)]

    def _changed(
        self, owner: Platform | Observance | Season, on: dt.date
    ) -> SeriesException | None:
        if isinstance(owner, Season):
            return None
        of_platform = isinstance(owner, Platform)
        return self._exceptions.get(
            (owner.id if of_platform else None, None if of_platform else owner.id, on)
        )


def stands_for(edition: Edition) -> int | None:
    """The year whose occurrence an edition is, also once it has been moved out of it."""
    return edition.series_year or (edition.starts.year if edition.starts else None)
