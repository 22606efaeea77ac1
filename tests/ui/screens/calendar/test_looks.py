from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.design import DARK, LIGHT, Tokens, contrast
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.looks import STRONG, STRUCK, look_of

DAY = dt.date(2026, 10, 5)
LATER = dt.date(2026, 10, 22)


def make(kind: str, **more: object) -> Entry:
    return Entry(f"{kind}:1", kind, 1, Bilingual("x"), DAY, DAY)._replace(**more)


EVERY = [
    make("season"),
    *(make("observance", tier=tier) for tier in (1, 2, 3)),
    *(
        make("edition", tier=tier, status=status)
        for tier in (1, 2)
        for status in ("proposed", "confirmed", "held", "postponed", "cancelled")
    ),
    *(
        make("action", pillar=pillar, status=status)
        for pillar in ("think", "act", "share", "partner", "")
        for status in ("planned", "in progress", "done")
    ),
]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_entry_can_be_read_on_every_ground(tokens: Tokens) -> None:
    for entry in EVERY:
        look = look_of(entry, tokens, LATER)
        grounds = [look.ground] if look.ground else [tokens.surface, tokens.weekend, tokens.outside]
        for ground in grounds:
            assert contrast(look.text, ground) >= 4.5, (entry, ground)


def test_a_pillar_is_never_told_by_colour_alone() -> None:
    icons = {look_of(make("action", pillar=p), LIGHT, DAY).icon for p in LIGHT.pillars}
    assert len(icons) == len(LIGHT.pillars)
    assert "" not in icons


def test_overdue_and_done_are_marked() -> None:
    assert look_of(make("action", status="planned"), LIGHT, LATER).mark == "circle-alert"
    assert look_of(make("action", status="planned"), LIGHT, DAY).mark == ""
    done = look_of(make("action", status="done"), LIGHT, LATER)
    assert (done.mark, done.weight) == ("check", STRUCK)


def test_a_date_that_is_not_firm_has_a_broken_outline() -> None:
    assert look_of(make("edition", tier=1, status="proposed"), LIGHT, DAY).edge
    assert not look_of(make("edition", tier=1, status="confirmed"), LIGHT, DAY).edge


def test_days_to_campaign_on_stand_out() -> None:
    weights = [look_of(make("observance", tier=t), LIGHT, DAY).weight for t in (1, 2, 3)]
    assert weights[0] == STRONG
    assert STRONG not in weights[1:]


def test_an_action_whose_date_was_put_off_is_marked_and_not_overdue() -> None:
    put_off = look_of(make("action", status="postponed"), LIGHT, LATER)
    assert (put_off.mark, put_off.ground) == ("pause", LIGHT.neutral.tint)
    called_off = look_of(make("action", status="cancelled"), LIGHT, LATER)
    assert (called_off.mark, called_off.weight) == ("ban", STRUCK)
    moved = look_of(make("action", status="rescheduled"), LIGHT, LATER)
    assert [icon for icon, _ in moved.marks] == ["circle-alert", "calendar-plus"]
