from __future__ import annotations

import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from comms_planner.bilingual import Bilingual
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


def bars(figure: Figure, panel: int) -> list[tuple[float, float, str]]:
    """Row, length and hatch of each bar of a panel, without the fading ends."""
    return [
        (round(patch.get_y() + patch.get_height() / 2), patch.get_width(), patch.get_hatch() or "")
        for container in figure.axes[panel].containers
        for patch in container
        if isinstance(patch, Rectangle)
    ]


def words(figure: Figure, panel: int) -> list[str]:
    return [text.get_text() for text in figure.axes[panel].texts]


def test_bars_are_as_long_as_their_figures(figure: Figure) -> None:
    assert bars(figure, 0) == [(0, 20_000, "///"), (2, 57_000, "")]
    assert bars(figure, 1) == [(0, 5_000_000, "///")]


def test_estimates_differ_from_measurements_by_more_than_colour(figure: Figure) -> None:
    hatches = {row: hatch for row, _, hatch in bars(figure, 0)}
    assert hatches[0]
    assert not hatches[2]


def test_a_lower_bound_has_an_open_fading_end_and_a_plus_sign(figure: Figure) -> None:
    held = {id(patch) for box in figure.axes[1].containers for patch in box}
    fading = [p for p in figure.axes[1].patches if id(p) not in held]
    assert len(fading) >= 5
    assert all(p.get_x() >= 5_000_000 for p in fading if isinstance(p, Rectangle))
    opacities = [p.get_alpha() or 0 for p in fading]
    assert opacities == sorted(opacities, reverse=True)
    assert "5,000,000+" in words(figure, 1)


def test_an_exact_figure_has_a_closed_end(figure: Figure) -> None:
    ends = [line for line in figure.axes[0].lines if set(line.get_xdata()) == {20_000}]
    assert len(ends) == 1


def test_what_is_not_applicable_is_said_and_has_no_bar(figure: Figure) -> None:
    assert words(figure, 0)[3] == "n/a"
    assert all(row != 3 for row, _, _ in bars(figure, 0))


def test_contested_figures_show_as_a_range_and_none_as_a_bar(figure: Figure) -> None:
    assert words(figure, 0)[1] == "25,000+ / 37,000+"
    assert all(row != 1 for row, _, _ in bars(figure, 0))
    ranges = [line for line in figure.axes[0].lines if isinstance(line, Line2D)]
    assert any(list(line.get_xdata()) == [25_000, 37_000] for line in ranges)


def test_what_was_not_measured_says_so(figure: Figure) -> None:
    assert words(figure, 1)[1:3] == ["not measured", "not measured"]


def test_names_and_figures_are_chinese_for_a_chinese_reader() -> None:
    figure = Figure(figsize=(7, 4))
    draw(figure, ROWS, Texts("zh"), LIGHT)
    names = [label.get_text() for label in figure.axes[0].get_yticklabels()]
    assert names == ["世界城市论坛", "2024", "2026", "世界城市运动"]
    assert "500\u00a0万+" in words(figure, 1)
    assert "Noto Sans SC" in figure.axes[0].get_yticklabels()[0].get_fontfamily()


def test_nothing_to_show_is_an_empty_chart_and_no_error() -> None:
    figure = Figure()
    draw(figure, [], Texts(), DARK)
    assert len(figure.axes) == 2


def test_drawing_again_starts_anew(figure: Figure) -> None:
    draw(figure, ROWS[:1], Texts(), DARK)
    assert len(figure.axes) == 2
    assert bars(figure, 0) == [(0, 20_000, "///")]
