"""Waivers: somebody answers for a finding by name, as long as it stays what it was."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import MessageKind
from comms_planner.services import messages, pack_issues, waivers
from comms_planner.services.planner import Planner
from comms_planner.services.preflight.finding import FindingRow
from comms_planner.services.preflight.findings import findings
from comms_planner.services.preflight.scope import Scope

DIGEST = "0" * 64


def found(planner: Planner) -> FindingRow:
    day = dt.date(2027, 6, 1)
    rows = planner.read(findings, Scope("A", ("en",), day, day, day))
    (row,) = (row for row in rows if row.check == "unapproved-message")
    return row


def test_a_waiver_holds_until_the_finding_changes(planner: Planner) -> None:
    line = planner.write(messages.add, MessageKind.ROOF, Bilingual("Cities for all", "城市"))
    before = found(planner)
    assert before.stops
    planner.write(waivers.waive, (before.identity,), "Amina Diallo", "Cleared by telephone.")
    now = found(planner)
    assert (now.stops, now.waived_by, now.waived_why) == (
        False, "Amina Diallo", "Cleared by telephone.",
    )  # fmt: skip
    assert now.identity == before.identity
    planner.write(messages.edit, line, Bilingual("Cities for some", "城市"))
    assert found(planner).stops
    planner.undo()
    assert not found(planner).stops
    planner.write(waivers.withdraw_waiver, (before.identity,))
    assert found(planner).stops
    planner.undo()
    assert not found(planner).stops


def test_a_waiver_carries_a_name_and_a_reason(planner: Planner) -> None:
    with pytest.raises(Invalid, match="who answers"):
        planner.write(waivers.waive, ("a:b:1:c",), "  ", "Because")
    with pytest.raises(Invalid, match="why it may"):
        planner.write(waivers.waive, ("a:b:1:c",), "Ana", "")
    with pytest.raises(Invalid, match="not a finding"):
        planner.write(waivers.waive, ("nonsense",), "Ana", "Because")
    with pytest.raises(Invalid, match="Nobody answers"):
        planner.write(waivers.withdraw_waiver, ("a:b:1:c",))
    assert planner.read(waivers.rows) == []


def test_versions_count_up_and_the_same_content_keeps_its_number(planner: Planner) -> None:
    for digest in (DIGEST, DIGEST, "1" * 64):
        planner.write(pack_issues.issue, "D", "en", digest, subject="flagship x", who="Ana")
    planner.write(pack_issues.issue, "D", "zh", DIGEST, subject="flagship x")
    rows = planner.read(pack_issues.rows)
    assert [(row.language, row.number, row.digest[0]) for row in rows] == [
        ("zh", 1, "0"), ("en", 2, "1"), ("en", 1, "0"),
    ]  # fmt: skip
    assert planner.read(pack_issues.latest, "D", "flagship x", "en") == rows[1]
    assert planner.read(pack_issues.latest, "D", "", "en") is None
    with pytest.raises(Invalid, match="SHA-256"):
        planner.write(pack_issues.issue, "D", "en", "short")
