"""Numbers as tables write them: 5,000 or 5.000,00, ≥ 5,000, 500 万以上, 25 %, in any locale."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from comms_planner.errors import Invalid
from comms_planner.interchange.tables.cells import FAULT, SHARE, Cell, shown
from comms_planner.quantity import NOT_A_NUMBER, Number, Qty, Relation, parse
from comms_planner.text import QT_TRANSLATE_NOOP

FAULTY = QT_TRANSLATE_NOOP("Errors", "The sheet shows the error {text} here.")
NEGATIVE = QT_TRANSLATE_NOOP("Errors", "“{text}” is less than nothing. Write 0 or more.")
WRONG = NOT_A_NUMBER
_PERCENT = re.compile(r"(.+?)\s*(?:%|percent|per cent)(.*)", re.IGNORECASE)
_EUROPEAN = re.compile(r"\d{1,3}(?:[.\s']\d{3})+,\d+|\d+,\d{1,2}(?!\d)")
_DOTTED = re.compile(r"(?<![\d,])\d{1,3}(?:\.\d{3}){2,}(?![\d,])")
_INDIAN = re.compile(r"(?<![\d,.])\d{1,2}(?:,\d\d)+,\d{3}(?![\d,])")
_ARABIC = str.maketrans({"\u066c": ",", "\u066b": "."})
_DOTTED_ONCE = re.compile(r"(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])")
_MONEY = re.compile(
    r"(?:US\$|USD|EUR|GBP|CHF|KES|CNY|RMB|JPY|美元|欧元|英镑|人民币|元|[$€£¥])", re.IGNORECASE
)
CURRENCIES = {
    "$": "USD", "us$": "USD", "美元": "USD", "€": "EUR", "欧元": "EUR", "£": "GBP", "英镑": "GBP",
    "¥": "CNY", "rmb": "CNY", "人民币": "CNY", "元": "CNY", "人民币元": "CNY",
    "us dollar": "USD", "us dollars": "USD", "dollar": "USD", "dollars": "USD", "euro": "EUR",
    "euros": "EUR", "肯尼亚先令": "KES", "瑞士法郎": "CHF", "日元": "JPY",
}  # fmt: skip
_WHOLE = re.compile(r"(?<=\d)[,.][-–—]+$")
"""What says that an amount has no cents: 12.500,–."""
_SCALES = tuple(
    (re.compile(pattern, re.IGNORECASE), factor)
    for pattern, factor in (
        ("亿", 10**8), (r"百万|\bmillions?\b|\bmn\b|\bm\b", 10**6), ("万", 10**4),
        (r"千|\bthousands?\b|['’]?\b000s?\b|\bk\b", 1000),
    )
)  # fmt: skip
_QUOTED = " \t'\"“”‘’「」"
"""What somebody puts around a number so that its comma does not cut the line."""
_NO_AMOUNT = {
    "", "-", "–", "—", "/", "tbd", "tbc", "tba", "待定", "未定", "none", "nil", "无", "in kind",
    "in-kind",
}  # fmt: skip
_NONE = {"", "-", "–", "—", "−", "--", "…", "..."}
"""Cells of tables that carry no figure, as programs for statistics leave them."""
_FREE = {"free", "no cost", "at no cost", "free of charge", "免费"}


def figure(cell: Cell, unit: str = "people") -> Qty | None:
    """A qualified figure, None where the cell is empty; a share counts in percent."""
    if isinstance(cell, list):
        if cell[0] == SHARE:
            return Qty(exact(Decimal(str(cell[1])) * 100), Relation.EQ, "percent")
        raise Invalid("value", FAULTY if cell[0] == FAULT else WRONG, text=shown(cell))
    if isinstance(cell, bool):
        raise Invalid("value", WRONG, text=shown(cell))
    if isinstance(cell, (int, float)):
        return Qty(exact(Decimal(str(cell))), Relation.EQ, unit)
    text = unicodedata.normalize("NFKC", cell or "").strip()
    if text in _NONE:
        return None
    share = _PERCENT.fullmatch(text)
    try:
        if share:
            return parse(_grouped(share[1] + share[2]), "percent")
        return parse(_grouped(text), unit)
    except Invalid as error:
        if "text" not in error.values:
            raise
        as_it_stands = {**error.values, "text": shown(cell).strip()[:60]}
        raise Invalid(error.field, error.text, **as_it_stands) from error


def money(cell: Cell) -> tuple[Qty | None, str]:
    """An amount and the currency written with it, if any."""
    if not isinstance(cell, str):
        return figure(cell, ""), ""
    found = _MONEY.search(unicodedata.normalize("NFKC", cell))
    code = found[0] if found else ""
    text = _MONEY.sub("", unicodedata.normalize("NFKC", cell)).strip(_QUOTED)
    text = _WHOLE.sub("", text)
    if text.casefold() in _NO_AMOUNT:
        text = ""
    if text.casefold() in _FREE:
        text = "0"
    qty = figure(_DOTTED_ONCE.sub(lambda said: said[0].replace(".", ""), text), "")
    if qty is not None and qty.value is not None and qty.value < 0:
        raise Invalid("value", NEGATIVE, text=cell[:40])
    return qty, CURRENCIES.get(code.lower(), code.upper())


def currency(text: str) -> str:
    """The letters of a currency that a cell names by a sign or a word; else what it says."""
    return CURRENCIES.get(text.strip().casefold(), text.strip())


def of_heading(heading: str) -> tuple[str, int, str]:
    """A heading of amounts without what it counts in: the rest, how many at a time, the currency.

    “Budget (USD '000)” says “Budget”, 1000 and USD; “预算（万元）” says “预算”, 10,000 and CNY.
    """
    plain = unicodedata.normalize("NFKC", heading)
    code = _MONEY.search(plain)
    bare, scale = _MONEY.sub(" ", plain), 1
    for pattern, factor in _SCALES:
        if found := pattern.search(bare):
            bare, scale = f"{bare[: found.start()]} {bare[found.end() :]}", factor
            break
    said = code[0] if code else ""
    return bare, scale, CURRENCIES.get(said.lower(), said.upper())


def _grouped(text: str) -> str:
    """5.000,00, 5 000,5 and 12,34,567 as 5000.00, 5000.5 and 1234567; English stays as it is."""
    text = text.replace("\u00a0", " ").replace("\u202f", " ").replace("'", "").replace("’", "")

    def turned(found: re.Match[str]) -> str:
        return re.sub(r"[.\s]", "", found[0]).replace(",", ".")

    text = _INDIAN.sub(lambda found: found[0].replace(",", ""), text.translate(_ARABIC))
    text = _EUROPEAN.sub(turned, text)
    return _DOTTED.sub(lambda found: found[0].replace(".", ""), text)


def exact(value: Decimal) -> Number:
    """A number as short as it can be said: whole where it is whole."""
    return int(value) if value == int(value) else value.normalize()
