"""`pack`: briefing packs as PDF."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from comms_planner import clock
from comms_planner.cli.findings import lines
from comms_planner.cli.plans import PLAN, OutFile, plan_at, user
from comms_planner.cli.speaking import in_order, with_paper_language, with_period
from comms_planner.errors import Invalid, PlannerError
from comms_planner.models.words import RecipePaper, RecipePeriod
from comms_planner.reports import earlier, issuing
from comms_planner.reports.kinds import PACKS
from comms_planner.reports.orders import Order, orders, period_of
from comms_planner.reports.preflight import preflight
from comms_planner.reports.section import Carry
from comms_planner.services import programme, recipes, references
from comms_planner.services.planner import Planner
from comms_planner.services.recipes import Recipe
from comms_planner.text import QT_TRANSLATE_NOOP, WEEK_BEGINS, texts_for

SUBJECTS = ("edition", "person", "partner")
"""What a pack is about, as options name it."""
WROTE = QT_TRANSLATE_NOOP("Messages", "Wrote {path}.")
OTHER_KIND = QT_TRANSLATE_NOOP(
    "Errors", "The recipe “{name}” is for pack {kind}. Ask for that pack, or take another recipe."
)
UNREADY = QT_TRANSLATE_NOOP(
    "Errors",
    "Pack {kind} is not final yet; findings that stop it: {count}. Mend them, let somebody answer"
    " for them by name, or make a draft.",
)

PAPERS = ("A4", "A3", "Letter")


@click.command()
@click.argument("kind", type=click.Choice(list(PACKS), case_sensitive=False), metavar="A…K")
@click.argument("plan", type=PLAN)
@click.option(
    "--out", type=OutFile(), required=True, help="The file to write: .pdf, .html or .docx."
)
@with_paper_language(beside=True)
@click.option("--recipe", "name", help="A recipe of the plan by its name; what else is given here "
              "wins over it.")  # fmt: skip
@click.option("--flagship", help="One flagship programme by its slug.")
@click.option("--edition", help="The edition it is about, by its slug, number or name.")
@click.option("--person", help="The spokesperson it is for, by their number or name.")
@click.option("--country", help="The country it is about, by its code.")
@click.option("--partner", help="The partner it is for, by its slug, number or name.")
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
@click.option("--draft/--final", "draft", default=True,
              help="Whether it is still a draft; a final pack needs a clean preflight or waivers "
              "by name, and is issued as the next version.")  # fmt: skip
@click.option("--issue", is_flag=True, help="Issue a draft as the next version, too.")
@click.option("--week-begins", type=click.Choice(list(WEEK_BEGINS)),
              help="Weeks begin on this day, not as is usual for the language.")  # fmt: skip
@click.option("--since", type=click.Path(path_type=Path),
              help="An earlier pack (PDF) since which the changes are told.")  # fmt: skip
@click.option("--no-attachments", "bare", is_flag=True,
              help="Carry no plan.json, calendar.ics and tables inside the PDF.")  # fmt: skip
@click.option("--with-plan/--without-plan", "with_plan", default=None,
              help="Whether plan.json is carried; it may hold what is not for people outside. B, "
              "C and H leave it out unless asked.")  # fmt: skip
def pack(
    kind: str, plan: Path, out: Path, name: str | None, first: dt.date | None,
    last: dt.date | None, issue: bool, bare: bool, with_plan: bool | None, since: Path | None,
    week_begins: str | None, **said: Any,
) -> None:  # fmt: skip
    """Make a briefing pack.

    \b
    A  event briefing
    B  spokesperson sheet
    C  media kit
    D  flagship action plan
    E  campaign calendar
    F  reach and results
    G  donor report
    H  partner toolkit
    I  run of show
    J  contingency sheet
    K  country brief

    The period is this year, for F the years of the plan, if none is given. A recipe in several
    languages makes a file for each, with the language in its name.
    """
    in_order(first, last)
    given = {field: value for field, value in said.items() if _is_typed(field)}
    asked = None
    if name:
        with plan_at(plan) as planner:
            asked = kept(planner, kind, name)
    subjects = {name: given.pop(name) for name in SUBJECTS if name in given}
    recipe = _with(asked or Recipe(kind, (said["language"],)), given)
    issues = issue or recipe.final
    with plan_at(plan, write=issues) as planner:
        made = make(
            planner, about(planner, recipe, subjects), out, first=first, last=last, issues=issues,
            carry=_carry(bare=bare, with_plan=with_plan), since=since,
            week_begins=WEEK_BEGINS.get(week_begins or ""),
        )  # fmt: skip
    texts = texts_for(said["language"].partition("+")[0])
    for path in made:
        click.echo(texts.translate("Messages", WROTE).format(path=path))


def make(
    planner: Planner,
    recipe: Recipe,
    out: Path,
    *,
    first: dt.date | None = None,
    last: dt.date | None = None,
    issues: bool = False,
    carry: Carry | None = None,
    since: Path | None = None,
    week_begins: int | None = None,
) -> list[Path]:
    """Write the packs that a recipe asks of an open plan; days given win over its period.

    What is final is looked through before anything is written or issued.
    """
    wanted = tuple(
        replace(one, week_begins=week_begins)
        for one in ordered(planner, recipe, first, last, carry)
    )
    if since is not None:
        before = earlier.read(since)
        wanted = tuple(replace(one, request=replace(one.request, since=before)) for one in wanted)
    if recipe.final:
        for order in wanted:
            _refuse_unready(planner, order)
    return [_written(planner, order, _target(out, order, len(wanted)), issues) for order in wanted]


def _written(planner: Planner, order: Order, target: Path, issues: bool) -> Path:
    """One pack as the next version or a draft of it; what cannot be written is not issued."""
    if not issues:
        return issuing.draft(planner, order).write(planner, target)
    before = planner.undo_label
    order = issuing.issue(planner, order, user())
    try:
        return order.write(planner, target)
    except PlannerError:
        if planner.undo_label != before:
            planner.undo()
        raise


def _refuse_unready(planner: Planner, order: Order) -> None:
    """Say all that stops a final pack, each in its sentence, and refuse it."""
    stops = [row for row in planner.read(preflight, order.request) if row.stops]
    if stops:
        texts = texts_for(order.request.language)
        for line in lines(stops, texts):
            click.echo(line, err=True)
        raise Invalid("final", UNREADY, count=len(stops), kind=order.request.kind)


def _carry(*, bare: bool, with_plan: bool | None) -> Carry | None:
    """What the file is to carry inside; None as the recipe has it."""
    if bare:
        return Carry.NOTHING
    if with_plan is None:
        return None
    return Carry.PLAN if with_plan else Carry.TABLES


def ordered(
    planner: Planner, recipe: Recipe, first: dt.date | None = None, last: dt.date | None = None,
    carry: Carry | None = None,
) -> tuple[Order, ...]:  # fmt: skip
    """The packs that a recipe asks for today; days given win over its period."""
    today = clock.today()
    own = planner.read(programme.plan)
    if first or last:
        begin, end = period_of(recipe, own, today)
        first = first or (dt.date(last.year, 1, 1) if last else begin)
        last = last or max(first, end)
        recipe = replace(recipe, period=RecipePeriod.FIXED, first=first, last=last)
    return orders(recipe, own, today, author=user(), carry=carry)


def _is_typed(field: str) -> bool:
    """Whether an option was given in the command itself, not by default or environment."""
    source = click.get_current_context().get_parameter_source(field)
    return source is click.core.ParameterSource.COMMANDLINE


def _target(out: Path, order: Order, among: int) -> Path:
    """The file of one of several languages says which."""
    return out if among == 1 else out.with_stem(f"{out.stem}.{order.language}")


def kept(planner: Planner, kind: str, name: str) -> Recipe:
    """The recipe of a name, which must be of the kind asked for."""
    row = planner.read(recipes.named, name)
    if row.recipe.kind != kind:
        raise Invalid("recipe", OTHER_KIND, name=row.name, kind=row.recipe.kind)
    return row.recipe


def _with(recipe: Recipe, given: dict[str, Any]) -> Recipe:
    """The recipe with what was given on the command line in the place of its own."""
    size, _, across = recipe.paper.value.partition("-")
    landscape = given.pop("landscape", bool(across) and "paper" not in given)
    paper = given.pop("paper", size).lower() + ("-landscape" if landscape else "")
    if "language" in given:
        given["languages"] = (given.pop("language"),)
    if "draft" in given:
        given["final"] = not given.pop("draft")
    return replace(recipe, paper=RecipePaper(paper), **given)


def about(planner: Planner, recipe: Recipe, subjects: Mapping[str, str | None]) -> Recipe:
    """The recipe with what it is about, as somebody typed it: by slug, number or name."""
    found: dict[str, Any] = {
        f"{name}_id": planner.read(references.typed, f"{name}_id", said)
        for name, said in subjects.items()
        if said is not None
    }
    return replace(recipe, **found)
