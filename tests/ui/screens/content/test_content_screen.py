"""Content from an empty board to cleared, with the keyboard, each step taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import approvals, content, duties, gates
from comms_planner.services.duties import DutyKind
from comms_planner.ui.editors.approval import ApprovalForm
from comms_planner.ui.editors.field import Draft
from comms_planner.ui.screens.content.forms import VersionForm
from comms_planner.ui.screens.content.view import ContentScreen
from comms_planner.ui.window import Window


@pytest.fixture
def screen(real_window: Window) -> ContentScreen:
    real_window.navigate("content")
    found = real_window.screen_of("content")
    assert isinstance(found, ContentScreen)
    return found


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def begin(screen: ContentScreen) -> None:
    screen.board.add()
    form = screen.drawer.form
    assert form is not None
    form.fields["title"].take_up(Draft(Bilingual("Press release")))
    form.fields["channel"].take_up(Draft("web"))
    form.fields["text"].take_up(Draft("Cities matter."))
    screen.drawer.keep()
    settle()


def version(screen: ContentScreen, language: str) -> VersionForm:
    screen.reveal(asset=1, language=language)
    form = screen.drawer.form
    assert isinstance(form, VersionForm)
    return form


def test_an_empty_board_teaches_what_content_is(screen: ContentScreen) -> None:
    assert screen.board._nothing.isVisible()


def test_content_is_planned_translated_and_cleared_step_by_step(
    screen: ContentScreen, qtbot: QtBot
) -> None:
    begin(screen)
    row = screen.board.table.rows[0]
    assert [v.state for v in row.versions] == [
        "missing", "missing", "in drafting", "missing", "missing", "missing",
    ]  # fmt: skip
    screen.board.view.setCurrentIndex(screen.board.table.index(0, 4))
    qtbot.keyClick(screen.board.view, Qt.Key.Key_Return)
    french = screen.drawer.form
    assert isinstance(french, VersionForm)
    assert french.version.language == "fr"
    french.text.take_up(Draft("Les villes comptent."))
    qtbot.keyClick(french.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert screen.board.table.rows[0].in_language("fr").state == "in translation"
    english = screen.board.table.rows[0].in_language("en").id
    assert english is not None
    screen.approve("content", [english])
    form = screen.drawer.form
    assert isinstance(form, ApprovalForm)
    form.who.take_up(Draft("Ana"))
    screen.drawer.keep()
    for _ in range(4):
        screen.approve("content", [english])
        asked = screen.drawer.form
        assert isinstance(asked, ApprovalForm)
        asked.who.take_up(Draft("Bo"))
        screen.drawer.keep()
    settle()
    assert screen.board.table.rows[0].in_language("en").state == "cleared"
    for _ in range(7):
        screen.context.planner.undo()
    settle()
    assert screen.board._nothing.isVisible()


def test_house_style_is_recalled_while_one_types(screen: ContentScreen) -> None:
    begin(screen)
    form = version(screen, "en")
    form.text.take_up(Draft("The program"))
    form.text.edited.emit()
    assert "programme" in form.reminders.text()


def test_a_stale_translation_says_so_and_can_be_confirmed(screen: ContentScreen) -> None:
    begin(screen)
    write, language = screen.context.planner.write, content.Language
    write(content.write, 1, language.FR, channel="web", text="Les villes.")
    write(content.write, 1, language.EN, channel="web", text="Cities matter most.")
    settle()
    form = version(screen, "fr")
    assert form.version.state == "stale"
    assert form.version.id is not None
    form.confirmed.emit(form.version.id)
    settle()
    assert screen.board.table.rows[0].in_language("fr").state == "in translation"


def test_what_waits_is_decided_together(screen: ContentScreen) -> None:
    begin(screen)
    screen.context.planner.write(approvals.submit, content_item_ids=(1,), who="Ana")
    screen.reveal(page="approval")
    settle()
    (row,) = screen.page.table.rows
    screen.page.open_row(row)
    form = screen.drawer.form
    assert isinstance(form, ApprovalForm)
    form.decision.take_up(Draft("send_back"))
    form.who.take_up(Draft("Bo"))
    screen.drawer.keep()
    assert "Say why" in form.remark.error
    form.remark.take_up(Draft("Too long"))
    screen.drawer.keep()
    settle()
    assert not screen.page.table.rows


def test_gates_are_moved_with_the_keyboard(screen: ContentScreen, qtbot: QtBot) -> None:
    screen.reveal(page="gates")
    settle()
    view = screen.page.view
    view.setCurrentIndex(screen.page.table.index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    names = [row.name.en for row in screen.context.planner.read(gates.rows)]
    assert names[:2] == ["Communications", "Substance"]


def test_a_duty_is_met_with_evidence(screen: ContentScreen) -> None:
    screen.context.planner.write(
        duties.add, DutyKind.VISIBILITY, Bilingual("Logo on stage"), edition_id=1
    )
    screen.reveal(page="duties")
    settle()
    screen.page.open_row(screen.page.table.rows[0])
    form = screen.drawer.form
    assert form is not None
    screen.drawer.keep()
    assert "where it can be seen" in form.fields["evidence"].error
    form.fields["evidence"].take_up(Draft("photo 12"))
    screen.drawer.keep()
    settle()
    assert screen.page.table.rows[0].is_met


def test_every_page_opens_its_forms(screen: ContentScreen) -> None:
    begin(screen)
    for key in ("board", "duties", "themes", "gates"):
        screen.show_page(key)
        settle()
        screen.page.add()
        assert screen.drawer.form is not None
        screen.drawer.drawer.close_drawer()
        for row in screen.page.table.rows[:2]:
            screen.page.open_row(row)
            screen.drawer.drawer.close_drawer()
            for _, deed in screen.page.menu(row):
                assert callable(deed)


def test_what_was_typed_is_kept_when_approval_is_asked(screen: ContentScreen) -> None:
    begin(screen)
    form = version(screen, "en")
    form.text.take_up(Draft("Cities matter to everyone."))
    assert form.version.id is not None
    form.approval_asked.emit(form.version.id)
    settle()
    assert isinstance(screen.drawer.form, ApprovalForm)
    kept = screen.context.planner.read(content.board)[0].in_language("en")
    assert kept.text == "Cities matter to everyone."


def test_only_what_stands_alike_is_decided_together(screen: ContentScreen) -> None:
    begin(screen)
    write = screen.context.planner.write
    write(content.write, 1, content.Language.FR, channel="web", text="Les villes.")
    write(approvals.submit, content_item_ids=(1,), who="Ana")
    screen.approve("content", [1, 2])
    form = screen.drawer.form
    assert isinstance(form, ApprovalForm)
    form.who.take_up(Draft("Bo"))
    screen.drawer.keep()
    settle()
    row = screen.context.planner.read(content.board)[0]
    assert row.in_language("fr").approval_status == "draft"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_can_be_done_with_a_row_is_offered_in_sight_and_by_key(
    screen: ContentScreen, qtbot: QtBot
) -> None:
    assert not screen.board.more.isEnabled(), "nothing is chosen yet"
    begin(screen)
    screen.board.view.setCurrentIndex(screen.board.table.index(0, 0))
    assert screen.board.more.isEnabled()
    for ask in (
        lambda: qtbot.mouseClick(screen.board.more, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(
            screen.board.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier
        ),
    ):
        ask()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert "Embargo…" in [action.text() for action in menu.actions()]
        menu.close()


def test_a_form_says_without_what_a_thing_cannot_be(screen: ContentScreen) -> None:
    screen.board.add()
    form = screen.drawer.form
    assert form is not None
    said = [label.text() for label in form.fields["title"].findChildren(QLabel)]
    assert "Title – required" in said
    assert not any("required" in label.text() for label in form.fields["note"].findChildren(QLabel))


def test_what_a_tick_brings_forth_is_brought_into_sight(
    screen: ContentScreen, qtbot: QtBot
) -> None:
    screen.window().resize(1000, 620)
    begin(screen)
    form = version(screen, "fr")
    settle()
    form.out.bring_into_sight()
    qtbot.mouseClick(form.out.known, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    settle()
    assert form.out.known.isChecked()
    assert form.out.day.visibleRegion().boundingRect().height() == form.out.day.height()
