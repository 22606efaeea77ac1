"""`chart`: a chart of the plan as a picture, a drawing, or the numbers behind it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from comms_planner.cli.plans import PLAN, OutFile, plan_at
from comms_planner.cli.speaking import in_order, with_language, with_period
from comms_planner.errors import Invalid
from comms_planner.files import write_whole
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

WROTE = QT_TRANSLATE_NOOP("Messages", "Wrote {path}.")
NO_FORMAT = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” does not say its format. End the name in .svg, .png or .csv."
)
NO_CHART = QT_TRANSLATE_NOOP("Errors", "There is no chart “{given}”. Choose one of: {known}.")
SUFFIXES = (".svg", ".png", ".csv")


@click.command()
@click.argument("kind")
@click.argument("plan", type=PLAN)
@click.option("--out", type=OutFile(), required=True, help="The file: .svg, .png or .csv.")
@with_language
@with_period
@click.option("--platform", default="", help="This platform only, by its slug.")
@click.option("--flagship", default="", help="This flagship programme only, by its slug.")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True,
              help="The colours.")  # fmt: skip
def chart(
    kind: str,
    plan: Path,
    out: Path,
    language: str,
    first: dt.date | None,
    last: dt.date | None,
    platform: str,
    flagship: str,
    theme: str,
) -> None:
    """Draw a chart; the figure is the one that the window shows.

    Of reach: reach, reach-years, net, cumulative-reach, flagships, flagships-indirect,
    disaggregation. Of results: outcomes, cumulative, indicators, ledger, co-investment.
    """
    from comms_planner import design  # late: matplotlib takes its time
    from comms_planner.charts.kinds import CHARTS, file_of, narrowed
    from comms_planner.charts.scope import Scope

    in_order(first, last)
    suffix = out.suffix.lower()
    if suffix not in SUFFIXES:
        raise Invalid("out", NO_FORMAT, name=out.name)
    if kind not in CHARTS:
        raise Invalid("kind", NO_CHART, given=kind[:60], known=", ".join(CHARTS))
    texts = texts_for(language)
    tokens = design.DARK if theme == "dark" else design.LIGHT
    with plan_at(plan) as planner:
        scope = Scope(first, last, platform, flagship)
        data = planner.read(narrowed, CHARTS[kind], scope, texts)
    write_whole(out, file_of(CHARTS[kind], data, texts, tokens, suffix))
    click.echo(texts.translate("Messages", WROTE).format(path=out))
