from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.layouts import timegrid
from tests.layouts.items import item

MONDAY = dt.date(2026, 10, 5)


def test_the_first_named_takes_the_highest_line_that_is_free() -> None:
    found = timegrid.band(
        [item("a", "2026-10-05", "2026-10-07"), item("b", "2026-10-07"), item("c", "2026-10-08")],
        MONDAY, 7, 5,
    )  # fmt: skip
    assert [(b.item.name, b.start, b.days, b.line) for b in found.bars] == [
        ("a", 0, 3, 0), ("b", 2, 1, 1), ("c", 3, 1, 0),
    ]  # fmt: skip
    assert found.lines == 2


def test_ends_outside_the_days_shown_are_not_true_ends() -> None:
    bar = timegrid.band([item("a", "2026-10-01", "2026-10-20")], MONDAY, 7, 5).bars[0]
    assert (bar.start, bar.days, bar.begins, bar.ends) == (0, 7, False, False)


def test_a_crowd_leaves_the_last_line_to_the_words_for_more() -> None:
    crowd = [item(str(n), "2026-10-06") for n in range(5)]
    found = timegrid.band(crowd, MONDAY, 7, 3)
    assert len(found.bars) == 2
    assert found.hidden == [0, 3, 0, 0, 0, 0, 0]


def test_what_overlaps_stands_side_by_side_and_what_follows_has_the_whole_day() -> None:
    found = timegrid.blocks(
        [("a", 0, 540, 660), ("b", 0, 600, 720), ("c", 0, 660, 700), ("d", 0, 720, 780),
         ("e", 1, 540, 600)]
    )  # fmt: skip
    assert [(b.item, b.column, b.columns) for b in found] == [
        ("a", 0, 2), ("b", 1, 2), ("c", 0, 2), ("d", 0, 1), ("e", 0, 1),
    ]  # fmt: skip


def test_a_crowd_at_one_hour_stands_together_in_the_last_column() -> None:
    crowd = [(f"c{n}", 0, 600, 660) for n in range(9)]
    all_blocks = timegrid.blocks([*crowd, ("late", 0, 630, 720), ("next", 0, 780, 840)])
    kept, together = timegrid.gathered(all_blocks, 4)
    assert [(b.item, b.column, b.columns) for b in kept] == [
        ("c0", 0, 4), ("c1", 1, 4), ("c2", 2, 4), ("next", 0, 1),
    ]  # fmt: skip
    (more,) = together
    assert more.item == ("c3", "c4", "c5", "c6", "c7", "c8", "late")
    assert (more.day, more.begin, more.end, more.column, more.columns) == (0, 600, 720, 3, 4)


def test_nothing_is_gathered_where_there_is_room_and_one_alone_keeps_its_words() -> None:
    four = timegrid.blocks([(str(n), 0, 600, 660) for n in range(4)])
    assert timegrid.gathered(four, 4) == (four, [])
    kept, together = timegrid.gathered(
        timegrid.blocks([("a", 0, 540, 720), ("b", 0, 540, 600), ("c", 0, 550, 600)]), 3
    )
    assert len(kept) == 3
    assert not together


def test_the_number_of_a_crowd_stands_in_a_narrow_column_beside_more_of_them() -> None:
    many = [(str(n), 0, 540, 600) for n in range(5)] + [("later", 0, 700, 760)]
    kept, (crowd,) = timegrid.gathered(timegrid.blocks(many), 2, 2)
    assert [(b.item, b.column, b.columns, b.narrow) for b in kept] == [
        ("0", 0, 3, True), ("1", 1, 3, True), ("later", 0, 1, False),
    ]  # fmt: skip
    assert (crowd.item, crowd.column, crowd.columns, crowd.narrow) == (("2", "3", "4"), 2, 3, True)


