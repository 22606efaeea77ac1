"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "10bda4fccbb2364713e59739aaa7796e"
