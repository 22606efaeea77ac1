"""Pictures of pages, made beside the window in the order they are needed, the oldest let go."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from comms_planner.ui.jobs import Job, Jobs
from comms_planner.ui.pdf import Pdf

BUDGET = 96_000_000
"""Bytes of pictures that are kept."""

Key = tuple[int, int]
"""A page and a width in pixels."""


class PageImages(QObject):
    """Holds what was drawn last, and draws what is wanted, one page at a time."""

    ready = Signal(int)
    """A page has been drawn."""

    def __init__(self, jobs: Jobs, parent: QObject, budget: int = BUDGET) -> None:
        super().__init__(parent)
        self._jobs, self._budget = jobs, budget
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._asked: tuple[Key, ...] = ()
        self._wanted: list[Key] = []
        self._before: dict[int, QImage] = {}
        self._pdf: Pdf | None = None
        self._job: Job | None = None

    @property
    def size(self) -> int:
        """Bytes of all pictures that are held."""
        return sum(picture.sizeInBytes() for picture in self._kept.values())

    def show(self, pdf: Pdf | None) -> None:
        """Draw the pages of another document.

        Of the old one's pictures those in view stay until there are new ones, so that a page
        that changes does not blink.
        """
        shown = {page: self.of(page, width) for page, width in self._asked} if pdf else {}
        self._before = {page: picture for page, picture in shown.items() if picture is not None}
        self._pdf = pdf
        self._kept.clear()
        self._wanted = []

    def of(self, page: int, width: int) -> QImage | None:
        """The picture of a page at a width, or the nearest there is until it has been drawn."""
        found = self._kept.get((page, width))
        if found is not None:
            self._kept.move_to_end((page, width))
            return found
        others = [key for key in self._kept if key[0] == page]
        if others:
            return self._kept[min(others, key=lambda key: abs(key[1] - width))]
        return self._before.get(page)

    def holds(self, page: int, width: int) -> bool:
        """Whether the picture of a page at just this width has been drawn."""
        return (page, width) in self._kept

    def want(self, keys: Sequence[Key]) -> None:
        """Draw these next, the first first; what was wanted before and is no more is left."""
        self._asked = tuple(keys)
        self._wanted = [key for key in keys if key not in self._kept]
        self._next()

    def _next(self) -> None:
        if self._job is not None or self._pdf is None or not self._wanted:
            return
        pdf, key = self._pdf, self._wanted.pop(0)
        self._job = self._jobs.start(
            "", lambda _: (pdf, key, pdf.picture(*key)), self._drawn, self._failed
        )
        self._job.ended.connect(self._ended)

    def _drawn(self, made: tuple[Pdf, Key, QImage]) -> None:
        pdf, key, picture = made
        if pdf is self._pdf and not picture.isNull():
            self._kept[key] = picture
            self._before.pop(key[0], None)
            self._let_go()
            self.ready.emit(key[0])

    def _failed(self, error: BaseException) -> None:
        raise error

    def _ended(self) -> None:
        self._job = None
        self._next()

    def _let_go(self) -> None:
        size = self.size
        while size > self._budget and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            size -= oldest.sizeInBytes()
