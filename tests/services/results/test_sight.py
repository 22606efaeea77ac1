"""From an outcome one sees down to what was measured, and back up."""

from __future__ import annotations

from comms_planner.services import history, sentences
from comms_planner.services.commands import carry_out
from comms_planner.services.planner import Planner
from comms_planner.services.results import sight
from comms_planner.services.results.sight import Sight
from comms_planner.text import texts_for


def linked(planner: Planner) -> tuple[Sight, str]:
    """An action of the first edition, linked to policy changes, and a measurement of it."""
    action = carry_out(
        planner, "tasks.add", {"edition": 1, "title": "Brief the mayors", "offset_days": -7}
    ).ids[0]
    carry_out(planner, "indicators.link", {"indicator": "policy-changes", "action": action})
    measured = {"qty": 40, "definition": "mayors briefed", "source": "list", "action": action}
    number = carry_out(planner, "reach.record", measured).ids[0]
    return planner.read(sight.line, "engagement"), f"measurement:{number}"


def test_the_way_leads_from_a_measurement_up_to_its_outcome(planner: Planner) -> None:
    found, measurement = linked(planner)
    kinds = {key.split(":")[0] for key in found.around(measurement)}
    assert kinds == {"measurement", "action", "indicator", "outcome"}


def test_the_way_leads_from_an_outcome_down_to_what_was_measured(planner: Planner) -> None:
    found, measurement = linked(planner)
    (outcome,) = found.column("outcome")
    assert measurement in found.around(outcome.key)
    assert any(n.kind == "edition" for n in found.nodes), "the action's edition is on the way"


def test_a_link_is_told_from_what_follows_from_it(planner: Planner) -> None:
    found, measurement = linked(planner)
    assert {e.linked for e in found.edges if e.end == measurement} == {False}
    actions = [e for e in found.edges if e.end.startswith("action:")]
    assert {e.linked for e in actions} == {True}


def test_a_link_can_be_taken_back(planner: Planner) -> None:
    found, _ = linked(planner)
    (action,) = found.column("action")
    carry_out(planner, "indicators.unlink", {"indicator": "policy-changes", "action": action.id})
    assert planner.read(sight.line, "engagement").column("action") == ()


def test_a_deleted_action_takes_its_link_along_and_undo_brings_both_back(planner: Planner) -> None:
    action = carry_out(planner, "actions.add", {"title": "Brief the mayors"}).ids[0]
    carry_out(planner, "indicators.link", {"indicator": "policy-changes", "action": action})
    carry_out(planner, "actions.delete", {"action": action})
    assert planner.read(sight.line, "engagement").column("action") == ()
    planner.undo()
    assert len(planner.read(sight.line, "engagement").column("action")) == 1


def test_the_log_says_what_was_linked_to_what(planner: Planner) -> None:
    action = carry_out(planner, "actions.add", {"title": "Brief the mayors"}).ids[0]
    carry_out(planner, "indicators.link", {"indicator": "policy-changes", "action": action})
    (latest, *_) = planner.read(history.rows)
    (said,) = sentences.sentences(latest, texts_for("en"))
    assert said == "“number of policy changes” is now linked to “Brief the mayors”."
