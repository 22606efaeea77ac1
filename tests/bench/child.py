"""The process that the start is measured on: `python -m tests.bench.child bare` or `… app PLAN`.

It says when it painted and what processor time it took; the parent holds the watch. It
imports nothing itself, so that all it takes is the window's.
"""

from __future__ import annotations

import sys
import time


def painted() -> None:
    """Tell the parent."""
    print(f"painted {time.process_time():.6f}", flush=True)


def bare() -> None:
    """An empty window: what Python and Qt take without us."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            painted()

    app = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()


def app(plan: str) -> None:
    """The app, until its month is on the screen."""
    from pathlib import Path

    from comms_planner import cli

    cli.hurry()  # both as `python -m comms_planner` does before anything else
    cli.make_way()
    from comms_planner import app
    from comms_planner.ui.screens.calendar.month import MonthView

    paint = MonthView.paintEvent

    def painting(view: MonthView, event: object) -> None:
        paint(view, event)  # type: ignore[arg-type]  # whatever Qt sends
        if view.schedule.entries:
            painted()

    MonthView.paintEvent = painting  # type: ignore[method-assign]
    app.run(Path(plan))


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else app(sys.argv[2])
