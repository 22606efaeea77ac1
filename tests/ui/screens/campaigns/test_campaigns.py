"""A campaign is begun, questioned, filled with work and taken back, on its screen."""

from __future__ import annotations

import datetime as dt
from threading import Thread, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import WorkStatus
from comms_planner.services import actions, approvals, campaigns, editions, promises
from comms_planner.ui import screen as screens
from comms_planner.ui.screens.actions.forms import SheetForm
from comms_planner.ui.screens.actions.view import ActionsScreen
from comms_planner.ui.screens.campaigns.action_forms import GatherForm, NewActionForm
from comms_planner.ui.screens.campaigns.form import CampaignForm
from comms_planner.ui.screens.campaigns.view import CampaignsScreen
from comms_planner.ui.widgets.list_row import ListRow
from comms_planner.ui.window import Window


@pytest.fixture
def screen(real_window: Window) -> CampaignsScreen:
    real_window.navigate("campaigns")
    found = real_window.screen_of("campaigns")
    assert isinstance(found, CampaignsScreen)
    return found


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def begin(screen: CampaignsScreen, objective: str = "Twenty mayors sign it") -> CampaignForm:
    screen.begin()
    form = screen.drawer.form
    assert isinstance(form, CampaignForm)
    for field, text in (
        (form.title, "Sign it"), (form.objective, objective), (form.target, "20"),
        (form.theme, "Housing"),
    ):  # fmt: skip
        field.take_up(type(field.draft())(Bilingual(text)))
    return form


def test_an_empty_plan_says_what_a_campaign_is(screen: CampaignsScreen) -> None:
    assert screen.space.nothing.isVisible()
    assert not screen.list.isVisible()


def test_a_campaign_is_begun_with_the_keyboard_and_taken_back(
    screen: CampaignsScreen, qtbot: QtBot
) -> None:
    form = begin(screen)
    qtbot.keyClick(form.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert screen.space.title.text() == "Sign it"
    assert screen.drawer.form is None
    screen.context.planner.undo()
    settle()
    assert screen.space.nothing.isVisible()


def test_a_vague_objective_is_asked_who_will_do_what_differently(screen: CampaignsScreen) -> None:
    form = begin(screen, "Raise awareness")
    form.objective.edited.emit()
    assert "Who will do what differently?" in form.prompt.text()
    assert form.prompt.isVisible()
    screen.drawer.keep()
    settle()
    assert screen.context.planner.read(campaigns.rows)[0].vague


def test_what_is_missing_is_said_at_its_field(screen: CampaignsScreen) -> None:
    form = begin(screen)
    form.theme.load(Bilingual())
    screen.drawer.keep()
    assert form.theme.error == "A campaign needs a theme. Give it one."
    assert screen.drawer.form is form


def test_work_is_added_and_gathered(screen: CampaignsScreen) -> None:
    free = screen.context.planner.write(actions.add, Bilingual("Already there"))
    begin(screen)
    screen.drawer.keep()
    settle()
    screen.add_action()
    form = screen.drawer.form
    assert isinstance(form, NewActionForm)
    form.title.take_up(type(form.title.draft())(Bilingual("Brief the press")))
    screen.drawer.keep()
    settle()
    screen.gather()
    gathering = screen.drawer.form
    assert isinstance(gathering, GatherForm)
    gathering.chosen.control.set_current(free)
    gathering.chosen.control.chosen.emit(free)
    screen.drawer.keep()
    settle()
    assert screen.space.sheet is not None
    titles = {rung.action.title.en for rung in screen.space.sheet.rungs}
    assert titles == {"Already there", "Brief the press"}
    for page in screen.space.pages:
        screen.space.show_page(page)
        settle()
    screen.edit()
    assert isinstance(screen.drawer.form, CampaignForm)
    assert not screen.drawer.form.dirty


def test_the_keyboard_stays_on_the_page_when_a_form_has_gone(
    screen: CampaignsScreen, real_window: Window
) -> None:
    begin(screen)
    screen.drawer.keep()
    settle()
    screen.space.show_page("actions")
    screen.add_action()
    screen.drawer.drawer.close_drawer()
    at = real_window.focusWidget()
    assert at is not None
    assert at.property("text") == "Add action", "the empty page offers what to do"
    screen.add_action()
    form = screen.drawer.form
    assert isinstance(form, NewActionForm)
    form.title.take_up(type(form.title.draft())(Bilingual("Brief the press")))
    screen.drawer.keep()
    settle()
    assert real_window.focusWidget() is screen.space.ladder.view
    assert screen.space.ladder.view.current_row.action.title.en == "Brief the press"


def test_an_action_of_the_ladder_opens_with_its_whole_sheet(
    screen: CampaignsScreen, real_window: Window, qtbot: QtBot
) -> None:
    begin(screen)
    screen.drawer.keep()
    settle()
    (campaign,) = screen.context.planner.read(campaigns.rows)
    made = screen.context.planner.write(
        actions.add, Bilingual("Brief the press"), campaign_id=campaign.id
    )
    settle()
    screen.space.action_opened.emit(made)
    opened = real_window.screen_of("actions")
    assert isinstance(opened, ActionsScreen)
    # a screen that was never shown is loaded beside the window
    qtbot.waitUntil(lambda: isinstance(opened.drawer.form, SheetForm), timeout=20_000)


def test_what_is_to_come_is_offered_before_what_is_over(screen: CampaignsScreen) -> None:
    rows = screen.context.planner.read(editions.rows)
    today = dt.date(2026, 6, 1)
    offered = editions.to_choose(rows, today)
    assert {e.id for e in offered} == {e.id for e in rows}
    over = [(e.ends or e.starts or today) < today for e in offered]
    assert over == sorted(over)
    begun = [e.starts for e in offered if (e.ends or e.starts or today) < today and e.starts]
    assert begun == sorted(begun, reverse=True)


def fill(screen: CampaignsScreen) -> int:
    """A campaign with work for a counted promise, in part delivered, and its number."""
    begin(screen)
    screen.drawer.keep()
    write, read = screen.context.planner.write, screen.context.planner.read
    (campaign,) = read(campaigns.rows)
    (clause,) = read(promises.rows, flagship="sdg-cities", pillar="act")
    for title, first in (("Film in ten cities", dt.date(2026, 3, 1)), ("Op-ed", None)):
        made = write(
            actions.add, Bilingual(title), cell_id=clause.cell_id, campaign_id=campaign.id,
            starts=first, ends=first, commitments=(clause.clause.id,),
        )  # fmt: skip
        write(actions.set_costs, made, 100, None, "USD")
    write(actions.set_status, made, WorkStatus.DONE)
    settle()
    return campaign.id


def test_the_overview_says_how_far_a_campaign_is_and_which_promises_it_keeps(
    screen: CampaignsScreen,
) -> None:
    number = fill(screen)
    screen.reveal(campaign=number, page="overview")
    settle()
    tiles = screen.space.overview.tiles
    assert tiles.work.number.text() == "1 of 2"
    assert tiles.work.detail.text() == "1 late"
    assert tiles.content.detail.text() == "no content yet"
    assert tiles.money.detail.text() == "no budget yet"
    rows = [row for row in screen.space.overview.findChildren(ListRow) if row.isVisible()]
    (promise,) = rows
    assert "100 cities" in promise.accessibleName()
    assert screen.space.sheet is not None
    assert screen.space.sheet.approval == "draft"


def test_dated_work_lies_on_the_strip_and_a_click_names_it(
    screen: CampaignsScreen, qtbot: QtBot
) -> None:
    number = fill(screen)
    screen.reveal(campaign=number, page="actions")
    settle()
    strip = screen.space.ladder.strip
    assert strip.accessibleName() == "The ladder as bars: 1 action with days"
    bar = next(
        (x, y) for x in range(0, strip.width(), 3) for y in range(strip.height())
        if strip.bar_at(x, y)
    )  # fmt: skip
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(*bar))
    assert screen.space.ladder.view.current_row.action.title.en == "Film in ten cities"


