"""Numbers as tables write them: 5,000 or 5.000,00, ≥ 5,000, 500 万以上, 25 %, in any locale."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from comms_planner.errors import Invalid
from comms_planner.interchange.tables.cells import FAULT, SHARE, Cell, shown
from comms_planner.quantity import Number, Qty, Relation, parse
from comms_planner.text import QT_TRANSLATE_NOOP

FAULTY = QT_TRANSLATE_NOOP("Errors", "The sheet shows the error {text} here.")
NEGATIVE = QT_TRANSLATE_NOOP("Errors", "“{text}” is less than nothing.")
_PERCENT = re.compile(r"(.+?)\s*(?:%|percent|per cent)(.*)", re.IGNORECASE)
_EUROPEAN = re.compile(r"\d{1,3}(?:[.\s']\d{3})+,\d+|\d+,\d{1,2}(?!\d)")
_DOTTED = re.compile(r"(?<![\d,])\d{1,3}(?:\.\d{3}){2,}(?![\d,])")
_DOTTED_ONCE = re.compile(r"(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])")
_MONEY = re.compile(
    r"(?:US\$|USD|EUR|GBP|CHF|KES|CNY|RMB|JPY|美元|欧元|英镑|人民币|元|[$€£¥])", re.IGNORECASE
)
CURRENCIES = {
    "$": "USD", "us$": "USD", "美元": "USD", "€": "EUR", "欧元": "EUR", "£": "GBP", "英镑": "GBP",
    "¥": "CNY", "rmb": "CNY", "人民币": "CNY", "元": "CNY",
}  # fmt: skip
_NO_AMOUNT = {
    "", "-", "–", "—", "/", "tbd", "tbc", "tba", "待定", "未定", "none", "nil", "无", "in kind",
    "in-kind",
}  # fmt: skip
_FREE = {"free", "no cost", "at no cost", "free of charge", "免费"}


def figure(cell: Cell, unit: str = "people") -> Qty | None:
    """A qualified figure, None where the cell is empty; a share counts in percent."""
    if isinstance(cell, list):
        if cell[0] == SHARE:
            return Qty(_exact(Decimal(str(cell[1])) * 100), Relation.EQ, "percent")
        raise Invalid("value", FAULTY if cell[0] == FAULT else WRONG, text=shown(cell))
    if isinstance(cell, bool):
        raise Invalid("value", WRONG, text=shown(cell))
    if isinstance(cell, (int, float)):
        return Qty(_exact(Decimal(str(cell))), Relation.EQ, unit)
    text = unicodedata.normalize("NFKC", cell or "").strip()
    if not text:
        return None
    share = _PERCENT.fullmatch(text)
    if share:
        return parse(_grouped(share[1] + share[2]), "percent")
    return parse(_grouped(text), unit)


WRONG = QT_TRANSLATE_NOOP(
    "Errors", "“{text}” is not a number. Write 5,000, 5,000+, about 5,000 or n/a."
)


def money(cell: Cell) -> tuple[Qty | None, str]:
    """An amount and the currency written with it, if any."""
    if not isinstance(cell, str):
        return figure(cell, ""), ""
    found = _MONEY.search(unicodedata.normalize("NFKC", cell))
    code = found[0] if found else ""
    text = _MONEY.sub("", unicodedata.normalize("NFKC", cell)).strip()
    if text.casefold() in _NO_AMOUNT:
        text = ""
    if text.casefold() in _FREE:
        text = "0"
    qty = figure(_DOTTED_ONCE.sub(lambda said: said[0].replace(".", ""), text), "")
    if qty is not None and qty.value is not None and qty.value < 0:
        raise Invalid("value", NEGATIVE, text=cell[:40])
    return qty, CURRENCIES.get(code.lower(), code.upper())


def _grouped(text: str) -> str:
    """5.000,00 and 5 000,5 as 5000.00 and 5000.5; English grouping stays as it is."""
    text = text.replace("\u00a0", " ").replace("\u202f", " ").replace("'", "").replace("’", "")

    def turned(found: re.Match[str]) -> str:
        return re.sub(r"[.\s]", "", found[0]).replace(",", ".")

    text = _EUROPEAN.sub(turned, text)
    return _DOTTED.sub(lambda found: found[0].replace(".", ""), text)


def _exact(value: Decimal) -> Number:
    return int(value) if value == int(value) else value.normalize()
