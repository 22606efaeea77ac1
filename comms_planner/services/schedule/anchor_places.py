"""What anchors point to in a plan: found by name, and asked for its dates."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches

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
    Moment,
    Observance,
    Platform,
    Season,
    SeriesException,
)
from comms_planner.models.words import Precision, WorkStatus
from comms_planner.services.planner import reads
from comms_planner.services.schedule import (
    anchor_days,
    anchor_words,
    anchor_writing,
    anchors,
    stations,
)
from comms_planner.services.schedule.anchor_names import bracketed, counted, key
from comms_planner.services.schedule.anchor_spans import Spans, stands_for
from comms_planner.services.schedule.anchors import Anchor, AnchorKind, Expression, Span, When
from comms_planner.services.schedule.working import WorkingCalendar
from comms_planner.text import MONTHS, QT_TRANSLATE_NOOP

YEARS = range(1970, 2101)
_YEAR = re.compile(r"^(?:(?P<before>\d{4})\s*年?\s*)?(?P<name>.*?)(?:\s*(?P<after>\d{4})\s*年?)?$")
_MONTH = re.compile(
    rf"(?:(?P<zh_year>\d{{4}})\s*年\s*(?P<zh_month>\d{{1,2}})\s*月\s*(?P<zh>.+)"
    rf"|(?P<en>.+?),?\s+(?P<month>{'|'.join(MONTHS)})\s+(?P<year>\d{{4}})"
    rf"|(?P<slug>.+?)\s+(?P<its_year>\d{{4}})-(?P<its_month>\d{{2}}))",
    re.I,
)
"""One of those that come twice a year, as people and as the plan write it."""
NEAR = QT_TRANSLATE_NOOP("Errors", "“{part}” is not in this plan. Did you mean “{near}”?")
NO_DATE = QT_TRANSLATE_NOOP(
    "Errors", "“{part}” has no date to come in this plan. Enter one, or name another."
)


@dataclass(frozen=True, slots=True)
class AnchorRow:
    """An expression as it was understood, and when that is."""

    written: Bilingual
    code: str
    first: dt.date | None
    last: dt.date | None
    precision: str


class Places:
    """Finds anchors by name, and says when expressions are."""

    def __init__(
        self, session: Session, today: dt.date, dated: Mapping[int, Span] | None = None
    ) -> None:
        self._session, self._today = session, today
        self.spans = Spans(session, dated)
        self._moments: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._index = self._named()

    def find(self, text: str) -> Anchor | None:
        """What a name or slug stands for; series without a year mean the next one."""
        if text.startswith("campaign "):
            return self._campaign(text.removeprefix("campaign ").strip())
        found = self._index.get(key(text))
        if found and found.kind in (AnchorKind.EDITION, AnchorKind.CAMPAIGN):
            return found
        split = _YEAR.fullmatch(text.strip())
        if split and (split["before"] or split["after"]):
            year = int(split["before"] or split["after"])
            name = split["name"]
            return self._in_year(name, year) or self._in_month(text)
        if key(text) in self._moments:
            return self._of_moment(text, None)
        if found is None:
            return self._in_month(text)
        following = self._next(found)
        if following is None:
            raise Invalid("anchor", NO_DATE, part=text)
        return following

    def _in_year(self, name: str, year: int) -> Anchor | None:
        found = self._index.get(key(name))
        if (found or key(name) in self._moments) and year not in YEARS:
            raise Invalid("anchor", anchor_days.NO_SUCH_DAY, part=f"{name} {year}".strip())
        if key(name) in self._moments:
            return self._of_moment(name, year)
        if found is None or found.kind in (AnchorKind.EDITION, AnchorKind.CAMPAIGN):
            return None
        return Anchor(found.kind, found.key, year)

    def _in_month(self, text: str) -> Anchor | None:
        """One of those that come more than once a year."""
        said = _MONTH.fullmatch(text.strip())
        found = said and self._index.get(key(said["zh"] or said["en"] or said["slug"]))
        if not said or not found or found.kind in (AnchorKind.EDITION, AnchorKind.CAMPAIGN):
            return None
        names = [name.lower() for name in MONTHS]
        month = (
            names.index(said["month"].lower()) + 1
            if said["month"]
            else int(said["zh_month"] or said["its_month"])
        )
        year = int(said["zh_year"] or said["year"] or said["its_year"])
        return Anchor(found.kind, found.key, year, month if 1 <= month <= 12 else None)

    def _of_moment(self, name: str, year: int | None) -> Anchor:
        """The next edition of a moment of others, or that of a year."""
        of_it = self._moments[key(name)]
        mine = [e for e in self.spans.editions.values() if e.moment_id == of_it]
        if year:
            mine = [e for e in mine if stands_for(e) == year]
        else:
            mine = [
                e for e in mine if (self.spans.of_edition(e).ends or dt.date.min) >= self._today
            ]
        if not mine:
            raise Invalid("anchor", NO_DATE, part=f"{name} {year or ''}".strip())
        first = min(mine, key=lambda e: (self.spans.of_edition(e).starts or dt.date.max, e.id))
        return Anchor(AnchorKind.EDITION, first.slug)

    def near(self, part: str) -> str | None:
        """The name most like one that is not known, None where none is."""
        wanted = key(part)
        within = [one for one in self._names if len(wanted) > 1 and wanted in one]
        close = get_close_matches(wanted, self._names, n=1, cutoff=0.75)
        found = close[0] if close else min(within, key=len, default=None)
        return self._names[found] if found else None

    def when(
        self, expression: Expression, calendar: WorkingCalendar, own: Edition | None = None
    ) -> When:
        """The day or window that an expression means now."""
        span = self.spans.of(expression.anchor, own)
        return anchors.resolve(span.at(expression.anchor.end), expression.offset, calendar)

    def kept(self, action: Action, calendar: WorkingCalendar) -> When | None:
        """When a task's expression says it is; None once what it hung on is gone."""
        expression = self.kept_expression(action.anchor or "")
        own = self._session.get(Edition, action.edition_id) if action.edition_id else None
        if expression is None or (expression.anchor.kind is AnchorKind.OWN and own is None):
            return None
        return self.when(expression, calendar, own)

    def name(self, anchor: Anchor) -> Bilingual:
        """What an anchor is called, so that it can be found again by that name."""
        if anchor.kind is AnchorKind.EDITION and anchor.key in self.spans.editions:
            return self.spans.editions[anchor.key].name
        if anchor.kind is AnchorKind.CAMPAIGN:
            campaign = self._session.get(Campaign, int(anchor.key))
            return campaign.title if campaign else Bilingual()
        owner = self.spans.owner(anchor)
        if owner is None:
            return Bilingual()
        if anchor.month:
            month = MONTHS[anchor.month - 1]
            return Bilingual(
                f"{owner.name.en}, {month} {anchor.year}",
                f"{anchor.year}年{anchor.month}月{owner.name.zh}",
            )
        return Bilingual(f"{owner.name.en} {anchor.year}", f"{anchor.year}年{owner.name.zh}")

    def parse(self, text: str) -> Expression:
        """The expression that a text means in this plan."""
        try:
            return anchor_words.parse(text, self.find, self._today)
        except Invalid as refusal:
            part = str(refusal.values.get("part", ""))
            near = self.near(part) if refusal.text == anchor_words.NO_SUCH_NAME else None
            if near:
                raise Invalid("anchor", NEAR, part=part, near=near) from None
            raise

    def kept_expression(self, text: str) -> Expression | None:
        """What the plan keeps as a text; None once what it hung on is gone."""
        try:
            return self.parse(text)
        except Invalid:
            return None

    def _named(self) -> dict[str, Anchor]:
        index: dict[str, Anchor] = {}

        def name(names: Iterable[str], anchor: Anchor) -> None:
            for one in filter(key, names):
                index[key(one)] = anchor
                self._names[key(one)] = one

        for kind, found in (
            (AnchorKind.SEASON, self.spans.seasons),
            (AnchorKind.OBSERVANCE, self.spans.observances),
            (AnchorKind.PLATFORM, self.spans.platforms),
        ):
            for slug, owner in found.items():
                name((slug, owner.name.en, owner.name.zh), Anchor(kind, slug))
        for campaign in self._session.scalars(select(Campaign)):
            name(campaign.title, Anchor(AnchorKind.CAMPAIGN, str(campaign.id)))
        series = {p.id: p.slug for p in self.spans.platforms.values()}
        for slug, edition in self.spans.editions.items():
            names = [slug, *edition.name, *bracketed(edition.name.en)]
            if edition.number and edition.platform_id:
                names += counted(self.spans.platforms[series[edition.platform_id]], edition.number)
            name(names, Anchor(AnchorKind.EDITION, slug))
        for moment in self._session.scalars(select(Moment)):
            for one in (moment.slug, *moment.name, *bracketed(moment.name.en)):
                if key(one) not in index:
                    self._moments[key(one)] = moment.id
                    self._names[key(one)] = one
        return index

    def _campaign(self, number: str) -> Anchor | None:
        if not number.isdecimal() or len(number) > 9:
            return None
        found = self._session.get(Campaign, int(number))
        return Anchor(AnchorKind.CAMPAIGN, str(found.id)) if found else None

    def _next(self, found: Anchor) -> Anchor | None:
        """The next one that has a date, or of the next one at all."""
        for year in range(self._today.year, self._today.year + 11):
            for month in self._months(found, year):
                following = replace(found, year=year, month=month)
                span = self.spans.of(following)
                if span.ends is not None and span.ends >= self._today:
                    return following
        return None

    def _months(self, anchor: Anchor, year: int) -> list[int | None]:
        """The months in which one comes that comes more than once a year; no month for others."""
        days = self.spans.rule_days(replace(anchor, year=year))
        months = list(dict.fromkeys(day.month for day in days))
        return [*months] if len(months) > 1 and anchor.kind is AnchorKind.OBSERVANCE else [None]


