"""From the start of the process to the first painted month, against a bare window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from tests.bench.measure import Result, median

ROUNDS = 9
GOAL = 1.7
STALL_ROUNDS = 3
STALL_GOAL = 100
LOOKS = (("zh", "light"), ("en", "dark"))
"""What else is measured beside English in light, a few times, in turn with the bare window: the
machine may have become slower or faster a minute later."""


class Took(NamedTuple):
    """One start, in seconds: by the clock on the wall, and of the processor."""

    wall: float
    cpu: float


def results(plan: Path) -> list[Result]:
    """The ratios, from runs that take turns so that the machine's moods fall on both."""
    _run("app", str(plan))  # compiles what has changed, and warms the disk
    bare, app, looks = [], [], [list[Took]() for _ in LOOKS]
    for number in range(ROUNDS):
        bare.append(_start("bare"))
        app.append(_start("app", str(plan)))
        for some, look in zip(looks, LOOKS, strict=True) if number % 2 else ():
            some.append(_start("app", str(plan), *look))
    found = [
        Result("bare window", median(t.wall for t in bare) * 1e3, "ms"),
        Result("start to painted month, 100,000 items", median(t.wall for t in app) * 1e3, "ms"),
        Result("the same ÷ bare window", _ratio(app, bare, "wall"), "×", GOAL),
        Result("the same in processor time", _ratio(app, bare, "cpu"), "×"),
    ]
    for (language, theme), some in zip(LOOKS, looks, strict=True):
        name = f"the same in processor time, {language}, {theme}"
        found.append(Result(name, _ratio(some, bare, "cpu"), "×"))
    stalls = [float(_run("stall", str(plan)).split()[1]) for _ in range(STALL_ROUNDS)]
    name = f"worst stall in the first seconds, of {STALL_ROUNDS}"
    return [*found, Result(name, max(stalls) * 1e3, "ms", STALL_GOAL)]


def _ratio(app: list[Took], bare: list[Took], which: str) -> float:
    return median(getattr(t, which) for t in app) / median(getattr(t, which) for t in bare)


def _start(kind: str, plan: str = "", language: str = "en", theme: str = "light") -> Took:
    begun = time.perf_counter()
    said = _run(kind, plan, language=language, theme=theme)
    return Took(time.perf_counter() - begun, float(said.split()[1]))


def _run(kind: str, plan: str = "", *, language: str = "en", theme: str = "light") -> str:
    """The line that a child says; it is stopped right after."""
    with tempfile.TemporaryDirectory() as folder:
        for name, kept in (
            ("window", {"geometry": "", "screen": "calendar"}),
            ("preferences", {"language": language, "theme": theme}),
        ):
            (Path(folder) / f"{name}.json").write_text(json.dumps(kept), encoding="utf-8")
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COMMS_PLANNER_CONFIG": folder}
        env.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody compiles the app at each start
        with subprocess.Popen(
            [sys.executable, "-m", "tests.bench.child", kind, plan],
            stdout=subprocess.PIPE, text=True, env=env,
        ) as child:  # fmt: skip
            assert child.stdout is not None
            line = child.stdout.readline()
            child.kill()
    if not line.startswith(("painted", "stalled")):
        raise RuntimeError(f"the window never painted: {line!r}")
    return line
