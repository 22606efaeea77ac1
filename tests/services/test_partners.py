"""A team adds its own partners; those the document names keep their name and type."""

from __future__ import annotations

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.services import actions, partners, teamwork
from comms_planner.services.planner import Planner


def one(planner: Planner, number: int) -> partners.PartnerRow:
    return next(row for row in planner.read(partners.rows) if row.id == number)


def test_a_partner_is_added_edited_taken_out_and_all_of_it_undone(planner: Planner) -> None:
    before = planner.read(partners.rows)
    made = planner.write(
        partners.add, Bilingual("Slum Dwellers Intl.", "贫民窟居民国际"), type_id=6
    )
    again = planner.write(partners.add, Bilingual("Slum Dwellers Intl."))
    assert (one(planner, made).slug, one(planner, again).slug) == (
        "slum-dwellers-intl", "slum-dwellers-intl-2",
    )  # fmt: skip
    planner.write(partners.edit, again, Bilingual("SDI"), type_id=6, note=Bilingual("Nairobi"))
    assert one(planner, again).name.en == "SDI"
    planner.write(partners.remove, again)
    for _ in range(4):
        planner.undo()
    assert planner.read(partners.rows) == before


def test_the_documents_own_keep_name_and_type_and_take_notes(planner: Planner) -> None:
    row = planner.read(partners.rows)[0]
    planner.write(
        partners.edit, row.id, row.name, type_id=row.type_id, note=Bilingual("met in May")
    )
    assert one(planner, row.id).note.en == "met in May"
    with pytest.raises(Invalid, match="document names"):
        planner.write(partners.edit, row.id, Bilingual("Else"), type_id=row.type_id)
    with pytest.raises(Invalid, match="document names"):
        planner.write(partners.remove, row.id)


def test_one_that_takes_part_stays(planner: Planner) -> None:
    made = planner.write(partners.add, Bilingual("Ours"))
    action = planner.write(actions.add, Bilingual("Film"))
    planner.write(teamwork.join, action, made)
    assert one(planner, made).action_ids == (action,)
    with pytest.raises(Invalid, match="takes part"):
        planner.write(partners.remove, made)
    with pytest.raises(Invalid, match="eight"):
        planner.write(partners.add, Bilingual("X"), type_id=99)


def test_some_partners_are_as_they_stand_among_all(planner: Planner) -> None:
    action = planner.write(actions.add, Bilingual("Film"))
    planner.write(teamwork.join, action, 3)
    every = planner.read(partners.rows)
    assert planner.read(partners.rows, ids=(3, 1)) == [p for p in every if p.id in (1, 3)]
    assert planner.read(partners.rows, ids=()) == []
