"""The ladder of an edition and what comes, on paper of every size."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from comms_planner.errors import Missing
from comms_planner.reports.calendar_pdf import CalendarRequest, gather, render
from comms_planner.reports.sheet import PAPERS
from comms_planner.services import editions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import ladders
from comms_planner.text import texts_for
from tests.reports.paper import Paper

TODAY = dt.date(2026, 11, 28)
LAST = TODAY + dt.timedelta(days=365)


def made(planner: Planner, view: str, language: str = "en", **more: object) -> Paper:
    last = LAST if view == "ladder" else TODAY + dt.timedelta(days=90)
    request = CalendarRequest(view, TODAY, last, TODAY, **more)  # type: ignore[arg-type]  # by name
    return Paper(render(planner.read(gather, request), request, texts_for(language)))


@pytest.fixture(scope="module")
def planner(built_in_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planner]:
    """The built-in plan of these tests alone."""
    path = tmp_path_factory.mktemp("ladders") / "plan.commsplan"
    path.write_bytes(built_in_once.read_bytes())
    opened = Planner(path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def day(planner: Planner) -> int:
    """World Cities Day 2027, with the tasks of its ladder."""
    number = next(e.id for e in planner.read(editions.rows) if e.slug == "wcd-2027")
    planner.write(ladders.apply_ladder, number, "un-observance")
    return number


def test_the_tasks_stand_in_order_with_distance_and_latest_safe_start(
    planner: Planner, day: int
) -> None:
    text = re.sub(r"\s+", " ", made(planner, "ladder", edition=day).text)
    places = [text.index(away) for away in ("T-365 d", "T-240 d", "T-120 d")]
    assert places == sorted(places)
    assert "Ladder of World Cities Day 2027" in text
    assert "Latest safe start" in text
    assert "Overdue" in text


def test_an_edition_without_tasks_shows_what_its_ladder_would_give(planner: Planner) -> None:
    number = next(e.id for e in planner.read(editions.rows) if e.slug == "wuf-2028")
    text = re.sub(r"\s+", " ", made(planner, "ladder", edition=number).text)
    assert "has no tasks in the plan yet" in text
    assert "Call for expressions of interest" in text
    assert not re.search(r"\d+ (January|May|October) 2028", text)


def test_without_an_edition_all_with_tasks_are_shown(planner: Planner, day: int) -> None:
    text = made(planner, "ladder").text
    assert "World Cities Day 2027" in text
    assert "World Urban Forum" not in text


def test_an_unknown_edition_is_refused_with_those_there_are(planner: Planner) -> None:
    with pytest.raises(Missing, match="fourteenth session"):
        made(planner, "ladder", edition=9999)


@pytest.mark.parametrize("view", ["ahead", "ladder"])
@pytest.mark.parametrize("paper", list(PAPERS))
def test_every_size_of_paper_holds_it(planner: Planner, day: int, view: str, paper: str) -> None:
    pack = made(planner, view, paper=paper)
    assert pack.faults == ""
    document = pypdfium2.PdfDocument(pack.content)
    assert document[0].get_size() == pytest.approx(PAPERS[paper], abs=0.6)
    document.close()


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
@pytest.mark.parametrize("view", ["ahead", "ladder"])
def test_no_sentence_is_left_with_a_gap(
    planner: Planner, day: int, view: str, language: str
) -> None:
    assert "{" not in made(planner, view, language).text


def test_what_comes_has_the_days_left_and_ends_after_ninety(planner: Planner) -> None:
    text = re.sub(r"\s+", " ", made(planner, "ahead").text)
    assert "Human Rights Day" in text
    assert "Days left" in text
    assert "World Water Day" not in text
