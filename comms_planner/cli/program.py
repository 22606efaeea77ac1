"""The commands by name; each module is loaded when its command is asked for."""

from __future__ import annotations

import contextlib
import importlib
import keyword
import logging
import os
import sys
from typing import Any

import click

import comms_planner
from comms_planner.cli.helping import SpeakingContext, default_language, speaking
from comms_planner.cli.speaking import Refusal, refusal
from comms_planner.errors import PlannerError

MODULES = {
    "new": ("new", "Make a plan file from the built-in HSP/EB.1/7 template."),
    "open": ("window", "Open the window on a plan."),
    "show": ("show", "Print a part of a plan, such as the matrix, calendar, reach or outcomes."),
    "search": ("search", "Find things by their words, the best and nearest first."),
    "pack": ("pack", "Make a briefing pack, A to K, as PDF, web page or Word file."),
    "preflight": ("preflight", "List what keeps a pack from going out as final."),
    "diff-pack": ("diff_pack", "List what changed in a plan since a pack was made of it."),
    "calendar-pdf": ("calendar_pdf", "Make a PDF of the calendar, in the view you choose."),
    "chart": ("chart", "Draw a chart as a picture, a drawing, or its numbers."),
    "export": (
        "export",
        "Take the calendar (ics), tables (xlsx, csv) or the whole plan (json) elsewhere.",
    ),
    "import": (
        "importing",
        "Take in a table (xlsx, csv, json), a calendar (ics) or the data of a plan.",
    ),
    "publish-caldav": ("publish", "Put the calendar on a CalDAV server, and keep it up to date."),
    "apply": ("apply", "Run commands from JSON lines, one transaction each."),
    "commands": ("commands", "List every command that apply takes."),
    "history": ("history", "Print the change log as sentences."),
    "check": ("safety", "Look for damage in a plan file."),
    "backup": ("safety", "Make a verified backup beside the plan."),
    "restore": ("safety", "Put a backup in the place of a plan."),
    "screenshot": ("window", "Draw a screen of the app into a PNG file."),
    "tour": ("tour", "Do the main job once, without a window."),
    "doctor": ("doctor", "Say what this machine has and lacks."),
}
"""Each command's module in this package, and its line in the help."""


class Program(click.Group):
    """Loads a command when it is asked for, and says every refusal in one sentence."""

    context_class = SpeakingContext

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the help."""
        return list(MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in MODULES:
            return None
        module = importlib.import_module(f"comms_planner.cli.{MODULES[cmd_name][0]}")
        command = getattr(module, identifier(cmd_name))
        assert isinstance(command, click.Command)
        return speaking(command)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that was named; a plan alone, as a file manager passes it, is opened."""
        if args and args[0] not in MODULES and args[0].endswith(".commsplan"):
            args = ["open", *args]
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without loading any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in MODULES.items()])

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run as a program; where even the answer cannot be written, that is told if it can be."""
        try:
            return super().main(*args, **extra)
        except OSError as error:
            what = f"“{error.filename}”: " if error.filename else ""
            with contextlib.suppress(OSError):
                click.echo(f"The system refused: {what}{error.strerror or error}.", err=True)
            sys.exit(2)
        finally:
            _let_go()

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Read the options before the command; a wrong one is told in one sentence too."""
        try:
            return super().make_context(*args, **extra)
        except click.UsageError as error:
            raise Refusal(_see_help(error)) from error

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what a person can mend ends with exit code 2."""
        ctx.obj = {"language": default_language()}
        try:
            return super().invoke(ctx)
        except PlannerError as error:
            raise refusal(error, ctx.obj["language"]) from error
        except click.UsageError as error:
            if isinstance(error, click.exceptions.NoArgsIsHelpError):
                raise
            raise Refusal(_see_help(error)) from error


def _let_go() -> None:
    """Keep the interpreter from trying again, at its end, what could not be written: exit 120."""
    for stream in (sys.stdout, sys.stderr):
        if stream is None:
            continue
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def identifier(name: str) -> str:
    """What a command is called in its module: Python knows no hyphens, and keeps some words."""
    plain = name.replace("-", "_")
    return f"{plain}_" if keyword.iskeyword(plain) else plain


def _see_help(error: click.UsageError) -> str:
    path = error.ctx.command_path if error.ctx else "comms-planner"
    said = " ".join(error.format_message().split()).rstrip(".")
    return f"{said}. “{path} --help” tells more."


@click.command(
    cls=Program,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(comms_planner.__version__, prog_name="comms-planner")
@click.pass_context
def program(ctx: click.Context) -> None:
    """Plan, measure and brief communications campaigns, offline, in one file.

    Without a command the window opens. Errors that you can mend are one sentence on stderr and
    exit code 2. COMMS_PLANNER_LANG=zh makes Chinese the language of all commands.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    logging.getLogger("matplotlib").setLevel(logging.ERROR)  # its cache is nobody's concern
    if ctx.invoked_subcommand is None:
        from comms_planner.cli.window import open_window  # late: loads Qt

        open_window(None)
