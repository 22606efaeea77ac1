"""Finds words in a document beside the window and walks through the places."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from comms_planner.ui.jobs import Job, Jobs
from comms_planner.ui.pdf import Hit, Pdf


class Finding(QObject):
    """What was looked for last, where it stands, and which of the places one is at."""

    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._pdf: Pdf | None = None
        self.words = ""
        self.hits: tuple[Hit, ...] = ()
        self.here = -1
        self._from = 0

    def look_in(self, pdf: Pdf | None) -> None:
        """Look for the same words in another document, staying near the same page."""
        at = self.hits[self.here].page if 0 <= self.here < len(self.hits) else 0
        self._pdf = pdf
        self.look_for(self.words, at)

    def look_for(self, words: str, page: int = 0) -> None:
        """Look for words, beginning with the first place from a page on."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.words, self._from = words, page
        pdf = self._pdf
        if not words or pdf is None:
            self._show(())
            return
        self._job = self._jobs.start(
            "", lambda progress: tuple(pdf.find(words, progress)), self._found
        )

    def step(self, way: int) -> None:
        """Go to the next place or the one before, from the last to the first."""
        if self.hits:
            self.here = (self.here + way) % len(self.hits)
            self.changed.emit()

    def clear(self) -> None:
        """Look for nothing."""
        self.look_for("")

    def _found(self, hits: tuple[Hit, ...]) -> None:
        if self.sender() is self._job:
            self._job = None
            self._show(hits)

    def _show(self, hits: tuple[Hit, ...]) -> None:
        self.hits = hits
        later = (number for number, hit in enumerate(hits) if hit.page >= self._from)
        self.here = next(later, 0 if hits else -1)
        self.changed.emit()
