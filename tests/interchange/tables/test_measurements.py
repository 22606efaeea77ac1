"""Figures out of tables: lists of figures, and the analytics of platforms."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from comms_planner.interchange.tables import mapping, preview
from comms_planner.interchange.tables.preview import Preview
from comms_planner.interchange.tables.targets import TARGETS, fitting
from comms_planner.quantity import Qty, Relation
from comms_planner.services import measurement_rows
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
