"""The timeline on paper: lanes, hatching, arrows and what waits for what."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.design import Hue
from comms_planner.errors import Invalid
from comms_planner.layouts import timescale
from comms_planner.layouts.arrows import Bar, Line, lines_between
from comms_planner.reports import timeline_links, timeline_story
from comms_planner.reports.calendar_pdf import CalendarRequest, gather, render
from comms_planner.reports.calendars import CalendarFlowable
from comms_planner.reports.styles import PAPER, styles_for
from comms_planner.reports.timeline_lane import TimelineLane
from comms_planner.reports.timeline_links import Arrows
from comms_planner.services import actions, lanes, month
from comms_planner.services.lane_names import lane_name
from comms_planner.services.lanes import By
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import dependencies
from comms_planner.text import texts_for
from comms_planner.typeset.voices import Typefaces
from tests.reports.calendar.printed import FIRST, LAST, TODAY, boxes, made, pages


@pytest.mark.parametrize("by", ["flagship", "campaign", "platform", "owner", "pillar"])
def test_the_lanes_are_chosen(planner: Planner, by: str, briefing: int) -> None:
    text = " ".join(pages(made(planner, "timeline", by=by)))
    assert "Press briefing" in text
    assert ("World Habitat Day" if by == "platform" else "Events") in text


@pytest.mark.parametrize("by", list(By))
@pytest.mark.parametrize("language", ["en", "zh", "fr"])
def test_lanes_are_called_on_paper_as_in_the_window(
    planner: Planner, by: By, language: str, briefing: int
) -> None:
    grouping, texts = planner.read(lanes.grouping, by), texts_for(language)
    names = [lane_name(key, grouping, texts) for key in (lanes.EVENTS, lanes.NONE, lanes.DAYS)]
    text = " ".join(pages(made(planner, "timeline", language, by=by)))
    assert [name for name in names if name not in text] == []


def test_a_timeline_of_ten_years_from_any_day_is_printed(planner: Planner) -> None:
    first = dt.date(2024, 11, 29)
    CalendarRequest("timeline", first, first + dt.timedelta(timescale.TEN_YEARS), TODAY)
    with pytest.raises(Invalid):
        CalendarRequest("timeline", first, first + dt.timedelta(timescale.TEN_YEARS + 1), TODAY)


def test_what_is_known_to_the_year_is_hatched_on_the_timeline_from_end_to_end(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[float, float]] = []
    hatched = CalendarFlowable.hatched

    def heard(
        self: CalendarFlowable, hue: Hue, left: float, base: float, width: float, height: float
    ) -> None:
        drawn.append((left, width))
        hatched(self, hue, left, base, width, height)

    monkeypatch.setattr(CalendarFlowable, "hatched", heard)
    text = " ".join(pages(made(planner, "timeline")))
    assert "Hatched: known only to the month, quarter or year." in text
    assert text.count("City Prosperity Initiative 2026 (2026)") == 1
    assert "Without a day yet: City" not in text
    shown = planner.read(gather, CalendarRequest("timeline", FIRST, LAST, TODAY))
    assert drawn[0] == (0, pytest.approx(shown.width))


def test_a_full_lane_goes_on_overleaf_with_nothing_lost(planner: Planner) -> None:
    for number in range(120):
        planner.write(actions.add, Bilingual(f"Task {number:03}"), starts=FIRST, ends=LAST)
    text = " ".join(pages(made(planner, "timeline")))
    assert all(f"Task {number:03}" in text for number in range(120))


def test_what_waits_for_what_is_said_below_the_timeline(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (
        planner.write(actions.add, Bilingual(title), starts=day, ends=day)
        for title, day in (("Draft", FIRST), ("Print run", FIRST + dt.timedelta(9)))
    )
    planner.write(dependencies.add, second, first)
    said = " ".join(pages(made(planner, "timeline")))
    assert "“Print run” (19 September 2026) waits for “Draft” (10 September 2026)." in said
    monkeypatch.setattr(timeline_story, "MOST_WAITING", 0)
    said = " ".join(pages(made(planner, "timeline")))
    assert "waits for “Draft”" not in said
    assert "More actions wait for another here than can be listed." in said
    assert "waits for" not in " ".join(pages(made(planner, "timeline")))


@pytest.mark.parametrize(
    ("language", "lag", "said"),
    [
        ("en", 3, "waits for “Draft” (10 September 2026), with at least 3 days between."),
        ("en", 1, "waits for “Draft” (10 September 2026), with at least 1 day between."),
        ("zh", 3, "其间至少相隔 3 天"),
        ("fr", 3, "avec au moins 3 jours d’intervalle"),
        ("es", 1, "con al menos 1 día de por medio"),
        ("ru", 3, "не менее 3 дней"),
        ("ar", 3, "3 أيام"),
    ],
)
def test_the_days_to_leave_between_two_actions_are_said_below_the_timeline(
    planner: Planner, language: str, lag: int, said: str
) -> None:
    first, second = (
        planner.write(actions.add, Bilingual(title), starts=day, ends=day)
        for title, day in (("Draft", FIRST), ("Print run", FIRST + dt.timedelta(9)))
    )
    planner.write(dependencies.add, second, first, lag)
    content = " ".join(pages(made(planner, "timeline", language)))
    assert said in content.replace("\xa0", " ")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_arrows_lead_from_lane_to_lane_of_a_printed_timeline(
    planner: Planner, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[tuple[Bar, Bar]] = []

    def heard(start: Bar, end: Bar, out: float, head: float) -> list[Line]:
        found.append((start, end))
        return lines_between(start, end, out, head)

    monkeypatch.setattr(timeline_links, "lines_between", heard)
    first, second, third = (
        planner.write(actions.add, Bilingual(title), starts=on, ends=on, new_owner=Bilingual(who))
        for title, who, on in (
            ("Draft", "Ann", FIRST), ("Print run", "Ben", FIRST + dt.timedelta(9)),
            ("Year book", "Cem", LAST + dt.timedelta(90)),
        )
    )  # fmt: skip
    made(planner, "timeline", language, by="owner")
    assert found == []
    planner.write(dependencies.add, second, first)
    planner.write(dependencies.add, third, second)
    made(planner, "timeline", language, by="owner")
    ((start, end),) = found
    assert start.right < end.left
    assert start.bottom < end.top, "another lane, further down"
    monkeypatch.setattr(timeline_story, "MOST_WAITING", 0)
    made(planner, "timeline", language, by="owner")
    assert len(found) == 1, "nobody could follow so many"


def test_words_on_the_timeline_leave_room_for_what_became_of_it(
    planner: Planner, put_off: int
) -> None:
    found = planner.read(month.entries, FIRST, LAST)
    moved = next(e for e in found if e.exception == "rescheduled")
    plain = moved._replace(exception="", status="planned")
    lane = TimelineLane(
        "L",
        (moved, plain),
        FIRST,
        LAST,
        700,
        Arrows((), 700, mirrored=False),
        texts_for("en"),
        styles_for("en"),
        Typefaces(),
    )
    rooms = [lane._placed(e).after for e in (moved, plain)]
    assert rooms[0] > rooms[1] * 2


def test_no_name_on_the_axis_of_the_timeline_is_cut(planner: Planner) -> None:
    request = CalendarRequest("timeline", dt.date(2026, 11, 1), dt.date(2026, 12, 31), TODAY)
    text = " ".join(pages(render(planner.read(gather, request), request, texts_for("en"))))
    assert "9 Nov" in text
    assert not re.search(r"\b\d+…", text)


def test_the_timeline_wears_the_colours_of_its_legend(
    planner: Planner, briefing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = boxes(monkeypatch)
    made(planner, "timeline")
    ink = PAPER.series[5]
    assert (ink, 2) in drawn, "the meeting of others has an edge"
    assert {colour for colour, width in drawn if width > 8} >= {PAPER.pressed, PAPER.selection}


def test_the_axis_of_the_timeline_begins_with_its_first_day(planner: Planner) -> None:
    request = CalendarRequest("timeline", dt.date(2026, 11, 18), dt.date(2026, 12, 31), TODAY)
    text = " ".join(pages(render(planner.read(gather, request), request, texts_for("en"))))
    assert "18 Nov 23 Nov 30 Nov" in text
    assert "16 Nov" not in text


def test_on_a_timeline_of_years_no_bar_of_a_day_lies_under_the_words_of_another() -> None:
    first = dt.date(2026, 1, 1)
    entries = [
        Entry(f"observance:{n}", "observance", n, Bilingual(f"Day of number {n}"), on, on)
        for n in range(60)
        for on in [first + dt.timedelta(3652 - 20 * n)]
    ]
    arrows = Arrows([("a", "b")], 700, mirrored=False)
    lane = TimelineLane(
        "L", entries, first, first + dt.timedelta(3652), 700, arrows,
        texts_for("en"), styles_for("en"), Typefaces(),
    )  # fmt: skip
    for row in lane.rows:
        for one, following in pairwise(row):
            begins = min(following.begin, following.words - 2)
            assert one.begin + one.bar <= begins
