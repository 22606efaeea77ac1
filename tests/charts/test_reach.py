from __future__ import annotations

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from comms_planner.bilingual import Bilingual
from comms_planner.charts.key import Key
from comms_planner.charts.plate import DIAMOND, Bar, Plate, face, panels
from comms_planner.charts.reach import ReachBar, ReachLine, draw
from comms_planner.design import DARK, LIGHT
from comms_planner.quantity import Qty, Relation
from comms_planner.text import Texts

FORUM = Bilingual("World Urban Forum", "世界城市论坛")
AT_LEAST_FIVE_MILLION = Qty(5_000_000, Relation.GE)
NOT_APPLICABLE = Qty.na("the document says so")


def estimate(name: Bilingual, direct: Qty, indirect: Qty) -> ReachLine:
    return ReachLine(
        name, ReachBar((direct,), estimated=True), ReachBar((indirect,), estimated=True)
    )


def measured(year: int, *direct: Qty) -> ReachLine:
    return ReachLine(FORUM, ReachBar(direct, False), ReachBar((), False), year)


ROWS = [
    estimate(FORUM, Qty(20_000), AT_LEAST_FIVE_MILLION),
    measured(2024, Qty(37_000, Relation.GE), Qty(25_000, Relation.GE)),
    measured(2026, Qty(57_000, Relation.GE)),
    estimate(Bilingual("World Urban Campaign", "世界城市运动"), NOT_APPLICABLE, NOT_APPLICABLE),
]


@pytest.fixture
def figure() -> Figure:
    made = Figure(figsize=(7, 4))
    draw(made, ROWS, Texts(), LIGHT)
    return made


def plate(figure: Figure, panel: int) -> Plate:
    found = panels(figure)[panel]
    assert isinstance(found, Plate)
    return found


def fading(figure: Figure, panel: int) -> list[Bar]:
    return [bar for bar in plate(figure, panel).bars if bar.alpha < 1]


def bars(figure: Figure, panel: int) -> list[tuple[float, float, str]]:
    """Row, length and hatch of each bar of a panel, without the fading ends."""
    whole = [bar for bar in plate(figure, panel).bars if bar.alpha == 1]
    return [(round(bar.place), bar.end - bar.start, bar.hatch) for bar in whole]


def words(figure: Figure, panel: int) -> list[str]:
    """What is written beside the bars, row by row."""
    of = plate(figure, panel).words
    return [word.text for word in of if word.align == "left" and word.rise == "middle"]


def names(figure: Figure) -> list[str]:
    return [word.text for word in plate(figure, 0).words if word.align == "right"]


def test_bars_are_as_long_as_their_figures(figure: Figure) -> None:
    assert bars(figure, 0) == [(0, 20_000, "///"), (2, 57_000, "")]
    assert bars(figure, 1) == [(0, 5_000_000, "///")]


def test_estimates_differ_from_measurements_by_more_than_colour(figure: Figure) -> None:
    hatches = {row: hatch for row, _, hatch in bars(figure, 0)}
    assert hatches[0]
    assert not hatches[2]


def test_a_lower_bound_has_an_open_fading_end_and_a_plus_sign(figure: Figure) -> None:
    found = fading(figure, 1)
    assert len(found) >= 5
    assert all(bar.start >= 5_000_000 for bar in found)
    opacities = [bar.alpha for bar in found]
    assert opacities == sorted(opacities, reverse=True)
    assert "5,000,000+" in words(figure, 1)


def test_an_exact_figure_has_a_closed_end(figure: Figure) -> None:
    ends = [line for line in plate(figure, 0).strokes if set(line.xs) == {20_000}]
    assert len(ends) == 1


def test_what_is_not_applicable_is_said_and_has_no_bar(figure: Figure) -> None:
    assert words(figure, 0)[3] == "n/a"
    assert all(row != 3 for row, _, _ in bars(figure, 0))


def test_contested_figures_show_as_a_range_and_none_as_a_bar(figure: Figure) -> None:
    assert words(figure, 0)[1] == "25,000+ / 37,000+"
    assert all(row != 1 for row, _, _ in bars(figure, 0))
    ranges = [line for line in plate(figure, 0).strokes if line.ground]
    assert [line.xs for line in ranges] == [(25_000, 37_000)]


