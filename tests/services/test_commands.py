"""Commands by name: plain JSON in, a sentence for everything that does not fit."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid, PlannerError
from comms_planner.models.words import WorkStatus
from comms_planner.quantity import Qty, Relation
from comms_planner.services import actions, arguments, history, measurements
from comms_planner.services.commands import COMMANDS, carry_out
from comms_planner.services.planner import Planner


def refused(planner: Planner, name: str, args: object = None) -> Invalid:
    before = planner.read(history.latest)
    with pytest.raises(Invalid) as error:
        carry_out(planner, name, args)
    assert planner.read(history.latest) == before
    return error.value


def added(planner: Planner, **more: Any) -> actions.ActionRow:
    done = carry_out(planner, "actions.add", {"title": "Op-ed", **more})
    return planner.read(actions.one, done.ids[0])


def test_every_command_of_a_service_is_undoable_and_has_a_line_of_help() -> None:
    assert len(COMMANDS) >= 29
    for name, command in COMMANDS.items():
        assert getattr(command.run, "label", ""), name
        assert command.help.endswith((".", ";", ":")), name
        assert all(a.accepts for a in command.arguments), name


def test_a_command_tells_the_ids_it_made_and_its_number_in_the_log(planner: Planner) -> None:
    first = carry_out(planner, "actions.add", {"title": "Op-ed"})
    second = carry_out(planner, "actions.rename", {"action_id": first.ids[0], "title": "Film"})
    assert (second.ids, second.seq) == ((), (first.seq or 0) + 1)
    again = carry_out(planner, "actions.rename", {"action_id": first.ids[0], "title": "Film"})
    assert again.seq is None


def test_all_kinds_of_values_arrive_as_what_they_are(planner: Planner) -> None:
    row = added(
        planner,
        title={"en": "Op-ed", "zh": "专栏"},
        cell_id="sdg-cities/act",
        starts="2026-12-01",
        ends="2026-12-04",
        tool="media",
        edition="whd-2026",
        commitments=["sdg-cities.act.1"],
    )
    assert row.title == Bilingual("Op-ed", "专栏")
    assert (row.flagship, row.pillar, row.tool) == ("sdg-cities", "act", "media")
    assert (row.starts, row.ends) == (dt.date(2026, 12, 1), dt.date(2026, 12, 4))
    assert len(row.commitments) == 1
    assert row.edition_id


def test_a_cell_may_be_spelled_with_a_dot_and_by_its_number(planner: Planner) -> None:
    one = added(planner, cell="sdg-cities.act")
    other = added(planner, cell_id=one.cell_id)
    assert other.cell_id == one.cell_id


def test_a_plain_text_goes_to_the_side_of_its_script(planner: Planner) -> None:
    assert added(planner, title="Op-ed").title == Bilingual("Op-ed")
    assert added(planner, title="城市日 poster").title == Bilingual(zh="城市日 poster")


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (500, Qty(500)),
        ("5,000,000+", Qty(5_000_000, Relation.GE)),
        ("500 万以上", Qty(5_000_000, Relation.GE)),
        ({"value": 500, "relation": "≥"}, Qty(500, Relation.GE)),
        ({"value": 500, "relation": ">="}, Qty(500, Relation.GE)),
        ({"value": "about 500"}, Qty(500, Relation.APPROX)),
        ({"value": 7, "unit": "events"}, Qty(7, unit="events")),
        ("n/a", Qty.na("")),
        ("不适用", Qty.na("")),
        (None, Qty.na("")),
        ({"value": None, "reason": "no door"}, Qty.na("no door")),
        ({"relation": "?"}, Qty.unknown()),
    ],
)
def test_a_figure_is_read_with_its_qualifier(given: object, read: Qty) -> None:
    assert arguments.read(Qty, given, "qty") == read


@pytest.mark.parametrize(
    "given",
    ["many", True, [5], {"value": 5, "about": 1}, {"value": True}, {"value": 5, "relation": "n/a"},
     {"value": 10**20}, {"relation": "="}],
)  # fmt: skip
def test_a_figure_that_is_none_is_refused(given: object) -> None:
    with pytest.raises(Invalid):
        arguments.read(Qty, given, "qty")


@pytest.mark.parametrize(
    ("args", "field"),
    [
        (None, "title"),
        ([], "args"),
        ({}, "title"),
        ({"title": None}, "title"),
        ({"title": 7}, "title"),
        ({"title": ["x"]}, "title"),
        ({"title": {"fr": "x"}}, "title"),
        ({"title": {"en": 7}}, "title"),
        ({"title": ""}, "title"),
        ({"title": " \n\t "}, "title"),
        ({"title": {"en": "", "zh": ""}}, "title"),
        ({"title": "x" * 10_000}, "title"),
        ({"title": "x" * 1_000_001}, "title"),
        ({"title": "x", "note": "x" * 100_001}, "note"),
        ({"title": "x", "titel": "y"}, "titel"),
        ({"title": "x", "starts": "1 May"}, "starts"),
        ({"title": "x", "starts": 20261201}, "starts"),
        ({"title": "x", "starts": "2026-02-30"}, "starts"),
        ({"title": "x", "starts": "2026-12-05", "ends": "2026-12-01"}, "ends"),
        ({"title": "x", "ends": "2026-12-01"}, "ends"),
        ({"title": "x", "tool": "fax"}, "tool"),
        ({"title": "x", "cell_id": 999}, "cell_id"),
        ({"title": "x", "cell_id": True}, "cell_id"),
        ({"title": "x", "cell_id": 1.5}, "cell_id"),
        ({"title": "x", "cell_id": 10**30}, "cell_id"),
        ({"title": "x", "cell": "sdg-cities/dance"}, "cell_id"),
        ({"title": "x", "cell": 1, "cell_id": 1}, "cell_id"),
        ({"title": "x", "owner_id": 1}, "owner_id"),
        ({"title": "x", "edition": "nowhere-1999"}, "edition_id"),
        ({"title": "x", "commitments": 1}, "commitments"),
        ({"title": "x", "commitments": [1.5]}, "commitments"),
        ({"title": "x", "cell": 1, "commitments": [999]}, "commitments"),
        ({"title": "x", "cell": 2, "commitments": [1]}, "commitments"),
    ],
)
def test_a_refused_action_names_the_field_and_changes_nothing(
    planner: Planner, args: object, field: str
) -> None:
    error = refused(planner, "actions.add", args)
    assert error.field == field
    assert str(error)


@pytest.mark.parametrize(
    ("name", "args", "field"),
    [
        ("actions.rename", {"action_id": 1, "title": ""}, "title"),
        ("actions.annotate", {"action_id": 1, "note": 5}, "note"),
        ("actions.reschedule", {"action_id": 1}, "starts"),
        ("actions.move", {"action_id": 1, "cell_id": None}, "cell_id"),
        ("actions.move", {"action_id": 1, "cell_id": 99}, "cell_id"),
        ("actions.assign", {"action_id": 1, "owner_id": 99}, "owner_id"),
        ("actions.set_status", {"action_id": 1, "status": "finished"}, "status"),
        ("actions.set_approval", {"action_id": 1, "status": "maybe"}, "status"),
        ("actions.set_date_status", {"action_id": 1, "status": None}, "status"),
        ("actions.set_tool", {"action_id": 1, "tool": 3}, "tool"),
        ("actions.set_costs", {"action_id": 1, "planned": -1}, "planned"),
        ("actions.set_costs", {"action_id": 1, "actual": "much"}, "actual"),
        ("actions.set_costs", {"action_id": 1, "currency": "dollars"}, "currency"),
        ("actions.serve", {"action_id": 1, "commitments": [9]}, "commitments"),
        ("actions.deliver", {"action_id": 1, "commitment_id": 9, "delivered": 5}, "commitment_id"),
        ("actions.deliver", {"action_id": 1, "commitment_id": 1, "delivered": -5}, "delivered"),
        ("actions.delete", {"action_id": 2}, "action_id"),
        ("editions.add", {"series": "nowhere", "name": "x"}, "series"),
        ("editions.add", {"series": "wuf", "name": ""}, "name"),
        ("editions.add", {"series": "wuf", "name": "x", "starts": "2031-02-01",
                          "ends": "2031-01-01"}, "ends"),
        ("editions.edit", {"edition_id": 1, "name": "x"}, "theme"),
        ("editions.reschedule", {"edition_id": 1, "starts": "2026-02-02", "ends": "2026-01-01"},
         "ends"),
        ("editions.set_date_status", {"edition_id": 1, "status": "soon"}, "status"),
        ("editions.delete", {"edition_id": "wuf-2020"}, "edition_id"),
        ("people.add", {"name": " "}, "name"),
        ("people.edit", {"person_id": 5, "name": "x"}, "person_id"),
        ("people.remove", {"person_id": 5}, "person_id"),
        ("platforms.estimate", {"platform": "x", "kind": "direct", "qty": 1}, "platform"),
        ("platforms.estimate", {"platform": "wuf", "kind": "direct", "qty": -1}, "value"),
        ("platforms.set_rule", {"platform": "wuf", "use_document": 1}, "use_document"),
        ("reach.record", {"qty": "many", "definition": "x", "source": "x"}, "value"),
        ("reach.record", {"qty": 1.5, "definition": "x", "source": "x", "edition": 1}, "value"),
        ("reach.edit", {"measurement_id": 1}, "qty"),
        ("reach.choose", {"measurement_id": 10**6}, "measurement_id"),
        ("reach.delete", {"measurement_id": -1}, "measurement_id"),
        ("fly", None, "command"),
        ("actions.__init__", None, "command"),
        ("undo", {"steps": 2}, "args"),
    ],
)  # fmt: skip
def test_every_command_names_the_field_it_refuses(
    planner: Planner, name: str, args: object, field: str
) -> None:
    added(planner, cell_id=1)
    assert refused(planner, name, args).field == field


def test_a_person_who_owns_actions_stays(planner: Planner) -> None:
    mo = carry_out(planner, "people.add", {"name": "Mo"}).ids[0]
    row = added(planner, owner=mo)
    assert refused(planner, "people.remove", {"person": mo}).field == "person_id"
    carry_out(planner, "actions.assign", {"action": row.id, "owner": None})
    carry_out(planner, "people.remove", {"person": mo})


def test_undo_and_redo_are_commands_of_a_sitting(planner: Planner) -> None:
    with pytest.raises(PlannerError):
        carry_out(planner, "undo")
    row = added(planner)
    carry_out(planner, "actions.set_status", {"action": row.id, "status": "in progress"})
    assert carry_out(planner, "undo").seq is not None
    assert planner.read(actions.one, row.id).work_status == WorkStatus.PLANNED
    carry_out(planner, "redo")
    assert planner.read(actions.one, row.id).work_status == WorkStatus.IN_PROGRESS
    with pytest.raises(PlannerError):
        carry_out(planner, "redo")


@pytest.mark.parametrize(
    "title",
    [
        "<b>bold & <img src='/etc/passwd'>",
        "‏مرحبا بالعالم – habitat",
        "🏙️👩‍👩‍👧 città \N{COMBINING ACUTE ACCENT}",
        "%s {title} {0} \\n $(ls) =1+1",
        "x" * 300,
    ],
)
def test_odd_text_is_kept_as_it_was_written(planner: Planner, title: str) -> None:
    assert added(planner, title=title).title.en == title


def test_text_nobody_can_show_is_left_out(planner: Planner) -> None:
    assert added(planner, title="a\x00b\ud800c\x1b[31m\nd").title.en == "abc[31m d"


def test_a_long_text_has_room_in_the_notes(planner: Planner) -> None:
    row = added(planner, note="长" * 10_000)
    assert len(row.note.zh) == 10_000


def test_a_measurement_may_name_its_edition_by_slug(planner: Planner) -> None:
    number = carry_out(
        planner,
        "reach.record",
        {"qty": "650+", "definition": "badges", "source": "the door", "edition": "whd-2026"},
    ).ids[0]
    row = next(m for m in planner.read(measurements.rows) if m.id == number)
    assert (row.platform, row.qty) == ("whd", Qty(650, Relation.GE))
