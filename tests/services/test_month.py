"""The calendar: what stands on it, and that nothing stands on a day nobody named."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import DateStatus, Precision, WorkStatus
from comms_planner.services import actions, editions, month, platforms
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import series
from comms_planner.services.vocabulary import standing
from comms_planner.text import texts_for

HABITAT_DAYS = {
    2019: 7, 2020: 5, 2021: 4, 2022: 3, 2023: 2, 2024: 7, 2025: 6, 2026: 5, 2027: 4, 2028: 2,
}  # fmt: skip


def year(planner: Planner, number: int) -> list[Entry]:
    return planner.read(month.entries, dt.date(number, 1, 1), dt.date(number, 12, 31))


def band(planner: Planner, number: int) -> list[Entry]:
    """What is known only to the month, quarter or year."""
    first, last = dt.date(number, 1, 1), dt.date(number, 12, 31)
    return [e for e in planner.read(month.everything, first, last) if not e.is_dated]


def of(entries: list[Entry], platform: str) -> list[Entry]:
    return [e for e in entries if e.platform == platform and e.kind == "edition"]


@pytest.mark.parametrize(("number", "day"), HABITAT_DAYS.items())
def test_world_habitat_day_is_the_first_monday_of_october(
    planner: Planner, number: int, day: int
) -> None:
    found = of(year(planner, number), "whd")
    assert [(e.first, e.last) for e in found] == [(dt.date(number, 10, day),) * 2]


@pytest.mark.parametrize("number", range(2019, 2031))
def test_world_cities_day_is_31_october_once_a_year(planner: Planner, number: int) -> None:
    assert [e.first for e in of(year(planner, number), "wcd")] == [dt.date(number, 10, 31)]


def test_urban_october_is_one_span_over_the_month(planner: Planner) -> None:
    seasons = [e for e in year(planner, 2027) if e.kind == "season"]
    assert [(e.first, e.last) for e in seasons] == [(dt.date(2027, 10, 1), dt.date(2027, 10, 31))]


def test_what_is_known_to_the_month_or_year_is_on_no_day(planner: Planner) -> None:
    for number in range(2019, 2031):
        assert all(e.precision in ("day", "window") for e in year(planner, number))
        loose = band(planner, number)
        assert all(e.precision in ("month", "quarter", "year") for e in loose)
        assert all(e.first < e.last for e in loose)


def test_the_next_assembly_is_only_a_year_and_says_that_it_is_projected(planner: Planner) -> None:
    loose = band(planner, 2027)
    assembly = next(e for e in loose if e.platform == "unha")
    assert (assembly.precision, assembly.basis) == ("year", "projected")


def test_the_documents_every_year_names_no_day(planner: Planner) -> None:
    for slug in ("whd", "wcd"):
        planner.write(platforms.set_rule, slug, True)
        loose = band(planner, 2029)
        assert of(year(planner, 2029), slug) == []
        assert [(e.precision, e.basis) for e in of(loose, slug)] == [("year", "projected")]
        planner.write(platforms.set_rule, slug, False)
        assert len(of(year(planner, 2029), slug)) == 1


def test_the_quick_answer_is_the_same_as_the_slow_one(planner: Planner) -> None:
    quick = year(planner, 2026)
    planner.warm()
    assert year(planner, 2026) == quick


def test_an_action_is_on_its_days_and_a_dropped_one_is_not(planner: Planner) -> None:
    number = planner.write(
        actions.add, Bilingual("Op-ed"), starts=dt.date(2026, 1, 30), ends=dt.date(2026, 2, 2)
    )
    for first, last in ((30, 31), (31, 31)):
        days = dt.date(2026, 1, first), dt.date(2026, 1, last)
        assert f"action:{number}" in [e.key for e in planner.read(month.entries, *days)]
    planner.write(actions.set_status, number, WorkStatus.CANCELLED)
    assert f"action:{number}" not in [e.key for e in year(planner, 2026)]


def test_an_action_longer_than_a_quarter_is_found_in_its_middle(planner: Planner) -> None:
    number = planner.write(
        actions.add, Bilingual("Series"), starts=dt.date(2026, 1, 1), ends=dt.date(2026, 12, 31)
    )
    middle = planner.read(month.entries, dt.date(2026, 6, 1), dt.date(2026, 6, 1))
    assert f"action:{number}" in [e.key for e in middle]


def test_a_moved_edition_is_where_it_was_put_and_is_ours_from_then_on(planner: Planner) -> None:
    day = next(e for e in planner.read(editions.rows) if e.slug == "whd-2026")
    planner.write(editions.reschedule, day.id, dt.date(2026, 10, 6))
    found = of(year(planner, 2026), "whd")
    assert [(e.first, e.basis) for e in found] == [(dt.date(2026, 10, 6), "ours")]
    planner.write(
        editions.reschedule, day.id, dt.date(2026, 10, 1), dt.date(2026, 10, 31), Precision.MONTH
    )
    assert of(year(planner, 2026), "whd") == []


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (dt.date(2026, 10, 7), dt.date(2026, 10, 6)),
        (None, dt.date(2026, 10, 6)),
        (dt.date(1969, 12, 31), None),
        (dt.date(2101, 1, 1), None),
    ],
)
def test_days_that_cannot_be_are_refused_and_nothing_moves(
    planner: Planner, first: dt.date | None, last: dt.date | None
) -> None:
    before = year(planner, 2026)
    action = planner.write(actions.add, Bilingual("Op-ed"))
    with pytest.raises(Invalid) as refused:
        planner.write(actions.reschedule, action, first, last)
    assert refused.value.field == "ends"
    assert year(planner, 2026) == before


def test_an_edition_that_opens_urban_october_does_not_hide_it(planner: Planner) -> None:
    planner.write(editions.add, "wuc", Bilingual("Opening"), starts=dt.date(2031, 10, 1))
    kinds = [e.kind for e in year(planner, 2031) if e.first == dt.date(2031, 10, 1)]
    assert "season" in kinds


def test_a_forum_postponed_past_its_year_comes_once(planner: Planner) -> None:
    forum = next(e for e in planner.read(editions.rows) if e.slug == "wuf-2026")
    planner.write(editions.reschedule, forum.id, dt.date(2027, 2, 1), dt.date(2027, 2, 5))
    loose = band(planner, 2026)
    assert not [e for e in loose if e.platform == "wuf"]
    assert [e.id for e in of(year(planner, 2027), "wuf")] == [forum.id]


def test_an_edition_without_any_date_is_on_no_day_and_not_forgotten(planner: Planner) -> None:
    asked = planner.write(editions.add, "wuf", Bilingual("WUF15"))
    over = planner.write(editions.add, "wuf", Bilingual("WUF16"))
    planner.write(editions.set_date_status, over, "cancelled", Bilingual("No host"))
    (found,) = planner.read(month.to_be_confirmed)
    assert (found.id, found.precision, found.title.en) == (asked, "tbc", "WUF15")
    assert not found.is_dated
    everything = planner.read(month.everything, dt.date(1970, 1, 1), dt.date(2100, 12, 31))
    assert found.key not in {entry.key for entry in everything}


def test_work_by_a_rule_and_what_is_no_work_can_be_asked_for_alone(planner: Planner) -> None:
    first, last = dt.date(2026, 9, 28), dt.date(2026, 11, 8)
    planner.write(actions.add, Bilingual("Once"), starts=first, ends=first)
    number = planner.write(actions.add, Bilingual("Weekly call"), starts=first, ends=first)
    planner.write(series.repeat, number, "FREQ=WEEKLY;COUNT=4")
    every = planner.read(month.entries, first, last)
    repeated = planner.read(month.repeated, first, last)
    assert [e.title.en for e in repeated] == ["Weekly call"] * 4
    assert planner.read(month.occasions, first, last) == [e for e in every if e.kind != "action"]
    assert set(repeated) == {e for e in every if e.kind == "action" and e.series}
    ranked = planner.read(month.ranked, first, last)
    assert sorted(ranked) == sorted(planner.read(month.everything, first, last))
    assert [month.rank(e) for e in ranked] == sorted(map(month.rank, ranked))


def test_portions_together_are_all_that_lies_on_the_days(planner: Planner) -> None:
    first, last = dt.date(2026, 9, 28), dt.date(2026, 11, 8)
    for begins, length in ((-400, 420), (-30, 35), (-3, 3), (0, 0), (13, 2), (27, 30), (41, 9)):
        starts = first + dt.timedelta(begins)
        ends = starts + dt.timedelta(length)
        planner.write(actions.add, Bilingual("Work"), starts=starts, ends=ends)
    number = planner.write(actions.add, Bilingual("Weekly call"), starts=first, ends=first)
    planner.write(series.repeat, number, "FREQ=WEEKLY;COUNT=4")
    for days in ((first, last), (last, last)):
        for of in (2, 3, 5):
            found = [e for n in range(of) for e in planner.read(month.portion, *days, n, of)]
            assert sorted(found, key=month.rank) == planner.read(month.ranked, *days)


AUTUMN = Bilingual("Urban Autumn 2028", "2028年城市之秋")


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (dt.date(2028, 10, 1), dt.date(2028, 10, 8)),
        (dt.date(2028, 10, 1), dt.date(2028, 10, 31)),
        (dt.date(2028, 10, 31), dt.date(2028, 10, 31)),
    ],
)
def test_a_season_that_was_entered_is_not_foreseen_beside_it(
    planner: Planner, first: dt.date, last: dt.date
) -> None:
    days = dt.date(2028, 10, 9), dt.date(2028, 11, 12)
    planner.write(editions.add, "urban-october", AUTUMN, starts=days[0], ends=days[1])
    for query in (month.entries, month.foreseen):
        found = [e for e in planner.read(query, first, last) if e.kind == "season"]
        assert all(e.title == AUTUMN for e in found), query


def test_a_season_moved_out_of_its_year_is_not_foreseen_there(planner: Planner) -> None:
    day = dt.date(2028, 10, 9)
    number = planner.write(editions.add, "urban-october", AUTUMN, starts=day)
    planner.write(editions.reschedule, number, dt.date(2029, 1, 15), dt.date(2029, 1, 20))
    assert not [e for e in year(planner, 2028) if e.kind == "season"]
    seasons = [e.first for e in year(planner, 2029) if e.kind == "season"]
    assert seasons == [dt.date(2029, 1, 15), dt.date(2029, 10, 1)]


@pytest.mark.parametrize("status", ["postponed", "rescheduled", "cancelled"])
def test_what_became_of_the_date_of_an_action_is_said_as_of_an_event(
    planner: Planner, status: DateStatus
) -> None:
    day = dt.date(2027, 5, 4)
    number = planner.write(actions.add, Bilingual("Panel"), starts=day, ends=day)

    def found() -> Entry:
        return next(e for e in planner.read(month.entries, day, day) if e.key == f"action:{number}")

    planner.write(actions.set_date_status, number, DateStatus.CONFIRMED)
    assert (found().status, found().is_off) == ("planned", False)
    planner.write(actions.set_date_status, number, status)
    assert (found().status, found().is_off) == (status, status != "rescheduled")
    assert standing(texts_for("en"), found()) == status.capitalize()
    assert standing(texts_for("zh"), found()) != status.capitalize()
    planner.write(actions.set_status, number, WorkStatus.DONE, day)
    assert found().status == "done", "what is done took place"


def test_a_month_of_work_is_read_from_an_index_alone(planner: Planner) -> None:
    """A large plan's rows lie far apart: to fetch each takes half as long again."""

    def plan_of(session: Session) -> str:
        sql = f"EXPLAIN QUERY PLAN {month._ACTIONS} {month._SHORT}"
        day = dt.date(2026, 10, 1)
        found = session.execute(text(sql), {"since": day, "until": day, "first": day})
        return " ".join(str(row) for row in found)

    assert "COVERING INDEX ix_action_span" in planner.read(plan_of)
