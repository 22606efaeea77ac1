from __future__ import annotations

import datetime as dt
import functools
import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty, Relation
from comms_planner.services import editions, measurements, platforms, reach
from comms_planner.services.reach import ReachKind, ReachPlan
from comms_planner.ui.screens.reach import view as reach_view
from comms_planner.ui.screens.reach.choose_form import ChooseForm
from comms_planner.ui.screens.reach.occurrence_sheet import OccurrenceDetails
from comms_planner.ui.screens.reach.occurrences import Line
from comms_planner.ui.screens.reach.platform_sheet import PlatformDetails
from comms_planner.ui.widgets.labels import PlainLabel
from tests.ui.screens.reach.conftest import Desk


def years(desk: Desk) -> dict[int, tuple[str, str, str]]:
    """Direct and indirect estimate and how many parts carry a figure, by year."""
    words = desk.screen.words
    return {
        line.year: (
            words.figure(line.sums[0].qty),
            words.figure(line.sums[2].qty),
            words.carried(line.sums[0]),
        )
        for line in desk.screen.occurrences.table.rows
        if line.sums is not None
    }


def occurrence(desk: Desk, platform: str, year: int) -> Line:
    return next(
        line
        for line in desk.screen.occurrences.table.rows
        if line.row is not None and (line.row.platform, line.year) == (platform, year)
    )


def face(desk: Desk, line: Line, column: int) -> str:
    return desk.screen.occurrences.table.faces[column].face(line).words


def edition_of(desk: Desk, platform: str, year: int) -> int:
    found = desk.planner.read(editions.rows, platform=platform)
    return next(e.id for e in found if e.starts and e.starts.year == year)


def test_key_figures_say_what_they_are_a_sum_of(desk: Desk) -> None:
    said = desk.cards()
    assert "25,000 gross participations; 4 of 12 platforms carry a figure" in said
    assert "8,000,000+ gross participations; 4 of 12 platforms carry a figure" in said
    assert "Plan period 2020–2023, gross. 48,000 direct. 19,000,000+ indirect" in said
    assert "11 of 19 occurrences carry a figure" in said
    assert "3 editions with a figure. 4 contested" in said
    assert "people" not in said


def test_platforms_stand_as_in_the_document_and_none_reaches_zero(desk: Desk) -> None:
    table = desk.screen.platforms.table
    assert [row.number for row in table.rows] == list(range(1, 13))
    direct = [table.faces[3].face(row).words for row in table.rows]
    assert direct == ["20,000", "4,000", "500", "500", *["Not applicable"] * 8]
    indirect = [table.faces[4].face(row).words for row in table.rows]
    assert indirect[:5] == ["5,000,000+", *["1,000,000+"] * 3, "Not applicable"]


def test_doubtful_and_future_platforms_are_marked(desk: Desk) -> None:
    table = desk.screen.platforms.table
    rows = {row.slug: row for row in table.rows}
    assert table.faces[1].face(rows["scroll"]).mark
    assert "disagree" in table.columns[1].text(rows["scroll"])
    assert not table.faces[1].face(rows["wuf"]).mark
    assert "Future on 28 August 2019" in table.faces[5].face(rows["sdg11"]).words


def test_years_carry_gross_sums_and_the_count_behind_them(desk: Desk) -> None:
    assert years(desk) == {
        2020: ("21,000", "7,000,000+", "3 of 6 carry a figure"),
        2021: ("1,000", "2,000,000+", "2 of 3 carry a figure"),
        2022: ("21,000", "7,000,000+", "3 of 6 carry a figure"),
        2023: ("5,000", "3,000,000+", "3 of 4 carry a figure"),
    }


def test_other_years_are_chosen_and_never_upside_down(desk: Desk) -> None:
    filters = desk.screen.filters
    filters.from_box.set_current(2026)
    filters.from_box.chosen.emit(2026)
    assert filters.period == (2026, 2026)
    assert set(years(desk)) == {2026}
    assert "Plan period 2026–2026" in desk.cards()


