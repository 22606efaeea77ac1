"""What one unit of work changed, row by row; known without SQLAlchemy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where it did not exist.

    An update holds only the fields that changed, an insert or delete the whole row.
    """

    table: str
    key: int
    before: Row | None
    after: Row | None

    def inverse(self) -> RowChange:
        """The change that takes this one back."""
        return RowChange(self.table, self.key, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """All rows that one unit of work changed, under one name."""

    label: str
    rows: tuple[RowChange, ...]
    seq: int = 0

    def inverse(self) -> ChangeSet:
        """The change set that takes this one back."""
        return ChangeSet(self.label, tuple(r.inverse() for r in reversed(self.rows)), self.seq)

    def touches(self, *tables: str) -> bool:
        """Whether any row belongs to one of these tables."""
        return any(row.table in tables for row in self.rows)
