"""Plain JSON values into the arguments a command takes, by its type hints."""

from __future__ import annotations

import datetime as dt
import re
import types
import typing
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.rules import clean
from comms_planner.quantity import LIMIT, Figure, Qty, Relation, parse
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS, texts_for

LONGEST = 1_000_000
"""A longer text is no text somebody typed."""

NOT_NULL = QT_TRANSLATE_NOOP("Errors", "“{field}” must not be null; give {wanted}.")
WANTED = QT_TRANSLATE_NOOP("Errors", "“{field}” takes {wanted}, not {given}.")
ONE_OF = QT_TRANSLATE_NOOP("Errors", "“{field}” takes one of: {words}; not “{given}”.")
TOO_LONG = QT_TRANSLATE_NOOP("Errors", "“{field}” is longer than a million characters.")
BAD_PARTS = QT_TRANSLATE_NOOP("Errors", "“{field}” has the parts {wanted}; “{given}” is none.")

_CURRENCY = re.compile(
    r"(?P<first>[A-Z]{3})\s+(?P<number>.*\d.*)|(?P<number2>.*\d.*?)\s+(?P<last>[A-Z]{3})"
)
"""An amount with the three letters of its currency before or behind it."""

KINDS: Mapping[Any, str] = {
    int: QT_TRANSLATE_NOOP("Arguments", "a whole number"),
    bool: QT_TRANSLATE_NOOP("Arguments", "true or false"),
    str: QT_TRANSLATE_NOOP("Arguments", "a text"),
    Decimal: QT_TRANSLATE_NOOP("Arguments", "a number"),
    dt.date: QT_TRANSLATE_NOOP("Arguments", 'a date such as "2026-10-31"'),
    Bilingual: QT_TRANSLATE_NOOP("Arguments", 'a text, or {"en": text, "zh": text}'),
    Qty: QT_TRANSLATE_NOOP(
        "Arguments",
        'a figure such as 500, "5,000,000+", "500 万以上" or "n/a", or'
        ' {"value": number, "relation": "=", "≈", "≥" or "≤", "unit": "people"}',
    ),
    Figure: QT_TRANSLATE_NOOP(
        "Arguments",
        'a figure such as 12, "62 %", "12+" or "n/a", or {"value": number, "relation": "=", "≈",'
        ' "≥" or "≤", "unit": text, "reason": text}; without a unit it has that of its indicator'
        " or metric",
    ),
    tuple: QT_TRANSLATE_NOOP("Arguments", "a list of whole numbers"),
    tuple[str, ...]: QT_TRANSLATE_NOOP("Arguments", "a list of texts"),
}
"""What each type of argument accepts, in words."""


def is_optional(hint: Any) -> bool:
    """Whether an argument may be null."""
    return type(None) in typing.get_args(hint) and not isinstance(hint, type)


def choice_of(hint: Any) -> type[StrEnum] | None:
    """The words an argument is one of, where it is."""
    bare = _bare(hint)
    return bare if isinstance(bare, type) and issubclass(bare, StrEnum) else None


def wanted(hint: Any) -> str:
    """What an argument accepts, as marked text of context "Arguments" or a list of words."""
    bare = _bare(hint)
    if isinstance(bare, type) and issubclass(bare, StrEnum):
        return ", ".join(f'"{member.value}"' for member in bare)
    if typing.get_origin(bare) is tuple and bare not in KINDS:
        return KINDS[tuple]
    return KINDS[bare]


def read(hint: Any, value: Any, field: str) -> Any:
    """The Python value for one argument; Invalid names the field and what is accepted."""
    bare = _bare(hint)
    if value is None and (bare not in (Qty, Figure) or is_optional(hint)):
        if is_optional(hint):
            return None
        raise Invalid(field, NOT_NULL, field=field, wanted=wanted(hint))
    if isinstance(bare, type) and issubclass(bare, StrEnum):
        return _word(bare, value, field)
    if bare == tuple[str, ...]:
        return _listed(hint, value, field)
    if typing.get_origin(bare) is tuple:
        return _whole_numbers(hint, value, field)
    if bare is Bilingual:
        return _bilingual(hint, value, field)
    if bare is Qty:
        return _qty(hint, value, field)
    if bare is Figure:
        return _figure(hint, value, field)
    if bare is dt.date:
        return _date(hint, value, field)
    if bare is Decimal:
        return _number(hint, value, field)
    if isinstance(value, bool) != (bare is bool) or not isinstance(value, bare):
        raise _unfit(hint, value, field)
    return _text(value, field) if bare is str else value


def _bare(hint: Any) -> Any:
    """The type without "or null"; whole or decimal numbers count as Decimal."""
    if typing.get_origin(hint) not in (typing.Union, types.UnionType):
        return hint
    kinds = [kind for kind in typing.get_args(hint) if kind is not type(None)]
    return Decimal if Decimal in kinds else kinds[0]


def _word(kind: type[StrEnum], value: Any, field: str) -> StrEnum:
    tidy = str(value).strip().lower() if isinstance(value, str) else value
    for member in kind:
        if tidy in (member.value, member.value.replace(" ", "-"), member.value.replace(" ", "_")):
            return member
    words = ", ".join(member.value for member in kind)
    raise Invalid(field, ONE_OF, field=field, words=words, given=_shown(value))


