"""The planning figures of AII.T2 add up as the fact base says."""

from __future__ import annotations

from typing import Literal

import pytest

from comms_planner.quantity import Qty, Relation, parse, total
from comms_planner.reference import Reference

Kind = Literal["direct", "indirect"]


def estimate(reference: Reference, slug: str, kind: Kind) -> Qty:
    platform = next(p for p in reference.platforms if p.slug == slug)
    return platform.reach.figure(kind)


@pytest.mark.parametrize(
    ("slug", "direct", "indirect"),
    [
        ("wuf", 20_000, 5_000_000),
        ("unha", 4_000, 1_000_000),
        ("whd", 500, 1_000_000),
        ("wcd", 500, 1_000_000),
    ],
)
def test_reach_per_occurrence(reference: Reference, slug: str, direct: int, indirect: int) -> None:
    assert estimate(reference, slug, "direct") == Qty(direct)
    assert estimate(reference, slug, "indirect") == Qty(indirect, Relation.GE)


def test_gross_reach_says_how_many_platforms_carry_a_figure(reference: Reference) -> None:
    direct = total(platform.reach.figure("direct") for platform in reference.platforms)
    indirect = total(platform.reach.figure("indirect") for platform in reference.platforms)
    assert direct.qty == Qty(25_000)
    assert indirect.qty == Qty(8_000_000, Relation.GE)
    assert (direct.with_figure, direct.not_applicable, direct.unknown) == (4, 8, 0)


def test_different_people_lie_between_the_largest_figure_and_the_sum(reference: Reference) -> None:
    direct = [p.reach.direct.figure for p in reference.platforms if p.reach.direct]
    indirect = [p.reach.indirect.figure for p in reference.platforms if p.reach.indirect]
    assert (max(direct), sum(direct)) == (20_000, 25_000)
    assert max(indirect) == 5_000_000


def test_the_yearly_average_by_stated_frequency(reference: Reference) -> None:
    def yearly(kind: Kind) -> Qty:
        return total(
            p.reach.figure(kind) / p.status.interval_years
            for p in reference.platforms
            if p.reach.applies and p.status.interval_years
        ).qty

    assert yearly("direct") == Qty(12_000)
    assert yearly("indirect") == Qty(4_750_000, Relation.GE)


def test_reach_by_calendar_year_counts_the_editions(reference: Reference) -> None:
    def year(number: int, kind: Kind) -> Qty:
        return total(
            estimate(reference, edition.series, kind)
            for edition in reference.editions
            if edition.series in ("wuf", "unha", "whd", "wcd")
            and edition.when.start is not None
            and edition.when.start.year == number
        ).qty

    years = (2020, 2021, 2022, 2023)
    assert [year(y, "direct").value for y in years] == [21_000, 1_000, 21_000, 5_000]
    indirect = [year(y, "indirect") for y in years]
    assert [qty.value for qty in indirect] == [7_000_000, 2_000_000, 7_000_000, 3_000_000]
    assert {qty.relation for qty in indirect} == {Relation.GE}
    assert total(year(y, "direct") for y in years).qty == Qty(48_000)
    assert total(indirect).qty == Qty(19_000_000, Relation.GE)


@pytest.mark.parametrize("kind", ["direct", "indirect"])
def test_reading_the_raw_chinese_gives_the_stored_figure(reference: Reference, kind: Kind) -> None:
    for platform in reference.platforms:
        raw = getattr(platform.reach, f"{kind}_text")
        stored = platform.reach.figure(kind)
        for text in (raw.zh.rpartition("——")[2], raw.en.rpartition(": ")[2]):
            read = parse(text)
            assert (read.value, read.relation) == (stored.value, stored.relation), text


def test_numbers_in_the_audience_column_read_as_stored(reference: Reference) -> None:
    platforms = {platform.slug: platform for platform in reference.platforms}
    assert "约 120 个" in platforms["urban-campus"].audience.zh
    assert parse("约 120", "applications") == platforms["urban-campus"].audience_figure
    assert "500 座城市" in platforms["cpi"].audience.zh
    assert parse("500", "cities") == platforms["cpi"].audience_figure


def test_five_hundred_wan_is_five_million_not_the_five_hundred_of_the_days(
    reference: Reference,
) -> None:
    assert parse("500 万人以上") == estimate(reference, "wuf", "indirect")
    assert parse("500 人") == estimate(reference, "whd", "direct")


def test_observed_figures_stand_beside_the_estimate(reference: Reference) -> None:
    def observed(edition: str) -> list[tuple[object, str]]:
        return [
            (m.qty.value, m.qty.relation.value)
            for m in reference.measurements
            if m.edition == edition and m.kind == "direct"
        ]

    assert observed("wuf-2020") == [(13_000, "≥"), (18_000, "≥")]
    assert observed("wuf-2022") == [(17_000, "≥"), (10_000, "≥"), (6_000, "≥")]
    assert observed("wuf-2024") == [(37_000, "≥"), (25_000, "≥")]
    assert observed("wuf-2026") == [(57_000, "≥")]
    assert observed("unha-2019") == [(3_900, "≥")]
    assert observed("unha-2023") == [(3_416, "="), (1_000, "≈")]
    assert estimate(reference, "wuf", "direct") == Qty(20_000)
