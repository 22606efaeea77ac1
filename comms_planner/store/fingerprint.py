"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "d4f1ae1629bf827d4f7da5180946914d"
