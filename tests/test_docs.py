"""The guides name only files, folders, commands and names that are there."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from comms_planner.cli.program import program
from comms_planner.services.commands import COMMANDS

ROOT = Path(__file__).parent.parent
PAGES = sorted(page.name for page in (ROOT / "docs").glob("*.md"))
GUIDES = ("README.md", "CONTRIBUTING.md", *(f"docs/{name}" for name in PAGES))
PLACES = ("", "docs", "comms_planner", "comms_planner/*", "comms_planner/*/*")
"""What a guide may leave out before a path, where it speaks of a room."""
MADE = (".venv", "out")
SAID = ("n/a",)
"""What has a slash and is no path."""
CONTEXT = click.Context(program)
OPTION = re.compile(r"(?<![\w-])--[a-z][\w-]*")
ENDINGS = ("py", "ts", "toml", "json", "ics", "csv", "commsplan")
"""After the point of a file's name; what follows the point of another name is its part."""


def text_of(guide: str) -> str:
    return (ROOT / guide).read_text(encoding="utf-8")


def is_there(path: str) -> bool:
    """Whether a path, a pattern or a module without its ending leads somewhere."""
    pattern = re.sub(r"<\w+>", "*", path.rstrip("/"))
    return any(
        next(ROOT.glob(f"{place}/{pattern}{ending}".lstrip("/")), None) is not None
        for place in PLACES
        for ending in ("", ".py")
    )


@pytest.mark.parametrize("guide", GUIDES)
def test_each_path_that_a_guide_names_is_there(guide: str) -> None:
    text = text_of(guide)
    named = re.findall(r"`([\w.<>*-]+/[\w./<>*-]*)`", text)
    named += re.findall(r"\]\(([\w./-]+)\)", text)
    named += [f"**/{name}" for name in re.findall(r"`(\w+\.py)`", text)]
    lost = [p for p in named if p.split("/")[0] not in MADE and p not in SAID and not is_there(p)]
    assert named
    assert lost == []


@pytest.mark.parametrize("guide", GUIDES)
def test_each_part_that_a_guide_names_is_in_its_module_or_class(guide: str) -> None:
    """Of `month.everything` and `Planner.watch`: there is such a module or class, and it has it."""
    named = re.findall(r"`([A-Za-z]\w*)\.([a-z_]\w*)`", text_of(guide))
    named += re.findall(r"`(?:\w+/)*(\w+)\.py: (\w+)`", text_of(guide))
    lost = [pair for pair in named if pair[1] not in ENDINGS and not has(*pair)]
    assert lost == []


def has(owner: str, part: str) -> bool:
    """Whether a module or a class of ours has a part of this name, or a command is called so."""
    if f"{owner}.{part}" in commands():
        return True
    if owner[0].islower():
        modules = ROOT.glob(f"comms_planner/**/{owner}.py")
        written = re.compile(rf"^\s*(?:def |class )?{part}\b|\b{part} as {part}\b", re.MULTILINE)
        return any(written.search(path.read_text(encoding="utf-8")) for path in modules)
    made = re.compile(rf"^class {owner}\b.*?(?=^\S|\Z)", re.MULTILINE | re.DOTALL)
    texts = (path.read_text(encoding="utf-8") for path in ROOT.glob("comms_planner/**/*.py"))
    return any(part in found[0] for text in texts for found in made.finditer(text))


def commands() -> frozenset[str]:
    """The names of all commands that `apply` takes."""
    return frozenset(COMMANDS)


def rows() -> list[tuple[list[str], list[str]]]:
    """Of each row of the README's table: what is typed, and what its sentence quotes."""
    found = []
    for line in text_of("README.md").replace(r"\|", "¦").splitlines():
        if line.startswith("| `") and len(cells := line.split("|")) == 4:
            first, second = (re.findall(r"`([^`]+)`", cell) for cell in cells[1:3])
            if first[0].split(" ")[0] in program.list_commands(CONTEXT):
                found.append((first, second))
    return found


def command(name: str) -> click.Command:
    found = program.get_command(CONTEXT, name)
    assert found is not None, name
    return found


def meant(typed: str) -> list[click.Command]:
    """The commands of “show matrix¦reach PLAN”; a word that is none of them fails."""
    name, *rest = typed.split(" ")
    group = command(name)
    if not isinstance(group, click.Group):
        return [group]
    return [group.commands[kind] for kind in rest[0].split("¦")]


def options_of(found: list[click.Command]) -> set[str]:
    return {
        name
        for one in found
        for param in one.params
        for name in (*param.opts, *param.secondary_opts)
    }


@pytest.mark.parametrize(("typed", "quoted"), rows(), ids=lambda cell: str(cell[:1])[:40])
def test_a_command_takes_what_the_readme_says(typed: list[str], quoted: list[str]) -> None:
    ours = [one for text in typed for one in meant(text)]
    known = set(program.list_commands(CONTEXT))
    for text in (*typed, *quoted):
        of = meant(text) if text.split(" ")[0] in known and text not in typed else ours
        assert set(OPTION.findall(text)) <= options_of(of), text


def test_the_readme_names_every_command_and_every_listing() -> None:
    named = {text.split(" ")[0] for typed, _ in rows() for text in typed}
    assert named == set(program.list_commands(CONTEXT))
    shown = {
        kind for typed, _ in rows() for text in typed if text.startswith("show ")
        for kind in text.split(" ")[1].split("¦")
    }  # fmt: skip
    show = command("show")
    assert isinstance(show, click.Group)
    assert shown == set(show.commands)
