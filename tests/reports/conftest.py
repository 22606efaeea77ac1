"""The packs of the built-in plan with some work in it, made once for all tests."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import ToolKind, WorkStatus
from comms_planner.reports.pack import PackRequest, gather, render
from comms_planner.reports.section import PackData
from comms_planner.services import actions, editions, matrix, people
from comms_planner.services.planner import Planner
from comms_planner.text import Texts, texts_for
from tests.reports.event_plan import furnish
from tests.reports.paper import Paper

TODAY = dt.date(2026, 11, 22)


def request(kind: str, language: str = "en", flagship: str | None = None) -> PackRequest:
    """A request for the year 2026, made on a fixed day."""
    return PackRequest(
        kind, language, dt.date(2026, 1, 1), dt.date(2026, 12, 31), TODAY, flagship=flagship
    )


@pytest.fixture(scope="session")
def plan_file(built_in_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("packs") / "plan.commsplan"
    shutil.copy(built_in_once, path)
    planner = Planner(path)
    _plan_some_work(planner)
    planner.close()
    return path


@pytest.fixture(scope="session")
def planner(plan_file: Path) -> Planner:
    """The plan that all these tests read, so that none may write into it."""
    return Planner(plan_file, read_only=True)


@pytest.fixture(scope="session")
def data(planner: Planner) -> Callable[..., PackData]:
    """What a pack is made from; each is read once."""
    read: dict[PackRequest, PackData] = {}

    def of(*asked: Any, **named: Any) -> PackData:
        wanted = request(*asked, **named)
        if wanted not in read:
            read[wanted] = planner.read(gather, wanted)
        return read[wanted]

    return of


@pytest.fixture(scope="session")
def paper(data: Callable[..., PackData]) -> Callable[..., Paper]:
    """A finished pack by kind, language and flagship; each is made once."""
    made: dict[tuple[str, str, str | None], Paper] = {}

    def of(kind: str, language: str = "en", flagship: str | None = None) -> Paper:
        key = (kind, language, flagship)
        if key not in made:
            made[key] = Paper(render(data(*key), Texts(language)))
        return made[key]

    return of


def _plan_some_work(planner: Planner) -> None:
    """Actions of every state: done, late, without a date, without an owner, with odd titles."""
    cells = {(c.flagship, c.pillar): c for c in planner.read(matrix.cells)}
    cell = cells["sdg-cities", "act"]
    owner = planner.write(people.add, Bilingual("Amina <b>Diallo</b>", "阿米娜"))
    planner.write(
        actions.add, Bilingual("Film & <i>stories</i> from 100 cities", "一百座城市的影片"),
        cell_id=cell.id, starts=dt.date(2026, 3, 2), ends=dt.date(2026, 4, 30), owner_id=owner,
        tool=ToolKind.STORYTELLING, commitments=(cell.commitments[0].id,),
    )  # fmt: skip
    done = planner.write(
        actions.add, Bilingual("Photo essay", "图片故事"), cell_id=cell.id,
        starts=dt.date(2026, 10, 5), ends=dt.date(2026, 10, 5), owner_id=owner,
    )  # fmt: skip
    planner.write(actions.set_status, done, WorkStatus.DONE, dt.date(2026, 10, 5))
    planner.write(
        actions.add, Bilingual("Undated emoji 🎬 post ௐ", "未定日期"),
        cell_id=cells["smart-cities", "share"].id,
    )  # fmt: skip


@pytest.fixture(scope="session")
def event_planner(built_in_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Planner:
    """A plan with a session of the Forum planned in full."""
    folder = tmp_path_factory.mktemp("event")
    path = folder / "event.commsplan"
    shutil.copy(built_in_once, path)
    planner = Planner(path)
    furnish(planner, folder)
    return planner


@pytest.fixture(scope="session")
def event_paper(event_planner: Planner) -> Callable[..., Paper]:
    """A finished pack about the Forum by kind and language; each is made once."""
    made: dict[tuple[object, ...], Paper] = {}
    forum = next(e.id for e in event_planner.read(editions.rows) if e.slug == "wuf-2028")

    def of(kind: str, language: str = "en", **about: Any) -> Paper:
        key = (kind, language, *sorted(about.items()))
        if key not in made:
            wanted = replace(request(kind, language), **{"edition": forum, **about})
            made[key] = Paper(render(event_planner.read(gather, wanted), texts_for(language)))
        return made[key]

    return of
