"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "ba281f08829cc8be63c0e44f962d4f57"
