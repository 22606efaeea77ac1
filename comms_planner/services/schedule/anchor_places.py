"""What anchors point to in a plan: found by name, and asked for its dates."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner import clock
from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    Campaign,
    DutyStation,
    Edition,
    Holiday,
    Observance,
    Platform,
    Season,
    SeriesException,
)
from comms_planner.models.words import ExceptionKind, Precision, WorkStatus
from comms_planner.services.month import compiled
from comms_planner.services.planner import reads
from comms_planner.services.schedule import anchor_words, anchor_writing, anchors, stations
from comms_planner.services.schedule.anchors import Anchor, AnchorKind, Expression, Span, When
from comms_planner.services.schedule.working import WorkingCalendar
from comms_planner.text import QT_TRANSLATE_NOOP

NO_EDITION = QT_TRANSLATE_NOOP(
    "Errors", "T stands for an edition; choose the edition first, or name one."
)
YEARS = range(1970, 2101)
CHINESE = ("", *"一二三四五六七八九")
_YEAR = re.compile(r"^(?:(?P<before>\d{4})\s*年?\s*)?(?P<name>.*?)(?:\s*(?P<after>\d{4})\s*年?)?$")


@dataclass(frozen=True, slots=True)
class AnchorRow:
    """An expression as it was understood, and when that is."""

    written: Bilingual
    code: str
    first: dt.date | None
    last: dt.date | None
    precision: str


class Places:
    """Finds anchors by name and tells their dates; reads each table once.

    `dated` says what editions' dates would be, by id, to see what follows from a move.
    """

    def __init__(
        self, session: Session, today: dt.date, dated: Mapping[int, Span] | None = None
    ) -> None:
        self._session, self._today, self._dated = session, today, dated or {}
        self._editions = {e.slug: e for e in session.scalars(select(Edition))}
        self._platforms = {p.slug: p for p in session.scalars(select(Platform))}
        self._observances = {o.slug: o for o in session.scalars(select(Observance))}
        self._seasons = {s.slug: s for s in session.scalars(select(Season))}
        changed = select(SeriesException).where(SeriesException.action_id.is_(None))
        self._exceptions = {
            (e.platform_id, e.observance_id, e.rule_day): e for e in session.scalars(changed)
        }
        self._index = self._named()

    def find(self, text: str) -> Anchor | None:
        """What a name or slug stands for; series without a year mean the next one."""
        if text.startswith("campaign "):
            return self._campaign(text.removeprefix("campaign ").strip())
        found = self._index.get(_key(text))
        if found and found.kind in (AnchorKind.EDITION, AnchorKind.CAMPAIGN):
            return found
        split = _YEAR.fullmatch(text.strip())
        if split and (split["before"] or split["after"]):
            found = self._index.get(_key(split["name"]))
            year = int(split["before"] or split["after"])
            if found and year not in YEARS:
                raise Invalid("anchor", anchor_words.NO_SUCH_DAY, part=text)
            return self._in_year(found, year) if found else None
        return self._in_year(found, self._next_year(found)) if found else None

    def span(self, anchor: Anchor, own: Edition | None = None) -> Span:
        """The dates of an anchor as the plan knows them now."""
        if anchor.day or anchor.nth:
            day = anchor.day or (anchor.nth and anchor.nth.day) or None
            return Span(day, day, Precision.DAY) if day else Span()
        if anchor.kind is AnchorKind.OWN:
            if own is None:
                raise Invalid("anchor", NO_EDITION)
            return self._of(own)
        if anchor.kind is AnchorKind.CAMPAIGN:
            campaign = self._session.get(Campaign, int(anchor.key))
            return Span(campaign.starts, campaign.ends, Precision.DAY) if campaign else Span()
        edition = self._edition_of(anchor)
        if edition:
            return self._of(edition)
        return self._by_rule(anchor)

    def when(
        self, expression: Expression, calendar: WorkingCalendar, own: Edition | None = None
    ) -> When:
        """The day or window that an expression means now."""
        span = self.span(expression.anchor, own)
        return anchors.resolve(span.at(expression.anchor.end), expression.offset, calendar)

    def kept(self, action: Action, calendar: WorkingCalendar) -> When | None:
        """When a task's expression says it is; None once what it hung on is gone."""
        expression = self._kept(action.anchor or "")
        own = self._session.get(Edition, action.edition_id) if action.edition_id else None
        if expression is None or (expression.anchor.kind is AnchorKind.OWN and own is None):
            return None
        return self.when(expression, calendar, own)

    def gives_date(self, action: Action, kind: AnchorKind, key: str) -> bool:
        """Whether a task has its date from an edition or a campaign."""
        found = self._kept(action.anchor or "")
        return found is not None and (found.anchor.kind, found.anchor.key) == (kind, key)

    def name(self, anchor: Anchor) -> Bilingual:
        """What an anchor is called, so that it can be found again by that name."""
        if anchor.kind is AnchorKind.EDITION and anchor.key in self._editions:
            return self._editions[anchor.key].name
        if anchor.kind is AnchorKind.CAMPAIGN:
            campaign = self._session.get(Campaign, int(anchor.key))
            return campaign.title if campaign else Bilingual()
        series = self._platforms | self._observances | self._seasons
        owner = series.get(anchor.key)
        if owner is None:
            return Bilingual()
        return Bilingual(f"{owner.name.en} {anchor.year}", f"{anchor.year}年{owner.name.zh}")

    def code(self, expression: Expression) -> str:
        """The expression with slugs for names, as the plan keeps it."""
        anchor = expression.anchor
        name = f"{anchor.key} {anchor.year}" if anchor.year else anchor.key
        if anchor.kind is AnchorKind.CAMPAIGN:
            name = f"campaign {anchor.key}"
        return anchor_writing.written(expression, Bilingual(name, name)).en

    def parse(self, text: str) -> Expression:
        """The expression that a text means in this plan."""
        return anchor_words.parse(text, self.find, self._today)

    def _kept(self, text: str) -> Expression | None:
        try:
            return self.parse(text)
        except Invalid:
            return None

    def _of(self, edition: Edition) -> Span:
        known = Span(edition.starts, edition.ends, edition.precision)
        return self._dated.get(edition.id, known)

    def _named(self) -> dict[str, Anchor]:
        index: dict[str, Anchor] = {}
        for kind, found in (
            (AnchorKind.SEASON, self._seasons),
            (AnchorKind.OBSERVANCE, self._observances),
            (AnchorKind.PLATFORM, self._platforms),
        ):
            for slug, owner in found.items():
                for name in (slug, owner.name.en, owner.name.zh):
                    index[_key(name)] = Anchor(kind, slug)
        for campaign in self._session.scalars(select(Campaign)):
            for name in (campaign.title.en, campaign.title.zh):
                index[_key(name)] = Anchor(AnchorKind.CAMPAIGN, str(campaign.id))
        series = {p.id: p.slug for p in self._platforms.values()}
        for slug, edition in self._editions.items():
            anchor = Anchor(AnchorKind.EDITION, slug)
            names = [slug, edition.name.en, edition.name.zh]
            names += re.findall(r"[(（]([^)）]+)[)）]", edition.name.en)
            if edition.number and edition.platform_id:
                names += _counted(self._platforms[series[edition.platform_id]], edition.number)
            for name in names:
                index[_key(name)] = anchor
        index.pop("", None)
        return index

    def _campaign(self, number: str) -> Anchor | None:
        if not number.isdecimal() or len(number) > 9:
            return None
        found = self._session.get(Campaign, int(number))
        return Anchor(AnchorKind.CAMPAIGN, str(found.id)) if found else None

    def _in_year(self, found: Anchor, year: int | None) -> Anchor | None:
        if found.kind in (AnchorKind.EDITION, AnchorKind.CAMPAIGN):
            return None
        return Anchor(found.kind, found.key, year) if year else None

    def _next_year(self, found: Anchor) -> int | None:
        """The year of the next one that has a date, or of the next one at all."""
        for year in range(self._today.year, self._today.year + 11):
            span = self.span(Anchor(found.kind, found.key, year))
            if span.ends is not None and span.ends >= self._today:
                return year
        return None

    def _edition_of(self, anchor: Anchor) -> Edition | None:
        if anchor.kind is AnchorKind.EDITION:
            return self._editions.get(anchor.key)
        column, owner = {
            AnchorKind.PLATFORM: ("platform_id", self._platforms.get(anchor.key)),
            AnchorKind.SEASON: ("season_id", self._seasons.get(anchor.key)),
            AnchorKind.OBSERVANCE: ("platform_id", self._observances.get(anchor.key)),
        }[anchor.kind]
        number = owner.platform_id if isinstance(owner, Observance) else owner and owner.id
        if number is None:
            return None
        mine = [e for e in self._editions.values() if getattr(e, column) == number]
        stands = next((e for e in mine if _stands_for(e) == anchor.year), None)
        by_day = not isinstance(owner, Platform) or owner.rrule_precision == "exact-day"
        if stands or by_day:  # the rule's next day is another one than that of a late edition
            return stands
        return next((e for e in mine if e.starts and e.starts.year == anchor.year), None)

    def _by_rule(self, anchor: Anchor) -> Span:
        """The day a rule gives in the anchor's year; no day where it gives only the year."""
        owner = (self._platforms | self._observances | self._seasons).get(anchor.key)
        if owner is None or not owner.rrule or not owner.rrule_start or anchor.year is None:
            return Span()
        first, last = dt.date(anchor.year, 1, 1), dt.date(anchor.year, 12, 31)
        days = compiled(owner.rrule, owner.rrule_start).between(first, last)
        if not days:
            return Span()
        if isinstance(owner, Platform) and owner.rrule_precision != "exact-day":
            return Span(first, last, Precision.YEAR)
        changed = self._changed(owner, days[0])
        if changed and changed.kind is ExceptionKind.POSTPONED:
            return Span()
        if changed and changed.starts:
            return Span(changed.starts, changed.ends, Precision.DAY)
        length = 1 if isinstance(owner, Platform) else owner.days
        return Span(days[0], days[0] + dt.timedelta(length - 1), Precision.DAY)

    def _changed(
        self, owner: Platform | Observance | Season, on: dt.date
    ) -> SeriesException | None:
        if isinstance(owner, Season):
            return None
        of_platform = isinstance(owner, Platform)
        return self._exceptions.get(
            (owner.id if of_platform else None, None if of_platform else owner.id, on)
        )


