"""What a stranger receives: a tidy top level, no trace of our machines, locks that hold."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from comms_planner.paths import ICONS

ROOT = Path(__file__).parent.parent
TOP = {
    *("pyproject.toml", "Makefile", "README.md", "CONTRIBUTING.md", "LICENSE", ".gitignore"),
    *("comms_planner", "assets", "data", "tests", "docs", "requirements", ".ci"),
}
FOLDERS = "|".join(("home", "root", "tmp", "work", "opt", "Users"))
TRACES = {
    "a registry's address": re.compile("py" + r"pi\.(org|python)|python" + r"hosted|npm" + r"js\."),
    "an index option": re.compile(r"--(extra-)?index-url[ =]|--find-links|--trusted-host"),
    "a machine's path": re.compile(rf"(?<![\w.$}}/*~])/({FOLDERS})/\w"),
}
ALLOWED = {"requirements/lock.py", "tests/test_delivery.py"}
"""Files that name such options only to leave them out, or to look for them."""
PAGES = ("README.md", "CONTRIBUTING.md")


@cache
def delivered() -> tuple[Path, ...]:
    """Every file that belongs to the project: what git keeps, or all that it would not ignore."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z"]
    try:
        kept = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    except (OSError, subprocess.CalledProcessError):
        return tuple(unignored())
    return tuple(ROOT / name for name in kept.split("\0") if name and (ROOT / name).exists())


def unignored() -> list[Path]:
    """Every file of a copy without git, leaving out what .gitignore names."""
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    patterns = [line.rstrip("/") for line in lines if not line.startswith("#")] + [".git"]
    files = []
    for folder, below, names in os.walk(ROOT):
        below[:] = [name for name in below if not ignored(name, patterns)]
        files += [Path(folder, name) for name in names if not ignored(name, patterns)]
    return sorted(files)


def ignored(name: str, patterns: list[str]) -> bool:
    return any(Path(name).match(pattern) for pattern in patterns)


def texts() -> list[tuple[str, str]]:
    """Every delivered file that is text, by its path from the top."""
    found = []
    for path in delivered():
        content = path.read_bytes()
        if b"\0" not in content:
            name = path.relative_to(ROOT).as_posix()
            found.append((name, content.decode("utf-8")))
    return found


def pins(name: str) -> dict[str, str]:
    """The versions a lock names, one for each package and each Python it is for."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE))


def test_the_top_level_holds_these_entries_and_no_other() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in delivered()} == TOP


@pytest.mark.parametrize("trace", TRACES)
def test_no_file_carries_a_trace_of_where_it_was_made(trace: str) -> None:
    found = [
        f"{name}: {match.group()}"
        for name, text in texts()
        if name not in ALLOWED
        for match in TRACES[trace].finditer(text)
    ]
    assert not found


@pytest.mark.parametrize("name", ["run.txt", "dev.txt", "bench.txt"])
def test_every_locked_package_carries_its_hashes(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert blocks
    assert not [block.split()[0] for block in blocks if "--hash=sha256:" not in block]
    assert "://" not in text


def test_what_we_develop_with_includes_what_people_run() -> None:
    run = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    develop = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8")
    wanted = [line for line in run.splitlines() if "==" in line]
    assert not set(wanted) - set(develop.splitlines())


def test_the_locks_answer_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {"run.txt": project["project"]["dependencies"]}
    asked["dev.txt"] = asked["run.txt"] + project["dependency-groups"]["dev"]
    asked["bench.txt"] = asked["dev.txt"] + project["dependency-groups"]["bench"]
    for name, lines in asked.items():
        locked = pins(name)
        for line in lines:
            wanted = Requirement(line)
            version = locked.get(canonicalize_name(wanted.name))
            assert version, f"{wanted.name} is not in requirements/{name}: make lock"
            assert wanted.specifier.contains(version), f"{line}: make lock"


def test_icons_take_the_colour_they_are_given_and_carry_their_licence() -> None:
    icons = {path.stem: path.read_text(encoding="utf-8") for path in ICONS.glob("*.svg")}
    assert len(icons) >= 70
    assert not [name for name, text in icons.items() if name != "app" and COLOUR not in text]
    assert "ISC License" in (ICONS / "LICENSE-lucide.txt").read_text(encoding="utf-8")


COLOUR = 'stroke="currentColor"'
ICON_CALL = re.compile(
    r"""[iI]con\w*(?:\.\w+)?\s*(?:\(|=|:\s*str\s*=)\s*["']([a-z0-9-]+)["']""",
)


def test_every_icon_the_code_names_is_there() -> None:
    named = {
        icon
        for path in (ROOT / "comms_planner").rglob("*.py")
        for icon in ICON_CALL.findall(path.read_text(encoding="utf-8"))
    }
    assert not named - {path.stem for path in ICONS.glob("*.svg")}


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_only_make_targets_files_and_pictures_that_exist(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    assert not set(re.findall(r"`make ([a-z-]+)", text)) - targets
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
    assert not [link for link in links if not (ROOT / link).exists()]


def test_continuous_integration_runs_the_same_command_as_people_do() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert script.read_text(encoding="utf-8").splitlines()[-1] == "exec make test"
