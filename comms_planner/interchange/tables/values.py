"""The cells of a row as values, each read as its field asks; every fault is kept, not the first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Any

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.interchange.said import Said
from comms_planner.interchange.tables import days, figures
from comms_planner.interchange.tables.cells import DAY, FAULT, Cell, is_empty, shown
from comms_planner.interchange.tables.limits import LONGEST_CELL
from comms_planner.interchange.tables.shape import tidy
from comms_planner.interchange.tables.target import InField, Kind, Values
from comms_planner.models import rules
from comms_planner.quantity import Qty
from comms_planner.services import arguments, vocabulary
from comms_planner.text import QT_TRANSLATE_NOOP, texts_for

TOO_LONG = QT_TRANSLATE_NOOP("Errors", "The text is longer than {most} characters. Shorten it.")
NO_WORD = QT_TRANSLATE_NOOP("Errors", "“{text}” is not known here. Write one of: {words}.")
NOT_WHOLE = QT_TRANSLATE_NOOP("Errors", "“{text}” is not a whole number. Write one such as 12.")
NO_TICK = QT_TRANSLATE_NOOP("Errors", "“{text}” is neither yes nor no.")
_SHARE = re.compile(r"(\d{1,2}(?:\.\d+)?|100(?:\.0+)?)\s*[%％]?")
_SHARE_BESIDE = re.compile(r"\d{1,3}(?:[.,]\d+)?\s*[%％]")
_REMARK = re.compile(r"[(（:：;；,，–—]|\s-\s")
_YES = {"yes", "y", "true", "1", "x", "✓", "✔", "是", "有", "done"}
_NO = {"no", "n", "false", "0", "", "-", "否", "无"}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a cell of a row; `heading` is empty where no column has the `field`."""

    heading: str
    why: Said
    field: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the mapped cells of each row; `orders` says how each column writes its days."""

    columns: tuple[tuple[int, str, InField], ...]
    orders: Mapping[int, str]
    fixed: tuple[tuple[str, InField], ...] = ()

    def values(self, cells: tuple[Cell, ...]) -> tuple[Values, list[Fault]]:
        """What a row says by field, and what could not be read."""
        said: Values = {}
        faults: list[Fault] = []
        for at, heading, one in self.columns:
            cell = cells[at] if at < len(cells) else None
            self._read(said, faults, heading, one, cell, self.orders.get(at, days.DMY))
        for text, one in self.fixed:
            if one.name not in said:
                self._read(said, faults, one.name, one, text, days.DMY)
        return said, faults

    def title(self, cells: tuple[Cell, ...]) -> str:
        """What a row that cannot be read is called: its first required cell, else its first."""
        wanted = [at for at, _, one in self.columns if one.required and at < len(cells)]
        told = [shown(cells[at]) for at in wanted] + [shown(cell) for cell in cells]
        return next((text.strip()[:80] for text in told if text.strip()), "")

    def heading(self, field: str) -> str:
        """The heading of the column that a field is read from, empty where there is none."""
        named = (heading for _, heading, one in self.columns if one.name == field)
        return next(named, "")

    def _read(
        self,
        said: Values,
        faults: list[Fault],
        heading: str,
        one: InField,
        cell: Cell,
        order: str,
    ) -> None:
        if is_empty(cell):
            return
        try:
            value = read(one, cell, order)
        except Invalid as error:
            faults.append(Fault(heading, Said.of(error)))
            return
        if one.side:
            base = one.name.removesuffix(f"_{one.side}")
            said[base] = said.get(base, Bilingual()).with_text(one.side, str(value))
        elif value is not None:
            said[one.name] = _counted(value, heading) if one.kind is Kind.MONEY else value


def _counted(value: tuple[Qty, str], heading: str) -> tuple[Qty, str]:
    """An amount in what its heading counts in: thousands, ten thousands, euros."""
    qty, code = value
    _, scale, usual = figures.of_heading(heading)
    if scale > 1 and qty.value is not None:
        qty = replace(qty, value=figures.exact(Decimal(str(qty.value)) * scale))
    return qty, code or usual


def read(one: InField, cell: Cell, order: str = days.DMY) -> Any:
    """A cell as its field asks; Invalid where it cannot be."""
    if isinstance(cell, list) and cell[0] == FAULT:
        raise Invalid(one.name, figures.FAULTY, text=shown(cell))
    return _READERS[one.kind](one, cell, order)


def _text(one: InField, cell: Cell, order: str) -> str:
    text = rules.clean(_unguarded(shown(cell)))
    if len(text) >= LONGEST_CELL:
        raise Invalid(one.name, TOO_LONG, most=LONGEST_CELL)
    return text


def _unguarded(text: str) -> str:
    """A text without the apostrophe that our own exports put before what looks like a formula."""
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in "=+-@\t\r＝＋－＠" else text


def _both(one: InField, cell: Cell, order: str) -> Bilingual | str:
    text = _text(one, cell, order)
    if one.side:
        return text
    if text.isascii():
        return Bilingual(text)
    found: Bilingual = arguments.read(Bilingual, text, one.name)
    return found


def _word(one: InField, cell: Cell, order: str) -> str:
    words = _words(one.words)
    for text in map(tidy, _ways(shown(cell))):
        for key, names in one.synonyms.items():
            if text in names:
                return key
        if text in words:
            return words[text]
    if one.words == "work" and (share := _SHARE.fullmatch(shown(cell).strip())):
        return _how_far(float(share[1]))
    known = vocabulary.Choice(one.words)
    raise Invalid(one.name, NO_WORD, text=shown(cell)[:60], words=known)


def _ways(text: str) -> Iterator[str]:
    """A word as it stands, without a share beside it, and without a remark after it."""
    yield text
    yield _SHARE_BESIDE.sub(" ", text)
    yield _REMARK.split(text)[0]


def _how_far(percent: float) -> str:
    """How far work is that is so many percent done."""
    return "planned" if percent <= 0 else "in progress" if percent < 100 else "done"


@lru_cache(maxsize=32)
def _words(group: str) -> Mapping[str, str]:
    """Every word of a vocabulary's group in both languages, with the key it stands for."""
    found: dict[str, str] = {}
    for key in vocabulary.GROUPS[group][1]:
        found |= {tidy(vocabulary.word(texts_for(side), group, key)): key for side in ("en", "zh")}
        found[tidy(key)] = key
    return found


