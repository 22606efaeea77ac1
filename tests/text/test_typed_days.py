"""Days as people type them, and what is to be done by them."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.text.typed_days import Typed, read_day, read_typed

SATURDAY = dt.date(2026, 11, 28)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("28 Aug 2019", dt.date(2019, 8, 28)),
        ("28 August 2019", dt.date(2019, 8, 28)),
        ("28\N{NO-BREAK SPACE}Aug 2019", dt.date(2019, 8, 28)),
        ("August 28, 2019", dt.date(2019, 8, 28)),
        ("2019-08-28", dt.date(2019, 8, 28)),
        ("28/8/2019", dt.date(2019, 8, 28)),
        ("28.08.2019", dt.date(2019, 8, 28)),
        ("2019年8月28日", dt.date(2019, 8, 28)),
        ("2019年8月28", dt.date(2019, 8, 28)),
        ("28 Foo 2019", None),
        ("31 Feb 2019", None),
        ("28", None),
        ("28 Aug", None),
        ("Friday", None),
        ("", None),
        ("0-0-2019", None),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, day: dt.date | None) -> None:
    assert read_day(typed) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", "2026-11-28"),
        ("Tomorrow", "2026-11-29"),
        ("yesterday", "2026-11-27"),
        ("fri", "2026-12-04"),
        ("Saturday", "2026-12-05"),
        ("sunday", "2026-11-29"),
        ("next monday", "2026-11-30"),
        ("in 3 days", "2026-12-01"),
        ("+2w", "2026-12-12"),
        ("4 Dec", "2026-12-04"),
        ("December 4", "2026-12-04"),
        ("4 Nov", "2026-11-04"),
        ("5 January", "2027-01-05"),
        ("明天", "2026-11-29"),
        ("后天", "2026-11-30"),
        ("周五", "2026-12-04"),
        ("下周一", "2026-11-30"),
        ("本周日", "2026-11-29"),
        ("星期天", "2026-11-29"),
        ("两周后", "2026-12-12"),
        ("12月4日", "2026-12-04"),
        ("29 Feb", None),
        ("someday", None),
        ("may", None),
        ("in 3 moons", None),
    ],
)
def test_near_days_need_no_year(typed: str, day: str | None) -> None:
    found = read_day(typed, SATURDAY)
    assert found == (dt.date.fromisoformat(day) if day else None)


def test_work_to_be_done_lies_ahead_while_a_figure_may_lie_behind() -> None:
    assert read_day("4 Nov", SATURDAY) == dt.date(2026, 11, 4)
    assert read_day("4 Nov", SATURDAY, ahead=True) == dt.date(2027, 11, 4)
    assert read_day("28 Nov", SATURDAY, ahead=True) == SATURDAY


@pytest.mark.parametrize(
    ("typed", "title", "first", "last"),
    [
        ("Brief the press, Friday", "Brief the press", "2026-12-04", "2026-12-04"),
        ("Toolkit to partners by 4 Dec", "Toolkit to partners", "2026-12-04", "2026-12-04"),
        ("Op-ed, by mail, due 4 Dec, 2027", "Op-ed, by mail", "2027-12-04", "2027-12-04"),
        ("Exhibition, 1–4 December", "Exhibition", "2026-12-01", "2026-12-04"),
        ("Exhibition, 1 to 4 Feb 2027", "Exhibition", "2027-02-01", "2027-02-04"),
        ("发新闻稿，下周一", "发新闻稿", "2026-11-30", "2026-11-30"),
        ("发新闻稿 12月4日前", "发新闻稿", "2026-12-04", "2026-12-04"),
        ("布展，12月1日至4日", "布展", "2026-12-01", "2026-12-04"),
    ],
)
def test_a_day_at_the_end_says_by_when(typed: str, title: str, first: str, last: str) -> None:
    days = (dt.date.fromisoformat(first), dt.date.fromisoformat(last))
    assert read_typed(typed, SATURDAY) == Typed(title, *days)


@pytest.mark.parametrize(
    "title",
    [
        "Brief the press",
        "Report on World Cities Day",
        "Friday bulletin",
        "Review of Friday",
        "Publish, then print",
        "Work by hand",
        ", Friday",
        "Friday",
        "Exhibition, 4–1 December",
        "世界人居日 2026年方案",
        "",
    ],
)
def test_a_title_that_merely_names_a_day_keeps_it(title: str) -> None:
    assert read_typed(title, SATURDAY) == Typed(title)
