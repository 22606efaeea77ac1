"""Makes Qt's enumerations as Python's library would, in a fifth of the time.

The first month needs two hundred enumerations of Qt with three and a half thousand members (the
keys of every keyboard, the languages of every country …), since PySide6 makes all those of a class
at once. Python's library takes each member for something that a person may have written, checks it
a dozen times, and so spends as long on them as all of Qt takes for a bare window. What PySide6
asks for is always the same and plain: names with whole numbers, for one of four kinds.

So such requests alone are met by `_Kind`, which copies what a class of the kind looks like from
one that the library made, and fills in the members. Before it makes the first of a kind it makes
a sample both ways and compares them: where another version of Python keeps its enumerations in
another way, the library goes on making them, and nothing is lost but time.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

MAKER = "_create_"
"""What makes an enumeration of a name and a list, in Python's library."""
KINDS: tuple[type[enum.Enum], ...] = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
ASKED = {"module": None, "qualname": None, "type": None, "start": 1, "boundary": enum.KEEP}
"""What PySide6 says besides name and members, and nobody else does."""
SAMPLE = (("Two", 2), ("One", 1), ("Again", 2), ("Both", 3), ("Nothing", 0), ("Minus", -8))
FILLED = (
    "_member_names_", "_member_map_", "_value2member_map_",
    "_hashable_values_", "_unhashable_values_", "_unhashable_values_map_",
    "_flag_mask_", "_singles_mask_", "_all_bits_", "_iter_member_", "__module__",
)  # fmt: skip
"""What differs between two enumerations of a kind."""
EMPTY = ("_unhashable_values_", "_unhashable_values_map_")
"""Of these, what is empty where all values are numbers; but each class has its own."""
Members = Sequence[tuple[str, int]]


def make_quickly() -> None:
    """From now on, for this process; doing it twice does it once."""
    library = vars(enum.EnumType)[MAKER]
    if library.__module__ != __name__:
        setattr(enum.EnumType, MAKER, _beside(library))


def _beside(library: Callable[..., Any]) -> Callable[..., Any]:
    """The library's maker, but for what is as PySide6 asks."""
    kinds: dict[type[enum.Enum], _Kind | None] = {}

    def make(kind: type[enum.Enum], class_name: str, names: Any = None, **more: Any) -> Any:
        if more == ASKED and type(names) is list and kind in KINDS:
            if kind not in kinds:
                kinds[kind] = _proven(kind, library)
            quick = kinds[kind]
            if quick and quick.is_plain(names):
                return quick.make(class_name, names)
        if more.get("module") is None:  # the library would ask who calls, and find this
            with suppress(ValueError):
                more["module"] = sys._getframe(2).f_globals.get("__name__")
        return library(kind, class_name, names, **more)

    return make


class _Kind:
    """One of the four kinds, and how a class of it looks before it has members."""

    def __init__(self, kind: type[enum.Enum], pattern: type[enum.Enum]) -> None:
        self._bases, own = (kind,), vars(pattern)
        left_out = {*FILLED, *pattern.__members__}
        self._kept = {
            name: value
            for name, value in own.items()
            if name not in left_out and _held(kind, name) is not _plain(value)
        }
        self._empty = tuple((name, type(own[name])) for name in EMPTY if name in own)
        self._filled = own.keys() & set(FILLED)
        self._taken = {name for base in kind.__mro__ for name in vars(base)} | {"mro"}
        self._is_flag, self._is_int = issubclass(kind, enum.Flag), issubclass(kind, int)

    def is_plain(self, members: Members) -> bool:
        """Whether names and values are such that nothing must be minded."""
        names = {name for name, _ in members}
        return (
            len(names) == len(members)
            and self._taken.isdisjoint(names)
            and all(name[:1] not in "_" and type(value) is int for name, value in members)
        )

    def make(self, name: str, members: Members) -> type:
        """The class with its members; a value that comes again is another name of the first."""
        by_name: dict[str, Any] = {}
        by_value: dict[int, Any] = {}
        names: list[str] = []
        fill = {**self._kept, "_member_names_": names, "_member_map_": by_name}
        fill |= {"_value2member_map_": by_value, "__module__": __name__}
        fill |= {name: empty() for name, empty in self._empty}
        if self._is_flag:
            fill |= self._masks([value for _, value in members])
        made = type.__new__(enum.EnumType, name, self._bases, fill)
        is_int, is_flag = self._is_int, self._is_flag
        new: Callable[..., Any] = int.__new__ if is_int else object.__new__
        for label, value in members:
            member = by_value.get(value)
            if member is None:
                member = new(made, value) if is_int else new(made)
                member._value_ = value
                member._name_ = label
                member.__objclass__ = made
                member._sort_order_ = len(names)
                by_value[value] = member
                if not is_flag or _is_single(value):
                    names.append(label)
            by_name[label] = member
        self._finish(made, by_name, by_value, names)
        return made

    def _masks(self, values: Iterable[int]) -> dict[str, int]:
        every = single = 0
        for value in values:
            every |= value
            single |= value if _is_single(value) else 0
        masks = {
            "_flag_mask_": every, "_singles_mask_": single,
            "_all_bits_": 2 ** every.bit_length() - 1,
        }  # fmt: skip
        return {name: mask for name, mask in masks.items() if name in self._filled}

    def _finish(
        self,
        made: type,
        by_name: Mapping[str, Any],
        by_value: Mapping[int, Any],
        names: Sequence[str],
    ) -> None:
        put = type.__setattr__  # the one of enumerations guards members that are not there yet
        for label, member in by_name.items():
            put(made, label, member)
        if "_hashable_values_" in self._filled:
            put(made, "_hashable_values_", list(by_value))
        ordered = [by_name[label]._value_ for label in names]
        if self._is_flag and ordered != sorted(ordered):
            put(made, "_iter_member_", made._iter_member_by_def_)  # type: ignore[attr-defined]


def _is_single(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0


def _proven(kind: type[enum.Enum], library: Callable[..., Any]) -> _Kind | None:
    """A maker of this kind, if its sample is like the library's."""
    theirs = library(kind, "Sample", list(SAMPLE), module=__name__, boundary=enum.KEEP)
    found = _Kind(kind, theirs)
    ours = found.make("Sample", SAMPLE)
    same = all(_told(_held(ours, name)) == _told(_plain(of)) for name, of in vars(theirs).items())
    return found if same else None


def _held(made: type, name: str) -> object:
    """What a class has under a name, its own or handed down, as it is kept there."""
    for base in made.__mro__:
        if name in vars(base):
            return _plain(vars(base)[name])
    return _held  # nothing else is this


def _plain(value: object) -> object:
    return getattr(value, "__func__", value)  # a class keeps some functions in a wrapper


def _told(value: object) -> object:
    """What is kept, in words that can be compared with another class's."""
    if isinstance(value, enum.Enum):
        return [(name, getattr(of, "__name__", of)) for name, of in vars(value).items()]
    if isinstance(value, dict):
        return [(name, _told(of)) for name, of in value.items()]
    return value
