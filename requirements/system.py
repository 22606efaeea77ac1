"""What the operating system must bring: the libraries Qt loads and the programs tests call.

Standard library only, and nothing here runs on import: ``setup.py`` beside it asks.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys

PYTHONS = ((3, 11), (3, 14))
"""The first Python that will do, and the first that will not."""

ANYWHERE = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Each library that Qt loads even to draw out of sight, and the Debian package that brings it."""

ON_X = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What it loads besides for a window on an X display."""

ON_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What it loads besides for a window on a Wayland display."""

FOR_TESTS = {
    "libical.so.3": "libical3",
    "libKF5CalendarCore.so": "libkf5calendarcore-dev",
}
"""What the tests load besides: the readers of GNOME's and of KDE's calendars, to hold ours to."""

TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "g++": "g++",
    "pkg-config": "pkg-config",
}
"""Each program that the tests call, and the Debian package that brings it."""


class Trouble(Exception):
    """Something a person must mend before we can go on, as one clear sentence."""


def check_python(version: tuple[int, ...] = sys.version_info[:3]) -> None:
    """Refuse a Python that the locked packages are not made for."""
    first, beyond = PYTHONS
    if not first <= version[:2] < beyond:
        found = ".".join(map(str, version))
        raise Trouble(
            f"Comms Planner needs Python {first[0]}.{first[1]} to {beyond[0]}.{beyond[1] - 1}; "
            f"this is {found}. Name another one with: make PYTHON=python3.12 ..."
        )


def loads(library: str) -> bool:
    """Whether the system's loader finds a shared library with all that it needs."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def libraries(for_tests: bool) -> dict[str, str]:
    """The libraries that the displays at hand ask for; the tests bring an X display along."""
    wanted = dict(ANYWHERE)
    if for_tests or os.environ.get("DISPLAY"):
        wanted |= ON_X
    if for_tests:
        wanted |= FOR_TESTS
    if os.environ.get("WAYLAND_DISPLAY"):
        wanted |= ON_WAYLAND
    return wanted


def missing(for_tests: bool) -> dict[str, str]:
    """What is not there yet, as name to Debian package; only Linux can lack more than venv."""
    lacking: dict[str, str] = {}
    if importlib.util.find_spec("ensurepip") is None:
        major, minor = sys.version_info[:2]
        lacking["Python's venv module"] = f"python{major}.{minor}-venv"
    if sys.platform != "linux":
        return lacking
    wanted = libraries(for_tests).items()
    lacking |= {name: package for name, package in wanted if not loads(name)}
    if for_tests:
        programs = TEST_PROGRAMS.items()
        lacking |= {name: package for name, package in programs if shutil.which(name) is None}
    return lacking


def installing(packages: list[str]) -> list[str]:
    """The command that installs Debian packages, without what they merely recommend."""
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def as_root() -> list[str] | None:
    """What to put before a command so that it runs as root, or None when we may not."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    free = subprocess.run(["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True)
    return ["sudo", "-n"] if free.returncode == 0 else None


def advice(lacking: dict[str, str]) -> str:
    """The sentence that says what is missing and the exact command that brings it."""
    if shutil.which("apt-get") is None:
        names = ", ".join(lacking)
        return f"This machine lacks {names}. Install them with its package manager and try again."
    command = " ".join(installing(sorted(set(lacking.values()))))
    return f"This machine lacks system packages. Run this and try again:\n    sudo {command}"


def provide(for_tests: bool) -> None:
    """Install what is missing where we may; otherwise say exactly what to run."""
    lacking = missing(for_tests)
    if not lacking:
        return
    before = as_root() if shutil.which("apt-get") else None
    if before is None:
        raise Trouble(advice(lacking))
    packages = sorted(set(lacking.values()))
    sys.stdout.write(f"Installing system packages: {' '.join(packages)}\n")
    sys.stdout.flush()
    install = [*before, *installing(packages)]
    if said := refusal(install):  # the package lists may be old, or not there at all
        said = refusal([*before, "apt-get", "update"]) or refusal(install)
    sys.stderr.write(said)
    importlib.invalidate_caches()
    still = missing(for_tests)
    if still:
        raise Trouble(advice(still))


def refusal(command: list[str]) -> str:
    """Run a command that may ask nothing; what it said if it failed, or an empty string."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=environment,
    )
    return "" if done.returncode == 0 else done.stdout or f"{command[-1]}: no success\n"
