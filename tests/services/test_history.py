"""The change log as people read it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from comms_planner.bilingual import Bilingual
from comms_planner.models import Base
from comms_planner.services import history
from comms_planner.services.commands import COMMANDS, carry_out
from comms_planner.services.history import FieldChange
from comms_planner.services.log_words import FIELDS, THINGS
from comms_planner.services.planner import Planner
from comms_planner.services.sentences import headline, sentences
from comms_planner.text import NBSP, Texts

EN = Texts("en")


def told(planner: Planner, command: str, /, **args: Any) -> list[str]:
    carry_out(planner, command, args or None)
    return [s.replace(NBSP, " ") for s in sentences(planner.read(history.rows, limit=1)[0], EN)]


def test_making_a_plan_is_one_sentence(planner: Planner) -> None:
    row = planner.read(history.rows)[0]
    assert headline(row, EN) == "Create plan"
    assert sentences(row, EN) == [f"Added {row.row_count:,} entries."]
    assert row.who == "Mo"


def test_the_life_of_an_action_reads_like_one(planner: Planner) -> None:
    assert told(planner, "people.add", name="Ada") == ["Added the person “Ada”."]
    said = told(
        planner,
        "actions.add",
        title="Op-ed",
        cell="sdg-cities/act",
        starts="2026-12-01",
        commitments=["sdg-cities.act.1"],
    )
    assert said[0] == "Added the action “Op-ed”."
    assert said[1].startswith("“Op-ed” is now linked to “Produce a series of stories")
    assert told(planner, "actions.set_status", action=1, status="in progress") == [
        "“Op-ed”: work status from planned to in progress."
    ]
    assert told(planner, "actions.assign", action=1, owner=1) == ["“Op-ed”: owner set to “Ada”."]
    assert told(planner, "actions.assign", action=1, owner=None) == [
        "“Op-ed”: owner taken away; it was “Ada”."
    ]
    assert told(
        planner, "actions.reschedule", action=1, starts="2026-12-03", ends="2026-12-05"
    ) == ["“Op-ed”: dates from 1 December 2026 to 3–5 December 2026."]
    assert told(planner, "actions.rename", action=1, title="Film") == [
        "“Film”: title in English from “Op-ed” to “Film”."
    ]
    assert told(planner, "actions.deliver", action=1, commitment="sdg-cities.act.1", delivered=60)[
        0
    ] == ("“Film”: delivered set to 60.")
    moved = told(planner, "actions.move", action=1, cell="sdg-cities/share")
    assert moved[0] == (
        "“Film”: cell from “Cities 2030 (SDG Cities) × Act” to “Cities 2030 (SDG Cities) × Share”."
    )
    assert moved[1].startswith("“Film” is no longer linked to “Produce a series")
    assert told(planner, "actions.delete", action=1) == ["Deleted the action “Film”."]


def test_what_a_command_wrote_twice_is_told_once(planner: Planner) -> None:
    was = FieldChange("action", 1, Bilingual("A"), "update", "approval_status", "draft", "ready")
    now = replace(was, before="ready", after="approved")
    back = replace(was, before="ready", after="draft")
    row = planner.read(history.rows)[0]
    once = replace(row, row_count=2, fields=(was, now))
    assert sentences(once, EN) == ["“A”: approval from draft to approved."]
    none = replace(row, row_count=2, fields=(was, back, replace(was, field="date_status")))
    assert len(sentences(none, EN)) == 1


def test_undo_and_redo_say_what_they_took_back(planner: Planner) -> None:
    carry_out(planner, "people.add", {"name": "Ada"})
    assert told(planner, "undo") == ["Deleted the person “Ada”."]
    assert headline(planner.read(history.rows, limit=1)[0], EN) == "Took back: Add person"
    assert told(planner, "redo") == ["Added the person “Ada”."]
    assert headline(planner.read(history.rows, limit=1)[0], EN) == "Did again: Add person"


def test_figures_are_told_with_their_qualifier(planner: Planner) -> None:
    said = told(planner, "platforms.estimate", platform="wuf", kind="direct", qty="25,000+")
    assert said[:2] == [
        "“World Urban Forum”: figure from 20,000 to 25,000.",
        "“World Urban Forum”: qualifier of the figure from exactly to at least.",
    ]


def test_a_change_that_happened_to_what_is_gone_keeps_its_name(planner: Planner) -> None:
    carry_out(planner, "actions.add", {"title": "Op-ed"})
    carry_out(planner, "actions.set_status", {"action": 1, "status": "done"})
    carry_out(planner, "actions.delete", {"action": 1})
    middle = planner.read(history.rows, limit=2)[1]
    assert sentences(middle, EN)[0] == "“Op-ed”: work status from planned to done."


def test_markup_and_braces_in_names_are_only_text(planner: Planner) -> None:
    title = "<b>{title}</b> {0}"
    assert told(planner, "actions.add", title=title) == [f"Added the action “{title}”."]


def test_pages_of_the_log_go_back_and_forth(planner: Planner) -> None:
    for name in ("a", "b", "c"):
        carry_out(planner, "people.add", {"name": name})
    assert [r.seq for r in planner.read(history.rows, limit=2)] == [4, 3]
    assert [r.seq for r in planner.read(history.rows, before=3)] == [2, 1]
    assert [r.seq for r in planner.read(history.rows, after=2)] == [4, 3]


def test_whatever_commands_touch_has_a_word() -> None:
    only_the_document_fills = {
        "domain", "flagship_domain", "flagship_name", "indicator_class", "moment_flagship",
        "observance_flagship", "opener", "outcome_area", "partner_aim", "partner_type", "pillar",
        "platform_status", "settlement_need_type",
    }  # fmt: skip
    kept_by_the_store = {"change", "change_row", "reach_month"}
    tables = set(Base.metadata.tables) - only_the_document_fills - kept_by_the_store
    assert sorted(tables - set(THINGS)) == []


def test_every_argument_that_becomes_a_field_has_a_word() -> None:
    other = {
        "accountable_id", "action_id", "action_ids", "actual", "address", "amount", "at",
        "before_id", "by", "campaign", "campaign_ids", "cascade", "category",
            "comment_id", "commitment_id",
        "commitments", "consulted_ids", "content_item_id", "content_item_ids", "country", "days",
        "dimension", "direct", "edition_ids", "effect_id", "entries", "entry_id", "evidence_id",
        "field", "findings", "first_day", "flagship", "flagship_ids", "holiday_ids",
        "indicator_class",
        "indirect", "informed_ids", "investment_id", "item_id", "ladder", "lane", "last_year",
        "mapping_id", "measurement_id", "measurements", "message_ids", "metric", "milestone_id",
        "minutes",
        "need_id", "new",
        "new_lead", "new_owner", "on", "order", "other", "other_share", "our_share", "outcome_id",
        "outcome_ids", "overlap_id", "part_id", "partner_ids", "past_anchors", "path",
        "period_from", "period_to", "person_id", "planned", "platform", "position", "proof_id",
        "qty", "recipe_id", "responsible_ids", "scenario_id", "scope", "series", "share_id",
        "since", "slug", "station", "taken_away",
        "status", "step_id", "survey_id", "universe_id", "use_document", "view_id", "who", "why",
        "working_days",
    }  # fmt: skip
    names = {a.name for c in COMMANDS.values() for a in c.arguments} - other
    assert not names - set(FIELDS)


def test_days_are_told_as_days(planner: Planner) -> None:
    carry_out(planner, "actions.add", {"title": "Op-ed"})
    day = dt.date(2026, 11, 5).isoformat()
    said = told(planner, "actions.set_status", action=1, status="done", on=day)
    assert said[1] == "“Op-ed”: day done set to 5 November 2026."
