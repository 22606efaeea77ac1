"""Qt's libraries are linked beside Python, and found in place afterwards."""

from __future__ import annotations

import subprocess
import sys

import pytest

from comms_planner.ui import libraries

LINKED = """
import sys, threading
from comms_planner.ui import libraries
assert libraries.load_beside()
for thread in threading.enumerate():
    if thread.name == "libraries":
        thread.join()
maps = open("/proc/self/maps").read()
assert all(name in maps for name in libraries.LIBRARIES), maps
assert "PySide6" not in sys.modules
from PySide6.QtWidgets import QApplication
print(QApplication.__name__)
"""


def test_the_libraries_are_there_before_they_are_imported() -> None:
    done = subprocess.run([sys.executable, "-c", LINKED], capture_output=True, text=True)
    assert done.stdout == "QApplication\n", done.stderr


def test_a_qt_that_is_there_already_is_left_alone() -> None:
    assert not libraries.load_beside()


def test_other_systems_link_as_they_import(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "PySide6")
    monkeypatch.setattr(sys, "platform", "win32")
    assert not libraries.load_beside()


def test_a_library_that_is_gone_is_left_to_the_import(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "PySide6")
    monkeypatch.setattr(libraries, "LIBRARIES", ("libNothing.so",))
    monkeypatch.setattr(libraries, "MODULES", ())
    monkeypatch.setenv("QT_QPA_PLATFORM", "nothing")
    assert not libraries.load_beside()
