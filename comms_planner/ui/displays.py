"""Whether the display answers that a window is to open on.

Qt ends the process where it does not, with advice that leads astray.
"""

from __future__ import annotations

import os
import sys

XCB = "libxcb.so.1"
"""Speaks to X displays, for Qt and for us."""


def silent() -> str:
    """The X display that Qt will turn to and that does not answer; nothing where all is well."""
    name = os.environ.get("DISPLAY", "")
    platform = os.environ.get("QT_QPA_PLATFORM", "xcb").partition(":")[0]
    elsewhere = os.environ.get("WAYLAND_DISPLAY") or platform != "xcb"
    if not name or elsewhere or not sys.platform.startswith("linux"):
        return ""
    return "" if _answers(name) else name


def _answers(name: str) -> bool:
    import ctypes  # late: the window's libraries load beside

    try:
        xcb = ctypes.CDLL(XCB)
    except OSError:
        return True  # that is another fault, and Qt words it well
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(name), None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
