"""Keeping the collector of memory cycles out of work that makes very many things.

A full collection walks through everything there is and holds every thread meanwhile: a third of
a second with a large plan in memory, in which the window does not answer.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed(*, keep: bool = False) -> Iterator[None]:
    """Let no collection come in between; what is made is left out of later ones if it is kept.

    What is left out goes all the same when nobody holds it any more, unless it is in a cycle.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if keep:
            gc.freeze()
        if was:
            gc.enable()
