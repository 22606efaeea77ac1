"""An objective that speaks only of attention is asked who will do what differently."""

from __future__ import annotations

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.services.objectives import is_vague


@pytest.mark.parametrize(
    "said",
    [
        "Raise awareness",
        "To raise public awareness of sustainable urbanization",
        "Increase the visibility of the New Urban Agenda",
        "Inform the public about our work",
        "Spread the word about housing rights",
        "Visibility",
        "Promote World Habitat Day",
        "Strengthen understanding of slums among decision makers",
        "Draw global attention to climate action in cities",
    ],
)
def test_an_objective_of_attention_is_vague(said: str) -> None:
    assert is_vague(Bilingual(said))


@pytest.mark.parametrize(
    "said",
    [
        "Twenty mayors sign the declaration by June",
        "Member States commit USD 10 million to the Forum's outcomes",
        "Raise awareness so that city councils adopt a housing plan",
        "Young people register as volunteers in forty cities",
        "",
    ],
)
def test_an_objective_that_names_a_deed_is_clear(said: str) -> None:
    assert not is_vague(Bilingual(said))


@pytest.mark.parametrize(
    ("said", "vague"),
    [
        ("提高公众对可持续城市化的认识", True),
        ("扩大新城市议程的影响力", True),
        ("宣传世界人居日", True),
        ("二十位市长在六月前签署宣言", False),
        ("提高认识，促使四十个城市通过住房计划", False),
    ],
)
def test_chinese_objectives_are_read_too(said: str, *, vague: bool) -> None:
    assert is_vague(Bilingual(zh=said)) is vague
