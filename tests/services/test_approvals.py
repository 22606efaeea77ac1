"""Approval: gates in order, names and remarks, and what an edit undoes."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import ApprovalStatus, Language, MessageKind, WorkStatus
from comms_planner.services import (
    actions,
    approvals,
    campaigns,
    content,
    gates,
    messages,
    teamwork,
)
from comms_planner.services.planner import Planner


@pytest.fixture
def item(planner: Planner) -> int:
    asset = planner.write(content.add, Bilingual("Release"), channel="web")
    return planner.write(content.write, asset, Language.EN, channel="web", text="Cities matter.")


def status(planner: Planner, kind: str, number: int) -> str:
    return planner.read(approvals.standing, kind, number).status


def test_content_passes_four_gates_in_order_each_with_name_and_time(
    planner: Planner, item: int
) -> None:
    planner.write(approvals.submit, content_item_ids=(item,), who="Ana", remark="Please")
    for name in ("Bo", "Cy", "Di", "Ed"):
        assert status(planner, "content", item) == "submitted"
        planner.write(approvals.approve, content_item_ids=(item,), who=name)
    row = planner.read(approvals.standing, "content", item)
    assert row.status == "approved"
    assert [(g.name.en, g.state, g.who) for g in row.gates] == [
        ("Substance", "passed", "Bo"),
        ("Communications", "passed", "Cy"),
        ("External relations", "passed", "Di"),
        ("Executive Director's office", "passed", "Ed"),
    ]
    assert row.cleared is not None
    assert (row.cleared.who, row.cleared.at.tzinfo) == ("Ed", dt.UTC)
    for _ in range(5):
        planner.undo()
    assert status(planner, "content", item) == "draft"
    assert not planner.read(approvals.standing, "content", item).decisions


def test_an_edit_after_approval_reopens_it_and_undo_approves_again(
    planner: Planner, item: int
) -> None:
    planner.write(approvals.submit, content_item_ids=(item,))
    for _ in range(4):
        planner.write(approvals.approve, content_item_ids=(item,))
    asset = planner.read(content.board)[0].asset_id
    planner.write(content.write, asset, Language.EN, channel="web", text="Cities matter more.")
    row = planner.read(approvals.standing, "content", item)
    assert (row.status, row.changed_since) == ("draft", True)
    assert [gate.state for gate in row.gates] == ["ahead"] * 4
    planner.undo()
    assert status(planner, "content", item) == "approved"
    planner.write(content.write, asset, Language.EN, channel="web", text="Cities matter.")
    assert status(planner, "content", item) == "approved", "the same words reopen nothing"


def test_an_edit_on_the_way_makes_earlier_gates_decide_again(planner: Planner, item: int) -> None:
    planner.write(approvals.submit, content_item_ids=(item,))
    planner.write(approvals.approve, content_item_ids=(item,))
    asset = planner.read(content.board)[0].asset_id
    planner.write(content.write, asset, Language.EN, channel="web", text="Other words.")
    row = planner.read(approvals.standing, "content", item)
    assert [gate.state for gate in row.gates] == ["next", "ahead", "ahead", "ahead"]
    assert not row.decisions[1].holds


def test_what_is_returned_says_why_and_begins_anew(planner: Planner, item: int) -> None:
    planner.write(approvals.submit, content_item_ids=(item,))
    planner.write(approvals.approve, content_item_ids=(item,), who="Bo")
    with pytest.raises(Invalid, match="Say why"):
        planner.write(approvals.send_back, " ", content_item_ids=(item,))
    planner.write(approvals.send_back, "The figure is old.", content_item_ids=(item,), who="Cy")
    row = planner.read(approvals.standing, "content", item)
    assert row.status == "returned"
    assert [(g.state, g.who, g.remark) for g in row.gates[:2]] == [
        ("passed", "Bo", ""),
        ("returned", "Cy", "The figure is old."),
    ]
    planner.write(approvals.submit, content_item_ids=(item,))
    row = planner.read(approvals.standing, "content", item)
    assert row.next_gate is not None
    assert row.next_gate.name.en == "Substance"


def test_gates_are_configurable(planner: Planner, item: int) -> None:
    for row in planner.read(gates.rows)[1:]:
        planner.write(gates.edit, row.id, row.name, content=False)
    legal = planner.write(gates.add, Bilingual("Legal", "法律"), messages=False)
    planner.write(gates.move, legal, 0)
    planner.write(approvals.submit, content_item_ids=(item,))
    first = planner.read(gates.rows)[1].id
    with pytest.raises(Invalid, match="Legal"):
        planner.write(approvals.approve, content_item_ids=(item,), gate_id=first)
    planner.write(approvals.approve, content_item_ids=(item,), gate_id=legal)
    planner.write(approvals.approve, content_item_ids=(item,), gate_id=first)
    assert status(planner, "content", item) == "approved"
    with pytest.raises(Invalid, match="Switch it off"):
        planner.write(gates.remove, legal)


def test_messages_actions_and_campaigns_go_the_same_way(planner: Planner) -> None:
    action = planner.write(actions.add, Bilingual("Op-ed"))
    message = planner.write(messages.add, MessageKind.HOLDING, Bilingual("We are looking into it."))
    campaign = planner.write(
        campaigns.add, Bilingual("C"), objective=Bilingual("Mayors sign"), target=Bilingual("9"),
        theme=Bilingual("Waste"), starts=dt.date(2027, 1, 1), ends=dt.date(2027, 2, 1),
    )  # fmt: skip
    given = {
        "action_ids": (action,), "message_ids": (message,), "campaign_ids": (campaign,),
    }  # fmt: skip
    planner.write(approvals.submit, **given)
    waiting = planner.read(approvals.waiting)
    assert {(w.kind, w.gate.en) for w in waiting} == {
        ("action", "Communications"), ("message", "Substance"), ("campaign", "Substance"),
    }  # fmt: skip
    planner.write(approvals.approve, action_ids=(action,))
    assert status(planner, "action", action) == "approved"
    planner.write(actions.rename, action, Bilingual("Essay"))
    assert status(planner, "action", action) == "draft"
    planner.write(actions.set_approval, action, ApprovalStatus.APPROVED)
    planner.write(actions.set_status, action, WorkStatus.DONE)
    row = planner.read(approvals.standing, "action", action)
    assert (row.status, row.cleared and row.cleared.who) == ("approved", "Mo")


def test_what_has_not_been_submitted_cannot_be_approved(planner: Planner, item: int) -> None:
    with pytest.raises(Invalid, match="Submit it first"):
        planner.write(approvals.approve, content_item_ids=(item,))
    planner.write(approvals.submit, content_item_ids=(item,))
    with pytest.raises(Invalid, match="submitted already"):
        planner.write(approvals.submit, content_item_ids=(item,))
    planner.write(approvals.withdraw, content_item_ids=(item,))
    assert status(planner, "content", item) == "draft"
    empty = planner.write(content.add, Bilingual("Film"))
    version = planner.read(content.board, asset_id=empty)[0].in_language("en").id
    assert version is not None
    with pytest.raises(Invalid, match="no words"):
        planner.write(approvals.submit, content_item_ids=(version,))


@pytest.mark.parametrize(
    "change",
    [{"objective": Bilingual("Others sign")}, {"target": Bilingual("8")},
     {"theme": Bilingual("Water")}, {"ends": dt.date(2027, 3, 1)}, {"budget": 5_000},
     {"currency": "EUR"}, {"audiences": Bilingual("Youth")}],
)  # fmt: skip
def test_each_thing_that_was_judged_reopens_a_campaign(
    planner: Planner, change: dict[str, object]
) -> None:
    given: dict[str, Any] = {
        "title": Bilingual("C"), "objective": Bilingual("Mayors sign"), "target": Bilingual("9"),
        "theme": Bilingual("Waste"), "starts": dt.date(2027, 1, 1), "ends": dt.date(2027, 2, 1),
    }  # fmt: skip
    number = planner.write(campaigns.add, **given)
    for _ in range(4):
        if status(planner, "campaign", number) != "submitted":
            planner.write(approvals.submit, campaign_ids=(number,))
        planner.write(approvals.approve, campaign_ids=(number,))
    assert status(planner, "campaign", number) == "approved"
    work = {"work_status": WorkStatus.IN_PROGRESS}
    planner.write(campaigns.edit, number, **given, **work)
    assert status(planner, "campaign", number) == "approved"
    planner.write(campaigns.edit, number, **(given | change), **work)
    assert status(planner, "campaign", number) == "draft"
    planner.undo()
    assert status(planner, "campaign", number) == "approved"


def test_another_audience_reopens_a_message_and_an_action(planner: Planner) -> None:
    action = planner.write(actions.add, Bilingual("Op-ed"))
    message = planner.write(messages.add, MessageKind.HOLDING, Bilingual("We look into it."))
    planner.write(actions.set_approval, action, ApprovalStatus.APPROVED)
    planner.write(approvals.submit, message_ids=(message,))
    while status(planner, "message", message) == "submitted":
        planner.write(approvals.approve, message_ids=(message,))
    planner.write(teamwork.describe, action, audience=Bilingual("Mayors"))
    planner.write(
        messages.edit, message, Bilingual("We look into it."), audience=Bilingual("Press")
    )
    assert status(planner, "action", action) == "draft"
    assert status(planner, "message", message) == "draft"


def test_what_waits_says_its_language_in_words(planner: Planner, item: int) -> None:
    row = planner.read(approvals.standing, "content", item)
    assert row.title.en == "Release · web · English"
    asset = planner.write(content.add, Bilingual("", "新闻稿"))
    text = planner.write(content.write, asset, Language.FR, text="Des villes.")
    assert planner.read(approvals.standing, "content", text).title == Bilingual("", "新闻稿 · 法文")
