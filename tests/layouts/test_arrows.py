from __future__ import annotations

from itertools import pairwise

import pytest

from comms_planner.layouts.arrows import HEAD, Bar, head_at, lines_between

START = Bar(0, 40, 100, 110, 105)


@pytest.mark.parametrize(
    "end",
    [
        Bar(100, 140, 100, 110, 105),
        Bar(100, 140, 160, 170, 165),
        Bar(100, 140, 20, 30, 25),
        Bar(10, 50, 160, 170, 165),
        Bar(10, 50, 20, 30, 25),
        Bar(-60, -20, 100, 110, 105),
    ],
    ids=["beside", "below", "above", "back below", "back above", "back beside"],
)
def test_an_arrow_goes_along_the_grid_from_one_bar_to_the_other(end: Bar) -> None:
    lines = lines_between(START, end)
    assert lines[0][:2] == (START.right + 1, START.middle)
    assert lines[-1][2:] == (end.left - HEAD + 1, end.middle)
    for line, following in pairwise(lines):
        assert line[2:] == following[:2]
    assert all(x == to_x or y == to_y for x, y, to_x, to_y in lines)
    assert head_at(end)[0] == (end.left, end.middle)
