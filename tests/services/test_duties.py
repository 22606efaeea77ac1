"""Duties with their evidence, and themes kept in step."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import AssetKind, DutyKind, Language
from comms_planner.services import content, duties, editions, themes
from comms_planner.services.planner import Planner


def test_a_duty_is_met_by_evidence_only(planner: Planner) -> None:
    duty = planner.write(
        duties.add, DutyKind.VISIBILITY, Bilingual("Donor's logo on the stage"), partner_id=1,
        grant_code="SE-77", due=dt.date(2027, 5, 1), edition_id=1,
    )  # fmt: skip
    (row,) = planner.read(duties.rows, grant_code="SE-77", open_only=True)
    assert row.is_overdue(dt.date(2027, 5, 2))
    assert not row.is_met
    with pytest.raises(Invalid, match="where it can be seen"):
        planner.write(duties.meet, duty, "  ")
    planner.write(duties.meet, duty, "photo 12", on=dt.date(2027, 4, 30))
    (row,) = planner.read(duties.rows)
    assert (row.is_met, row.evidence, row.met_by) == (True, "photo 12", "Mo")
    assert not planner.read(duties.rows, open_only=True)
    planner.write(duties.reopen, duty)
    assert planner.read(duties.rows, open_only=True)
    with pytest.raises(Invalid, match="what the duty is about"):
        planner.write(duties.add, DutyKind.VISIBILITY, Bilingual("Thanks"))


def test_the_identity_checklist_is_begun_once(planner: Planner) -> None:
    made = planner.write(duties.start_checklist, edition_id=1)
    assert len(made) == len(duties.IDENTITY)
    assert {d.basis for d in planner.read(duties.rows, edition_id=1)} == {"ours"}
    with pytest.raises(Invalid, match="already"):
        planner.write(duties.start_checklist, edition_id=1)
    planner.undo()
    assert not planner.read(duties.rows)


def test_a_reports_theme_that_parts_from_its_launch_is_told(planner: Planner) -> None:
    forum = planner.write(
        editions.add,
        "wuf",
        Bilingual("WUF 14"),
        starts=dt.date(2028, 5, 1),
        theme=Bilingual("Housing the world", "住房"),
    )
    report = planner.write(
        content.add, Bilingual("World Cities Report"), kind=AssetKind.REPORT,
        theme=Bilingual("housing the world!"),
    )  # fmt: skip

    def state() -> str:
        return next(r.state for r in planner.read(themes.rows) if r.asset_id == report)

    assert state() == "no launch"
    planner.write(themes.launch, forum, asset_id=report)
    assert state() == "in step"
    planner.write(
        content.edit, report, Bilingual("World Cities Report"), kind=AssetKind.REPORT,
        languages="en", source_language=Language.EN, theme=Bilingual("Climate", "住房"),
    )  # fmt: skip
    assert state() == "apart"
    planner.write(themes.launch, forum, asset_id=report, reason=Bilingual("Agreed by the Board"))
    assert state() == "explained"
    with pytest.raises(Invalid, match="at itself"):
        planner.write(themes.launch, forum, report_id=forum)
