"""Spares each import a look into its source.

PySide6 can rename Qt's methods for modules that ask for it (``from __feature__ import …``). To
find out which ones may, it reads the source of every module imported after itself, those of
SQLAlchemy and matplotlib too, and keeps it: a tenth of the start, and some ten megabytes. Nobody
here asks.
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - loads the module that is spoken to below

FEATURES, LOOK = "shibokensupport.feature", "_mod_uses_pyside"


def leave_sources_unread() -> bool:
    """Tell PySide6 to take every module for one without features; whether it understood."""
    features = sys.modules.get(FEATURES)
    if not hasattr(features, LOOK):  # another version of PySide6: slower, nothing else
        return False
    setattr(features, LOOK, _may_use_qt)
    return True


def _may_use_qt(module: object) -> bool:
    """What is right for all modules that use Qt as it is, and does no harm to others."""
    return True
