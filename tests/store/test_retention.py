from __future__ import annotations

import datetime as dt

from comms_planner.store.retention import kept

NOW = dt.datetime(2026, 11, 22, 18, 0, tzinfo=dt.UTC)


def every(step: dt.timedelta, days: int) -> list[dt.datetime]:
    return [NOW - n * step for n in range(int(dt.timedelta(days=days) / step))]


def test_all_of_two_days_are_kept() -> None:
    recent = every(dt.timedelta(minutes=30), 2)
    assert kept(recent, NOW) == set(recent)


def test_then_the_latest_of_each_day_week_and_month() -> None:
    times = every(dt.timedelta(hours=6), 400)
    keep = sorted(kept(times, NOW), reverse=True)
    older = [at for at in keep if NOW - at > dt.timedelta(days=2)]
    assert 12 + 7 <= len(older) <= 12 + 10 + 9
    days = {at.date() for at in older}
    assert all(NOW.date() - dt.timedelta(days=n) in days for n in range(3, 14))
    assert min(days) <= dt.date(2026, 3, 31)
    assert min(days) >= dt.date(2026, 3, 1)


def test_the_latest_is_kept_however_old() -> None:
    only = NOW - dt.timedelta(days=4000)
    assert kept([only], NOW) == {only}
    assert kept([], NOW) == set()
