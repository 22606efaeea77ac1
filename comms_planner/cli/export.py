"""`export`: the calendar as iCalendar, tables as XLSX or CSV, or the whole plan as JSON."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from comms_planner.cli.plans import PLAN, OutFile, plan_at
from comms_planner.cli.speaking import in_order, with_language, with_period
from comms_planner.interchange import ics, json
from comms_planner.interchange.tables import csv_write, sheets, xlsx_write
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

WROTE = QT_TRANSLATE_NOOP("Messages", "Wrote {path}.")
COUNTED = QT_TRANSLATE_NOOP(
    "Messages", "Wrote {path}: events {events}, left out for want of a day {left_out}."
)
CALLED_OFF = QT_TRANSLATE_NOOP(
    "Messages", "Called off, since the plan no longer has them or their day: {count}."
)


@click.command()
@click.argument("form", type=click.Choice(["ics", "json", "xlsx", "csv"], case_sensitive=False))
@click.argument("plan", type=PLAN)
@click.option("--out", type=OutFile(), required=True, help="The file to write.")
@with_language
@with_period
@click.option("--flagship", help="Only this flagship's actions, beside events and days (ics).")
@click.option("--campaign", help="Only this campaign, by number or title, and its events (ics).")
@click.option(
    "--platform", help="Only this platform's or moment's events, and the work on them (ics)."
)
@click.option("--kind", "kinds", type=click.Choice(ics.KINDS), multiple=True,
              help="Only these kinds; may be given several times (ics).")  # fmt: skip
@click.option(
    "--without-removed",
    is_flag=True,
    help="Say nothing of what the plan no longer has, for a file that others "
    "subscribe to instead of importing it (ics).",
)
@click.option("--table", "tables", type=click.Choice(sheets.KEYS), multiple=True,
              help="Only these tables (xlsx); the table (csv), actions if not given.")  # fmt: skip
def export(
    form: str,
    plan: Path,
    out: Path,
    language: str,
    first: dt.date | None,
    last: dt.date | None,
    flagship: str | None,
    campaign: str | None,
    platform: str | None,
    kinds: tuple[str, ...],
    without_removed: bool,
    tables: tuple[str, ...],
) -> None:
    """Take the calendar (ics), tables (xlsx, csv) or the whole plan (json) elsewhere.

    Without a period the calendar goes from the plan's first year to the last thing entered.

    What was deleted within a year, or lost its day, is called off, so that importing the file
    anew takes it out.
    """
    in_order(first, last)
    texts = texts_for(language)
    with plan_at(plan) as planner:
        if form != "ics":
            if form == "json":
                json.export(planner, out)
            elif form == "xlsx":
                xlsx_write.export(planner, out, texts, tables or sheets.KEYS)
            else:
                csv_write.export(planner, out, texts, *tables[:1])
            click.echo(texts.translate("Messages", WROTE).format(path=out))
            return
        done = ics.export(
            planner, out, language,
            first=first, last=last, flagship=flagship, campaign=campaign, platform=platform,
            kinds=kinds or ics.KINDS, removed=not without_removed,
        )  # fmt: skip
    said = texts.translate("Messages", COUNTED)
    click.echo(said.format(path=out, events=done.events, left_out=done.left_out))
    if done.removed:
        said = texts.translate("Messages", CALLED_OFF)
        click.echo(said.format(count=done.removed))
