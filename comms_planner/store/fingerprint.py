"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "8845ae49a8eb0b274be20d0b79a296a5"
