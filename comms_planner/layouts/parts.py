"""Very many things put in order a part at a time: one long sort would hold up every thread."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any

PART = 2_500
"""So many are sorted in one go, which takes a millisecond or two."""
STEP = 50
"""Every so-manieth of a part stands for those around it."""


def in_order(places: Sequence[int], key: Callable[[int], Any]) -> list[int]:
    """Places by their keys, those with equal ones as they came.

    Each part is sorted by itself; then what lies between two bounds is gathered from all parts.
    """
    parts = [sorted(places[at : at + PART], key=key) for at in range(0, len(places), PART)]
    if len(parts) < 2:
        return [*chain(*parts)]
    found: list[int] = []
    begins = [0] * len(parts)
    for bound in _bounds(parts, key):
        ends = [
            bisect_left(part, bound, begin, key=key)
            for part, begin in zip(parts, begins, strict=True)
        ]
        found += _between(parts, begins, ends, key)
        begins = ends
    return found + _between(parts, begins, [*map(len, parts)], key)


def are_shared(keys: Sequence[Any]) -> bool:
    """Whether things share their keys, as they do days, states and owners: at least by two."""
    seen: set[Any] = set()
    for at in range(0, len(keys), PART):
        seen.update(keys[at : at + PART])
        if len(seen) * 2 > len(keys):
            return False
    return True


def _bounds(parts: Sequence[Sequence[int]], key: Callable[[int], Any]) -> list[Any]:
    """Keys between which about a part's worth of things lies."""
    sample = sorted(key(place) for part in parts for place in part[::STEP])
    every = PART // STEP
    return sample[every::every]


def _between(
    parts: Sequence[Sequence[int]],
    begins: Sequence[int],
    ends: Sequence[int],
    key: Callable[[int], Any],
) -> list[int]:
    slices = zip(parts, begins, ends, strict=True)
    return sorted(chain(*(part[begin:end] for part, begin, end in slices)), key=key)
