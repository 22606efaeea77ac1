"""`open` and `screenshot`: the window, on a screen or as a picture."""

from __future__ import annotations

import datetime as dt
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn

import click

from comms_planner.cli import has_display, make_way
from comms_planner.cli.plans import PLAN, OutFile
from comms_planner.cli.speaking import Day, with_language
from comms_planner.errors import PlannerError
from comms_planner.files import refusal
from comms_planner.preferences import DATES_CHOICES, WEEK_CHOICES
from comms_planner.services.opening import open_plan
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for
from comms_planner.ui import displays
from comms_planner.ui.screens import NAMES

SIZE = "1280x820"
VIEWS = ("day", "week", "month", "quarter", "year", "agenda", "timeline")

NO_DISPLAY = QT_TRANSLATE_NOOP(
    "Errors",
    "There is no display here to open a window on. “comms-planner tour --out FOLDER” does the main"
    " job without one.",
)
SILENT_DISPLAY = QT_TRANSLATE_NOOP(
    "Errors",
    "The display “{name}” does not answer. Sit at that display as the same user, or let"
    " “comms-planner tour --out FOLDER” do the main job without one.",
)
NO_QT = QT_TRANSLATE_NOOP(
    "Errors", "The window cannot be loaded: {reason}. “comms-planner doctor” says how to mend it."
)
WROTE = QT_TRANSLATE_NOOP("Messages", "Wrote {path}.")


@click.command("open")
@click.argument("plan", type=PLAN)
def open_command(plan: Path) -> None:
    """Open the window on a plan."""
    open_window(plan)


open = open_command  # noqa: A001 - named like the command, as program.py finds it


def open_window(plan: Path | None) -> NoReturn:
    """Open the window, and leave with its exit code."""
    if not has_display():
        raise PlannerError(NO_DISPLAY)
    app = _app()
    if name := displays.silent():
        raise PlannerError(SILENT_DISPLAY, name=name)
    sys.exit(app.run(plan))


class Size(click.ParamType[str]):
    """A size such as 1280x820."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Check it: a window has between 320 and 8000 pixels each way."""
        found = re.fullmatch(r"(\d{3,4})\s*[xX×]\s*(\d{3,4})", str(value).strip())
        if not found or not all(320 <= int(part) <= 8000 for part in found.groups()):
            self.fail(f"“{value}” is no size. Write 1280x820, each between 320 and 8000.", param)
        return f"{found[1]}x{found[2]}"


@click.command()
@click.argument("plan", type=PLAN)
@click.argument("screen", type=click.Choice(NAMES))
@click.option("--out", type=OutFile(), required=True, help="The PNG file to write.")
@with_language
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True,
              help="The colours.")  # fmt: skip
@click.option("--dates", type=click.Choice(DATES_CHOICES), default="",
              help="Days and months in this language, and its reading direction.")  # fmt: skip
@click.option("--week-begins", type=click.Choice(WEEK_CHOICES), default="",
              help="Weeks begin on this day, not as is usual for the language.")  # fmt: skip
@click.option("--view", type=click.Choice(VIEWS), help="Of the calendar: this view.")
@click.option("--day", type=Day(end=False), help="Of the calendar: the days around this one.")
@click.option("--size", type=Size(), default=SIZE, show_default=True, help="Width x height.")
def screenshot(
    plan: Path,
    screen: str,
    out: Path,
    language: str,
    theme: str,
    size: str,
    dates: str,
    week_begins: str,
    view: str | None,
    day: dt.date | None,
) -> None:
    """Draw a screen of the app into a PNG file; needs no display."""
    open_plan(plan, read_only=True).planner.close()  # a sentence, before Qt is loaded
    where = {name: value for name, value in (("view", view), ("day", day)) if value}
    draw(plan, screen, out, language, theme, size, dates, where, week_begins)
    click.echo(texts_for(language).translate("Messages", WROTE).format(path=out))


def draw(
    plan: Path,
    screen: str,
    out: Path,
    language: str,
    theme: str,
    size: str = SIZE,
    dates: str = "",
    where: Mapping[str, object] = MappingProxyType({}),
    week_begins: str = "",
) -> None:
    """One picture, whole or not at all."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        _app().picture(plan, screen, language, theme, size, out, dates, where, week_begins)
    except OSError as error:
        raise refusal(error, out) from error


def _app() -> Any:
    """The app, with Qt; loaded only when a window or a picture is wanted."""
    try:
        make_way()
        from comms_planner import app  # late: see above
    except ImportError as error:
        raise PlannerError(NO_QT, reason=str(error)) from error
    return app
