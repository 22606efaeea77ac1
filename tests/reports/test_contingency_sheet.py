"""Pack J: what may become of an event, as the dry run has it, and what is said then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from comms_planner.models.words import Branch
from comms_planner.reports.pack import gather, render
from comms_planner.services import editions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import dry_runs
from comms_planner.text import texts_for
from tests.reports.conftest import TODAY, request
from tests.reports.paper import Paper, squeezed
from tests.typeset.paper import broken_rules

Papers = Callable[..., Paper]


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
def test_it_is_sound_accessible_and_loses_no_letter(event_paper: Papers, language: str) -> None:
    pack = event_paper("J", language)
    assert pack.faults == ""
    assert broken_rules(pack.content) == []
    assert "U+" not in pack.pages[-1]


def test_the_mandate_is_the_documents_own_cell(event_paper: Papers) -> None:
    for language in ("en", "zh"):
        found = event_paper("J", language).squeezed
        assert "规划和应急规程" in found
        assert squeezed("Planning and contingency protocols") in found


def test_what_is_laid_down_stands_beside_what_is_reckoned(event_paper: Papers) -> None:
    found = event_paper("J").squeezed
    assert squeezed("Go virtual Fewer than half of the delegations can travel Amina Diallo"
                    " 30 September 2028 drops 1, moves 0, adds 5") in found  # fmt: skip
    assert squeezed("Postpone not laid down not laid down 14 October 2028 reckoned by us") in found


@pytest.mark.parametrize("branch", ["virtual", "cancel", "postpone"])
def test_every_piece_of_work_of_the_dry_run_is_listed(
    event_paper: Papers, event_planner: Planner, branch: str
) -> None:
    found = event_paper("J").squeezed
    forum = next(e.id for e in event_planner.read(editions.rows) if e.slug == "wuf-2028")
    run = event_planner.read(dry_runs.dry_run, forum, Branch(branch), on=TODAY)
    assert run.effects
    for effect in run.effects:
        assert squeezed(effect.title.en) in found


def test_holding_statements_stand_by_audience_and_in_each_of_their_languages(
    event_paper: Papers,
) -> None:
    found = event_paper("J").squeezed
    assert squeezed("Chinese 我们正在核实，一小时内答复。") in found
    assert squeezed("English The session is postponed. Registrations stay valid."
                    " Not yet cleared") in found  # fmt: skip
    assert "Arabic" in found


def test_a_bare_event_says_what_is_not_laid_down(planner: Planner) -> None:
    pack = Paper(render(planner.read(gather, request("J")), texts_for("en")))
    assert broken_rules(pack.content) == []
    assert "not laid down" in pack.text
    assert "Nothing is recorded in the plan for: Holding lines" in pack.text.replace("\n", " ")
    day = texts_for("en").day(dt.date(2027, 9, 27))
    assert squeezed(day) in pack.squeezed
