"""What the next edition of a series is probably called, and when its rule foresees it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Edition, Moment, Platform, Season
from comms_planner.services import month
from comms_planner.services.planner import reads

ORDINALS = (
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
    "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
    "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
DIGITS = "〇一二三四五六七八九"
AHEAD = 12
OFF = ("cancelled", "postponed")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposal for the next edition; `after_id` is the one it follows."""

    series: str
    number: int | None
    name: Bilingual
    starts: dt.date | None
    ends: dt.date | None
    precision: str
    after_id: int | None


@reads(Edition, Platform, Moment, Season, "series_exception", "observance")
def suggestion(session: Session, series: str, today: dt.date) -> Suggestion:
    """The next edition of a series: counted on from the last, dated no closer than its rule."""
    last = _last(session, series)
    when = _foreseen(session, series, last, today)
    starts, ends, precision = when
    if last is None:
        return Suggestion(series, None, _first_name(session, series, starts), *when, None)
    year = starts.year if starts else last.starts.year + 1 if last.starts else None
    number = last.number + 1 if last.number else None
    name = Bilingual(
        named_on(last.name.en, last.number, year), named_on(last.name.zh, last.number, year)
    )
    return Suggestion(series, number, name, starts, ends, precision, last.id)


def named_on(name: str, number: int | None, year: int | None) -> str:
    """A name counted one on, or in another year; a subtitle is left behind."""
    if number is not None:
        return _counted_on(name, number)
    if year is None or not _YEAR.search(name):
        return name
    plain = re.sub(r"：[^》]*(?=》)|(?:: |：).*$", "", name)
    return _YEAR.sub(str(year), plain)


def _counted_on(name: str, number: int) -> str:
    name = re.sub(rf"(?<!\d){number}(?!\d)", str(number + 1), name)
    if number + 1 < len(ORDINALS):
        name = re.sub(
            rf"\b{ORDINALS[number]}\b",
            lambda found: _like(found.group(), ORDINALS[number + 1]),
            name,
            flags=re.IGNORECASE,
        )
    return re.sub(rf"第{chinese(number)}(?=[届次])", f"第{chinese(number + 1)}", name)


def _like(model: str, word: str) -> str:
    return word.capitalize() if model[:1].isupper() else word


def chinese(number: int) -> str:
    """A number below a hundred in Chinese: 十四, 二十."""
    tens, ones = divmod(number, 10)
    if not tens or number > 99:
        return DIGITS[number] if number < 10 else str(number)
    return f"{DIGITS[tens] if tens > 1 else ''}十{DIGITS[ones] if ones else ''}"


def _last(session: Session, series: str) -> Edition | None:
    owners = (
        select(Edition)
        .outerjoin(Platform, Platform.id == Edition.platform_id)
        .outerjoin(Moment, Moment.id == Edition.moment_id)
        .outerjoin(Season, Season.id == Edition.season_id)
        .where((Platform.slug == series) | (Moment.slug == series) | (Season.slug == series))
    )
    found = session.scalars(owners).all()
    return max(found, key=lambda e: (e.number or 0, e.starts or dt.date.max, e.id), default=None)


def _first_name(session: Session, series: str, starts: dt.date | None) -> Bilingual:
    name = _series_name(session, series)
    if starts is None:
        return name
    return Bilingual(f"{name.en} {starts.year}", f"{starts.year}年{name.zh}")


def _series_name(session: Session, series: str) -> Bilingual:
    for model in (Platform, Moment, Season):
        name: Bilingual | None = session.scalars(
            select(model.name).where(model.slug == series)
        ).first()
        if name is not None:
            return name
    return Bilingual()


def _foreseen(
    session: Session, series: str, last: Edition | None, today: dt.date
) -> tuple[dt.date | None, dt.date | None, str]:
    """The first occurrence by rule after the last edition; nothing where there is no rule."""
    begin = max(last.ends, today) if last and last.ends else today
    until = min(dt.date(begin.year + AHEAD, 12, 31), dt.date(2100, 12, 31))
    for entry in month.foreseen(session, begin, until):
        later = entry.platform == series and entry.first > begin
        if later and entry.exception not in OFF:
            return entry.first, entry.last, entry.precision
    return None, None, "tbc"
