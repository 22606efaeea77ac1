"""Items to lay out."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """A named stretch of days."""

    name: str
    first: dt.date
    last: dt.date


def item(name: str, first: str, last: str = "") -> Item:
    """An item from ISO days, of one day if only one is given."""
    begin = dt.date.fromisoformat(first)
    return Item(name, begin, dt.date.fromisoformat(last) if last else begin)
