"""What a spreadsheet puts on the clipboard becomes rows of the sheet it is pasted into."""

from __future__ import annotations

import pytest

from comms_planner.interchange.tables.measurements import MEASUREMENTS
from comms_planner.interchange.tables.pasted import MOST, pasted

FIELDS = ("edition", "platform", "metric", "value", "source")


def rows(text: str) -> list[list[str]]:
    return [list(row) for row in pasted(text, MEASUREMENTS, FIELDS).rows]


def test_rows_without_headings_stay_as_they_stand() -> None:
    assert rows("wuf-2026\t\tviews\t5\r\n\r\n") == [["wuf-2026", "", "views", "5"]]


@pytest.mark.parametrize(
    "heads", ["Figure\tSource\tEvent", "数字\t来源\t届次", "value\tsource\tedition"]
)
def test_headings_put_each_column_where_it_belongs(heads: str) -> None:
    found = pasted(f"{heads}\n5,000,000+\tHost\twuf-2026\n", MEASUREMENTS, FIELDS)
    assert found.by_name
    assert found.rows == (("wuf-2026", "", "", "5,000,000+", "Host"),)


def test_a_first_figure_that_speaks_like_headings_is_no_heading() -> None:
    assert rows("wuf-2026\t\tviews\t500 万以上\tnote") == [
        ["wuf-2026", "", "views", "500 万以上", "note"]
    ]


def test_a_column_that_has_no_place_is_named_and_an_empty_one_is_not() -> None:
    found = pasted(
        "Edition\tFigure\tUnit\tMood\tNote\nx\t5\tpeople\tgood\t\n", MEASUREMENTS, FIELDS
    )
    assert found.left_out == ("Unit", "Mood")


def test_quoted_cells_keep_their_lines_as_one() -> None:
    assert rows('x\t\t\t5\t"The ""host"",\nin Baku"\n\n\n') == [
        ["x", "", "", "5", 'The "host", in Baku']
    ]


def test_a_quote_that_is_never_closed_swallows_no_row() -> None:
    assert rows('x\t\t\t5\t"Host\ny\t\t\t6\tHost') == [
        ["x", "", "", "5", '"Host'], ["y", "", "", "6", "Host"],
    ]  # fmt: skip


def test_a_cell_longer_than_the_reader_takes_is_still_taken() -> None:
    assert len(rows(f"x\t\t\t5\t{'a' * 200_000}")[0][4]) == 200_000


def test_more_rows_than_can_be_pasted_are_cut_and_that_is_known() -> None:
    found = pasted("a\tb\n" * (MOST + 1), MEASUREMENTS, FIELDS)
    assert (len(found.rows), found.cut) == (MOST, True)
    assert rows("") == []
