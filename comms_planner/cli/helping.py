"""The help in the reader's language: every line that the options and commands bring, by its words.

What has no Chinese yet is shown in English; `assets/translations/help_zh.json` holds the words.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from functools import cache

import click

from comms_planner.cli.table import paragraph, width_of
from comms_planner.paths import TRANSLATIONS
from comms_planner.text import LANGUAGES

VARIABLE = "COMMS_PLANNER_LANG"
CUT = "..."
AS_IT_STANDS = "\b\n"
"""What click has before a paragraph whose lines are kept."""


def language_of(ctx: click.Context | None) -> str:
    """The language that was asked for so far, on the command line or by the environment."""
    root = ctx.find_root().obj if ctx else None
    asked = root["language"] if isinstance(root, dict) else ""
    return str(asked or default_language())


def default_language() -> str:
    """The language of a command that is not told any."""
    asked = os.environ.get(VARIABLE, "")
    return asked if asked in LANGUAGES else "en"


class SpeakingContext(click.Context):
    """Has its help written by a HelpWriter."""

    def make_formatter(self) -> click.HelpFormatter:
        """Chinese is set by its own rules of width; English as ever."""
        if language_of(self) == "en":
            return super().make_formatter()
        return HelpWriter(words(language_of(self)))


def speaking(command: click.Command) -> click.Command:
    """Have a command, and all below it, write its help so."""
    command.context_class = SpeakingContext
    if isinstance(command, click.Group):
        for below in command.commands.values():
            speaking(below)
    return command


@cache
def words(language: str) -> Mapping[str, str]:
    """What the help says, by its English."""
    path = TRANSLATIONS / f"help_{language}.json"
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return found


class HelpWriter(click.HelpFormatter):
    """Says each paragraph and each line in another language."""

    def __init__(self, said: Mapping[str, str]) -> None:
        super().__init__()
        self._said = said

    def say(self, text: str) -> str:
        """A text in the reader's language; what stands in brackets after it too."""
        plain = " ".join(text.split())
        head, bracket, more = plain.rpartition(" [")
        if plain not in self._said and bracket and more.endswith("]"):
            parts = (self._part(part) for part in more[:-1].split("; "))
            return f"{self.say(head)} [{'; '.join(parts)}]"
        if plain.endswith(CUT):  # click shortens what a command in a list does
            begun = plain.removesuffix(CUT)
            plain = next((text for text in self._said if text.startswith(begun)), plain)
        return self._said.get(plain, plain)

    def _part(self, part: str) -> str:
        name, colon, value = part.partition(": ")
        return f"{self._said.get(name, name)}{colon}{value}"

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """How the command is typed."""
        super().write_usage(prog, args, prefix or self.say("Usage:"))

    def write_heading(self, heading: str) -> None:
        """What follows."""
        self.write(f"{' ' * self.current_indent}{self.say(heading)}：\n")

    def write_text(self, text: str) -> None:
        """What the command does."""
        indent = " " * self.current_indent
        self.write("\n\n".join(self._part_of_text(p, indent) for p in text.split("\n\n")) + "\n")

    def _part_of_text(self, part: str, indent: str) -> str:
        if not part.startswith(AS_IT_STANDS):
            return paragraph(self.say(part), indent)
        lines = part.removeprefix(AS_IT_STANDS).splitlines()
        return "\n".join(f"{indent}{self.say(line)}" for line in lines)

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Names with what they mean beside them; a long one stands on a line of its own."""
        indent, rows = " " * self.current_indent, list(rows)
        short = [width_of(name) for name, _ in rows if width_of(name) <= col_max]
        wide = max(short, default=0) + col_spacing
        for name, meaning in rows:
            gap = wide - width_of(name)
            if gap < col_spacing:
                self.write(f"{indent}{name}\n")
                name, gap = "", wide
            self.write(paragraph(self.say(meaning), indent, name + " " * gap) + "\n")