def _stands_for(edition: Edition) -> int | None:
    """The year whose occurrence an edition is, also once it has been moved out of it."""
    return edition.series_year or (edition.starts.year if edition.starts else None)


def _counted(platform: Platform, number: int) -> list[str]:
    """The ways to name a numbered edition: WUF14, the 14th World Urban Forum, 第十四届…"""
    ends = {1: "st", 2: "nd", 3: "rd"}
    end = "th" if number % 100 in (11, 12, 13) else ends.get(number % 10, "th")
    tens, ones = divmod(number, 10)
    chinese = f"{CHINESE[tens] if tens > 1 else ''}{'十' if tens else ''}{CHINESE[ones]}"
    plain = re.sub(r"\s*[(（].*?[)）]", "", platform.name.zh)
    return [
        f"{platform.slug}{number}", f"{number}{end} {platform.name.en}", f"第{number}届{plain}",
        *([f"第{chinese}届{plain}"] if tens < 10 else []),
    ]  # fmt: skip


def _key(name: str) -> str:
    """A name without what people write differently: case, spaces, dashes, brackets."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(c for c in plain if c.isalnum()).removeprefix("the")


def gives_dates(session: Session, kind: AnchorKind, key: str) -> bool:
    """Whether open work has its date from an edition or a campaign."""
    open_work = Action.work_status.in_((WorkStatus.PLANNED, WorkStatus.IN_PROGRESS))
    asked = session.scalars(select(Action).where(Action.anchor.is_not(None), open_work)).all()
    places = Places(session, clock.today()) if asked else None
    return places is not None and any(places.gives_date(a, kind, key) for a in asked)


@reads(Edition, Platform, Observance, Season, SeriesException, Campaign, DutyStation, Holiday)
def understood(
    session: Session,
    text: str,
    *,
    edition_id: int | None = None,
    station_id: int | None = None,
    today: dt.date | None = None,
) -> AnchorRow:
    """What a typed expression means now; Invalid names the part that is not understood.

    Working days are those of a station, or of the plan's first one.
    """
    places = Places(session, today or clock.today())
    expression = places.parse(text)
    own = session.get(Edition, edition_id) if edition_id else None
    if expression.anchor.kind is AnchorKind.OWN and own is None:
        when = anchors.UNKNOWN
    else:
        when = places.when(expression, stations.calendar(session, station_id), own)
    name = places.name(expression.anchor)
    said = anchor_writing.written(expression, name)
    return AnchorRow(said, places.code(expression), when.first, when.last, when.precision.value)
