"""What one unit of work changed, row by row; known without SQLAlchemy."""

from __future__ import annotations

from typing import Any, NamedTuple

Row = dict[str, Any]


class RowChange(NamedTuple):
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


class ChangeSet(NamedTuple):
    """All rows that one unit of work changed, under one name."""

    label: str
    rows: tuple[RowChange, ...]
    seq: int = 0
    everything: bool = False
    """Set when the file changed as a whole, so that every query is concerned."""

    def inverse(self) -> ChangeSet:
        """The change set that takes this one back."""
        return ChangeSet(self.label, tuple(r.inverse() for r in reversed(self.rows)), self.seq)

    def net(self) -> ChangeSet:
        """What remains when each row's changes are put together; steps in between vanish."""
        found: dict[tuple[str, int], RowChange] = {}
        for row in self.rows:
            earlier = found.get((row.table, row.key))
            found[row.table, row.key] = _joined(earlier, row) if earlier else row
        kept = tuple(row for row in found.values() if row.before != row.after)
        return ChangeSet(self.label, kept, self.seq)

    def touches(self, *tables: str) -> bool:
        """Whether any row belongs to one of these tables."""
        return self.everything or any(row.table in tables for row in self.rows)


EVERYTHING = ChangeSet("", (), everything=True)
"""Word that the file was changed by another hand, in ways the log does not show."""


def _joined(first: RowChange, then: RowChange) -> RowChange:
    """Two changes of one row as one."""
    table, key = first.table, first.key
    if first.before is None:
        return RowChange(table, key, None, then.after and {**(first.after or {}), **then.after})
    if then.after is None:
        return RowChange(table, key, {**(then.before or {}), **first.before}, None)
    if first.after is None:
        fields = [f for f in then.after if first.before.get(f) != then.after[f]]
    else:
        fields = list({**first.before, **(then.before or {})})
    before = {**(then.before or {}), **first.before}
    after = {**(first.after or {}), **then.after}
    changed = [f for f in fields if before.get(f) != after.get(f)]
    return RowChange(
        table, key, {f: before.get(f) for f in changed}, {f: after.get(f) for f in changed}
    )
