"""`show net`: how many different people, by the method one chooses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path

import click

from comms_planner.cli.listings import net as listing
from comms_planner.cli.plans import PLAN, plan_at
from comms_planner.cli.speaking import in_order, say_json, with_language, with_period
from comms_planner.errors import Invalid
from comms_planner.quantity import Qty, parse
from comms_planner.services import net as nets
from comms_planner.services import overlaps
from comms_planner.services.net import NetMethod, Question
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

BAD_SHARE = QT_TRANSLATE_NOOP("Errors", "The overlap is between 0 and 100%. Correct it.")
BAD_OVERLAP = QT_TRANSLATE_NOOP(
    "Errors",
    "“{given}” is not an overlap. Write two platforms and the people, such as wuf:unha=1500.",
)


@click.command()
@click.argument("plan", type=PLAN)
@click.option(
    "--method",
    type=click.Choice([m.value for m in NetMethod]),
    default="frechet",
    show_default=True,
    help="How audiences are taken to overlap.",
)
@click.option(
    "--universe", help="How many people there are to reach, such as 100,000 or 10 million."
)
@click.option("--share", help="Overlap that is assumed, 0 to 1; for the method overlap.")
@click.option(
    "--overlap",
    "pairs",
    multiple=True,
    metavar="A:B=N",
    help="What two platforms share, for the method pairs; may be given several times.",
)
@click.option("--kind", type=click.Choice(["direct", "indirect"]), help="One kind only.")
@click.option("--platform", "chosen", multiple=True, help="These platforms only, by their slugs.")
@click.option("--measured", is_flag=True, help="What was counted, instead of what was estimated.")
@click.option("--adjust", help="People to add, or with a minus to take off; needs --reason.")
@click.option("--reason", default="", help="Why the figure is adjusted.")
@with_language
@with_period
@click.option("--json", "as_json", is_flag=True, help="Plain values for programs.")
def net(
    plan: Path,
    method: str,
    universe: str | None,
    share: str | None,
    pairs: Sequence[str],
    kind: str | None,
    chosen: Sequence[str],
    measured: bool,
    adjust: str | None,
    reason: str,
    language: str,
    first: dt.date | None,
    last: dt.date | None,
    as_json: bool,
) -> None:
    """Different people as a range with its method: one occurrence of each platform, or a period.

    A kind that cannot be answered says why; where none can, the command refuses.
    """  # fmt: skip
    in_order(first, last)
    given = first or last
    question = Question(
        method=NetMethod(method),
        universe=_figure("universe", universe),
        share=_share(share),
        platforms=tuple(chosen),
        first_year=(first or last or dt.date.max).year if given else None,
        last_year=(last or first or dt.date.max).year if given else None,
        measured=measured,
        overlaps=dict(_overlap(pair) for pair in pairs),
        adjustment=_signed(adjust),
        reason=reason,
    )
    with plan_at(plan) as planner:
        rows = planner.read(nets.ranges, question, (kind,) if kind else ())
    refused = [row.refused for row in rows if row.refused is not None]
    if len(refused) == len(rows):
        raise refused[0]
    texts = texts_for(language)
    if as_json:
        say_json(listing.data(question, rows, texts))
    else:
        click.echo(listing.text(rows, texts))


def _figure(field: str, text: str | None) -> Qty | None:
    if text is None:
        return None
    try:
        return parse(text)
    except Invalid as refused:
        raise Invalid(field, refused.text, **refused.values) from refused


def _share(text: str | None) -> Decimal | None:
    """0.25 or 25 %."""
    if text is None:
        return None
    bare = text.strip()
    try:
        found = Decimal(bare.rstrip("%％ ")) / (100 if bare.endswith(("%", "％")) else 1)
    except InvalidOperation as error:
        raise Invalid("share", BAD_SHARE) from error
    if not found.is_finite() or not 0 <= found <= 1:
        raise Invalid("share", BAD_SHARE)
    return found


def _signed(text: str | None) -> Qty | None:
    if text is None:
        return None
    bare = text.strip().lstrip("+")
    found = _figure("adjustment", bare.lstrip("-−"))
    assert found is not None, "a text is a figure or refused"
    return found * -1 if bare.startswith(("-", "−")) else found


def _overlap(text: str) -> tuple[tuple[str, str], Qty]:
    names, equals, people = text.partition("=")
    one, colon, other = (part.strip() for part in names.partition(":"))
    if not (equals and colon and one and other):
        raise Invalid("overlap", BAD_OVERLAP, given=text[:60])
    if one == other:
        raise Invalid("overlap", overlaps.THE_SAME)
    found = _figure("overlap", people)
    assert found is not None, "a text is a figure or refused"
    return (one, other), found
