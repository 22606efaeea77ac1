"""What the table and the board say of an action."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from comms_planner.bilingual import Bilingual
from comms_planner.services import action_lines, actions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import series
from comms_planner.text import texts_for
from comms_planner.ui.screens.actions.words import Names, Words

DAY = dt.date(2026, 9, 7)


def test_what_repeats_is_never_late_since_it_comes_again(built_in: Path) -> None:
    planner = Planner(built_in)
    weekly = planner.write(actions.add, Bilingual("Newsletter"), starts=dt.date(2026, 6, 29))
    words = Words(texts_for("en"), Names({}, {}, {}))
    words.day = DAY.isoformat()
    (line,) = planner.read(action_lines.some, (weekly,))
    assert words.is_late(line)
    assert planner.read(actions.one, weekly).is_overdue(DAY)
    planner.write(series.repeat, weekly, "FREQ=WEEKLY")
    (line,) = planner.read(action_lines.some, (weekly,))
    assert not words.is_late(line)
    assert not planner.read(actions.one, weekly).is_overdue(DAY)
    planner.close()
