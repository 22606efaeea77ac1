"""What stands around the screens, made once the first of them is painted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from comms_planner.ui.context import Context
from comms_planner.ui.jobs import Job
from comms_planner.ui.screen import Screen, ScreenInfo
from comms_planner.ui.shell.doors import Doors
from comms_planner.ui.shell.errands import Errands, Owner
from comms_planner.ui.shell.frame import Frame, action_button
from comms_planner.ui.shell.keeper import BackupKeeper, PlanWatch, Turn
from comms_planner.ui.shell.menus import MenuBar
from comms_planner.ui.shell.quick_action import quick_action
from comms_planner.ui.shell.search import Deed, GlobalSearch
from comms_planner.ui.shell.status import StatusBar
from comms_planner.ui.undo import UndoActions
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from comms_planner.services.search import HitRow


PAUSE = 1_500
"""Milliseconds after the window stands until the search is made ready."""


def _never_mind(_: BaseException) -> None:
    """The first search makes the index itself, and tells what is wrong."""


class Room(NamedTuple):
    """Where the furniture goes, and whom it speaks to."""

    window: QMainWindow
    frame: Frame
    context: Context
    doors: Doors
    screens: Sequence[ScreenInfo]
    owner: Owner


class Furniture(QObject):
    """The places at the left, menus, search, the buttons of the top bar, the status bar."""

    def __init__(self, room: Room) -> None:
        frame, context, doors = room.frame, room.context, room.doors
        super().__init__(frame)
        self._context, self._doors, tokens = context, doors, context.tokens
        self._frame, self._stack = frame, frame.stack
        frame.fill_side(room.screens, context.texts, context.planner.path)
        frame.side_bar.chosen.connect(context.navigate)
        self.errands = Errands(frame, context, doors, room.owner)
        self.toast = Toast(frame.content, tokens)
        context.signals.changed.connect(self.toast.outdate)
        self.undo = UndoActions(context, frame)
        self._preparing: Job | None = None
        self.search = GlobalSearch(
            context, self._find, frame, self._again, self._all_deeds, self._is_ready,
            lambda words: quick_action(context, words),
        )  # fmt: skip
        self.menus = MenuBar(
            context, room.screens, self.undo, self.errands, self.search.enter, self._find_here
        )
        room.window.setMenuBar(self.menus)
        QTimer.singleShot(PAUSE, self, self._prepare)
        lamp = IconButton(
            "sun" if tokens.dark else "moon",
            self.tr("Light theme") if tokens.dark else self.tr("Dark theme"),
            tokens,
        )
        lamp.clicked.connect(self.errands.swap_theme)
        frame.fill_top(
            self.search,
            action_button(self.undo.undo, tokens, "undo-2"),
            action_button(self.undo.redo, tokens, "redo-2"),
            lamp,
        )
        room.window.setStatusBar(StatusBar(context, self._latest_backup))
        self.keeper = BackupKeeper(context, doors, frame)
        self.watch = PlanWatch(context.planner, room.owner.complain, frame.banner.hide, frame)
        self.turn = Turn(context.planner, doors.is_free, frame)
        self.turn.came.connect(self._offer_turn)

    def stop(self) -> None:
        """Look after the plan no more: it is being let go, or others do from now on."""
        self.watch.stop()
        self.keeper.stop()
        self.turn.stop()

    def _offer_turn(self) -> None:
        """Say that the plan can be changed now, and offer to open it so."""
        said = self.tr("Nobody else has this plan open any more, so you can change it.")
        frame, take = self._frame, self.errands.take_turn
        frame.banner.say("success", said, self.tr("Open it for editing"), take)

    def _find_here(self) -> None:
        """Look on the screen in front, or in the whole plan where it has nothing to look in."""
        screen = self._stack.currentWidget()
        if not (isinstance(screen, Screen) and screen.find_words()):
            self.search.enter()

    def _find(self, words: str, limit: int) -> Sequence[HitRow]:
        return self._doors.find(self._context.planner, words, limit)

    def _again(self, things: Sequence[tuple[str, int]]) -> Sequence[HitRow]:
        return self._doors.again(self._context.planner, things)

    def _all_deeds(self) -> list[Deed]:
        return self.menus.deeds()

    def _is_ready(self) -> bool:
        """Whether the search answers at once; where not, it is made ready, and looks then."""
        if self._doors.ready(self._context.planner):
            return True
        self._prepare()
        return False

    def _prepare(self) -> None:
        """Make the search's index beside the window, before anybody asks."""
        if self._preparing is not None:
            return
        planner, prepare = self._context.planner, self._doors.prepare
        job = self._context.jobs.start("", lambda _: prepare(planner), failed=_never_mind)
        self._preparing = job
        job.ended.connect(self._prepared)

    def _prepared(self) -> None:
        self._preparing = None
        self.search.look_now()

    def _latest_backup(self) -> dt.datetime | None:
        return self._doors.latest_backup(self._context.planner.path)
