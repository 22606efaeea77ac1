"""What may go wrong and be told to the person in front of the screen."""

from __future__ import annotations


class PlannerError(Exception):
    """An expected failure, with a plain sentence and what to do next.

    `text` is marked source text (context "Errors") with `{names}` for `values`,
    so that the window can say it in the reader's language. `importable` tells of a file that
    is not opened but can still give its data, `instead` of another file to open.
    """

    importable = False
    instead = ""

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(text.format(**values) if values else text)
        self.text, self.values = text, values


class Invalid(PlannerError):
    """A value that a rule refuses; `field` names where to mend it."""

    def __init__(self, field: str, text: str, /, **values: object) -> None:
        super().__init__(text, **values)
        self.field = field


class Missing(PlannerError):
    """Something asked for by name or number is not in the plan."""
