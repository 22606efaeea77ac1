"""A time typed before a title is taken as one; anything else is left in the title."""

from __future__ import annotations

import pytest

from comms_planner.services.schedule.typed_times import parted


@pytest.mark.parametrize(
    ("text", "times", "title"),
    [
        ("14:00 Press briefing", (840, 900), "Press briefing"),
        ("9:30–11 Rehearsal", (570, 660), "Rehearsal"),
        (" 09:05 - 10:20, Call", (545, 620), "Call"),
        ("23:30 Livestream", (1410, 1440), "Livestream"),
        ("22:00-24:00 Livestream", (1320, 1440), "Livestream"),
        ("14：00至15：30 新闻发布会", (840, 930), "新闻发布会"),
        ("Press briefing", None, "Press briefing"),
        ("14:00", None, "14:00"),
        ("14:00 ", None, "14:00"),
        ("25:00 Late", None, "25:00 Late"),
        ("14:75 Odd", None, "14:75 Odd"),
        ("15:00-14:00 Backwards", None, "15:00-14:00 Backwards"),
        ("2030 targets", None, "2030 targets"),
        ("16:9 Film", None, "16:9 Film"),
    ],
)
def test_a_time_before_a_title(text: str, times: tuple[int, int] | None, title: str) -> None:
    assert parted(text) == (times, title)
