"""The pictures of reach by their numbers: nothing is drawn that the table does not say."""

from __future__ import annotations

import csv
import io

import pytest
from matplotlib.figure import Figure

from comms_planner.bilingual import Bilingual
from comms_planner.charts import results_table
from comms_planner.charts.reach_kinds import KINDS
from comms_planner.design import DARK, LIGHT
from comms_planner.models.words import ReachKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services import overlaps
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for


def numbers(planner: Planner, kind: str) -> list[results_table.NumberRow]:
    texts = texts_for("en")
    return KINDS[kind].rows(planner.read(KINDS[kind].gather, texts), texts)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("kind", list(KINDS))
def test_every_picture_is_drawn_and_told_in_both_languages(
    planner: Planner, kind: str, language: str
) -> None:
    texts, chart = texts_for(language), KINDS[kind]
    data = planner.read(chart.gather, texts)
    for tokens in (LIGHT, DARK):
        figure = Figure(figsize=(10, chart.height(data) / 72))
        chart.draw(figure, data, texts, tokens)
        assert figure.axes or figure.texts
    rows = list(
        csv.reader(io.StringIO(results_table.csv_of(chart.rows(data, texts), texts).decode()))
    )
    heads = {"en": ["value", "relation", "unit"], "zh": ["数值", "限定符", "单位"]}
    assert rows[0][3:6] == heads[language]


def test_the_estimate_climbs_to_what_the_plan_adds_up_to(planner: Planner) -> None:
    last = {(r.name, r.what): r.qty for r in numbers(planner, "cumulative-reach")}
    assert last["Direct: took part", "Estimated, added up"] == Qty(48_000)
    assert last["Indirect: reached through others", "Estimated, added up"] == Qty(
        19_000_000, Relation.GE
    )


def test_an_open_top_is_unknown_in_the_table_and_never_the_gross(planner: Planner) -> None:
    tops = [r.qty for r in numbers(planner, "net") if r.what == "At most" and "Indirect" in r.place]
    assert tops
    assert all(qty == Qty.unknown() for qty in tops)


def test_a_known_universe_adds_the_methods_that_need_one(planner: Planner) -> None:
    before = {r.name for r in numbers(planner, "net")}
    planner.write(
        overlaps.set_universe, ReachKind.DIRECT, Qty(100_000), Bilingual("Policy community")
    )
    found = {(r.name, r.what): r.qty.value for r in numbers(planner, "net") if "Direct" in r.place}
    assert len({name for name, _ in found}) == len(before) + 2
    mid = found["Audiences meet at random (Sainsbury)", "About, by the method"]
    assert str(mid) == "23966.08"


def test_the_forum_whose_parts_do_not_match_says_so(planner: Planner) -> None:
    rows = numbers(planner, "disaggregation")
    assert {r.standing for r in rows} == {"mismatch"}
    assert [r.qty.value for r in rows] == [17_000, 10_000, 6_000, None]
