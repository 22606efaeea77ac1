"""How a failure is told: an expected one as a sentence where it happened, others once."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from comms_planner.errors import PlannerError
from comms_planner.progress import Cancelled
from comms_planner.services import vocabulary
from comms_planner.text import Texts


def sentence(texts: Texts, error: PlannerError) -> str:
    """What an expected failure says, in the reader's language."""
    values = {name: vocabulary.said(texts, value) for name, value in error.values.items()}
    said = texts.translate("Errors", error.text)
    return said.format(**values) if values else said


class Faults(QObject):
    """Catches what nobody expected: writes it to the log and shows one dialog for it.

    A fault in a paint event comes again with each repaint, hence once per place. It may
    come from any thread, hence the signal.
    """

    caught = Signal(str, str)

    def __init__(self, log_file: Path, texts: Callable[[], Texts]) -> None:
        super().__init__()
        self._log_file, self._texts, self._known = log_file, texts, set[str]()
        self.show_dialog = True
        self.caught.connect(self._show)

    def install(self) -> None:
        """Become the place where uncaught exceptions end."""
        sys.excepthook = self._catch
        threading.excepthook = lambda args: self._catch(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def _catch(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, Cancelled):
            return  # somebody stopped it, and was told so
        if isinstance(error, PlannerError):
            self.caught.emit(sentence(self._texts(), error), "")
            return
        import traceback  # late, like the dialog: few ever see a fault

        details = "".join(traceback.format_exception(kind, error, trace))
        frames = traceback.extract_tb(trace)
        where = f"{kind.__name__} {frames[-1].filename}:{frames[-1].lineno}" if frames else details
        if where not in self._known:
            self._known.add(where)
            self._keep(details)
            self.caught.emit("", details)

    def _keep(self, details: str) -> None:
        try:
            self._log_file.parent.mkdir(parents=True, exist_ok=True)
            with self._log_file.open("a", encoding="utf-8") as out:
                out.write(details + "\n")
        except OSError:
            import logging  # late, like the dialog

            logging.getLogger("comms_planner").exception("the log could not be written")
        sys.stderr.write(details)

    def _show(self, said: str, details: str) -> None:
        if self.show_dialog:
            from comms_planner.ui.fault_box import FaultBox

            box = FaultBox(None, said, details, self._log_file)
            box.exec()
            box.deleteLater()
