"""Survey results for attitudes: how many were asked, what they said, and how sure one can be."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from math import sqrt

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Indicator, SurveyResult, rules
from comms_planner.models.words import Sampling as Sampling
from comms_planner.quantity import Number, Qty
from comms_planner.services.planner import reads, undoable
from comms_planner.services.results import periods, prices
from comms_planner.text import QT_TRANSLATE_NOOP

Z95 = 1.959964
"""Half the width of the middle 95 % of a normal distribution, in standard deviations."""

NO_ONE = QT_TRANSLATE_NOOP("Errors", "Say how many people answered: one or more.")
MORE_THAN_ALL = QT_TRANSLATE_NOOP(
    "Errors", "More people answered than there are. Check both numbers."
)
SHARE = QT_TRANSLATE_NOOP("Errors", "A share lies between 0 and 100%. Correct it.")
ONE_ANSWER = QT_TRANSLATE_NOOP("Errors", "Give a share in percent or a mean, and not both.")
MARGIN = QT_TRANSLATE_NOOP("Errors", "A margin of error is more than nothing and at most 100.")
NO_MARGIN = QT_TRANSLATE_NOOP(
    "Errors",
    "Only a random sample has a margin of error. Leave it empty, or say that the sample was"
    " random.",
)
NEEDS_QUESTION = QT_TRANSLATE_NOOP("Errors", "Write the question as it was asked.")
NEEDS_POPULATION = QT_TRANSLATE_NOOP("Errors", "Say who was asked, for instance “city mayors”.")
NEEDS_SOURCE = QT_TRANSLATE_NOOP("Errors", "Say where the figure comes from.")
SCALE = QT_TRANSLATE_NOOP("Errors", "A mean needs its scale, from low to high, and lies within it.")
ALL_ASKED = QT_TRANSLATE_NOOP(
    "Errors", "If everybody was asked, say how many there are; as many answered."
)
DEVIATION = QT_TRANSLATE_NOOP(
    "Errors", "A standard deviation cannot be less than nothing. Write 0 or more."
)


@dataclass(frozen=True, slots=True)
class SurveyRow:
    """What people answered in one round; `margin` is None where there can be none."""

    id: int
    indicator_id: int
    question: Bilingual
    population: Bilingual
    asked_on: dt.date
    n: int
    population_size: int | None
    sampling: str
    answer: Qty
    scale: tuple[Number, Number] | None
    deviation: Number | None
    margin: Number | None
    margin_given: bool
    source: str
    note: Bilingual

    @property
    def interval(self) -> tuple[Number, Number] | None:
        """The 95 % interval around the answer, within what is possible."""
        if self.margin is None or self.answer.value is None:
            return None
        low, high = self.scale or (0, 100)
        value, margin = Decimal(self.answer.value), Decimal(self.margin)
        return max(Decimal(low), value - margin), min(Decimal(high), value + margin)


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """The difference of two rounds that asked the same question; is it more than chance?"""

    first_id: int
    last_id: int
    difference: Number
    margin: Number | None
    verdict: str


@reads(SurveyResult)
def rows(session: Session, indicator_id: int | None = None) -> list[SurveyRow]:
    """The results of all indicators, or of one, in the order in which people were asked."""
    ask = select(SurveyResult).order_by(SurveyResult.asked_on, SurveyResult.id)
    if indicator_id is not None:
        ask = ask.where(SurveyResult.indicator_id == indicator_id)
    return [_row(survey) for survey in session.scalars(ask)]


def changes(found: list[SurveyRow]) -> list[ChangeRow]:
    """From each round to the next of the same question, population and scale."""
    last: dict[tuple[object, ...], SurveyRow] = {}
    made = []
    for row in found:
        same = (row.indicator_id, row.question, row.population, row.answer.unit, row.scale)
        if same in last:
            made.append(_change(last[same], row))
        last[same] = row
    return made


def margin_of(
    n: int,
    sampling: Sampling,
    *,
    share: Number | None = None,
    deviation: Number | None = None,
    population_size: int | None = None,
) -> Number | None:
    """The 95 % margin of error: of a share by its binomial spread, of a mean by its deviation.

    In percentage points or scale points; corrected where a good part of all were asked. Where
    nobody or everybody says yes, the spread is nothing and the share that would still give such
    a sample once in forty is the margin. None where the sample was not random, or where the
    deviation of a mean is not known.
    """
    if sampling is Sampling.CENSUS:
        return 0
    if sampling is Sampling.CONVENIENCE:
        return None
    if share is not None:
        p = float(share) / 100
        if p in (0, 1) and population_size != n:
            return _plain(Decimal(str(round(100 * (1 - 0.025 ** (1 / n)), 4))))
        error = 100 * sqrt(p * (1 - p) / n)
    elif deviation is not None:
        error = float(deviation) / sqrt(n)
    else:
        return None
    if population_size and population_size > 1:
        error *= sqrt(max(population_size - n, 0) / (population_size - 1))
    return _plain(Decimal(str(round(Z95 * error, 4))))


@undoable(QT_TRANSLATE_NOOP("Undo", "Record survey result"))
def record(
    session: Session,
    indicator_id: int,
    question: Bilingual,
    population: Bilingual,
    asked_on: dt.date,
    n: int,
    source: str,
    *,
    share: Number | None = None,
    mean: Number | None = None,
    scale_low: Number | None = None,
    scale_high: Number | None = None,
    deviation: Number | None = None,
    sampling: Sampling = Sampling.RANDOM,
    population_size: int | None = None,
    margin: Number | None = None,
    note: Bilingual = Bilingual(),
) -> int:
    """Record what people answered, how many they were, and the margin of error."""
    row = SurveyResult(indicator_id=session.get_one(Indicator, indicator_id).id)
    _fill(
        session, row, question, population, asked_on, n, source, share, mean, scale_low,
        scale_high, deviation, sampling, population_size, margin, note,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit survey result"))
def edit(
    session: Session,
    survey_id: int,
    question: Bilingual,
    population: Bilingual,
    asked_on: dt.date,
    n: int,
    source: str,
    *,
    share: Number | None = None,
    mean: Number | None = None,
    scale_low: Number | None = None,
    scale_high: Number | None = None,
    deviation: Number | None = None,
    sampling: Sampling = Sampling.RANDOM,
    population_size: int | None = None,
    margin: Number | None = None,
    note: Bilingual = Bilingual(),
) -> None:
    """Correct a survey result."""
    row = session.get_one(SurveyResult, survey_id)
    periods.refuse_locked(session, "asked_on", row.asked_on.year)
    _fill(
        session, row, question, population, asked_on, n, source, share, mean, scale_low,
        scale_high, deviation, sampling, population_size, margin, note,
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete survey result"))
def delete(session: Session, survey_id: int) -> None:
    """Take a survey result out of the plan."""
    row = session.get_one(SurveyResult, survey_id)
    periods.refuse_locked(session, "survey_id", row.asked_on.year)
    session.delete(row)


def _fill(
    session: Session,
    row: SurveyResult,
    question: Bilingual,
    population: Bilingual,
    asked_on: dt.date,
    n: int,
    source: str,
    share: Number | None,
    mean: Number | None,
    scale_low: Number | None,
    scale_high: Number | None,
    deviation: Number | None,
    sampling: Sampling,
    population_size: int | None,
    margin: Number | None,
    note: Bilingual,
) -> None:
    rules.in_order("asked_on", asked_on, asked_on)
    periods.refuse_locked(session, "asked_on", asked_on.year)
    prices.refuse_ave("question", question, note)
    _check_answer(share, mean, scale_low, scale_high, deviation)
    _check_people(n, sampling, population_size)
    row.question = rules.needed("question", question, NEEDS_QUESTION)
    row.population = rules.needed("population", population, NEEDS_POPULATION)
    row.source, row.note = rules.clean(source), rules.body("note", note)
    if not row.source:
        raise Invalid("source", NEEDS_SOURCE)
    if margin is not None and sampling is not Sampling.RANDOM:
        raise Invalid("margin", NO_MARGIN)
    if margin is not None and not 0 < margin <= 100:
        raise Invalid("margin", MARGIN)
    row.asked_on, row.n, row.population_size, row.sampling = asked_on, n, population_size, sampling
    row.share, row.mean, row.deviation = share, mean, deviation
    row.scale_low, row.scale_high = (scale_low, scale_high) if mean is not None else (None, None)
    row.margin_given = margin is not None
    row.margin = (
        margin
        if margin is not None
        else margin_of(
            n, sampling, share=share, deviation=deviation, population_size=population_size
        )
    )


def _check_answer(
    share: Number | None,
    mean: Number | None,
    low: Number | None,
    high: Number | None,
    deviation: Number | None,
) -> None:
    if (share is None) == (mean is None):
        raise Invalid("share", ONE_ANSWER)
    if share is not None and not 0 <= share <= 100:
        raise Invalid("share", SHARE)
    if mean is not None and (low is None or high is None or not low <= mean <= high):
        raise Invalid("mean", SCALE)
    if low is not None and high is not None and low >= high:
        raise Invalid("scale_low", SCALE)
    if deviation is not None and deviation < 0:
        raise Invalid("deviation", DEVIATION)


def _check_people(n: int, sampling: Sampling, population_size: int | None) -> None:
    if n < 1:
        raise Invalid("n", NO_ONE)
    if population_size is not None and population_size < n:
        raise Invalid("population_size", MORE_THAN_ALL)
    if sampling is Sampling.CENSUS and population_size not in (None, n):
        raise Invalid("population_size", ALL_ASKED)


def _change(first: SurveyRow, last: SurveyRow) -> ChangeRow:
    """A difference is shown only where it is larger than both margins together."""
    difference = _plain(Decimal(last.answer.figure) - Decimal(first.answer.figure))
    if first.margin is None or last.margin is None:
        return ChangeRow(first.id, last.id, difference, None, "not shown")
    both = sqrt(float(first.margin) ** 2 + float(last.margin) ** 2)
    margin = _plain(Decimal(str(round(both, 4))))
    verdict = "shown" if abs(float(difference)) > float(margin) else "not shown"
    return ChangeRow(first.id, last.id, difference, margin, verdict)


def _row(s: SurveyResult) -> SurveyRow:
    unit = "percent" if s.mean is None else "points"
    answer = s.mean if s.share is None else s.share
    scale = None
    if s.scale_low is not None and s.scale_high is not None:
        scale = (s.scale_low, s.scale_high)
    return SurveyRow(
        s.id, s.indicator_id, s.question, s.population, s.asked_on, s.n, s.population_size,
        s.sampling.value, Qty(answer, unit=unit), scale, s.deviation, s.margin, s.margin_given,
        s.source, s.note,
    )  # fmt: skip


def _plain(value: Decimal) -> Number:
    return int(value) if value == int(value) else value.normalize()