def test_a_lower_bound_is_at_least_a_share_of_the_estimate(desk: Desk) -> None:
    desk.screen.filters.set_period(2019, 2026)
    desk.screen.filters.changed.emit()
    assert face(desk, occurrence(desk, "wuf", 2026), 2) == "57,000+. at least 285%"
    assert face(desk, occurrence(desk, "unha", 2019), 2) == "3,900+. at least 97%"
    assert "Foreseen by rule" in face(desk, occurrence(desk, "scroll", 2020), 5)


def test_a_contested_edition_counts_nothing_until_a_figure_is_chosen(desk: Desk) -> None:
    line = occurrence(desk, "wuf", 2020)
    assert "2 figures – choose" in face(desk, line, 2)
    desk.screen.occurrences.opened.emit(line.row)
    sheet = desk.screen.drawers.content
    assert isinstance(sheet, OccurrenceDetails)
    card = next(c for c in sheet.cards.values() if c.row.qty.value == 13_000)
    card.choose.click()
    form = desk.screen.drawers.form
    assert isinstance(form, ChooseForm)
    assert "18,000+" in " ".join(label.text() for label in form.findChildren(PlainLabel))
    form.why.load(Bilingual("counted at the door"))
    form.submitted.emit()
    desk.settle()
    assert face(desk, occurrence(desk, "wuf", 2020), 2) == "13,000+. at least 65%"
    assert "4 editions with a figure. 3 contested" in desk.cards()
    again = desk.screen.drawers.content
    assert isinstance(again, OccurrenceDetails)
    assert not again.cards[card.row.id].choose.isVisibleTo(again)
    assert again.cards[card.row.id].row.why.en == "counted at the door"
    desk.undo()
    assert "3 editions with a figure. 4 contested" in desk.cards()


def test_a_cancelled_edition_is_shown_but_counts_nowhere(desk: Desk) -> None:
    before = years(desk)[2020]
    desk.planner.write(editions.set_date_status, edition_of(desk, "wuf", 2020), "cancelled")
    desk.settle()
    assert before[0] == "21,000"
    assert years(desk)[2020] == ("1,000", "2,000,000+", "2 of 5 carry a figure")
    assert "Cancelled" in face(desk, occurrence(desk, "wuf", 2020), 5)


def test_the_rule_of_a_platform_changes_its_years(desk: Desk) -> None:
    desk.screen.drawers.open_platform("scroll")
    sheet = desk.screen.drawers.content
    assert isinstance(sheet, PlatformDetails)
    assert sheet.rule is not None
    sheet.fields["direct"].load(Qty(300))
    sheet.fields["direct"].number.setText("310")
    sheet.fields["direct"].number.returnPressed.emit()
    desk.settle()
    assert (years(desk)[2020][0], years(desk)[2021][0]) == ("21,310", "1,000")
    sheet.rule.chosen.emit("practice")
    desk.settle()
    assert (years(desk)[2020][0], years(desk)[2021][0]) == ("21,310", "1,310")
    assert years(desk)[2021][2] == "3 of 4 carry a figure"
    desk.undo()
    assert years(desk)[2021][0] == "1,000"
    assert sheet.rule.current == "document"


def test_an_estimate_below_zero_is_refused_at_its_field(desk: Desk) -> None:
    desk.screen.drawers.open_platform("wuf")
    sheet = desk.screen.drawers.content
    assert isinstance(sheet, PlatformDetails)
    field = sheet.fields["direct"]
    field.number.setText("-5")
    field.number.returnPressed.emit()
    assert "less than zero" in field.error
    assert desk.planner.read(platforms.sheet, "wuf").platform.direct == Qty(20_000)


def test_estimates_say_whose_they_are(desk: Desk) -> None:
    desk.planner.write(platforms.estimate, "wuf", ReachKind.DIRECT, Qty(25_000, Relation.APPROX))
    desk.screen.drawers.open_platform("wuf")
    sheet = desk.screen.drawers.content
    assert isinstance(sheet, PlatformDetails)
    assert sheet.bases["direct"].text() == "Entered by us"
    assert "Indirect participation" in sheet.bases["indirect"].text()


