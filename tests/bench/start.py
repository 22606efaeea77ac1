"""From the start of the process to the first painted month, against a bare window.

Run as a child: `python -m tests.bench.start bare` or `… start app PLAN`; it prints a line
at the paint, and the parent holds the watch.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.measure import Result, median

ROUNDS = 9
GOAL = 1.7


def results(plan: Path) -> list[Result]:
    """The ratio, from runs that take turns so that the machine's moods fall on both."""
    bare, app = [], []
    for _ in range(ROUNDS):
        bare.append(_seconds("bare"))
        app.append(_seconds("app", str(plan)))
    ratio = median(app) / median(bare)
    return [
        Result("bare window", median(bare) * 1e3, "ms"),
        Result("start to painted month, 100,000 items", median(app) * 1e3, "ms"),
        Result("the same ÷ bare window", ratio, "×", GOAL),
    ]


def _seconds(*arguments: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "window.json"
        kept.write_text('{"geometry": "", "screen": "calendar"}', encoding="utf-8")
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COMMS_PLANNER_CONFIG": folder}
        begun = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-m", "tests.bench.start", *arguments],
            stdout=subprocess.PIPE, text=True, env=env,
        ) as child:  # fmt: skip
            assert child.stdout is not None
            line = child.stdout.readline()
            took = time.perf_counter() - begun
            child.kill()
        if line.strip() != "painted":
            raise RuntimeError(f"the window never painted: {line!r}")
        return took


def _painted() -> None:
    print("painted", flush=True)


def _bare() -> None:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            _painted()

    app = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()


def _app(plan: str) -> None:
    from PySide6.QtGui import QPaintEvent

    from comms_planner import app
    from comms_planner.ui.screens.calendar.month import MonthView

    paint = MonthView.paintEvent

    def painting(view: MonthView, event: QPaintEvent) -> None:
        paint(view, event)
        if view.schedule.entries:
            _forbid_heavy_imports()
            _painted()

    MonthView.paintEvent = painting  # type: ignore[method-assign]
    app.run(Path(plan))


def _forbid_heavy_imports() -> None:
    heavy = {"sqlalchemy", "alembic", "matplotlib", "numpy", "reportlab", "icalendar", "openpyxl"}
    loaded = heavy & set(sys.modules)
    if loaded:
        print(f"imported before the first paint: {sorted(loaded)}", flush=True)


if __name__ == "__main__":
    _bare() if sys.argv[1] == "bare" else _app(sys.argv[2])
