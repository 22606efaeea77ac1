"""`search`: one field over everything in a plan, on a terminal."""

from __future__ import annotations

from pathlib import Path

import click

from comms_planner.cli.listings.shapes import row
from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import say_json, with_language
from comms_planner.cli.table import table
from comms_planner.services import search as looking
from comms_planner.services.search_sources import SOURCES, kind_word
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

NOTHING = QT_TRANSLATE_NOOP("Listings", "Nothing in this plan has these words.")
HEAD = (
    QT_TRANSLATE_NOOP("Listings", "Kind"),
    QT_TRANSLATE_NOOP("Listings", "No."),
    QT_TRANSLATE_NOOP("Listings", "What"),
    QT_TRANSLATE_NOOP("Listings", "Detail"),
)


@click.command()
@click.argument("plan", type=PLAN)
@click.argument("words", nargs=-1, required=True)
@click.option("--kind", type=click.Choice([s.kind for s in SOURCES]), help="Only this kind.")
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True,
              help="At most so many.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")
@with_language
def search(
    plan: Path,
    words: tuple[str, ...],
    kind: str | None,
    limit: int,
    as_json: bool,
    language: str,
) -> None:
    """Find what holds all the words, in English or Chinese, the best and nearest first."""
    with plan_at(plan) as planner:
        hits = planner.read(looking.find, " ".join(words), limit, kind=kind)
    texts = texts_for(language)
    if as_json:
        say_json([row(hit) for hit in hits])
    elif not hits:
        click.echo(texts.translate("Listings", NOTHING))
    else:
        head = [texts.translate("Listings", word) for word in HEAD]
        lines = [
            (
                kind_word(texts, hit.kind), str(hit.id), texts.say(hit.title),
                " · ".join(filter(None, (texts.say(hit.through), texts.say(hit.detail)))),
            )
            for hit in hits
        ]  # fmt: skip
        click.echo(table(head, lines, right=(1,)))
