"""The app starts on a plan, whatever it finds, and draws its screens into files."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from comms_planner import app
from comms_planner.design import DARK, LIGHT
from comms_planner.preferences import Preferences, WindowState
from comms_planner.services import actions, opening, programme
from comms_planner.ui.screens import infos
from comms_planner.ui.shell import files
from comms_planner.ui.shell.start import StartDialog
from comms_planner.ui.translation import Translation

HEAVY = "sqlalchemy alembic matplotlib numpy reportlab openpyxl icalendar"
START = f"""
import sys
from pathlib import Path
from comms_planner import app
from comms_planner.preferences import Preferences
application, preferences = app.application(), Preferences.load()
opened = app.first_plan(Path(sys.argv[1]), preferences, app.Translation(application))
window = app.make_window(opened, preferences)
window.show()
application.processEvents()
assert window.current == "calendar" and window.frame.stack.count() == 1
loaded = [name for name in "{HEAVY}".split() if name in sys.modules]
print(",".join(loaded) or "light")
"""


def test_the_first_start_makes_a_plan_in_the_documents(
    own_folders: Path, translation: Translation
) -> None:
    opened = app.first_plan(None, Preferences.load(), translation)
    assert opened is not None
    assert opened.planner.path == own_folders / app.FIRST_PLAN
    assert not opened.planner.read_only
    opened.planner.close()
    assert Preferences.load().last_file == str(own_folders / app.FIRST_PLAN)


def test_later_starts_open_the_last_plan(tmp_path: Path, translation: Translation) -> None:
    last = tmp_path / "Last.commsplan"
    opening.create(last)
    Preferences.load().opened(last)
    opened = app.first_plan(None, Preferences.load(), translation)
    assert opened is not None
    assert opened.planner.path == last
    opened.planner.close()


def test_a_plan_that_cannot_be_opened_is_told_and_another_one_asked_for(
    tmp_path: Path, translation: Translation, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = tmp_path / "bad.commsplan", tmp_path / "good.commsplan"
    bad.write_text("not a plan", encoding="utf-8")
    monkeypatch.setattr(files, "ask_new", lambda *_: good)
    monkeypatch.setattr(StartDialog, "exec", lambda self: self._new())
    opened = app.first_plan(bad, Preferences.load(), translation)
    assert opened is not None
    assert opened.planner.path == good
    opened.planner.close()


def test_giving_up_at_the_start_ends_it(
    tmp_path: Path, translation: Translation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StartDialog, "exec", lambda self: self.reject())
    assert app.first_plan(tmp_path / "gone.commsplan", Preferences.load(), translation) is None


def test_the_start_dialog_offers_another_plan(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = StartDialog(LIGHT, "The plan is damaged.")
    qtbot.addWidget(dialog)
    monkeypatch.setattr(files, "ask_open", lambda *_: None)
    dialog._open()
    assert dialog.result() != QDialog.DialogCode.Accepted
    monkeypatch.setattr(files, "ask_open", lambda *_: tmp_path / "a.commsplan")
    dialog._open()
    assert (dialog.chosen, dialog.is_new) == (tmp_path / "a.commsplan", False)


def test_a_plan_with_a_foreign_trigger_gives_its_data_to_a_new_one_at_the_start(
    built_in: Path, tmp_path: Path, translation: Translation, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(built_in)) as connection:
        connection.execute("CREATE TRIGGER spy AFTER INSERT ON action BEGIN SELECT 1; END")
    wanted = tmp_path / "saved.commsplan"
    monkeypatch.setattr(files, "ask_new", lambda *_: wanted)
    monkeypatch.setattr(StartDialog, "exec", _press("Import only its data…"))
    opened = app.first_plan(built_in, Preferences.load(), translation)
    assert opened is not None
    assert opened.planner.path == wanted
    assert len(opened.planner.read(programme.flagships)) == 5
    opened.planner.close()


def _press(word: str) -> Callable[[StartDialog], None]:
    """Press the button that says so."""

    def press(dialog: StartDialog) -> None:
        next(b for b in dialog.findChildren(QPushButton) if b.text() == word).click()

    return press


def test_a_window_larger_than_the_display_takes_the_whole_of_it(
    own_folders: Path, translation: Translation, qtbot: QtBot
) -> None:
    preferences = Preferences.load()
    opened = app.first_plan(None, preferences, translation)
    assert opened is not None
    window = app.make_window(opened, preferences)
    qtbot.addWidget(window)
    assert window.width() > window.screen().availableSize().width()
    app.come_up(window)
    assert window.isMaximized()


def test_a_picture_of_a_screen_has_the_size_and_theme_asked_for(
    tmp_path: Path, qapp: QApplication
) -> None:
    plan, out = tmp_path / "plan.commsplan", tmp_path / "today.png"
    opening.create(plan)
    app.picture(plan, "today", "zh", "dark", "1000x700", out)
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1000, 700)
    assert image.pixelColor(990, 400).name().upper() == DARK.bg
    assert not (tmp_path / "plan backups").exists()


def test_nothing_heavy_is_loaded_before_the_first_month_is_painted(tmp_path: Path) -> None:
    plan = tmp_path / "plan.commsplan"
    opening.create(plan)
    config = tmp_path / "config"
    WindowState("", "calendar").save(config)
    started = subprocess.run(
        [sys.executable, "-c", START, str(plan)],
        env={**os.environ, "COMMS_PLANNER_CONFIG": str(config)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert started.stdout.strip() == "light", started.stderr


def test_what_screens_ask_of_the_plan_alone_is_asked_beforehand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = tmp_path / "plan.commsplan"
    opening.create(plan)
    planner = opening.open_plan(plan, read_only=True).planner
    asked: list[Callable[..., object]] = []
    about: list[Callable[..., object]] = []

    def listen(query: Callable[..., object], *number: object) -> object:
        (about if number else asked).append(query)
        return read(query, *number)

    read = planner.read
    monkeypatch.setattr(planner, "read", listen)
    app.rehearse(planner, [info.load() for info in infos()])
    planner.close()
    assert programme.flagships in asked
    assert actions.one in about
    assert not any(query.reads & app.MANY for query in asked)  # type: ignore[attr-defined]  # set by reads()
