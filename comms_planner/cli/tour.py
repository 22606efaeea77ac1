"""`tour`: the main job once, without a window; what `make run` does where there is no display."""

from __future__ import annotations

from pathlib import Path

import click

from comms_planner.cli.pack import make
from comms_planner.cli.plans import PLAN, plan_at, user
from comms_planner.cli.window import draw
from comms_planner.files import refusal
from comms_planner.interchange import ics
from comms_planner.services.opening import create
from comms_planner.services.recipes import Recipe
from comms_planner.text import LANGUAGES
from comms_planner.ui.screens import NAMES

PLAN_NAME = "tour.commsplan"
THEMES = ("light", "dark")


@click.command()
@click.option("--out", type=PLAN, required=True, help="The folder to write into.")
def tour(out: Path) -> None:
    """Do the main job once: a plan, its packs, its calendar, a picture of every screen."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        plan = out / PLAN_NAME
        plan.unlink(missing_ok=True)
    except OSError as error:
        raise refusal(error, out) from error
    create(plan, who=user())
    _wrote(plan)
    with plan_at(plan) as planner:
        for language in LANGUAGES:
            for kind in "DEF":
                target = out / f"pack-{kind}-{language}.pdf"
                make(planner, Recipe(kind, (language,)), target)
                _wrote(target)
        _wrote(ics.export(planner, out / "calendar.ics").path)
    for screen in NAMES:
        for theme in THEMES:
            for language in LANGUAGES:
                target = out / f"{screen}-{theme}-{language}.png"
                draw(plan, screen, target, language, theme)
                _wrote(target)


def _wrote(path: Path) -> None:
    click.echo(f"{path}  {path.stat().st_size:,} bytes")
