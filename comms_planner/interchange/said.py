"""A sentence kept until somebody says it in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from comms_planner.errors import PlannerError


@dataclass(frozen=True, slots=True)
class Said:
    """A marked sentence of context "Errors" with its values."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, error: PlannerError) -> Said:
        """What an error says."""
        return cls(error.text, error.values)
