"""How a sentence outside the ui is marked for the catalogues."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, source: str, comment: str = "", n: int = 0) -> str:
    """Mark `source` for the catalogue and return it unchanged.

    `"", 1` at the end asks the catalogues for plural forms: for a sentence with `%n`, and for
    the label under a number. Say it with `Texts.translate` and the number then.
    """
    return source
