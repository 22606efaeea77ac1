"""Recipes of packs: what is asked of one, kept in the plan under a name for everybody."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.errors import Invalid, Missing
from comms_planner.models import Country, Flagship, PackRecipe, rules
from comms_planner.models.words import RecipeCarry as RecipeCarry
from comms_planner.models.words import RecipePaper as RecipePaper
from comms_planner.models.words import RecipePeriod as RecipePeriod
from comms_planner.services.planner import reads, undoable
from comms_planner.text import BESIDE, PAPER_LANGUAGES, QT_TRANSLATE_NOOP

KINDS = tuple("ABCDEFGHIJK")
"""The letters of the packs."""
LANGUAGES = (*sorted(PAPER_LANGUAGES), *BESIDE)
"""What a pack may be made in: a language, or two side by side."""
LONGEST_NAME, LONGEST_WORDS = 80, 200

NO_NAME = QT_TRANSLATE_NOOP("Errors", "Give the recipe a name of at most {limit} characters.")
TAKEN = QT_TRANSLATE_NOOP(
    "Errors", "There is a recipe “{name}” already. Save into it, or choose another name."
)
NO_KIND = QT_TRANSLATE_NOOP("Errors", "There is no pack “{kind}”. Choose one of: {known}.")
NO_LANGUAGE = QT_TRANSLATE_NOOP(
    "Errors", "Packs are not made in “{language}”. Choose among: {known}."
)
NO_KEY = QT_TRANSLATE_NOOP(
    "Errors", "“{section}” is not a section of a pack. Choose one of those listed."
)
NO_DAYS = QT_TRANSLATE_NOOP(
    "Errors", "Give the first and the last day of the period, or a period that moves along."
)
ONLY_FIXED = QT_TRANSLATE_NOOP(
    "Errors", "Days of its own go with the period “fixed”. Choose it, or leave the days out."
)
NO_SUBJECT = QT_TRANSLATE_NOOP("Errors", "“{field}”: there is no “{given}” in the plan.")
LONG_WORDS = QT_TRANSLATE_NOOP("Errors", "Say it in at most {limit} characters.")
NO_RECIPE = QT_TRANSLATE_NOOP("Errors", "There is no recipe “{name}”. There are: {known}.")
NO_RECIPES = QT_TRANSLATE_NOOP(
    "Errors", "There is no recipe “{name}”: none has been saved in this plan yet."
)
KEY = re.compile(r"[a-z0-9][a-z0-9_-]*")


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is asked of a pack; its fields are the arguments of `add` and `edit`.

    No sections means all of the pack. `first` and `last` stand where the period is fixed.
    """

    kind: str
    languages: tuple[str, ...] = ("en",)
    sections: tuple[str, ...] = ()
    flagship: str = ""
    edition_id: int | None = None
    person_id: int | None = None
    country: str = ""
    partner_id: int | None = None
    grant: str = ""
    period: RecipePeriod = RecipePeriod.USUAL
    first: dt.date | None = None
    last: dt.date | None = None
    paper: RecipePaper = RecipePaper.A4
    classification: str = ""
    audience: str = ""
    final: bool = False
    carry: RecipeCarry = RecipeCarry.USUAL

    def arguments(self) -> dict[str, Any]:
        """What to give to `add` and `edit`."""
        return {one.name: getattr(self, one.name) for one in fields(self)}


@dataclass(frozen=True, slots=True)
class RecipeRow:
    """A recipe under its name."""

    id: int
    name: str
    recipe: Recipe


@reads(PackRecipe, Flagship, Country)
def rows(session: Session) -> list[RecipeRow]:
    """All recipes by name."""
    ask = (
        select(PackRecipe, Flagship.slug, Country.iso2)
        .outerjoin(Flagship, Flagship.id == PackRecipe.flagship_id)
        .outerjoin(Country, Country.id == PackRecipe.country_id)
        .order_by(PackRecipe.name, PackRecipe.id)
    )
    return [
        RecipeRow(r.id, r.name, _recipe(r, flagship or "", country or ""))
        for r, flagship, country in session.execute(ask)
    ]


@reads(PackRecipe, Flagship, Country)
def named(session: Session, name: str) -> RecipeRow:
    """The recipe of a name, however it is capitalized; raises Missing, naming those there are."""
    wanted, known = " ".join(name.split()).casefold(), rows(session)
    found = next((row for row in known if row.name.casefold() == wanted), None)
    if found is None:
        shown = name[:LONGEST_NAME]
        if not known:
            raise Missing(NO_RECIPES, name=shown)
        raise Missing(NO_RECIPE, name=shown, known=", ".join(row.name for row in known))
    return found


@undoable(QT_TRANSLATE_NOOP("Undo", "Save recipe"))
def add(
    session: Session, name: str, kind: str, *, languages: tuple[str, ...] = ("en",),
    sections: tuple[str, ...] = (), flagship: str = "", edition_id: int | None = None,
    person_id: int | None = None, country: str = "", partner_id: int | None = None,
    grant: str = "", period: RecipePeriod = RecipePeriod.USUAL, first: dt.date | None = None,
    last: dt.date | None = None, paper: RecipePaper = RecipePaper.A4,
    classification: str = "", audience: str = "", final: bool = False,
    carry: RecipeCarry = RecipeCarry.USUAL,
) -> int:  # fmt: skip
    """Keep what is asked of a pack under a new name."""
    made = PackRecipe(name=_free_name(session, name))
    wanted = Recipe(
        kind, languages, sections, flagship, edition_id, person_id, country, partner_id, grant,
        period, first, last, paper, classification, audience, final, carry,
    )  # fmt: skip
    _ask(session, made, wanted)
    session.add(made)
    session.flush()
    return made.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Change recipe"))
