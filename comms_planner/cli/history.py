"""`history`: the change log as sentences."""

from __future__ import annotations

from pathlib import Path

import click

from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import say_json, with_language
from comms_planner.cli.table import paragraph
from comms_planner.services import history as log
from comms_planner.services.sentences import headline, sentences
from comms_planner.text import texts_for


@click.command()
@click.argument("plan", type=PLAN)
@with_language
@click.option("--limit", type=click.IntRange(1, 100_000), default=100, show_default=True,
              help="How many changes to print, the latest first.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")
def history(plan: Path, language: str, limit: int, as_json: bool) -> None:
    """Print the change log as sentences, the latest change first."""
    with plan_at(plan) as planner:
        rows = planner.read(log.rows, limit=limit)
    texts = texts_for(language)
    if as_json:
        say_json(
            [
                {
                    "seq": row.seq,
                    "at": row.at.isoformat(),
                    "who": row.who,
                    "kind": row.kind,
                    "of_seq": row.of_seq,
                    "label": headline(row, texts),
                    "rows": row.row_count,
                    "sentences": sentences(row, texts),
                }
                for row in rows
            ]
        )
        return
    for row in rows:
        who = f" – {row.who}" if row.who else ""
        click.echo(f"{row.seq}  {texts.moment(row.at)}{who}  {headline(row, texts)}")
        for said in sentences(row, texts):
            click.echo(paragraph(said, "    "))