def gives_dates(session: Session, kind: AnchorKind, key: str) -> bool:
    """Whether open work has its date from an edition or a campaign."""
    return bool(hanging_on(session, kind, key))


def hanging_on(
    session: Session,
    kind: AnchorKind,
    key: str,
    statuses: Collection[WorkStatus] = (WorkStatus.PLANNED, WorkStatus.IN_PROGRESS),
) -> list[tuple[Action, Span]]:
    """The work that has its date from something, and when that now is."""
    anchored = Action.anchor.is_not(None), Action.work_status.in_(statuses)
    asked = session.scalars(select(Action).where(*anchored).order_by(Action.id)).all()
    if not asked:
        return []
    places, found = Places(session, clock.today()), []
    for action in asked:
        expression = places.kept_expression(action.anchor or "")
        if expression and (expression.anchor.kind, expression.anchor.key) == (kind, key):
            found.append((action, places.spans.of(expression.anchor)))
    return found


@reads(Edition, Platform, Observance, Moment, Season, SeriesException, Campaign, DutyStation,
       Holiday)  # fmt: skip
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
    when = places.when(expression, stations.calendar(session, station_id), own)
    name, span = places.name(expression.anchor), places.spans.of(expression.anchor, own)
    is_day = span.precision is Precision.DAY and span.starts == span.ends
    said = anchor_writing.written(expression, name, is_day=is_day)
    return AnchorRow(
        said, anchor_writing.code(expression), when.first, when.last, when.precision.value
    )
