"""Tables of the plan: real dates and numbers, nothing that calculates, nothing cut in silence."""

from __future__ import annotations

import csv
import datetime as dt
import gc
import io
import sys
from functools import partial
from pathlib import Path

import openpyxl
import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.interchange.tables import csv_write, preview, sheets, xlsx_write
from comms_planner.interchange.tables.actions import ACTIONS
from comms_planner.interchange.tables.guarding import LONGEST, fitting, guarded
from comms_planner.interchange.tables.targets import TARGETS
from comms_planner.models.words import Metric, ReachKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services import actions, measurements, people
from comms_planner.services.commands import carry_out
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for

EN = texts_for("en")


@pytest.fixture
def action(planner: Planner) -> int:
    made = planner.write(
        actions.add, Bilingual("=HYPERLINK(1)", "影片"), starts=dt.date(2026, 5, 1), cell_id=1,
        note=Bilingual("line one\nline two"),
    )  # fmt: skip
    planner.write(actions.set_costs, made, 1200, None, "USD")
    return made


def book(planner: Planner, tmp_path: Path) -> openpyxl.Workbook:
    return openpyxl.load_workbook(xlsx_write.export(planner, tmp_path / "out.xlsx", EN))


def test_a_workbook_has_real_dates_and_numbers_under_frozen_headings(
    planner: Planner, tmp_path: Path, action: int
) -> None:
    page = book(planner, tmp_path)["Actions"]
    assert page.freeze_panes == "A2"
    row = {cell.value: page.cell(2, cell.column) for cell in page[1]}
    assert row["First day"].value == dt.datetime.combine(dt.date(2026, 5, 1), dt.time())
    assert row["First day"].number_format == "yyyy-mm-dd"
    assert row["Planned cost"].value == 1200
    assert row["Actual cost"].value is None
    assert (row["Title (en)"].value, row["Title (en)"].data_type) == ("'=HYPERLINK(1)", "s")
    assert row["Title (zh)"].value == "影片"


def test_a_qualified_figure_has_its_relation_beside_its_number(
    planner: Planner, tmp_path: Path
) -> None:
    page = book(planner, tmp_path)["Commitments"]
    heads = [cell.value for cell in page[1]]
    rows = [dict(zip(heads, row, strict=True)) for row in page.iter_rows(2, values_only=True)]
    cities = next(row for row in rows if row["Number"] == "sdg-cities.act.1")
    assert (cities["Relation"], cities["Value"], cities["Unit"]) == ("=", 100, "cities")
    none = next(row for row in rows if row["Relation"] == "n/a")
    assert none["Value"] is None  # not applicable is not zero


def test_two_workbooks_of_a_plan_say_the_same(planner: Planner, action: int) -> None:
    found = planner.read(sheets.gather)
    one, two = (openpyxl.load_workbook(io.BytesIO(xlsx_write.dumps(found, EN))) for _ in "12")
    assert [[c.value for c in r] for r in one["Actions"]] == [
        [c.value for c in r] for r in two["Actions"]
    ]


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\t=1", "＝1", "－1"])
def test_what_looks_like_a_formula_is_text(text: str) -> None:
    assert guarded(text) == f"'{text}"


def test_lone_surrogates_and_controls_go_and_a_text_too_long_is_refused() -> None:
    assert guarded("a\ud800b\x00c") == "abc"
    assert fitting("x" * LONGEST, "T") == "x" * LONGEST
    with pytest.raises(Invalid, match="32767"):
        fitting("x" * (LONGEST + 1), "T")


