"""What one unit of work changed, row by row; known without SQLAlchemy."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, overload

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


class Many(Sequence[RowChange]):
    """Very many rows, each made a change only when somebody looks at it."""

    tables: frozenset[str] = frozenset()

    @overload
    def __getitem__(self, at: int) -> RowChange: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[RowChange]: ...
    def __getitem__(self, at: int | slice) -> RowChange | Sequence[RowChange]:
        return tuple(self)[at]


class Inserted(Many):
    """The rows of a bulk insert."""

    def __init__(self, images: Sequence[tuple[str, Sequence[Row]]]) -> None:
        self._images = [(name, rows) for name, rows in images if rows]
        self._count = sum(len(rows) for _, rows in images)
        self.tables = frozenset(name for name, _ in self._images)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[RowChange]:
        for name, rows in self._images:
            for row in rows:
                yield RowChange(name, row["id"], None, row)


class TakenBack(Many):
    """Rows that were put in and are gone again: by table, key and image as the log has them."""

    def __init__(
        self, kept: Sequence[tuple[str, int, str]], image: Callable[[str, str], Row]
    ) -> None:
        self._kept, self._image = kept, image
        self.tables = frozenset(table for table, _, _ in kept)

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[RowChange]:
        for table, key, text in self._kept:
            yield RowChange(table, key, self._image(table, text), None)


class ChangeSet(NamedTuple):
    """All rows that one unit of work changed, under one name."""

    label: str
    rows: Sequence[RowChange]
    seq: int = 0
    everything: bool = False
    """Set when the file changed as a whole, so that every query is concerned."""

    def inverse(self) -> ChangeSet:
        """The change set that takes this one back."""
        return ChangeSet(
            self.label, tuple(r.inverse() for r in reversed(tuple(self.rows))), self.seq
        )

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
        if isinstance(self.rows, Many):
            return not self.rows.tables.isdisjoint(tables)
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
