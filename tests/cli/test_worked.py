"""Reach reckoned once more with whole fractions, and held against the command line."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from itertools import combinations
from math import prod
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Read = Callable[..., Any]
SLUGS = ("wuf", "unha", "whd", "wcd", "wuc", "urban-campus", "scroll", "wcr", "cpi", "website")


def applied(run: Run, plan: Path, *lines: tuple[str, dict[str, Any]]) -> list[Any]:
    stdin = "\n".join(json.dumps({"command": name, "args": args}) for name, args in lines)
    return [json.loads(line) for line in run("apply", plan, "-", stdin=stdin).stdout.splitlines()]


def cents(exact: Fraction) -> float:
    return float(
        (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(
            Decimal("0.01"), ROUND_HALF_EVEN
        )
    )


@pytest.mark.parametrize("seed", range(6))
def test_net_reach_of_any_audiences_by_every_method(
    run: Run, read: Read, built_in: Path, seed: int
) -> None:
    chance = random.Random(seed)
    chosen = [slug for slug in SLUGS if chance.random() < 0.6] or ["wuf"]
    sizes = {slug: chance.choice((0, 1, 500, chance.randrange(10**5))) for slug in chosen}
    sizes[chosen[0]] = chance.randrange(2, 10**5)
    open_top = seed % 2
    applied(
        run, built_in,
        *(("platforms.estimate",
           {"platform": slug, "kind": "direct", "qty": f"{people}{'+' * open_top}"})
          for slug, people in sizes.items()),
    )  # fmt: skip
    total, largest = sum(sizes.values()), max(sizes.values())
    universe = chance.choice((largest, total, 10 * total))
    asked = ["--kind", "direct", *(word for slug in chosen for word in ("--platform", slug))]

    def ask(*options: object) -> Any:
        return read("show", "net", built_in, *asked, *options)

    plain = ask()
    assert (plain["gross"]["value"], plain["low"]["value"]) == (total, largest)
    assert plain["high"]["value"] == (None if open_top else total)
    for share in ("0", "0.37", "1"):
        mid = largest + (1 - Fraction(share)) * (total - largest)
        assert ask("--method", "overlap", "--share", share)["mid"]["value"] == cents(mid)
    missed = prod((1 - Fraction(n, universe) for n in sizes.values()), start=Fraction(1))
    among = ask("--method", "independence", "--universe", universe)
    assert among["mid"]["value"] == cents(universe * (1 - missed))
    assert among["mid"]["relation"] == ("≥" if open_top else "=")
    assert among["high"]["value"] == (universe if open_top else min(total, universe))
    pairs = {
        pair: chance.randrange(min(sizes[pair[0]], sizes[pair[1]]) + 1)
        for pair in combinations(chosen, 2)
    }
    if pairs and not open_top:
        given = [w for (a, b), n in pairs.items() for w in ("--overlap", f"{a}:{b}={n}")]
        found, shared = ask("--method", "pairs", *given), sum(pairs.values())
        assert found["low"]["value"] == max(largest, total - shared)
        agostini = Fraction(total**2) / (Fraction(1125, 1000) * shared + total)
        assert found["mid"]["value"] == cents(agostini)


def test_ratios_of_years_are_pooled_whatever_their_sizes(
    run: Run, read: Read, built_in: Path
) -> None:
    made = applied(
        run, built_in,
        ("indicators.add", {"outcome_id": "awareness", "name": "Aware", "unit": "percent",
                            "kind": "ratio", "aggregation": "mean-of-ratio",
                            "numerator": "aware", "denominator": "asked"}),
    )  # fmt: skip
    number, chance = made[0]["ids"][0], random.Random(5)
    parts = []
    for year in range(2020, 2025):
        whole = chance.randrange(1, 900)
        parts.append((year, chance.randrange(whole + 1), whole))
    applied(
        run, built_in,
        *(("indicators.set_actual", {"indicator_id": number, "year": year, "numerator": part,
                                     "denominator": whole, "source": "survey"})
          for year, part, whole in parts),
    )  # fmt: skip
    row = next(i for i in read("show", "indicators", built_in) if i["id"] == number)
    pooled = Fraction(100 * sum(p for _, p, _ in parts), sum(w for _, _, w in parts))
    mean = sum((Fraction(100 * p, w) for _, p, w in parts), Fraction(0)) / len(parts)
    assert abs(Fraction(str(row["cumulative"]["value"])) - pooled) <= Fraction(1, 20)
    assert abs(Fraction(str(row["plain_mean"]["value"])) - mean) <= Fraction(1, 20)
