"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "2c64642663e8ed9c346f1d32d956b2da"
