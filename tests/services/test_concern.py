"""What is about a partner, a country, a grant; and whom to ask about it."""

from __future__ import annotations

import datetime as dt

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import DutyKind, WorkStatus
from comms_planner.services import (
    actions,
    campaigns,
    concern,
    contacts,
    duties,
    editions,
    matrix,
    people,
    teamwork,
)
from comms_planner.services.concern import About
from comms_planner.services.planner import Planner

FIRST, LAST = dt.date(2026, 9, 1), dt.date(2026, 11, 30)


def _campaign(planner: Planner, title: str, **more: object) -> int:
    return planner.write(
        campaigns.add, Bilingual(title), objective=Bilingual("Raise awareness by a tenth"),
        target=Bilingual("10 %"), theme=Bilingual("Housing"), starts=FIRST, ends=LAST, **more,
    )  # fmt: skip


def _action(planner: Planner, title: str, **more: object) -> int:
    return planner.write(actions.add, Bilingual(title), **more)


def test_everything_is_concerned_when_nothing_is_asked_after(planner: Planner) -> None:
    found = planner.read(concern.of, About())
    assert found.actions is None
    assert found.has_action(12345)


def test_a_partners_campaigns_bring_their_actions(planner: Planner) -> None:
    shared = _campaign(planner, "With UCLG", partner_ids=(5,))
    inside = _action(planner, "Inside", campaign_id=shared)
    joined = _action(planner, "Joined")
    planner.write(teamwork.join, joined, 5)
    _action(planner, "Alone")
    found = planner.read(concern.of, About(partner_id=5))
    assert found.actions == {inside, joined}
    assert found.campaigns == {shared}


def test_an_action_with_a_source_of_its_own_is_not_paid_by_its_campaigns(planner: Planner) -> None:
    paid = _campaign(planner, "Paid", funding="SE-77")
    inside = _action(planner, "Inside", campaign_id=paid)
    other = _action(planner, "Other purse", campaign_id=paid)
    planner.write(teamwork.describe, other, funding="Core budget")
    owing = _action(planner, "Owing")
    planner.write(
        duties.add, DutyKind.VISIBILITY, Bilingual("Logo"), grant_code="SE-77", action_id=owing
    )
    assert planner.read(concern.of, About(grant="SE-77")).actions == {inside, owing}
    assert planner.read(concern.of, About(grant="Core budget")).actions == {other}
    assert planner.read(concern.grants) == ["Core budget", "SE-77"]


def test_a_country_has_what_its_editions_bring(planner: Planner) -> None:
    forum = next(e for e in planner.read(editions.rows) if e.slug == "wuf-2026")
    task = _action(planner, "Press room", edition_id=forum.id)
    goes = _campaign(planner, "To Baku", edition_ids=(forum.id,))
    inside = _action(planner, "Film", campaign_id=goes)
    found = planner.read(concern.of, About(country="AZ"))
    assert found.actions == {task, inside}
    assert found.campaigns == {goes}
    assert found.has_edition(forum.id)
    assert not planner.read(concern.of, About(country="KE")).actions


def test_several_things_narrow_each_other(planner: Planner) -> None:
    cell = planner.read(matrix.cells)[0]
    both = _action(planner, "Both", cell_id=cell.id)
    planner.write(teamwork.join, both, 5)
    planner.write(teamwork.join, _action(planner, "Partner only"), 5)
    assert planner.read(concern.of, About(flagship=cell.flagship, partner_id=5)).actions == {both}


def test_leads_come_first_and_cancelled_work_is_nobodys(planner: Planner) -> None:
    lead = planner.write(people.add, Bilingual("Lead"))
    owner = planner.write(people.add, Bilingual("Owner"))
    planner.write(people.add, Bilingual("Nobody yet"))
    _campaign(planner, "Urban October", lead_id=lead, partner_ids=(5,))
    _action(planner, "Film", owner_id=owner)
    gone = _action(planner, "Gone", owner_id=lead)
    planner.write(actions.set_status, gone, WorkStatus.CANCELLED)
    rows = planner.read(contacts.rows)
    assert [(r.person.id, len(r.leads), r.actions) for r in rows] == [(lead, 1, 0), (owner, 0, 1)]
    assert [r.person.id for r in planner.read(contacts.rows, About(partner_id=5))] == [lead]
