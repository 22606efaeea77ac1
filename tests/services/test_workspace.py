"""The editions workspace: what is entered and foreseen, and what the next is called."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import DateStatus, ExceptionKind, Precision
from comms_planner.services import edition_names, editions, workspace
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import dependencies, ladders, series, tasks
from comms_planner.services.workspace import LineRow

TODAY = dt.date(2026, 11, 23)


def lines(planner: Planner) -> dict[str, LineRow]:
    return {row.key: row for row in planner.read(workspace.lines, TODAY)}


def number(planner: Planner, slug: str) -> int:
    return next(e.id for e in planner.read(editions.rows) if e.slug == slug)


def test_editions_and_what_rules_foresee_stand_in_one_list(planner: Planner) -> None:
    found = lines(planner)
    assert found[f"edition:{number(planner, 'wuf-2028')}"].kind == "platform"
    assert found[f"edition:{number(planner, 'unga-2027')}"].kind == "moment"
    assert found[f"edition:{number(planner, 'urban-october-2027')}"].kind == "season"
    foreseen = found["platform:whd:2028-10-02"]
    assert (foreseen.edition_id, foreseen.rule_day) == (None, dt.date(2028, 10, 2))
    assert found["platform:wuf:2030"].precision == "year"
    assert "platform:whd:2027-10-04" not in found  # it has been entered


def test_an_exception_is_told_on_its_line(planner: Planner) -> None:
    why = Bilingual("The host withdrew")
    whd = lines(planner)["platform:whd:2028-10-02"].platform_id
    day = dt.date(2028, 10, 2)
    planner.write(series.except_day, day, ExceptionKind.CANCELLED, why, platform_id=whd)
    line = lines(planner)["platform:whd:2028-10-02"]
    assert (line.exception, line.date_status, line.reason) == ("cancelled", "cancelled", why)


def test_work_is_counted_on_its_line(planner: Planner) -> None:
    whd = number(planner, "whd-2027")
    planner.write(ladders.apply_ladder, whd, "un-observance")
    line = lines(planner)[f"edition:{whd}"]
    assert line.open_tasks == 32
    late = [t for t in planner.read(tasks.rows, whd) if t.ends and t.ends < TODAY]
    assert line.late_tasks == len(late)


def test_a_sheet_says_which_ladders_it_has(planner: Planner) -> None:
    whd = number(planner, "whd-2027")
    assert planner.read(workspace.sheet, whd).ladders == ()
    planner.write(ladders.apply_ladder, whd, "un-observance")
    sheet = planner.read(workspace.sheet, whd)
    assert (sheet.ladders, sheet.usual_ladder, sheet.tasks) == (
        ("un-observance",), "un-observance", 32,
    )  # fmt: skip


def test_only_clashes_of_the_edition_are_told(planner: Planner) -> None:
    whd = number(planner, "whd-2027")
    assert planner.read(workspace.clashes_of, number(planner, "unha-2029")) == []
    planner.write(ladders.apply_ladder, whd, "un-observance")
    rows = {t.rung: t.id for t in planner.read(tasks.rows, whd)}
    planner.write(dependencies.add, rows[5], rows[20])
    found = planner.read(workspace.clashes_of, whd)
    assert "chain" in {clash.kind for clash in found}
    mine = {f"edition:{whd}", *(f"action:{task}" for task in rows.values())}
    assert all(mine & set(clash.things) for clash in found)


def test_a_date_and_its_status_are_one_step(planner: Planner) -> None:
    wuf, first = number(planner, "wuf-2028"), dt.date(2028, 2, 21)
    planner.write(editions.settle, wuf, first, None, Precision.DAY, status=DateStatus.CONFIRMED)
    row = planner.read(editions.rows, ids=(wuf,))[0]
    assert (row.starts, row.date_status, row.basis) == (first, "confirmed", "ours")
    planner.undo()
    row = planner.read(editions.rows, ids=(wuf,))[0]
    assert (row.precision, row.date_status) == ("year", "proposed")


@pytest.mark.parametrize(
    ("slug", "name", "count", "precision"),
    [
        ("wuf", "World Urban Forum, fifteenth session (WUF15)", 15, "year"),
        ("unha", "UN-Habitat Assembly, fourth session", 4, "year"),
        ("whd", "World Habitat Day 2028", None, "day"),
        ("wcr", "World Cities Report 2028", None, "year"),
        ("urban-october", "Urban October 2028", None, "day"),
        ("unga", "UN General Assembly general debate, session 83", 83, "tbc"),
        ("scroll", "UN-Habitat Scroll of Honour 2028", None, "day"),
    ],
)
def test_the_next_edition_is_named_on_but_dated_no_closer_than_its_rule(
    planner: Planner, slug: str, name: str, count: int | None, precision: str
) -> None:
    found = planner.read(edition_names.suggestion, slug, TODAY)
    assert (found.name.en, found.number, found.precision) == (name, count, precision)


@pytest.mark.parametrize(
    ("name", "count", "year", "next_name"),
    [
        ("世界城市论坛第十九届会议", 19, None, "世界城市论坛第二十届会议"),
        ("Forum, twentieth session (F20)", 20, None, "Forum, twentieth session (F21)"),
        ("《2026年世界城市报告：住房》", None, 2028, "《2028年世界城市报告》"),
        ("A name without a year", None, 2030, "A name without a year"),
    ],
)
def test_a_name_is_counted_on(name: str, count: int | None, year: int, next_name: str) -> None:
    assert edition_names.named_on(name, count, year) == next_name


def test_the_names_of_editions_stand_in_the_order_of_their_rows(planner: Planner) -> None:
    rows = planner.read(editions.rows)
    assert planner.read(editions.names) == [(row.id, row.name) for row in rows]
