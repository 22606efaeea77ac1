"""Why the guarded child gave no answer is told: time, memory, or a fault of the reader."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from comms_planner.errors import PlannerError
from comms_planner.interchange import guard, guard_child
from comms_planner.interchange.guard import read_guarded, stream_guarded

CHILD = """
import os, sys
sys.path.insert(0, {package!r})
from comms_planner.interchange import guard_child
try:
    guard_child.limit(1)
    {deed}
except MemoryError:
    os._exit(guard_child.NO_MEMORY)
"""


def given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, deed: str) -> Path:
    """A file whose reading child does something else."""
    child, file = tmp_path / "child.py", tmp_path / "plan.ics"
    package = str(Path(guard.__file__).parents[2])
    child.write_text(CHILD.format(package=package, deed=deed), encoding="utf-8")
    file.write_bytes(b"BEGIN:VCALENDAR")
    monkeypatch.setattr(guard, "CHILD", child)
    return file


def refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, deed: str, wall: float) -> str:
    file = given(tmp_path, monkeypatch, deed)
    with pytest.raises(PlannerError) as refused:
        read_guarded("ics", file, wall)
    with pytest.raises(PlannerError) as streamed:
        list(stream_guarded("plan", file)) if wall > 5 else read_guarded("ics", file, wall)
    assert streamed.value.text == refused.value.text
    return refused.value.text


LIMITS = pytest.mark.skipif(
    sys.platform == "win32", reason="a child's memory and reckoning are limited by POSIX alone"
)


@pytest.mark.parametrize(
    ("deed", "wall", "said"),
    [
        ("raise ValueError", 9.0, guard.BROKE_OFF),
        ("os.abort()", 9.0, guard.BROKE_OFF),
        pytest.param("bytearray(2_000_000_000)", 9.0, guard.TOO_MUCH, marks=LIMITS),
        ("import time; time.sleep(30)", 0.5, guard.TOO_LONG),
        pytest.param("[None for _ in iter(int, 1) if _]", 9.0, guard.TOO_LONG, marks=LIMITS),
    ],
)
def test_time_memory_and_a_fault_of_the_reader_are_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, deed: str, wall: float, said: str
) -> None:
    assert refusal(tmp_path, monkeypatch, deed, wall) == said


def test_an_answer_without_end_is_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    endless = {**guard_child.READERS, "ics": guard_child.READERS["ics"]._replace(most_answer=10)}
    monkeypatch.setattr(guard, "READERS", endless)
    file = given(tmp_path, monkeypatch, "sys.stdout.write('x' * 1000)")
    with pytest.raises(PlannerError) as refused:
        read_guarded("ics", file)
    assert refused.value.text == guard.TOO_MUCH
