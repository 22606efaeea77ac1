"""`commands`: what apply takes, generated from the services."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Any

import click

from comms_planner.bilingual import Bilingual
from comms_planner.cli.listings.shapes import quantity
from comms_planner.cli.speaking import say_json
from comms_planner.cli.table import paragraph
from comms_planner.quantity import Qty
from comms_planner.services.commands import COMMANDS, Argument, Command

SITTING = {
    "undo": "Take back the latest change of this sitting.",
    "redo": "Do the latest undone change again.",
}
NOTES = (
    "“x_id” may be written “x”. A cell may be given as “sdg-cities/act”, commitments and editions"
    " by their slugs. A plain text goes to the side of its script, English or Chinese."
)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")
def commands(as_json: bool) -> None:
    """List every command that apply takes, with its arguments."""
    if as_json:
        found = [_data(c) for c in COMMANDS.values()]
        found += [{"command": n, "help": h, "args": []} for n, h in SITTING.items()]
        say_json(found)
        return
    for command in COMMANDS.values():
        click.echo(f"{command.name}\n{paragraph(command.help, '  ')}")
        for argument in command.arguments:
            click.echo(paragraph(_line(argument), "    "))
        click.echo()
    for name, line in SITTING.items():
        click.echo(f"{name}\n{paragraph(line, '  ')}\n")
    click.echo(paragraph(NOTES))


def _line(argument: Argument) -> str:
    if argument.required:
        return f"{argument.name}: {argument.accepts}; required"
    default = _plain(argument.default)
    shown = "" if default in (None, "", []) else f"; {default} if not given"
    return f"{argument.name}: {argument.accepts}{shown}"


def _data(command: Command) -> dict[str, Any]:
    return {
        "command": command.name,
        "help": command.help,
        "args": [
            {
                "name": a.name,
                "required": a.required,
                "accepts": a.accepts,
                **({} if a.required else {"default": _plain(a.default)}),
            }
            for a in command.arguments
        ],
    }


def _plain(value: object) -> Any:
    if isinstance(value, Bilingual):
        return value.en
    if isinstance(value, Qty):
        return quantity(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return list(value)
    return value.isoformat() if isinstance(value, dt.date) else value
