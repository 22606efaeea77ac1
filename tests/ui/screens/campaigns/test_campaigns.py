"""A campaign is begun, questioned, filled with work and taken back, on its screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, campaigns
from comms_planner.ui.screens.campaigns.action_forms import GatherForm, NewActionForm
from comms_planner.ui.screens.campaigns.form import CampaignForm
from comms_planner.ui.screens.campaigns.view import CampaignsScreen
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
    assert form.theme.error == "A campaign needs a theme."
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