def _when(one: InField, cell: Cell, order: str) -> days.When | None:
    return days.when(_unguarded(cell) if isinstance(cell, str) else cell, order)


def _figure(one: InField, cell: Cell, order: str) -> Any:
    return figures.figure(cell)


def _money(one: InField, cell: Cell, order: str) -> Any:
    qty, currency = figures.money(cell)
    return None if qty is None else (qty, currency)


def _tick(one: InField, cell: Cell, order: str) -> bool:
    text = shown(cell).strip().casefold()
    if text in _YES or text in _NO:
        return text in _YES
    raise Invalid(one.name, NO_TICK, text=text[:40])


def _number(one: InField, cell: Cell, order: str) -> int | None:
    if isinstance(cell, list) and cell[0] == DAY:
        raise Invalid(one.name, NOT_WHOLE, text=shown(cell))
    qty = figures.figure(cell)
    if qty is None:
        return None
    if not isinstance(qty.value, int):
        raise Invalid(one.name, NOT_WHOLE, text=shown(cell)[:40])
    return qty.value


_READERS: Mapping[Kind, Callable[[InField, Cell, str], Any]] = {
    Kind.TEXT: _text,
    Kind.BOTH: _both,
    Kind.WORD: _word,
    Kind.WHEN: _when,
    Kind.FIGURE: _figure,
    Kind.MONEY: _money,
    Kind.TICK: _tick,
    Kind.NUMBER: _number,
}
