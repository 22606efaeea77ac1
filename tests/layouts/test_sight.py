"""The line of sight stands in columns, near what it hangs on, and arrow keys find their way."""

from __future__ import annotations

from comms_planner.bilingual import Bilingual
from comms_planner.layouts import sight as layout
from comms_planner.services.results.sight import Edge, Node, Sight


def node(kind: str, number: int) -> Node:
    return Node(f"{kind}:{number}", kind, number, Bilingual(kind))


SIGHT = Sight(
    (node("outcome", 1), node("indicator", 1), node("indicator", 2), node("action", 1),
     node("action", 2)),
    (Edge("outcome:1", "indicator:1", True), Edge("outcome:1", "indicator:2", True),
     Edge("indicator:2", "action:1", True), Edge("indicator:1", "action:2", True)),
)  # fmt: skip


def test_empty_columns_take_no_room_and_all_fit_the_width() -> None:
    placed = layout.place(SIGHT, 900)
    assert [kind for kind, _ in placed.columns] == ["outcome", "indicator", "action"]
    assert max(box.x + box.w for box in placed.boxes.values()) <= 900


def test_things_stand_beside_what_they_hang_on_so_that_lines_do_not_cross() -> None:
    placed = layout.place(SIGHT, 900)
    assert placed.boxes["action:2"].y < placed.boxes["action:1"].y


def test_no_two_boxes_overlap_even_where_it_is_narrow() -> None:
    boxes = list(layout.place(SIGHT, 10).boxes.values())
    for one in boxes:
        for other in boxes:
            apart = (
                one is other
                or one.x + one.w <= other.x
                or other.x + other.w <= one.x
                or one.y + one.h <= other.y
                or other.y + other.h <= one.y
            )
            assert apart


def test_arrows_walk_along_the_lines_and_within_a_column() -> None:
    placed = layout.place(SIGHT, 900)
    step = layout.neighbour
    assert step(SIGHT, placed, "outcome:1", "right") == "indicator:1"
    assert step(SIGHT, placed, "indicator:1", "right") == "action:2"
    assert step(SIGHT, placed, "action:2", "left") == "indicator:1"
    assert step(SIGHT, placed, "action:2", "down") == "action:1"
    assert step(SIGHT, placed, "action:1", "right") is None
