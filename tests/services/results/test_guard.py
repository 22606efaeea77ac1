"""What was put out is never filed as proof of what changed."""

from __future__ import annotations

import pytest

from comms_planner.errors import PlannerError
from comms_planner.models.words import ResultLevel
from comms_planner.services.commands import carry_out
from comms_planner.services.planner import Planner
from comms_planner.services.results import guard, proofs

FILED = {"indicator": "awareness-1", "source": "report.pdf"}


def refused(planner: Planner, command: str, **args: object) -> str:
    with pytest.raises(PlannerError) as refusal:
        carry_out(planner, command, args)
    return str(refusal.value)


def test_the_chain_runs_from_inputs_to_impact() -> None:
    assert [guard.rank(level) for level in ResultLevel] == list(range(6))
    assert guard.proves(ResultLevel.OUTCOME, ResultLevel.OUTCOME)
    assert not guard.proves(ResultLevel.OUT_TAKE, ResultLevel.OUTCOME)


@pytest.mark.parametrize("kind", ["reach", "coverage", "product", "event", "interaction"])
def test_an_output_is_no_evidence_for_an_outcome(planner: Planner, kind: str) -> None:
    said = refused(planner, "indicators.file_evidence", **FILED, title="What we put out", kind=kind)
    assert "does not show that anything changed" in said
    assert planner.read(proofs.rows) == []


def test_a_measurement_of_reach_is_no_evidence_for_an_outcome(planner: Planner) -> None:
    said = refused(
        planner, "indicators.file_evidence", **FILED, title="Count", kind="survey", measurement=1
    )
    assert "output" in said


@pytest.mark.parametrize(
    "title",
    ["5 million impressions", "12,000 likes show awareness", "Attendance at WUF10", "曝光量500万",
     "参会人数达到13 000"],
)  # fmt: skip
def test_an_output_called_a_survey_is_still_an_output(planner: Planner, title: str) -> None:
    assert "no outcome" in refused(
        planner, "indicators.file_evidence", **FILED, title=title, kind="survey"
    )


def test_claiming_a_higher_level_for_coverage_does_not_help(planner: Planner) -> None:
    said = refused(
        planner,
        "indicators.file_evidence",
        **FILED,
        title="Op-ed",
        kind="coverage",
        level="outcome",
    )
    assert "at most" in said


def test_a_survey_shows_an_outcome_and_coverage_its_own_output(planner: Planner) -> None:
    carry_out(
        planner,
        "indicators.file_evidence",
        {**FILED, "title": "Survey of viewers", "kind": "survey"},
    )
    sign = {"indicator": "awareness-2", "title": "Clippings of May", "kind": "coverage"}
    carry_out(planner, "indicators.file_evidence", {**sign, "source": "folder"})
    assert [e.proves for e in planner.read(proofs.rows)] == [True, True]


@pytest.mark.parametrize(
    ("name", "unit"), [("Reactions", "impressions"), ("Page views", "times"), ("网页浏览量", "次")]
)
def test_an_indicator_of_outputs_cannot_be_an_outcome(
    planner: Planner, name: str, unit: str
) -> None:
    new = {"outcome": "knowledge", "name": name, "unit": unit}
    assert "outcome" in refused(planner, "indicators.add", **new)
    carry_out(planner, "indicators.add", {**new, "level": "output"})


def test_advertising_value_is_refused_wherever_results_are_described(planner: Planner) -> None:
    ave = {"outcome": "knowledge", "name": "Coverage", "unit": "AVE", "level": "output"}
    assert "Barcelona" in refused(planner, "indicators.add", **ave)
    filed = {**FILED, "indicator": "awareness-2", "title": "广告价值等值", "kind": "coverage"}
    assert "Barcelona" in refused(planner, "indicators.file_evidence", **filed)
    counted = {"qty": 5, "definition": "advertising equivalent", "source": "x", "edition": 1}
    assert "Barcelona" in refused(planner, "reach.record", **counted)


def test_a_level_is_not_raised_above_the_evidence_that_is_filed(planner: Planner) -> None:
    sign = {"indicator": "awareness-4", "title": "Folder", "kind": "interaction", "source": "x"}
    carry_out(planner, "indicators.file_evidence", sign)
    raised = {"indicator": "awareness-4", "unit": "people", "level": "outcome"}
    with pytest.raises(PlannerError):
        carry_out(planner, "indicators.define", raised)


def test_a_level_is_not_lowered_under_what_shows_an_outcome(planner: Planner) -> None:
    money = {"indicator": "co-investment", "kind": "mobilized", "what": "Fund", "investor": "A",
             "amount": "5 USD", "year": 2021, "source": "x"}  # fmt: skip
    carry_out(planner, "investments.record", money)
    lowered = {"indicator": "co-investment", "level": "output"}
    assert "lower the level" in refused(planner, "indicators.define", **lowered)
