"""Packs to be made: a recipe, a day and a plan become what is asked for, once per language."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path

from comms_planner.models.words import RecipeCarry, RecipePeriod
from comms_planner.progress import Progress, silent
from comms_planner.reports.attached import usual_carry
from comms_planner.reports.gathering import usual_period
from comms_planner.reports.pack import gather, render, write
from comms_planner.reports.section import AHEAD, Carry, PackRequest
from comms_planner.services.planner import Planner
from comms_planner.services.programme import PlanRow
from comms_planner.services.recipes import Recipe
from comms_planner.text import Texts, texts_for


@dataclass(frozen=True, slots=True)
class Order:
    """One pack to be made: what is asked for, and the language beside it, if any."""

    request: PackRequest
    beside: str = ""
    week_begins: int | None = None
    """The weekday on which its weeks begin, where somebody chose one; else as is usual there."""

    @property
    def language(self) -> str:
        """Its language or languages, such as "ar" or "en+zh"."""
        return "+".join(filter(None, (self.request.language, self.beside)))

    @property
    def texts(self) -> tuple[Texts, Texts | None]:
        """The words it is made with."""
        first, second = (
            texts_for(one).week_from(self.week_begins) if one else None
            for one in (self.request.language, self.beside)
        )
        assert first is not None, "a pack has a language"
        return first, second

    def write(self, planner: Planner, target: Path, progress: Progress = silent) -> Path:
        """Read one snapshot of the plan and write the pack, whole or not at all."""
        texts, beside = self.texts
        return write(planner.read(gather, self.request), target, texts, progress, beside)

    def render(
        self, planner: Planner, progress: Progress = silent, *, opening: bool = False
    ) -> bytes:
        """The pack as PDF to look at, from one snapshot of the plan; it carries no files.

        Its `opening` is its cover and first section, which are soon there.
        """
        texts, beside = self.texts
        shown = replace(self.request, carry=Carry.NOTHING, opening=opening)
        return render(planner.read(gather, shown), texts, progress, beside)


def orders(
    recipe: Recipe, plan: PlanRow, today: dt.date, *, author: str = "", carry: Carry | None = None,
    week_begins: int | None = None,
) -> tuple[Order, ...]:  # fmt: skip
    """What a recipe asks for on a day, one pack per language, with the files it asks for."""
    if carry is None:
        usual = recipe.carry is RecipeCarry.USUAL
        carry = usual_carry(recipe.kind) if usual else Carry(recipe.carry.value)
    first, last = period_of(recipe, plan, today)
    return tuple(
        Order(
            PackRequest(
                kind=recipe.kind, language=language, first=first, last=last, made_on=today,
                flagship=recipe.flagship or None, edition=recipe.edition_id,
                person=recipe.person_id, country=recipe.country or None,
                partner=recipe.partner_id, grant=recipe.grant or None,
                sections=recipe.sections, paper=recipe.paper.value,
                classification=recipe.classification, audience=recipe.audience,
                final=recipe.final, author=author, carry=carry,
                beside=beside,
            ),
            beside, week_begins,
        )
        for language, _, beside in (one.partition("+") for one in recipe.languages)
    )  # fmt: skip


def period_of(recipe: Recipe, plan: PlanRow, today: dt.date) -> tuple[dt.date, dt.date]:
    """The days a recipe covers when it is made on a day."""
    if recipe.period is RecipePeriod.FIXED and recipe.first and recipe.last:
        return recipe.first, recipe.last
    if recipe.period is RecipePeriod.AHEAD:
        return today, today + dt.timedelta(days=AHEAD)
    if recipe.period is RecipePeriod.USUAL:
        return usual_period(recipe.kind, plan, today)
    whole = recipe.period is RecipePeriod.PLAN
    first, last = (plan.first_year, plan.last_year) if whole else (today.year, today.year)
    return dt.date(first, 1, 1), dt.date(last, 12, 31)
