"""How each kind of text on paper looks, made of the app's own tokens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor

from comms_planner.design import LIGHT
from comms_planner.reports.fonts import Weight

PAPER = LIGHT
"""Packs are printed on white, whatever theme the window wears."""


class Align(StrEnum):
    """Where short lines stand; figures are right-aligned with the plus sign hanging."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Style:
    """Type and spacing of one kind of text, in points; `colour` is a token's value."""

    size: float = 9.5
    leading: float = 14.0
    weight: Weight = Weight.REGULAR
    colour: str = PAPER.text
    before: float = 0.0
    after: float = 6.0
    indent: float = 0.0
    align: Align = Align.LEFT
    language: str = "en"

    def but(self, **changes: object) -> Style:
        """The same style with a few things different."""
        return replace(self, **changes)  # type: ignore[arg-type]  # the names are checked by replace


@dataclass(frozen=True, slots=True)
class Styles:
    """Every style of a pack in one language."""

    body: Style
    lead: Style
    small: Style
    muted: Style
    label: Style
    cell: Style
    head: Style
    quote: Style
    figure: Style
    headings: tuple[Style, Style, Style]

    @property
    def language(self) -> str:
        """The language these styles are cut for."""
        return self.body.language


@lru_cache(maxsize=8)
def styles_for(language: str) -> Styles:
    """The styles of a pack; Chinese lines stand further apart than Latin ones."""
    open_up = 1.12 if language == "zh" else 1.0
    body = Style(leading=14.2 * open_up, language=language)
    return Styles(
        body=body,
        lead=body.but(size=11.5, leading=17 * open_up, after=9),
        small=body.but(size=8, leading=11.5 * open_up, after=3),
        muted=body.but(size=8, leading=11.5 * open_up, colour=PAPER.muted, after=3),
        label=body.but(size=7.5, leading=10.5, weight=Weight.SEMI_BOLD, colour=PAPER.muted),
        cell=body.but(size=8.3, leading=11.6 * open_up, after=0),
        head=body.but(size=7.6, leading=10.6, weight=Weight.SEMI_BOLD, colour=PAPER.muted, after=0),
        quote=body.but(size=8.8, leading=14.8, after=3),
        figure=body.but(size=19, leading=23, weight=Weight.BOLD, after=0),
        headings=(
            body.but(size=20, leading=26, weight=Weight.BOLD, before=20, after=8),
            body.but(size=13, leading=18, weight=Weight.SEMI_BOLD, before=15, after=6),
            body.but(size=10.2, leading=15, weight=Weight.SEMI_BOLD, before=10, after=4),
        ),
    )


@lru_cache(maxsize=128)
def ink(colour: str) -> Color:
    """A token's colour as ReportLab wants it."""
    return HexColor(colour)
