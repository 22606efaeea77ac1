"""Every number that a test can check exactly: counts, dates, named figures."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from comms_planner.quantity import Qty, Relation
from comms_planner.reference import Reference


def test_five_flagships_four_pillars_twenty_cells(reference: Reference) -> None:
    assert [flagship.number for flagship in reference.flagships] == [1, 2, 3, 4, 5]
    assert [pillar.slug for pillar in reference.pillars] == ["think", "act", "share", "partner"]
    assert [cell.slug for cell in reference.cells] == [
        f"{flagship.slug}.{pillar.slug}"
        for flagship in reference.flagships
        for pillar in reference.pillars
    ]
    assert all(cell.text.zh and cell.text.en for cell in reference.cells)


def test_twelve_platforms_four_with_reach_eight_not_applicable(reference: Reference) -> None:
    platforms = reference.platforms
    assert [platform.number for platform in platforms] == list(range(1, 13))
    assert [p.number for p in platforms if p.reach.applies] == [1, 2, 3, 4]
    assert [p.number for p in platforms if p.reach.not_applicable.zh] == list(range(5, 13))
    assert [p.number for p in platforms if not p.status.text] == [5]
    assert [p.number for p in platforms if p.state == "future"] == [11, 12]


def test_four_domains_twelve_outcomes_one_of_them_quoted(reference: Reference) -> None:
    domains = reference.plan.domains
    assert [domain.code for domain in domains] == ["D1", "D2", "D3", "D4"]
    outcomes = [outcome for domain in domains for outcome in domain.outcomes]
    assert len(outcomes) == 12
    assert [outcome.code for outcome in outcomes if outcome.in_document] == ["1.2"]
    assert len(reference.plan.outcome_dimensions) == 2


def test_four_enablers_and_six_enhancers(reference: Reference) -> None:
    assert len(reference.plan.change_enablers.items) == 4
    assert len(reference.plan.performance_enhancers.items) == 6


def test_seven_tools_three_key_areas_four_positioning_items(reference: Reference) -> None:
    outcomes = reference.outcomes
    assert "".join(tool.letter for tool in outcomes.tools) == "abcdefg"
    assert "".join(area.letter for area in outcomes.key_areas) == "abc"
    assert "".join(item.letter for item in outcomes.positioning_items) == "abcd"
    assert len(outcomes.spokespersons) == 5


def test_three_outcome_dimensions_three_measures_six_stakeholder_groups(
    reference: Reference,
) -> None:
    families = reference.outcomes.families
    assert [family.slug for family in families] == ["awareness", "knowledge", "engagement"]
    assert [len(family.measures) for family in families] == [0, 0, 3]
    assert len(families[2].subjects) == 6


def test_eight_partner_types_with_their_objectives_and_strategies(reference: Reference) -> None:
    types = reference.partners.types
    assert [(len(kind.objectives), len(kind.strategies)) for kind in types] == [
        (6, 5),
        (5, 5),
        (2, 3),
        (1, 1),
        (1, 2),
        (5, 4),
        (2, 4),
        (1, 1),
    ]
    assert sum(len(kind.objectives) for kind in types) == 23
    assert sum(len(kind.strategies) for kind in types) == 25
    banks = [p for p in reference.partners.named if p.type == "development-banks"]
    assert len(banks) == 10
    assert len(reference.partners.expected_results) == 5
    assert len(reference.partners.aims) == 4
    assert len(reference.partners.roadmap) == 5


def test_five_typology_categories_and_four_pilots(reference: Reference) -> None:
    assert [category.number for category in reference.typology.categories] == [1, 2, 3, 4, 5]
    assert [pilot.country for pilot in reference.typology.pilots] == ["IN", "KE", "EG", "CO"]


def test_five_indicator_classes_seven_plan_items_five_units(reference: Reference) -> None:
    results = reference.results
    assert (len(results.classes), len(results.items), len(results.units)) == (5, 7, 5)
    assert len(results.monitoring) == 4


def test_seven_documents_requested_four_delivered(reference: Reference) -> None:
    requested = reference.plan.documents_requested
    assert (len(requested), sum(document.submitted for document in requested)) == (7, 4)


def test_transformative_commitments_serve_these_goals(reference: Reference) -> None:
    commitments = reference.plan.transformative_commitments
    assert [set(commitment.sdgs) for commitment in commitments] == [
        {1, 5, 10, 11},
        {8, 11},
        {11, 12, 13, 15},
    ]
    assert [commitment.domain for commitment in commitments] == ["D1", "D2", "D3"]
    facts = reference.plan.sdg_facts
    assert (facts.targets_urban, facts.targets_total) == (62, 169)


def test_the_documents_own_figures_keep_their_qualifier(reference: Reference) -> None:
    platforms = {platform.slug: platform for platform in reference.platforms}
    offices = [s.quantity for s in reference.plan.strengths if s.quantity]
    assert offices == [Qty(90, Relation.EQ, "offices")]
    assert platforms["cpi"].audience_figure == Qty(500, Relation.EQ, "cities")
    assert platforms["urban-campus"].audience_figure == Qty(120, Relation.APPROX, "applications")
    assert platforms["urban-campus"].audience_year == 2019
    promised = [c.quantity for c in reference.commitments if c.quantity]
    assert promised == [Qty(100, Relation.EQ, "cities")]


def test_fifteen_moments_and_eighty_eight_editions(reference: Reference) -> None:
    assert len(reference.moments) == 15
    assert len(reference.editions) == 88
    assert Counter(edition.confidence for edition in reference.editions) == {
        "high": 43,
        "medium": 37,
        "low": 8,
    }


def test_eighteen_published_figures_are_twenty_one_measurements(reference: Reference) -> None:
    measurements = reference.measurements
    assert sorted({measurement.figure for measurement in measurements}) == list(range(1, 19))
    assert len(measurements) == 21
    shared = Counter(measurement.figure for measurement in measurements)
    assert {figure: count for figure, count in shared.items() if count > 1} == {16: 2, 17: 3}
    assert {m.slug for m in measurements if m.edition is None} == {
        "wuf-2018.1",
        "urban-october-2018.16.countries",
        "urban-october-2018.16.cities",
        "urban-campus-2019.18",
    }


def test_seventy_eight_observances_in_three_tiers(reference: Reference) -> None:
    assert len(reference.observances) == 78
    assert {observance.tier for observance in reference.observances} == {1, 2, 3}


def test_three_ladders_with_their_gates(reference: Reference) -> None:
    ladders = reference.ladders.ladders
    assert [len(ladder.tasks) for ladder in ladders] == [32, 38, 19]
    assert [sum(task.gate for task in ladder.tasks) for ladder in ladders] == [6, 6, 5]
    assert len(reference.ladders.roles) == 16


def test_the_documents_dates(reference: Reference) -> None:
    document, period = reference.plan.document, reference.plan.period
    assert document.date == dt.date(2019, 8, 28)
    assert period.adopted_on == dt.date(2019, 5, 31)
    assert (period.start_year, period.end_year) == (2020, 2023)
    assert reference.partners.private_sector_deadline == dt.date(2019, 12, 31)
    board = next(e for e in reference.editions if e.slug == "executive-board-2019")
    assert (board.when.start, board.when.end) == (dt.date(2019, 11, 19), dt.date(2019, 11, 20))
    facts = {fact.ref: fact.when for fact in reference.dated_facts}
    assessment = next(
        fact.when for fact in reference.dated_facts if fact.text.en.startswith("Domains-of-change")
    )
    assert (assessment.start, assessment.end) == (dt.date(2019, 9, 1), dt.date(2019, 10, 31))
    assert assessment.precision == "month"
    assert facts["AII.T2 rows 11-12"].precision == "tbc"
