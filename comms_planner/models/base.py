"""What every table shares: an id that never returns, a version, and remembered values."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import Enum, MetaData, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Mapper, declared_attr, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Root of all tables of a plan.

    `version` counts the writes of a row, so that two people who changed the same row are
    told. Ids are never given out twice (sqlite_autoincrement), so that an undone delete
    can come back under its own id.
    """

    metadata = MetaData(naming_convention=NAMING)

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-10)
    version: Mapped[int] = mapped_column(default=1, sort_order=100)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy calls it with the class
        return {"version_id_col": cls.version}

    @declared_attr.directive
    def __table_args__(cls) -> Any:  # noqa: N805 - SQLAlchemy calls it with the class
        return (*getattr(cls, "constraints", ()), {"sqlite_autoincrement": True})


def choice(values: type[StrEnum], name: str) -> Enum:
    """A column type for one of a few words, held to them by the database."""
    return Enum(
        values,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=32,
        values_callable=lambda kind: [member.value for member in kind],
    )


@event.listens_for(Base, "before_mapper_configured", propagate=True)
def _keep_old_values(mapper: Mapper[Base], _class: type) -> None:
    """Undo needs the value from before, even if nobody had loaded it."""
    for attribute in mapper.column_attrs:
        attribute.active_history = True
