"""Long work beside the window: it reports, it can be stopped, it never touches a widget."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from comms_planner.progress import Cancelled, Progress

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

WORKERS = 2
PAUSE = 0.03
"""Seconds between two reports of one job; more would only keep the window busy."""


class Bridge(QObject):
    """Lives in the window's thread; workers do nothing to Qt but emit its signal."""

    reported = Signal(int, str, object)


class Job(QObject):
    """One piece of work, seen from the window."""

    moved = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    ended = Signal()

    def __init__(self, title: str, stop: threading.Event, parent: QObject) -> None:
        super().__init__(parent)
        self.title, self._stop = title, stop

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()


class Jobs(QObject):
    """Starts jobs and keeps them until they end; once closed it stops all at once."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._bridge = Bridge(self)
        # Queued even when work ended before anybody could listen to the job.
        self._bridge.reported.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._running: dict[int, Job] = {}
        self._closed = False
        self._count = 0

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs that have not ended."""
        return tuple(self._running.values())

    def start(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> Job:
        """Run `work` on the pool; `done` and `failed` are called on the window's thread.

        A job without a title is a quiet one: nobody waits for it.

        Without `failed` an error goes where all unexpected ones go.
        """
        self._count += 1
        stop = threading.Event()
        job = Job(title, stop, self)
        self._running[self._count] = job
        if done:
            job.done.connect(done)
        job.failed.connect(failed or _fly)
        self.started.emit(job)
        number, bridge = self._count, self._bridge
        if self._closed:
            stop.set()
            QTimer.singleShot(0, self, lambda: self._hear(number, "ended", None))
            return job
        future = self._threads().submit(_work, work, stop, number, bridge)
        future.add_done_callback(lambda ended: bridge.reported.emit(number, "ended", ended))
        return job

    def close(self) -> None:
        """Stop all jobs and wait for them."""
        self._closed = True
        for job in self.running:
            job.cancel()
        if self._pool:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _threads(self) -> ThreadPoolExecutor:
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # late: with the first job

            self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="job")
        return self._pool

    def _hear(self, number: int, what: str, value: Any) -> None:
        job = self._running.get(number)
        if job is None:
            return
        if what == "moved":
            job.moved.emit(*value)
            return
        del self._running[number]
        _tell(job, value)
        job.deleteLater()


def _tell(job: Job, ended: Future[Any] | None) -> None:
    """Say on the window's thread how a job ended; None is one that never began."""
    error = Cancelled() if ended is None or ended.cancelled() else ended.exception()
    try:
        if isinstance(error, Cancelled):
            job.stopped.emit()
        elif error:
            job.failed.emit(error)
        else:
            job.done.emit(ended.result() if ended else None)
    finally:
        job.ended.emit()


def _work(
    work: Callable[[Progress], Any], stop: threading.Event, number: int, bridge: Bridge
) -> Any:
    """On the pool's thread: do the work."""
    last = 0.0

    def progress(done: int, total: int, text: str) -> None:
        nonlocal last
        if stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - last >= PAUSE:
            last = now
            bridge.reported.emit(number, "moved", (done, total, text))

    if stop.is_set():
        raise Cancelled
    return work(progress)


def _fly(error: BaseException) -> None:
    raise error
