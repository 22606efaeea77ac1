"""Figures out of tables: lists of figures, and the analytics of platforms."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.interchange.tables import mapping, preview
from comms_planner.interchange.tables.preview import Preview
from comms_planner.interchange.tables.targets import TARGETS, fitting
from comms_planner.quantity import Qty, Relation
from comms_planner.services import actions, campaigns, measurement_rows
from comms_planner.services.measurement_rows import MeasurementRow
from comms_planner.services.planner import Planner

TARGET = TARGETS["measurements"]


def seen(planner: Planner, folder: Path, text: str, said: str = "") -> Preview:
    file = folder / "figures.csv"
    file.write_text(text, encoding="utf-8")
    found = preview.read(file)
    wanted = None
    if said:
        (folder / "mapping.json").write_text(said, encoding="utf-8")
        wanted = mapping.load(folder / "mapping.json")
    assert fitting(found) is TARGET
    return planner.read(preview.preview, TARGET, found, wanted)


def taken(planner: Planner, found: Preview) -> list[MeasurementRow]:
    before = planner.read(measurement_rows.count)
    preview.accept(planner, found)
    return planner.read(measurement_rows.rows)[before:]


def test_a_row_of_analytics_becomes_a_figure_for_each_metric(
    planner: Planner, tmp_path: Path
) -> None:
    found = seen(
        planner, tmp_path,
        "Date,Platform,Channel,Impressions,Video views,Accounts reached\n"
        '2026-01-31,website,youtube,"120,500",30 200,"9,000+"\n',
    )  # fmt: skip
    rows = taken(planner, found)
    assert {(r.metric, r.kind, r.qty) for r in rows} == {
        ("impressions", "activity", Qty(120_500, unit="views")),
        ("views", "activity", Qty(30_200, unit="views")),
        ("reach", "indirect", Qty(9_000, Relation.GE)),
    }
    assert {(r.platform, r.channel, r.measured_on) for r in rows} == {
        ("website", "youtube", dt.date(2026, 1, 31))
    }
    planner.undo()
    assert not planner.read(measurement_rows.rows, platform="website")


def test_a_list_of_figures_keeps_qualifiers_in_both_languages(
    planner: Planner, tmp_path: Path
) -> None:
    found = seen(
        planner, tmp_path,
        "届次,数字,指标,来源,证据等级\n"
        "wuf-2022,1.8 万以上,参与者,报告,2\n"
        "wuf-2022,约 900,远程参与者,报告,\n",
    )  # fmt: skip
    first, second = taken(planner, found)
    assert (first.qty, first.metric, first.grade) == (Qty(18_000, Relation.GE), "participants", 2)
    assert (second.qty, second.metric) == (Qty(900, Relation.APPROX), "remote")
    assert first.platform == "wuf"


def test_what_all_rows_share_stands_in_the_mapping(planner: Planner, tmp_path: Path) -> None:
    said = json.dumps(
        {"target": "measurements", "columns": {"Month": "measured_on", "Hits": "views"},
         "fixed": {"platform": "website", "source": "Matomo", "channel": "unhabitat.org"}}
    )  # fmt: skip
    (row,) = taken(planner, seen(planner, tmp_path, "Month,Hits,Views\n2026-03,5000,1\n", said))
    assert (row.source, row.channel, row.qty) == (
        "Matomo",
        "unhabitat.org",
        Qty(5_000, unit="views"),
    )
    assert (row.period_from, row.period_to) == (dt.date(2026, 3, 1), dt.date(2026, 3, 31))


def test_each_fault_is_told_at_its_row(planner: Planner, tmp_path: Path) -> None:
    found = seen(
        planner, tmp_path,
        "Edition,Platform,Value,Metric,Unit,Date,Source\n"
        "wuf-2022,,5,participants,,2031-01-01,x\n"
        ",moon,5,participants,,,x\n"
        ",,5,participants,,,x\n"
        ",website,5,views,people,,x\n"
        ",website,1000000000000000,views,,,x\n"
        ",website,,views,,,x\n"
        ",website,5,views,bananas,,x\n"
        ",website,101 %,,,,x\n",
    )  # fmt: skip
    assert len(found.of(preview.REFUSED)) == 8
    assert not found.of(preview.NEW)


def test_figures_that_the_plan_has_are_recognized(planner: Planner, tmp_path: Path) -> None:
    text = (
        "Date,Platform,Views,Downloads\n2026-01-31,website,10,20\n2026-01-31,website,10,20\n"
        "2026-02-28,website,11,\n"
    )
    found = seen(planner, tmp_path, text)
    assert [len(found.of(s)) for s in (preview.NEW, preview.TWICE)] == [2, 1]
    assert len(taken(planner, found)) == 3
    assert len(seen(planner, tmp_path, text).of(preview.KNOWN, preview.TWICE)) == 3


READ = {
    "5 million": 5_000_000, "1,000,001": 1_000_001, "1.000.002": 1_000_002,
    "1\u00a0000\u202f003": 1_000_003, "1'000'004": 1_000_004, "12,34,567": 1_234_567,
    "１２，３４５": 12_345, "٥٠٠١": 5_001, "٥٬٠٠٢": 5_002, "600 万": 6_000_000, "0": 0,
}  # fmt: skip
REFUSED = {
    "-5": "less than zero", "−5": "less than zero", "1e6": "all its digits", "10-12 k": "a range",
    "10–12k": "a range", "½": "“½” is not a number", "NaN": "not a number", "inf": "not a number",
    "1000000000000000": "too large", "12.000": "12,000 or 12", "1.500": "1,500 or 1.5",
    "1.5": "whole numbers", "12,34,56": "“12,34,56” is not a number",
    "5 million views": "not a number", "12,5 %": "counted in people", "n/a": "Say why",
    "150 %": "counted in people", "2022-06-26": "not a number", "1/2": "not a number",
}  # fmt: skip


def rows_of(written: dict[str, Any]) -> str:
    lines = [f'wuf-2022,"{one}",participants' for one in written]
    return "\n".join(["Edition,Figure,Metric", *lines])


def test_numbers_are_read_as_each_locale_writes_them(planner: Planner, tmp_path: Path) -> None:
    found = seen(planner, tmp_path, rows_of(READ))
    assert [r.entry[0].qty for r in found.rows] == [Qty(people) for people in READ.values()]


def test_what_is_no_count_is_refused_at_its_row_and_column(
    planner: Planner, tmp_path: Path
) -> None:
    found = seen(planner, tmp_path, rows_of(REFUSED))
    assert {(row.state, *(f.heading for f in row.faults)) for row in found.rows} == {
        ("refused", "Figure")
    }
    for row, (written, why) in zip(found.rows, REFUSED.items(), strict=True):
        (fault,) = row.faults
        assert why in fault.why.text.format(**fault.why.values), written


def test_a_fault_in_a_column_of_analytics_is_told_at_that_column(
    planner: Planner, tmp_path: Path
) -> None:
    found = seen(planner, tmp_path, "Platform,Date,Views,Registered\nwebsite,2026-01-31,500,2.5\n")
    (row,) = found.rows
    assert [fault.heading for fault in row.faults] == ["Registered"]


@pytest.mark.parametrize("label", ["Figure", "数字", "Value", "People"])
def test_the_column_of_figures_is_known_by_the_name_the_window_gives_it(
    planner: Planner, tmp_path: Path, label: str
) -> None:
    found = seen(planner, tmp_path, f"Edition,{label},Source\nwuf-2022,500,Host\n")
    assert found.mapping.columns[label] == "value"


def test_a_figure_is_recognized_by_whatever_it_is_about_and_no_other_is_taken_for_it(
    planner: Planner, tmp_path: Path
) -> None:
    planner.write(actions.add, Bilingual("Film"))
    planner.write(
        campaigns.add, Bilingual("Cities for all"), objective=Bilingual("Mayors adopt the guide"),
        target=Bilingual("40 cities"), theme=Bilingual("Housing"), starts=dt.date(2026, 1, 1),
        ends=dt.date(2026, 12, 31),
    )  # fmt: skip
    heads = "Date,Edition,Platform,Campaign,Action,Views\n"
    about = ("wuf-2022,,,", ",website,,", ",,Cities for all,", ",,,Film")
    days = ("2022-06-30", "2022-07-01")
    lines = [f"{day},{one},{n}" for n, one in enumerate(about, 5) for day in days]
    text = heads + "\n".join(lines) + "\n"
    found = seen(planner, tmp_path, text)
    assert [row.faults for row in found.of(preview.REFUSED)] == []
    assert len(taken(planner, found)) == len(lines)
    assert {row.state for row in seen(planner, tmp_path, text).rows} == {preview.KNOWN}
    other = heads + "\n".join(f"{line}0" for line in lines) + "\n"
    assert {row.state for row in seen(planner, tmp_path, other).rows} == {preview.NEW}


def test_where_it_was_counted_in_words_alone_is_refused_before_it_is_written(
    planner: Planner, tmp_path: Path
) -> None:
    found = seen(
        planner, tmp_path,
        "Counted at,Platform,Figure,Metric\nSmart City Expo,,12000,participants\n"
        "Smart City Expo,website,300,views\n",
    )  # fmt: skip
    assert [row.line.number for row in found.of(preview.REFUSED)] == [2]
    (row,) = taken(planner, found)
    assert (row.platform, row.event.en) == ("website", "Smart City Expo")


def test_a_month_in_which_an_event_took_place_means_the_days_of_the_event(
    planner: Planner, tmp_path: Path
) -> None:
    found = seen(
        planner, tmp_path,
        "Edition,Participants,Date,Source\n"
        "wuf-2026,9000,May 2026,Registration desk\n"
        "wuf-2026,9000,June 2026,Registration desk\n",
    )  # fmt: skip
    (first,) = taken(planner, found)
    assert (first.period_from, first.period_to) == (dt.date(2026, 5, 17), dt.date(2026, 5, 22))
    assert [row.state for row in found.rows] == ["new", "refused"]
