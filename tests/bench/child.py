"""The process that the start is measured on: `python -m tests.bench.child KIND [PLAN]`.

`bare` and `app` say when they painted and what processor time it took; the parent holds the
watch. `stall` says how long the app's window was deaf at worst in its first seconds. It imports
nothing itself, so that all it takes is the window's.
"""

from __future__ import annotations

import sys
import time

WATCHED = 3.0
"""Seconds in which the rest of the app is loaded beside the window."""
TICK = 5
"""Milliseconds between two beats that show that the window listens."""


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

    MonthView.paintEvent = painting  # type: ignore[method-assign, assignment]  # measured so
    app.run(Path(plan))


def stall(plan: str) -> None:
    """The longest time between two beats, less the beat itself, while the rest is loaded."""
    from pathlib import Path

    from comms_planner import cli

    cli.hurry()
    cli.make_way()
    from PySide6.QtCore import QObject, QTimer

    from comms_planner import app
    from comms_planner.ui.window import Window

    class Pulse(QObject):
        """Beats from the first paint on."""

        def begin(self) -> None:
            self.begun = self.last = time.perf_counter()
            self.worst = 0.0
            self.timer = QTimer(self, interval=TICK)
            self.timer.timeout.connect(self.beat)
            self.timer.start()

        def beat(self) -> None:
            now = time.perf_counter()
            self.worst = max(self.worst, now - self.last - TICK / 1e3)
            self.last = now
            if now - self.begun > WATCHED:
                print(f"stalled {self.worst:.6f}", flush=True)
                self.timer.stop()

    pulse = Pulse()
    shown = Window.showEvent

    def show(window: Window, event: object) -> None:
        shown(window, event)  # type: ignore[arg-type]  # whatever Qt sends
        window.settled.connect(pulse.begin)

    Window.showEvent = show  # type: ignore[method-assign, assignment]  # measured so
    app.run(Path(plan))


if __name__ == "__main__":
    {"bare": lambda _: bare(), "app": app, "stall": stall}[sys.argv[1]](sys.argv[2])