def test_figures_sort_by_value_with_lower_bounds_after_and_none_last(desk: Desk) -> None:
    platform_id = "whd"
    desk.planner.write(platforms.estimate, platform_id, ReachKind.DIRECT, Qty(500, Relation.GE))
    desk.settle()
    view = desk.screen.platforms.view
    view.sort_by_column(3)
    assert [row.slug for row in view.table.rows][:4] == ["wuf", "unha", "whd", "wcd"]
    view.sort_by_column(3)
    assert [row.slug for row in view.table.rows][:4] == ["wcd", "whd", "unha", "wuf"]
    assert view.table.rows[-1].direct.value is None


def test_one_platform_narrows_every_page(desk: Desk) -> None:
    filters = desk.screen.filters
    filters.platform_box.set_current("unha")
    filters.changed.emit()
    assert [row.slug for row in desk.screen.platforms.table.rows] == ["unha"]
    assert set(years(desk)) == {2023}
    assert {row.platform for row in desk.measurements().table.rows} == {"unha"}


@pytest.mark.parametrize("platform", ["wuf", "sdg11"])
def test_reveal_opens_a_platform(desk: Desk, platform: str) -> None:
    desk.screen.reveal(platform=platform)
    assert desk.screen.segments.current == "platforms"
    sheet = desk.screen.drawers.content
    assert isinstance(sheet, PlatformDetails)
    assert sheet.slug == platform


def test_reveal_opens_an_edition_even_of_other_years(desk: Desk) -> None:
    desk.screen.reveal(edition=edition_of(desk, "wuf", 2026))
    assert desk.screen.filters.period == (2020, 2026)
    assert desk.screen.segments.current == "occurrences"
    sheet = desk.screen.drawers.content
    assert isinstance(sheet, OccurrenceDetails)
    assert sheet.row.platform == "wuf"


def test_enter_opens_and_escape_gives_the_keyboard_back(desk: Desk, qtbot: QtBot) -> None:
    view = desk.screen.platforms.view
    view.select_key("wcd")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert desk.screen.drawers.drawer.is_open
    qtbot.keyClick(desk.screen.drawers.drawer, Qt.Key.Key_Escape)
    assert not desk.screen.drawers.drawer.is_open
    assert view.current_key == "wcd"


def test_every_control_has_a_name_to_be_read_out(desk: Desk) -> None:
    screen = desk.screen
    for widget in (
        screen.segments, screen.filters.platform_box, screen.filters.from_box,
        screen.filters.to_box, screen.filters.year_box, screen.platforms.view,
        screen.occurrences.view, screen.measurements.view, screen.chart.view,
        screen.chart.picture, screen.chart.frame.switch, screen.chart.frame.copy,
    ):  # fmt: skip
        assert widget.accessibleName()


@pytest.mark.parametrize("language", ["zh"])
def test_chinese_readers_see_chinese_names_and_numbers(desk: Desk) -> None:
    said = desk.cards()
    assert "25\N{NO-BREAK SPACE}000" in said
    assert "800\N{NO-BREAK SPACE}万以上" in said
    assert "1\N{NO-BREAK SPACE}900\N{NO-BREAK SPACE}万以上" in said
    table = desk.screen.platforms.table
    assert "世界城市论坛" in table.faces[1].face(table.rows[0]).words
    assert table.faces[3].face(table.rows[4]).words == "不适用"
    assert "每两年在选定地点举办一次" in table.faces[5].face(table.rows[0]).words


def test_nothing_in_the_years_teaches_what_to_do(desk: Desk) -> None:
    filters = desk.screen.filters
    filters.platform_box.set_current("wuc")
    filters.changed.emit()
    page = desk.screen.occurrences
    desk.screen.show_page("occurrences")
    assert not page.view.isVisible()
    page.cleared.emit()
    assert page.view.isVisible()


def test_a_change_elsewhere_shows_without_being_asked(desk: Desk) -> None:
    desk.planner.write(
        measurements.record, Qty(640, Relation.APPROX), kind=ReachKind.DIRECT,
        definition=Bilingual("badges", ""), source="door list",
        edition_id=edition_of(desk, "wcd", 2020),
    )  # fmt: skip
    desk.settle()
    assert face(desk, occurrence(desk, "wcd", 2020), 2) == "about 640. about 128%"


