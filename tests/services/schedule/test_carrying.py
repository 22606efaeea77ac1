"""A date that is an expression is carried over to the next cycle, and never back to the last."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action
from comms_planner.services import campaigns, editions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import cloning, moves, series
from tests.services.schedule import making

TEXTS = {
    "objective": Bilingual("Ministers adopt it"),
    "target": Bilingual("10 ministers"),
    "theme": Bilingual("Housing"),
}


def d(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def of_campaign(planner: Planner, number: int) -> list[tuple[str | None, str]]:
    def look(session: Session) -> list[tuple[str | None, str]]:
        asked = select(Action).where(Action.campaign_id == number).order_by(Action.id)
        return [(a.anchor, str(a.ends)) for a in session.scalars(asked)]

    return planner.read(look)


@pytest.mark.parametrize(
    ("anchor", "next_anchor", "day"),
    [
        ("2 weeks before World Habitat Day 2027", "2 weeks before whd 2028", "2028-09-18"),
        ("3 days before Housing now closing", "3 days before campaign 2 closing", "2028-12-02"),
        (
            "first Monday of October 2027",
            "on the first Monday of October 2028",
            "2028-10-02",
        ),
        (
            "1 week after Urban October 2027 closing",
            "1 week after urban-october 2028 closing",
            "2028-11-07",
        ),
        ("3 working days after 4 October 2027", None, "2028-10-12"),
    ],
)
def test_a_cloned_campaign_hangs_on_the_next_year(
    planner: Planner, anchor: str, next_anchor: str | None, day: str
) -> None:
    old = planner.write(
        campaigns.add, Bilingual("Housing now"), **TEXTS, starts=d("2027-08-02"),
        ends=d("2027-11-30"),
    )  # fmt: skip
    planner.write(moves.anchor, making.add(planner, "Task", "2027-09-06", campaign_id=old), anchor)
    new = planner.write(cloning.clone_campaign, old, Bilingual("Housing 2028"), d("2028-08-07"))
    assert of_campaign(planner, new) == [(next_anchor, day)]
    planner.write(editions.reschedule, making.edition(planner, "hlpf-2027"), d("2027-07-05"))
    assert of_campaign(planner, new) == [(next_anchor, day)], "whatever else is moved"


def test_a_cloned_edition_keeps_what_hangs_on_itself(planner: Planner) -> None:
    old = making.edition(planner, "whd-2027")
    number = making.add(planner, "Thank partners", "2027-10-01", edition_id=old)
    planner.write(moves.anchor, number, "3 working days after World Habitat Day 2027")
    new = planner.write(
        cloning.clone_edition, old, Bilingual("World Habitat Day 2028"), starts=d("2028-10-02")
    )
    (copy,) = making.of_edition(planner, new).values()
    assert (copy.anchor, str(copy.ends)) == ("T+3wd", "2028-10-05")


def test_a_cloned_series_keeps_a_rule_that_names_its_days(planner: Planner) -> None:
    old = planner.write(
        campaigns.add, Bilingual("Housing now"), **TEXTS, starts=d("2027-08-02"),
        ends=d("2027-11-30"),
    )  # fmt: skip
    number = making.add(planner, "Board", "2027-08-02", campaign_id=old)
    planner.write(series.repeat, number, "FREQ=MONTHLY;BYDAY=1MO;COUNT=4")
    new = planner.write(cloning.clone_campaign, old, Bilingual("Housing 2028"), d("2028-08-01"))

    def look(session: Session) -> tuple[str | None, str]:
        copy = session.scalars(select(Action).where(Action.campaign_id == new)).one()
        return copy.rrule, str(copy.starts)

    assert planner.read(look) == ("FREQ=MONTHLY;BYDAY=1MO;COUNT=4", "2028-08-07")
