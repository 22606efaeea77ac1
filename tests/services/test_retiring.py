from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Observance, Platform
from comms_planner.models.words import Precision, ReachKind
from comms_planner.quantity import Qty
from comms_planner.services import actions, editions, month, platforms, retiring
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import moves
from tests.store.plans import state

FORUM = Bilingual("Regional forum", "区域论坛")
TITLE = Bilingual("Brief the press", "通报媒体")


@pytest.fixture
def planner(built_in: Path) -> Iterator[Planner]:
    opened = Planner(built_in)
    yield opened
    opened.close()


def shown(planner: Planner, series: str, first: int, last: int) -> list[dt.date]:
    """The days on which a series is on the calendar in these years."""
    found = planner.read(month.everything, dt.date(first, 1, 1), dt.date(last, 12, 31))
    return sorted(entry.first for entry in found if entry.series == series)


def own(planner: Planner) -> str:
    number = planner.write(platforms.add, FORUM)
    return planner.read(lambda s: s.get_one(Platform, number).slug)


def observance(planner: Planner, slug: str) -> int:
    def look(session: Session) -> int:
        return session.scalars(select(Observance.id).where(Observance.slug == slug)).one()

    return planner.read(look)


def test_a_platform_added_by_mistake_is_deleted_with_its_estimates(planner: Planner) -> None:
    slug, path = own(planner), planner.path
    planner.write(platforms.estimate, slug, ReachKind.DIRECT, Qty(300))
    planner.write(platforms.set_every, slug, 2, since=2020)
    before = state(path)
    planner.write(retiring.delete, slug)
    assert all(row.slug != slug for row in planner.read(platforms.rows))
    planner.undo()
    assert state(path) == before


def test_the_next_platform_is_not_taken_for_one_deleted_before(planner: Planner) -> None:
    first = own(planner)
    planner.write(retiring.delete, first)
    assert own(planner) != first


def test_a_platform_of_the_document_is_not_deleted(planner: Planner) -> None:
    with pytest.raises(Invalid) as refused:
        planner.write(retiring.delete, "wuf")
    assert refused.value.text == retiring.BUILT_IN


def test_a_platform_with_an_edition_is_not_deleted(planner: Planner) -> None:
    slug = own(planner)
    planner.write(editions.add, slug, FORUM, precision=Precision.TBC)
    with pytest.raises(Invalid) as refused:
        planner.write(retiring.delete, slug)
    assert refused.value.text == retiring.HANGS_ON


def test_a_platform_that_dates_work_is_not_deleted(planner: Planner) -> None:
    slug = own(planner)
    planner.write(platforms.set_every, slug, 1, since=2020)
    number = planner.write(actions.add, TITLE)
    planner.write(moves.anchor, number, f"{slug} 2027")
    with pytest.raises(Invalid) as refused:
        planner.write(retiring.delete, slug)
    assert refused.value.text == retiring.HANGS_ON


def test_a_retired_platform_is_foreseen_until_its_last_year(planner: Planner) -> None:
    before = shown(planner, "platform:whd", 2019, 2034)
    planner.write(retiring.retire, "whd", 2030)
    after = shown(planner, "platform:whd", 2019, 2034)
    assert after == [day for day in before if day.year <= 2030]
    assert len(before) - len(after) == 4
    planner.write(platforms.set_every, "whd", 1)
    assert shown(planner, "platform:whd", 2019, 2034) == before, "it can come round again"


def test_what_was_entered_of_a_retired_platform_stays(planner: Planner) -> None:
    days = dt.date(2040, 5, 1), dt.date(2040, 5, 3)
    planner.write(editions.add, "wuf", FORUM, starts=days[0], ends=days[1])
    planner.write(retiring.retire, "wuf", 2029)
    assert [d.year for d in shown(planner, "platform:wuf", 2030, 2045)] == [2040]


def test_a_retired_observance_leaves_the_calendar(planner: Planner) -> None:
    number = observance(planner, "maritime")
    planner.write(retiring.retire_observance, number, 2025)
    assert [d.year for d in shown(planner, "observance:maritime", 2024, 2030)] == [
        2024, 2025,
    ]  # fmt: skip


def test_a_day_that_a_platform_draws_is_retired_with_it(planner: Planner) -> None:
    with pytest.raises(Invalid) as refused:
        planner.write(retiring.retire_observance, observance(planner, "habitat"), 2030)
    assert refused.value.values["platform"] == "whd"


def test_nothing_is_retired_from_under_open_work(planner: Planner) -> None:
    number = planner.write(actions.add, TITLE)
    planner.write(moves.anchor, number, "3 days before World Maritime Day 2028")
    maritime = observance(planner, "maritime")
    with pytest.raises(Invalid) as refused:
        planner.write(retiring.retire_observance, maritime, 2027)
    assert refused.value.values["title"] == TITLE.en
    planner.write(retiring.retire_observance, maritime, 2028)


@pytest.mark.parametrize(
    ("platform", "year", "sentence"),
    [
        ("whd", 1899, "Choose a year between 1970 and 2100."),
        ("whd", 2100, retiring.ENDS_BEFORE),
        ("website", 2027, retiring.NEVER_FORESEEN),
    ],
)
def test_what_cannot_be_retired_says_why(
    planner: Planner, platform: str, year: int, sentence: str
) -> None:
    with pytest.raises(Invalid) as refused:
        planner.write(retiring.retire, platform, year)
    assert refused.value.text == sentence