def test_a_platform_found_by_its_number_is_revealed(desk: Desk) -> None:
    number = next(p.id for p in desk.planner.read(platforms.rows) if p.slug == "cpi")
    desk.screen.reveal(platform=number)
    sheet = desk.screen.drawers.content
    assert isinstance(sheet, PlatformDetails)
    assert sheet.slug == "cpi"


def test_an_event_of_no_platform_shows_what_was_measured_there(desk: Desk) -> None:
    desk.screen.reveal(edition=edition_of(desk, "urban-october", 2023))
    assert desk.screen.segments.current == "measurements"
    desk.screen.reveal(edition=edition_of(desk, "urban-october", 2026))
    assert "belongs to no platform" in desk.told[-1]


def test_a_figure_whose_rival_is_not_listed_is_no_less_contested(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reach_view, "MOST", 1)
    desk.screen.filters.year_box.set_current(2022)
    desk.screen.filters.changed.emit()
    page = desk.measurements()
    (row,) = page.table.rows
    assert page.standing(row)[0] == "Contested"
    assert page.more.isVisible()


def test_figures_that_nobody_sees_are_not_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    read = desk.planner.read

    def heard(query: Callable[..., object], *args: object, **values: object) -> object:
        asked.append(query)
        return read(query, *args, **values)

    monkeypatch.setattr(desk.planner, "read", heard)
    desk.screen.invalidate()
    desk.settle()
    assert measurements.rows not in asked
    desk.measurements()
    assert measurements.rows in asked


@pytest.mark.parametrize("width", [776, 1076])
def test_key_figures_keep_their_numbers_and_words_in_a_narrow_window(
    desk: Desk, width: int
) -> None:
    figures = desk.screen.figures
    desk.screen.resize(width, 620)
    desk.settle()
    for card in (figures.direct, figures.indirect, figures.measured):
        for value in card.values:
            assert value.width() >= value.sizeHint().width()
        layout = card.layout()
        assert layout is not None
        assert card.height() >= layout.totalHeightForWidth(card.width())


def test_in_the_smallest_window_every_key_figure_stays_whole(desk: Desk) -> None:
    desk.screen.resize(776, 536)
    desk.settle()
    figures = desk.screen.figures
    cards = (figures.direct, figures.indirect, figures.period, figures.measured)
    for card in cards:
        for value in card.values:
            assert value.width() >= value.sizeHint().width(), value.text()
            assert card.contentsRect().contains(value.geometry())
        assert card.geometry().bottom() < figures.note.y(), "no card lies over the note"
    assert len({card.height() for card in cards}) == 1


def test_in_the_smallest_window_the_net_page_is_no_wider_than_its_view(desk: Desk) -> None:
    desk.screen.resize(776, 536)
    desk.screen.show_page("net")
    desk.settle()
    page = desk.screen.net
    assert page.page.width() == page.viewport().width()


def test_with_very_many_figures_sums_are_asked_beside_the_window_and_the_old_stay_until_then(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reach_view, "MANY", 0)
    asked, answering = list[bool](), threading.Event()
    plan = reach.plan

    @functools.wraps(plan)
    def noting(*args: Any, **values: Any) -> ReachPlan:
        asked.append(threading.current_thread() is threading.main_thread())
        answering.wait(10)
        return plan(*args, **values)

    monkeypatch.setattr(reach, "plan", noting)
    before = desk.screen._plan
    for number in (7, 8):
        desk.planner.write(
            measurements.record, Qty(number), source="Count", platform="website",
            definition=Bilingual("Seen"), measured_on=dt.date(2026, 7, 1),
        )  # fmt: skip
        QApplication.processEvents()
    assert desk.screen._plan is before, "what is shown stays until the new is there"
    answering.set()
    qtbot.waitUntil(lambda: desk.screen._plan is not before)
    qtbot.waitUntil(lambda: not desk.screen._asking)
    assert asked
    assert not any(asked)
