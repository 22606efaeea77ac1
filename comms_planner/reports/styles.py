"""Every style of a pack, made of the app's own tokens and cut for its language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor

from comms_planner.design import LIGHT
from comms_planner.typeset.recipes import recipe_of
from comms_planner.typeset.style import Style, Weight

PAPER = LIGHT
"""Packs are printed on white, whatever theme the window wears."""


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
    """The styles of a pack; Chinese and Arabic lines stand further apart than Latin ones."""
    recipe = recipe_of(language)
    open_up = recipe.open_up
    body = Style(leading=14.2 * open_up, language=language, colour=PAPER.text)
    prose = body.but(justify=recipe.justify, hyphenate=bool(recipe.hyphens))
    return Styles(
        body=prose,
        lead=prose.but(size=11.5, leading=17 * open_up, after=9),
        small=prose.but(size=8, leading=11.5 * open_up, after=3),
        muted=prose.but(size=8, leading=11.5 * open_up, colour=PAPER.muted, after=3),
        label=body.but(size=7.5, leading=10.5, weight=Weight.SEMI_BOLD, colour=PAPER.muted),
        cell=body.but(size=8.3, leading=11.6 * open_up, after=0),
        head=body.but(size=7.6, leading=10.6, weight=Weight.SEMI_BOLD, colour=PAPER.muted, after=0),
        quote=prose.but(size=8.8, leading=14.8, after=3),
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
