"""`show ledger` and `show indicators` of random entries, against SQL and fractions."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from fractions import Fraction
from pathlib import Path
from typing import Any

Run = Callable[..., Any]
Read = Callable[..., Any]
YEARS = range(2019, 2025)


def applied(run: Run, plan: Path, lines: list[tuple[str, dict[str, Any]]]) -> None:
    said = (json.dumps({"command": name, "args": args}) for name, args in lines)
    run("apply", plan, "-", stdin="\n".join(said))


def test_co_investment_is_what_sql_adds_up_by_currency_and_kind(
    run: Run, read: Read, built_in: Path
) -> None:
    chance, lines = random.Random(5), []
    for number in range(60):
        lines.append((
            "investments.record",
            {"indicator": "co-investment", "kind": chance.choice(
                ("mobilized", "catalysed", "leveraged")), "what": f"Fund {number}",
             "investor": "A", "amount": chance.randrange(1, 10**7), "source": "Letter",
             "currency": chance.choice(("USD", "EUR", "KES")), "year": chance.choice(YEARS),
             "our_share": chance.choice((None, 10, 33, 100))},
        ))  # fmt: skip
    applied(run, built_in, lines)
    shown = {
        (t["amount"]["unit"], t["kind"]): (t["amount"]["value"], t["our_part"])
        for t in read("show", "ledger", built_in)["co_investment"]["totals"]
    }
    with closing(sqlite3.connect(built_in)) as file:
        rows = file.execute(
            "SELECT c.unit, c.kind, c.value, (SELECT sum(share) FROM investment_share s"
            " WHERE s.co_investment_id = c.id AND s.ours) FROM co_investment c"
        ).fetchall()
    for key in {(unit, kind) for unit, kind, _, _ in rows}:
        mine = [(value, share) for unit, kind, value, share in rows if (unit, kind) == key]
        assert shown[key][0] == sum(value for value, _ in mine)
        ours = sum(Fraction(value) * Fraction(share) / 100 for value, share in mine if share)
        told = shown[key][1]
        assert (told or {}).get("value", 0) == float(ours)
    assert len(shown) == len({(unit, kind) for unit, kind, _, _ in rows})


def test_years_of_an_indicator_go_together_as_it_says(run: Run, read: Read, built_in: Path) -> None:
    chance = random.Random(11)
    for how, together in (("sum", sum), ("last", lambda found: found[-1]), ("max", max)):
        figures = [chance.randrange(1, 500) for _ in YEARS]
        target = chance.randrange(1, 500)
        slug = "policy-changes"
        lines: list[tuple[str, dict[str, Any]]] = [
            ("indicators.define", {"indicator": slug, "aggregation": how, "reason": "check"})
        ]
        lines += [
            ("indicators.set_actual",
             {"indicator": slug, "year": year, "qty": qty, "source": "x", "reason": "check"})
            for year, qty in zip(YEARS, figures, strict=True)
        ]  # fmt: skip
        lines.append(
            (
                "indicators.set_target",
                {"indicator": slug, "year": YEARS[-1], "qty": target, "reason": "check"},
            )
        )
        applied(run, built_in, lines)
        found = {row["slug"]: row for row in read("show", "indicators", built_in)}[slug]
        assert found["cumulative"]["value"] == together(figures), how
        held = figures[-1] if how == "sum" else together(figures)  # years before have no target
        assert found["standing"]["actual"]["value"] == held
        way = Fraction(held, target) * 100
        assert abs(Fraction(str(found["standing"]["progress"]["value"])) - way) < Fraction(1, 10**5)
        assert (found["standing"]["status"] == "met") == (held >= target)
