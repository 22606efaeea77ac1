"""A failure nobody expected is kept in the log and shown once."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.errors import PlannerError
from comms_planner.progress import Cancelled
from comms_planner.text import Texts
from comms_planner.ui.errors import Faults, sentence
from comms_planner.ui.fault_box import FaultBox


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "log.txt"


@pytest.fixture
def shown(qtbot: QtBot, log_file: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What the dialog would have said; the hooks are put back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    faults = Faults(log_file, Texts)
    faults.show_dialog = False
    faults.install()
    said: list[tuple[str, str]] = []
    faults.caught.connect(lambda *words: said.append(words))
    return said


def fail(message: str = "boom") -> None:
    raise RuntimeError(message)


def catch() -> None:
    try:
        fail()
    except RuntimeError:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


def test_the_same_fault_is_shown_and_logged_once(
    shown: list[tuple[str, str]], log_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(3):
        catch()
    assert len(shown) == 1
    assert "RuntimeError: boom" in shown[0][1]
    assert log_file.read_text(encoding="utf-8").count("RuntimeError: boom") == 1
    assert "RuntimeError" in capsys.readouterr().err


def test_work_that_somebody_stopped_is_no_fault(shown: list[tuple[str, str]]) -> None:
    sys.excepthook(Cancelled, Cancelled(), None)
    assert shown == []


def test_a_fault_on_another_thread_comes_to_the_window(
    shown: list[tuple[str, str]], qtbot: QtBot
) -> None:
    thread = threading.Thread(target=fail, args=("elsewhere",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(shown) == 1)
    assert "elsewhere" in shown[0][1]


def test_an_expected_failure_without_a_place_is_a_sentence(shown: list[tuple[str, str]]) -> None:
    try:
        raise PlannerError("No room on {disk}.", disk="D:")
    except PlannerError:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    assert shown == [("No room on D:.", "")]


def test_the_details_can_be_copied(qtbot: QtBot, log_file: Path) -> None:
    box = FaultBox(None, "", "Traceback of the fault", log_file)
    qtbot.addWidget(box)
    box.copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback of the fault"
    assert str(log_file) in box.informativeText()


def test_values_in_a_sentence_are_in_the_readers_language() -> None:
    error = PlannerError("“{title}” is held already.", title=Bilingual("Forum", "论坛"))
    assert sentence(Texts("zh"), error) == "“论坛” is held already."
