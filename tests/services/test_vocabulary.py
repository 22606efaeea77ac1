"""Every fixed value has a word, so that no screen ever shows a key."""

from __future__ import annotations

from enum import StrEnum

import pytest

from comms_planner.models import words
from comms_planner.quantity import Relation
from comms_planner.services import matrix, vocabulary
from comms_planner.text import Texts

EN = Texts("en")
SAID_ELSEWHERE = {"FigureKind", "RecipeCarry", "RecipePaper", "ScenarioStepKind"}
"""What screens and listings say in whole sentences of their own."""


@pytest.mark.parametrize(
    ("group", "values"),
    [
        ("work", words.WorkStatus),
        ("approval", words.ApprovalStatus),
        ("date", words.DateStatus),
        ("precision", words.Precision),
        ("basis", words.Basis),
        ("tool", words.ToolKind),
        ("reach", words.ReachKind),
        ("promise", words.CommitmentKind),
        ("change", words.ChangeKind),
        ("level", words.ResultLevel),
        ("family", words.OutcomeFamily),
        ("aim", words.PartnerAimKind),
        ("relation", Relation),
        ("holiday", words.HolidayKind),
        ("exception", words.ExceptionKind),
        ("scope", words.Scope),
        ("branch", words.Branch),
        ("effect", words.EffectKind),
        ("end", words.AnchorEnd),
        ("roll", words.Roll),
    ],
)
def test_every_value_of_an_enum_has_a_word(group: str, values: type[StrEnum]) -> None:
    assert {v.value for v in values} <= set(vocabulary.GROUPS[group][1])


def test_every_fixed_word_of_the_models_is_in_a_group() -> None:
    said = [set(known) for _, known in vocabulary.GROUPS.values()]
    kinds = (getattr(words, name) for name in words.__all__)
    without = {k.__name__ for k in kinds if not any({v.value for v in k} <= g for g in said)}
    assert without == SAID_ELSEWHERE


def test_every_state_of_a_commitment_has_a_word() -> None:
    assert tuple(vocabulary.GROUPS["commitment"][1]) == matrix.STATES


def test_a_word_stands_in_a_sentence_and_a_label_alone() -> None:
    assert vocabulary.word(EN, "work", "in progress") == "in progress"
    assert vocabulary.label(EN, "work", "in progress") == "In progress"


def test_a_value_nobody_knows_is_shown_as_it_is() -> None:
    assert vocabulary.word(EN, "work", "on fire") == "on fire"


def test_choices_come_in_the_order_of_the_work() -> None:
    shown = [label for _, label in vocabulary.choices(EN, "work")]
    assert shown == ["Planned", "In progress", "Done", "Cancelled"]
