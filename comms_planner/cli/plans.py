"""Opening plan files for a command, and closing them again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from comms_planner.cli.speaking import sentence
from comms_planner.errors import PlannerError
from comms_planner.preferences import Preferences
from comms_planner.services.opening import open_plan
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for

PLAN = click.Path(path_type=Path)
"""A plan file as an argument; what is wrong with it is said by the guard, in one sentence."""


class OutFile(click.ParamType[Path]):
    """A file to write: new, or one that may be replaced."""

    name = "file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Refuse what a file must not replace: folders, devices, plans; and what is no name."""
        path = Path(value)
        there = os.path.exists(path)  # noqa: PTH110 - Path.exists raises for too long a name
        if value == "-" or not path.name or (there and not path.is_file()):
            self.fail(f"“{value}” is no file that can be written.", param, ctx)
        if there and _is_plan(path):
            self.fail(f"“{value}” is a plan, which a file never replaces.", param, ctx)
        return path


def _is_plan(path: Path) -> bool:
    """Whether a file is a plan or a backup of one, by its first bytes."""
    try:
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\0"
    except OSError:
        return False  # writing it will say why


@contextmanager
def plan_at(path: Path, *, write: bool = False) -> Iterator[Planner]:
    """A plan for the time of one command; raises PlannerError where it cannot be had so."""
    opened = open_plan(path, read_only=not write, who=user() if write else "")
    try:
        if write and opened.read_only_reason:
            reason = opened.read_only_reason
            raise PlannerError(reason.text, **reason.values)
        for warning in opened.warnings:
            said = sentence(PlannerError(warning.text, **warning.values), texts_for(_language()))
            click.echo(said, err=True)
        yield opened.planner
    finally:
        opened.planner.close()


def user() -> str:
    """Who the change log names: the name in the preferences, else the account's."""
    return Preferences.load().who


def _language() -> str:
    found: Any = click.get_current_context().find_root().obj
    return str(found["language"]) if isinstance(found, dict) else "en"
