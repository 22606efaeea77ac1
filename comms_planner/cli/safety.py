"""`check`, `backup`, `restore`: knowing that a plan is whole, and getting it back if not."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from comms_planner.cli.plans import PLAN
from comms_planner.cli.speaking import sentence, with_language
from comms_planner.services import backups
from comms_planner.store.check import full_check
from comms_planner.store.guard import quick_check, reachable
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

SOUND = QT_TRANSLATE_NOOP("Messages", "{path} is sound: its pages, links and every row.")
BACKED_UP = QT_TRANSLATE_NOOP("Messages", "Made and verified {path}.")
RESTORED = QT_TRANSLATE_NOOP("Messages", "Restored {path} from {backup}.")


@click.command()
@click.argument("plan", type=PLAN)
@with_language
def check(plan: Path, language: str) -> None:
    """Look for damage in a plan file: pages, links, and every row against the change log."""
    texts = texts_for(language)
    reachable(plan)
    faults = full_check(plan)
    for fault in faults:
        click.echo(sentence(fault, texts), err=True)
    if faults:
        sys.exit(2)
    click.echo(texts.translate("Messages", SOUND).format(path=plan))


@click.command()
@click.argument("plan", type=PLAN)
@with_language
def backup(plan: Path, language: str) -> None:
    """Make a verified backup beside the plan."""
    quick_check(plan)
    row = backups.back_up(plan.absolute())
    click.echo(texts_for(language).translate("Messages", BACKED_UP).format(path=row.path))


@click.command()
@click.argument("backup_file", metavar="BACKUP", type=PLAN)
@click.argument("plan", type=PLAN)
@with_language
def restore(backup_file: Path, plan: Path, language: str) -> None:
    """Put a backup in the place of a plan; the plan itself is backed up before."""
    backups.restore(backup_file.absolute(), plan.absolute())
    said = texts_for(language).translate("Messages", RESTORED)
    click.echo(said.format(path=plan, backup=backup_file))