def edit(
    session: Session, recipe_id: int, kind: str, *, languages: tuple[str, ...] = ("en",),
    sections: tuple[str, ...] = (), flagship: str = "", edition_id: int | None = None,
    person_id: int | None = None, country: str = "", partner_id: int | None = None,
    grant: str = "", period: RecipePeriod = RecipePeriod.USUAL, first: dt.date | None = None,
    last: dt.date | None = None, paper: RecipePaper = RecipePaper.A4,
    classification: str = "", audience: str = "", final: bool = False,
    carry: RecipeCarry = RecipeCarry.USUAL,
) -> None:  # fmt: skip
    """Let a recipe ask for something else; what is not given becomes what it is by default."""
    wanted = Recipe(
        kind, languages, sections, flagship, edition_id, person_id, country, partner_id, grant,
        period, first, last, paper, classification, audience, final, carry,
    )  # fmt: skip
    _ask(session, session.get_one(PackRecipe, recipe_id), wanted)


@undoable(QT_TRANSLATE_NOOP("Undo", "Rename recipe"))
def rename(session: Session, recipe_id: int, name: str) -> None:
    """Give a recipe another name."""
    session.get_one(PackRecipe, recipe_id).name = _free_name(session, name, recipe_id)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete recipe"))
def delete(session: Session, recipe_id: int) -> None:
    """Take a recipe out of the plan."""
    session.delete(session.get_one(PackRecipe, recipe_id))


def _free_name(session: Session, name: str, own: int | None = None) -> str:
    tidy = " ".join(rules.clean(name).split())
    if not tidy or len(tidy) > LONGEST_NAME:
        raise Invalid("name", NO_NAME, limit=LONGEST_NAME)
    taken = session.execute(select(PackRecipe.id, PackRecipe.name)).all()
    if any(there.casefold() == tidy.casefold() and number != own for number, there in taken):
        raise Invalid("name", TAKEN, name=tidy)
    return tidy


def _recipe(kept: PackRecipe, flagship: str, country: str) -> Recipe:
    return Recipe(
        kept.kind, tuple(kept.languages.split()), tuple(kept.sections.split()), flagship,
        kept.edition_id, kept.person_id, country, kept.partner_id, kept.grant, kept.period,
        kept.first, kept.last, kept.paper, kept.classification, kept.audience, kept.final,
        kept.carry,
    )  # fmt: skip


def _ask(session: Session, kept: PackRecipe, wanted: Recipe) -> None:
    """Write down what is wanted, whole or not at all."""
    kind, languages = _kind(wanted.kind), _languages(wanted.languages)
    sections, (first, last) = _sections(wanted.sections), _days(wanted)
    flagship_id = _number(session, Flagship, Flagship.slug, "flagship", wanted.flagship)
    country_id = _number(session, Country, Country.iso2, "country", wanted.country.upper())
    classification = _words("classification", wanted.classification)
    audience, grant = _words("audience", wanted.audience), _words("grant", wanted.grant)
    kept.kind, kept.languages, kept.sections = kind, languages, sections
    kept.flagship_id, kept.country_id = flagship_id, country_id
    kept.edition_id, kept.person_id = wanted.edition_id, wanted.person_id
    kept.partner_id, kept.grant = wanted.partner_id, grant
    kept.period, kept.first, kept.last = wanted.period, first, last
    kept.paper, kept.final = wanted.paper, wanted.final
    kept.classification, kept.audience = classification, audience
    kept.carry = wanted.carry


def _kind(given: str) -> str:
    letter = given.strip().upper()
    if letter not in KINDS:
        raise Invalid("kind", NO_KIND, kind=given[:20], known=", ".join(KINDS))
    return letter


def _languages(given: tuple[str, ...]) -> str:
    for language in given or ("",):
        if language not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            raise Invalid("languages", NO_LANGUAGE, language=language[:20], known=known)
    return " ".join(dict.fromkeys(given))


def _sections(given: tuple[str, ...]) -> str:
    for section in given:
        if not KEY.fullmatch(section):
            raise Invalid("sections", NO_KEY, section=section[:40])
    return " ".join(dict.fromkeys(given))


def _days(wanted: Recipe) -> tuple[dt.date | None, dt.date | None]:
    """Days belong to a fixed period, and to no other."""
    first, last = wanted.first, wanted.last
    if wanted.period is not RecipePeriod.FIXED:
        if first or last:
            raise Invalid("period", ONLY_FIXED)
        return None, None
    if first is None or last is None:
        raise Invalid("first", NO_DAYS)
    rules.in_order("last", first, last)
    return first, last


def _number(session: Session, model: Any, column: Any, field: str, word: str) -> int | None:
    """The number of what a word names; None for no word."""
    if not word:
        return None
    found = session.scalars(select(model.id).where(column == word)).first()
    if found is None:
        raise Invalid(field, NO_SUBJECT, field=field, given=word[:40])
    return int(found)


def _words(field: str, given: str) -> str:
    tidy = " ".join(rules.clean(given).split())
    if len(tidy) > LONGEST_WORDS:
        raise Invalid(field, LONG_WORDS, limit=LONGEST_WORDS)
    return tidy
