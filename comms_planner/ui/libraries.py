"""Loads Qt's libraries on a thread, while Python imports what needs none of them.

Linking them takes as long as a third of a bare window, and Python waits for it: here the system's
loader is called as a foreign function, which lets the rest of Python run. What is imported
afterwards finds the libraries in place.
"""

from __future__ import annotations

import os
import sys
import threading
from importlib.machinery import PathFinder
from pathlib import Path

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg")
LIBRARIES = ("libQt6Core.so.6", "libQt6Gui.so.6", "libQt6Widgets.so.6", "libQt6Svg.so.6")
FONTS = "libfontconfig.so.1"
"""Looks through the machine's typefaces when it is first asked, as Qt does before it draws."""
NOW = 2
"""RTLD_NOW: link all of it at once, as Python does."""


def can_load_beside() -> bool:
    """Whether this system links in this way, and Qt is not there yet."""
    return sys.platform.startswith("linux") and "PySide6" not in sys.modules


def load_beside() -> bool:
    """Begin to load; whether there is something to load in this way."""
    if not can_load_beside():
        return False
    found = [path for path in _paths() if path.is_file()]
    if found:
        threading.Thread(target=_load, args=(found,), name="libraries", daemon=True).start()
    return bool(found)


def _paths() -> list[Path]:
    spec = PathFinder.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return []
    home = Path(spec.origin).parent
    libraries = [home / "Qt" / "lib" / name for name in LIBRARIES]
    modules = [home / f"{name}.abi3.so" for name in MODULES]
    platform = os.environ.get("QT_QPA_PLATFORM") or ("xcb" if os.environ.get("DISPLAY") else "")
    plugin = home / "Qt" / "plugins" / "platforms" / f"libq{platform.partition(':')[0]}.so"
    return [*libraries, *modules, plugin]


def _load(paths: list[Path]) -> None:
    """On the thread; what fails here is loaded, or complained of, by the import itself."""
    import ctypes  # late: on the thread, too

    try:
        load = ctypes.CDLL(None).dlopen
        load.argtypes, load.restype = [ctypes.c_char_p, ctypes.c_int], ctypes.c_void_p
        for path in paths:
            load(bytes(path), NOW)
        ctypes.CDLL(FONTS).FcInit()
    except (OSError, AttributeError):
        return
