"""How the command line speaks: options that many commands share, and refusals."""

from __future__ import annotations

import datetime as dt
import json
import shlex
from collections.abc import Callable
from typing import IO, Any, TypeVar

import click

from comms_planner.errors import Invalid, PlannerError
from comms_planner.services import vocabulary
from comms_planner.text import (
    BESIDE,
    LANGUAGES,
    PAPER_LANGUAGES,
    QT_TRANSLATE_NOOP,
    Texts,
    texts_for,
)

F = TypeVar("F", bound=Callable[..., Any])

REVERSED = QT_TRANSLATE_NOOP(
    "Errors", "The period ends before it begins. Swap “--from” and “--to”, or change one."
)
IMPORT_INSTEAD = QT_TRANSLATE_NOOP(
    "Errors", "That is what “comms-planner import {name} NEW.commsplan” does."
)


class Refusal(click.ClickException):
    """One sentence on stderr, and exit code 2."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        """Say it."""
        click.echo(self.format_message(), err=True, file=file)


def refusal(error: PlannerError, language: str) -> Refusal:
    """An expected failure in the reader's language, with the command that helps if one does."""
    texts = texts_for(language)
    said = sentence(error, texts)
    if error.importable:
        advice = PlannerError(IMPORT_INSTEAD, name=shlex.quote(str(error.values["name"])))
        said = f"{said} {sentence(advice, texts)}"
    return Refusal(said)


def sentence(error: PlannerError, texts: Texts) -> str:
    """What went wrong, in the reader's language, on one line."""
    values = {name: vocabulary.said(texts, value) for name, value in error.values.items()}
    if isinstance(values.get("wanted"), str):
        values["wanted"] = texts.translate("Arguments", str(values["wanted"]))
    said = texts.translate("Errors", error.text)
    return " ".join((said.format(**values) if values else said).split())


class Day(click.ParamType[dt.date]):
    """A day, or a month or year that stands for its first or last day."""

    name = "day"

    def __init__(self, *, end: bool) -> None:
        self._end = end

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.date:
        """2026-10-31, 2026-10 or 2026."""
        if isinstance(value, dt.date):
            return value
        parts = str(value).strip().split("-")
        try:
            if not all(part.isdigit() and int(part) for part in parts):
                raise ValueError
            year, month, day = (*map(int, parts), *([0] * (3 - len(parts))))
            found = self._bound(year, month, day)
        except (ValueError, OverflowError):
            self.fail(f"“{value}” is no day. Write 2026-10-31, 2026-10 or 2026.", param, ctx)
        if not 1970 <= found.year <= 2100:
            self.fail(f"“{value}” lies outside 1970 to 2100.", param, ctx)
        return found

    def _bound(self, year: int, month: int, day: int) -> dt.date:
        if day:
            return dt.date(year, month, day)
        if not self._end:
            return dt.date(year, month or 1, 1)
        following = dt.date(year + 1, 1, 1) if month in (0, 12) else dt.date(year, month + 1, 1)
        return following - dt.timedelta(1)


def with_language(command: F) -> F:
    """Give a command `--lang`; its messages follow it too."""
    return _language(command, list(LANGUAGES))


def with_paper_language(*, beside: bool = False) -> Callable[[F], F]:
    """Give a command that makes paper `--lang`, in any language that packs know.

    With `beside` also in two languages side by side, such as "en+zh".
    """
    known = [*sorted(PAPER_LANGUAGES), *(BESIDE if beside else ())]
    return lambda command: _language(command, known)


def _language(command: F, known: list[str]) -> F:
    def keep(ctx: click.Context, _param: click.Parameter, value: str) -> str:
        root = ctx.find_root()
        if isinstance(root.obj, dict):
            root.obj["language"] = value.partition("+")[0]
        return value

    return click.option(
        "--lang",
        "language",
        type=click.Choice(known),
        default="en",
        show_default=True,
        envvar="COMMS_PLANNER_LANG",
        is_eager=True,
        callback=keep,
        help="Language of texts and messages.",
    )(command)


def with_period(command: F) -> F:
    """Give a command `--from` and `--to`."""
    command = click.option(
        "--to", "last", type=Day(end=True), help="Last day; 2026 and 2026-10 mean their last."
    )(command)
    return click.option(
        "--from", "first", type=Day(end=False), help="First day; 2026 and 2026-10 mean their first."
    )(command)


def in_order(first: dt.date | None, last: dt.date | None) -> None:
    """Refuse a period that ends before it begins."""
    if first and last and last < first:
        raise Invalid("last", REVERSED)


def say_json(value: object, *, line: bool = False) -> None:
    """Print plain values as JSON in UTF-8: indented, or on one line."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=None if line else 1))
