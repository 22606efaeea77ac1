"""When Python looks for cycles among the things in memory: never for long while a window waits.

A full collection walks through everything there is and holds every thread meanwhile: a third of
a second with a large plan in memory, in which the window does not answer.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

YOUNG = 10_000
"""So many new things before they are looked through while the window is there: some milliseconds,
in which every thread stands still."""
SOME = 1_000
"""So many things are let go of at a time."""
NEVER = 1_000_000
"""So many such looks before those that were left are looked through again, which `all_at_once`
does when nobody waits."""


def few_at_a_time() -> None:
    """Look through new things only, and soon: how long that takes then hangs on nothing else."""
    gc.set_threshold(YOUNG, NEVER)


def all_at_once() -> None:
    """Look through everything that is not kept for good, unless it would disturb."""
    if not _REST.is_wanted:
        gc.collect()


def forget(*many: list[Any] | dict[Any, Any]) -> None:
    """Let go of very many things that nobody else holds, some at a time, on a thread: at once, it
    would hold every thread for as long."""
    if sum(map(len, many)) > SOME:
        threading.Thread(target=_forget, args=(many,), name="forget", daemon=True).start()


def _forget(many: Sequence[list[Any] | dict[Any, Any]]) -> None:
    for things in many:
        if isinstance(things, list):
            while things:
                del things[-SOME:]
        else:
            while things:
                things.popitem()


class _Rest:
    """Who wants the collector to rest, on any thread: it goes on when the last of them is done.

    Were it the first, it would walk in the middle of what the others make.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count, self._was = 0, True

    @property
    def is_wanted(self) -> bool:
        """Whether there is work that lets no collection come in between."""
        return self._count > 0

    def begin(self) -> None:
        with self._lock:
            if self._count == 0:
                self._was = gc.isenabled()
                gc.disable()
            self._count += 1

    def end(self) -> None:
        with self._lock:
            self._count -= 1
            if self._count == 0 and self._was:
                gc.enable()


_REST = _Rest()


@contextmanager
def undisturbed(*, keep: bool = False) -> Iterator[None]:
    """Let no collection come in between; what is made is left out of later ones if it is kept.

    What is left out goes all the same when nobody holds it any more, unless it is in a cycle.
    """
    _REST.begin()
    try:
        yield
    finally:
        if keep:
            gc.freeze()
        _REST.end()
