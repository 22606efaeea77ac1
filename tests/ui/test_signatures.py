"""PySide6 words its errors as ever, though it loads the words late."""

from __future__ import annotations

import linecache
import subprocess
import sys

import pytest

from comms_planner.ui import signatures

WRONG_CALLS = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from comms_planner.ui import signatures

if sys.argv[1] == "late":
    assert signatures.load_when_needed(), "the locked version of PySide6 is not the known one"
import PySide6.QtCore
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

app = QApplication([])
label = QLabel("x")
loaded = [sys.modules.get(name) is not None for name in (signatures.FEATURES,)]
assert loaded == [sys.argv[1] != "late"]

def wrong(call):
    try:
        call()
    except Exception as error:
        print(repr(error))

wrong(lambda: label.setText(3))
wrong(lambda: label.setText(4))
wrong(lambda: QSize("a", 1, 2))
wrong(lambda: QTimer.singleShot("x"))
wrong(lambda: label.resize(1, 2, 3, 4))
wrong(lambda: Qt.nothing)
wrong(lambda: QLabel(nothing=3))
wrong(lambda: label.setAlignment(4))
print(QPushButton("y", clicked=print).text())
import inspect
wrong(lambda: inspect.signature(QLabel.setText))
print(QLabel.setText.__doc__)
"""


def _said(when: str) -> str:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", WRONG_CALLS, when],
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_wrong_calls_are_worded_as_by_an_untouched_pyside() -> None:
    late = _said("late")

    assert "called with wrong argument types" in late
    assert late == _said("early")


def test_a_first_signature_may_be_asked_for_before_the_first_error() -> None:
    asked = "assert signatures.load_when_needed()\nfrom PySide6.QtWidgets import QLabel\n"
    asked += "repr(getattr(QLabel, '__signature__', None))\ntry: QLabel([])\n"
    asked += "except TypeError as error: print(error)"
    done = subprocess.run(
        [sys.executable, "-c", f"from comms_planner.ui import signatures\n{asked}"],
        capture_output=True, text=True,
    )  # fmt: skip
    assert "Supported signatures" in done.stdout, done.stderr


def test_another_version_of_pyside_is_loaded_as_it_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "shiboken6")
    monkeypatch.setattr(signatures, "KNOWN", "6.10.9")

    assert not signatures.load_when_needed()


def test_a_pyside_that_is_there_already_is_left_alone() -> None:
    assert not signatures.load_when_needed()


def test_pyside_reads_no_sources_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    known = sys.modules[signatures.FEATURES]
    monkeypatch.setattr(known, signatures.LOOK, getattr(known, signatures.LOOK))  # put back after

    assert signatures.leave_sources_unread()

    monkeypatch.delitem(sys.modules, "this", raising=False)
    import this

    assert this.__file__ not in linecache.cache


def test_another_version_of_pyside_is_only_slower(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, signatures.FEATURES)

    assert not signatures.leave_sources_unread()


@pytest.mark.parametrize("name", signatures.ON_IMPORT)
def test_an_import_may_name_what_it_wants_while_the_words_are_not_loaded(name: str) -> None:
    """Python's registry of codecs imports with `fromlist=`, which reaches the stand-ins."""
    stand_in = signatures._StandIn().loader
    assert getattr(stand_in, name)("encodings.gb18030", fromlist=["*"], level=0) is None