def _whole_numbers(hint: Any, value: Any, field: str) -> tuple[int, ...]:
    if not isinstance(value, list):
        raise _unfit(hint, value, field)
    if any(isinstance(item, bool) or not isinstance(item, int) for item in value):
        raise _unfit(hint, value, field)
    return tuple(value)


def _listed(hint: Any, value: Any, field: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _unfit(hint, value, field)
    return tuple(_text(item, field) for item in value)


def _bilingual(hint: Any, value: Any, field: str) -> Bilingual:
    """A plain text goes to the side of its script: Chinese if it holds a Chinese character."""
    if isinstance(value, str):
        text = _text(value, field)
        return Bilingual(zh=text) if _is_chinese(text) else Bilingual(text)
    if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
        raise _unfit(hint, value, field)
    _only(value, ("en", "zh"), field)
    return Bilingual(_text(value.get("en", ""), field), _text(value.get("zh", ""), field))


def _qty(hint: Any, value: Any, field: str) -> Qty:
    if value is None:
        return Qty.na("")
    if isinstance(value, str):
        return parse(_text(value, field))
    if isinstance(value, dict):
        _only(value, ("value", "relation", "unit", "reason"), field)
        return _qualified(value, field)
    return Qty(_number(hint, value, field))


def _figure(hint: Any, value: Any, field: str) -> Figure:
    """A quantity with the unit that is said, or none; a percent sign is one."""
    if value is None:
        return Figure(Qty.na("", ""))
    if isinstance(value, str):
        number, unit = _without_unit(re.sub(r"\s+以上$", "以上", _text(value, field)))
        if number[:1] in ("-", "−"):  # a change of attitude may be for the worse
            return Figure(parse(number[1:], unit) * -1)
        return Figure(parse(number, unit))
    if isinstance(value, dict):
        _only(value, ("value", "relation", "unit", "reason"), field)
        return Figure(_qualified(value, field, ""))
    return Figure(Qty(_number(hint, value, field), unit=""))


def _without_unit(said: str) -> tuple[str, str]:
    """A figure and its unit apart: "62 %", "5 million USD", "EUR 3", "12 项政策", "12+ cities"."""
    currency = _CURRENCY.fullmatch(said)
    if currency:
        return currency["number"] or currency["number2"], currency["first"] or currency["last"]
    chinese = texts_for("zh")
    for key, source in UNITS.items():
        for word in (key, chinese.translate("Units", source)):
            for end in (word, f"{word}以上"):
                if said.lower().endswith(end.lower()) and len(said) > len(end):
                    number = said[: -len(end)].strip()
                    return (f"{number}+" if end != word else number), key
    return said, ""


def _qualified(parts: dict[str, Any], field: str, usual: str = "people") -> Qty:
    unit = read(str, parts.get("unit", usual), "unit")
    reason = read(str, parts.get("reason", ""), "reason")
    number = parts.get("value")
    if isinstance(number, str):
        read_number = parse(_text(number, field), unit)
        number, relation = read_number.value, read_number.relation
    else:
        number = None if number is None else _number(Decimal, number, "value")
        relation = Relation.NA if number is None else Relation.EQ
    if "relation" in parts:
        spelled = {">=": "≥", "<=": "≤", "~": "≈"}.get(parts["relation"], parts["relation"])
        relation = Relation(_word(Relation, spelled, "relation"))
    return Qty(number, relation, unit, reason)


def _date(hint: Any, value: Any, field: str) -> dt.date:
    try:
        return dt.date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise _unfit(hint, value, field) from error


def _number(hint: Any, value: Any, field: str) -> int | Decimal:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        raise _unfit(hint, value, field)
    exact = value if isinstance(value, (int, Decimal)) else Decimal(str(value))
    if isinstance(exact, Decimal) and not exact.is_finite():
        raise _unfit(hint, value, field)
    if not -LIMIT < exact < LIMIT:
        raise Invalid(
            field,
            QT_TRANSLATE_NOOP(
                "Errors", "That number is too large to be a count. Check its digits."
            ),
        )
    return int(exact) if exact == int(exact) else exact


def _text(value: str, field: str) -> str:
    if len(value) > LONGEST:
        raise Invalid(field, TOO_LONG, field=field)
    return clean(value)


def _only(value: dict[str, Any], parts: tuple[str, ...], field: str) -> None:
    for name in value:
        if name not in parts:
            raise Invalid(
                field, BAD_PARTS, field=field, wanted=", ".join(parts), given=_shown(name)
            )


def _is_chinese(text: str) -> bool:
    return any("\u3400" <= c <= "\u9fff" or "\U00020000" <= c <= "\U0003ffff" for c in text)


def _unfit(hint: Any, value: Any, field: str) -> Invalid:
    return Invalid(field, WANTED, field=field, wanted=wanted(hint), given=_shown(value))


def _shown(value: Any) -> str:
    """What was given, short enough for a sentence."""
    said = clean(str(value)) if not isinstance(value, (dict, list)) else type(value).__name__
    said = {"dict": "{…}", "list": "[…]", "True": "true", "False": "false"}.get(said, said)
    return said if len(said) <= 60 else f"{said[:59]}…"
