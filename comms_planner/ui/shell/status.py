"""The line at the foot of the window: is my work safe, and what is the app doing?"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QWidget

from comms_planner.design import SPACE_M, SPACE_S, STATUS_BAR
from comms_planner.ui.context import Context
from comms_planner.ui.jobs import Job
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.labels import PlainLabel, set_tip

BAR = 120
MINUTE = 60_000


class StatusBar(QStatusBar):
    """Saved, the last verified backup, the running job, the file, and whether it is locked."""

    def __init__(self, context: Context, latest_backup: Callable[[], dt.datetime | None]) -> None:
        super().__init__()
        self._context, self._latest = context, latest_backup
        self.setFixedHeight(STATUS_BAR)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        self._safe = QLabel()
        density = self.devicePixelRatioF()
        self._safe.setPixmap(icons.pixmap("check", context.tokens.success.text, 14, density))
        self.saved = PlainLabel(self.tr("Saved"))
        set_tip(self.saved, self.tr("Each edit is kept in the file at once."))
        self.backup = PlainLabel()
        self._job = JobLine(context)
        self.file = PlainLabel(context.planner.path.name)
        set_tip(self.file, str(context.planner.path))
        self.addWidget(self._safe)
        self.addWidget(self.saved)
        self.addWidget(PlainLabel("·"))
        self.addWidget(self.backup)
        self.addPermanentWidget(self._job)
        if context.planner.read_only:
            self.addPermanentWidget(Chip(self.tr("read-only"), context.tokens.warning))
        self.addPermanentWidget(self.file)
        context.signals.backed_up.connect(self.look)
        self._clock = QTimer(self, interval=MINUTE)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        QTimer.singleShot(0, self, self.look)  # the first paint need not wait for the folder

    def look(self) -> None:
        """Say how old the last verified backup is."""
        latest = self._latest()
        self.backup.setText(self.age(latest, dt.datetime.now(dt.UTC)))
        set_tip(self.backup, self._context.texts.moment(latest) if latest else "")

    def age(self, latest: dt.datetime | None, now: dt.datetime) -> str:
        """How long ago the last verified backup was, as a sentence."""
        if latest is None:
            return self.tr("no backup yet")
        minutes = max(0, int((now - latest).total_seconds()) // 60)
        if minutes < 1:
            return self.tr("last verified backup: just now")
        if minutes < 60:
            return self.tr("last verified backup: %n min ago", "", minutes)
        if minutes < 48 * 60:
            return self.tr("last verified backup: %n h ago", "", minutes // 60)
        day = self._context.texts.day(latest.astimezone().date())
        return self.tr("last verified backup: {day}").format(day=day)


class JobLine(QWidget):
    """What runs beside the window: its name, how far it is, and a cross to stop it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._jobs = context.jobs
        self._current: Job | None = None
        self._words, self._bar = PlainLabel(), QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR)
        stop = IconButton("x", self.tr("Stop"), context.tokens)
        stop.setFixedSize(22, 22)
        stop.clicked.connect(lambda: self._current and self._current.cancel())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, SPACE_M, 0)
        row.setSpacing(SPACE_S)
        for part in (self._words, self._bar, stop):
            row.addWidget(part)
        self.hide()
        context.jobs.started.connect(self._follow)
        for job in context.jobs.running:
            self._follow(job)

    def _follow(self, job: Job) -> None:
        if not job.title:
            return  # so small that nobody need know
        self._current = job
        self._words.setText(job.title)
        self._bar.setRange(0, 0)
        self.show()
        job.moved.connect(self._move)
        job.ended.connect(self._end)  # not to a lambda: it would outlive the line

    def _move(self, done: int, total: int, _: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end(self) -> None:
        if self._current not in self._jobs.running:
            self._current = None
            self.hide()
