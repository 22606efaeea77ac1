"""Lets PySide6 load what it words its errors with when the first error needs words.

Importing PySide6 compiles, at every start, a dozen modules that know the signatures of all of Qt's
methods: a third of what loading Qt takes. They serve to word the error of a call with wrong
arguments, and to rename methods for modules that ask for it (``from __feature__ import …``), for
which PySide6 also reads the source of every module imported after itself. Nobody here asks for
that, and wrong calls are rare, so `load_when_needed` puts stand-ins in their place, which fetch
the real ones at the first such error.

What is leaned on is not PySide6's public face: the stand-ins are for the very version that the
locks name, and any other one is loaded as it comes. `leave_sources_unread` does no harm there.
"""

from __future__ import annotations

import builtins
import importlib
import sys
from collections.abc import Callable, Mapping
from importlib.machinery import PathFinder
from pathlib import Path
from types import MappingProxyType, ModuleType, SimpleNamespace
from typing import Any

KNOWN = "6.11.3"
PACKAGE = "shibokensupport"
SIGNATURE, LOADER = f"{PACKAGE}.signature", f"{PACKAGE}.signature.loader"
MAPPING = f"{PACKAGE}.signature.mapping"
FEATURES, LOOK = f"{PACKAGE}.feature", "_mod_uses_pyside"
ON_ERROR = ("pyside_type_init", "create_signature", "seterror_argument", "make_helptext")
"""What PySide6 calls of its loader when it words something."""
ON_IMPORT = ("post_init", "finish_import", "feature_import", "feature_imported")
"""What it calls of it at each import: preparing for the above, and looking for wishes."""
BOOTSTRAP = "signature_bootstrap"
UNPACKERS = ("shiboken6", BOOTSTRAP)
"""Who unpacks the real ones from an archive in PySide6's library, or loads what that takes."""


def load_when_needed() -> bool:
    """To be called before PySide6 is imported; whether this version is known well enough."""
    if "shiboken6" in sys.modules or not _is_known():
        return False
    _StandIn().import_qt()
    return True


def leave_sources_unread() -> bool:
    """Tell PySide6 to take every module for one without wishes; whether it understood."""
    features = sys.modules.get(FEATURES)
    if not hasattr(features, LOOK):  # another version of PySide6: slower, nothing else
        return False
    setattr(features, LOOK, _may_use_qt)
    return True


def _may_use_qt(module: object) -> bool:
    """What is right for all modules that use Qt as it is, and does no harm to others."""
    return True


def _is_known() -> bool:
    found = PathFinder.find_spec("shiboken6")
    if found is None or found.origin is None:
        return False
    return Path(found.origin).parent.with_name(f"shiboken6-{KNOWN}.dist-info").is_dir()


class _StandIn:
    """Answers for PySide6's loader of signatures until the real one is wanted."""

    def __init__(self) -> None:
        self._import = builtins.__import__
        self._real: Any = None
        self.loader = ModuleType(LOADER)
        for name in ON_ERROR:
            setattr(self.loader, name, self._late(name))
        for name in ON_IMPORT:
            setattr(self.loader, name, _nothing)
        # Names in an error are looked up in this one's namespace, which is kept for good.
        self.mapping = ModuleType(MAPPING)
        vars(self.mapping)["update_mapping"] = self._update_mapping

    def import_qt(self) -> None:
        """Import PySide6 with the stand-ins in the places of what it would load."""
        builtins.__import__ = self._importing
        try:
            importlib.import_module("shiboken6")
        finally:
            builtins.__import__ = self._import

    def _importing(self, name: str, *rest: Any, **named: Any) -> ModuleType:
        """Import as ever, but for PySide6's own loader and what only unpacks it."""
        if rest and rest[0] and rest[0].get("__name__") in UNPACKERS and name in _UNPACKING:
            return _UNPACKING[name]()
        if name == SIGNATURE:
            sys.modules[MAPPING] = self.mapping
            package = ModuleType(SIGNATURE)
            vars(package)["loader"] = self.loader
            return package
        if name == PACKAGE:
            return ModuleType(PACKAGE)
        return self._import(name, *rest, **named)

    def _late(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            return getattr(self._fetched(), name)(*arguments)

        return call

    def _fetched(self) -> Any:
        """The real loader, fetched the first time."""
        if self._real is None:
            del sys.modules[MAPPING]
            unpack: Any = sys.modules[BOOTSTRAP]
            for name in _UNPACKING:
                setattr(unpack, name, importlib.import_module(name))
            target, finder = unpack.prepare_zipfile()
            target.insert(0, finder)
            try:
                self._real = importlib.import_module(LOADER)
            finally:
                target.remove(finder)
            self._real.post_init()
            leave_sources_unread()
        return self._real

    def _update_mapping(self) -> Any:
        real = self._fetched().mapping
        found = real.update_mapping()
        known = {name: value for name, value in vars(real).items() if name != "update_mapping"}
        vars(self.mapping).update(known)
        return found


def _empty_archive() -> ModuleType:
    """Stands for zipfile: the archive seems empty until it is wanted."""
    made = ModuleType("zipfile")
    vars(made)["ZipFile"] = lambda _: SimpleNamespace(filelist=())
    return made


def _no_code() -> ModuleType:
    """Stands for base64, in whose letters the archive is written."""
    made = ModuleType("base64")
    vars(made)["b64decode"] = lambda _: b""
    return made


_UNPACKING: Mapping[str, Callable[[], ModuleType]] = MappingProxyType(
    {
        "base64": _no_code,
        "tempfile": lambda: ModuleType("tempfile"),
        "textwrap": lambda: ModuleType("textwrap"),
        "traceback": lambda: ModuleType("traceback"),
        "zipfile": _empty_archive,
    }
)


def _nothing(*_: object, **__: object) -> None:
    """Stands for a preparation that no module here needs."""
