"""A figure in the table behind a chart: its qualifier, its value, its unit, a column each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from comms_planner.quantity import Qty
from comms_planner.services import vocabulary
from comms_planner.text import UNITS, Texts
from comms_planner.ui.faces import Face, FaceColumn, column


def figure_columns(texts: Texts, of: Callable[[Any], Qty]) -> list[FaceColumn[Any]]:
    """The three columns; a figure that is not there says so as its qualifier, with no value."""

    def qualifier(row: Any) -> str:
        return vocabulary.label(texts, "relation", of(row).relation.value)

    def value(row: Any) -> str:
        found = of(row).value
        return "" if found is None else texts.number(found)

    def unit(row: Any) -> str:
        found = of(row).unit
        return texts.translate("Units", UNITS.get(found, found)) if found else ""

    def said(text: str, role: str = "body", *, right: bool = False) -> Face:
        return Face(((text, role),), right=right)

    heads = (
        QCoreApplication.translate("FigureColumns", "Qualifier"),
        QCoreApplication.translate("FigureColumns", "Value"),
        QCoreApplication.translate("FigureColumns", "Unit"),
    )
    return [
        column(
            heads[0], lambda r: said(qualifier(r), "muted"), 3, 104, qualifier,
            also=lambda r: (of(r).reason,),
        ),
        column(
            heads[1], lambda r: said(value(r), "number", right=True), 4, 96,
            lambda r: of(r).sort_key, right=True,
        ),
        column(heads[2], lambda r: said(unit(r), "muted"), 3, 80, unit),
    ]  # fmt: skip
