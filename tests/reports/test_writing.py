from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from comms_planner.errors import PlannerError
from comms_planner.progress import Cancelled
from comms_planner.reports.pack import render, write
from comms_planner.reports.section import PackData
from comms_planner.text import Texts

Data = Callable[..., PackData]


@pytest.mark.parametrize("kind", ["D", "E", "F"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_same_plan_gives_the_same_bytes(data: Data, kind: str, language: str) -> None:
    assert render(data(kind, language), Texts(language)) == render(
        data(kind, language), Texts(language)
    )


def test_a_pack_appears_whole_under_its_name(data: Data, tmp_path: Path) -> None:
    target = write(data("F"), tmp_path / "reach.pdf", Texts())
    assert target.read_bytes().startswith(b"%PDF")
    assert [file.name for file in tmp_path.glob("*.pdf*")] == ["reach.pdf"]


def test_progress_goes_up_to_the_end(data: Data) -> None:
    seen: list[tuple[float, str]] = []
    render(data("D"), Texts(), lambda done, total, text: seen.append((done / total, text)))
    assert len(seen) > 20
    shares = [share for share, _ in seen[3:]]
    assert shares == sorted(shares)
    assert 0.9 < shares[-1] < 1
    assert all(text for _, text in seen)


@pytest.mark.parametrize("step", [0, 2, 10, 25])
def test_a_cancelled_run_leaves_the_old_file_and_nothing_else(
    data: Data, tmp_path: Path, step: int
) -> None:
    target = tmp_path / "plan.pdf"
    target.write_bytes(b"the old one")
    steps = iter(range(1000))

    def stop(done: int, total: int, text: str) -> None:
        if next(steps) >= step:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(data("D"), target, Texts(), stop)
    assert target.read_bytes() == b"the old one"
    assert [file.name for file in tmp_path.glob("*.pdf*")] == ["plan.pdf"]


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "open elsewhere"), (errno.EIO, "could not be")],
)
def test_a_write_that_fails_says_so_and_leaves_the_old_file(
    data: Data, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    target = tmp_path / "plan.pdf"
    target.write_bytes(b"the old one")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(PlannerError, match=said):
        write(data("F"), target, Texts())
    assert target.read_bytes() == b"the old one"
    assert [file.name for file in tmp_path.glob("*.pdf*")] == ["plan.pdf"]


def test_a_folder_that_is_not_there_is_named_plainly(data: Data, tmp_path: Path) -> None:
    with pytest.raises(PlannerError, match="does not exist"):
        write(data("F"), tmp_path / "no" / "plan.pdf", Texts())
