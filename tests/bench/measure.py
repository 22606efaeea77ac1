"""What a measurement is, and the few statistics that are printed of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the bench: what was measured, and the goal it is held to."""

    name: str
    value: float
    unit: str
    goal: float | None = None

    @property
    def holds(self) -> bool:
        """Whether the goal is reached; True where there is none."""
        return self.goal is None or self.value <= self.goal


def milliseconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1e3


def worked(work: Callable[[], object]) -> float:
    """How long this thread works on one call; what other programs take does not count."""
    begun = time.thread_time()
    work()
    return (time.thread_time() - begun) * 1e3


def median(values: Iterable[float]) -> float:
    """The middle one."""
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def p95(values: Iterable[float]) -> float:
    """The one that 95 of 100 stay below."""
    return share(values, 0.95)


def share(values: Iterable[float], part: float) -> float:
    """The one that a part of them stay below."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]
