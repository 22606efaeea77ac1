"""Make this checkout ready: system packages, a virtual environment, the locked packages.

``make run`` and ``make test`` call it first. Standard library only. It does what is missing
and nothing else: with all in place it neither touches the network nor starts pip.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

from system import Trouble, check_python, provide

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {
    "run": ("run.txt",),
    "test": ("dev.txt", "run.txt"),
    "bench": ("bench.txt", "dev.txt", "run.txt"),
}
"""For each purpose, the lock to install from, then the locks that this satisfies as well."""

PLACE = "place"
"""Under this an environment notes where it was made."""


def interpreter(venv: Path) -> Path:
    """Where the Python of a virtual environment lies."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def works(venv: Path) -> bool:
    """Whether an environment is there, starts, and has pip and a Python that will do."""
    python = interpreter(venv)
    if not python.exists():
        return False
    asked = "import sys, pip; print(*sys.version_info[:2])"
    answer = subprocess.run([str(python), "-c", asked], capture_output=True, text=True)
    if answer.returncode != 0:
        return False
    try:
        check_python(tuple(map(int, answer.stdout.split())))
    except Trouble:
        return False
    return True


def fingerprint(lock: Path) -> str:
    """What changes whenever a lock does."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def installed(venv: Path) -> dict[str, str]:
    """The fingerprints of the locks that an environment was last filled from, and its place."""
    try:
        noted: dict[str, str] = json.loads(stamp(venv).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return noted


def stamp(venv: Path) -> Path:
    """The file in which an environment remembers what it holds."""
    return venv / "locks.json"


def moved(venv: Path) -> bool:
    """Whether an environment was made elsewhere; its programs still look for Python there."""
    return installed(venv).get(PLACE, str(venv)) != str(venv)


def outdated(venv: Path, purpose: str, folder: Path) -> bool:
    """Whether pip has something to do for a purpose."""
    lock = LOCKS[purpose][0]
    return installed(venv).get(lock) != fingerprint(folder / lock)


def make_venv(venv: Path) -> None:
    """Make an empty environment, in place of a broken one if need be."""
    say(f"Making the virtual environment in {venv.name}")
    if subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)]).returncode != 0:
        raise Trouble(
            "Python could not make the virtual environment; what it said is above. "
            "Make sure that this folder can be written and the disk has 2 GB to spare."
        )


def fill(venv: Path, purpose: str, folder: Path) -> None:
    """Install a purpose's lock, each file checked against its hash, and remember it."""
    lock = LOCKS[purpose][0]
    say(f"Installing the packages of requirements/{lock}")
    stamp(venv).unlink(missing_ok=True)
    pip = [str(interpreter(venv)), "-m", "pip", "install", "--quiet", "--no-input"]
    pip += ["--disable-pip-version-check", "--require-hashes", "-r", str(folder / lock)]
    here = os.environ | {"PIP_USER": "0"}  # some ask pip to install for themselves everywhere
    if subprocess.run(pip, stdin=subprocess.DEVNULL, env=here).returncode != 0:
        raise Trouble(
            "pip could not install the packages; what it said is above. "
            "With a working connection, run the same command again."
        )
    noted = {name: fingerprint(folder / name) for name in LOCKS[purpose]}
    stamp(venv).write_text(json.dumps(noted | {PLACE: str(venv)}), encoding="utf-8")


def link(venv: Path, root: Path) -> None:
    """Let the environment import this checkout, and give it the ``comms-planner`` command."""
    packages = next(venv.glob("[Ll]ib/python*/site-packages"), venv / "Lib" / "site-packages")
    # Relative, since Python reads this file in the locale's encoding, which need not have the
    # characters of our path.
    write(packages / "comms_planner.pth", f"{os.path.relpath(root, packages)}\n")
    if os.name == "nt":
        write(venv / "Scripts" / "comms-planner.cmd", '@"%~dp0python" -m comms_planner %*\n')
        return
    command = venv / "bin" / "comms-planner"
    write(command, '#!/bin/sh\nexec "$(dirname "$0")/python" -m comms_planner "$@"\n')
    command.chmod(0o755)


def write(path: Path, text: str) -> None:
    """Write a small file, unless it says so already."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def prepare(purpose: str, root: Path = ROOT) -> None:
    """Bring everything that a purpose needs, in the order in which it is needed."""
    check_python()
    provide(for_tests=purpose != "run")
    venv, folder = root / ".venv", root / "requirements"
    if moved(venv) or not works(venv):
        make_venv(venv)
    if outdated(venv, purpose, folder):
        fill(venv, purpose, folder)
    link(venv, root)


def say(sentence: str) -> None:
    """Tell the person at the terminal what takes the time."""
    sys.stdout.write(f"{sentence} ...\n")  # three dots: not every terminal has the one sign
    sys.stdout.flush()


def main(purpose: str) -> int:
    """Prepare for ``run`` or ``test``; what a person must mend is one sentence and a 2."""
    try:
        prepare(purpose)
    except Trouble as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("Stopped; the same command goes on from here.\n")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
