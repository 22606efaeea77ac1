"""What is typed in any drawer outlives a change of theme and language, and is asked about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, campaigns
from comms_planner.ui.editors import deed
from comms_planner.ui.editors.deed import DeedDrawer, DeedForm
from comms_planner.ui.window import Window
from tests.journeys.test_looks_and_languages import change_both

DAY = dt.date(2027, 3, 1)
Open = Callable[[Any], None]
FORMS: dict[str, tuple[str, Open]] = {
    "a new action": ("actions", lambda s: s.begin()),
    "an action's sheet": ("actions", lambda s: s.open_action(1)),
    "a view's name": ("actions", lambda s: s._keep_view()),
    "a new campaign": ("campaigns", lambda s: s.begin()),
    "a campaign's lessons": ("campaigns", lambda s: s.teach()),
    "a campaign's action": ("campaigns", lambda s: s.add_action()),
    "a new edition": ("editions", lambda s: s.drawers.new()),
    "an edition's details": ("editions", lambda s: s.drawers.edit(s.space.sheet)),
    "a new duty station": ("stations", lambda s: s.open_new()),
    "a new indicator": ("framework", lambda s: s.begin()),
    "a survey's result": ("outcomes", lambda s: s.record("surveys")),
    "a contribution": ("outcomes", lambda s: s.record("ledger")),
    "new content": ("content", lambda s: s.page.add()),
    "a new duty": ("content", lambda s: (s.show_page("duties"), s.page.add())),
    "a message": ("messages", lambda s: s.page.add()),
    "a person": ("people", lambda s: s.page.add()),
    "a story": ("people", lambda s: (s.show_page("stories"), s.page.add())),
}


def drawer_of(screen: Any) -> DeedDrawer:
    """The drawer of a screen."""
    found = screen.drawers if hasattr(screen, "drawers") else screen.drawer
    assert isinstance(found, DeedDrawer)
    return found


def opened(window: Window, which: str) -> tuple[str, DeedForm]:
    """Open a form and type something into its first line."""
    write = window.planner.write
    write(actions.add, Bilingual("Film"), cell_id=1)
    write(
        campaigns.add, title=Bilingual("Homes"), objective=Bilingual("Mayors sign"),
        target=Bilingual("30"), theme=Bilingual("Housing"), starts=DAY, ends=DAY,
    )  # fmt: skip
    key, do = FORMS[which]
    window.navigate(key)
    screen: Any = window.screen_of(key)
    screen._refresh_now()
    do(screen)
    form = drawer_of(screen).form
    assert form is not None
    lines = [w for w in form.findChildren(QLineEdit) if w.isVisibleTo(form)]
    texts = [w for w in form.findChildren(QPlainTextEdit) if w.isVisibleTo(form)]
    if lines:
        lines[0].setText("Typed in haste")
    else:
        texts[0].setPlainText("Typed in haste")
    return key, form


@pytest.mark.parametrize("which", FORMS)
def test_a_form_comes_through_theme_and_language(which: str, window: Window, qtbot: QtBot) -> None:
    key, form = opened(window, which)
    kind, said = type(form), form.drafts()
    change_both(window, qtbot)
    screen: Any = window.screen_of(key)
    again = drawer_of(screen).form
    assert again is not None
    assert again is not form
    assert type(again) is kind
    assert again.drafts().keys() == said.keys()
    typed = [f for f in again.fields.values() if f.dirty]
    assert typed
    assert again.dirty


def test_another_form_and_the_window_ask_before_they_take_its_place(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[bool] = []

    def confirm(*_: object, **__: object) -> bool:
        return answers.pop(0) if answers else True

    monkeypatch.setattr(deed, "confirm", confirm)
    _, form = opened(window, "a new action")
    screen: Any = window.screen_of("actions")
    window.navigate("campaigns")
    answers.append(False)
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()
    assert window.current == "actions"  # the question stands where the words are
    answers.append(False)
    screen.open_action(1)
    assert drawer_of(screen).form is form
    answers.append(True)
    screen.open_action(1)
    assert drawer_of(screen).form is not form
    assert answers == []
