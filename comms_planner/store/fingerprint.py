"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "96f2fa12110d5b8e0806835deebb8736"
