"""How much of a table is read; what lies beyond is said, never silently dropped."""

from __future__ import annotations

MOST_ROWS, MOST_COLUMNS = 50_000, 200
MOST_SHEETS = 30
MOST_MEMBERS, MOST_UNPACKED = 2_000, 50_000_000
MOST_MERGED = 5_000
LONGEST_CELL = 100_000
