"""Rules about what may be written, shared by the classes of the plan."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import Precision
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.text.cleaning import clean as clean

TITLE_LIMIT = 300
TEXT_LIMIT = 100_000
DAY_MINUTES = 24 * 60
FIRST_DAY, LAST_DAY = dt.date(1970, 1, 1), dt.date(2100, 12, 31)


def clean_both(text: Bilingual) -> Bilingual:
    """Both sides of a text, cleaned."""
    return Bilingual(clean(text.en), clean(text.zh))


def title(field: str, text: Bilingual) -> Bilingual:
    """A title people can find the thing by: one line, not empty, not an essay."""
    tidy = Bilingual(" ".join(clean(text.en).split()), " ".join(clean(text.zh).split()))
    if not tidy:
        raise Invalid(
            field,
            QT_TRANSLATE_NOOP("Errors", "Give it a title or a name, in English or in Chinese."),
        )
    if max(len(tidy.en), len(tidy.zh)) > TITLE_LIMIT:
        raise Invalid(
            field,
            QT_TRANSLATE_NOOP(
                "Errors", "A title has at most {limit} characters. Put the rest in the notes."
            ),
            limit=TITLE_LIMIT,
        )
    return tidy


def body(field: str, text: Bilingual) -> Bilingual:
    """A longer text, within what can be shown and printed."""
    tidy = clean_both(text)
    if max(len(tidy.en), len(tidy.zh)) > TEXT_LIMIT:
        raise Invalid(
            field,
            QT_TRANSLATE_NOOP(
                "Errors", "A text has at most {limit} characters. Attach the rest as a file."
            ),
            limit=TEXT_LIMIT,
        )
    return tidy


def needed(field: str, text: Bilingual, refusal: str) -> Bilingual:
    """A longer text that has to be there; `refusal` says why, and what to write."""
    tidy = body(field, text)
    if not tidy:
        raise Invalid(field, refusal)
    return tidy


def clock(start_time: int | None, end_time: int | None, *, same_day: bool) -> None:
    """Refuse minutes outside the day, and an end before its beginning on one day."""
    for minutes in (start_time, end_time):
        if minutes is not None and not 0 <= minutes <= DAY_MINUTES:
            raise Invalid(
                "start_time", QT_TRANSLATE_NOOP("Errors", "A time lies between 0:00 and 24:00.")
            )
    if start_time is not None and end_time is not None and same_day and end_time < start_time:
        raise Invalid(
            "end_time",
            QT_TRANSLATE_NOOP(
                "Errors", "The end lies before the beginning. Swap them, or change one."
            ),
        )


def in_order(field: str, first: dt.date | None, last: dt.date | None) -> None:
    """Refuse a span that ends before it starts, or lies outside 1970 to 2100."""
    for day in (first, last):
        if day is not None and not FIRST_DAY <= day <= LAST_DAY:
            raise Invalid(field, QT_TRANSLATE_NOOP("Errors", "Choose a day between 1970 and 2100."))
    if first is None and last is not None:
        raise Invalid(
            field, QT_TRANSLATE_NOOP("Errors", "Give the first day too, or no day at all.")
        )
    if first is not None and last is not None and last < first:
        raise Invalid(
            field,
            QT_TRANSLATE_NOOP(
                "Errors", "The last day lies before the first. Swap them, or change one."
            ),
        )


def bounds(
    first: dt.date | None, last: dt.date | None, precision: Precision
) -> tuple[dt.date | None, dt.date | None]:
    """The span that what is known bounds: whole months, quarters or years where it is no day."""
    if precision is Precision.TBC or first is None:
        return None, None
    last = last or first
    months = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.YEAR: 12}.get(precision)
    if months is None:
        return first, last
    begin = first.replace(month=first.month - (first.month - 1) % months, day=1)
    end = last.month - (last.month - 1) % months + months - 1
    return begin, last.replace(month=end, day=monthrange(last.year, end)[1])
