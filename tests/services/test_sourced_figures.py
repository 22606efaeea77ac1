"""The sourced real figures that others published ship as reference measurements, all of them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from comms_planner.services import measurement_rows
from comms_planner.services.planner import Planner

WUF = "https://wuf.unhabitat.org/?page=0"
OCTOBER = "https://urbanoctober.unhabitat.org/"
PAST = f"{OCTOBER}index.php/past-events"
SOURCED = (
    ("WUF9 2018", ((24_000, "≥", "people"),), WUF),
    ("WUF10", ((13_000, "≥", "people"),), WUF),
    ("WUF10", ((18_000, "≥", "people"),), "https://enb.iisd.org/events/"),
    ("WUF11", ((17_000, "≥", "people"),), WUF),
    ("WUF11", ((10_000, "≥", "people"),), "https://www.benzinga.com/"),
    ("WUF11", ((6_000, "≥", "people"),), "https://www.benzinga.com/"),
    ("WUF12", ((37_000, "≥", "people"),), "https://see.news/"),
    ("WUF12", ((25_000, "≥", "people"),), "https://new.express.adobe.com/"),
    ("WUF13", ((57_000, "≥", "people"),), "https://www.dailymotion.com/"),
    ("Assembly, first session", ((3_900, "≥", "people"),), "https://docslib.org/"),
    ("Assembly, second session", ((3_416, "=", "people"),), "https://bignewsnetwork.com/"),
    ("Assembly, second session", ((1_000, "≈", "people"),), "https://bignewsnetwork.com/"),
    ("second session (resumed)", ((1_300, "≥", "people"),), "https://menafn.com/"),
    ("Urban October 2019", ((48_800_000, "=", "views"),), PAST),
    ("Urban October 2023", ((520, "≈", "events"),), PAST),
    ("Urban October 2018", ((61, "=", "countries"), (107, "=", "cities")), OCTOBER),
    (
        "World Cities Day 2020",
        ((78, "=", "events"), (39, "=", "countries"), (70, "=", "cities")),
        PAST,
    ),
    ("Urban Thinkers Campus 2019", ((59, "=", "campuses"),), "http://www.worldurbancampaign.org/"),
)
"""Event, figures and source, as published; two of the eighteen name several units at once."""


@pytest.fixture(scope="module")
def planner(built_in_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Planner:
    folder: Path = tmp_path_factory.mktemp("sourced")
    return Planner(Path(shutil.copy(built_in_once, folder)))


def test_there_are_eighteen_of_them_and_no_other(planner: Planner) -> None:
    rows = planner.read(measurement_rows.rows)
    assert len(SOURCED) == 18
    assert len(rows) == sum(len(figures) for _, figures, _ in SOURCED)


@pytest.mark.parametrize(("event", "figures", "source"), SOURCED)
def test_each_ships_with_its_bound_its_unit_and_its_source(
    planner: Planner, event: str, figures: tuple[tuple[int, str, str], ...], source: str
) -> None:
    rows = planner.read(measurement_rows.rows)
    for value, relation, unit in figures:
        found = [
            r
            for r in rows
            if event in r.about.en
            and (r.qty.value, r.qty.relation.value, r.qty.unit) == (value, relation, unit)
        ]
        assert len(found) == 1, event
        assert found[0].source.startswith(source)
        assert found[0].basis == "outside-confirmed"
        assert found[0].definition.en
        assert found[0].definition.zh


def test_what_is_not_people_is_never_reach(planner: Planner) -> None:
    rows = planner.read(measurement_rows.rows)
    assert all(r.qty.unit == "people" for r in rows if r.counts_people)
    assert sum(not r.counts_people for r in rows) == 8
