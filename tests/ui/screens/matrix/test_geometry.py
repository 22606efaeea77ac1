from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from comms_planner.services.matrix import CellRow
from comms_planner.ui.screens.matrix.brush import AT_END, ONE_LINE, Lines, write
from comms_planner.ui.screens.matrix.delegate import WIDE, item_height, open_of, title_of
from comms_planner.ui.screens.matrix.grid import GAP, grid
from comms_planner.ui.screens.matrix.view import MatrixScreen


@pytest.mark.parametrize("width", [740, 1028, 1240, 1668])
@pytest.mark.parametrize("columns", [1, 2, 4])
def test_columns_fill_the_width_without_overlapping(width: int, columns: int) -> None:
    form = grid(width, columns)
    ends = [start + form.width for start in form.starts]
    assert form.starts[0] == form.head + GAP
    assert all(start == end + GAP for end, start in zip(ends, form.starts[1:], strict=False))
    assert width - columns < form.right <= width


def test_a_narrow_card_says_in_three_lines_what_a_wide_one_says_in_two() -> None:
    assert item_height(WIDE - 1) > item_height(WIDE)


def test_a_card_mirrors_for_readers_from_right_to_left() -> None:
    item = QRect(0, 0, 240, 80)
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert title_of(item, left).left() == item.right() - title_of(item, right).right()
    assert open_of(item, right).left() < item.center().x() < open_of(item, left).left()


def test_a_long_text_is_cut_to_its_lines_and_says_so(screen: MatrixScreen) -> None:
    font = QFont(screen.font())
    long, short = Lines("word " * 80, font, 200, 3), Lines("word", font, 200, 3)
    assert long.cut
    assert long.height == 3 * long.line_height
    assert not short.cut
    assert short.height == short.line_height


@pytest.mark.parametrize("size", [(776, 520), (1076, 680), (1716, 980)])
def test_all_four_pillars_fit_the_width_and_heads_stay_when_rows_scroll(
    make_screen: Callable[..., MatrixScreen], cells: list[CellRow], size: tuple[int, int]
) -> None:
    screen = make_screen(size=size)
    view = screen.board.area.viewport()
    for pane in screen.board.panes:
        assert pane.x() >= 0
        assert pane.geometry().right() <= view.width()
    screen.board.show_cell(cells[16].id)
    assert screen.board.columns.isVisible()
    assert not screen.board.columns.visibleRegion().isEmpty()


def test_cells_of_a_row_stand_side_by_side_from_the_right_for_arabic_readers(
    screen: MatrixScreen, cells: list[CellRow]
) -> None:
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    screen.board.lay()
    first, last = screen.board.pane(cells[0].id), screen.board.pane(cells[3].id)
    assert first.x() > last.x()
    assert not screen.grab().isNull()


@pytest.mark.parametrize("place", [ONE_LINE, AT_END])
def test_a_line_runs_as_its_words_do_and_lies_where_its_reader_begins(place: int) -> None:
    """Of “0 of 9 planned” a window read from the right once made “of 9 planned 0”."""
    room = QRect(0, 0, 200, 20)

    def drawn(way: Qt.LayoutDirection, at: int) -> QImage:
        image = QImage(room.size(), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        with QPainter(image) as painter:
            painter.setLayoutDirection(way)
            write(painter, room, at, "0 of 9 planned")
        return image

    other = AT_END if place == ONE_LINE else ONE_LINE
    directions = Qt.LayoutDirection
    assert drawn(directions.RightToLeft, place) == drawn(directions.LeftToRight, other)
