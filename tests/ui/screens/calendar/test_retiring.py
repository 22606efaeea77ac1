from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint

from comms_planner.services import month
from comms_planner.services.planner import Planner
from comms_planner.ui.screens.calendar import retiring
from comms_planner.ui.screens.calendar.view import CalendarScreen
from comms_planner.ui.widgets import confirm as confirming
from tests.ui.screens.calendar.conftest import Heard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize("kind", ["observance", "edition"])
def test_what_nobody_keeps_is_retired_from_a_year_on(
    screen: CalendarScreen, plan: Planner, heard: Heard, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(confirming, "confirm", lambda *_, **__: True)
    found = screen.schedule.entries
    unwanted = next(e for e in found if e.kind == kind and retiring.can_retire(e))
    menu = screen.openings.menu_of(unwanted, unwanted.first, QPoint())
    next(a for a in menu.actions() if a.text() == "Retire…").trigger()

    def years() -> list[int]:
        all_of_it = plan.read(month.everything, dt.date(2024, 1, 1), dt.date(2028, 12, 31))
        return [e.first.year for e in all_of_it if e.series == unwanted.series]

    assert set(years()) <= {2024, 2025}
    assert "is retired" in heard.told[-1]
    plan.undo()
    assert 2028 in years()


def test_what_was_entered_is_not_retired(screen: CalendarScreen) -> None:
    entered = [e for e in screen.schedule.entries if e.key.startswith(("edition:", "action:"))]
    assert entered
    assert not any(map(retiring.can_retire, entered))
