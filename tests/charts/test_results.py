"""Pictures of outcomes, by their numbers: bounds stay open, currencies apart, nothing made up."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path

import pytest
from matplotlib.figure import Figure

from comms_planner.charts import results_table
from comms_planner.charts.result_kinds import KINDS
from comms_planner.design import DARK, LIGHT, Tokens
from comms_planner.services.commands import carry_out
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from tests.charts.narrow import hold_words


@pytest.fixture(scope="module")
def planner(built_in_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Planner:
    folder: Path = tmp_path_factory.mktemp("charts")
    made = Planner(Path(shutil.copy(built_in_once, folder)))
    measure, money = {"indicator": "policy-changes"}, {"indicator": "co-investment"}
    for year, target, actual in ((2020, 4, "4+"), (2021, 6, 5)):
        carry_out(made, "indicators.set_target", {**measure, "year": year, "qty": target})
        carry_out(
            made, "indicators.set_actual",
            {**measure, "year": year, "qty": actual, "source": "Ledger"},
        )  # fmt: skip
    for amount, currency in ((5, "USD"), (3, "EUR")):
        carry_out(
            made, "investments.record",
            {**money, "kind": "mobilized", "what": "Fund", "investor": "A", "year": 2021,
             "source": "x", "amount": amount, "currency": currency},
        )  # fmt: skip
    return made


def test_a_row_of_bullets_carries_the_sum_with_its_bound(planner: Planner) -> None:
    texts = texts_for("en")
    (line,) = planner.read(KINDS["outcomes"].gather, texts)
    assert (line.actual.value, line.actual.relation.value, line.target.value) == (9, "≥", 10)
    assert line.status == "not shown", "nine or more of ten may be ten"


def test_each_currency_has_a_panel_of_its_own(planner: Planner) -> None:
    sheet = planner.read(KINDS["co-investment"].gather, texts_for("en"))
    assert [panel.unit for panel in sheet.panels] == ["EUR", "USD"]
    assert not sheet.alike


def test_an_empty_ledger_draws_no_panel(planner: Planner) -> None:
    assert planner.read(KINDS["ledger"].gather, texts_for("en")).panels == ()


def test_the_csv_keeps_value_and_relation_apart(planner: Planner) -> None:
    texts = texts_for("en")
    kind = KINDS["indicators"]
    written = results_table.csv_of(kind.rows(planner.read(kind.gather, texts), texts), texts)
    rows = list(csv.DictReader(io.StringIO(written.decode("utf-8-sig"))))
    first = next(row for row in rows if row["what"] == "Actual")
    assert (first["place"], first["value"], first["relation"]) == ("2020", "4", "≥")


@pytest.mark.parametrize("name", sorted(KINDS))
@pytest.mark.parametrize(("language", "tokens"), [("en", LIGHT), ("zh", DARK)])
def test_every_picture_draws_in_both_languages_and_themes(
    planner: Planner, name: str, language: str, tokens: Tokens
) -> None:
    kind, texts = KINDS[name], texts_for(language)
    data = planner.read(kind.gather, texts)
    figure = Figure(figsize=(10, kind.height(data) / 72), dpi=50)
    kind.draw(figure, data, texts, tokens)
    figure.canvas.draw()
    assert len(kind.names(data, texts)) == (len(figure.axes) if kind.whole else 1)


def test_cumulative_holds_what_was_reached_against_the_targets(planner: Planner) -> None:
    texts = texts_for("en")
    kind = KINDS["cumulative"]
    rows = kind.rows(planner.read(kind.gather, texts), texts)
    said = [(r.place, r.what, r.qty.value, r.qty.relation.value) for r in rows]
    assert said == [
        ("2020", "Target, added up", 4, "="), ("2021", "Target, added up", 10, "="),
        ("2020", "Actual, added up", 4, "≥"), ("2021", "Actual, added up", 9, "≥"),
    ]  # fmt: skip
    assert {r.name for r in rows} == {"Number of policy changes (policies)"}


def test_a_year_without_an_actual_leaves_a_lower_bound_behind_it(built_in: Path) -> None:
    made = Planner(built_in)
    measure = {"indicator": "policy-changes"}
    for year, target, actual in ((2020, 4, 3), (2021, 6, None), (2022, 5, 8)):
        carry_out(made, "indicators.set_target", {**measure, "year": year, "qty": target})
        if actual is not None:
            told = {**measure, "year": year, "qty": actual, "source": "Ledger"}
            carry_out(made, "indicators.set_actual", told)
    (climb,) = made.read(KINDS["cumulative"].gather, texts_for("en")).panels
    sums = [(p.day.year, p.sum.value, p.sum.relation.value) for p in climb.full]
    assert sums == [(2020, 3, "="), (2021, 3, "≥"), (2022, 11, "≥")]
    made.close()


@pytest.mark.parametrize("name", sorted(KINDS))
@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_word_of_a_narrow_chart_is_cut_and_no_two_years_touch(
    planner: Planner, name: str, language: str
) -> None:
    hold_words(planner, KINDS[name], language)
