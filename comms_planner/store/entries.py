"""How a change stands in the log: its entry, its rows, and the hash that seals them.

Known without SQLAlchemy, since the check of a plan reads the log with plain SQL.
"""

from __future__ import annotations

import json
from _blake2 import blake2b  # what hashlib gives, without loading OpenSSL for it
from collections.abc import Iterable

Entry = tuple[str, str, str, str, str, int | None]
"""uuid, at (as the file keeps it), who, label, kind, of_seq."""
Line = tuple[str, int, str, str | None, str | None]
"""table, pk, op, before, after."""


def operation(before: object, after: object) -> str:
    """The word for what happened to a row."""
    return "insert" if before is None else "delete" if after is None else "update"


class Seal:
    """A short hash of a change and its rows; a flipped bit anywhere in them alters it."""

    def __init__(self, entry: Entry) -> None:
        self._hashed = blake2b(json.dumps(entry).encode("ascii"), digest_size=12)

    def add(self, lines: Iterable[Line]) -> None:
        """Take in some rows, in their order."""
        self._hashed.update(
            "".join(
                [
                    f"\0{table}\0{pk}\0{op}\0{before}\0{after}"
                    for table, pk, op, before, after in lines
                ]
            ).encode()
        )

    def digest(self) -> str:
        """The hash of all that was taken in."""
        return self._hashed.hexdigest()


def digest(entry: Entry, lines: Iterable[Line]) -> str:
    """The seal of a change and its rows."""
    seal = Seal(entry)
    for line in lines:
        seal.add((line,))
    return seal.digest()