def test_one_alone_in_the_last_column_has_as_much_room_as_the_others() -> None:
    three = timegrid.blocks((name, 0, 540, 600) for name in "abc")
    kept, (crowd,) = timegrid.gathered(three, 2, 2)
    assert [(b.item, b.columns) for b in kept] == [("a", 2)]
    assert crowd.item == ("b", "c")
    assert not crowd.narrow


def test_crowds_at_different_hours_and_days_stay_apart() -> None:
    spans = [(f"{day}{at}{n}", day, at, at + 60) for day in (0, 1) for at in (540, 600)
             for n in range(5)]  # fmt: skip
    _, together = timegrid.gathered(timegrid.blocks(spans), 2)
    assert [(b.day, b.begin, len(b.item)) for b in together] == [
        (0, 540, 4), (0, 600, 4), (1, 540, 4), (1, 600, 4),
    ]  # fmt: skip


def test_the_shortest_block_can_still_be_held() -> None:
    assert timegrid.blocks([("a", 0, 540, 540)])[0].end == 570


def test_a_time_is_shown_on_the_clock_of_the_place() -> None:
    day = dt.date(2026, 10, 5)
    assert timegrid.on_clock(day, 540, "Africa/Nairobi", "America/New_York") == (day, 120)
    assert timegrid.on_clock(day, 60, "Africa/Nairobi", "America/New_York") == (
        dt.date(2026, 10, 4),
        18 * 60,
    )
    assert timegrid.on_clock(day, 540, "", "America/New_York") == (day, 540)


def test_clocks_go_back_between_two_places_on_the_day_they_do() -> None:
    before, after = dt.date(2026, 10, 24), dt.date(2026, 10, 25)
    assert timegrid.on_clock(before, 600, "Africa/Nairobi", "Europe/Zurich")[1] == 540
    assert timegrid.on_clock(after, 600, "Africa/Nairobi", "Europe/Zurich")[1] == 480


def test_a_time_past_midnight_has_a_piece_on_each_day() -> None:
    first, last = (dt.date(2026, 10, 6), 1380), (dt.date(2026, 10, 7), 90)
    assert timegrid.stretches(first, last, MONDAY, 7) == [(1, 1380, 1440), (2, 0, 90)]
    assert timegrid.stretches(first, last, dt.date(2026, 10, 7), 1) == [(0, 0, 90)]


@pytest.mark.parametrize(
    ("zone", "place"),
    [
        ("Africa/Nairobi", "America/New_York"),
        ("America/New_York", "America/Chicago"),
        ("Europe/Zurich", "Australia/Lord_Howe"),
        ("Asia/Kathmandu", "Europe/Zurich"),
        ("Africa/Nairobi", "Africa/Nairobi"),
        ("", "Europe/Zurich"),
    ],
)
def test_clocks_are_as_far_apart_all_day_unless_one_is_changed(zone: str, place: str) -> None:
    changed = 0
    for number in range(365):
        day = dt.date(2026, 1, 1) + dt.timedelta(number)
        apart = timegrid.minutes_apart(day, zone, place)
        changed += apart is None
        for minutes in range(0, 1440, 120) if apart is not None else ():
            there, here = timegrid.on_clock(day, minutes, zone, place)
            assert (there - day).days * 1440 + here == minutes + apart
    assert changed <= 8


@pytest.mark.parametrize("place", ["Africa/Nairobi", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_the_days_around_hold_all_that_lies_on_some_days_of_a_clock(place: str) -> None:
    first, last = timegrid.around(MONDAY, MONDAY, place)
    for zone in ("Etc/GMT+12", "Pacific/Pago_Pago", "Pacific/Kiritimati", "Europe/Zurich"):
        for number in range(-4, 5):
            day = MONDAY + dt.timedelta(number)
            for minutes in range(0, 1440, 30):
                here, _ = timegrid.on_clock(day, minutes, zone, place)
                assert here != MONDAY or first <= day <= last
    assert (last - first).days <= 3
    assert timegrid.around(MONDAY, MONDAY, "") == (MONDAY, MONDAY)
