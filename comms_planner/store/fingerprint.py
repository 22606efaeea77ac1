"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "3d8f7e201b14f9bbcd7e59c79e7db13e"
