"""What a person typed is never markup: a picture in it would be loaded, a link followed."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import comms_planner.ui
from comms_planner.ui.fault_box import FaultBox
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel, tip
from comms_planner.ui.window import Window

UI = Path(comms_planner.ui.__file__).parent
MARKUP = '<img src="file:///etc/hostname"><b>bold</b> & more'
BARE = {"QMessageBox", "QTextBrowser", "QTextEdit", "QErrorMessage", "QWhatsThis"}


def calls(path: Path) -> list[tuple[str, ast.Call]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            name = node.func.id if isinstance(node.func, ast.Name) else name
            found.append((name, node))
    return found


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda p: str(p.relative_to(UI)))
def test_only_plain_labels_carry_words(path: Path) -> None:
    wrong = []
    for name, call in calls(path):
        if name == "QLabel" and call.args:
            wrong.append(f"line {call.lineno}: QLabel with a text; use PlainLabel")
        if name in BARE:
            wrong.append(f"line {call.lineno}: {name} shows markup")
        if name == "setToolTip" and "labels.py" not in path.name:
            wrong.append(f"line {call.lineno}: setToolTip; use set_tip")
        if name == "setTextFormat" and "PlainText" not in ast.unparse(call):
            wrong.append(f"line {call.lineno}: a text format that is not plain")
    assert not wrong


def test_every_label_in_the_window_is_plain(window: Window) -> None:
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text(), label.text()


def test_markup_is_shown_as_it_was_typed(qtbot: QtBot) -> None:
    for label in (PlainLabel(MARKUP), ElidedLabel(MARKUP)):
        qtbot.addWidget(label)
        assert label.text() == MARKUP
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert "<img" not in tip(MARKUP)
    assert "&lt;img" in tip(MARKUP)


def test_the_dialog_for_faults_shows_no_markup(qtbot: QtBot, tmp_path: Path) -> None:
    box = FaultBox(None, MARKUP, "", tmp_path / "log.txt")
    qtbot.addWidget(box)
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert box.text() == MARKUP
