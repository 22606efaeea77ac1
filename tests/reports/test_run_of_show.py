"""Pack I: an event minute by minute, on its own clock and on one of ours."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from comms_planner.reports.pack import gather, render
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from tests.reports.conftest import request
from tests.reports.paper import Paper, squeezed
from tests.typeset.paper import broken_rules

Papers = Callable[..., Paper]


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
def test_it_is_sound_accessible_and_loses_no_letter(event_paper: Papers, language: str) -> None:
    pack = event_paper("I", language)
    assert pack.faults == ""
    assert broken_rules(pack.content) == []
    assert "U+" not in pack.pages[-1]


def test_each_day_has_its_items_by_the_hour_on_both_clocks(event_paper: Papers) -> None:
    found = event_paper("I").squeezed
    assert squeezed("Mon, 16 October 2028") in found
    assert squeezed("08:30–09:15 17:30 Opening press conference Press centre, room 2") in found
    assert squeezed("17:00–18:00 02:00 (+1 d) Mayors' town hall") in found
    assert found.index("08:30–09:15") < found.index("10:00–12:00") < found.index("14:00–16:30")


def test_an_item_says_who_runs_it_who_speaks_and_what_it_needs(event_paper: Papers) -> None:
    found = event_paper("I").squeezed
    assert squeezed("Runs it: Ruth Mwangi Speaks: Amina Diallo, Carlos Ibáñez") in found
    assert squeezed("□ Backdrop and name plates") in found
    assert squeezed("Material: Opening press release") in found


def test_gates_before_it_and_what_is_open_are_listed(event_paper: Papers) -> None:
    pages = event_paper("I").pages
    gates = next(p for p in pages if "Gates before the opening" in p and "6 of 6" in p)
    assert "Overdue" in gates
    whole = event_paper("I").squeezed
    for kind in ("Late before the opening", "On a day of the event without an hour",
                 "Not ticked off", "Material that is not cleared"):  # fmt: skip
        assert squeezed(kind) in whole


def test_the_chinese_run_of_show_has_chinese_words(event_paper: Papers) -> None:
    found = event_paper("I", "zh").squeezed
    for words in ("现场流程", "开幕记者会", "新闻中心2号厅", "负责：露丝·姆旺吉", "待办事项"):
        assert words in found


def test_without_hours_it_says_so(planner: Planner) -> None:
    pack = Paper(render(planner.read(gather, request("I")), texts_for("en")))
    assert broken_rules(pack.content) == []
    assert squeezed("Nothing is recorded in the plan for: Run of show, Contacts.") in pack.squeezed
    assert not re.search(r"\b\d\d:\d\d–", pack.text)
