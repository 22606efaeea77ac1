"""A chart drawn as narrow as it ever is, for the tests of every kind."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from comms_planner.design import LIGHT
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for


def hold_words(planner: Planner, kind: Any, language: str) -> None:
    """No word is cut and no two years touch at 400 pixels, which is beside an open panel."""
    texts = texts_for(language)
    data = planner.read(kind.gather, texts)
    figure = Figure(figsize=(4.17, kind.height(data) / 72), dpi=96)
    canvas = FigureCanvasAgg(figure)
    kind.draw(figure, data, texts, LIGHT)
    canvas.draw()
    for axes in figure.axes:
        years = [t.get_window_extent() for t in axes.get_xticklabels() if t.get_text()]
        assert all(one.x1 < other.x0 for one, other in pairwise(years))
        for said in [*axes.texts, axes.title, axes._left_title]:
            box = said.get_window_extent()
            if said.get_text():
                assert box.x0 > -2, said.get_text()
                assert box.x1 < figure.bbox.width + 2, said.get_text()
