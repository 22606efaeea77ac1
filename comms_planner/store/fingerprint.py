"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "926b1d1f0114550e8c3323d7ac4efdbd"
