"""What a window looks after by the clock: backups, changes by others, and its turn to write."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from comms_planner.errors import PlannerError
from comms_planner.progress import silent
from comms_planner.services.planner import Planner
from comms_planner.ui.context import Context
from comms_planner.ui.shell.doors import Doors

SECOND, MINUTE = 1_000, 60_000


class BackupKeeper(QObject):
    """Looks once a minute whether a backup is due, and makes it beside the window."""

    def __init__(self, context: Context, doors: Doors, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._doors, self._running = context, doors, False
        self._clock = QTimer(self, interval=MINUTE)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Make a backup if one is due."""
        planner = self._context.planner
        if self._running or planner.read_only:
            return
        if self._doors.backup_due(planner.path, dt.datetime.now(dt.UTC)):
            self._running = True
            job = self._context.jobs.start(
                self.tr("Backing up"),
                lambda progress: self._doors.back_up(planner.path, progress),
                lambda _: self._context.signals.backed_up.emit(),
                self._failed,
            )
            job.ended.connect(self._ended)

    def stop(self) -> None:
        """Look no more: the plan is being let go."""
        self._clock.stop()

    def last(self) -> None:
        """Make a backup of what no backup has yet, before the window goes."""
        planner = self._context.planner
        if planner.read_only:
            return
        try:
            if self._doors.unsaved(planner.path):
                self._doors.back_up(planner.path, silent)
        except PlannerError as error:
            _note("no backup at the end: %s", error)

    def _ended(self) -> None:
        self._running = False

    def _failed(self, error: BaseException) -> None:
        """Only a log line: the status bar shows the age, and the person did not ask for it."""
        if not isinstance(error, PlannerError):
            raise error
        _note("no backup: %s", error)


class PlanWatch(QObject):
    """Asks the plan every few seconds whether another hand has changed its file."""

    def __init__(
        self,
        planner: Planner,
        complain: Callable[[PlannerError], object],
        withdraw: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._planner, self._complain, self._withdraw = planner, complain, withdraw
        self._said = ""
        self._clock = QTimer(self, interval=SECOND * 2)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Let the planner tell of changes from elsewhere; what is wrong with the file is said
        once, and no more when it is over."""
        try:
            self._planner.poll()
        except PlannerError as error:
            if str(error) != self._said:
                self._complain(error)
            self._said = str(error)
        else:
            if self._said:
                self._withdraw()
            self._said = ""

    def stop(self) -> None:
        """Look no more: the plan is being let go."""
        self._clock.stop()


class Turn(QObject):
    """Waits, where a plan is open for reading only, until it can be changed; `came` says so."""

    came = Signal()

    def __init__(self, planner: Planner, is_free: Callable[[Path], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._planner, self._is_free = planner, is_free
        self._clock = QTimer(self, interval=SECOND * 3)
        self._clock.timeout.connect(self.look)
        if planner.read_only:
            self._clock.start()

    def look(self) -> None:
        """See whether whoever had the plan has let it go; that is said once."""
        if self._is_free(self._planner.path):
            self.stop()
            self.came.emit()

    def stop(self) -> None:
        """Wait no more."""
        self._clock.stop()


def _note(text: str, error: PlannerError) -> None:
    """A line in the log."""
    import logging  # late: the first paint does without

    logging.getLogger(__name__).warning(text, error)
