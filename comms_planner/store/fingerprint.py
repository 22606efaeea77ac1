"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "1a3938a11d79955c662f3ce19ebb0352"
