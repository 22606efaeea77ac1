from __future__ import annotations

import pytest

from comms_planner.layouts.sheets import (
    FIT_PAGE,
    FIT_WIDTH,
    POINT,
    Stack,
    nearest_step,
    scale_of,
)

A4 = (595.0, 842.0)


def test_pages_stand_one_under_another_in_the_middle() -> None:
    stack = Stack([A4, (842.0, 595.0)], 1.0, 1000.0, 10.0)
    assert [(box.left, box.top) for box in stack.boxes] == [(202.5, 10.0), (79.0, 862.0)]
    assert (stack.width, stack.height) == (1000.0, 1467.0)


def test_only_pages_of_which_something_shows_are_in_view() -> None:
    stack = Stack([A4] * 5, 1.0, 700.0, 10.0)
    assert stack.between(0, 100) == range(1)
    assert stack.between(800, 900) == range(2)
    assert stack.between(853, 861) == range(1, 1)  # the gap between two
    assert stack.most_in_view(700, 800) == 1
    assert Stack((), 1.0, 700.0, 10.0).between(0, 100) == range(0)


def test_a_place_is_found_again_at_another_zoom() -> None:
    near, far = Stack([A4] * 5, 1.0, 700.0, 10.0), Stack([A4] * 5, 2.0, 700.0, 10.0)
    anchor = near.anchor(near.boxes[3].top + 421)
    assert far.height_of(anchor) == far.boxes[3].top + 842
    assert Stack([A4], 1.0, 700.0, 10.0).height_of(anchor) == 431.0


@pytest.mark.parametrize(
    ("zoom", "scale"),
    [(FIT_WIDTH, 600 / 595), (FIT_PAGE, 421 / 842), (1.0, POINT), (99.0, 4 * POINT)],
)
def test_a_zoom_follows_the_room_or_the_size_on_paper(zoom: float | str, scale: float) -> None:
    assert scale_of(zoom, [A4], (620.0, 441.0), 10.0) == pytest.approx(scale)


def test_steps_go_to_the_next_zoom_and_end() -> None:
    steps = (0.5, 1.0, 2.0)
    assert nearest_step(0.8 * POINT, steps, 1) == 1.0
    assert nearest_step(0.8 * POINT, steps, -1) == 0.5
    assert nearest_step(1.0 * POINT, steps, 1) == 2.0
    assert nearest_step(2.0 * POINT, steps, 1) == 2.0
    assert nearest_step(0.2 * POINT, steps, -1) == 0.5
