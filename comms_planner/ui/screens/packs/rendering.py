"""The pack as it would be now, made anew a moment after each change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from comms_planner.errors import PlannerError
from comms_planner.progress import Progress
from comms_planner.reports import issuing
from comms_planner.reports.orders import Order
from comms_planner.services.planner import Planner
from comms_planner.ui.jobs import Job, Jobs
from comms_planner.ui.pdf import Pdf

PAUSE = 150
"""Milliseconds without a change before the pack is made."""


class Rendering(QObject):
    """Makes what was asked last; what is under way for an older wish is stopped."""

    begun = Signal()
    moved = Signal(int, int)
    made = Signal(object)
    """A Pdf; not sent where it came out as it was."""
    unchanged = Signal()
    refused = Signal(object)
    """The PlannerError that says why there is no such pack."""

    def __init__(self, planner: Planner, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._planner, self._jobs = planner, jobs
        self._order: Order | None = None
        self._job: Job | None = None
        self._content = b""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._start)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is under way and nothing waits."""
        return self._job is None and not self._timer.isActive()

    def ask(self, order: Order | None, *, at_once: bool = False) -> None:
        """Make another pack; None makes nothing."""
        self._order = order
        self.stop()
        if order is not None:
            self._timer.start(0 if at_once else PAUSE)

    def stop(self) -> None:
        """Give up what is under way."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def forget(self) -> None:
        """Count what comes next as new, whatever it is."""
        self._content = b""

    def _start(self) -> None:
        order, planner, before = self._order, self._planner, self._content
        if order is None:
            return

        def work(progress: Progress) -> Pdf | None:
            content = numbered(planner, order).render(planner, progress)
            return None if content == before else Pdf(content)

        job = self._jobs.start("", work, self._done, self._failed)
        self._job = job
        job.moved.connect(self._moved)
        self.begun.emit()

    def _moved(self, done: int, total: int, _: str) -> None:
        if self.sender() is self._job:
            self.moved.emit(done, total)

    def _done(self, pdf: Pdf | None) -> None:
        if self.sender() is not self._job:
            if pdf is not None:
                pdf.close()
            return
        self._job = None
        if pdf is None:
            self.unchanged.emit()
        else:
            self._content = pdf.content
            self.made.emit(pdf)

    def _failed(self, error: BaseException) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        self._content = b""
        if not isinstance(error, PlannerError):
            self.refused.emit(None)
            raise error
        self.refused.emit(error)


def numbered(planner: Planner, order: Order) -> Order:
    """The order with the version it is a draft of, or will have as a final pack."""
    draft = issuing.draft(planner, order)
    if not order.request.final:
        return draft
    return replace(draft, request=replace(draft.request, provisional=False))
