"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "89ab710c3e8dd3cd4c2a7efdbb19c0ba"
