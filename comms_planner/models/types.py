"""Column types of the plan: two-language texts, qualified figures, instants in UTC."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from sqlalchemy import DateTime, Dialect, Enum, Numeric, Text
from sqlalchemy.orm import composite, mapped_column
from sqlalchemy.types import TypeDecorator

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.base import choice
from comms_planner.quantity import Number, Qty, Relation
from comms_planner.text import QT_TRANSLATE_NOOP


class Amount(TypeDecorator[Number]):
    """A whole or decimal number that comes back as it was written."""

    impl = Numeric(24, 6)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        """SQLite keeps the number natively; other servers use NUMERIC."""
        native = Numeric(24, 6, asdecimal=False)
        return dialect.type_descriptor(native if dialect.name == "sqlite" else Numeric(24, 6))

    def process_bind_param(self, value: Number | None, dialect: Dialect) -> Any:
        """Whole numbers stay whole in the file."""
        if value is None or isinstance(value, int):
            return value
        return (
            int(value)
            if value == int(value)
            else (float(value) if dialect.name == "sqlite" else value)
        )

    def process_result_value(self, value: Any, dialect: Dialect) -> Number | None:
        """An int where the number is whole, else a Decimal."""
        if value is None:
            return None
        exact = Decimal(str(value))
        return int(exact) if exact == int(exact) else exact


class Instant(TypeDecorator[dt.datetime]):
    """A moment in time, kept in UTC; a naive one is refused."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> Any:
        """Into UTC without a zone, as the file keeps it."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise Invalid("at", QT_TRANSLATE_NOOP("Errors", "A time needs its time zone."))
        return value.astimezone(dt.UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.datetime | None:
        """Out of the file, in UTC."""
        return value.replace(tzinfo=dt.UTC) if value is not None else None


def bilingual(name: str) -> Any:
    """A text in two languages, as the columns `name_en` and `name_zh`."""
    return composite(
        Bilingual,
        mapped_column(f"{name}_en", Text, nullable=False, default="", server_default=""),
        mapped_column(f"{name}_zh", Text, nullable=False, default="", server_default=""),
    )


def quantity(prefix: str = "") -> Any:
    """A qualified figure, as the columns value, relation, unit and reason."""
    return composite(
        _figure,
        mapped_column(f"{prefix}value", Amount),
        mapped_column(f"{prefix}relation", _relation(prefix), nullable=False, default=Relation.NA),
        mapped_column(f"{prefix}unit", Text, nullable=False, default="people"),
        mapped_column(f"{prefix}reason", Text, nullable=False, default="", server_default=""),
    )


def _figure(value: Number | None, relation: Relation, unit: str, reason: str) -> Qty:
    """A Qty out of its columns; a function, since SQLAlchemy would scan a dataclass's types."""
    return Qty(value, relation, unit, reason)


def _relation(prefix: str) -> Enum:
    return choice(Relation, f"{prefix}relation")


def has_figure(prefix: str = "") -> str:
    """The rule that a figure is there exactly when its relation says so, for a CHECK."""
    return f"({prefix}value IS NULL) = ({prefix}relation IN ('?', 'n/a'))"
