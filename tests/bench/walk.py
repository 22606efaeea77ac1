"""A walk through every view of the calendar and every screen, in a process of its own.

`python -m tests.bench.walk PLAN rest|once` prints a line for each step, as JSON: its name, how long
the window was deaf between two beats of it, in milliseconds, and how long of that its own thread
was at work; the rest it waited for others. `rest` sets out as somebody who has looked at
the month first: when all that is loaded beside the window is there. `once` does not wait for it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.measure import Result, share

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.view import CalendarScreen
    from comms_planner.ui.window import Window

TICK = 5
"""Milliseconds between two beats that show that the window listens."""
REST, MOST_RESTS = 0.12, 250
"""Seconds of calm after which a step is over, and how often it is waited for."""
VIEWS = ("day", "week", "month", "quarter", "year", "agenda", "timeline")
SPANS = (3652, 365, 91, 7)
AFTER_REST, AT_ONCE = "rest", "once"

ROUNDS = 2
GOAL, GOAL_P99 = 100, 50
LONGEST_WARM = 120.0
"""Seconds that what is loaded beside the window is waited for at most."""
Step = tuple[str, Callable[[], object]]
Gaps = dict[str, list[tuple[float, float]]]
"""The pauses of each step, in milliseconds: by the clock, and of its own work."""


def results(plan: Path) -> list[Result]:
    """The pauses of the walk, each step at the better of its times: what only one round was deaf
    in, other programs kept from it."""
    rested, hasty = _best(plan, AFTER_REST), _best(plan, AT_ONCE)
    worst = max(rested, key=lambda step: max(rested[step]))
    return [
        *_shares("calendar", _of_calendar(rested)),
        *_shares("calendar at once after the start", _of_calendar(hasty)),
        *_shares("all screens", rested.values()),
        Result(f"the worst of them ({worst})", max(rested[worst])[0], "ms", GOAL),
    ]


def _of_calendar(gaps: Gaps) -> list[list[tuple[float, float]]]:
    return [found for step, found in gaps.items() if step.startswith(("cal", "timeline"))]


def _shares(what: str, steps: Iterable[list[tuple[float, float]]]) -> list[Result]:
    """How long the window was deaf at a beat while somebody walked: mostly, seldom, at worst."""
    gaps = [gap for found in steps for gap in found]
    deaf, own = [wall for wall, _ in gaps], [cpu for _, cpu in gaps]
    return [
        Result(f"window deaf, {what}, p50", share(deaf, 0.5), "ms"),
        Result(f"window deaf, {what}, p95", share(deaf, 0.95), "ms"),
        Result(f"window deaf, {what}, p99", share(deaf, 0.99), "ms", GOAL_P99),
        Result(f"window deaf, {what}, worst", max(deaf), "ms", GOAL),
        Result("its own work in that, p99 (cpu)", share(own, 0.99), "ms", GOAL_P99),
        Result("its own work in that, worst (cpu)", max(own), "ms", GOAL),
    ]


def _best(plan: Path, how: str) -> Gaps:
    rounds = [_walk(plan, how) for _ in range(ROUNDS)]
    return {step: min((found[step] for found in rounds), key=max) for step in rounds[0]}


def _walk(plan: Path, how: str) -> Gaps:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # as of the start: nobody compiles at each
    command = [sys.executable, "-m", "tests.bench.walk", str(plan), how]
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=True)
    found: Gaps = {}
    for line in done.stdout.splitlines():
        said = json.loads(line)
        found.setdefault(said["step"], []).extend((wall, cpu) for wall, cpu in said["gaps"])
    return found


def opened(plan: Path) -> Window:
    """The app's window on a plan, painted, as a person has it who opens the app."""
    from comms_planner import cli

    cli.hurry()
    cli.make_way()
    from PySide6.QtCore import QEventLoop

    from comms_planner import app
    from comms_planner.preferences import Preferences
    from comms_planner.services import opening

    app.application()
    preferences = Preferences(folder=Path(tempfile.mkdtemp()), language="en", theme="light")
    window = app.make_window(opening.open_plan(plan), preferences)
    window.resize(1280, 800)
    painted = QEventLoop()
    window.settled.connect(lambda: app.warm(window.planner))
    window.settled.connect(painted.quit)
    window.show()
    painted.exec()
    return window


def main(plan: Path, how: str) -> None:
    """Open the app, walk, print."""
    window = opened(plan)
    pulse = Pulse()
    if how == AFTER_REST:
        wait_for("warm")
        settle(window, pulse)
    pulse.begin()
    for name, step in steps(window):
        pulse.clear()
        step()
        settle(window, pulse)
        print(json.dumps(pulse.told(name)), flush=True)
    window.let_go()


class Pulse:
    """Beats while the window listens; remembers each pause, and the work in it."""

    def __init__(self) -> None:
        self.clear()

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
        self._gaps: list[tuple[float, float]] = []
        self._counts = 0

    def rest(self) -> None:
        """From here on nothing is waited for: unless something comes of it, it does not count."""
        self._counts = len(self._gaps)

    def beat(self) -> None:
        """One more."""
        now = time.perf_counter(), time.thread_time()
        gap = now[0] - self._last[0] - TICK / 1e3, now[1] - self._last[1]
        self._last = now
        self._gaps.append(gap)

    def told(self, name: str) -> dict[str, object]:
        """What is printed of a step: the calm after it, in which nobody waits, makes it no better,
        but what the window is deaf in then counts."""
        calm = [gap for gap in self._gaps[self._counts :] if gap[0] * 1e3 > TICK]
        found = self._gaps[: self._counts] + calm or [max(self._gaps, default=(0.0, 0.0))]
        pairs = [[round(max(part, 0.0) * 1e3, 1) for part in gap] for gap in found]
        return {"step": name, "gaps": pairs}


def wait_for(name: str) -> None:
    """Go on listening until a thread has begun and ended."""
    from PySide6.QtCore import QCoreApplication

    seen, end = False, time.monotonic() + LONGEST_WARM
    while time.monotonic() < end:
        alive = any(thread.name == name for thread in threading.enumerate())
        if seen and not alive:
            return
        seen = seen or alive
        QCoreApplication.processEvents()
        time.sleep(TICK / 1e3)
    raise TimeoutError(name)


def settle(window: Window, pulse: Pulse) -> None:
    """Let the window go on until it shows what was asked for and has been calm for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    for _ in range(MOST_RESTS):
        pulse.rest()
        loop = QEventLoop()
        QTimer.singleShot(round(REST * 1e3), loop.quit)
        loop.exec()
        if not window.context.jobs.running and window.current == window._wanted:
            return


def steps(window: Window) -> Iterator[Step]:
    """Every view, turned a few pages; the timeline near and far; every screen, twice."""
    from comms_planner.ui.screens.calendar.view import CalendarScreen

    yield "calendar", partial(window.visit, "calendar")
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
    main(Path(sys.argv[1]), sys.argv[2])