def test_a_diamond_at_nought_does_not_touch_the_year_before_it() -> None:
    figure = Figure(figsize=(7, 4))
    draw(figure, [ROWS[0], measured(2024, Qty(0), Qty(500))], Texts(), LIGHT)
    year = next(word for word in plate(figure, 0).words if word.text == "2024")
    assert year.x == 0
    assert -year.by[0] >= DIAMOND / 2**0.5 + 2, "points left of the axis, past half a diamond"


def test_what_was_not_measured_says_so(figure: Figure) -> None:
    assert words(figure, 1)[1:3] == ["not measured", "not measured"]


def test_names_and_figures_are_chinese_for_a_chinese_reader() -> None:
    figure = Figure(figsize=(7, 4))
    draw(figure, ROWS, Texts("zh"), LIGHT)
    assert names(figure) == ["世界城市论坛", "2024", "2026", "世界城市运动"]
    assert "500\u00a0万+" in words(figure, 1)
    assert "Noto Sans SC" in face(7.5).get_family()


def test_nothing_to_show_is_an_empty_chart_and_no_error() -> None:
    figure = Figure()
    draw(figure, [], Texts(), DARK)
    assert len(panels(figure)) == 2


def test_drawing_again_starts_anew(figure: Figure) -> None:
    draw(figure, ROWS[:1], Texts(), DARK)
    assert len(panels(figure)) == 2
    assert bars(figure, 0) == [(0, 20_000, "///")]


def test_the_scale_holds_every_figure_and_its_words(figure: Figure) -> None:
    for panel in (0, 1):
        box = plate(figure, panel).get_window_extent()
        ends = [bar.end for bar in plate(figure, panel).bars]
        right, _ = plate(figure, panel).transData.transform((max(ends), 0))
        assert box.x0 < right < box.x1 - 20


def test_rows_go_down_the_page_and_lie_within_the_panel(figure: Figure) -> None:
    of = plate(figure, 0)
    heights = [of.transData.transform((0, row))[1] for row in range(len(ROWS))]
    assert heights == sorted(heights, reverse=True)
    assert of.get_window_extent().y0 < heights[-1] < heights[0] < of.get_window_extent().y1


def test_the_round_numbers_below_stand_under_their_lines(figure: Figure) -> None:
    of = plate(figure, 1)
    below = [word for word in of.words if word.align == "center"]
    assert [word.x for word in below] == [rule.xs[0] for rule in of.rules]
    assert below[0].text == "0"
    assert len(below) > 1


def test_the_key_says_what_hatch_fill_and_diamond_mean(figure: Figure) -> None:
    (key,) = [artist for artist in figure.artists if isinstance(artist, Key)]
    hatched, full, marked = key.signs
    assert hatched.hatch
    assert not full.hatch
    assert marked.ground


@pytest.mark.parametrize("language", ["en", "zh"])
def test_words_of_a_narrow_chart_lie_within_it_and_not_on_each_other(language: str) -> None:
    narrow = Figure(figsize=(6.06, 4), dpi=105.6)
    contested = measured(2022, *(Qty(n, Relation.GE) for n in (60_000, 100_000, 170_000)))
    long = Bilingual("A forum on housing " * 12, "适足住房与非正规住区区域论坛" * 9)
    draw(narrow, [*ROWS, contested, estimate(long, Qty(0), Qty(999_999_999))], Texts(language),
         LIGHT)  # fmt: skip
    renderer = FigureCanvasAgg(narrow).get_renderer()
    boxes = []
    for panel in (0, 1):
        for word in plate(narrow, panel).words:
            ((x, y),) = plate(narrow, panel).transData.transform([(word.x, word.y)])
            wide = max(
                renderer.get_text_width_height_descent(line, face(word.size, word.bold), False)[0]
                for line in word.text.split("\n")
            )
            before = {"left": 0.0, "right": wide, "center": wide / 2}[word.align]
            left, middle = x + word.by[0] - before, y + word.by[1]
            boxes.append((left, left + wide, middle - 3, middle + 3, word.text))
    for number, (left, right, low, high, text) in enumerate(boxes):
        assert left > -2, text
        assert right < narrow.bbox.width + 2, text
        for other in boxes[number + 1 :]:
            apart = left >= other[1] or other[0] >= right or low >= other[3] or other[2] >= high
            assert apart, (text, other[4])
