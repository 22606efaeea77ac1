"""Money as the plan keeps it: an amount that is not negative, in a currency of three letters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from comms_planner.errors import Invalid
from comms_planner.quantity import Number
from comms_planner.text import QT_TRANSLATE_NOOP


def check(field: str, amount: Number | None) -> None:
    """Refuse a cost below nothing."""
    if amount is not None and amount < 0:
        raise Invalid(
            field, QT_TRANSLATE_NOOP("Errors", "A cost cannot be less than nothing. Correct it.")
        )


def currency(code: str) -> str:
    """A currency's three letters, in capitals."""
    if len(code) != 3 or not (code.isascii() and code.isalpha()):
        raise Invalid(
            "currency",
            QT_TRANSLATE_NOOP("Errors", "Write the currency as its three letters, such as USD."),
        )
    return code.upper()


def by_currency(parts: Iterable[tuple[Number | None, str]]) -> dict[str, Number]:
    """Sums per currency; different ones are never added up, what is not known is left out."""
    found: dict[str, Number] = defaultdict(int)
    for amount, code in parts:
        if amount is not None:
            found[code] += amount
    return dict(sorted(found.items()))
