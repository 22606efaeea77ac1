"""How long work tells how far it is, and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """Raised inside long work once somebody asked it to stop."""


class Progress(Protocol):
    """Report one step; raises Cancelled when the work should stop."""

    def __call__(self, done: int, total: int, text: str) -> None:
        """Say that `done` of `total` steps are finished and what comes next."""


def silent(done: int, total: int, text: str) -> None:
    """Report to nobody, for callers that do not watch."""
