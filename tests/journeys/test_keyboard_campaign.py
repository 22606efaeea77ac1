"""From an empty plan to an approved and exported campaign and back, with the keyboard alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from comms_planner.services import actions, approvals, campaigns, promises
from comms_planner.ui.screens.campaigns.action_forms import NewActionForm
from comms_planner.ui.screens.campaigns.form import CampaignForm
from comms_planner.ui.screens.campaigns.view import CampaignsScreen
from comms_planner.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
MANY = 150
"""So many presses of Tab go round any screen."""


class Keys:
    """Presses keys where the keyboard is, as a person without a mouse does."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def at(self) -> QWidget:
        """Where keys go."""
        popup = QApplication.activePopupWidget()
        return popup or self.window.focusWidget() or self.window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press one key and let what follows from it happen."""
        QTest.keyClick(self.at, key, modifier)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self.at, text)
        QApplication.processEvents()

    def tab_to(self, name: str) -> None:
        """Press Tab until the keyboard is at what is called so, once that is in sight."""
        seen = []
        for _ in range(500):  # a screen that is visited first comes a moment later
            if self._in_sight(name):
                break
            QTest.qWait(20)
        for _ in range(MANY):
            here = self.at
            said = here.text() if isinstance(here, QAbstractButton) else ""
            if name in (here.accessibleName(), said):
                return
            seen.append(here.accessibleName() or said)
            self.press(Qt.Key.Key_Tab)
        pytest.fail(f"Tab never came to {name!r}; it came by {dict.fromkeys(seen)}")

    def _in_sight(self, name: str) -> bool:
        return any(
            widget.isVisible()
            and name in (widget.accessibleName(), getattr(widget, "text", lambda: "")())
            for widget in self.window.findChildren(QWidget)
        )

    def go(self, name: str) -> None:
        """Press a button, a segment or an icon."""
        self.tab_to(name)
        self.press(Qt.Key.Key_Space)

    def fill(self, name: str, text: str) -> None:
        """Type into a field."""
        self.tab_to(name)
        self.type(text)

    def menu(self, name: str) -> None:
        """Go down a menu that is open, and enter."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            self.press(Qt.Key.Key_Down)
            chosen = menu.activeAction()
            if chosen is not None and chosen.text() == name:
                self.press(Qt.Key.Key_Return)
                return
        pytest.fail(f"no {name!r} in the menu")


@pytest.fixture
def keys(window: Window, qtbot: QtBot) -> Keys:
    assert window.furniture, "menus and their keys are there"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Keys(window)


def campaigns_of(window: Window) -> CampaignsScreen:
    screen = window.screen_of("campaigns")
    assert isinstance(screen, CampaignsScreen)
    return screen


def begin_a_campaign(keys: Keys) -> int:
    """What is compulsory is asked for where it lacks, then given."""
    window = keys.window
    keys.press(Qt.Key.Key_5, CTRL)
    keys.go("New campaign")
    form = campaigns_of(window).drawer.form
    assert isinstance(form, CampaignForm)
    assert keys.at.accessibleName() == "Title (EN)", "the form takes the keyboard"
    keys.press(Qt.Key.Key_Return, CTRL)
    assert window.planner.read(campaigns.rows) == []
    assert form.title.error
    for field, text in (
        ("Title", "Sign it"), ("Objective", "Twenty mayors sign the pledge"),
        ("Target", "20 mayors"), ("Theme", "Housing"),
    ):  # fmt: skip
        keys.fill(f"{field} (EN)", text)
    keys.press(Qt.Key.Key_Return, CTRL)
    (row,) = window.planner.read(campaigns.rows)
    assert (row.title.en, row.target.en, row.theme.en) == ("Sign it", "20 mayors", "Housing")
    return row.id


def add_an_action(keys: Keys, campaign: int) -> int:
    """An action for the hundred cities, bound to what the document promises there."""
    window = keys.window
    keys.tab_to("Overview")
    keys.press(Qt.Key.Key_Right)
    keys.go("Add action")
    form = campaigns_of(window).drawer.form
    assert isinstance(form, NewActionForm)
    keys.fill("Title (EN)", "Film in ten cities")
    keys.tab_to("Cell")
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Down)
    keys.tab_to("Commitments it serves")
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return, CTRL)
    (row,) = window.planner.read(actions.rows, campaign_id=campaign)
    (clause,) = window.planner.read(promises.rows, flagship="sdg-cities", pillar="act")
    assert row.commitments == (clause.clause.id,)
    assert clause.clause.state == "planned"
    return row.id


def approve(keys: Keys, campaign: int) -> int:
    """Submit it, then pass gate after gate; the number of decisions."""
    planner, decided = keys.window.planner, 0
    while planner.read(approvals.standing, "campaign", campaign).status != "approved":
        keys.go("More")
        keys.menu("Approval…")
        keys.press(Qt.Key.Key_Return, CTRL)
        decided += 1
        standing = planner.read(approvals.standing, "campaign", campaign)
        assert len(standing.decisions) == decided, "each press of Ctrl+Enter is one decision"
    assert all(gate.state == "passed" and gate.who == "Mo" for gate in standing.gates)
    return decided


def export(keys: Keys, button: str, target: Path, qtbot: QtBot) -> None:
    keys.go(button)
    qtbot.waitUntil(target.is_file, timeout=30_000)


def test_a_campaign_goes_from_nothing_to_approved_and_exported_and_back_by_keys(
    keys: Keys, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planner = keys.window.planner
    campaign = begin_a_campaign(keys)
    action = add_an_action(keys, campaign)
    decided = approve(keys, campaign)
    book, data = tmp_path / "plan.xlsx", tmp_path / "plan.json"
    answers = iter([str(book), str(data)])
    ask: Callable[..., tuple[str, str]] = lambda *_: (next(answers), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    keys.press(Qt.Key.Key_K, CTRL)
    keys.type("Tables in and out")
    qtbot.waitUntil(lambda: keys.window.furniture.search.popup.isVisible())
    keys.press(Qt.Key.Key_Return)
    export(keys, "Workbook (.xlsx)…", book, qtbot)
    export(keys, "Whole plan (.json)…", data, qtbot)
    sheets = openpyxl.load_workbook(book)
    words = {cell for sheet in sheets for row in sheet.values for cell in row}
    assert {"Sign it", "Film in ten cities"} <= words
    whole = json.dumps(json.loads(data.read_text("utf-8")))
    assert "Sign it" in whole
    assert "Film in ten cities" in whole
    for left in range(decided - 1, -1, -1):
        keys.press(Qt.Key.Key_Z, CTRL)
        standing = planner.read(approvals.standing, "campaign", campaign)
        assert len(standing.decisions) == left
    assert standing.status == "draft"
    keys.press(Qt.Key.Key_Z, CTRL)
    assert action not in [row.id for row in planner.read(actions.rows)]
    keys.press(Qt.Key.Key_Z, CTRL)
    assert planner.read(campaigns.rows) == []
    assert not planner.undo_label
