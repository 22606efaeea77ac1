"""A pack tells what changed since one that was made before, chosen as its PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions
from comms_planner.services.recipes import Recipe
from comms_planner.ui.screens.packs.many import tasks
from comms_planner.ui.screens.packs.view import PacksScreen
from comms_planner.ui.window import Window

LONG = 60_000


def settle(screen: PacksScreen, qtbot: QtBot) -> None:
    qtbot.wait(20)
    qtbot.waitUntil(lambda: screen.preview.is_settled and not screen.desk.is_busy, timeout=LONG)


def test_changes_since_an_earlier_pack_stand_in_the_preview(
    real_window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_window.navigate("packs")
    screen = real_window.screen_of("packs")
    assert isinstance(screen, PacksScreen)
    settle(screen, qtbot)
    screen.choices.load(Recipe("D"))
    screen.choices.changed.emit()
    screen.desk.write(tasks([(screen.order, "")], [".pdf"], tmp_path, screen.context.texts))
    settle(screen, qtbot)
    [made] = tmp_path.glob("*.pdf")
    real_window.planner.write(actions.add, Bilingual("Meet the mayors"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(made), ""))
    screen.choices.since.choose.click()
    qtbot.waitUntil(lambda: screen.choices.since.value() is not None, timeout=LONG)
    settle(screen, qtbot)
    pdf = screen.preview.pdf
    assert pdf is not None
    assert pdf.find("Changed since v1")
    assert pdf.find("Meet the mayors")
    screen.choices.since.leave.click()
    settle(screen, qtbot)
    pdf = screen.preview.pdf
    assert pdf is not None
    assert not pdf.find("Changed since v1")


def test_a_file_that_is_no_pack_is_refused_in_a_sentence(
    real_window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    real_window.navigate("packs")
    screen = real_window.screen_of("packs")
    assert isinstance(screen, PacksScreen)
    (tmp_path / "x.pdf").write_text("no", encoding="utf-8")
    screen.choices.since.read(tmp_path / "x.pdf")
    qtbot.waitUntil(lambda: "x.pdf" in screen.choices.since.error, timeout=LONG)
    assert screen.choices.since.value() is None
