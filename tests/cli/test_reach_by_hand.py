"""`show reach --json` of plans that were changed at random, against SQL and a reckoning by hand."""

from __future__ import annotations

import datetime as dt
import json
import random
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from dateutil.rrule import rrulestr

Run = Callable[..., Any]
Read = Callable[..., Any]
Figure = tuple[int | None, str]
FIRST, LAST = 2018, 2033
QUALIFIED = ("600", "700+", "约 800", "at most 900", "?", "n/a: nobody came", "1.5 million", "0")


def changes(plan: Path, chance: random.Random) -> Iterator[tuple[str, dict[str, Any]]]:
    """Other days, rhythms, estimates and called-off editions, as a person might enter them."""
    with closing(sqlite3.connect(plan)) as file:
        editions = file.execute(
            "SELECT slug, starts FROM edition WHERE platform_id IS NOT NULL AND starts IS NOT NULL"
        ).fetchall()
        platforms = [slug for (slug,) in file.execute("SELECT slug FROM platform ORDER BY id")]
    for slug, starts in chance.sample(editions, 14):
        deed = chance.choice(("move", "off", "own", "open", "count"))
        kind = chance.choice(("direct", "indirect"))
        if deed == "move":
            days = chance.randrange(-900, 900)
            day = dt.date.fromisoformat(starts) + dt.timedelta(days)
            yield "editions.reschedule", {"edition": slug, "starts": day.isoformat()}
        elif deed == "open":
            yield "editions.reschedule", {"edition": slug, "starts": None}
        elif deed == "off":
            status = chance.choice(("cancelled", "postponed"))
            yield "editions.set_date_status", {"edition": slug, "status": status}
        elif deed == "own":
            qty = chance.choice(QUALIFIED[:4])
            yield "estimates.set_for_edition", {"edition": slug, "kind": kind, "qty": qty}
        else:
            for _ in range(chance.randrange(1, 4)):
                args = {"edition": slug, "kind": kind, "qty": chance.choice(QUALIFIED[:4]),
                        "definition": "counted", "source": "list"}  # fmt: skip
                yield "reach.record", {**args, "reported": chance.random() < 0.3}
    for slug in chance.sample(platforms, 4):
        kind = chance.choice(("direct", "indirect"))
        yield (
            "platforms.estimate",
            {"platform": slug, "kind": kind, "qty": chance.choice(QUALIFIED)},
        )
    yield "platforms.set_every", {"platform": "wuf", "years": chance.choice((1, 2, 3))}
    yield "platforms.set_every", {"platform": "unha", "years": chance.choice((2, 4, 5))}
    for _ in range(120):
        day = dt.date(2024, 1, 1) + dt.timedelta(chance.randrange(90))
        yield (
            "reach.record",
            {"platform": chance.choice(("website", "wuf")), "metric": chance.choice(
                ("views", "reach")), "kind": "activity", "qty": str(chance.randrange(5_000)),
             "measured_on": day.isoformat(), "source": "analytics"},
        )  # fmt: skip


def added(parts: list[Figure]) -> Figure:
    """The algebra of the domain notes, written out once more."""
    known = [value for value, _ in parts if value is not None]
    kinds = {relation for _, relation in parts}
    if not known:
        return None, "?" if "?" in kinds else "n/a"
    if "?" in kinds:
        kinds = kinds - {"?"} | {"≥"}
    if {"≥", "≤"} <= kinds:
        return None, "?"
    relation = next(one for one in ("≥", "≤", "≈", "=") if one in kinds)
    return sum(known), relation


