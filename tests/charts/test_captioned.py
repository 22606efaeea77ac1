"""A chart that is taken along carries its caption above itself."""

from __future__ import annotations

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from comms_planner.charts.captioned import captioned, wrapped
from comms_planner.charts.kinds import CHARTS
from comms_planner.charts.look import width_of
from comms_planner.charts.plate import panels
from comms_planner.design import LIGHT
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("kind", list(CHARTS))
def test_a_caption_stands_above_every_chart_and_within_it(
    planner: Planner, kind: str, language: str
) -> None:
    texts, chart = texts_for(language), CHARTS[kind]
    data = planner.read(chart.gather, texts)
    high = chart.height(data) / 72
    figure = Figure(figsize=(6.2, high), dpi=72)
    chart.draw(figure, data, texts, LIGHT)
    before = [p.get_window_extent().height for p in panels(figure)]
    captioned(figure, texts.translate("Charts", chart.caption), LIGHT)
    renderer = FigureCanvasAgg(figure).get_renderer()
    box = figure.texts[-1].get_window_extent(renderer)
    assert figure.get_figheight() > high
    assert box.x0 >= 0
    assert box.x1 <= figure.bbox.width
    assert box.y1 <= figure.bbox.height
    for panel, was in zip(panels(figure), before, strict=True):
        assert panel.get_window_extent().height == pytest.approx(was, abs=1)
        assert panel.get_window_extent().y1 < box.y0


def test_a_caption_breaks_between_words_and_never_before_a_mark() -> None:
    assert wrapped("as it was, so it is", width_of("as it was,")) == ["as it was,", "so it is"]
    lines = wrapped("受众总数，以及比例。" * 8, 120)
    assert "".join(lines) == "受众总数，以及比例。" * 8
    assert not any(line[0] in "，。" for line in lines)
    assert all(width_of(line) <= 120 + 16 for line in lines)
