"""What a form says and where the keyboard goes, from the first field to the button below."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from comms_planner.design import LIGHT
from comms_planner.errors import Invalid
from comms_planner.text import texts_for
from comms_planner.ui.editors.form import Form
from comms_planner.ui.editors.several import SeveralField, Taken
from comms_planner.ui.editors.text import TextField
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.drawer import Drawer

NAMES = [f"Field {number}" for number in range(14)]


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    QVBoxLayout(widget).addWidget(Button("Behind", LIGHT))
    widget.resize(900, 420)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def form(host: QWidget) -> Form:
    made = Form(LIGHT, texts_for("en"))
    for name in NAMES:
        made.add(name, TextField(name))
    drawer = Drawer(host, LIGHT)
    buttons = Button("Cancel", LIGHT), Button("Keep", LIGHT)
    for button in buttons:
        drawer.foot.addWidget(button)
    drawer.open_with("A form", made, buttons)
    QApplication.processEvents()
    return made


def refusing(field: str) -> Callable[[], object]:
    def do() -> object:
        raise Invalid(field, "Say it.")

    return do


def test_tab_goes_from_the_last_field_to_the_buttons_of_the_form(host: QWidget, form: Form) -> None:
    host.activateWindow()
    form.fields[NAMES[-1]].focus()
    came_by = []
    for _ in range(4):
        here = host.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        at = host.focusWidget()
        assert at is not None
        came_by.append(at.accessibleName() or at.property("text"))
    assert came_by[:3] == ["Cancel", "Keep", "Close"]


def test_a_refused_field_comes_into_sight_with_its_sentence(host: QWidget, form: Form) -> None:
    area = host.findChild(QScrollArea)
    assert area is not None
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    first = form.fields[NAMES[0]]
    assert first.visibleRegion().isEmpty()
    assert not form.attempt(refusing(NAMES[0]))
    QApplication.processEvents()
    assert not first.visibleRegion().isEmpty()
    assert first._error.visibleRegion().boundingRect().height() == first._error.height()


def test_what_was_wrong_is_not_said_of_what_is_written_now(form: Form) -> None:
    field = form.fields[NAMES[0]]
    assert isinstance(field, TextField)
    form.attempt(refusing(NAMES[0]))
    assert field.error == "Say it."
    QTest.keyClicks(field.control, "a")
    assert not field.error


def test_a_required_field_says_so_and_keeps_its_name_for_screen_readers(form: Form) -> None:
    field = form.fields[NAMES[0]]
    assert isinstance(field, TextField)
    field.require()
    assert field._words.text() == "Field 0 – required"
    assert field.control.accessibleName() == "Field 0"


def test_long_names_do_not_push_a_form_out_of_its_drawer(host: QWidget, qtbot: QtBot) -> None:
    options = [(n, f"{n} Regional ministerial meetings on housing and sustainable urban development"
                " of all the continents and islands") for n in range(3)]  # fmt: skip
    form = Form(LIGHT, texts_for("en"))
    field = form.add("several", SeveralField("Partners", LIGHT, options))
    drawer = Drawer(host, LIGHT)
    drawer.open_with("A form", form)
    field.load((0, 1))
    qtbot.wait(20)
    assert form.width() <= drawer.width()
    taken = field.findChildren(Taken)
    visible = [one for one in taken if one.isVisible()]
    assert len(visible) == 2
    for one in visible:
        assert one.text().endswith("…")
        assert one.mapTo(form, one.rect().topRight()).x() < form.width()
        assert "islands" in one.accessibleName()


def test_a_control_wears_the_mark_of_an_error_only_while_it_is_refused(form: Form) -> None:
    field = form.fields[NAMES[0]]
    assert isinstance(field, TextField)
    for sentence, marked in (("Say it.", True), ("Say it better.", True), ("", False)):
        field.refuse(sentence)
        assert bool(field.control.property("wrong")) is marked
