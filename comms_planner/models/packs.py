"""How a team wants a briefing pack made, kept under a name."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, backref, mapped_column, relationship

from comms_planner.models.base import Base, choice
from comms_planner.models.calendar import Edition
from comms_planner.models.partners import Country, Partner
from comms_planner.models.programme import Flagship
from comms_planner.models.words import RecipeCarry, RecipePaper, RecipePeriod
from comms_planner.models.work import Person


class PackRecipe(Base):
    """A kind of pack with all that is asked of it, for everybody who opens the plan.

    `languages` and `sections` list words with blanks between them, in order; no section named
    means all of the pack. A subject that leaves the plan leaves the recipe too.
    """

    __tablename__ = "pack_recipe"

    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    languages: Mapped[str] = mapped_column(default="en")
    sections: Mapped[str] = mapped_column(default="")
    flagship_id: Mapped[int | None] = mapped_column(ForeignKey("flagship.id"), index=True)
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    country_id: Mapped[int | None] = mapped_column(ForeignKey("country.id"), index=True)
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id"), index=True)
    grant: Mapped[str] = mapped_column(default="")
    period: Mapped[RecipePeriod] = mapped_column(
        choice(RecipePeriod, "period"), default=RecipePeriod.USUAL
    )
    first: Mapped[dt.date | None]
    last: Mapped[dt.date | None]
    paper: Mapped[RecipePaper] = mapped_column(choice(RecipePaper, "paper"), default=RecipePaper.A4)
    classification: Mapped[str] = mapped_column(default="")
    audience: Mapped[str] = mapped_column(default="")
    final: Mapped[bool] = mapped_column(default=False)
    carry: Mapped[RecipeCarry] = mapped_column(
        choice(RecipeCarry, "carry"), default=RecipeCarry.USUAL
    )
    flagship: Mapped[Flagship | None] = relationship(backref=backref("pack_recipes"))
    edition: Mapped[Edition | None] = relationship(backref=backref("pack_recipes"))
    person: Mapped[Person | None] = relationship(backref=backref("pack_recipes"))
    country: Mapped[Country | None] = relationship(backref=backref("pack_recipes"))
    partner: Mapped[Partner | None] = relationship(backref=backref("pack_recipes"))
    constraints: Any = (
        CheckConstraint("length(name) > 0", name="name"),
        CheckConstraint("(period = 'fixed') = (first IS NOT NULL)", name="fixed"),
        CheckConstraint("(first IS NULL) = (last IS NULL) AND last >= first", name="order"),
    )
