"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "5217eee6b885733e0a0ce105e1b0135f"
