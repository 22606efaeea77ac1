"""`diff-pack`: what changed in a plan since a pack was made of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from comms_planner import clock
from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import say_json, with_language
from comms_planner.cli.table import paragraph
from comms_planner.interchange.plan_changes import ThingChange
from comms_planner.reports import earlier
from comms_planner.reports.changed import since
from comms_planner.services.sentences import of_one_thing
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

NOTHING = QT_TRANSLATE_NOOP("Messages", "Nothing that concerns this pack has changed since.")


@click.command()
@click.argument("old", type=click.Path(path_type=Path), metavar="OLD.pdf")
@click.argument("plan", type=PLAN)
@click.option("--whole", is_flag=True, help="Tell of the whole plan, not only of what the pack was "
              "about.")  # fmt: skip
@with_language
@click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")
def diff_pack(old: Path, plan: Path, whole: bool, language: str, as_json: bool) -> None:
    """List what changed in a plan since a pack was made of it, by the plan that the PDF carries.

    What does not concern the subject and the period of that pack is left out.
    """
    before = earlier.read(old)
    with plan_at(plan) as planner:
        today = clock.today()
        found = planner.read(since, earlier.asked_since(before, today, whole=whole))
    texts = texts_for(language)
    if as_json:
        say_json(data(found))
        return
    for one in found:
        for sentence in of_one_thing(one.fields, texts):
            click.echo(paragraph(sentence))
    if not found:
        click.echo(texts.translate("Messages", NOTHING))


def data(found: list[ThingChange]) -> dict[str, Any]:
    """What was added, removed and changed, as plain values."""
    said: dict[str, Any] = {"added": [], "removed": [], "changed": []}
    for one in found:
        thing = {"entity": one.table, "id": one.key, "name": one.title._asdict()}
        if one.op == "insert":
            said["added"].append(thing)
        elif one.op == "delete":
            said["removed"].append(thing)
        else:
            said["changed"] += [
                {**thing, "field": field, "old": old, "new": new} for field, old, new in one.raw
            ]
    return said
