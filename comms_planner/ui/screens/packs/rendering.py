"""The pack as it would be now, made anew a moment after each change."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import NamedTuple

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
SOON = 0.7
"""Seconds within which a whole pack is there soon enough; a slower one opens first."""


class _Made(NamedTuple):
    """A whole pack, its Pdf unless it is as before, and the seconds it took."""

    content: bytes
    pdf: Pdf | None
    took: float


class Rendering(QObject):
    """Makes what was asked last; what is under way for an older wish is stopped."""

    begun = Signal()
    moved = Signal(int, int)
    opened = Signal(object)
    """A Pdf of the first pages, where nothing is there yet or another pack takes longer."""
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
        self._opening: Job | None = None
        self._content = b""
        self._last: Order | None = None
        """Of which the last whole pack was made."""
        self._took = 0.0
        """Seconds that the last whole pack took."""
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
        for job in (self._job, self._opening):
            if job is not None:
                job.cancel()
        self._job = self._opening = None

    def forget(self) -> None:
        """Count what comes next as new, whatever it is."""
        self._content = b""

    def _start(self) -> None:
        order, planner, before = self._order, self._planner, self._content
        if order is None:
            return
        begun = time.perf_counter()

        def work(progress: Progress) -> _Made:
            content = numbered(planner, order).render(planner, progress)
            took = time.perf_counter() - begun
            return _Made(content, None if content == before else Pdf(content), took)

        def open_it(progress: Progress) -> Pdf:
            return Pdf(numbered(planner, order).render(planner, progress, opening=True))

        # Of the same order the pages that are read stay until there are others.
        if not before or (self._took > SOON and order != self._last):
            self._opening = self._jobs.start("", open_it, self._opened, lambda _: None)
        job = self._jobs.start("", work, self._done, self._failed)
        self._job = job
        job.moved.connect(self._moved)
        self.begun.emit()

    def _opened(self, pdf: Pdf) -> None:
        """The first pages, unless the whole has come before them or something else is wanted."""
        if self.sender() is self._opening and self._job is not None:
            self._content = b""  # no whole pack is shown now, even if the next is as before
            self.opened.emit(pdf)
        else:
            pdf.close()

    def _moved(self, done: int, total: int, _: str) -> None:
        if self.sender() is self._job:
            self.moved.emit(done, total)

    def _done(self, made: _Made) -> None:
        pdf = made.pdf
        if self.sender() is not self._job:
            if pdf is not None:
                pdf.close()
            return
        self._job, self._took, self._last = None, made.took, self._order
        if pdf is None and self._content:
            self.unchanged.emit()
        else:
            self._content = made.content
            self.made.emit(Pdf(made.content) if pdf is None else pdf)

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
