"""The app as a process: Qt, its look, the first plan, the window; and pictures of screens."""

from __future__ import annotations

import importlib
import os
import sqlite3
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QEventLoop,
    QIODevice,
    QMessageLogContext,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from comms_planner import paths
from comms_planner.collecting import all_at_once, few_at_a_time, undisturbed
from comms_planner.design import tokens_of
from comms_planner.errors import PlannerError
from comms_planner.files import write_whole
from comms_planner.preferences import Preferences
from comms_planner.services.planner import Planner
from comms_planner.ui.errors import Faults, sentence
from comms_planner.ui.screens import infos
from comms_planner.ui.shell.doors import Doors
from comms_planner.ui.theme import fonts, icons, palette
from comms_planner.ui.translation import Translation
from comms_planner.ui.window import Window

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from comms_planner.interchange.plan_data import Imported
    from comms_planner.progress import Progress
    from comms_planner.services.opening import Opened
    from comms_planner.services.search import HitRow
    from comms_planner.ui.screen import Screen

NAME = "Comms Planner"
FIRST_PLAN = "HSP-EB.1-7.commsplan"
WARM = "warm"
"""The thread that loads what comes after the first month."""
WARMED = (
    "comms_planner.services.schedule.clashes", "comms_planner.charts.look",
    "comms_planner.reports.orders",
)  # fmt: skip
"""What is loaded beside the window once the first month is painted, in this order."""
VIEWS = tuple(
    f"comms_planner.ui.screens.calendar.{name}"
    for name in ("week_page", "timeline_page", "agenda", "quarter_page", "year_page")
)
"""The calendar's other views, loaded after all screens."""
MANY = {"action", "change", "change_row", "measurement", "content_item", "search"}
"""Tables that may hold very many rows."""
SETTLED, MOST_WAITS = 400, 100
"""Milliseconds after which a screen, its charts included, is drawn."""


def run(path: Path | None = None) -> int:
    """Open the app on a plan file, or on the last one, or on a new one the first time."""
    app = application(is_starting=True)
    preferences = Preferences.load()
    translation = Translation(app)
    texts = translation.switch(preferences.language, preferences.dates, preferences.week_begins)
    if texts.language != "en" or preferences.dates:
        fonts.load_others()
    palette.follow(preferences.theme)
    faults = Faults(paths.config() / "log.txt", lambda: translation.texts)
    faults.install()
    opened = first_plan(path, preferences, translation)
    if opened is None:
        return 2
    window = make_window(opened, preferences, translation)
    once = Qt.ConnectionType.SingleShotConnection
    window.settled.connect(lambda: app.setWindowIcon(icons.app_icon()), once)
    window.settled.connect(lambda: warm(opened.planner), once)
    app.applicationStateChanged.connect(_collect)
    come_up(window)
    return app.exec()


def come_up(window: Window) -> None:
    """Show the window; where the display is smaller than it, on the whole of the display."""
    room = window.screen().availableSize()
    if room.width() < window.width() or room.height() < window.height():
        window.showMaximized()
    else:
        window.show()


def application(*, is_starting: bool = False) -> QApplication:
    """The one QApplication, with the bundled typefaces and the mark of the app.

    At a start the mark and the typefaces of other scripts may wait until the window is painted.
    """
    found = QApplication.instance()
    app = (
        found
        if isinstance(found, QApplication)
        else QApplication([*sys.argv[:1], "-style", "fusion"])
    )
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("")  # titles name the app themselves
    app.setDesktopFileName("comms-planner")
    if app is found:  # made by somebody else
        palette.use_fusion(app)
    fonts.load_latin()
    fonts.apply(app)
    if not is_starting:
        fonts.load_others()
        app.setWindowIcon(icons.app_icon())
    return app


def make_window(
    opened: Opened, preferences: Preferences, translation: Translation | None = None
) -> Window:
    """A window over a plan, not yet shown."""
    app = application() if translation is None else None
    if translation is None:
        assert app is not None
        translation = Translation(app)
    return Window(opened, preferences, doors(preferences), translation)


