"""What day it is, is asked in one place."""

from __future__ import annotations

from pathlib import Path

import comms_planner

PACKAGE = Path(comms_planner.__file__).parent


def test_only_the_clock_says_what_day_it_is() -> None:
    asking = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if "now().astimezone().date()" in path.read_text(encoding="utf-8")
        or "date.today()" in path.read_text(encoding="utf-8")
    }
    assert asking == {"clock.py"}
