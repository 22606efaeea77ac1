"""The window: a frame around screens that are made when they are first shown."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenuBar, QStatusBar

from comms_planner.design import MENU_BAR, STATUS_BAR, Tokens, tokens_of
from comms_planner.errors import PlannerError
from comms_planner.preferences import Preferences, WindowState
from comms_planner.progress import Progress
from comms_planner.services.planner import Planner
from comms_planner.ui.context import Context, Signals
from comms_planner.ui.errors import sentence
from comms_planner.ui.jobs import Jobs
from comms_planner.ui.screen import Screen, ScreenInfo
from comms_planner.ui.screens import infos
from comms_planner.ui.shell import files
from comms_planner.ui.shell.doors import Doors
from comms_planner.ui.shell.frame import Frame
from comms_planner.ui.theme import fonts, palette
from comms_planner.ui.translation import Translation

if TYPE_CHECKING:
    from comms_planner.services.opening import Opened
    from comms_planner.ui.shell.furniture import Furniture

SMALLEST = (980, 620)
FIRST = (1280, 820)
A_TURN = 1
"""Milliseconds, so that the window listens in between: with none, Qt goes on in the same turn."""


Step = Callable[[], "Step | None"]
"""One turn of work that may have another after it."""


class Window(QMainWindow):
    """Shows one plan; language, theme or another file rebuild everything inside it."""

    settled = Signal()
    """The first screen has been painted; what it did not need may be loaded now."""

    def __init__(
        self,
        opened: Opened,
        preferences: Preferences,
        doors: Doors,
        translation: Translation,
        screens: Sequence[ScreenInfo] = (),
    ) -> None:
        super().__init__()
        self._preferences, self._doors = preferences, doors
        self._translation, self._screens = translation, tuple(screens or infos())
        self._jobs = Jobs(self)
        self._opened, self._planner = opened, opened.planner
        self._built: dict[str, Screen] = {}
        self._kept: dict[str, tuple[Mapping[str, Any], Mapping[str, object]]] = {}
        self._unsubscribe: Callable[[], None] = _nothing
        self._theme, self._is_painted = "", False
        self._wanted = ""
        """The screen that was asked for last, shown or still being made."""
        self._furniture: Furniture | None = None
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        state = WindowState.load(preferences.folder)
        if not self.restoreGeometry(QByteArray.fromBase64(state.geometry.encode())):
            self.resize(*FIRST)
        self._current = state.screen if state.screen in self._keys else self._keys[0]
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_theme_changed)
        self.rebuild()

    @property
    def planner(self) -> Planner:
        """The plan that is open."""
        return self._planner

    @property
    def current(self) -> str:
        """The key of the screen that is shown."""
        return self._current

    @property
    def _keys(self) -> tuple[str, ...]:
        return tuple(info.key for info in self._screens)

    def screen_of(self, key: str) -> Screen:
        """The screen with this key, made now if it has not been shown yet."""
        if key not in self._built:
            screen = self._info(key).load()(self.context)
            self._built[key] = screen
            self.frame.stack.addWidget(screen)
            kept = self._kept.pop(key, None)
            if kept:
                screen.recall(kept)
        return self._built[key]

    def visit(self, screen: str, /, **where: object) -> None:
        """Show a screen like `navigate`; one not made yet is made in one turn, filled in the next
        and shown in the last. So is one that takes long to catch up with what has changed.

        It is loaded, and what it reads is asked, beside the window, which listens in between.
        What is typed meanwhile goes to nobody, and whoever asks for another screen is shown that
        one only.
        """
        built = self._built.get(screen)
        if built is not None and not (built.is_stale and built.is_long()):
            self.navigate(screen, **where)
            return
        self._wanted = screen
        self.frame.side_bar.set_current(screen)
        held, frame = QApplication.focusWidget(), self.frame
        if held is not None and frame.stack.isAncestorOf(held):
            frame.setFocus(Qt.FocusReason.OtherFocusReason)

        loading = _beside(self._info(screen).load)

        def make() -> Step | None:
            if loading.is_alive():
                return make
            made = self.screen_of(screen)
            asking = _beside(lambda: made.ask_ahead(self._planner))

            def fill() -> Step | None:
                if asking.is_alive():
                    return fill
                made.catch_up()
                return show

            return fill

        def show() -> Step | None:
            self.navigate(screen, **where)
            return None

        def go_on(step: Step) -> None:
            following = step() if self._wanted == screen and self.frame is frame else None
            if following:
                QTimer.singleShot(A_TURN, frame, partial(go_on, following))

        QTimer.singleShot(A_TURN, frame, partial(go_on, make))

    def navigate(self, screen: str, /, **where: object) -> None:
        """Show a screen and, on it, the thing that `where` names."""
        shown = self.screen_of(screen)
        self._current = self._wanted = screen
        last, stack = shown.focusWidget(), self.frame.stack
        stack.setCurrentWidget(shown)
        held = QApplication.focusWidget()
        if held is None or held is self.frame or (last is None and stack.isAncestorOf(held)):
            # Qt would ring the first button; the search has let the keyboard go
            (last or shown).setFocus(Qt.FocusReason.OtherFocusReason)
        self.frame.side_bar.set_current(screen)
        if where:
            shown.reveal(**where)

    def tell(
        self, sentence: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Say in passing that something was done."""
        self.furniture.toast.say(sentence, action, on_action)

    def complain(self, error: PlannerError) -> None:
        """Show a failure that concerns the whole plan, above every screen."""
        said, instead = sentence(self.context.texts, error), error.instead
        if instead:
            go_on = partial(self.furniture.errands.open_path, Path(instead))
            self.frame.banner.say("danger", said, self.tr("Open that file"), go_on)
        else:
            self.frame.banner.say("danger", said)

    def show_plan(self, opened: Opened) -> None:
        """Show another plan instead of this one, whose file is let go."""
        self.let_go()
        self._opened, self._planner = opened, opened.planner
        self._preferences.opened(opened.planner.path)
        self._built, self._kept = {}, {}
        self.rebuild()

    def let_go(self) -> None:
        """Hear no more of the plan and close its file."""
        self._hear_nothing()
        self.furniture.stop()
        self._planner.close()

    def _hear_nothing(self) -> None:
        self._unsubscribe()
        self._unsubscribe = _nothing

    def rebuild(self) -> None:
        """Make everything inside the window anew, on the same screen."""
        chosen = self._preferences
        texts = self._translation.switch(chosen.language, chosen.dates, chosen.week_begins)
        tokens = self._dress()
        self._hear_nothing()
        self._kept |= {key: screen.memory() for key, screen in self._built.items()}
        self._built = {}
        self.frame = Frame(tokens)
        signals = Signals(self.frame)
        self._unsubscribe = self._planner.subscribe(signals.changed.emit)
        self._planner.watch = self._watch
        # A menu or a button of the old frame may be speaking: let it finish first.
        signals.preferred.connect(lambda: QTimer.singleShot(0, self, self.rebuild))
        self.context = Context(
            self._planner,
            signals,
            self._jobs,
            texts,
            tokens,
            self._preferences,
            self.visit,
            self.tell,
        )
        if self._furniture:  # its clocks may strike once more before it goes
            self._furniture.stop()
        self._furniture = None
        if self._is_painted:
            _ = self.furniture
        else:
            self._leave_room()
        self.setCentralWidget(self.frame)
        self.setWindowTitle(self.tr("{plan} – Comms Planner").format(plan=self._planner.path.stem))
        if self.isVisible() or self._info(self._current).quick:
            self.navigate(self._current)
        self._say_notices()

    def _watch(self) -> AbstractContextManager[Progress]:
        """Show how far a write of the plan is, where that takes longer than a blink."""
        from comms_planner.ui import long_work  # late: nothing is written before the first paint

        return long_work.shown(self, self.context)

    def _say_notices(self) -> None:
        """Why the plan is open for reading only, or what to mind about where it lies."""
        reason = self._opened.read_only_reason
        for notice in (reason,) if reason else self._opened.warnings[:1]:
            said = self.context.texts.translate("Errors", notice.text).format(**notice.values)
            self.frame.banner.say("warning", said)

    def _info(self, key: str) -> ScreenInfo:
        return next(info for info in self._screens if info.key == key)

    def _first_screen(self) -> None:
        fonts.load_others()
        _ = self.furniture
        if not self._built:
            self.navigate(self._current)
        # timers come after posted paint and layout events, and one may bring the other
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self.settled.emit))

    @property
    def furniture(self) -> Furniture:
        """Menus, search and all else around the screens, made now if nobody needed it yet."""
        if self._furniture is None:
            from comms_planner.ui.shell.furniture import Furniture, Room  # late: after the paint

            room = Room(self, self.frame, self.context, self._doors, self._screens, self)
            self._furniture = Furniture(room)
            self.frame.side_bar.set_current(self._current)
        return self._furniture

    def _leave_room(self) -> None:
        """Bars as high as those to come, so that nothing jumps when they do."""
        menus = QMenuBar()
        menus.setFixedHeight(MENU_BAR)
        self.setMenuBar(menus)
        status = QStatusBar()
        status.setFixedHeight(STATUS_BAR)
        self.setStatusBar(status)

    def _dress(self) -> Tokens:
        """Give the application the look of the chosen theme."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        choice = self._preferences.theme
        palette.follow(choice)
        self._theme = palette.effective(choice)
        tokens = tokens_of(self._theme)
        palette.apply(app, tokens)
        palette.dress(self)
        return tokens

    def _system_theme_changed(self) -> None:
        if palette.effective(self._preferences.theme) != self._theme:
            QTimer.singleShot(0, self, self.rebuild)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin without a focus ring; Tab brings it."""
        super().showEvent(event)
        self.frame.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._is_painted:
            self.frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When the frame is painted for the first time, a screen may load the ORM.

        A timer alone would not tell: at the start one may well run before the first paint.
        """
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._first_screen)
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a plan file or a calendar."""
        if files.dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the plan file that was dropped, or look at a calendar."""
        path = files.dropped(event.mimeData())
        if path is None:
            return
        event.acceptProposedAction()
        if path.suffix == files.CALENDAR:
            self.navigate("exchange", file=path)
        else:
            self.furniture.errands.open_path(path)

    def may_go(self) -> bool:
        """Whether nothing typed is lost; a screen that asks is shown with its question."""
        for key in tuple(self._kept):  # not shown since language or theme were changed
            self.screen_of(key)
        for key, screen in tuple(self._built.items()):
            if screen.is_dirty:
                self.navigate(key)
            if not screen.may_go():
                return False
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, keep where the window was, let go of the file."""
        if not self.may_go():
            event.ignore()
            return
        self.context.signals.closing.emit()
        self._jobs.close()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        try:
            self._preferences.keep()
            WindowState(geometry, self._current).save(self._preferences.folder)
        except PlannerError as error:
            import logging  # late: most windows close in peace

            logging.getLogger(__name__).warning("%s", error)
        self.let_go()
        self.furniture.keeper.last()
        super().closeEvent(event)


def _beside(work: Callable[[], object]) -> threading.Thread:
    """Begin what need not hold up the window; whatever fails is done again there, and told."""

    def do() -> None:
        with suppress(Exception):
            work()

    thread = threading.Thread(target=do, name="beside", daemon=True)
    thread.start()
    return thread


def _nothing() -> None:
    """Stands for having nobody to tell."""
