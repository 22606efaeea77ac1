"""What a source of funds pays for, what went wrong, and what proves it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from comms_planner.errors import Invalid
from comms_planner.models.words import DateStatus
from comms_planner.services import (
    concern,
    countries,
    editions,
    evidence_list,
    funding,
    partners,
    shortfalls,
)
from comms_planner.services.concern import About, Concern
from comms_planner.services.planner import Planner
from comms_planner.services.results import links, register
from tests.reports.filled import GRANT, fill

TODAY = dt.date(2026, 11, 27)


@pytest.fixture(scope="module")
def filled(built_in_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planner]:
    path = tmp_path_factory.mktemp("filled") / "plan.commsplan"
    path.write_bytes(built_in_once.read_bytes())
    planner = Planner(path, who="Mo")
    fill(planner)
    yield planner
    planner.close()


def test_costs_are_added_up_within_a_currency_only(filled: Planner) -> None:
    (row,) = filled.read(funding.rows, About(grant=GRANT))
    assert row.planned == {"EUR": 3000, "USD": 52000}
    assert row.actual == {"EUR": 2100, "USD": 43500}
    assert (len(row.actions), row.done) == (3, 1)
    assert (len(row.duties), row.met) == (2, 1)


def test_of_an_events_figures_only_the_chosen_one_is_added_up(filled: Planner) -> None:
    (row,) = filled.read(funding.rows, About(grant=GRANT))
    assert row.reach("direct").qty.value == 900
    reached = row.reach("indirect").qty
    assert (reached.value, reached.relation.value) == (2_300_000, "≥")
    assert len(row.measurements) == 3


def test_every_source_of_funds_stands_for_itself(filled: Planner) -> None:
    rows = filled.read(funding.rows)
    assert [row.grant for row in rows] == ["Core budget", GRANT]
    assert len(rows[0].actions) == 1
    whole = filled.read(concern.funded, About())
    assert len(whole.actions or ()) == 4


def test_lessons_late_work_and_called_off_events_are_told(filled: Planner) -> None:
    first, last = dt.date(2026, 1, 1), dt.date(2026, 12, 31)
    rows = filled.read(shortfalls.rows, Concern(), TODAY, first, last)
    assert [r.kind for r in rows].count(shortfalls.LATE) == 3
    assert [r.title.en for r in rows if r.kind == shortfalls.LESSON] == ["Homes for all"]
    day = next(e for e in filled.read(editions.rows) if e.slug == "wcd-2026")
    filled.write(editions.set_date_status, day.id, DateStatus.CANCELLED)
    rows = filled.read(shortfalls.rows, Concern(), TODAY, first, last)
    assert [r.title.en for r in rows if r.kind == shortfalls.CALLED_OFF] == [day.name.en]
    nobody = Concern(frozenset(), frozenset(), frozenset())
    assert not filled.read(shortfalls.rows, nobody, TODAY, first, last)
    filled.undo()


def test_all_evidence_is_in_one_list(filled: Planner) -> None:
    kinds = [row.kind for row in filled.read(evidence_list.rows)]
    assert kinds == ["figure", "result", "commitment", "duty", "duty"]


def test_indicators_are_found_by_the_work_that_moves_them(filled: Planner) -> None:
    work = filled.read(concern.of, About(grant=GRANT))
    moved = filled.read(links.moved_by, work)
    slugs = {i.slug for i in filled.read(register.rows) if i.id in moved}
    assert {"policy-changes", "co-investment"} <= slugs
    assert not filled.read(links.moved_by, Concern(frozenset(), frozenset(), frozenset()))


def test_a_countrys_classification_is_dated_and_may_be_of_several_categories(
    filled: Planner,
) -> None:
    kenya = next(c for c in filled.read(countries.profiles) if c.iso2 == "KE")
    assert [need.type.number for need in kenya.current] == [2, 5]
    assert [need.type.number for need in kenya.needs] == [1, 2, 5]
    day = dt.date(2026, 6, 30)
    with pytest.raises(Invalid, match="1, 2, 3, 4, 5"):
        filled.write(countries.classify, kenya.id, 6, day, "somebody")
    with pytest.raises(Invalid, match="already"):
        filled.write(countries.classify, kenya.id, 2, day, "somebody")
    with pytest.raises(Invalid, match="who classifies"):
        filled.write(countries.classify, kenya.id, 3, day, " ")


def test_the_document_has_eight_types_of_partner_with_their_aims(filled: Planner) -> None:
    types = filled.read(partners.types)
    counts = [(len(t.of_kind("objective")), len(t.of_kind("strategy"))) for t in types]
    assert counts == [(6, 5), (5, 5), (2, 3), (1, 1), (1, 2), (5, 4), (2, 4), (1, 1)]
