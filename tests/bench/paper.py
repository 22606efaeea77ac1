"""What the cover of a measured pack says, and when it was made."""

from __future__ import annotations

import datetime as dt

from comms_planner.reports.page import Title

DAY = dt.date(2026, 11, 22)
TITLE = Title("A pack", "Under it", "A programme", (("Made on", "today"),), "foot", "me")
