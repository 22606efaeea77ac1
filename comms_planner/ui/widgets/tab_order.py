"""The chain that Tab goes along, read without taking anything from anybody.

PySide makes the widget it gives a part of the one it was asked of: the line in a box would be
lost to Python once a field beside it has thrown some of its lines away. So it is given back.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def after(widget: QWidget) -> QWidget | None:
    """What Tab comes to next, shown or not."""
    return _given_back(widget.nextInFocusChain())


def before(widget: QWidget) -> QWidget | None:
    """What Tab came from."""
    return _given_back(widget.previousInFocusChain())


def _given_back(found: QWidget | None) -> QWidget | None:
    if found is not None:
        found.setParent(found.parentWidget())
    return found
