"""The shape of a plan file: a short hash for each table, index, trigger and view in it.

Compared at every open, so that nothing foreign runs; without SQLAlchemy, before first paint.
"""

from __future__ import annotations

import re
import sqlite3
from _blake2 import blake2b  # what hashlib gives, without loading OpenSSL for it

_PART = re.compile(r"[(),]")
_OWN = ("sqlite_sequence", "sqlite_stat1", "sqlite_stat4")


def shape(connection: sqlite3.Connection) -> dict[str, str]:
    """What the file is built of, as "table action" with a hash of its definition.

    Definitions are compared by their parts in any order, since a migration adds a column
    behind the constraints where a new file has it before them.
    """
    found = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {
        f"{kind} {name}": _hash(sql)
        for kind, name, sql in found
        if kind != "table" or name not in _OWN
    }


def fingerprint(connection: sqlite3.Connection) -> str:
    """One hash of all definitions as they stand, to know an untouched plan by at once."""
    found = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"
    )
    said = [
        f"{kind} {name}\n{sql}" for kind, name, sql in found if kind != "table" or name not in _OWN
    ]
    return blake2b("\n".join(said).encode(), digest_size=16).hexdigest()


def strangers(actual: dict[str, str], expected: dict[str, str]) -> list[str]:
    """What should not be there, is missing, or is defined otherwise."""
    names = sorted(actual.keys() | expected.keys())
    return [name for name in names if actual.get(name) != expected.get(name)]


def _hash(sql: str) -> str:
    return blake2b("\n".join(_parts(sql)).encode(), digest_size=16).hexdigest()


def _parts(sql: str) -> list[str]:
    """The head, the sorted parts of the outermost brackets, and the tail."""
    plain = " ".join(sql.replace('"', "").split()).replace("( ", "(").replace(" )", ")")
    depth, cuts, last = 0, [0], len(plain)
    for found in _PART.finditer(plain):
        sign = found.group()
        if sign == "(":
            depth += 1
            if depth == 1 and len(cuts) == 1:
                cuts.append(found.end())
        elif sign == ")":
            depth -= 1
            if depth == 0:
                last = found.start()
                break
        elif depth == 1:
            cuts.append(found.end())
    ends = [*cuts[1:], last + 1]
    pieces = [plain[a : b - 1].strip() for a, b in zip(cuts, ends, strict=True)]
    return [pieces[0], *sorted(pieces[1:]), plain[last:]]
