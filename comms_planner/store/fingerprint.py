"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "b2258145c14f557659e48091a8cf59c2"
