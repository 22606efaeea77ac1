"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "1df8198bc2f75b6df8a64b2efb530f13"
