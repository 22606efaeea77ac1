"""What day it is for the reader."""

from __future__ import annotations

import datetime as dt


def today() -> dt.date:
    """This day on the reader's own clock, which a server's or a UTC day may differ from."""
    return dt.datetime.now().astimezone().date()
