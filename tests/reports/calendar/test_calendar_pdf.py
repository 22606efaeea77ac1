"""The calendar alone on paper, by the words that are printed."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pypdfium2
import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.progress import Cancelled
from comms_planner.reports.calendar_pdf import VIEWS, CalendarRequest, gather, render, write
from comms_planner.reports.calendars import CalendarFlowable
from comms_planner.reports.sheet import PAPERS
from comms_planner.reports.styles import PAPER
from comms_planner.services import actions, campaigns, editions, month
from comms_planner.services.entry_filter import EntryFilter
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import stations, zones
from comms_planner.text import texts_for
from comms_planner.typeset.setting import Setting
from tests.reports.calendar.printed import FIRST, LAST, TODAY, boxes, made, pages


@pytest.mark.parametrize(("view", "count"), [("month", 3), ("quarter", 2), ("year", 1)])
def test_whole_months_quarters_and_years_are_printed(
    planner: Planner, view: str, count: int
) -> None:
    found = pages(made(planner, view))
    assert len(found) == count
    assert all("World Habitat Day 2026" in text for text in found[:1] if view == "year")
    assert f"Page 1 of {count}" in found[0]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("view", list(VIEWS))
def test_every_view_is_printed_in_every_language(
    planner: Planner, view: str, language: str, briefing: int
) -> None:
    text = " ".join(pages(made(planner, view, language)))
    assert "2026" in text
    assert "{" not in text


def test_the_agenda_says_when_to_the_minute_and_in_which_zone(
    planner: Planner, briefing: int
) -> None:
    planner.write(zones.set_time, briefing, 570, 630, "America/New_York")
    assert "09:30–10:30 New York" in " ".join(pages(made(planner, "agenda")))
    assert "09:30–10:30 纽约" in " ".join(pages(made(planner, "agenda", "zh")))
    planner.write(zones.set_time, briefing, 570, 630, "America/Sao_Paulo")
    text = " ".join(pages(made(planner, "agenda")))
    assert "09:30–10:30 Sao Paulo" in text
    assert "World Cities Day 2026" in text


@pytest.mark.parametrize(
    ("view", "title"),
    [("month", "Septembre 2026"), ("agenda", "Octobre 2026"), ("ahead", "Octobre 2026"),
     ("timeline", "10 septembre – 20 novembre 2026")],
)  # fmt: skip
def test_titles_begin_as_titles_do(planner: Planner, view: str, title: str) -> None:
    text = " ".join(pages(made(planner, view, "fr"))).replace("\xa0", " ")
    assert text.count(title) > (view == "timeline")


def test_one_that_has_no_room_is_counted_as_one(planner: Planner) -> None:
    for day in range(14, 19):
        for number in range(day - 9):
            on = dt.date(2026, 9, day)
            planner.write(actions.add, Bilingual(f"Task {number}"), starts=on, ends=on)
    text = pages(made(planner, "month", "fr"))[0]
    counted = re.findall(r"(\d+) autre(s?)", text)
    assert ("1", "") in counted
    assert all(plural == "s" for count, plural in counted if count != "1")


def test_what_has_no_day_is_named_once_a_quarter(planner: Planner) -> None:
    (page, _) = pages(made(planner, "quarter"))
    assert page.count("City Prosperity Initiative 2026 (2026)") == 1


def test_what_has_no_day_is_named_below_and_never_put_on_one(planner: Planner) -> None:
    assert (
        "Without a day yet: City Prosperity Initiative 2026 (2026)"
        in pages(made(planner, "month"))[0]
    )


@pytest.mark.parametrize("paper", list(PAPERS))
def test_the_paper_is_chosen(planner: Planner, paper: str) -> None:
    document = pypdfium2.PdfDocument(made(planner, "timeline", paper=paper))
    width, height = PAPERS[paper]
    assert document[0].get_size() == pytest.approx((width, height), abs=0.5)
    document.close()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("view", ["day", "week", "month", "quarter", "timeline"])
def test_done_work_is_struck_out_on_paper_and_the_legend_says_so(
    planner: Planner, briefing: int, view: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    struck: list[str] = []
    put = CalendarFlowable.put

    def heard(
        self: CalendarFlowable, setting: Setting, left: float, top: float, **more: bool
    ) -> None:
        if more.get("struck"):
            struck.append("".join(span.text for span in setting.spans))
        put(self, setting, left, top, **more)

    monkeypatch.setattr(CalendarFlowable, "put", heard)
    made(planner, view)
    assert not [one for one in struck if "Press" in one]
    planner.write(actions.set_status, briefing, "done", FIRST)
    text = " ".join(pages(made(planner, view, language)))
    assert [one for one in struck if "Press" in one]
    assert ("Struck out: done work" in text) is (language == "en")


def test_the_same_plan_gives_the_same_bytes(planner: Planner) -> None:
    assert made(planner, "quarter") == made(planner, "quarter")


def test_what_cannot_be_is_refused(planner: Planner) -> None:
    with pytest.raises(Invalid):
        CalendarRequest("party", FIRST, LAST, TODAY)
    with pytest.raises(Invalid):
        CalendarRequest("month", LAST, FIRST, TODAY)
    with pytest.raises(Invalid):
        CalendarRequest("year", FIRST, dt.date(2060, 1, 1), TODAY)
    with pytest.raises(Invalid):
        CalendarRequest("year", FIRST, LAST, TODAY, paper="napkin")


def test_a_stopped_run_leaves_what_was_there(planner: Planner, tmp_path: Path) -> None:
    out = tmp_path / "calendar.pdf"
    out.write_bytes(b"before")
    request = CalendarRequest("month", FIRST, LAST, TODAY)

    def stop(done: int, total: int, text: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write(planner.read(gather, request), request, out, texts_for("en"), stop)
    assert out.read_bytes() == b"before"


@pytest.mark.parametrize(
    ("language", "weekday", "first"),
    [("en", None, "Mon Tue"), ("en", 5, "Sat Sun"), ("en", 6, "Sun Mon"), ("ar", 0, "الاثنين")],
)
def test_a_week_begins_where_it_is_asked_to(
    planner: Planner, language: str, weekday: int | None, first: str
) -> None:
    request = CalendarRequest("month", FIRST, LAST, TODAY)
    shown = planner.read(gather, request)
    content = render(shown, request, texts_for(language).week_from(weekday))
    names = [first, "السبت"] if language == "ar" else [first]
    text = pages(content)[0]
    assert sorted(names, key=text.index) == names


def test_in_arabic_a_week_begins_on_saturday(planner: Planner) -> None:
    text = pages(made(planner, "month", "ar"))[0]
    assert text.index("السبت") < text.index("الاثنين")


@pytest.mark.parametrize("view", ["month", "quarter", "week", "year", "agenda", "timeline"])
def test_an_edition_without_any_date_is_named_once_at_the_end(planner: Planner, view: str) -> None:
    planner.write(editions.add, "wuf", Bilingual("The fifteenth Forum"))
    found = pages(made(planner, view))
    assert "The fifteenth Forum (date to be confirmed)" in found[-1]
    assert sum(text.count("The fifteenth Forum") for text in found) == 1


@pytest.mark.parametrize("view", ["day", "week"])
def test_a_crowd_at_one_hour_is_printed_and_named_below(planner: Planner, view: str) -> None:
    made_here = [
        planner.write(actions.add, Bilingual(f"Call {number}"), starts=FIRST)
        for number in range(40)
    ]
    for number in made_here:
        planner.write(zones.set_time, number, 600, 615, "Africa/Nairobi")
    found = pages(made(planner, view))
    said = " ".join(found)
    assert "more" in found[0]
    assert "Also on 10 Sep:" in said
    named = re.findall(r"10:00 (Call \d+)", said)
    assert len(named) == len(set(named)) >= 39  # one stands in its block, cut short in a week


@pytest.mark.parametrize("view", ["month", "quarter", "week"])
def test_what_matters_most_is_printed_on_a_crowded_day(planner: Planner, view: str) -> None:
    first, last = dt.date(2026, 9, 28), dt.date(2026, 10, 11)
    for number in range(20):
        planner.write(actions.add, Bilingual(f"Errand {number}"), starts=first, ends=last)
    request = CalendarRequest(view, first, last, TODAY)
    said = " ".join(pages(render(planner.read(gather, request), request, texts_for("en"))))
    assert "World Habitat" in said
    assert "more" in said


def test_the_weekend_of_the_first_duty_station_is_shaded_on_paper(planner: Planner) -> None:
    request = CalendarRequest("month", FIRST, LAST, TODAY)
    first = planner.read(stations.rows)[0]
    assert planner.read(gather, request).weekend == {5, 6}
    planner.write(stations.set_weekend, first.id, "FR,SA")
    there = planner.read(gather, request)
    assert there.weekend == {4, 5}
    pages(render(there, request, texts_for("en")))


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [("2026-01-01", "2026-12-31", "2026"), ("2026-10-01", "2026-10-31", "octubre de 2026"),
     ("2026-10-05", "2026-10-31", "5–31 de octubre de 2026")],
)  # fmt: skip
def test_whole_periods_are_called_by_their_names(
    planner: Planner, first: str, last: str, said: str
) -> None:
    days = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    request = CalendarRequest("timeline", *days, TODAY)
    page = pages(render(planner.read(gather, request), request, texts_for("es")))[0]
    assert page.startswith(f"{said[:1].upper()}{said[1:]} Eventos")
    assert f"Calendario, {said} " in page


def test_the_titles_of_a_day_stand_below_each_other_without_a_gap(planner: Planner) -> None:
    """A short title once took the free lines of its day, and the next was cut for want of one."""
    for title in ("Short", "Global media and information literacy week, opened"):
        planner.write(actions.add, Bilingual(title), starts=dt.date(2027, 8, 25))
    request = CalendarRequest("month", dt.date(2027, 8, 1), dt.date(2027, 8, 31), TODAY)
    page = pages(render(planner.read(gather, request), request, texts_for("en")))[0]
    assert "literacy week, opened" in page


def test_a_date_that_is_confirmed_is_called_so_once(planner: Planner) -> None:
    for view in ("agenda", "ahead"):
        text = " ".join(pages(made(planner, view)))
        assert "Outside source, confirmed" in text
        assert "confirmed · confirmed" not in text


def test_type_grows_with_the_paper_of_a_month(planner: Planner) -> None:
    """A month for the wall was once set as small as one for the desk."""
    high: dict[str, float] = {}
    for paper in ("a4", "a4-landscape", "a3-landscape"):
        request = CalendarRequest(
            "month", dt.date(2026, 10, 1), dt.date(2026, 10, 31), TODAY, paper=paper
        )
        document = pypdfium2.PdfDocument(
            render(planner.read(gather, request), request, texts_for("en"))
        )
        assert len(document) == 1
        text = document[0].get_textpage()
        at, _ = text.search("Mon").get_next()
        _, low, _, top = text.get_charbox(at)
        high[paper] = top - low
        document.close()
    assert high["a4"] == pytest.approx(high["a4-landscape"], rel=0.01)
    assert high["a3-landscape"] > 1.3 * high["a4-landscape"]


def test_what_is_over_is_not_said_to_be_going_on(planner: Planner) -> None:
    request = CalendarRequest("ahead", FIRST, LAST, dt.date(2026, 10, 20))
    text = " ".join(pages(render(planner.read(gather, request), request, texts_for("en"))))
    assert "World Habitat Day 2026 Platform Outside source, confirmed past" in text
    assert "Urban October 2026 Season Outside source, confirmed now" in text


def test_the_months_of_a_year_begin_as_headings_do(planner: Planner) -> None:
    text = " ".join(pages(made(planner, "year", "ru")))
    assert "Январь 2026" in text
    assert "январь 2026" not in text


def test_what_became_of_one_of_a_series_is_said_in_the_language_of_the_paper(
    planner: Planner, put_off: int
) -> None:
    text = " ".join(pages(made(planner, "agenda", "zh")))
    assert "已改期" in text
    assert "已推迟" in text
    assert "ostponed" not in text
    assert "escheduled" not in text


def test_the_year_says_what_the_line_under_a_day_means(planner: Planner) -> None:
    (text,) = pages(made(planner, "year"))
    assert "A line under a day: actions or United Nations days." in text
    assert "Actions: Think" not in text, "no bar of a year wears the colour of a pillar"


def test_what_is_cancelled_fills_no_day(planner: Planner, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = boxes(monkeypatch)
    made(planner, "year")
    filled = sum(colour == PAPER.series[5] for colour, _ in drawn)
    on = planner.read(month.entries, dt.date(2026, 10, 31), dt.date(2026, 10, 31))
    found = next(e for e in on if e.title.en == "World Cities Day 2026")
    planner.write(editions.set_date_status, found.id, "cancelled", Bilingual("Storm"))
    drawn.clear()
    text = " ".join(pages(made(planner, "year")))
    assert "World Cities Day 2026 (Cancelled)" in text
    assert sum(colour == PAPER.series[5] for colour, _ in drawn) == filled - 2


def test_a_week_has_what_lies_on_all_its_seven_days(planner: Planner) -> None:
    monday = dt.date(2026, 11, 23)
    planner.write(actions.add, Bilingual("Press tour"), starts=monday, ends=monday)
    request = CalendarRequest("week", dt.date(2026, 11, 18), dt.date(2026, 11, 22), TODAY)
    (text,) = pages(render(planner.read(gather, request), request, texts_for("en")))
    assert "Press tour" in text
    assert text.count("18–24 November 2026") == 2, "above the page and as its title"


@pytest.mark.parametrize("view", ["day", "week"])
def test_what_has_hours_elsewhere_is_printed_where_the_main_clock_has_it(
    planner: Planner, view: str
) -> None:
    sunday = dt.date(2026, 12, 13)
    gala = planner.write(actions.add, Bilingual("Gala"), starts=sunday, ends=sunday)
    planner.write(zones.set_time, gala, 1140, 1260, "America/New_York")
    for day in (sunday, sunday + dt.timedelta(1)):
        begin = day if view == "day" else day - dt.timedelta(day.weekday())
        request = CalendarRequest(view, begin, begin, TODAY, zones=("Africa/Nairobi",))
        said = " ".join(pages(render(planner.read(gather, request), request, texts_for("en"))))
        assert ("03:00 Gala" in said) == (day != sunday)


def test_what_is_postponed_is_not_said_to_be_going_on(planner: Planner) -> None:
    on = planner.read(month.entries, dt.date(2026, 10, 20), dt.date(2026, 10, 20))
    found = next(e for e in on if e.title.en == "CBD COP17")
    assert "going on: Urban October 2026; CBD COP17)" in " ".join(pages(made(planner, "agenda")))
    planner.write(editions.set_date_status, found.id, "postponed", Bilingual("No host"))
    text = " ".join(pages(made(planner, "agenda")))
    assert "CBD COP17" in text
    assert not re.search(r"going on: [^)]*CBD COP17", text)


@pytest.mark.parametrize(("zone", "sign"), [("Pacific/Honolulu", "−"), ("Pacific/Auckland", "+")])
def test_the_sign_of_another_day_stands_before_its_number_in_arabic(
    planner: Planner, zone: str, sign: str
) -> None:
    where = ("Africa/Nairobi", zone)
    request = CalendarRequest("week", FIRST, FIRST, TODAY, zones=where)
    content = render(planner.read(gather, request), request, texts_for("ar"))
    document = pypdfium2.PdfDocument(content)
    text = document[0].get_textpage()
    letters = [
        (text.get_text_range(at, 1), text.get_charbox(at)) for at in range(text.count_chars())
    ]
    document.close()
    signs = [box for letter, box in letters if letter == sign]
    assert signs
    for left, bottom, right, _ in signs:
        beside = [
            box for letter, box in letters
            if letter == "1" and abs(box[1] - bottom) < 6 and abs(box[0] - left) < 6
        ]  # fmt: skip
        assert beside
        assert all(box[0] >= right - 0.5 for box in beside), "the number follows on the right"


@pytest.mark.parametrize("view", ["month", "agenda", "timeline"])
def test_an_action_whose_date_was_postponed_is_printed_as_such(
    planner: Planner, briefing: int, view: str
) -> None:
    planner.write(actions.set_date_status, briefing, "postponed")
    text = " ".join(pages(made(planner, view)))
    assert ("Postponed" if view == "agenda" else "Press briefing (Postponed)") in text


def test_a_narrowed_calendar_says_above_each_page_what_it_is_narrowed_to(
    planner: Planner,
) -> None:
    said = Bilingual("Homes")
    campaign = planner.write(
        campaigns.add, Bilingual("Homes for all", "人人有居所"), objective=said, target=said,
        theme=said, starts=FIRST, ends=LAST,
    )  # fmt: skip
    for chosen, told in (
        (EntryFilter(campaign=str(campaign)), "Calendar, October 2026; only Homes for all"),
        (EntryFilter(platform="whd", words="talk"), "only World Habitat Day; talk"),
        (EntryFilter(hidden=frozenset({"season"})), "Calendar, October 2026; some kinds left out"),
    ):
        request = CalendarRequest(
            "month", dt.date(2026, 10, 1), dt.date(2026, 10, 31), TODAY, filter=chosen
        )
        (text,) = pages(render(planner.read(gather, request), request, texts_for("en")))
        assert told in text
    whole = CalendarRequest("month", dt.date(2026, 10, 1), dt.date(2026, 10, 31), TODAY)
    (text,) = pages(render(planner.read(gather, whole), whole, texts_for("en")))
    assert "only" not in text
    assert "left out" not in text
