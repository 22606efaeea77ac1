"""The contribution ledger, co-investment and surveys: whose part, whose money, how sure."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from comms_planner.errors import PlannerError
from comms_planner.models.words import Precision, Sampling
from comms_planner.quantity import Qty, Relation
from comms_planner.services import outcomes
from comms_planner.services.commands import carry_out
from comms_planner.services.planner import Planner
from comms_planner.services.results import investments, ledger, surveys

ENTRY = {
    "indicator": "policy-changes", "kind": "policy change", "what": "Urban policy adopted",
    "who": "Ministry of Lands", "on": "2021-05-03", "precision": "month", "country": "KE",
    "significance": "The first of its kind", "our_part": "Drafted the guidance",
    "others_part": "UNDP paid for the talks", "substantiated_by": "UNDP Kenya",
    "flagship": "sdg-cities",
}  # fmt: skip
MONEY = {
    "indicator": "co-investment", "kind": "mobilized", "what": "Housing fund", "investor": "KfW",
    "amount": {"value": 2_000_000, "unit": "EUR", "relation": "≥"}, "year": 2021,
    "source": "Letter of 3 May",
}  # fmt: skip
SURVEY = {
    "indicator": "attitude-commitment", "question": "Do you support it?", "population": "Mayors",
    "asked_on": "2020-03-01", "n": 400, "share": 50, "source": "Poll",
}  # fmt: skip


def refused(planner: Planner, command: str, **args: object) -> str:
    with pytest.raises(PlannerError) as refusal:
        carry_out(planner, command, args)
    return str(refusal.value)


def test_an_entry_says_who_changed_what_when_and_where_and_whose_part_it_was(
    planner: Planner,
) -> None:
    carry_out(planner, "ledger.record", ENTRY)
    (row,) = planner.read(ledger.rows)
    assert (row.starts, row.ends) == (dt.date(2021, 5, 1), dt.date(2021, 5, 31))
    assert (row.country, row.flagship, row.substantiated) == ("KE", "sdg-cities", True)
    (count,) = ledger.counts([row])
    assert (count.year, count.recorded, count.substantiated) == (2021, 1, 1)


@pytest.mark.parametrize("left_out", ["significance", "our_part", "others_part", "who"])
def test_no_part_of_an_entry_may_be_left_empty(planner: Planner, left_out: str) -> None:
    refused(planner, "ledger.record", **{**ENTRY, left_out: " "})


def test_we_cannot_confirm_ourselves(planner: Planner) -> None:
    for ourselves in ("UN-Habitat", "人居署"):
        said = refused(planner, "ledger.record", **{**ENTRY, "substantiated_by": ourselves})
        assert "outside" in said


def test_what_lies_ahead_is_not_in_the_ledger(planner: Planner) -> None:
    assert "still to come" in refused(planner, "ledger.record", **{**ENTRY, "on": "2099-01-01"})


def test_the_ledger_shows_no_outputs(planner: Planner) -> None:
    assert "outcome" in refused(planner, "ledger.record", **{**ENTRY, "indicator": "awareness-2"})
    assert "no outcome" in refused(
        planner, "ledger.record", **{**ENTRY, "what": "2 million impressions"}
    )


def test_an_entry_of_an_approved_year_is_locked(planner: Planner) -> None:
    number = carry_out(planner, "ledger.record", ENTRY).ids[0]
    carry_out(planner, "periods.approve", {"year": 2021, "by": "Head"})
    assert "locked" in refused(planner, "ledger.delete", entry=number)
    assert "locked" in refused(planner, "ledger.record", **ENTRY)


def test_days_known_coarsely_bound_what_is_known() -> None:
    day = dt.date(2021, 5, 3)
    assert ledger.window(day, Precision.QUARTER) == (dt.date(2021, 4, 1), dt.date(2021, 6, 30))
    assert ledger.window(day, Precision.YEAR) == (dt.date(2021, 1, 1), dt.date(2021, 12, 31))


def test_a_confirmed_entry_shows_the_outcome(planner: Planner) -> None:
    carry_out(planner, "ledger.record", {**ENTRY, "substantiated_by": ""})
    assert _engagement(planner).proof == "none"
    number = planner.read(ledger.rows)[0].id
    carry_out(planner, "ledger.substantiate", {"entry": number, "by": "UNDP", "on": "2021-06-01"})
    assert _engagement(planner).proof == "shown"


def test_currencies_and_kinds_are_never_added_to_each_other(planner: Planner) -> None:
    carry_out(planner, "investments.record", MONEY)
    carry_out(planner, "investments.record", {**MONEY, "amount": 500_000, "currency": "EUR"})
    usd = {**MONEY, "amount": 5_000_000, "currency": "usd"}
    carry_out(planner, "investments.record", usd)
    carry_out(planner, "investments.record", {**usd, "kind": "leveraged"})
    found = investments.totals(planner.read(investments.rows))
    assert [(t.currency, t.kind, t.amount.qty.value) for t in found] == [
        ("EUR", "mobilized", 2_500_000), ("USD", "leveraged", 5_000_000),
        ("USD", "mobilized", 5_000_000),
    ]  # fmt: skip
    assert found[0].amount.qty.relation is Relation.GE


def test_all_shares_of_the_same_money_come_to_a_hundred_at_most(planner: Planner) -> None:
    number = carry_out(planner, "investments.record", {**MONEY, "our_share": 40}).ids[0]
    share = {"investment": number, "who": "KfW"}
    assert "110" in refused(planner, "investments.set_share", **share, share=70)
    carry_out(planner, "investments.set_share", {**share, "share": 60})
    (row,) = planner.read(investments.rows)
    assert (row.claimed, row.ours) == (100, Qty(800_000, Relation.GE, "EUR"))
    assert "100" in refused(planner, "investments.record", **{**MONEY, "our_share": 101})


@pytest.mark.parametrize("currency", ["", "dollars", "万美元"])
def test_an_amount_names_its_currency(planner: Planner, currency: str) -> None:
    args = {**MONEY, "amount": 5, "currency": currency}
    assert "three letters" in refused(planner, "investments.record", **args)


def test_two_currencies_on_one_amount_are_refused(planner: Planner) -> None:
    assert "one of them" in refused(planner, "investments.record", **{**MONEY, "currency": "USD"})


def test_the_margin_of_error_follows_from_how_many_answered() -> None:
    assert surveys.margin_of(400, Sampling.RANDOM, share=50) == Decimal("4.8999")
    small = surveys.margin_of(400, Sampling.RANDOM, share=50, population_size=800)
    assert small is not None
    assert float(small) == pytest.approx(4.8999 * (400 / 799) ** 0.5, abs=1e-3)
    assert surveys.margin_of(100, Sampling.RANDOM, deviation=2) == Decimal("0.392")
    assert surveys.margin_of(1_000, Sampling.RANDOM, share=0) == Decimal("0.3682")
    assert surveys.margin_of(1_000, Sampling.RANDOM, share=100) == Decimal("0.3682")
    assert surveys.margin_of(50, Sampling.RANDOM, share=0, population_size=50) == 0
    assert surveys.margin_of(9, Sampling.CENSUS, share=50) == 0
    assert surveys.margin_of(400, Sampling.CONVENIENCE, share=50) is None


def test_a_difference_within_the_margins_is_not_shown(planner: Planner) -> None:
    for asked_on, share in (("2020-03-01", 50), ("2021-03-01", 55), ("2022-03-01", 68)):
        carry_out(planner, "surveys.record", {**SURVEY, "asked_on": asked_on, "share": share})
    found = surveys.changes(planner.read(surveys.rows))
    assert [(c.difference, c.verdict) for c in found] == [(5, "not shown"), (13, "shown")]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"n": 0}, "one or more"), ({"share": 101}, "100"), ({"mean": 3}, "not both"),
        ({"share": None}, "share in percent"), ({"population_size": 300}, "More people"),
        ({"sampling": "not random", "margin": 3}, "random sample"), ({"margin": 0}, "margin"),
        ({"share": None, "mean": 7, "scale_low": 1, "scale_high": 5}, "scale"),
    ],
)  # fmt: skip
def test_answers_that_cannot_be_are_refused(
    planner: Planner, wrong: dict[str, object], said: str
) -> None:
    assert said in refused(planner, "surveys.record", **{**SURVEY, **wrong})


def _engagement(planner: Planner) -> outcomes.OutcomeRow:
    return next(o for o in planner.read(outcomes.rows) if o.slug == "engagement")
