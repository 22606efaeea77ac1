"""Answers that were asked for beside the window, a moment before it needs them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

Asked = tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]
"""A question with what was given to it."""
MOST = 12


class Foreseen:
    """Keeps answers until they are taken, or until the plan has changed; safe on any thread."""

    def __init__(self) -> None:
        self._answers: list[tuple[Asked, Any]] = []
        self._lock = threading.Lock()
        self.age = 0
        """How often the plan has changed."""

    def keep(self, asked: Asked, answer: object, age: int) -> None:
        """Keep an answer that was asked for at an age, unless the plan has changed since."""
        with self._lock:
            if age == self.age:
                self._answers = [*self._answers[1 - MOST :], (asked, answer)]

    def take(self, asked: Asked) -> list[Any]:
        """The answer to a question, which goes to nobody else; none if it is not here."""
        if not self._answers:
            return []
        with self._lock:
            found = [answer for known, answer in self._answers if known == asked]
            self._answers = [kept for kept in self._answers if kept[0] != asked]
        return found[-1:]

    def forget(self) -> None:
        """The plan has changed."""
        with self._lock:
            self.age += 1
            self._answers = []
