"""People and media on their screen: each page adds, opens, removes, and undo brings it back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import content, media, people, spokespersons, stories
from comms_planner.services.people import SpeaksAs
from comms_planner.ui.editors.field import Draft
from comms_planner.ui.screens.people.stories import StoriesPage
from comms_planner.ui.screens.people.view import PeopleScreen
from comms_planner.ui.window import Window


@pytest.fixture
def screen(real_window: Window) -> PeopleScreen:
    real_window.navigate("people")
    found = real_window.screen_of("people")
    assert isinstance(found, PeopleScreen)
    return found


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def test_a_person_joins_goes_on_leave_and_is_taken_back(screen: PeopleScreen, qtbot: QtBot) -> None:
    screen.page.add()
    form = screen.drawer.form
    assert form is not None
    form.fields["name"].take_up(Draft(Bilingual("Ana")))
    form.fields["languages"].take_up(Draft("en fr"))
    form.fields["speaks_as"].take_up(Draft("spokesperson"))
    qtbot.keyClick(form.fields["name"], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    (row,) = screen.page.table.rows
    assert (row.languages, row.speaks_as) == (("en", "fr"), "spokesperson")
    dict(screen.page.menu(row))["Note a leave…"]()
    screen.drawer.keep()
    settle()
    assert len(screen.page.table.rows[0].leaves) == 1
    for _ in range(2):
        screen.context.planner.undo()
    settle()
    assert screen.page._nothing.isVisible()


def test_who_is_asked_first_stands_above_the_order(screen: PeopleScreen, qtbot: QtBot) -> None:
    write = screen.context.planner.write
    for name in ("Ana", "Bo"):
        write(people.add, Bilingual(name), speaks_as=SpeaksAs.TECHNICAL)
    screen.show_page("speakers")
    settle()
    assert screen.page.summary.text() == "Ask Ana first."
    screen.page.view.setCurrentIndex(screen.page.table.index(1, 0))
    qtbot.keyClick(screen.page.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert screen.page.summary.text() == "Ask Bo first."
    today = dt.datetime.now().astimezone().date()
    write(people.add_leave, 2, today)
    settle()
    assert screen.page.summary.text() == "Ask Ana first."
    assert len(screen.context.planner.read(spokespersons.rows, today)) == 2


def test_a_story_gets_its_photo_with_credit_and_consent(
    screen: PeopleScreen, tmp_path: Path
) -> None:
    write = screen.context.planner.write
    write(stories.add, Bilingual("Amina's street"))
    screen.show_page("stories")
    settle()
    page = screen.page
    assert isinstance(page, StoriesPage)
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    picture.save(str(tmp_path / "amina.png"))
    page.add_photo(page.table.rows[0], str(tmp_path / "amina.png"))
    form = screen.drawer.form
    assert form is not None
    form.fields["credit"].take_up(Draft("J. Mwelu"))
    form.fields["consent"].take_up(Draft("given"))
    screen.drawer.keep()
    settle()
    assert page.table.rows[0].photos[0].usable
    page.add_photo(page.table.rows[0], str(tmp_path / "notes.txt"))
    assert "not a picture" in screen.banner.text()


def test_the_embargo_log_wants_an_embargo(screen: PeopleScreen) -> None:
    write = screen.context.planner.write
    outlet = write(media.add_outlet, Bilingual("Daily"))
    write(media.add_contact, outlet, Bilingual("Lee"))
    asset = write(content.add, Bilingual("Report"))
    write(content.embargo, asset, "2027-10-04T06:00+03:00")
    screen.show_page("embargo")
    screen.page.add()
    form = screen.drawer.form
    assert form is not None
    form.fields["accepted_at"].take_up(Draft("2027-10-01T09:00+03:00"))
    screen.drawer.keep()
    settle()
    (row,) = screen.page.table.rows
    assert row.state == "accepted"
    assert row.accepted_at == dt.datetime(2027, 10, 1, 6, tzinfo=dt.UTC)


def test_every_page_opens_its_forms_and_menus(screen: PeopleScreen) -> None:
    write = screen.context.planner.write
    person = write(people.add, Bilingual("Ana"), speaks_as=SpeaksAs.DEPUTY)
    outlet = write(media.add_outlet, Bilingual("Daily"))
    write(media.add_contact, outlet, Bilingual("Lee"))
    write(stories.add, Bilingual("Amina"))
    assert person
    for key in screen.pages:
        screen.show_page(key)
        settle()
        screen.page.add()
        assert screen.drawer.form is not None, key
        screen.drawer.drawer.close_drawer()
        for row in screen.page.table.rows:
            screen.page.open_row(row)
            assert screen.drawer.form is not None, key
            screen.drawer.drawer.close_drawer()
            assert all(callable(deed) for _, deed in screen.page.menu(row))
