"""Margins, forecasts, ratios and standings against a second reckoning: tables and fractions."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from math import sqrt
from statistics import NormalDist, fmean, mean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import Aggregation, Direction, Sampling
from comms_planner.quantity import Qty, Relation
from comms_planner.services.forecast import forecasts, key
from comms_planner.services.reach import OccurrenceRow
from comms_planner.services.results.judging import Band
from comms_planner.services.results.surveys import margin_of
from comms_planner.services.results.tracking import YearFigure, combined, standing
from comms_planner.services.results.tracking import mean as plain_mean

Z = NormalDist().inv_cdf(0.975)
RANDOM = Sampling.RANDOM


@pytest.mark.parametrize(
    ("share", "n", "margin"),
    [(50, 384, 5.0), (50, 600, 4.0), (50, 1_067, 3.0), (50, 2_401, 2.0), (50, 9_604, 1.0),
     (30, 323, 5.0), (10, 138, 5.0)],
)  # fmt: skip
def test_sample_sizes_of_the_textbook_give_its_margins(share: int, n: int, margin: float) -> None:
    """Cochran, Sampling Techniques (3rd ed. 1977), n = z² p q / d²."""
    assert float(margin_of(n, RANDOM, share=share) or 0) == pytest.approx(margin, abs=0.01)


@pytest.mark.parametrize(
    ("people", "n"), [(100, 80), (500, 217), (1_000, 278), (5_000, 357), (100_000, 384)]
)
def test_small_populations_follow_krejcie_and_morgan(people: int, n: int) -> None:
    """Krejcie and Morgan, Determining Sample Size (1970): so many answers are needed for 5 %."""

    def margin(answers: int) -> float:
        return float(margin_of(answers, RANDOM, share=50, population_size=people) or 0)

    assert margin(n) < 5.02
    assert margin(n - 2) > 5.0


@given(st.integers(1, 99), st.integers(30, 5_000), st.integers(0, 50_000))
def test_the_margin_of_a_share_is_its_binomial_spread(share: int, n: int, more: int) -> None:
    people = n + more
    spread = sqrt(share * (100 - share) / n * ((people - n) / (people - 1)))
    found = margin_of(n, RANDOM, share=share, population_size=people)
    assert float(found or 0) == pytest.approx(Z * spread, abs=1e-3)


@given(st.lists(st.integers(1, 5), min_size=2, max_size=400))
def test_the_margin_of_a_mean_is_the_spread_of_its_answers(answers: list[int]) -> None:
    middle = fmean(answers)
    deviation = sqrt(sum((one - middle) ** 2 for one in answers) / (len(answers) - 1))
    found = margin_of(len(answers), RANDOM, deviation=Decimal(str(deviation)))
    assert float(found or 0) == pytest.approx(Z * deviation / sqrt(len(answers)), abs=1e-3)


@pytest.mark.parametrize(("n", "margin"), [(10, 30.85), (30, 11.57), (100, 3.62)])
def test_where_nobody_said_yes_the_margin_is_clopper_and_pearsons(n: int, margin: float) -> None:
    """Clopper and Pearson (1934): the share p with (1 − p)ⁿ = 2.5 %."""
    found = float(margin_of(n, RANDOM, share=0) or 0)
    assert found == pytest.approx(margin, abs=0.01)
    assert (1 - found / 100) ** n == pytest.approx(0.025, abs=1e-4)


def held(number: int, counted: Qty) -> OccurrenceRow:
    """One edition a year of one series."""
    day, nothing = dt.date(2010 + number, 5, 1), Qty.unknown()
    return OccurrenceRow(
        platform="forum", platform_name=Bilingual("Forum"), edition_id=number,
        name=Bilingual(f"Forum {number}"), starts=day, ends=day, precision="day", projected=False,
        called_off="", estimated_direct=nothing, estimated_indirect=nothing,
        measured_direct=counted, measured_indirect=nothing, measurements=(),
    )  # fmt: skip


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=8))
def test_a_forecast_is_the_mean_of_the_last_three(counted: list[int]) -> None:
    past = [held(n, Qty(people)) for n, people in enumerate(counted)]
    coming = held(len(counted), Qty.unknown())
    (made,) = forecasts([*past, coming])[key(coming)]
    reckoned = mean([Fraction(people) for people in counted[-3:]])
    assert made.qty.relation is Relation.APPROX
    assert abs(Fraction(made.qty.figure) - reckoned) <= Fraction(1, 2)


def test_a_forecast_leaves_out_what_was_called_off_and_what_nobody_counted() -> None:
    past = [held(0, Qty(100)), held(1, Qty.unknown()), held(2, Qty(301, Relation.GE))]
    off = replace(held(3, Qty(9_999)), called_off="cancelled")
    coming = held(4, Qty.unknown())
    (made,) = forecasts([*past, off, coming])[key(coming)]
    assert made.qty == Qty(200, Relation.GE), "a mean with a lower bound in it is one"


@st.composite
def ratios(draw: st.DrawFn) -> list[YearFigure]:
    wholes = draw(st.lists(st.integers(1, 10**6), min_size=1, max_size=8))
    found = []
    for n, whole in enumerate(wholes):
        part = draw(st.integers(0, whole))
        value = (Decimal(part * 100) / whole).quantize(Decimal("0.000001"))
        qty = Qty(value, unit="percent")
        found.append(YearFigure(2020 + n, qty, part, whole))
    return found


@settings(max_examples=100)
@given(ratios())
def test_ratios_of_years_are_pooled_and_their_plain_mean_stands_beside(
    figures: list[YearFigure],
) -> None:
    part = sum((Fraction(f.numerator or 0) for f in figures), Fraction(0))
    whole = sum((Fraction(f.denominator or 0) for f in figures), Fraction(0))
    found = combined(figures, Aggregation.MEAN_OF_RATIO, "percent")
    assert found is not None
    assert abs(Fraction(found.figure) - part / whole * 100) <= Fraction(1, 10**6)
    plain = plain_mean(figures)
    assert plain is not None
    reckoned: Fraction = mean(
        [Fraction(f.numerator or 0) / Fraction(f.denominator or 1) * 100 for f in figures]
    )
    assert abs(Fraction(plain.figure) - reckoned) <= Fraction(2, 10**6)


@settings(max_examples=200)
@given(
    st.integers(0, 200), st.integers(1, 200), st.integers(0, 200), st.booleans(),
    st.integers(1, 50), st.integers(51, 100),
)  # fmt: skip
def test_a_standing_is_the_share_of_the_way_against_its_band(
    actual: int, target: int, start: int, down: bool, risk: int, track: int
) -> None:
    """The trajectory by fractions: from the baseline to the target, else of the target alone."""
    found = standing(
        [YearFigure(2022, Qty(actual, unit="policies"))], {2022: Qty(target, unit="policies")},
        Qty(start, unit="policies"), Aggregation.LAST, Direction.DOWN if down else Direction.UP,
        Band(track, risk),
    )  # fmt: skip
    leads = start > target if down else start < target
    if actual == target or (actual < target) == down:
        assert found.status == "met"
        return
    share: Fraction | None = None
    if leads:
        share = Fraction(actual - start, target - start)
    elif not down:
        share = Fraction(actual, target)
    elif actual:
        share = Fraction(target, actual)
    wanted = "off track"
    if share is not None and share * 100 >= track:
        wanted = "on track"
    elif share is not None and share * 100 >= risk:
        wanted = "at risk"
    assert found.status == wanted
    assert found.progress is not None
    assert share is not None
    assert abs(Fraction(found.progress.figure) - share * 100) <= Fraction(1, 10**6)
