"""`pack`: briefing packs as PDF."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from comms_planner.cli.plans import PLAN, OutFile, plan_at, user
from comms_planner.cli.speaking import in_order, with_paper_language, with_period
from comms_planner.reports.pack import PackRequest, gather, write
from comms_planner.services import programme
from comms_planner.services.planner import Planner
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

WROTE = QT_TRANSLATE_NOOP("Messages", "Wrote {path}.")


@click.command()
@click.argument("kind", type=click.Choice(["D", "E", "F"], case_sensitive=False), metavar="D|E|F")
@click.argument("plan", type=PLAN)
@click.option("--out", type=OutFile(), required=True, help="The PDF file to write.")
@with_paper_language(beside=True)
@click.option("--flagship", help="One flagship programme by its slug, in pack D.")
@with_period
def pack(
    kind: str,
    plan: Path,
    out: Path,
    language: str,
    flagship: str | None,
    first: dt.date | None,
    last: dt.date | None,
) -> None:
    """Make a PDF pack: D flagship action plan, E campaign calendar, F reach and results.

    The period is this year for E, the plan's own for D and F, if none is given.
    """
    in_order(first, last)
    with plan_at(plan) as planner:
        make(planner, kind, out, language, flagship=flagship, first=first, last=last)
    click.echo(texts_for(language.partition("+")[0]).translate("Messages", WROTE).format(path=out))


def make(
    planner: Planner,
    kind: str,
    out: Path,
    language: str,
    *,
    flagship: str | None = None,
    first: dt.date | None = None,
    last: dt.date | None = None,
) -> None:
    """Write one pack of an open plan."""
    first_language, _, beside = language.partition("+")
    today = dt.datetime.now().astimezone().date()
    own = planner.read(programme.plan)
    years = (today.year, today.year) if kind == "E" else (own.first_year, own.last_year)
    first = first or dt.date(last.year if last else years[0], 1, 1)
    last = last or max(first, dt.date(years[1], 12, 31))
    request = PackRequest(
        kind=kind,
        language=first_language,
        first=first,
        last=last,
        made_on=today,
        flagship=flagship,
        author=user(),
    )
    second = texts_for(beside) if beside else None
    write(planner.read(gather, request), out, texts_for(first_language), beside=second)
