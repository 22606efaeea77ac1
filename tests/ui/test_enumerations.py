"""Qt's enumerations are what Python's library would make of them, though it does not make them."""

from __future__ import annotations

import subprocess
import sys

ALL_OF_QT = """
import enum, pickle, sys
from comms_planner.ui import enumerations

library = vars(enum.EnumType)[enumerations.MAKER]
if sys.argv[1] == "quickly":
    enumerations.make_quickly()
    enumerations.make_quickly()
    assert vars(enum.EnumType)[enumerations.MAKER] is not library

import PySide6.QtCore, PySide6.QtGui, PySide6.QtSvg, PySide6.QtWidgets

def found(scope, depth=0):
    for name in sorted(dir(scope)):
        held = getattr(scope, name, None)
        if isinstance(held, enum.EnumType):
            yield f"{scope.__name__}.{name}", held
        elif isinstance(held, type) and depth < 2 and held.__module__.startswith("PySide6"):
            yield from found(held, depth + 1)

seen = set()
for module in (PySide6.QtCore, PySide6.QtGui, PySide6.QtSvg, PySide6.QtWidgets):
    for name, made in found(module):
        if made in seen:
            continue
        seen.add(made)
        print(name, made.__module__, made.__qualname__, made.__doc__, made.__mro__[1:])
        for label, member in made.__members__.items():
            print(" ", label, repr(member), str(member), format(member), hash(member) != 0)
            assert made(member.value) is member and made[label] is member and member in made
            assert getattr(made, label) is member
        for key in sorted({key for base in made.__mro__[:-1] for key in vars(base)}):
            held = next(vars(base)[key] for base in made.__mro__ if key in vars(base))
            held = getattr(held, "__func__", held)
            print("  ", key, str(held).partition(" at 0x")[0])
        print("   all", [m.name for m in made], len(made))
        if issubclass(made, enum.Flag) and len(made) > 1:
            first, second = list(made)[:2]
            both = first | second
            print("   both", both, ~first)
            if type(both) is made:  # PySide6 lets keys and their modifiers make keys
                print("   with", both & first, both ^ first, list(both), first in both)
        for member in list(made)[:1]:
            print("   kept", pickle.loads(pickle.dumps(member)) is member)
print(len(seen), "in all")
"""


def _said(how: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", ALL_OF_QT, how], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_every_enumeration_of_qt_is_as_the_library_makes_it() -> None:
    quickly, slowly = _said("quickly"), _said("slowly")
    assert int(quickly[-1].split()[0]) > 500
    assert quickly == slowly


OTHERS = """
import enum
from comms_planner.ui import enumerations

enumerations.make_quickly()
asked = {"boundary": enum.KEEP}
mine = enum.Enum("Mine", "first second")
assert mine.__module__ == "__main__" and mine.second.value == 2
odd = enum.Enum("Odd", [("name", 1), ("real", 2)], **asked)
assert odd["name"].value == 1 and odd["name"].name == "name"
words = enum.Enum("Words", [("a", "x"), ("b", "y")], **asked)
assert words("y") is words.b
named = enum.IntEnum("Named", [("A", 1)], module="here", **asked)
assert named.__module__ == "here"
for bad in ([("mro", 1)], [("A", 1), ("A", 2)]):
    try:
        enum.Enum("Bad", bad, **asked)
    except (TypeError, ValueError):
        continue
    raise SystemExit(f"{bad} was taken")
print("well")
"""


def test_other_enumerations_are_left_to_the_library() -> None:
    done = subprocess.run(
        [sys.executable, "-c", OTHERS], capture_output=True, text=True, check=False
    )
    assert done.stdout == "well\n", done.stderr


UNKNOWN = """
import enum
from comms_planner.ui import enumerations

fill = enumerations._Kind.make
enumerations._Kind.make = lambda kind, name, members: fill(kind, name, members[1:])
enumerations.make_quickly()
made = enum.Enum("Made", [("A", 1), ("B", 2)], boundary=enum.KEEP)
assert [m.name for m in made] == ["A", "B"]
print("well")
"""


def test_a_python_that_keeps_enumerations_otherwise_makes_them_itself() -> None:
    done = subprocess.run(
        [sys.executable, "-c", UNKNOWN], capture_output=True, text=True, check=False
    )
    assert done.stdout == "well\n", done.stderr


def test_nothing_is_changed_by_importing() -> None:
    """In a process of its own: whatever ran before in this one may have begun a start."""
    script = (
        "import enum, comms_planner.ui.enumerations\n"
        "print(vars(enum.EnumType)['_create_'].__module__)"
    )
    said = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "enum"
