"""The child process of `guard`: lays its limits on itself, then reads what it is given.

Run by path with `python -I`, so it finds the package by itself.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple


class Reader(NamedTuple):
    """The module whose `read` makes plain values of a file's bytes, and what it may take.

    Where it `streams`, its `stream` gives them one by one of an open file, a line for each.
    """

    module: str
    most_bytes: int = 20_000_000
    most_answer: int = 60_000_000
    cpu_seconds: int = 5
    wall_seconds: float = 10.0
    streams: bool = False


TABLES = "comms_planner.interchange.tables"
READERS = MappingProxyType(
    {
        "ics": Reader("comms_planner.interchange.ics_read"),
        "xlsx": Reader(f"{TABLES}.xlsx_read", cpu_seconds=20, wall_seconds=30),
        "csv": Reader(f"{TABLES}.csv_read", cpu_seconds=10, wall_seconds=20),
        "json": Reader(f"{TABLES}.json_read", cpu_seconds=10, wall_seconds=20),
        "pdf": Reader("comms_planner.interchange.pdf_read", 150_000_000, 150_000_000, 30, 60.0),
        "plan": Reader(
            "comms_planner.interchange.plan_read", 400_000_000, 4_000_000_000, 120, 240.0, True
        ),
        "exported": Reader(
            "comms_planner.interchange.json_stream", 4_000_000_000, 6_000_000_000, 300, 600.0, True
        ),
    }
)
"""Each kind of file; a calendar of many years takes a tenth of its room. A plan is held in memory
twice for a moment, and comes row by row as what is exported of one does."""
MEMORY = 1_000_000_000
NO_MEMORY = 77
"""How the child ends that has used up its memory."""
FORBIDDEN = frozenset({"socket", "subprocess", "shutil", "ctypes", "webbrowser", "winreg"})
FORBIDDEN_CALLS = frozenset(
    f"os.{name}"
    for name in (
        "system", "exec", "fork", "forkpty", "posix_spawn", "spawn", "startfile", "remove",
        "rename", "mkdir", "rmdir", "link", "symlink", "truncate", "chmod", "chown", "utime",
    )
)  # fmt: skip
UNNEEDED = ("numpy", "PIL", "pandas", "lxml")
"""What libraries of readers load where they find it, and what only reading never needs."""
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def limit(cpu_seconds: int) -> None:
    """Take away memory, time and files to write; no way back."""
    if sys.platform != "win32":
        import resource  # late: only Unix has it

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 1))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.addaudithook(_watch)


def _watch(event: str, args: tuple[object, ...]) -> None:
    if event == "open":
        mode, flags = args[1], args[2]
        writes = isinstance(mode, str) and bool(set(mode) & set("wax+"))
        if writes or (isinstance(flags, int) and flags & WRITING):
            raise PermissionError(event)
    elif event.partition(".")[0] in FORBIDDEN or event in FORBIDDEN_CALLS:
        raise PermissionError(event)


def main(kind: str) -> None:
    """Read standard input and answer on standard output."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    reader = READERS[kind]
    for name in UNNEEDED:
        sys.modules[name] = None  # type: ignore[assignment]  # which makes its import fail
    limit(reader.cpu_seconds)
    module = importlib.import_module(reader.module)
    if reader.streams:
        sys.stdout.writelines(f"{json.dumps(one)}\n" for one in module.stream(sys.stdin.buffer))
        return
    found = module.read(sys.stdin.buffer.read(reader.most_bytes + 1))
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except MemoryError:
        os._exit(NO_MEMORY)  # at once: there is no room to tidy up