def first_plan(
    path: Path | None, preferences: Preferences, translation: Translation
) -> Opened | None:
    """The plan to start with: the one asked for, the last one, or a new one.

    Where it cannot be opened the person says which other one; None when they give up.
    """
    last = Path(preferences.last_file) if preferences.last_file else None
    chosen = path or (last if last and last.exists() else paths.documents() / FIRST_PLAN)
    is_new, rescued = path is None and not chosen.exists(), None
    while True:
        try:
            if is_new:
                _create(chosen)
            elif rescued:
                _rescue(rescued, chosen, preferences, translation)
            opened = _open(chosen, preferences, signs_later=True)
            preferences.opened(chosen)
        except PlannerError as error:
            from comms_planner.ui.shell.start import StartDialog  # late: most plans open

            tokens = tokens_of(palette.effective(preferences.theme))
            palette.apply(application(), tokens)
            rescuable = chosen if error.importable else None
            dialog = StartDialog(tokens, sentence(translation.texts, error), rescuable)
            dialog.exec()
            if dialog.chosen is None:
                return None
            chosen, is_new, rescued = dialog.chosen, dialog.is_new, dialog.rescued
        else:
            return opened


def warm(planner: Planner) -> None:
    """Load, on a thread, what the first month does not need and the next screens do."""

    def load() -> None:
        with suppress(sqlite3.Error):  # the first change tells
            planner.sign()
        with undisturbed(keep=True):
            planner.warm()
            for name in WARMED:
                importlib.import_module(name)
            screens = [info.load() for info in infos()]
            for name in VIEWS:
                importlib.import_module(name)
        few_at_a_time()
        rehearse(planner, screens)

    threading.Thread(target=load, name=WARM, daemon=True).start()


def _collect(state: Qt.ApplicationState) -> None:
    """Let all rubbish go once the person works in another window."""
    if state != Qt.ApplicationState.ApplicationActive:
        all_at_once()


def rehearse(planner: Planner, screens: Sequence[type[Screen]]) -> None:
    """Ask once, on a thread, what screens will ask: the first time a question is put into SQL.

    Only what needs nothing but the plan, and looks at nothing there may be very many of; and what
    is asked about one thing alone.
    """
    asked = {query for screen in screens for query in screen.watches}
    for query in asked:
        needed = query.__code__.co_argcount - len(query.__defaults__ or ())
        if needed == 1 and not query.reads & MANY:  # type: ignore[attr-defined]  # set by reads()
            with suppress(PlannerError):
                planner.read(query)
    for query in {query for screen in screens for query in screen.asks_about}:
        with suppress(PlannerError):  # there may be none with this number
            planner.read(query, 1)


