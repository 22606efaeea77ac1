"""What hangs on a date goes with it, whatever moves that date, and never stops another move."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Observance, Platform
from comms_planner.models.words import DateStatus, ExceptionKind, Roll, WorkStatus
from comms_planner.services import actions, campaigns, editions, platforms
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import ladders, moves, series, stations
from tests.services.schedule import making

WHY = Bilingual("The hall is taken", "会场已被占用")
TEXTS = {
    "title": Bilingual("Housing now"),
    "objective": Bilingual("Ministers adopt it"),
    "target": Bilingual("10 ministers"),
    "theme": Bilingual("Housing"),
}


def d(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def hung(planner: Planner, anchor: str) -> int:
    """A task whose date is an expression."""
    number = making.add(planner, "Press briefing", "2027-01-05")
    planner.write(moves.anchor, number, anchor)
    return number


def day(planner: Planner, number: int) -> str:
    return str(making.action(planner, number).ends)


def of(planner: Planner, model: type[Platform] | type[Observance], slug: str) -> int:
    def look(session: Session) -> int:
        return session.scalars(select(model.id).where(model.slug == slug)).one()

    return planner.read(look)


def test_a_task_goes_with_the_day_of_a_platform_that_is_moved_or_put_off(planner: Planner) -> None:
    number, whd = (
        hung(planner, "2 weeks before World Habitat Day 2030"),
        of(planner, Platform, "whd"),
    )
    assert day(planner, number) == "2030-09-23"
    for kind, starts, expected in (
        (ExceptionKind.MOVED, d("2030-10-14"), "2030-09-30"),
        (ExceptionKind.POSTPONED, None, "None"),
    ):
        planner.write(series.except_day, d("2030-10-07"), kind, WHY, platform_id=whd, starts=starts)
        assert day(planner, number) == expected
    planner.write(series.restore, d("2030-10-07"), platform_id=whd)
    assert day(planner, number) == "2030-09-23"


def test_a_task_goes_with_an_observance_and_with_its_rule(planner: Planner) -> None:
    number = hung(planner, "1 week before International Women's Day 2028")
    women = of(planner, Observance, "women")
    planner.write(
        series.except_day, d("2028-03-08"), ExceptionKind.MOVED, WHY,
        observance_id=women, starts=d("2028-03-10"),
    )  # fmt: skip
    assert day(planner, number) == "2028-03-03"
    planner.write(series.set_observance_rule, women, "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=9")
    assert day(planner, number) == "2028-03-02"


def test_a_task_goes_with_an_edition_that_is_entered(planner: Planner) -> None:
    number = hung(planner, "1 week before World Cities Day 2031")
    planner.write(editions.add, "wcd", Bilingual("World Cities Day 2031"), starts=d("2031-11-02"))
    assert day(planner, number) == "2031-10-26"


def test_a_task_goes_with_its_campaign(planner: Planner) -> None:
    campaign = planner.write(campaigns.add, **TEXTS, starts=d("2027-03-01"), ends=d("2027-05-31"))
    number = hung(planner, "10 days after Housing now closing")
    assert day(planner, number) == "2027-06-10"
    planner.write(
        campaigns.edit, campaign, **TEXTS, starts=d("2027-03-01"), ends=d("2027-06-15"),
        work_status=WorkStatus.PLANNED,
    )  # fmt: skip
    assert day(planner, number) == "2027-06-25"


def test_a_task_goes_with_the_rhythm_of_a_platform(planner: Planner) -> None:
    number = hung(planner, "2 weeks before World Urban Forum 2030")
    planner.write(platforms.set_every, "wuf", 3, since=2026)
    assert day(planner, number) == "None", "there is none in 2030 any more"


def test_an_edition_put_off_into_the_next_year_is_still_that_of_its_own(planner: Planner) -> None:
    late, next_one = (
        hung(planner, f"2 weeks before World Habitat Day {year}") for year in (2027, 2028)
    )
    edition = making.edition(planner, "whd-2027")
    planner.write(editions.reschedule, edition, d("2028-01-17"))
    assert (day(planner, late), day(planner, next_one)) == ("2028-01-03", "2028-09-18")


@pytest.mark.parametrize(("lasts", "first"), [(1, "2028-05-08"), (2, "2028-05-04")])
def test_a_task_without_an_edition_is_planned_anew_as_well(
    planner: Planner, lasts: int, first: str
) -> None:
    edition = making.edition(planner, "wuf-2028")
    planner.write(
        editions.settle, edition, d("2028-05-15"), d("2028-05-19"), status=DateStatus.CONFIRMED
    )
    number = hung(planner, "1 week before WUF14 opening")
    planner.write(
        moves.set_task, number, work_days=lasts, gate=False, roll=Roll.PREV, station_id=None
    )
    assert str(making.action(planner, number).starts) == first  # the 5th is Eid


def test_working_days_are_those_of_the_station_that_a_task_is_given(planner: Planner) -> None:
    number = hung(planner, "3 working days before World Cities Day 2027")
    assert day(planner, number) == "2027-10-27"
    amman = planner.write(stations.add, "amman", Bilingual("Amman"), "Asia/Amman", weekend="FR,SA")
    planner.write(moves.set_task, number, work_days=1, gate=False, roll=Roll.PREV, station_id=amman)
    assert day(planner, number) == "2027-10-26"


def test_what_tasks_hang_on_is_not_deleted(planner: Planner) -> None:
    campaign = planner.write(campaigns.add, **TEXTS, starts=d("2027-03-01"), ends=d("2027-05-31"))
    forum = planner.write(editions.add, "wuf", Bilingual("WUF15"), starts=d("2030-05-06"))
    hung(planner, "10 days after Housing now closing")
    hung(planner, "2 weeks before WUF15 opening")
    with pytest.raises(Invalid, match="depend on this campaign"):
        planner.write(campaigns.delete, campaign)
    with pytest.raises(Invalid, match="depend on this edition"):
        planner.write(editions.delete, forum)


def test_a_task_whose_date_hung_on_something_gone_keeps_it_and_stops_nobody(
    planner: Planner,
) -> None:
    campaign = planner.write(campaigns.add, **TEXTS, starts=d("2027-03-01"), ends=d("2027-05-31"))
    done = hung(planner, "10 days after Housing now closing")
    planner.write(actions.set_status, done, WorkStatus.DONE)
    planner.write(campaigns.delete, campaign)
    planner.write(actions.set_status, done, WorkStatus.PLANNED)
    planner.write(editions.reschedule, making.edition(planner, "wuf-2028"), d("2028-06-12"))
    assert day(planner, done) == "2027-06-10"


def test_a_gate_that_is_done_holds_nothing_back(planner: Planner) -> None:
    edition = making.edition(planner, "whd-2027")
    planner.write(ladders.apply_ladder, edition, "un-observance")
    tasks = making.of_edition(planner, edition)
    gate = next(a for a in tasks.values() if a.offset_days == -120 and a.gate)
    planner.write(actions.set_status, gate.id, WorkStatus.DONE)
    planner.write(editions.reschedule, edition, d("2027-07-05"))
    media = next(a for a in making.of_edition(planner, edition).values() if a.offset_days == -105)
    assert media.ends == d("2027-03-22"), "105 days before, whenever the gate was to be open"
