"""A moment is what its clock shows: a time that is skipped is refused, one shown twice is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTime
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.design import LIGHT
from comms_planner.errors import Invalid
from comms_planner.services.schedule.stations import StationRow
from comms_planner.text import Texts
from comms_planner.ui.editors.instant import InstantField


@pytest.fixture
def embargo(qtbot: QtBot) -> InstantField:
    rows = [StationRow(1, "geneva", Bilingual("Geneva"), "Europe/Zurich", (5, 6), Bilingual())]
    made = InstantField("at", "Embargo lifts", "Held back", LIGHT, Texts("en"), rows)
    qtbot.addWidget(made)
    return made


def test_a_time_that_the_clocks_skip_is_refused_at_the_field(embargo: InstantField) -> None:
    embargo.load("2027-03-28T01:30+01:00")
    assert embargo.valid
    embargo.time.setTime(QTime(2, 30))
    assert not embargo.valid
    assert embargo.dirty
    with pytest.raises(Invalid, match="skip") as refused:
        embargo.value()
    assert refused.value.field == "at"
    embargo.time.setTime(QTime(3, 30))
    assert embargo.value() == "2027-03-28T03:30+02:00"


def test_the_second_of_two_equal_times_stays_the_second_until_somebody_changes_it(
    embargo: InstantField,
) -> None:
    for moment in ("2027-10-31T02:30+01:00", "2027-10-31T02:30+02:00"):
        embargo.load(moment)
        assert embargo.value() == moment
        assert not embargo.dirty
    embargo.load("2027-10-31T02:30+01:00")
    embargo.time.setTime(QTime(2, 45))
    assert embargo.value() == "2027-10-31T02:45+02:00"
