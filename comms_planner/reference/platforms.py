"""The twelve platforms of AII.T2, with estimated reach, status and recurrence."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty
from comms_planner.reference.words import UNSAID, Basis, EnglishSource


@dataclass(frozen=True, slots=True)
class Reach:
    """Estimated reach per occurrence; both None where the document says not applicable.

    `scope` tells what "direct" can mean: everybody at the occurrence, or only the venue of
    the one global observance of a day that is held worldwide (local events count apart).
    """

    direct: Qty | None
    indirect: Qty | None
    direct_text: Bilingual
    indirect_text: Bilingual
    scope: Literal["occurrence", "global observance", "none"]
    not_applicable: Bilingual = UNSAID
    note: Bilingual = UNSAID

    @property
    def applies(self) -> bool:
        """Whether the document gives figures."""
        return self.direct is not None

    def figure(self, kind: Literal["direct", "indirect"]) -> Qty:
        """The figure, or n/a with the document's own words as the reason."""
        qty = self.direct if kind == "direct" else self.indirect
        return qty if qty is not None else Qty.na(self.not_applicable.zh)


@dataclass(frozen=True, slots=True)
class Status:
    """The document's status column, told apart into what it really says."""

    en_source: EnglishSource
    says: Literal["frequency", "availability", "launch", "nothing"]
    frequency: Literal["annual", "biennial", "quadrennial", "continuous"] | None
    text: Bilingual = UNSAID
    interval_years: int | None = None
    location: Bilingual = UNSAID
    launch_edition: str | None = None


@dataclass(frozen=True, slots=True)
class StatusEntry:
    """What was true of a platform on a day, and who says so."""

    as_of: dt.date
    text: Bilingual
    basis: Basis


@dataclass(frozen=True, slots=True)
class Recurrence:
    """When a platform comes back: the document's rule and the better known one beside it.

    `default` says which to use until a person decides; `warning` is shown where they differ.
    The anchor keeps interval rules in step and is never a date to project.
    """

    rule: str | None
    basis: Basis
    document_rule: str | None
    document_basis: Basis
    default: Literal["document", "outside", "none"]
    precision: Literal["exact-day", "year-only", "none"]
    anchor: dt.date | None
    note: Bilingual
    warning: Bilingual = UNSAID

    @property
    def default_rule(self) -> str | None:
        """The rule to use until a person decides otherwise."""
        return self.document_rule if self.default == "document" else self.rule

    @property
    def default_basis(self) -> Basis:
        """Who says the rule in use."""
        return self.document_basis if self.default == "document" else self.basis


@dataclass(frozen=True, slots=True)
class Platform:
    """A row of AII.T2: a lasting series such as the World Urban Forum."""

    slug: str
    number: int
    name: Bilingual
    en_source: EnglishSource
    type: Bilingual
    type_source: EnglishSource
    audience: Bilingual
    audience_source: EnglishSource
    reach: Reach
    status: Status
    recurrence: Recurrence
    state: Literal["existing", "future"]
    ref: str
    history: tuple[StatusEntry, ...] = ()
    audience_figure: Qty | None = None
    audience_year: int | None = None
    flags: tuple[str, ...] = ()
    notes: tuple[Bilingual, ...] = ()
    search_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Season:
    """A span of every year, opened and closed by platforms."""

    slug: str
    name: Bilingual
    ref: str
    rule: str
    anchor: dt.date
    days: int
    basis: Basis
    opens_with: str
    closes_with: str
    note: Bilingual


@dataclass(frozen=True, slots=True)
class Platforms:
    """What platforms.json holds."""

    title: Bilingual
    columns: tuple[Bilingual, ...]
    platforms: tuple[Platform, ...]
    seasons: tuple[Season, ...]
