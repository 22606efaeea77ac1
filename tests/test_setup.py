"""Setting up: does what is missing, says what it may not do, and rests when all is there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

REQUIREMENTS = Path(__file__).parent.parent / "requirements"


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(REQUIREMENTS))
    import system  # type: ignore[import-not-found, unused-ignore]  # a script, not a package

    return system


@pytest.fixture
def setup(system: ModuleType) -> ModuleType:
    import setup  # type: ignore[import-not-found, unused-ignore]  # a script, not a package

    return setup


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 12, 4), (3, 13, 9)])
def test_a_python_the_locks_are_made_for_is_taken(
    system: ModuleType, version: tuple[int, ...]
) -> None:
    system.check_python(version)


@pytest.mark.parametrize("version", [(3, 10, 13), (3, 14, 0), (4, 0, 0)])
def test_another_python_is_refused_in_one_sentence(
    system: ModuleType, version: tuple[int, ...]
) -> None:
    with pytest.raises(system.Trouble, match=r"needs Python 3\.11 to 3\.13; this is"):
        system.check_python(version)


def test_on_this_machine_nothing_is_missing(system: ModuleType) -> None:
    assert system.missing(for_tests=True) == {}


def test_a_missing_library_and_program_are_named_with_their_packages(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system.sys, "platform", "linux")
    monkeypatch.setattr(system, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(system.shutil, "which", lambda name: None if name == "Xvfb" else name)
    assert system.missing(for_tests=False) == {"libEGL.so.1": "libegl1"}
    assert system.missing(for_tests=True) == {"libEGL.so.1": "libegl1", "Xvfb": "xvfb"}


def test_a_window_asks_for_the_libraries_of_the_displays_at_hand(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert system.libraries(for_tests=False) == system.ANYWHERE
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert system.libraries(for_tests=False) == system.ANYWHERE | system.ON_WAYLAND
    monkeypatch.setenv("DISPLAY", ":0")
    assert system.libraries(for_tests=False).keys() > system.ON_X.keys()


def test_without_the_right_to_install_the_exact_command_is_said(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "missing", lambda for_tests: {"libEGL.so.1": "libegl1"})
    monkeypatch.setattr(system.shutil, "which", lambda name: name)
    monkeypatch.setattr(system, "as_root", lambda: None)
    with pytest.raises(system.Trouble) as told:
        system.provide(for_tests=False)
    command = "sudo apt-get install --yes --no-install-recommends libegl1"
    assert str(told.value).splitlines()[-1].strip() == command


def test_with_the_right_it_installs_after_fetching_the_package_lists(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([{"libEGL.so.1": "libegl1"}, {}])
    ran: list[str] = []
    refusals = iter(["Unable to locate package libegl1", "", ""])

    def refusal(command: list[str]) -> str:
        ran.append(" ".join(command[:3]))
        return next(refusals)

    monkeypatch.setattr(system, "missing", lambda for_tests: next(answers))
    monkeypatch.setattr(system.shutil, "which", lambda name: name)
    monkeypatch.setattr(system, "as_root", lambda: ["sudo", "-n"])
    monkeypatch.setattr(system, "refusal", refusal)
    system.provide(for_tests=False)
    assert ran == ["sudo -n apt-get", "sudo -n apt-get", "sudo -n apt-get"]


def test_an_environment_filled_from_the_same_lock_is_left_alone(
    setup: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "run.txt").write_text("a==1\n")
    (tmp_path / "dev.txt").write_text("a==1\nb==2\n")
    assert setup.outdated(tmp_path, "run", tmp_path)
    noted = {name: setup.fingerprint(tmp_path / name) for name in setup.LOCKS["test"]}
    setup.stamp(tmp_path).write_text(json.dumps(noted))
    assert not setup.outdated(tmp_path, "run", tmp_path)
    assert not setup.outdated(tmp_path, "test", tmp_path)
    (tmp_path / "dev.txt").write_text("a==1\nb==3\n")
    assert not setup.outdated(tmp_path, "run", tmp_path)
    assert setup.outdated(tmp_path, "test", tmp_path)


def test_a_torn_note_of_what_is_installed_means_install_again(
    setup: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "run.txt").write_text("a==1\n")
    setup.stamp(tmp_path).write_text('{"run.t')
    assert setup.outdated(tmp_path, "run", tmp_path)


def test_a_missing_or_broken_environment_is_noticed(setup: ModuleType, tmp_path: Path) -> None:
    assert not setup.works(tmp_path / "none")
    python = setup.interpreter(tmp_path)
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\nexit 1\n")
    python.chmod(0o755)
    assert not setup.works(tmp_path)


def test_an_environment_that_was_moved_is_made_again(setup: ModuleType, tmp_path: Path) -> None:
    setup.stamp(tmp_path).write_text(json.dumps({setup.PLACE: str(tmp_path)}))
    assert not setup.moved(tmp_path)
    setup.stamp(tmp_path).write_text(json.dumps({setup.PLACE: str(tmp_path / "before")}))
    assert setup.moved(tmp_path)
    assert not setup.moved(tmp_path / "none")


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(
    setup: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(setup.Trouble, match="could not make the virtual environment"):
        setup.make_venv(tmp_path / "file" / "venv")


def test_its_sentences_can_be_written_to_any_terminal() -> None:
    assert all(path.read_bytes().isascii() for path in REQUIREMENTS.glob("*.py"))


def test_the_environment_imports_the_checkout_and_has_the_command(
    setup: ModuleType, tmp_path: Path
) -> None:
    root = tmp_path / "一 checkout"
    venv = root / ".venv"
    (venv / "bin").mkdir(parents=True)
    packages = venv / "lib" / "python3.11" / "site-packages"
    packages.mkdir(parents=True)
    setup.link(venv, root)
    code = f"import site, sys; site.addsitedir({str(packages)!r}); print(ascii(sys.path[-1]))"
    said = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True,
        env=os.environ | {"LC_ALL": "C"},
    ).stdout  # fmt: skip
    assert said.strip() == ascii(str(root))
    (venv / "bin" / "python").write_text('#!/bin/sh\necho "$@"\n')
    (venv / "bin" / "python").chmod(0o755)
    command = [str(venv / "bin" / "comms-planner"), "show", "matrix"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said.split() == ["-m", "comms_planner", "show", "matrix"]


def test_the_setup_runs_with_the_standard_library_alone() -> None:
    code = "import setup; print('ready')"
    command = [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, '.'); {code}"]
    said = subprocess.run(command, cwd=REQUIREMENTS, capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["ready"]
