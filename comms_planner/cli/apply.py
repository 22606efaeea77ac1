"""`apply`: commands as JSON lines, each a transaction of its own."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import sentence, with_language
from comms_planner.errors import Invalid, PlannerError
from comms_planner.services.commands import carry_out
from comms_planner.services.planner import Planner
from comms_planner.text import QT_TRANSLATE_NOOP, Texts, texts_for

NOT_JSON = QT_TRANSLATE_NOOP("Errors", "Line {line} is not JSON: {fault}.")
NOT_UTF8 = QT_TRANSLATE_NOOP("Errors", "Line {line} is not UTF-8 text.")
NOT_COMMAND = QT_TRANSLATE_NOOP(
    "Errors", 'Line {line} is not a command. Write {{"command": "actions.add", "args": {{…}}}}.'
)
NOT_KNOWN = QT_TRANSLATE_NOOP(
    "Errors", "Line {line} holds “{field}”; a command has “command” and “args” only."
)
NO_FILE = QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be read: {reason}")
NO_NUMBER = QT_TRANSLATE_NOOP(
    "Errors",
    "Line {line}: “{field}” is {constant}, which is no number. Give a number, or leave it out.",
)
TOO_DEEP = "too deeply nested"


@click.command()
@click.argument("plan", type=PLAN)
@click.argument("source", metavar="[FILE|-]", default="-")
@with_language
def apply(plan: Path, source: str, language: str) -> None:
    """Run commands from JSON lines, one transaction each.

    Each line is {"command": "actions.add", "args": {"title": "Op-ed"}}; “undo” and “redo” work
    too. Each is answered by one JSON line once it is on the disk. A refused line changes nothing
    and the rest goes on; then the exit code is 2.
    """
    texts = texts_for(language)
    refused = False
    with plan_at(plan, write=True) as planner:
        for number, line in enumerate(_lines(source), 1):
            if not line.strip():
                continue
            answer = _answer(planner, number, line, texts)
            refused = refused or not answer["ok"]
            click.echo(json.dumps(answer, ensure_ascii=False))  # which flushes
    if refused:
        sys.exit(2)


def _lines(source: str) -> Iterator[bytes]:
    """The lines as they come, so that a pipe is answered line by line."""
    if source == "-" and sys.stdin is None:  # closed by who started the program
        raise PlannerError(NO_FILE, name=source, reason=os.strerror(errno.EBADF))
    if source == "-":
        yield from iter(sys.stdin.buffer.readline, b"")
        return
    try:
        with Path(source).open("rb") as file:
            yield from file
    except OSError as error:
        raise PlannerError(NO_FILE, name=source, reason=error.strerror) from error


def _answer(planner: Planner, number: int, line: bytes, texts: Texts) -> dict[str, Any]:
    name: str | None = None
    try:
        name, args = _command(number, line)
        _refuse_constants(number, args)
        done = carry_out(planner, name, args)
    except PlannerError as error:
        return {
            "ok": False,
            "line": number,
            "command": name,
            "field": error.field if isinstance(error, Invalid) else "",
            "error": sentence(error, texts),
        }
    return {
        "ok": True,
        "line": number,
        "command": done.command,
        "ids": list(done.ids),
        "seq": done.seq,
    }


def _command(number: int, line: bytes) -> tuple[str, object]:
    """The name and the arguments on a line."""
    try:
        text = line.decode("utf-8-sig" if number == 1 else "utf-8")
    except UnicodeDecodeError as error:
        raise Invalid("", NOT_UTF8, line=number) from error
    try:
        found = json.loads(text, parse_float=Decimal, parse_constant=_Constant)
    except json.JSONDecodeError as error:
        fault = f"{error.msg}, column {error.colno}"
        raise Invalid("", NOT_JSON, line=number, fault=fault) from error
    except (ValueError, RecursionError) as error:
        fault = TOO_DEEP if isinstance(error, RecursionError) else str(error)
        raise Invalid("", NOT_JSON, line=number, fault=fault) from error
    if not isinstance(found, dict) or not isinstance(found.get("command"), str):
        raise Invalid("command", NOT_COMMAND, line=number)
    for field in found:
        if field not in ("command", "args"):
            raise Invalid(field[:60], NOT_KNOWN, line=number, field=field[:60])
    return found["command"], found.get("args")


@dataclass(frozen=True, slots=True)
class _Constant:
    """NaN or Infinity, which Python's reader lets through though JSON has no such number."""

    name: str


def _refuse_constants(line: int, args: object, field: str = "") -> None:
    """Refuse NaN and Infinity at the argument that holds one, however deep."""
    if isinstance(args, _Constant):
        raise Invalid(field, NO_NUMBER, line=line, field=field or "args", constant=args.name)
    if isinstance(args, dict):
        for key, value in args.items():
            _refuse_constants(line, value, field or key[:60])
    elif isinstance(args, list):
        for value in args:
            _refuse_constants(line, value, field)
