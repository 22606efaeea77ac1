"""Numbers keep their qualifier through every sum; the algebra of the domain notes, (iv)."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comms_planner.errors import Invalid
from comms_planner.quantity import LIMIT, Qty, Relation, Verdict, parse, total

EQ, APPROX, GE, LE = Relation.EQ, Relation.APPROX, Relation.GE, Relation.LE
UNKNOWN, NA = Relation.UNKNOWN, Relation.NA

figures = st.builds(
    Qty, st.integers(0, 10**9), st.sampled_from([EQ, APPROX, GE, LE]), st.just("people")
)
quantities = st.one_of(figures, st.just(Qty.unknown()), st.just(Qty.na("")))


def qty(value: int | None, relation: Relation) -> Qty:
    return Qty(value, relation)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (EQ, EQ, EQ),
        (EQ, APPROX, APPROX),
        (APPROX, APPROX, APPROX),
        (EQ, GE, GE),
        (APPROX, GE, GE),
        (GE, GE, GE),
        (EQ, LE, LE),
        (LE, LE, LE),
        (GE, LE, UNKNOWN),
    ],
)
def test_a_sum_is_as_sure_as_its_parts(one: Relation, other: Relation, expected: Relation) -> None:
    for left, right in ((one, other), (other, one)):
        made = qty(3, left) + qty(4, right)
        assert made.relation is expected
        assert made.value == (None if expected is UNKNOWN else 7)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (EQ, EQ, EQ),
        (GE, EQ, GE),
        (EQ, GE, LE),
        (GE, GE, UNKNOWN),
        (LE, LE, UNKNOWN),
        (GE, LE, GE),
        (EQ, APPROX, APPROX),
    ],
)
def test_a_difference_of_two_lower_bounds_says_nothing(
    one: Relation, other: Relation, expected: Relation
) -> None:
    made = qty(9, one) - qty(4, other)
    assert made.relation is expected
    assert made.value == (None if expected is UNKNOWN else 5)


def test_an_unknown_part_makes_a_plain_sum_unknown() -> None:
    assert Qty(5) + Qty.unknown() == Qty.unknown()
    assert Qty.unknown() + Qty.na("") == Qty.unknown()


def test_a_figure_minus_what_does_not_apply_is_the_figure() -> None:
    assert Qty(5, GE) - Qty.na("") == Qty(5, GE)
    with pytest.raises(Invalid):
        Qty.na("") - Qty(5)


def test_a_lower_bound_stays_one_when_multiplied_or_shared_out() -> None:
    assert Qty(5_000_000, GE) * 2 == Qty(10_000_000, GE)
    assert Qty(5_000_000, GE) / 2 == Qty(2_500_000, GE)
    assert Qty(5, GE) * -1 == Qty(-5, LE)
    assert Qty(5, GE) * 0 == Qty(0)
    assert Qty(1) / 4 == Qty(Decimal("0.25"))
    assert Qty.na("") * 3 == Qty.na("")
    assert Qty.unknown() / 3 == Qty.unknown()


@pytest.mark.parametrize("count", [0, -1])
def test_nothing_is_shared_out_over_no_years(count: int) -> None:
    with pytest.raises(Invalid):
        Qty(5) / count


def test_a_ratio_over_a_lower_bound_is_an_upper_bound() -> None:
    assert Qty(20_000).ratio(Qty(5_000_000, GE)) == Qty(Decimal("0.004"), LE, "ratio")
    assert Qty(5_000_000, GE).ratio(Qty(20_000)) == Qty(250, GE, "ratio")
    assert Qty(5, GE).ratio(Qty(5, GE)) == Qty.unknown("ratio")
    assert Qty(5).ratio(Qty(0)) == Qty.unknown("ratio")
    assert Qty(5).ratio(Qty.na("")) == Qty.unknown("ratio")


@pytest.mark.parametrize(
    ("observed", "target", "verdict"),
    [
        (Qty(20_000), Qty(20_000), Verdict.MET),
        (Qty(19_999), Qty(20_000), Verdict.MISSED),
        (Qty(13_000, GE), Qty(20_000), Verdict.NOT_SHOWN),
        (Qty(25_000, GE), Qty(20_000), Verdict.MET),
        (Qty(1_000_000), Qty(1_000_000, GE), Verdict.MET),
        (Qty(999_999, GE), Qty(1_000_000, GE), Verdict.NOT_SHOWN),
        (Qty(900, LE), Qty(1_000), Verdict.MISSED),
        (Qty(1_100, LE), Qty(1_000), Verdict.NOT_SHOWN),
        (Qty.unknown(), Qty(1_000), Verdict.NOT_SHOWN),
        (Qty.na(""), Qty(1_000), Verdict.NOT_SHOWN),
        (Qty(5), Qty.na(""), Verdict.NOT_SHOWN),
        (Qty(20, LE), Qty(20), Verdict.NOT_SHOWN),
        (Qty(19, APPROX), Qty(20), Verdict.MISSED),
    ],
)
def test_a_lower_bound_never_misses_a_target(observed: Qty, target: Qty, verdict: Verdict) -> None:
    assert observed.reaches(target) is verdict


@pytest.mark.parametrize(
    ("observed", "verdict"),
    [
        (Qty(20), Verdict.MET),
        (Qty(21), Verdict.MISSED),
        (Qty(20, LE), Verdict.MET),
        (Qty(21, LE), Verdict.NOT_SHOWN),
        (Qty(20, GE), Verdict.NOT_SHOWN),
        (Qty(21, GE), Verdict.MISSED),
    ],
)
def test_an_upper_bound_never_misses_a_target_to_be_undercut(
    observed: Qty, verdict: Verdict
) -> None:
    assert observed.reaches(Qty(20), downwards=True) is verdict


def test_what_counts_different_things_is_not_added_up() -> None:
    with pytest.raises(Invalid, match="people and cities"):
        Qty(5) + Qty(5, EQ, "cities")
    with pytest.raises(Invalid):
        Qty(5).reaches(Qty(5, EQ, "cities"))


def test_zero_unknown_and_not_applicable_are_three_things() -> None:
    assert len({Qty(0), Qty.unknown(), Qty.na("")}) == 3
    with pytest.raises(Invalid):
        Qty(None, EQ)
    with pytest.raises(Invalid):
        Qty(0, NA)
    with pytest.raises(Invalid):
        _ = Qty.na("").figure


@pytest.mark.parametrize("value", [LIMIT, -LIMIT, 10**30])
def test_a_slip_of_the_keyboard_is_refused(value: int) -> None:
    with pytest.raises(Invalid, match="too large"):
        Qty(value)


def test_a_lower_bound_sorts_after_the_same_plain_number_and_no_figure_last() -> None:
    mixed = [Qty.na(""), Qty(5, GE), Qty(9), Qty(5)]
    assert sorted(mixed, key=lambda q: q.sort_key) == [Qty(5), Qty(5, GE), Qty(9), Qty.na("")]


def test_a_total_skips_and_counts_what_does_not_apply() -> None:
    found = total([Qty(20_000), Qty(4_000), Qty(500), Qty(500), *[Qty.na("不适用")] * 8])
    assert found.qty == Qty(25_000)
    assert (found.with_figure, found.not_applicable, found.unknown, found.parts) == (4, 8, 0, 12)


def test_a_total_with_an_unknown_part_is_a_lower_bound() -> None:
    assert total([Qty(5), Qty.unknown()]).qty == Qty(5, GE)
    assert total([Qty(5, LE), Qty.unknown()]).qty == Qty.unknown()


def test_a_total_of_nothing_does_not_apply_and_of_unknowns_is_unknown() -> None:
    assert total([]).qty.is_na
    assert total([Qty.na("")]).qty.is_na
    assert total([Qty.na(""), Qty.unknown()]).qty == Qty.unknown()


@given(quantities, quantities)
def test_addition_is_commutative(one: Qty, other: Qty) -> None:
    assert one + other == other + one


@given(quantities, quantities, quantities)
def test_addition_is_associative(one: Qty, two: Qty, three: Qty) -> None:
    assert (one + two) + three == one + (two + three)


@given(quantities)
def test_what_does_not_apply_adds_nothing(one: Qty) -> None:
    assert one + Qty.na("") == one


@given(st.lists(quantities, max_size=8))
def test_no_lower_bound_is_ever_lost_in_a_total(parts: list[Qty]) -> None:
    found = total(parts)
    if any(part.relation is GE for part in parts):
        assert found.qty.relation in (GE, UNKNOWN)
    if found.qty.relation is EQ:
        assert all(part.relation in (EQ, NA) for part in parts)


@given(st.lists(quantities, max_size=8))
def test_a_total_counts_every_part_once(parts: list[Qty]) -> None:
    found = total(parts)
    assert found.parts == len(parts)
    assert found.not_applicable == sum(part.is_na for part in parts)
    assert found.unknown == sum(part.relation is UNKNOWN for part in parts)


@given(st.lists(quantities, max_size=8), st.randoms(use_true_random=False))
def test_a_total_does_not_depend_on_the_order(parts: list[Qty], random: object) -> None:
    shuffled = list(parts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis gives a random.Random
    assert total(shuffled) == total(parts)


@given(figures, st.integers(1, 100))
def test_shared_out_and_multiplied_back_it_is_the_same_relation(one: Qty, count: int) -> None:
    assert ((one * count) / count) == one


@given(figures, figures)
def test_a_sum_of_bounds_bounds_the_sum(one: Qty, other: Qty) -> None:
    """Whatever the true numbers are, the sum's relation holds for their sum."""
    made = one + other
    slack = {GE: 5, LE: -5}
    true = (one.figure + slack.get(one.relation, 0)) + (other.figure + slack.get(other.relation, 0))
    if (
        made.value is not None
        and made.relation in (GE, LE)
        and APPROX
        not in (
            one.relation,
            other.relation,
        )
    ):
        assert true >= made.value if made.relation is GE else true <= made.value


