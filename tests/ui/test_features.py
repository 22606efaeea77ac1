from __future__ import annotations

import linecache
import sys

import pytest

from comms_planner.ui import features


def test_pyside_reads_no_sources_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    known = sys.modules[features.FEATURES]
    monkeypatch.setattr(known, features.LOOK, getattr(known, features.LOOK))  # put back after

    assert features.leave_sources_unread()

    monkeypatch.delitem(sys.modules, "this", raising=False)
    import this

    assert this.__file__ not in linecache.cache


def test_another_version_of_pyside_is_only_slower(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, features.FEATURES)

    assert not features.leave_sources_unread()
