"""The definitions of a new plan in one hash, written by migrations/build.py."""

from __future__ import annotations

FINGERPRINT = "7550f9c86059ad1efe0b223e8934ad68"
