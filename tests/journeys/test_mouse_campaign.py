"""From an empty plan to an approved and exported campaign and back, with the mouse."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from comms_planner.services import actions, approvals, campaigns, content, messages, promises
from comms_planner.ui.window import Window
from tests.store.plans import state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LEFT = Qt.MouseButton.LeftButton


class Mouse:
    """Clicks on what is in sight and called so, and types where it clicked."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def find(self, name: str, *kinds: type[QWidget]) -> QWidget:
        """The topmost thing in sight of this name, once a drawer has slid in."""
        for _ in range(100):
            hit = [
                widget
                for kind in kinds
                for widget in self.window.findChildren(kind)
                if widget.isVisible() and widget.isEnabled() and name in _names(widget)
                and self._is_on_top(widget)
            ]  # fmt: skip
            if hit:
                return hit[-1]
            QTest.qWait(20)
        return pytest.fail(f"nothing called {name!r} can be clicked")

    def click(self, name: str) -> None:
        """Press a button, a segment, a place in the side bar."""
        QTest.mouseClick(self.find(name, QAbstractButton), LEFT)
        QApplication.processEvents()

    def go(self, place: str) -> None:
        """Press a place in the side bar."""
        bar = self.window.frame.side_bar
        found = [b for b in bar.findChildren(QAbstractButton) if place in _names(b)]
        QTest.mouseClick(found[0], LEFT)
        QApplication.processEvents()

    def take_back(self) -> None:
        """Press the arrow that undoes the last step."""
        said = self.window.furniture.undo.undo.text()
        button = self.find(f"{said} (Ctrl+Z)", QAbstractButton)
        QTest.mouseClick(button, LEFT)
        QApplication.processEvents()

    def fill(self, name: str, text: str) -> None:
        """Click into a field and type."""
        field = self.find(name, QLineEdit, QPlainTextEdit)
        QTest.mouseClick(field.viewport() if isinstance(field, QPlainTextEdit) else field, LEFT)
        QTest.keyClicks(field, text)
        QApplication.processEvents()

    def choose(self, name: str, place: int) -> None:
        """Drop a list down and click one of its lines."""
        box = self.find(name, QComboBox)
        assert isinstance(box, QComboBox)
        QTest.mouseClick(box, LEFT)
        view = box.view()
        index = view.model().index(place, 0)
        view.scrollTo(index)
        QTest.qWait(QApplication.doubleClickInterval() + 20)  # till then Qt takes a click for two
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
        QApplication.processEvents()
        assert box.currentIndex() in (place, 0)

    def pick(self, button: str, entry: str) -> None:
        """Open a menu and click an entry."""
        self.click(button)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(a for a in menu.actions() if a.text() == entry)
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        QApplication.processEvents()

    def _is_on_top(self, widget: QWidget) -> bool:
        centre = widget.mapTo(self.window, QPoint(widget.width() // 2, widget.height() // 2))
        there = self.window.childAt(centre)
        return there is not None and (there is widget or widget.isAncestorOf(there))


def _names(widget: QWidget) -> tuple[str, ...]:
    said = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (widget.accessibleName(), said.replace("&", ""), widget.toolTip())


@pytest.fixture
def mouse(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Mouse:
    assert window.furniture, "menus and buttons are there"
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(1)
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda: 1)
    qtbot.addWidget(window, before_close_func=lambda _: QApplication.setDoubleClickInterval(usual))
    window.resize(1280, 900)
    return Mouse(window)


def begin_a_campaign(mouse: Mouse) -> int:
    planner = mouse.window.planner
    mouse.go("Campaigns")
    mouse.click("New campaign")
    mouse.click("Add campaign")
    assert planner.read(campaigns.rows) == [], "what is compulsory lacks"
    for field, text in (
        ("Title (EN)", "Sign it"), ("Objective (EN)", "Twenty mayors sign the pledge"),
        ("Target (EN)", "20 mayors"), ("Theme (EN)", "Housing"),
    ):  # fmt: skip
        mouse.fill(field, text)
    mouse.click("Add campaign")
    (row,) = planner.read(campaigns.rows)
    return row.id


def add_an_action(mouse: Mouse, campaign: int) -> None:
    planner = mouse.window.planner
    mouse.click("Ladder and actions")
    mouse.click("Add action")
    mouse.fill("Title (EN)", "Film in ten cities")
    mouse.choose("Cell", 2)
    mouse.choose("Commitments it serves", 1)
    mouse.click("Add action")
    (row,) = planner.read(actions.rows, campaign_id=campaign)
    (clause,) = planner.read(promises.rows, flagship="sdg-cities", pillar="act")
    assert row.commitments == (clause.clause.id,)


def write_content_and_message(mouse: Mouse) -> None:
    planner = mouse.window.planner
    mouse.go("Content")
    mouse.click("New content")
    mouse.fill("Title (EN)", "Pledge signed")
    mouse.click("Add content")
    assert [row.title.en for row in planner.read(content.board)] == ["Pledge signed"]
    mouse.go("Messages")
    mouse.click("New message house")
    mouse.fill("Message (EN)", "A home is where a city begins.")
    mouse.click("Add message")
    assert [m.text.en for m in planner.read(messages.rows)] == ["A home is where a city begins."]


def approve(mouse: Mouse, campaign: int) -> int:
    planner, decided = mouse.window.planner, 0
    mouse.go("Campaigns")
    while planner.read(approvals.standing, "campaign", campaign).status != "approved":
        mouse.pick("More", "Approval…")
        mouse.click("Decide")
        decided += 1
        assert len(planner.read(approvals.standing, "campaign", campaign).decisions) == decided
    return decided


def test_a_campaign_goes_from_nothing_to_approved_and_exported_and_back_by_mouse(
    mouse: Mouse, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planner = mouse.window.planner
    before = state(planner.path)
    campaign = begin_a_campaign(mouse)
    add_an_action(mouse, campaign)
    write_content_and_message(mouse)
    approve(mouse, campaign)
    files = {form: tmp_path / f"plan.{form}" for form in ("xlsx", "csv", "json")}
    answers = iter(map(str, files.values()))
    ask: Callable[..., tuple[str, str]] = lambda *_: (next(answers), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    mouse.go("Import and export")
    mouse.click("Tables in and out")
    mouse.window.furniture.toast.hide()  # it tells of the last decision, over the first button
    for button, file in zip(
        ("Workbook (.xlsx)…", "Actions (.csv)…", "Whole plan (.json)…"), files.values(), strict=True
    ):
        mouse.click(button)
        qtbot.waitUntil(file.is_file, timeout=30_000)
        qtbot.waitUntil(mouse.window.furniture.toast.isVisible)
        mouse.window.furniture.toast.hide()  # it says where the file went, over the next button
    words = {c for sheet in openpyxl.load_workbook(files["xlsx"]) for r in sheet.values for c in r}
    assert {"Sign it", "Film in ten cities"} <= words
    assert "Film in ten cities" in files["csv"].read_text("utf-8-sig")
    assert "A home is where a city begins." in json.dumps(json.loads(files["json"].read_text()))
    steps = 0
    while planner.undo_label:
        mouse.take_back()
        steps += 1
    assert steps >= 6
    assert state(planner.path) == before
