"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "f0255688518a80b7b6778b809a788f7d"
