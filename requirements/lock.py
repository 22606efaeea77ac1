"""Lock the packages to run, to develop and to compare, for every Python and system we serve.

``make lock`` calls it with the environment's own Python. Where packages are looked up is the
machine's affair; the locks name versions and hashes only.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
HEADER = """\
# {purpose}
# Python 3.11 to 3.13 on Linux, macOS and Windows. Made by `make lock`; do not edit.
"""
RESOLVE = (
    *("uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url"),
    *("--no-emit-find-links", "--upgrade", "pyproject.toml"),
)


def lock(name: str, purpose: str, *extra: str) -> None:
    """Write one lock, with a header that says what it is for."""
    command = [sys.executable, "-m", *RESOLVE, *extra]
    found = subprocess.run(command, cwd=FOLDER.parent, check=True, stdout=subprocess.PIPE)
    text = HEADER.format(purpose=purpose) + found.stdout.decode()
    (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    lock("run.txt", "What the app needs to run.")
    constraint = ("--constraints", "requirements/run.txt")
    lock("dev.txt", "What the app needs to run, and what checks it.", "--group", "dev", *constraint)
    groups = ("--group", "dev", "--group", "bench", "--constraints", "requirements/dev.txt")
    lock("bench.txt", "All that, and the others whom `make bench` compares us with.", *groups)
