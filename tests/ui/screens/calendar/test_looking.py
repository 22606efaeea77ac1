from __future__ import annotations

import datetime as dt
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from comms_planner.services import calendar_looks
from comms_planner.services.entry_filter import EntryFilter
from comms_planner.services.lanes import By
from comms_planner.services.planner import Planner
from comms_planner.ui import printing
from comms_planner.ui.screens.calendar import looking, pages
from comms_planner.ui.screens.calendar.form_dialog import FormDialog
from comms_planner.ui.screens.calendar.paper import open_paper
from comms_planner.ui.screens.calendar.view import CalendarScreen
from comms_planner.ui.screens.calendar.views_menu import ViewsMenu
from comms_planner.ui.screens.calendar.week_page import WeekPage
from comms_planner.ui.screens.calendar.zones_menu import ZonesMenu
from tests.ui.screens.calendar.conftest import Heard, entry

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_saved_view_brings_back_view_filter_lanes_and_zoom(
    screen: CalendarScreen, plan: Planner
) -> None:
    screen.filters.choose(EntryFilter("o", frozenset({"season"})))
    screen.show_as("timeline")
    timeline = screen.made("timeline")
    assert timeline is not None
    timeline.group(By.OWNER)
    timeline.widget.show_span(400)
    menu = ViewsMenu(screen)
    menu.save()
    dialog = screen.findChildren(FormDialog)[-1]
    dialog.form.fields["name"].load("Far")
    dialog.save()
    screen.filters.choose(EntryFilter())
    timeline.group(By.PILLAR)
    timeline.widget.show_span(30)
    screen.show_as("month")
    [row] = plan.read(calendar_looks.rows)
    offered = menu.menu().actions()[0]
    assert (offered.text(), offered.isChecked()) == ("Far", False)
    offered.trigger()
    assert screen.view == "timeline"
    assert screen.schedule.filter == EntryFilter("o", frozenset({"season"}))
    assert screen.top.search.text() == "o"
    assert timeline.reading.by is By.OWNER
    first, last = timeline.widget.days_in_view()
    assert abs((last - first).days - 400) <= 2
    assert first <= screen.schedule.day <= last
    assert menu.menu().actions()[0].isChecked()
    assert row.looking.span_days


def test_the_calendar_opens_with_a_saved_view(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    plan.write(calendar_looks.save, "Ours", "agenda", hidden=("observance",))
    preferences = screen.context.preferences
    menu = ViewsMenu(screen)
    menu.rename(plan.read(calendar_looks.rows)[0])
    screen.findChildren(FormDialog)[-1].reject()
    starts = menu.menu().actions()[-1].menu()
    assert [(a.text(), a.isChecked()) for a in starts.actions()] == [
        ("As it was left", True), ("Ours", False),
    ]  # fmt: skip
    starts.actions()[1].trigger()
    assert preferences.calendar_start == "Ours"
    again = CalendarScreen(screen.context)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.view == "agenda")
    assert again.schedule.filter.hidden == {"observance"}
    somewhere = CalendarScreen(screen.context)
    qtbot.addWidget(somewhere)
    somewhere.reveal(view="week")  # somebody went to a place: that comes first
    qtbot.wait(20)
    assert somewhere.view == "week"
    menu.rename(plan.read(calendar_looks.rows)[0])
    dialog = screen.findChildren(FormDialog)[-1]
    dialog.form.fields["name"].load("Our work")
    dialog.save()
    assert preferences.calendar_start == "Our work"
    plan.undo()
    assert preferences.calendar_start == "Ours"
    plan.redo()
    assert preferences.calendar_start == "Our work"
    assert menu.menu().actions()[-1].menu().actions()[1].isChecked()


@pytest.mark.parametrize("view", list(pages.WORDS))
def test_what_is_chosen_and_filtered_stays_in_every_view(screen: CalendarScreen, view: str) -> None:
    op_ed = entry(screen, "Op-ed")
    screen.filters.choose(EntryFilter(hidden=frozenset({"observance"})))
    screen.schedule.focus(op_ed.first, op_ed)
    screen.show_as(view)
    assert screen.schedule.chosen == op_ed.key
    assert all(e.kind != "observance" for e in screen.schedule.entries)
    screen.show_as("month")
    assert screen.schedule.entry == op_ed


def test_a_screen_made_anew_looks_as_before(screen: CalendarScreen) -> None:
    op_ed = entry(screen, "Toolkit")
    screen.show_as("week")
    screen.go_to(op_ed.first)
    screen.schedule.focus(op_ed.first, op_ed)
    again = CalendarScreen(screen.context)
    again.take_up(screen.keep())
    assert (again.view, again.schedule.day, again.schedule.chosen) == (
        "week", op_ed.first, op_ed.key,
    )  # fmt: skip
    again.deleteLater()


def test_up_to_four_clocks_are_chosen_and_one_leads(screen: CalendarScreen) -> None:
    screen.show_as("week")
    page = screen.page
    assert isinstance(page, WeekPage)
    assert [zone for _, zone in page.widget.zones] == screen.zones
    screen.choose_zones(("America/New_York",))
    menu = ZonesMenu(screen)
    menu._add("tokyo")
    assert [name for name, _ in page.widget.zones] == ["New York", "Tokyo"]
    menu._lead("Asia/Tokyo")
    assert screen.context.preferences.calendar_zones == ("Asia/Tokyo", "America/New_York")
    switches = {a.text().split(" · ")[0]: a for a in menu.menu().actions()}
    switches["Nairobi"].trigger()
    switches["Geneva"].trigger()
    assert len(page.widget.zones) == 4
    offered = {a.text().split(" · ")[0]: a for a in menu.menu().actions()}
    assert not offered["Bangkok"].isEnabled()
    offered["As the duty stations"].trigger()
    assert "Tokyo" not in [name for name, _ in page.widget.zones]


@pytest.mark.parametrize("view", list(pages.WORDS))
def test_what_is_shown_goes_on_paper_as_it_is_filtered(
    qtbot: QtBot,
    screen: CalendarScreen,
    heard: Heard,
    view: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen.go_to(dt.date(2026, 10, 7))
    looking.show_filter(screen, EntryFilter(hidden=frozenset({"observance", "edition", "season"})))
    screen.show_as(view)
    target = tmp_path / f"{view}.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog = open_paper(screen)
    dialog.save()
    qtbot.waitUntil(target.exists, timeout=20_000)
    qtbot.waitUntil(lambda: not screen.context.jobs.running, timeout=20_000)
    document = pypdfium2.PdfDocument(target.read_bytes())
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "is ready" in heard.told[-1]
    assert "World Habitat Day" not in text
    if view != "year":  # days of the year are coloured, not named
        assert "Op-ed" in text


def test_pages_are_printed_at_the_size_of_the_paper(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    source, target = tmp_path / "in.pdf", tmp_path / "out.pdf"
    canvas = Canvas(str(source), pagesize=(842, 595))
    for _ in range(2):
        canvas.drawString(100, 100, "x")
        canvas.showPage()
    canvas.save()
    printer = printing.printer_for("a4-landscape")
    printer.setOutputFileName(str(target))
    printing.print_pages(source.read_bytes(), printer)
    document = pypdfium2.PdfDocument(target.read_bytes())
    assert len(document) == 2
    assert [round(side) for side in document[0].get_size()] == [842, 595]
    document.close()
