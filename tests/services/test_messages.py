"""Messages: the house, its roof, what supersedes what, and figures that change."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import Language, MessageKind, ReachKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services import approvals, measurements, message_figures, messages
from comms_planner.services.messages import MessageRow
from comms_planner.services.planner import Planner
from comms_planner.services.word_count import words_in


@pytest.fixture
def roof(planner: Planner) -> int:
    return planner.write(
        messages.add, MessageKind.ROOF, Bilingual("Better homes make better cities.", "安居乐业"),
        audience=Bilingual("Mayors", "市长"), flagship_id=1, valid_from=dt.date(2027, 1, 1),
    )  # fmt: skip


def one(planner: Planner, number: int) -> MessageRow:
    return planner.read(messages.rows, ids=(number,))[0]


def test_a_house_has_a_roof_supports_and_proofs(planner: Planner, roof: int) -> None:
    support = planner.write(
        messages.add, MessageKind.SUPPORT, Bilingual("Homes are jobs."), parent_id=roof
    )
    planner.write(messages.add, MessageKind.PROOF, Bilingual("9 of 10."), parent_id=support)
    (house,) = planner.read(messages.houses)
    assert house.roof.text.en.startswith("Better homes")
    assert [s.message.flagship for s in house.supports] == ["inclusive-communities"] or [
        s.message.flagship_id for s in house.supports
    ] == [1]
    assert [p.text.en for p in house.supports[0].proofs] == ["9 of 10."]
    with pytest.raises(Invalid, match="under this one"):
        planner.write(messages.delete, roof)
    with pytest.raises(Invalid, match="under a support"):
        planner.write(messages.add, MessageKind.PROOF, Bilingual("X"), parent_id=roof)
    with pytest.raises(Invalid, match="under a roof"):
        planner.write(messages.add, MessageKind.SUPPORT, Bilingual("X"))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Better homes make better cities.", 5),
        ("At least 13 000 people — and 5,000,000 more", 8),
        ("人人享有住房", 4),
        ("城" * 27, 15),
        ("UN-Habitat 帮助 100 座城市", 5),
        ("", 0),
    ],
)
def test_words_are_counted_sensibly(text: str, count: int) -> None:
    assert words_in(text) == count


def test_a_roof_has_at_most_fifteen_words_in_either_language(planner: Planner) -> None:
    planner.write(messages.add, MessageKind.ROOF, Bilingual(" ".join(["word"] * 15)))
    planner.write(messages.add, MessageKind.ROOF, Bilingual(zh="城" * 27))
    for text in (Bilingual(" ".join(["word"] * 16)), Bilingual("Short", "城" * 28)):
        with pytest.raises(Invalid, match="at most 15 words"):
            planner.write(messages.add, MessageKind.ROOF, text)


def test_a_question_has_its_answer_and_a_message_its_language(planner: Planner) -> None:
    asked = planner.write(
        messages.add, MessageKind.QUESTION, Bilingual("How much?"), answer=Bilingual("Enough."),
        language=Language.FR, wording="Combien ?", answer_wording="Assez.",
    )  # fmt: skip
    row = one(planner, asked)
    assert (row.answer.en, row.language, row.wording) == ("Enough.", "fr", "Combien ?")
    assert [m.id for m in planner.read(messages.rows, language="fr")] == [asked]
    assert not planner.read(messages.rows, language="en")
    with pytest.raises(Invalid, match="own language"):
        planner.write(messages.add, MessageKind.HOLDING, Bilingual("X"), language=Language.AR)
    with pytest.raises(Invalid, match="Only a question"):
        planner.write(messages.add, MessageKind.HOLDING, Bilingual("X"), answer=Bilingual("Y"))


def test_clearance_says_who_and_when_and_what_is_superseded_no_longer_holds(
    planner: Planner, roof: int
) -> None:
    planner.write(approvals.submit, message_ids=(roof,))
    for _ in range(4):
        planner.write(approvals.approve, message_ids=(roof,), who="Di")
    day = dt.date(2027, 2, 1)
    row = one(planner, roof)
    assert (row.approval_status, row.cleared_by, row.holds_on(day)) == ("approved", "Di", True)
    assert row.cleared_at is not None
    assert not row.holds_on(dt.date(2026, 12, 31))
    new = planner.write(messages.add, MessageKind.ROOF, Bilingual("New"), supersedes_id=roof)
    assert one(planner, roof).superseded_by == new
    assert not one(planner, roof).holds_on(day)
    assert [m.id for m in planner.read(messages.rows, current_only=True)] == [new]
    with pytest.raises(Invalid, match="cannot supersede itself"):
        planner.write(messages.edit, roof, Bilingual("Old"), supersedes_id=new)
    planner.write(messages.delete, new)
    assert one(planner, roof).superseded_by is None
    planner.write(messages.edit, roof, Bilingual("Other words"))
    assert (one(planner, roof).approval_status, one(planner, roof).cleared_by) == ("draft", "")


def test_a_figure_is_flagged_when_its_measurement_changes_or_goes(planner: Planner) -> None:
    point = planner.write(
        messages.add, MessageKind.TALKING_POINT, Bilingual("At least 13,000 came.")
    )
    given = {
        "kind": ReachKind.DIRECT, "definition": Bilingual("Badges"), "source": "Register",
    }  # fmt: skip
    count = planner.write(measurements.record, Qty(13_000, Relation.GE), platform="wuf", **given)
    planner.write(message_figures.bind, point, count)
    assert not one(planner, point).stale_figures
    planner.write(measurements.edit, count, Qty(17_000), **given)
    (figure,) = one(planner, point).stale_figures
    assert (figure.state, figure.quoted.value, figure.now) == ("changed", 13_000, Qty(17_000))
    assert [m.id for m in planner.read(messages.outdated)] == [point]
    planner.write(message_figures.requote, point, count)
    assert not planner.read(messages.outdated)
    planner.write(measurements.delete, count)
    (gone,) = one(planner, point).stale_figures
    assert gone.state == "gone"
    planner.undo()
    assert not planner.read(messages.outdated)
    planner.redo()
    planner.write(message_figures.unbind, point)
    assert not one(planner, point).figures


def test_messages_are_put_in_another_order(planner: Planner) -> None:
    numbers = [
        planner.write(messages.add, MessageKind.HOLDING, Bilingual(f"Line {n}")) for n in range(3)
    ]
    planner.write(messages.move, numbers[2], 0)
    shown = [m.id for m in planner.read(messages.rows, kind="holding")]
    assert shown == [numbers[2], numbers[0], numbers[1]]


def test_a_figure_is_flagged_when_another_of_its_subject_comes_into_use(planner: Planner) -> None:
    point = planner.write(messages.add, MessageKind.TALKING_POINT, Bilingual("13,000 came."))
    given = {
        "kind": ReachKind.DIRECT, "edition_id": 82, "source": "Register",
        "definition": Bilingual("Badges"),
    }  # fmt: skip
    count = planner.write(measurements.record, Qty(13_000), **given)
    planner.write(message_figures.bind, point, count)
    other = planner.write(measurements.record, Qty(15_000), **given)
    assert not one(planner, point).stale_figures, "it only stands beside"
    planner.write(measurements.choose, other)
    (figure,) = one(planner, point).stale_figures
    assert (figure.state, figure.said_now) == ("replaced", Qty(15_000))
    planner.write(message_figures.requote, point, count)
    assert not one(planner, point).stale_figures, "the other one is quoted on purpose"
    planner.write(measurements.choose, count)
    assert not one(planner, point).stale_figures
    planner.write(measurements.choose, other)
    assert not one(planner, point).stale_figures
