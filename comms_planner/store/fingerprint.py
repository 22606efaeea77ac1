"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "47abcddec0c78753cf75d3bdf3fe8fa3"
