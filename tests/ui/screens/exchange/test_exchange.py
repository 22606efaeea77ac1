"""Calendars come in through a preview, and go out as a file or to a server."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import keyring
import pytest
from icalendar import Calendar
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, editions
from comms_planner.services.schedule import stations
from comms_planner.ui.screens.exchange.view import ExchangeScreen
from comms_planner.ui.window import Window
from tests.interchange.servers import PASSWORD, USER, radicale
from tests.interchange.test_ics_import import calendar, vevent


@pytest.fixture
def screen(real_window: Window) -> ExchangeScreen:
    real_window.navigate("exchange")
    found = real_window.screen_of("exchange")
    assert isinstance(found, ExchangeScreen)
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "foreign.ics"
    path.write_bytes(
        calendar(
            vevent("DTSTART:20270301", uid="a", title="Press call"),
            vevent("DTSTART:20300304", uid="b", title="HLPF 2030"),
            vevent("DTSTART:20270301", "RRULE:FREQ=SECONDLY", uid="c", title="Heartbeat"),
        )
    )
    return path


def look(screen: ExchangeScreen, qtbot: QtBot, file: Path, target: str = "auto") -> None:
    screen.reveal(page="import", file=file, target=target)
    qtbot.waitUntil(
        lambda: screen.take_in.seen is not None and not screen.take_in.progress.isVisible()
    )


def rows(screen: ExchangeScreen) -> list[tuple[str, str, str]]:
    return [(row.title, row.state, row.becomes) for row in screen.take_in.list.table.rows]


def test_each_entry_says_what_it_would_become_and_why_not(
    screen: ExchangeScreen, qtbot: QtBot, file: Path
) -> None:
    look(screen, qtbot, file)
    assert rows(screen) == [
        ("Press call", "new", "An action"),
        (
            "HLPF 2030",
            "new",
            "An edition of High-level political forum on sustainable development (HLPF)",
        ),
        ("Heartbeat", "refused", "–"),
    ]
    refused = screen.take_in.list.table.rows[2]
    assert (refused.when, refused.remark) == (
        "Line 13",
        "A series cannot repeat more often than daily. Choose days, weeks, months or years.",
    )  # fmt: skip
    assert screen.take_in.summary.text() == "2 new · 1 cannot be imported"
    assert screen.take_in.accept.text() == "Take in 2 entries"
    assert screen.take_in.file.text() == "foreign.ics"


def test_what_was_called_off_and_never_here_is_nothing_to_remove(
    screen: ExchangeScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "cancelled.ics"
    path.write_bytes(calendar(vevent("DTSTART:20270301", "STATUS:CANCELLED")))
    look(screen, qtbot, path)
    assert [row[:2] for row in rows(screen)] == [("Press call", "nothing to remove")]
    assert screen.take_in.summary.text() == "1 cancelled and never here"
    assert not screen.take_in.accept.isEnabled()


def test_an_entry_says_on_whose_clock_it_is_and_how_it_comes_again(
    screen: ExchangeScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "series.ics"
    lines = (
        "DTSTART;TZID=Asia/Tokyo:20270301T100000",
        "DURATION:PT1H",
        "RRULE:FREQ=WEEKLY;COUNT=5",
    )
    path.write_bytes(calendar(vevent(*lines)))
    look(screen, qtbot, path)
    (row,) = screen.take_in.list.table.rows
    assert row.when.endswith("10:00–11:00 · Tokyo")
    assert row.remark == "Every week, 5 times."


def test_what_is_left_out_stays_out_and_undo_takes_the_rest_back(
    screen: ExchangeScreen, real_window: Window, qtbot: QtBot, file: Path
) -> None:
    look(screen, qtbot, file)
    page = screen.take_in
    page.list.view.selectRow(1)
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Space)
    assert ("HLPF 2030", "left out") in {row[:2] for row in rows(screen)}
    assert page.accept.text() == "Take in 1 entry"
    page.accept.click()
    read = real_window.planner.read
    assert [row.title.en for row in read(actions.rows)] == ["Press call"]
    assert real_window.furniture.toast.text() == "1 entry is in the plan now."
    qtbot.waitUntil(lambda: ("Press call", "known") in {row[:2] for row in rows(screen)})
    real_window.furniture.undo.undo.trigger()
    assert read(actions.rows) == []
    qtbot.waitUntil(lambda: ("Press call", "new") in {row[:2] for row in rows(screen)})


def test_one_entry_may_become_something_else(
    screen: ExchangeScreen, real_window: Window, qtbot: QtBot, file: Path
) -> None:
    look(screen, qtbot, file)
    page = screen.take_in
    page.list.mapped.emit({0}, "wuf")
    qtbot.waitUntil(lambda: rows(screen)[0][2] == "An edition of World Urban Forum")
    page.accept.click()
    names = {row.name.en for row in real_window.planner.read(editions.rows)}
    assert {"Press call", "HLPF 2030"} <= names


def test_a_calendar_that_changed_is_shown_and_brought_up_to_date(
    screen: ExchangeScreen, real_window: Window, qtbot: QtBot, file: Path
) -> None:
    look(screen, qtbot, file)
    screen.take_in.accept.click()
    file.write_bytes(calendar(vevent("DTSTART:20270308", uid="a", title="Press call")))
    look(screen, qtbot, file)
    (row,) = screen.take_in.list.table.rows
    assert (row.state, row.remark) == ("changed", "It moves from 2027-03-01 to 2027-03-08.")
    screen.take_in.accept.click()
    assert real_window.furniture.toast.text() == "1 was brought up to date."
    (moved,) = real_window.planner.read(actions.rows)
    assert moved.starts == dt.date(2027, 3, 8)


def test_days_off_come_for_a_duty_station(
    screen: ExchangeScreen, real_window: Window, qtbot: QtBot, file: Path
) -> None:
    file.write_bytes(calendar(vevent("DTSTART:20310602", title="Madaraka again")))
    look(screen, qtbot, file, "holiday:nairobi")
    assert rows(screen)[0][2] == "A day off in Nairobi"
    screen.take_in.accept.click()
    day = dt.date(2031, 6, 2)
    assert "Madaraka again" in {
        h.name.en for h in real_window.planner.read(stations.holidays, day, day)
    }


@pytest.mark.parametrize("content", [b"", b"\0" * 50, b"%PDF", b"BEGIN:VEVENT\r\n" * 99])
def test_a_file_that_is_none_is_told_and_nothing_is_shown(
    screen: ExchangeScreen, qtbot: QtBot, file: Path, content: bytes
) -> None:
    file.write_bytes(content)
    screen.reveal(page="import", file=file)
    page = screen.take_in
    qtbot.waitUntil(lambda: bool(page.banner.text()) or page.seen is not None)
    assert page.banner.text() or not any(row.can_come for row in page.list.table.rows)


def test_a_calendar_dropped_on_the_window_is_looked_at(
    screen: ExchangeScreen, real_window: Window, qtbot: QtBot, file: Path
) -> None:
    real_window.navigate("today")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    real_window.dropEvent(
        QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                   Qt.KeyboardModifier.NoModifier)
    )  # fmt: skip
    assert real_window.current == "exchange"
    qtbot.waitUntil(lambda: screen.take_in.seen is not None)


def test_a_part_of_the_calendar_goes_into_a_file(
    screen: ExchangeScreen, real_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    screen.show_page("export")
    page = screen.export
    qtbot.waitUntil(lambda: "entries go" in page.count.text())
    page.filter.platform.load("whd")
    page.filter.first.load(dt.date(2026, 1, 1))
    page.filter.last.load(dt.date(2026, 12, 31))
    page.look()
    qtbot.waitUntil(lambda: page.count.text() == "1 entry goes into the calendar.")
    out = tmp_path / "whd.ics"
    page.write(out)
    qtbot.waitUntil(lambda: real_window.furniture.toast.text() == "The calendar is in whd.ics.")
    events = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert [str(event["SUMMARY"]) for event in events] == ["World Habitat Day 2026"]


def test_what_is_gone_is_called_off_in_the_file_unless_it_is_left_out(
    screen: ExchangeScreen, real_window: Window, qtbot: QtBot
) -> None:
    planner = real_window.context.planner
    number = planner.write(actions.add, Bilingual("Film"), starts=dt.date(2026, 11, 1))
    planner.write(actions.delete, number)
    screen.show_page("export")
    page = screen.export
    page.look()
    said = "1 that the plan no longer has, or has no day for, is called off."
    qtbot.waitUntil(lambda: page.gone.text() == said)
    page.removed.click()
    qtbot.waitUntil(lambda: page.gone.text() == "")


def test_a_filter_that_asks_for_nothing_is_told(screen: ExchangeScreen, qtbot: QtBot) -> None:
    screen.show_page("export")
    page = screen.export
    for box in page.filter.kinds.values():
        box.setChecked(False)
    page.look()
    assert page.count.text() == "Tick at least one kind of entry."
    assert not page.save.isEnabled()


def test_a_period_that_cannot_be_read_is_told_where_it_stands(
    screen: ExchangeScreen, tmp_path: Path
) -> None:
    screen.show_page("export")
    page = screen.export
    page.filter.first.load(dt.date(2027, 1, 1))
    page.filter.first.picker.setText("the ides of March")
    page.write(tmp_path / "never.ics")
    assert "no such day" in page.filter.first.error
    page.filter.first.load(dt.date(2027, 1, 1))
    page.filter.last.load(dt.date(2026, 1, 1))
    page.write(tmp_path / "never.ics")
    assert "ends before it begins" in page.filter.last.error
    assert not (tmp_path / "never.ics").exists()


def test_the_calendar_goes_to_a_server_and_says_what_was_sent(
    screen: ExchangeScreen, real_window: Window, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    kept: dict[tuple[str, str], str] = {}
    monkeypatch.setattr(keyring, "set_password", lambda s, u, p: kept.update({(s, u): p}))
    monkeypatch.setattr(keyring, "get_password", lambda s, u: kept.get((s, u)))
    screen.show_page("publish")
    page = screen.publish
    page.filter.platform.load("whd")
    page.filter.first.load(dt.date(2026, 1, 1))
    page.filter.last.load(dt.date(2026, 12, 31))
    with radicale(tmp_path) as folder:
        page.url.load(f"{folder}plan/")
        page.user.load(USER)
        page.start()
        assert "no password" in page.secret.error
        page.secret.load("wrong")
        page.start()
        qtbot.waitUntil(lambda: "does not accept" in page.form.banner.text(), timeout=20_000)
        page.secret.load(PASSWORD)
        page.start()
        qtbot.waitUntil(page.sent.isVisible, timeout=20_000)
        assert "1 added, 0 updated" in page.sent.words.text()
        assert list(kept.values()) == [PASSWORD]
        assert page.secret.value() == ""
        page.start()
        qtbot.waitUntil(lambda: "1 as they were" in page.sent.words.text(), timeout=20_000)
    assert real_window.context.preferences.caldav_user == USER
    assert PASSWORD not in (real_window.context.preferences.folder / "preferences.json").read_text()


def test_an_address_that_is_none_is_told_at_its_field(screen: ExchangeScreen) -> None:
    screen.show_page("publish")
    screen.publish.url.load("http://cal.example.org/")
    screen.publish.start()
    assert "Use https" in screen.publish.url.error


def test_the_file_menu_leads_to_each_page(real_window: Window, qtbot: QtBot) -> None:
    file = real_window.menuBar().actions()[0].menu()
    assert file is not None
    for word, page in (("Import calendar…", "import"), ("Publish calendar…", "publish")):
        next(a for a in file.actions() if a.text() == word).trigger()
        found = real_window.screen_of("exchange")
        assert isinstance(found, ExchangeScreen)
        assert found.tabs.current == page