@pytest.mark.parametrize(
    ("text", "value", "relation"),
    [
        ("20 000 人", 20_000, EQ),
        ("直接参与——20 000 人".rpartition("——")[2], 20_000, EQ),
        ("500 万人以上", 5_000_000, GE),
        ("５００万以上", 5_000_000, GE),
        ("100 万人以上", 1_000_000, GE),
        ("1.2 亿", 120_000_000, EQ),
        ("5百万", 5_000_000, EQ),
        ("3千人以上", 3_000, GE),
        ("1.2bn+", 1_200_000_000, GE),
        ("5 mln", 5_000_000, EQ),
        ("约 120", 120, APPROX),
        ("120左右", 120, APPROX),
        ("不少于 500", 500, GE),
        ("不超过500人", 500, LE),
        ("500以下", 500, LE),
        ("5,000,000+", 5_000_000, GE),
        ("5 million+", 5_000_000, GE),
        ("5,000,000+ people", 5_000_000, GE),
        ("20,000 people", 20_000, EQ),
        ("20\u00a0000", 20_000, EQ),
        ("about 1.5 million", 1_500_000, APPROX),
        ("at least 13,000", 13_000, GE),
        ("more than 24 000", 24_000, GE),
        ("up to 500", 500, LE),
        ("≥ 5", 5, GE),
        ("<= 5", 5, LE),
        ("~ 5k", 5_000, APPROX),
        ("48.8m", 48_800_000, EQ),
        ("0", 0, EQ),
        ("0.5", Decimal("0.5"), EQ),
        (" N/A ", None, NA),
        ("不适用", None, NA),
        ("unknown", None, UNKNOWN),
        ("未知", None, UNKNOWN),
    ],
)
def test_figures_are_read_as_people_write_them(
    text: str, value: int | Decimal | None, relation: Relation
) -> None:
    read = parse(text)
    assert (read.value, read.relation) == (value, relation)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "abc",
        "5x",
        "12 cities",
        "5,00",
        "1 2",
        "5-10",
        "-5",
        "500 万 and more",
        "万",
        "+",
        "{x}",
    ],
)
def test_half_read_text_is_refused(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        parse(text)
    assert caught.value.field == "value"


def test_a_figure_has_the_unit_it_is_read_for() -> None:
    assert parse("59", "campuses") == Qty(59, EQ, "campuses")
    assert parse("n/a", "views").unit == "views"


@given(st.integers(0, 10**12), st.sampled_from([EQ, APPROX, GE, LE]))
def test_what_is_written_is_read_back(value: int, relation: Relation) -> None:
    shape = {EQ: "{}", APPROX: "约 {}", GE: "{} 人以上", LE: "不超过 {}"}[relation]
    for number in (str(value), f"{value:,}", f"{value:,}".replace(",", " ")):
        assert parse(shape.format(number)) == Qty(value, relation)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_but_never_anything_else(text: str) -> None:
    try:
        read = parse(text)
    except Invalid:
        return
    assert isinstance(read, Qty)


@pytest.mark.parametrize(
    ("text", "value", "relation"),
    [
        ("5000余人", 5_000, GE),
        ("500多万人次", 5_000_000, GE),
        ("逾 3 000 人", 3_000, GE),
        ("不到100人", 100, LE),
        ("不低于 20 000 名", 20_000, GE),
        ("将近 2 万", 20_000, APPROX),
        ("120 上下", 120, APPROX),
        ("约 500 万以上", 5_000_000, GE),
        ("no more than 1,300", 1_300, LE),
        ("nearly 1.5 million people", 1_500_000, APPROX),
        ("13 000 participants or more", 13_000, GE),
    ],
)
def test_figures_are_read_as_reports_write_them(text: str, value: int, relation: Relation) -> None:
    assert parse(text) == Qty(value, relation)


@pytest.mark.parametrize("text", ["at least 5,000 or fewer", "不少于 500 以内", "up to 5,000+"])
def test_a_figure_that_says_two_things_is_refused(text: str) -> None:
    with pytest.raises(Invalid, match="at least and at most"):
        parse(text)


def test_a_negative_count_is_refused_with_its_own_reason() -> None:
    with pytest.raises(Invalid, match="less than zero"):
        parse("−5,000")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("n/a: nobody counted", "nobody counted"),
        ("N/A – no entry control", "no entry control"),
        ("not applicable (online only)", "online only"),
        ("不适用：未统计", "未统计"),
        ("不适用（仅在线上）", "仅在线上"),
        ("n/a", ""),
    ],
)
def test_what_does_not_apply_may_say_why(text: str, why: str) -> None:
    read = parse(text)
    assert (read.is_na, read.reason) == (True, why)


@pytest.mark.parametrize("text", ["10²", "5³", "①", "x⁶"])
def test_a_raised_digit_is_never_read_as_one_more_digit(text: str) -> None:
    with pytest.raises(Invalid, match="is not a number"):
        parse(text)
