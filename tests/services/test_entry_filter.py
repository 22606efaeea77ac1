from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.services.entry_filter import EntryFilter, Sieve
from comms_planner.services.month import Entry

DAY = dt.date(2026, 10, 5)


def make(kind: str, title: str = "x", **more: object) -> Entry:
    return Entry(f"{kind}:1", kind, 1, Bilingual(title, "人居"), DAY, DAY)._replace(**more)


ACTION = make("action", "Op-ed", pillar="share", flagship="inclusive-cities", owner=Bilingual("Li"))
DAY_ONE = make("observance", "World Water Day", tier=1)


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [
        (EntryFilter(), True),
        (EntryFilter(words="op-ED"), True),
        (EntryFilter(words="li op"), True),
        (EntryFilter(words="人居"), True),
        (EntryFilter(words="podcast"), False),
        (EntryFilter(hidden=frozenset({"action"})), False),
        (EntryFilter(hidden=frozenset({"share"})), False),
        (EntryFilter(hidden=frozenset({"think", "edition"})), True),
        (EntryFilter(flagship="inclusive-cities"), True),
        (EntryFilter(flagship="smart-cities"), False),
    ],
)
def test_an_action_is_shown_when_nothing_about_it_is_hidden(
    chosen: EntryFilter, shown: bool
) -> None:
    assert Sieve(chosen).allows(ACTION) is shown


def test_days_stay_as_the_background_of_one_flagships_actions() -> None:
    assert Sieve(EntryFilter(flagship="smart-cities")).of([ACTION, DAY_ONE]) == [DAY_ONE]


def test_tiers_hide_observances_only() -> None:
    chosen = EntryFilter().toggled("tier 1")
    assert Sieve(chosen).of([ACTION._replace(tier=1), DAY_ONE]) == [ACTION._replace(tier=1)]
    assert chosen.toggled("tier 1") == EntryFilter()
