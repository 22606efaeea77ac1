"""What the table and the board say of an action."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from comms_planner.bilingual import Bilingual
from comms_planner.services import action_lines, actions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import series
from comms_planner.text import texts_for
from comms_planner.ui.faces import MARK, PAD
from comms_planner.ui.screens.actions.columns import specs
from comms_planner.ui.screens.actions.words import Names, Words
from comms_planner.ui.theme import fonts

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


def test_a_day_has_room_in_its_column_in_either_language(qapp: QApplication) -> None:
    fonts.load_others()
    metrics = QFontMetrics(fonts.font())
    least = {spec.key: spec.least for spec in specs(Words(texts_for("zh"), Names({}, {}, {})))}
    for day in ("30 Sep 2026", "2026年12月30日"):
        assert metrics.horizontalAdvance(day) + 2 * PAD <= least["starts"]
        assert metrics.horizontalAdvance(day) + 2 * PAD + MARK + 6 <= least["ends"]