def by_hand(plan: Path) -> dict[int, dict[str, Figure]]:
    """Every year's sums out of the bare tables, with dateutil for the rules."""
    with closing(sqlite3.connect(plan)) as file:
        file.row_factory = sqlite3.Row
        platforms = file.execute("SELECT * FROM platform").fetchall()
        editions = file.execute(
            "SELECT * FROM edition WHERE platform_id IS NOT NULL"
            " ORDER BY starts IS NULL, starts, id"
        ).fetchall()
        estimates = file.execute("SELECT * FROM estimate").fetchall()
    usual = {(e["platform_id"], e["kind"]): (e["value"], e["relation"]) for e in estimates}
    own = {
        (e["edition_id"], e["kind"]): (e["value"], e["relation"])
        for e in estimates
        if e["edition_id"]
    }
    parts: dict[tuple[int, str], list[Figure]] = defaultdict(list)
    counted: set[tuple[int, int]] = set()
    filled: dict[int, set[int]] = defaultdict(set)
    held: dict[int, set[int]] = defaultdict(set)
    latest: dict[int, int] = defaultdict(int)
    for e in editions:
        platform, year = e["platform_id"], int(e["starts"][:4]) if e["starts"] else None
        again = e["number"] is not None and (platform, e["number"]) in counted
        counted.add((platform, e["number"]))
        stands = e["series_year"] or year
        if stands:
            filled[platform].add(stands)
        if year is None:
            continue
        held[platform].add(year)
        if e["basis"] != "projected":
            latest[platform] = max(latest[platform], year)
        if e["date_status"] in ("cancelled", "postponed"):
            continue
        for kind in ("direct", "indirect"):
            given = (None, "n/a") if again else usual.get((platform, kind), (None, "?"))
            parts[year, kind].append(own.get((e["id"], kind), given))
    for p in platforms:
        if not p["rrule"] or not p["rrule_start"]:
            continue
        start = dt.datetime.fromisoformat(p["rrule_start"])
        end = dt.datetime.fromisoformat(f"{LAST}-12-31")
        for at in rrulestr(p["rrule"], dtstart=start).between(start, end, inc=True):
            exact = p["rrule_precision"] == "exact-day"
            taken = at.year in filled[p["id"]]
            if not exact:
                taken = taken or at.year in held[p["id"]] or at.year <= latest[p["id"]]
            if not taken:
                for kind in ("direct", "indirect"):
                    parts[at.year, kind].append(usual.get((p["id"], kind), (None, "?")))
    return {
        year: {kind: added(parts[year, kind]) for kind in ("direct", "indirect")}
        for year in range(FIRST, LAST + 1)
    }


@pytest.mark.parametrize("seed", range(4))
def test_every_sum_of_a_changed_plan_is_the_one_reckoned_by_hand(
    run: Run, read: Read, built_in: Path, seed: int
) -> None:
    chance = random.Random(seed)
    lines = [{"command": name, "args": args} for name, args in changes(built_in, chance)]
    run("apply", built_in, "-", stdin="\n".join(map(json.dumps, lines)))
    found = read("show", "reach", built_in, "--from", FIRST, "--to", LAST)
    shown = {
        y["year"]: {k: (y[k]["value"], y[k]["relation"]) for k in ("direct", "indirect")}
        for y in found["years"]
    }
    reckoned = by_hand(built_in)
    assert shown == reckoned
    for kind in ("direct", "indirect"):
        total = found["total"][kind]
        values = [reckoned[year][kind] for year in reckoned]
        if (None, "?") not in values:
            assert (total["value"], total["relation"]) == added(values)


def test_what_was_measured_by_month_is_what_sql_adds_up(
    run: Run, read: Read, built_in: Path
) -> None:
    lines = [{"command": n, "args": a} for n, a in changes(built_in, random.Random(99))]
    run("apply", built_in, "-", stdin="\n".join(map(json.dumps, lines)))
    found = read("show", "reach", built_in, "--from", "2024-01", "--to", "2024-03")
    with closing(sqlite3.connect(built_in)) as file:
        rows = file.execute(
            "SELECT p.slug, substr(m.measured_on, 1, 7), m.kind, m.unit, count(*), sum(m.value)"
            " FROM measurement m LEFT JOIN platform p ON p.id = m.platform_id"
            " WHERE m.measured_on BETWEEN '2024-01-01' AND '2024-03-31' AND m.edition_id IS NULL"
            " GROUP BY 1, 2, 3, 4"
        ).fetchall()
    shown = {
        (m["platform"], m["month"], m["kind"], m["unit"], m["count"], m["value"])
        for m in found["measured_by_month"]
        if m["kind"] == "activity"
    }
    assert shown == set(rows)
    assert len(rows) > 6