def test_a_workbook_that_is_refused_complains_once(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    planner.write(actions.add, Bilingual("Film"), note=Bilingual("x" * (LONGEST + 1)))
    found, heard = planner.read(sheets.gather), list[object]()
    monkeypatch.setattr(sys, "unraisablehook", heard.append)
    with pytest.raises(Invalid, match="32767"):
        xlsx_write.dumps(found, EN)
    gc.collect()
    assert not heard, "what was begun was closed"


def test_a_csv_is_marked_as_utf_8_and_has_both_languages(planner: Planner, action: int) -> None:
    (sheet,) = planner.read(sheets.gather, ("actions",))
    data = csv_write.dumps(sheet, EN)
    assert data.startswith(b"\xef\xbb\xbf")
    head, row = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    said = dict(zip(head, row, strict=True))
    assert (said["Title (en)"], said["Title (zh)"]) == ("'=HYPERLINK(1)", "影片")
    assert said["First day"] == "2026-05-01"


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_our_own_tables_come_in_again_and_are_recognized(
    planner: Planner, tmp_path: Path, action: int, ending: str
) -> None:
    path = tmp_path / f"out.{ending}"
    if ending == "xlsx":
        xlsx_write.export(planner, path, EN)
    else:
        csv_write.export(planner, path, EN)
    found = preview.read(path)
    assert [row.state for row in planner.read(preview.preview, ACTIONS, found).rows] == ["known"]
    planner.write(actions.delete, action)
    preview.accept(planner, planner.read(preview.preview, ACTIONS, found))
    (row,) = planner.read(actions.rows)
    assert row.title == Bilingual("=HYPERLINK(1)", "影片")
    assert row.note == Bilingual("line one\nline two")
    assert (row.cell_id, row.starts, row.cost_planned) == (1, dt.date(2026, 5, 1), 1200)


FIGURES = ("reach", "indicators", "co-investments", "surveys", "measurements", "commitments")


def test_results_are_tables_with_relation_and_value_apart(planner: Planner) -> None:
    measure = {"indicator": "policy-changes", "year": 2021}
    carry_out(planner, "indicators.set_target", {**measure, "qty": 6})
    carry_out(planner, "indicators.set_actual", {**measure, "qty": "5+", "source": "Ledger"})
    carry_out(
        planner, "investments.record",
        {"indicator": "co-investment", "kind": "mobilized", "what": "Fund", "investor": "A",
         "year": 2022, "source": "Letter", "amount": "1,200,000+", "currency": "USD",
         "our_share": 40},
    )  # fmt: skip
    carry_out(
        planner, "indicators.add_milestone",
        {"indicator": "policy-changes", "name": "Mid-term", "due_on": "2021-06-30",
         "benchmark": "4+"},
    )  # fmt: skip
    found = {s.key: s for s in planner.read(sheets.gather, FIGURES)}
    for key in FIGURES:
        heads = [heading for heading, _ in found[key].headings]
        assert any(h.startswith("Relation") for h in heads), key

    def rows(key: str) -> list[dict[str, object]]:
        heads = [h if not side else f"{h} {side}" for h, side in found[key].headings]
        return [dict(zip(heads, row, strict=True)) for row in found[key].rows]

    actual = next(r for r in rows("indicators") if r["What it is"] == "actual")
    assert (actual["Relation"], actual["Value"], actual["Unit"]) == ("≥", 5, "policies")
    stone = next(r for r in rows("indicators") if r["What it is"] == "milestone")
    assert (stone["Relation"], stone["Value"], stone["Due"]) == ("≥", 4, dt.date(2021, 6, 30))
    (money,) = rows("co-investments")
    assert (money["Relation"], money["Value"], money["Currency"]) == ("≥", 1_200_000, "USD")
    forum = next(r for r in rows("reach") if r["Year"] == 2022 and r["Platform"] == "wuf")
    assert (forum["Relation, indirect, estimated"], forum["Indirect, estimated"]) == (
        "≥", 5_000_000,
    )  # fmt: skip
    assert (forum["Relation, direct, measured"], forum["Direct, measured"]) == ("?", None)


def count(planner: Planner, action: int) -> None:
    record = partial(planner.write, measurements.record, source="Log")
    record(Qty(24_000, Relation.GE), platform="wuf", definition=Bilingual("badges", "胸卡"))
    record(Qty.na("nobody counted"), platform="website", definition=Bilingual("visits"))
    record(
        Qty(5000, unit="views"),
        platform="website",
        metric=Metric.VIEWS,
        channel="news",
        kind=ReachKind.ACTIVITY,
        measured_on=dt.date(2026, 5, 1),
        period_from=dt.date(2026, 4, 1),
        period_to=dt.date(2026, 4, 30),
    )
    record(Qty(300, Relation.APPROX), action_id=action, definition=Bilingual("guests"))  # fmt: skip


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("key", ["actions", "people", "measurements"])
def test_what_went_out_in_either_language_comes_in_as_known_and_else_whole(
    planner: Planner, tmp_path: Path, action: int, ending: str, language: str, key: str
) -> None:
    planner.write(people.add, Bilingual("Amina Otieno", "阿米娜"), email="amina@example.org")
    count(planner, action)
    path, texts = tmp_path / f"out.{ending}", texts_for(language)
    if ending == "xlsx":
        xlsx_write.export(planner, path, texts, (key,))
    else:
        csv_write.export(planner, path, texts, key)
    target, found = TARGETS[key], preview.read(path)
    rows = planner.read(preview.preview, target, found).rows
    assert rows
    assert {row.state for row in rows} == {"known"}
    before = planner.read(sheets.gather, (key,))[0].rows
    for _ in range(7 if key == "actions" else 5):  # what figures are about stays
        planner.undo()
    preview.accept(planner, planner.read(preview.preview, target, found))
    after = planner.read(sheets.gather, (key,))[0].rows
    said = [row[1:] for row in before if row not in after]  # ids aside, nothing may be missing
    assert not [row for row in said if row not in [one[1:] for one in after]]
