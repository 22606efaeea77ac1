"""The page of different people: a range that moves with a slider, audiences, counted overlaps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty, Relation
from comms_planner.services import overlaps, platforms
from comms_planner.services.overlaps import ReachKind
from comms_planner.ui.screens.reach.net_forms import OverlapForm, UniverseForm
from comms_planner.ui.screens.reach.net_page import NetPage
from tests.ui.screens.reach.conftest import Desk


@pytest.fixture
def page(desk: Desk) -> NetPage:
    desk.screen.show_page("net")
    desk.settle()
    return desk.screen.net


def method(page: NetPage, key: str) -> None:
    page.method.set_current(key)
    page.method.chosen.emit(key)


def said(page: NetPage, kind: str = "direct") -> str:
    card = page.cards[kind]
    return f"{card.range.text()} | {card.point.text()} | {card.basis.text()}"


def test_without_an_assumption_direct_reach_lies_between_the_largest_and_the_sum(
    page: NetPage,
) -> None:
    assert said(page).startswith("20,000 to 25,000 |")
    assert "Gross 25,000, participations and not people · 4 of 12 carry a figure" in said(page)


def test_lower_bounds_leave_the_top_open_until_a_universe_closes_it(
    desk: Desk, page: NetPage
) -> None:
    assert page.cards["indirect"].range.text() == "5,000,000 and more: nothing closes the top"
    name = Bilingual("Media audience")
    desk.planner.write(overlaps.set_universe, ReachKind.INDIRECT, Qty(10_000_000), name)
    desk.settle()
    assert page.cards["indirect"].range.text() == "At least 5,000,000, at most 10,000,000"


@pytest.mark.parametrize(
    ("percent", "point"), [(0, "25,000"), (25, "23,750"), (50, "22,500"), (100, "20,000")]
)
def test_the_point_moves_with_the_slider_and_nothing_is_written(
    desk: Desk, page: NetPage, percent: int, point: str
) -> None:
    method(page, "overlap")
    assert page.slider.isVisible()
    before = desk.planner.undo_label
    page.slider.setValue(percent)
    assert f"About {point}." in said(page)
    assert page.percent.text() == f"{percent}%"
    assert desk.planner.undo_label == before


def test_arrow_keys_move_the_slider_as_a_drag_does(page: NetPage, qtbot: QtBot) -> None:
    method(page, "overlap")
    page.slider.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.slider, Qt.Key.Key_Right)
    assert page.percent.text() == "53%"
    assert "About 22,350." in said(page)
    assert "6,410,000+." in said(page, "indirect")


def test_a_new_audience_is_at_once_the_universe_of_its_kind(desk: Desk, page: NetPage) -> None:
    method(page, "independence")
    assert page.cards["direct"].range.text() == "No answer"
    page.universes.add.click()
    form = page.drawer.form
    assert isinstance(form, UniverseForm)
    form.name.control("en").setText("Policy community")
    form.qty.number.setText("100 000")
    form.submitted.emit()
    desk.settle()
    assert "About 23,966." in said(page)
    desk.undo()
    assert page.cards["direct"].range.text() == "No answer"


def test_a_universe_smaller_than_its_largest_part_is_refused_at_its_field(
    desk: Desk, page: NetPage
) -> None:
    page.open_universe(None)
    form = page.drawer.form
    assert isinstance(form, UniverseForm)
    form.name.control("en").setText("Too few")
    form.qty.number.setText("19,999")
    form.submitted.emit()
    assert "smaller than the largest audience, 20,000" in form.qty.error
    assert desk.planner.read(overlaps.universes) == []


def test_an_overlap_is_added_corrected_and_taken_out(desk: Desk, page: NetPage) -> None:
    page.overlaps.add.click()
    form = page.drawer.form
    assert isinstance(form, OverlapForm)
    form.one.load("wuf")
    form.other.load("unha")
    form.qty.number.setText("1,500")
    form.source.load("two lists compared")
    form.submitted.emit()
    desk.settle()
    (row,) = page.overlaps.table.rows
    assert (row.one, row.other, row.qty) == ("wuf", "unha", Qty(1_500))
    method(page, "pairs")
    assert "Pairs measured" in said(page)
    page.open_overlap(row)
    form = page.drawer.form
    assert isinstance(form, OverlapForm)
    form.qty.number.setText("900+")
    form.submitted.emit()
    desk.settle()
    assert page.overlaps.table.rows[0].qty == Qty(900, Relation.GE)
    page.overlaps.view.removed.emit(page.overlaps.table.rows[0])
    desk.settle()
    assert page.overlaps.table.rows == []


def test_more_shared_than_the_smaller_has_by_now_is_left_out_and_told(
    desk: Desk, page: NetPage
) -> None:
    desk.planner.write(
        overlaps.set_overlap, "wuf", "whd", Qty(450), kind=ReachKind.DIRECT, source="a list"
    )
    desk.planner.write(platforms.estimate, "whd", ReachKind.DIRECT, Qty(400))
    desk.settle()
    method(page, "pairs")
    assert said(page).startswith("20,000 to 24,900 |")
    assert said(page).endswith(
        "left out, since World Urban Forum and World Habitat Day cannot share 450"
    )


def test_an_adjustment_needs_its_reason_and_moves_one_kind(page: NetPage) -> None:
    page.by.setText("−500")
    page.by.textEdited.emit("−500")
    assert said(page).startswith("No answer | Say why the figure is adjusted.")
    page.reason.setText("staff")
    page.reason.textEdited.emit("staff")
    assert said(page).startswith("19,500 to 24,500 |")
    assert said(page).endswith("adjusted by −500: staff")
    assert page.cards["indirect"].range.text() == "5,000,000 and more: nothing closes the top"


def test_the_plan_period_can_be_asked_as_estimated_and_as_measured(page: NetPage) -> None:
    page.of.set_current("estimated")
    page.of.chosen.emit("estimated")
    assert said(page).startswith("20,000 to 48,000 |")
    page.of.set_current("measured")
    page.of.chosen.emit("measured")
    assert said(page).startswith("No answer") or "13,000" in said(page)


def test_the_gauge_says_its_range_and_stands_its_ends_in_order(page: NetPage) -> None:
    gauge = page.cards["direct"].gauge
    assert gauge.accessibleName().startswith("20,000 to 25,000")
    gauge.resize(400, 40)
    assert 0 < gauge.place(20_000) < gauge.place(25_000) < 400
