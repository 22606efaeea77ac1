"""The command line: the same services as the window's, without it."""

from __future__ import annotations

import gc
import importlib
import os
import sys

BESIDE = (
    "comms_planner.services.opening",
    "comms_planner.services.lanes",
    "comms_planner.services.vocabulary",
    "comms_planner.layouts.month",
    "comms_planner.preferences",
    "comms_planner.design",
)
"""What the first painted month needs and Qt does not: imported while Qt's libraries are linked."""
LINKED = ("ctypes", "bisect", "datetime", "fcntl", "json", "sqlite3", "unicodedata", "_blake2")
"""What of Python's own is linked, too, and would wait for Qt's libraries if it came after them."""
TURN = 0.0003
"""Seconds for which Python runs on while another thread waits: one that has linked a library, or
the window, which must not be kept waiting each time it has let go of Python, as Qt does often."""
NEW_OBJECTS = 50_000
"""So many before Python looks for cycles among them: what a start makes mostly stays, and looking
for rubbish in it every 700 objects would take a tenth of the start."""


def main() -> None:
    """Carry out what was typed; nothing typed opens the window."""
    hurry()
    if not sys.argv[1:] and has_display():
        open_quickly()
    from comms_planner.cli.program import program

    program(prog_name="comms-planner")


def open_quickly() -> None:
    """Open the window without loading the commands; they say what keeps it from opening."""
    make_way()
    from comms_planner.ui import displays  # late: no command needs the window

    try:
        from comms_planner import app  # late: the command line needs no Qt, the window no click
    except ImportError:
        return
    if not displays.silent():
        sys.exit(app.run())


def hurry() -> None:
    """Let the collector look for cycles less often."""
    gc.set_threshold(NEW_OBJECTS)


def make_way() -> None:
    """To be called before the window is imported: Qt is linked beside, and without what nobody
    here asks of PySide6."""
    from comms_planner.ui import enumerations, libraries, signatures  # late: no command needs Qt

    if libraries.can_load_beside():
        for name in LINKED:
            importlib.import_module(name)
        libraries.load_beside()
    sys.setswitchinterval(TURN)
    for name in BESIDE:
        importlib.import_module(name)
    enumerations.make_quickly()
    if not signatures.load_when_needed():
        import PySide6.QtCore  # noqa: F401 - loads what is spoken to below

        signatures.leave_sources_unread()


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
