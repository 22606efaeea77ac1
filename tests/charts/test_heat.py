from __future__ import annotations

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from comms_planner.bilingual import Bilingual
from comms_planner.charts.heat import draw, shares
from comms_planner.charts.look import fold
from comms_planner.design import LIGHT
from comms_planner.quantity import Qty
from comms_planner.services.matrix import CellRow, CommitmentRow
from comms_planner.text import Texts


def cell(pillar: str, *states: str) -> CellRow:
    promises = tuple(
        CommitmentRow(
            id=number, slug="", kind="deliverable", text=Bilingual(), promised=Qty.na(""),
            delivered=Qty.na(""), hook="", names=Bilingual(), state=state, served_by=0,
        )
        for number, state in enumerate(states)
    )  # fmt: skip
    return CellRow(
        id=1, flagship="one", flagship_number=1, flagship_name=Bilingual("Cities", "城市"),
        pillar=pillar, pillar_name=Bilingual(pillar, pillar), text=Bilingual(), ref="", basis="",
        note=Bilingual(), commitments=promises, actions=(),
    )  # fmt: skip


ROWS = [cell("think", "planned", "unplanned"), cell("act", "delivered"), cell("share")]


def drawn() -> Figure:
    figure = Figure(figsize=(6, 3))
    draw(figure, ROWS, Texts(), LIGHT)
    return figure


def test_shares_count_a_delivered_promise_as_planned_too() -> None:
    assert [shares(row) for row in ROWS] == [(0.5, 0.0), (1.0, 1.0), (0.0, 0.0)]


def test_every_tile_says_its_numbers() -> None:
    words = [text.get_text() for text in drawn().axes[0].texts]
    assert words == [
        "1 of 2 planned", "0 delivered", "1 of 1 planned", "1 delivered", "no commitment",
    ]  # fmt: skip


def test_only_delivered_cells_have_a_full_bar() -> None:
    solid = {hue.solid.lower() for hue in LIGHT.pillars.values()}
    bars = [
        patch
        for patch in drawn().axes[0].patches
        if isinstance(patch, Rectangle) and _hex(patch) in solid
    ]
    assert [round(bar.get_width(), 2) for bar in bars] == [0.92]


def test_long_names_are_folded_near_the_middle() -> None:
    assert fold("short", 10) == "short"
    assert fold("1. Building the climate resilience of the urban poor", 30) == (
        "1. Building the climate\nresilience of the urban poor"
    )
    assert fold("建设城市贫民的气候适应能力建设城市贫民", 30).count("\n") == 1


def _hex(patch: Rectangle) -> str:
    red, green, blue, _ = (round(255 * part) for part in patch.get_facecolor())
    return f"#{red:02x}{green:02x}{blue:02x}"
