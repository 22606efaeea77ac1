"""How a kind of text looks: weight, size, spacing, alignment, language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from comms_planner.design import LIGHT


class Weight(StrEnum):
    """How heavy letters are; the values end the names of the font files."""

    REGULAR = "Regular"
    MEDIUM = "Medium"
    SEMI_BOLD = "SemiBold"
    BOLD = "Bold"


class Align(StrEnum):
    """Where short lines stand, in the direction of reading.

    Figures stand at the end of the line with the plus sign hanging.
    """

    START = "start"
    END = "end"
    CENTRE = "centre"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a paragraph that differs from the rest in weight, slant, colour or target.

    A link that begins with "#" leads to a place in the document that `anchor` remembers.
    """

    text: str
    weight: Weight | None = None
    colour: str | None = None
    link: str | None = None
    language: str | None = None
    italic: bool = False
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Style:
    """Type and spacing of one kind of text, in points; `colour` is a token's value."""

    size: float = 9.5
    leading: float = 14.0
    weight: Weight = Weight.REGULAR
    colour: str = LIGHT.text
    before: float = 0.0
    after: float = 6.0
    indent: float = 0.0
    align: Align = Align.START
    language: str = "en"
    justify: bool = False
    hyphenate: bool = False

    def but(self, **changes: object) -> Style:
        """The same style with a few things different."""
        return replace(self, **changes)  # type: ignore[arg-type]  # the names are checked by replace
