"""The pictures of reach by their numbers: nothing is drawn that the table does not say."""

from __future__ import annotations

import csv
import io

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from comms_planner.bilingual import Bilingual
from comms_planner.charts import results_table
from comms_planner.charts.multiples import Bar, Panel, Sheet
from comms_planner.charts.reach_kinds import KINDS
from comms_planner.design import DARK, LIGHT
from comms_planner.models.words import Dimension, ReachKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services import breakdown, measurement_rows, overlaps
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from tests.charts.narrow import hold_words


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


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("width", [6.06, 10.0])
def test_every_part_is_named_below_its_bar_and_no_words_lie_on_each_other(
    planner: Planner, language: str, width: float
) -> None:
    counted = planner.read(measurement_rows.rows, platform="wuf")
    forum = next(row for row in counted if row.qty.value == 18_000)
    for n in range(1, 10):
        part = Dimension.REGION, f"Region number {n}", Qty(100 * n)
        planner.write(breakdown.disaggregate, forum.id, *part)
    texts, kind = texts_for(language), KINDS["disaggregation"]
    data = planner.read(kind.gather, texts)
    figure = Figure(figsize=(width, kind.height(data) / 72), dpi=72)
    kind.draw(figure, data, texts, LIGHT)
    renderer = FigureCanvasAgg(figure).get_renderer()
    (axes,) = figure.axes
    boxes = [(t.get_text(), t.get_window_extent(renderer)) for t in axes.texts]
    said = " ".join(text for text, _ in boxes)
    assert "Region number 1 100" in said
    assert {"en": "in person 10,000+", "zh": "现场"}[language] in said.replace("\xa0", " ")
    assert {"en": " more ", "zh": "另有"}[language] in said, "what finds no room is counted"
    for number, (text, box) in enumerate(boxes):
        assert box.x1 <= figure.bbox.width + 1, text
        for other, its in boxes[number + 1 :]:
            assert not box.overlaps(its), (text, other)


def test_the_last_year_has_its_name_and_an_empty_panel_says_so(planner: Planner) -> None:
    texts, kind = texts_for("en"), KINDS["flagships"]
    bars = tuple(Bar(str(year), Qty(5)) for year in range(2019, 2027))
    empty = tuple(Bar(str(year), None) for year in range(2019, 2027))
    sheet = Sheet((Panel(Bilingual("One"), "", bars), Panel(Bilingual("Two"), "", empty)), ())
    figure = Figure(figsize=(10, kind.height(sheet) / 72))
    kind.draw(figure, sheet, texts, LIGHT)
    full, nothing = figure.axes
    assert [t.get_text() for t in full.get_xticklabels()] == ["2020", "2022", "2024", "2026"]
    assert [t.get_text() for t in nothing.texts] == ["nothing recorded"]
    assert full.get_position().x1 < 0.5 < nothing.get_position().x0, "two fill the width"


def test_what_was_measured_and_is_contested_is_not_called_unmeasured(planner: Planner) -> None:
    direct, indirect = planner.read(KINDS["cumulative-reach"].gather, texts_for("en")).panels
    assert not direct.full
    assert "none is chosen" in direct.nothing
    assert indirect.nothing == "not measured"


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("width", [4.0, 6.06, 10.0])
def test_the_figures_of_a_net_range_stay_within_their_panel(
    planner: Planner, language: str, width: float
) -> None:
    texts, chart = texts_for(language), KINDS["net"]
    data = planner.read(chart.gather, texts)
    figure = Figure(figsize=(width, chart.height(data) / 72), dpi=100)
    canvas = FigureCanvasAgg(figure)
    chart.draw(figure, data, texts, LIGHT)
    canvas.draw()
    direct, indirect = figure.axes
    ends = (indirect.get_position().x0, 1.0)
    for axes, end in zip((direct, indirect), ends, strict=True):
        assert axes.texts
        for said in axes.texts:
            box = said.get_window_extent().transformed(figure.transFigure.inverted())
            assert box.x1 <= end, said.get_text()


@pytest.mark.parametrize("name", sorted(KINDS))
@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_word_of_a_narrow_chart_is_cut_and_no_two_years_touch(
    planner: Planner, name: str, language: str
) -> None:
    hold_words(planner, KINDS[name], language)
