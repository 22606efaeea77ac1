"""The command line as a person types it, within the test's own process."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import CliRunner, Result

from comms_planner import clock
from comms_planner.cli.program import program

Run = Callable[..., Result]
TODAY = dt.date(2026, 11, 28)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Type a command, on one day whatever day it is; `stdin` is what is piped into it."""
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setattr(clock, "today", lambda: TODAY)

    def typed(*words: object, stdin: str | bytes | None = None, code: int = 0) -> Result:
        result = CliRunner().invoke(program, [str(w) for w in words], input=stdin)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == code, result.output
        return result

    return typed


@pytest.fixture
def read(run: Run) -> Callable[..., Any]:
    """Type a command with --json and read what it prints."""
    return lambda *words: json.loads(run(*words, "--json").stdout)


@pytest.fixture
def refused(run: Run) -> Callable[..., str]:
    """Type a command that is refused: exit code 2, nothing on stdout, one sentence on stderr."""

    def typed(*words: object, **more: Any) -> str:
        result = run(*words, code=2, **more)
        assert result.stdout == ""
        said = result.stderr.strip()
        assert said
        assert "\n" not in said
        assert "Traceback" not in said
        return said

    return typed
