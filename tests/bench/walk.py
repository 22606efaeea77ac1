"""A walk through every view of the calendar and every screen, in a process of its own.

`python -m tests.bench.walk PLAN` prints a line for each step: the longest time the window was deaf
in it, and how much of that its own thread was at work; the rest it waited for others.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.measure import Result

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.view import CalendarScreen
    from comms_planner.ui.window import Window

TICK = 5
"""Milliseconds between two beats that show that the window listens."""
REST, MOST_RESTS = 0.12, 250
"""Seconds of calm after which a step is over, and how often it is waited for."""
VIEWS = ("day", "week", "month", "quarter", "year", "agenda", "timeline")
SPANS = (3652, 365, 91, 7)

ROUNDS = 2
GOAL = 100
Step = tuple[str, Callable[[], object]]


def results(plan: Path) -> list[Result]:
    """The worst step of the walk, each at the better of its times: what only one round was deaf
    in, other programs kept from it."""
    rounds = [_walk(plan) for _ in range(ROUNDS)]
    best = {step: min(found[step] for found in rounds) for step in rounds[0]}
    worst = max(best, key=lambda step: best[step])
    calendar = {step: gap for step, gap in best.items() if step.startswith(("cal", "timeline"))}
    return [
        Result("worst stall, all views of the calendar", max(calendar.values()), "ms", GOAL),
        Result(f"worst stall, all screens ({worst})", best[worst], "ms", GOAL),
    ]


def _walk(plan: Path) -> dict[str, float]:
    """The longest pause of each step, in milliseconds."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # as of the start: nobody compiles at each
    command = [sys.executable, "-m", "tests.bench.walk", str(plan)]
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=True)
    found: dict[str, float] = {}
    for line in done.stdout.splitlines():
        gap, _, name = line.split(" ", 2)
        found[name] = max(float(gap), found.get(name, 0.0))
    return found


def main(plan: Path) -> None:
    """Open the app, walk, print."""
    from comms_planner import cli

    cli.hurry()
    cli.make_way()
    from comms_planner import app
    from comms_planner.preferences import Preferences
    from comms_planner.services import opening

    process = app.application()
    folder = Path(tempfile.mkdtemp())
    preferences = Preferences(folder=folder, language="en", theme="light")
    window = app.make_window(opening.open_plan(plan), preferences)
    window.resize(1280, 800)
    window.settled.connect(lambda: app.warm(window.planner))
    pulse = Pulse()
    window.show()
    settle(process, window, pulse)
    wait_for("warm")
    pulse.begin()
    for name, step in steps(window):
        pulse.clear()
        step()
        settle(process, window, pulse)
        worst, busy = pulse.worst
        print(f"{worst * 1e3:.1f} {busy * 1e3:.1f} {name}", flush=True)
    window.let_go()


class Pulse:
    """Beats while the window listens; remembers the longest pause, and the work in it."""

    def __init__(self) -> None:
        self._last = time.perf_counter(), time.thread_time()
        self.worst = 0.0, 0.0

    def begin(self) -> None:
        """Beat from now on."""
        from PySide6.QtCore import QTimer

        self._timer = QTimer(interval=TICK)
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        self.clear()

    def clear(self) -> None:
        """Count from now on."""
        self._last = time.perf_counter(), time.thread_time()
        self.worst = 0.0, 0.0

    def beat(self) -> None:
        """One more."""
        now = time.perf_counter(), time.thread_time()
        gap = now[0] - self._last[0] - TICK / 1e3, now[1] - self._last[1]
        self.worst, self._last = max(self.worst, gap), now


def wait_for(name: str) -> None:
    """Go on listening until a thread has ended."""
    from PySide6.QtCore import QCoreApplication

    for thread in threading.enumerate():
        while thread.name == name and thread.is_alive():
            QCoreApplication.processEvents()
            time.sleep(TICK / 1e3)


def settle(process: object, window: Window, pulse: Pulse) -> None:
    """Let the window go on until it has been calm for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    for _ in range(MOST_RESTS):
        loop = QEventLoop()
        QTimer.singleShot(round(REST * 1e3), loop.quit)
        loop.exec()
        if not window.context.jobs.running:
            return


def steps(window: Window) -> Iterator[Step]:
    """Every view, turned a few pages; the timeline near and far; every screen, twice."""
    from comms_planner.ui.screens.calendar.view import CalendarScreen

    yield "calendar", partial(window.navigate, "calendar")
    screen = window.screen_of("calendar")
    assert isinstance(screen, CalendarScreen)
    for view in VIEWS:
        yield f"calendar, {view}", partial(screen.show_as, view)
        for page in (1, 1, -1):
            yield f"calendar, {view}, turned", partial(screen.turn, page)
    for span in SPANS:
        yield f"timeline, {span} days", partial(_span, screen, span)
    yield "calendar, month again", partial(screen.show_as, "month")
    for again in ("", ", again"):
        for key in window._keys:
            yield f"{key}{again}", partial(window.visit, key)


def _span(screen: CalendarScreen, days: int) -> None:
    from comms_planner.ui.screens.calendar.timeline_page import TimelinePage

    page = screen.page
    assert isinstance(page, TimelinePage)
    page.widget.show_span(days)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
