"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "43a0fdb9816aa13c26d7598ef01c389f"
