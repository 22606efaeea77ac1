"""What work waits for is found by words, given days between, and taken out again."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from comms_planner import app as application
from comms_planner.design import LIGHT, tokens_of
from comms_planner.services.action_links import Wait
from comms_planner.ui.editors.waits import WaitsField
from comms_planner.ui.theme import palette


def field(qtbot: QtBot) -> WaitsField:
    made = WaitsField("Waits for", tokens_of("light"), lambda words: [(7, f"{words} 7")])
    qtbot.addWidget(made)
    made.know({3: "Script"}, {3: "It begins before that is over."})
    made.load((Wait(3, 2),))
    made.show()
    return made


def test_what_is_loaded_is_clean_and_a_lag_makes_it_dirty(qtbot: QtBot) -> None:
    made = field(qtbot)
    assert not made.dirty
    made.lags[3].setValue(5)
    assert made.value() == (Wait(3, 5),)
    assert made.dirty


def test_days_below_zero_are_a_lead_and_none_is_said_in_words(qtbot: QtBot) -> None:
    made = field(qtbot)
    lag = made.lags[3]
    lag.setFocus()
    lag.selectAll()
    qtbot.keyClicks(lag, "-4")
    assert made.value() == (Wait(3, -4),)
    assert lag.text() == "-4 days (overlap)"
    lag.setValue(0)
    assert lag.text() == "right after"
    lag.stepUp()
    assert lag.text() == "1 day later"
    lag.stepBy(-2)
    assert made.value() == (Wait(3, -1),)


@pytest.mark.qt_log_ignore("This plugin does not support")  # a list that drops down
def test_more_is_found_by_typing_its_words(qtbot: QtBot) -> None:
    made = field(qtbot)
    qtbot.keyClicks(made.words, "Film")
    model = made._found
    assert model.index(0, 0).data() == "Film 7"
    made._took(model.index(0, 0))
    qtbot.waitUntil(lambda: made.words.text() == "")
    assert made.value() == (Wait(3, 2), Wait(7))
    made.choose(7, "Film 7")
    assert made.value() == (Wait(3, 2), Wait(7))


def test_a_draft_comes_back_as_it_was(qtbot: QtBot) -> None:
    made = field(qtbot)
    made.choose(7, "Film 7")
    again = field(qtbot)
    again.take_up(made.draft())
    assert again.value() == made.value()
    assert again.dirty


def test_the_days_between_can_be_read(qtbot: QtBot) -> None:
    """A styled field without buttons once had a single pixel for its words."""
    palette.apply(application.application(), LIGHT)
    made = field(qtbot)
    palette.dress(made)
    qtbot.wait(1)
    lag = made.lags[3]
    line = lag.lineEdit()
    for days in (2, 0, -1000):
        lag.setValue(days)
        assert line.width() > line.fontMetrics().horizontalAdvance(lag.text())
