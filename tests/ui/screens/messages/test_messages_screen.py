"""Messages on their screen: a house is built, a question answered, a figure bound."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import measurements, message_figures, messages
from comms_planner.services.messages import MessageKind
from comms_planner.ui.editors.deed import WIDTH
from comms_planner.ui.editors.field import Draft
from comms_planner.ui.editors.several import SeveralField
from comms_planner.ui.screens.messages import forms
from comms_planner.ui.screens.messages.forms import MessageForm
from comms_planner.ui.screens.messages.view import MessagesScreen
from comms_planner.ui.window import Window


@pytest.fixture
def screen(real_window: Window) -> MessagesScreen:
    real_window.navigate("messages")
    found = real_window.screen_of("messages")
    assert isinstance(found, MessagesScreen)
    return found


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def form(screen: MessagesScreen) -> MessageForm:
    found = screen.drawer.form
    assert isinstance(found, MessageForm)
    return found


def test_a_house_is_built_from_its_roof(screen: MessagesScreen, qtbot: QtBot) -> None:
    assert screen.house._nothing.isVisible()
    screen.house.add()
    roof = form(screen)
    roof.text.take_up(Draft(Bilingual(" ".join(["word"] * 16))))
    roof.text.edited.emit()
    assert roof.count.text() == "16 of 15 words"
    screen.drawer.keep()
    assert "at most 15 words" in roof.text.error
    roof.text.take_up(Draft(Bilingual("Homes make cities.")))
    qtbot.keyClick(roof.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert screen.house.view.current_row.text.en == "Homes make cities."
    screen.house.support.click()
    form(screen).text.take_up(Draft(Bilingual("Homes are jobs.")))
    screen.drawer.keep()
    settle()
    screen.house.proof.click()
    form(screen).text.take_up(Draft(Bilingual("9 of 10.")))
    screen.drawer.keep()
    settle()
    assert [row.kind for row in screen.house.table.rows] == ["roof", "support", "proof"]
    for _ in range(3):
        screen.context.planner.undo()
    settle()
    assert screen.house._nothing.isVisible()


def test_a_question_is_answered_and_a_language_asks_for_its_wording(
    screen: MessagesScreen,
) -> None:
    screen.show_page("questions")
    screen.page.add()
    asked = form(screen)
    asked.text.take_up(Draft(Bilingual("Why?")))
    asked.answer.take_up(Draft(Bilingual("Because.")))
    assert not asked.wording.isVisible()
    asked.language.take_up(Draft("fr"))
    asked.language.edited.emit()
    assert asked.wording.isVisible()
    screen.drawer.keep()
    assert "own language" in asked.wording.error
    asked.wording.take_up(Draft("Pourquoi ?"))
    screen.drawer.keep()
    settle()
    assert screen.page.table.rows[0].wording == "Pourquoi ?"


def test_a_changed_figure_comes_to_its_page(screen: MessagesScreen) -> None:
    write, read = screen.context.planner.write, screen.context.planner.read
    number = write(messages.add, MessageKind.TALKING_POINT, Bilingual("13,000 came."))
    count = read(measurements.rows)[0]
    write(message_figures.bind, number, count.id)
    write(measurements.delete, count.id)
    screen.show_page("changed")
    settle()
    assert [row.id for row in screen.page.table.rows] == [number]
    assert screen.page.view.accessibleName()


def test_a_message_is_superseded_by_a_new_one(screen: MessagesScreen) -> None:
    number = screen.context.planner.write(messages.add, MessageKind.HOLDING, Bilingual("Old"))
    screen.reveal(message=number)
    settle()
    deeds = dict(screen.page.menu(screen.page.table.rows[0]))
    deeds["Supersede it by a new one…"]()
    form(screen).text.take_up(Draft(Bilingual("New")))
    screen.drawer.keep()
    settle()
    old, new = sorted(screen.page.table.rows, key=lambda row: row.id)
    assert (old.superseded_by, new.supersedes_id) == (new.id, old.id)


def test_the_form_of_a_message_that_was_cleared_keeps_within_its_drawer(
    screen: MessagesScreen,
) -> None:
    """Who cleared it and when once pushed the fields beyond the right edge."""
    planner = screen.context.planner
    number = planner.write(messages.add, MessageKind.HOLDING, Bilingual("We are checking."))
    row = next(r for r in planner.read(messages.rows) if r.id == number)
    cleared = replace(
        row, approval_status="approved", cleared_by="Somebody with a long name",
        cleared_at=dt.datetime(2026, 11, 28, 12, 52, tzinfo=dt.UTC),
    )  # fmt: skip
    made = MessageForm(screen.context, MessageKind.HOLDING, cleared)
    assert made.minimumSizeHint().width() < WIDTH - 12


def test_a_message_is_moved_with_the_keyboard(screen: MessagesScreen, qtbot: QtBot) -> None:
    write = screen.context.planner.write
    made = [
        write(messages.add, MessageKind.HOLDING, Bilingual(word))
        for word in ("One", "Two", "Three")
    ]
    screen.reveal(message=made[2])
    settle()
    for _ in range(2):
        qtbot.keyClick(screen.page.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        settle()
    assert [row.id for row in screen.page.table.rows] == [made[2], made[0], made[1]]
    assert screen.page.view.current_key == made[2], "so that the next key moves it on"


def test_house_style_is_recalled_while_one_types_a_message(screen: MessagesScreen) -> None:
    screen.page.add()
    made = form(screen)
    made.text.load(Bilingual("Our program helps!", ""))
    made.text.edited.emit()
    assert "“programme” rather than “program”" in made.reminders.text()
    made.text.load(Bilingual("Our programme helps.", ""))
    made.text.edited.emit()
    assert made.reminders.isHidden()


def test_of_very_many_figures_the_last_are_offered_and_those_it_quotes(
    screen: MessagesScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forms, "MOST_OFFERED", 2)
    write, read = screen.context.planner.write, screen.context.planner.read
    number = write(messages.add, MessageKind.TALKING_POINT, Bilingual("13,000 came."))
    first, *_, last_but_one, last = [m.id for m in read(measurements.rows)]
    write(message_figures.bind, number, first)
    row = next(m for m in read(messages.rows) if m.id == number)
    field = forms.figures(screen.context, row).fields["measurements"]
    assert isinstance(field, SeveralField)
    assert [key for key, _ in field._options] == [first, last_but_one, last]
    assert field.value() == (first,)
