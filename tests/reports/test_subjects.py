"""What a pack is about is looked up, and what is not there is refused with what is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from comms_planner.errors import Missing
from comms_planner.reports.pack import gather
from comms_planner.services.planner import Planner
from tests.reports.conftest import request


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"edition": 9999}, "High-level political forum"),
        ({"person": 9999}, "Amina"),
        ({"partner": 9999}, r"5 \(United Cities and Local Governments \(UCLG\)\)"),
        ({"country": "XX"}, "AM, AZ, BR"),
        ({"grant": "SE-77"}, "–"),
    ],
)
def test_an_unknown_subject_is_refused_with_what_there_is(
    planner: Planner, asked: dict[str, Any], told: str
) -> None:
    with pytest.raises(Missing, match=told):
        planner.read(gather, replace(request("D"), **asked))


def test_a_country_is_known_in_small_letters(planner: Planner) -> None:
    assert planner.read(gather, replace(request("D"), country="ke")).request.country == "ke"
