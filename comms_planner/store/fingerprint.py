"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "883a4293dabce70b06723f391fa42305"
