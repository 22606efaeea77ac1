"""Undo and redo of whole units of work, as far back as the sitting goes."""

from __future__ import annotations

from typing import NamedTuple


class Step(NamedTuple):
    """A change in the log that can be taken back."""

    seq: int
    label: str


class History:
    """Two stacks of steps; the row images themselves stay in the file's change log."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def push(self, step: Step) -> None:
        """A new change: what was undone before can no longer be redone."""
        self._done.append(step)
        self._undone.clear()

    @property
    def last(self) -> Step | None:
        """What undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Step | None:
        """What redo would do again."""
        return self._undone[-1] if self._undone else None

    def went_back(self) -> None:
        """The latest change has been taken back."""
        self._undone.append(self._done.pop())

    def went_forward(self) -> None:
        """The latest undone change has been made again."""
        self._done.append(self._undone.pop())
