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
    rows = [
        StationRow(
            1, "geneva", Bilingual("Geneva", "日内瓦"), "Europe/Zurich", (5, 6), Bilingual()
        ),
        StationRow(2, "bangkok", Bilingual("Bangkok", "曼谷"), "Asia/Bangkok", (5, 6), Bilingual()),
    ]
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


@pytest.mark.parametrize(
    ("typed", "offset"),
    [("Asia/Tokyo", "+09:00"), ("tokyo", "+09:00"), ("东京", "+09:00"), ("UTC", "+00:00"),
     ("Geneva", "+02:00"), ("曼谷", "+07:00"), ("Geneva · Europe/Zurich", "+02:00")],
)  # fmt: skip
def test_the_clock_of_any_place_may_be_meant(
    embargo: InstantField, typed: str, offset: str
) -> None:
    embargo.load("2027-10-04T06:00+02:00")
    embargo.zone.setText(typed)
    assert embargo.value() == f"2027-10-04T06:00{offset}"


def test_all_zones_are_offered_by_any_part_of_their_names(embargo: InstantField) -> None:
    completer = embargo.zone.completer()
    for part, found in (("tok", "Asia/Tokyo"), ("gene", "Geneva · Europe/Zurich")):
        completer.setCompletionPrefix(part)
        model = completer.completionModel()
        assert found in [model.index(n, 0).data() for n in range(model.rowCount())]


def test_each_duty_stations_clock_is_shown_at_that_moment(embargo: InstantField) -> None:
    embargo.load("2027-10-04T22:30+02:00")
    assert (
        embargo.elsewhere.text().replace("\xa0", " ")
        == "Geneva Mon 4 Oct 22:30 · Bangkok Tue 5 Oct 03:30"
    )
    embargo.zone.setText("Asia/Tokyo")
    assert (
        embargo.elsewhere.text().replace("\xa0", " ")
        == "Geneva Mon 4 Oct 15:30 · Bangkok Mon 4 Oct 20:30"
    )
    embargo.load(None)
    assert not embargo.elsewhere.text()


def test_a_place_that_no_zone_is_named_after_is_refused_at_the_field(embargo: InstantField) -> None:
    embargo.load("2027-10-04T06:00+02:00")
    embargo.zone.setText("Atlantis")
    assert not embargo.valid
    with pytest.raises(Invalid, match="not a time zone") as refused:
        embargo.value()
    assert (refused.value.field, refused.value.values["zone"]) == ("at", "Atlantis")
    assert not embargo.elsewhere.text()
