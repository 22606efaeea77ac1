"""One flipped bit anywhere in what the file says: the full check finds nearly all of them."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

from comms_planner.store.check import full_check

FLIPS = 400
LEAST = 0.95


def content(plan: Path) -> object:
    """All that can be read out of a plan, or the complaint; counters of writes left out."""
    try:
        with closing(sqlite3.connect(plan)) as connection:
            connection.text_factory = bytes
            found = {}
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            for (name,) in tables.fetchall():
                table = name.decode()
                if table in ("opener", "sqlite_sequence"):
                    continue
                columns = [
                    row[1].decode()
                    for row in connection.execute(f'PRAGMA table_info("{table}")')
                    if row[1] != b"version"
                ]
                names = ", ".join(f'"{column}"' for column in columns)
                found[table] = connection.execute(f'SELECT {names} FROM "{table}"').fetchall()
            return found
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return str(error)


def test_flipped_bits_in_what_a_plan_says_are_found(template: Path, tmp_path: Path) -> None:
    good = template.read_bytes()
    meant = content(template)
    dice = random.Random(3)
    copy = tmp_path / "flipped.commsplan"
    tried = flipped = found = 0
    while flipped < FLIPS:
        tried += 1
        place, bit = dice.randrange(len(good)), dice.randrange(8)
        bad = bytearray(good)
        bad[place] ^= 1 << bit
        copy.write_bytes(bad)
        if content(copy) == meant:
            continue
        flipped += 1
        found += full_check(copy) != []
    print(f"{found} of {flipped} found ({tried} bits flipped)")
    assert found >= LEAST * flipped