def picture(
    path: Path,
    screen: str,
    language: str,
    theme: str,
    size: str,
    out: Path,
    dates: str = "",
    where: Mapping[str, object] = MappingProxyType({}),
    week_begins: str = "",
) -> None:
    """Write a PNG of one screen of a plan, without a display; `size` is like 1280x820.

    `where` says what of the screen to show, as `Screen.reveal` takes it.
    """
    import tempfile  # late: the window needs none

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    translation = Translation(application())
    qInstallMessageHandler(_without_size_hints)
    width, height = (int(part) for part in size.lower().split("x"))
    with tempfile.TemporaryDirectory() as folder:
        preferences = Preferences(folder=Path(folder), language=language, theme=theme)
        preferences.dates, preferences.week_begins = dates, week_begins
        window = make_window(_open(path, preferences, read_only=True), preferences, translation)
        window.setMinimumSize(1, 1)
        window.resize(width, height)
        window.show()
        window.furniture.turn.stop()  # in a picture nobody waits for a turn to change the plan
        window.navigate(screen, **where)
        _wait(SETTLED)
        for _ in range(MOST_WAITS):
            if not window.context.jobs.running:
                break
            _wait(SETTLED // 8)
        drawn = QBuffer()  # written by Python, since Qt calls half a file a success
        drawn.open(QIODevice.OpenModeFlag.WriteOnly)
        window.grab().save(drawn, "PNG")
        write_whole(out, bytes(drawn.data().data()))
        window.close()
        window.deleteLater()
        translation.clear()
    qInstallMessageHandler(None)


def _wait(milliseconds: int) -> None:
    """Let the window go on for a while."""
    settled = QEventLoop()
    QTimer.singleShot(milliseconds, settled.quit)
    settled.exec()


def _without_size_hints(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Let the offscreen platform keep to itself that it has no size hints."""
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


def doors(preferences: Preferences) -> Doors:
    """The services that the frame of the window reaches, each imported at first use."""
    return Doors(
        open=lambda path: _open(path, preferences),
        is_free=_is_free,
        create=_create,
        import_data=lambda source, target, progress: _import_data(
            source, target, preferences, progress
        ),
        find=_find,
        again=_again,
        ready=_ready,
        prepare=_prepare,
        latest_backup=_latest_backup,
        backup_due=_backup_due,
        unsaved=_unsaved,
        back_up=_back_up,
        restore=_restore,
    )


def _is_free(path: Path) -> bool:
    from comms_planner.services import opening  # late: as below

    return opening.is_free(path)


def _open(
    path: Path, preferences: Preferences, *, read_only: bool = False, signs_later: bool = False
) -> Opened:
    from comms_planner.services import opening  # late: imported at first use, like all below

    return opening.open_plan(
        path, read_only=read_only, signs_later=signs_later, who=preferences.who
    )


def _create(path: Path) -> None:
    from comms_planner.services import opening

    path.parent.mkdir(parents=True, exist_ok=True)
    opening.create(path)


def _import_data(
    source: Path, target: Path, preferences: Preferences, progress: Progress
) -> Imported:
    from comms_planner.interchange import json_import, plan_data

    if json_import.is_plan(source):
        who = preferences.who
        made = json_import.import_plan(source, target, who=who, progress=progress)
        return plan_data.Imported(made, ())
    return plan_data.import_data(source, target, who=preferences.who, progress=progress)


def _rescue(source: Path, target: Path, preferences: Preferences, translation: Translation) -> None:
    """Make the plan of another's data before there is a window, and tell what is missing."""
    from comms_planner.progress import silent
    from comms_planner.ui.shell.rescue import LeftOutDialog

    imported = _import_data(source, target, preferences, silent)
    tokens = tokens_of(palette.effective(preferences.theme))
    dialog = LeftOutDialog(None, tokens, translation.texts, imported)
    if dialog.has_news:
        dialog.exec()


def _find(planner: Planner, words: str, limit: int) -> Sequence[HitRow]:
    from comms_planner.services import search

    return planner.read(search.find, words, limit)


def _again(planner: Planner, things: Sequence[tuple[str, int]]) -> Sequence[HitRow]:
    from comms_planner.services import search

    return planner.read(search.of, things)


def _ready(planner: Planner) -> bool:
    from comms_planner.services import search

    return planner.read(search.is_ready)


def _prepare(planner: Planner) -> None:
    """Make the search ready, once all else is loaded: both at once would hold the window up."""
    from comms_planner.services import search

    for thread in threading.enumerate():
        if thread.name == WARM:
            thread.join()
    planner.read(search.prepare)


def _latest_backup(path: Path) -> dt.datetime | None:
    from comms_planner.services import backups

    latest = backups.latest(path)
    return latest.at if latest else None


def _backup_due(path: Path, now: dt.datetime) -> bool:
    from comms_planner.services import backups

    return backups.needs_backup(path, now)


def _unsaved(path: Path) -> bool:
    from comms_planner.services import backups

    return backups.has_unsaved_changes(path)


def _back_up(path: Path, progress: Progress) -> None:
    from comms_planner.services import backups

    backups.back_up(path, progress)


def _restore(backup: Path, plan: Path) -> None:
    from comms_planner.services import backups

    backups.restore(backup, plan)
