"""What a person chose, and how they left the window: two small files, kept apart from plans."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, NamedTuple

from comms_planner import paths
from comms_planner.errors import PlannerError
from comms_planner.text import QT_TRANSLATE_NOOP, WEEK_BEGINS

LANGUAGE_CHOICES = ("system", "en", "zh")
THEME_CHOICES = ("system", "light", "dark")
WEEK_CHOICES = ("", *WEEK_BEGINS)
"""The weekdays that a week may begin with; none means what is usual in the language of dates."""
DATES_CHOICES = ("", "ar", "es", "fr", "ru")
RECENT_KEPT = 8


class Preferences:
    """A person's choices; `change` keeps each at once, `note` a little later."""

    KEPT = (
        "language", "theme", "user_name", "last_file", "recent", "last_seen", "calendar_view",
        "caldav_url", "caldav_user", "calendar_zones", "dates", "used_things",
        "week_begins", "whose_work", "calendar_start",
    )  # fmt: skip

    def __init__(
        self, folder: Path | None = None, language: str = "system", theme: str = "system"
    ) -> None:
        self.folder = folder or paths.config()
        self.language, self.theme = language, theme
        self._noted = False
        self.user_name = self.last_file = ""
        self.recent: tuple[str, ...] = ()
        self.last_seen: dict[str, int] = {}
        self.used_things: dict[str, list[str]] = {}
        """By plan, what somebody went to last: "action:7"."""
        self.whose_work: dict[str, int] = {}
        """By plan, whose work the morning's page shows; nobody means everybody's."""
        self.calendar_view = "month"
        self.calendar_start = ""
        """The saved view that the calendar opens with; none means as it was left."""
        self.caldav_url = self.caldav_user = ""
        self.dates = ""
        """The language of days and months; none means the window's."""
        self.week_begins = ""
        """The weekday that weeks begin with; none means what the language is used to."""
        self.calendar_zones: tuple[str, ...] = ()
        """The time zones of week and day, the main clock first; none means the stations'."""

    @classmethod
    def load(cls, folder: Path | None = None) -> Preferences:
        """The choices kept in `folder`; what is missing or damaged there takes its default."""
        kept = cls(folder)
        for name, value in _read(kept.folder / "preferences.json").items():
            if _fits(name, value):
                setattr(kept, name, tuple(value) if isinstance(value, list) else value)
        return kept

    def change(self, **values: Any) -> None:
        """Set some choices and keep all; raises PlannerError where they cannot be written."""
        self.note(**values)
        self.keep()

    def note(self, **values: Any) -> None:
        """Set what is chosen often and in passing; it is kept when the window goes, or before."""
        for name, value in values.items():
            if not _fits(name, value):
                raise ValueError(f"{name} cannot be {value!r}")
            setattr(self, name, value)
        self._noted = True

    def keep(self) -> None:
        """Write what was noted, if anything was; raises PlannerError where it cannot be."""
        if self._noted:
            kept = {name: getattr(self, name) for name in self.KEPT}
            _write(self.folder / "preferences.json", kept)
            self._noted = False

    @property
    def who(self) -> str:
        """Whom the change log and decisions name: the name chosen, else the account's."""
        if self.user_name:
            return self.user_name
        import getpass  # late: only where nobody gave a name

        try:
            return getpass.getuser()
        except (KeyError, OSError, ImportError):  # an account without a name
            return ""

    def opened(self, plan: Path) -> None:
        """Remember a plan file as the last one and the newest of the recent ones."""
        name = str(plan)
        recent = (name, *(r for r in self.recent if r != name))[:RECENT_KEPT]
        if (name, recent) != (self.last_file, self.recent):
            self.change(last_file=name, recent=recent)

    def forget(self, plan: str) -> None:
        """Take a plan file that is gone off the recent ones."""
        self.change(recent=tuple(r for r in self.recent if r != plan))

    def used(self, plan: Path, kind: str, number: int) -> None:
        """Remember a thing of a plan as the one somebody went to last."""
        thing, name = f"{kind}:{number}", str(plan)
        before = self.used_things.get(name, [])
        kept = [thing, *(one for one in before if one != thing)][:RECENT_KEPT]
        self.change(used_things={**self.used_things, name: kept})

    def last_used(self, plan: Path) -> list[tuple[str, int]]:
        """The things of a plan that somebody went to, the last first."""
        parts = [one.rpartition(":") for one in self.used_things.get(str(plan), [])]
        return [(kind, int(number)) for kind, _, number in parts if number.isdecimal()]

    def work_of(self, plan: Path, person: int | None) -> None:
        """Remember whose work of a plan somebody looks at in the morning; none is everybody's."""
        others = {name: one for name, one in self.whose_work.items() if name != str(plan)}
        self.change(whose_work=others if person is None else {**others, str(plan): person})

    def seen(self, plan: Path, seq: int) -> None:
        """Remember up to which change somebody has looked at a plan."""
        self.change(last_seen={**self.last_seen, str(plan): seq})


class WindowState(NamedTuple):
    """How the window was left: its place (as Qt's own bytes in base64) and its screen."""

    geometry: str = ""
    screen: str = ""

    @classmethod
    def load(cls, folder: Path) -> WindowState:
        """The state kept in `folder`, or the default."""
        kept = _read(folder / "window.json")
        known = {name: kept.get(name) for name in cls._fields}
        return cls(**{name: value for name, value in known.items() if isinstance(value, str)})

    def save(self, folder: Path) -> None:
        """Keep the state; raises PlannerError where it cannot be written."""
        _write(folder / "window.json", self._asdict())


def _fits(name: str, value: object) -> bool:
    """Whether a value read from a file or given by a caller may be kept under `name`."""
    if name == "language":
        return value in LANGUAGE_CHOICES
    if name == "dates":
        return value in DATES_CHOICES
    if name == "week_begins":
        return value in WEEK_CHOICES
    if name == "theme":
        return value in THEME_CHOICES
    if name in (
        "user_name",
        "last_file",
        "calendar_view",
        "calendar_start",
        "caldav_url",
        "caldav_user",
    ):
        return isinstance(value, str)
    if name in ("recent", "calendar_zones"):
        return isinstance(value, list | tuple) and all(isinstance(r, str) for r in value)
    if name == "used_things":
        return isinstance(value, dict) and all(
            isinstance(one, list) and all(isinstance(thing, str) for thing in one)
            for one in value.values()
        )
    if name in ("last_seen", "whose_work"):
        return isinstance(value, dict) and all(type(number) is int for number in value.values())
    return False


def _read(path: Path) -> dict[str, Any]:
    """The object in a JSON file; a damaged file is set aside, an absent one is empty."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(kept, dict):
            raise ValueError("not an object")
    except OSError:
        return {}
    except ValueError:
        _set_aside(path)
        return {}
    return kept


def _set_aside(path: Path) -> None:
    """Move a damaged file out of the way, so that nothing in it is lost."""
    try:
        path.replace(path.with_suffix(".damaged.json"))
    except OSError:
        return  # it stays where it is and the next write replaces it


def _write(path: Path, values: dict[str, Any]) -> None:
    """Write a JSON file whole or not at all."""
    beside = path.with_suffix(f".{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="utf-8") as out:
            json.dump(values, out, ensure_ascii=False, indent=2)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(path)
    except OSError as error:
        raise PlannerError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "Your settings could not be kept in {folder}. Check that you may write there.",
            ),
            folder=str(path.parent),
        ) from error
