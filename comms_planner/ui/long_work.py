"""Work of the window's own thread that takes longer than a blink: how far it is, and a way out.

Only that thread writes. So a long write tells at each step how far it is, and the window uses the
moment to paint and to hear one button; all other input waits behind a dialog, as for any question.
Who stops the work takes the whole transaction back.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from comms_planner.design import SPACE_L
from comms_planner.progress import Cancelled, Progress
from comms_planner.ui.context import Context
from comms_planner.ui.widgets.progress_row import ProgressRow

PATIENCE = 0.2
"""Seconds after which somebody wants to know; most work is over before."""
PAUSE = 0.04
"""Seconds between two looks at the screen and the keyboard."""
WIDTH = 420


class WorkDialog(QDialog):
    """A sentence, a bar and a way out; Escape is one too."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Working…"))
        self.row = ProgressRow(context.tokens)
        self.row.cancelled.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.addWidget(self.row)
        self.row.setFixedWidth(WIDTH)


class LongWork:
    """One piece of work: its dialog comes once it has taken a while."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        self._parent, self._context = parent, context
        self._begun = self._looked = time.monotonic()
        self._dialog: WorkDialog | None = None
        self._stopped = False

    def report(self, done: int, total: int, text: str) -> None:
        """Say how far the work is; raises Cancelled once somebody stopped it."""
        now = time.monotonic()
        if now - self._begun < PATIENCE or now - self._looked < PAUSE:
            return
        dialog = self._dialog or self._show()
        dialog.row.show_step(done, total, self._context.texts.translate("Progress", text))
        QCoreApplication.processEvents()
        self._looked = time.monotonic()
        if self._stopped:
            raise Cancelled

    def end(self) -> None:
        """Let the dialog go."""
        if self._dialog:
            self._dialog.hide()
            self._dialog.deleteLater()

    def _show(self) -> WorkDialog:
        self._dialog = dialog = WorkDialog(self._parent, self._context)
        dialog.rejected.connect(self._stop)
        dialog.show()
        dialog.row.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        return dialog

    def _stop(self) -> None:
        self._stopped = True


@contextmanager
def shown(parent: QWidget, context: Context) -> Iterator[Progress]:
    """What a piece of work tells how far it is; says so where it was stopped."""
    work = LongWork(parent, context)
    try:
        yield work.report
    except Cancelled:
        context.tell(QCoreApplication.translate("LongWork", "Stopped. Nothing was changed."))
        raise
    finally:
        work.end()
