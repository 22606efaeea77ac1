"""What keeps a pack from being final is listed beside it, led to, and answered for by name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from comms_planner import clock
from comms_planner.bilingual import Bilingual
from comms_planner.services import messages, pack_issues, waivers
from comms_planner.services.recipes import Recipe
from comms_planner.ui.screens.packs.checks import WaiverForm
from comms_planner.ui.screens.packs.many import tasks
from comms_planner.ui.screens.packs.view import PacksScreen
from comms_planner.ui.window import Window
from tests.reports.paper import Paper

LONG = 60_000
Show = Callable[[Recipe], PacksScreen]


@pytest.fixture(autouse=True)
def one_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which event comes next, and what its pack lacks, goes by the day."""
    monkeypatch.setattr(clock, "today", lambda: dt.date(2026, 11, 28))


@pytest.fixture
def show(real_window: Window, qtbot: QtBot) -> Show:
    """The screen with a recipe's pack looked through."""

    def looked_through(recipe: Recipe) -> PacksScreen:
        real_window.navigate("packs")
        screen = real_window.screen_of("packs")
        assert isinstance(screen, PacksScreen)
        settle(screen, qtbot)
        screen.choices.load(recipe)
        screen.choices.changed.emit()
        settle(screen, qtbot)
        return screen

    return looked_through


def settle(screen: PacksScreen, qtbot: QtBot) -> None:
    qtbot.wait(20)
    qtbot.waitUntil(lambda: screen.preview.is_settled and screen.looking.is_settled, timeout=LONG)


def test_a_finding_that_stops_is_answered_for_by_name_and_taken_back(
    show: Show, real_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    planner = real_window.planner
    planner.write(messages.add, messages.MessageKind.ROOF, Bilingual("Cities lead", "城市引领"))
    screen = show(Recipe("A", final=True))
    checks = screen.checks
    assert checks.stops == 1
    assert "1 finding stops it" in screen.choices.why_not.text()
    assert not screen.write.isEnabled()
    screen.desk.write(tasks([(screen.order, "")], [".pdf"], tmp_path, screen.context.texts))
    qtbot.waitUntil(lambda: not screen.desk.is_busy, timeout=LONG)
    assert not list(tmp_path.glob("*.pdf"))
    assert "Not final yet" in screen.banner.text()
    checks.list.setCurrentRow(0)
    checks.answer.click()
    form = screen.deeds.form
    assert isinstance(form, WaiverForm)
    form.who.control.setText("Mo")
    form.why.control.setPlainText("Cleared by word of mouth")
    screen.deeds.keep()
    qtbot.waitUntil(lambda: checks.stops == 0, timeout=LONG)
    assert "Mo answers for it" in checks.list.item(checks.list.count() - 1).data(11)
    assert screen.choices.why_not.isHidden()
    assert screen.write.isEnabled()
    planner.undo()
    qtbot.waitUntil(lambda: checks.stops == 1, timeout=LONG)
    assert planner.read(waivers.rows) == []


def test_final_can_be_chosen_only_once_nothing_stops_it(
    show: Show, real_window: Window, qtbot: QtBot
) -> None:
    real_window.planner.write(
        messages.add, messages.MessageKind.ROOF, Bilingual("Cities lead", "城市引领")
    )
    screen = show(Recipe("A"))
    final = screen.choices.state._buttons["final"]
    assert not final.isEnabled()
    assert "under Checks" in final.toolTip()
    screen = show(Recipe("E"))
    assert screen.checks.stops == 0
    assert final.isEnabled()


def test_a_finding_leads_to_its_place_and_into_the_pages(
    show: Show, real_window: Window, qtbot: QtBot
) -> None:
    real_window.planner.write(
        messages.add, messages.MessageKind.ROOF, Bilingual("Cities lead", "城市引领")
    )
    screen = show(Recipe("A"))
    screen.checks.list.setCurrentRow(0)
    screen.checks.show_in_pages.click()
    assert screen.preview.find_bar.field.text() == "Cities lead"
    screen.checks.open.click()
    qtbot.waitUntil(lambda: real_window.current == "messages")


def test_a_final_pack_gets_its_version_and_one_that_is_not_written_gives_it_back(
    show: Show, real_window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    screen, planner = show(Recipe("E", final=True)), real_window.planner
    screen.desk.write(
        tasks([(screen.order, "")], [".pdf"], tmp_path / "gone", screen.context.texts)
    )
    qtbot.waitUntil(lambda: not screen.desk.is_busy, timeout=LONG)
    assert "does not exist" in screen.banner.text()
    assert planner.read(pack_issues.rows) == []
    screen.desk.write(tasks([(screen.order, "")], [".pdf"], tmp_path, screen.context.texts))
    qtbot.waitUntil(lambda: not screen.desk.is_busy, timeout=LONG)
    [row] = planner.read(pack_issues.rows)
    assert (row.kind, row.number, row.final) == ("E", 1, True)
    assert "v1" in Paper(next(tmp_path.glob("*.pdf")).read_bytes()).text
    settle(screen, qtbot)
    assert screen.issued.lines[0].text().startswith("v1 · final")