def test_an_edit_that_reopens_an_approval_says_so(
    screen: CampaignsScreen, real_window: Window
) -> None:
    begin(screen)
    screen.drawer.keep()
    settle()
    (campaign,) = screen.context.planner.read(campaigns.rows)
    write, read = screen.context.planner.write, screen.context.planner.read
    write(approvals.submit, campaign_ids=(campaign.id,), who="Mo")
    while read(approvals.standing, "campaign", campaign.id).status != "approved":
        write(approvals.approve, campaign_ids=(campaign.id,), who="Mo")
    settle()
    screen.edit()
    form = screen.drawer.form
    assert isinstance(form, CampaignForm)
    form.target.take_up(type(form.target.draft())(Bilingual("30 mayors")))
    screen.drawer.keep()
    settle()
    assert "it is a draft again" in real_window.furniture.toast.text()


@pytest.mark.parametrize("width", [640, 400])
def test_the_tiles_of_a_campaign_cut_no_word_beside_or_below_each_other(
    screen: CampaignsScreen, qtbot: QtBot, width: int
) -> None:
    begin(screen)
    screen.drawer.keep()
    settle()
    tiles = screen.space.overview.tiles
    tiles.setParent(None)
    qtbot.addWidget(tiles)
    tiles.resize(width, 300)
    tiles.show()
    settle()
    cards = (tiles.work, tiles.content, tiles.promises, tiles.money)
    assert [card.detail.text() for card in cards if card.detail.elided] == []
    assert len({card.y() for card in cards}) == (1 if width > 560 else 2)
    assert len({card.width() for card in cards}) <= 2


def test_a_campaign_on_which_very_much_may_hang_is_read_beside_the_window(
    screen: CampaignsScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    planner, threads = screen.context.planner, list[Thread]()
    said, first, last = Bilingual("Ten mayors sign"), dt.date(2027, 1, 1), dt.date(2027, 2, 1)
    numbers = [
        planner.write(
            campaigns.add, Bilingual(f"Mayors {n}"), objective=said, target=said, theme=said,
            starts=first, ends=last,
        )
        for n in range(3)
    ]  # fmt: skip
    screen.reveal(campaign=numbers[0])
    monkeypatch.setattr(screens, "MANY", -1)
    foresee = planner.foresee

    def noting(*asked: Any) -> object:
        threads.append(current_thread())
        return foresee(*asked)

    monkeypatch.setattr(planner, "foresee", noting)
    screen.list.choose(numbers[1])
    screen.list.choose(numbers[2])
    assert screen.space.sheet is not None
    assert screen.space.sheet.row.id == numbers[0], "it stays until the other is there"
    qtbot.waitUntil(lambda: screen.keep()["campaign"] == numbers[2])
    assert main_thread() not in threads
    screen.reveal(campaign=numbers[1])
    assert screen.space.sheet.row.id == numbers[1]
