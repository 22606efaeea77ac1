"""A campaign has an objective, a target, a period and a theme; what hangs on it stands with it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.services import actions, campaign_page, campaigns, editions, people, programme
from comms_planner.services.planner import Planner

WHOLE: dict[str, Any] = {
    "objective": Bilingual("Twenty mayors sign the declaration"),
    "target": Bilingual("20 signatures by June"),
    "theme": Bilingual("Housing"),
    "starts": dt.date(2026, 9, 1),
    "ends": dt.date(2026, 12, 31),
}


def begin(planner: Planner, **more: Any) -> int:
    return planner.write(campaigns.add, Bilingual("Sign it"), **{**WHOLE, **more})


@pytest.mark.parametrize("field", ["objective", "target", "theme"])
def test_objective_target_and_theme_must_be_there(planner: Planner, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        begin(planner, **{field: Bilingual("  ")})
    assert refused.value.field == field
    assert planner.read(campaigns.rows) == []


def test_a_period_that_ends_before_it_begins_is_refused(planner: Planner) -> None:
    with pytest.raises(Invalid) as refused:
        begin(planner, ends=dt.date(2026, 8, 1))
    assert refused.value.field == "ends"


def test_a_campaign_is_tied_to_flagships_editions_partners_and_its_lead(planner: Planner) -> None:
    lead = planner.write(people.add, Bilingual("Amina"))
    flagship = planner.read(programme.flagships)[0]
    two = [e.id for e in planner.read(editions.rows)[:2]]
    number = begin(
        planner, lead_id=lead, flagship_ids=(flagship.id,), edition_ids=tuple(two),
        partner_ids=(1,), outcome_ids=(1,), budget=1000, funding="Sweden",
    )  # fmt: skip
    (row,) = planner.read(campaigns.rows)
    assert (row.lead.en, row.flagships, row.edition_ids) == ("Amina", (flagship.slug,), tuple(two))
    values = {**WHOLE, "edition_ids": (two[1],), "work_status": campaigns.WorkStatus.DONE}
    planner.write(campaigns.edit, number, title=Bilingual("Signed"), **values)
    (row,) = planner.read(campaigns.rows)
    assert (row.lead_id, row.flagships, row.edition_ids) == (None, (), (two[1],))
    planner.undo()
    (row,) = planner.read(campaigns.rows)
    assert (row.edition_ids, row.funding) == (tuple(two), "Sweden")


def test_its_page_counts_the_work_back_and_adds_costs_per_currency(planner: Planner) -> None:
    number = begin(planner, budget=500)
    for title, day, cost, currency in (
        ("Brief", dt.date(2026, 9, 15), 100, "USD"),
        ("Film", dt.date(2026, 8, 25), 70, "USD"),
        ("Print", None, 40, "EUR"),
    ):
        made = planner.write(actions.add, Bilingual(title), starts=day, campaign_id=number)
        planner.write(actions.set_costs, made, cost, None, currency)
    sheet = planner.read(campaign_page.sheet, number)
    assert [(r.action.title.en, r.offset) for r in sheet.rungs] == [
        ("Film", -7), ("Brief", 14), ("Print", None),
    ]  # fmt: skip
    assert sheet.cost_planned == {"EUR": 40, "USD": 170}
    assert sheet.cost_actual == {}


def test_a_campaign_with_work_is_not_thrown_away(planner: Planner) -> None:
    number = begin(planner)
    made = planner.write(actions.add, Bilingual("Brief"), campaign_id=number)
    with pytest.raises(Invalid):
        planner.write(campaigns.delete, number)
    planner.write(campaigns.take, (made,), None)
    planner.write(campaigns.delete, number)
    assert planner.read(campaigns.rows) == []


def test_a_lead_stays_while_they_lead(planner: Planner) -> None:
    lead = planner.write(people.add, Bilingual("Amina"))
    begin(planner, lead_id=lead)
    with pytest.raises(Invalid):
        planner.write(people.remove, lead)
