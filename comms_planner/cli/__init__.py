"""The command line: the same services as the window's, without it."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Carry out what was typed; nothing typed opens the window."""
    if not sys.argv[1:] and has_display():
        from comms_planner import app  # late: the command line needs no Qt, the window no click

        sys.exit(app.run())
    from comms_planner.cli.program import program

    program(prog_name="comms-planner")


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
