"""Words of what is asked of packs, and of the change log."""

from __future__ import annotations

from enum import StrEnum


class RecipePeriod(StrEnum):
    """Which days a kept pack covers; all but the fixed ones move on with the day it is made."""

    USUAL = "usual"
    YEAR = "year"
    PLAN = "plan"
    AHEAD = "ahead"
    FIXED = "fixed"


class RecipeCarry(StrEnum):
    """Which files a kept pack carries inside; what is usual depends on its kind."""

    USUAL = "usual"
    PLAN = "plan"
    TABLES = "tables"
    NOTHING = "nothing"


class RecipePaper(StrEnum):
    """The paper of a kept pack."""

    A4 = "a4"
    A4_LANDSCAPE = "a4-landscape"
    A3 = "a3"
    A3_LANDSCAPE = "a3-landscape"
    LETTER = "letter"
    LETTER_LANDSCAPE = "letter-landscape"


class ChangeKind(StrEnum):
    """Whether a change was made, taken back, or made again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
