"""`new`: a plan file from the built-in template."""

from __future__ import annotations

from pathlib import Path

import click

from comms_planner.cli.plans import PLAN, user
from comms_planner.cli.speaking import with_language
from comms_planner.errors import PlannerError
from comms_planner.files import refusal
from comms_planner.services.opening import create, open_plan
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

MADE = QT_TRANSLATE_NOOP("Messages", "Made {path}.")


@click.command()
@click.argument("plan", type=PLAN)
@click.option("--force", is_flag=True, help="Replace the file if there is one already.")
@with_language
def new(plan: Path, force: bool, language: str) -> None:
    """Make a plan file from the built-in HSP/EB.1/7 template."""
    if force and plan.is_file():
        _replace(plan)
    else:
        create(plan, who=user())
    said = texts_for(language).translate("Messages", MADE)
    click.echo(said.format(path=plan))


def _replace(plan: Path) -> None:
    """The new plan stands complete before the old file goes; not while somebody has it open."""
    _refuse_if_open(plan)
    fresh = plan.with_name(f"{plan.name}.new")
    fresh.unlink(missing_ok=True)
    try:
        create(fresh, who=user())
        fresh.replace(plan)
    except OSError as error:
        raise refusal(error, plan) from error
    finally:
        fresh.unlink(missing_ok=True)


def _refuse_if_open(plan: Path) -> None:
    try:
        opened = open_plan(plan)
    except PlannerError:
        return  # whatever it is, nobody is working in it
    opened.planner.close()
    if opened.read_only_reason:
        raise PlannerError(opened.read_only_reason.text, **opened.read_only_reason.values)
