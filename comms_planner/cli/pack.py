"""`pack`: briefing packs as PDF."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import click

from comms_planner.cli.plans import PLAN, OutFile, plan_at, user
from comms_planner.cli.speaking import in_order, with_paper_language, with_period
from comms_planner.reports.gathering import usual_period
from comms_planner.reports.kinds import PACKS
from comms_planner.reports.pack import PackRequest, gather, write
from comms_planner.services import programme
from comms_planner.services.planner import Planner
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

WROTE = QT_TRANSLATE_NOOP("Messages", "Wrote {path}.")


PAPERS = ("A4", "A3", "Letter")


@click.command()
@click.argument("kind", type=click.Choice(list(PACKS), case_sensitive=False), metavar="A…K")
@click.argument("plan", type=PLAN)
@click.option("--out", type=OutFile(), required=True, help="The PDF file to write.")
@with_paper_language(beside=True)
@click.option("--flagship", help="One flagship programme by its slug.")
@click.option("--edition", type=int, help="The edition it is about, by its id.")
@click.option("--person", type=int, help="The spokesperson it is for, by their id.")
@click.option("--country", help="The country it is about, by its code.")
@click.option("--partner", type=int, help="The partner it is for, by its id.")
@click.option("--grant", help="The funding source it reports on, as actions name it.")
@with_period
@click.option("--paper", type=click.Choice(PAPERS, case_sensitive=False), default="A4",
              show_default=True, help="The paper.")  # fmt: skip
@click.option("--landscape", is_flag=True, help="Turn the paper on its side.")
@click.option("--section", "sections", multiple=True,
              help="Only this section, by its key; may be given more than once, in the order "
              "wanted.")  # fmt: skip
@click.option("--classification", default="", help="Who may read it; stands on every page.")
@click.option("--audience", default="", help="For whom it is; stands on the cover.")
@click.option("--draft/--final", "draft", default=True, help="Whether it is still a draft.")
def pack(
    kind: str, plan: Path, out: Path, language: str, first: dt.date | None, last: dt.date | None,
    paper: str, landscape: bool, draft: bool, **about: Any,
) -> None:  # fmt: skip
    """Make a briefing pack.

    \b
    D  flagship action plan
    E  campaign calendar
    F  reach and results

    The period is this year, for F the years of the plan, if none is given.
    """
    in_order(first, last)
    about["paper"] = paper.lower() + ("-landscape" if landscape else "")
    about["final"] = not draft
    with plan_at(plan) as planner:
        make(planner, kind, out, language, first=first, last=last, **about)
    click.echo(texts_for(language.partition("+")[0]).translate("Messages", WROTE).format(path=out))


def make(
    planner: Planner,
    kind: str,
    out: Path,
    language: str,
    *,
    first: dt.date | None = None,
    last: dt.date | None = None,
    **about: Any,
) -> None:
    """Write one pack of an open plan; `about` are further particulars of a PackRequest."""
    first_language, _, beside = language.partition("+")
    today = dt.datetime.now().astimezone().date()
    begin, end = usual_period(kind, planner.read(programme.plan), today)
    first = first or (dt.date(last.year, 1, 1) if last else begin)
    last = last or max(first, end)
    request = PackRequest(kind, first_language, first, last, today, author=user(), **about)
    second = texts_for(beside) if beside else None
    write(planner.read(gather, request), out, texts_for(first_language), beside=second)
