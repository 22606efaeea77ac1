"""Fields for a number or a time of day that arrow keys and the wheel change, without buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox

PADDING = 8
"""Air beside the words, as in a line that is typed in."""


def bare(box: QAbstractSpinBox) -> None:
    """Lay the words over the whole field.

    Asked for no buttons, Qt leaves a styled field a single pixel for its words; the style sheet
    makes the buttons nothing wide instead.
    """
    box.lineEdit().setTextMargins(PADDING, 0, PADDING, 0)
