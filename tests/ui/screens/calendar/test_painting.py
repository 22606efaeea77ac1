from __future__ import annotations

import datetime as dt

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from comms_planner import app as application
from comms_planner import paths
from comms_planner.bilingual import Bilingual
from comms_planner.design import DARK, LIGHT, THEMES, Tokens
from comms_planner.services.month import Entry
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar.agenda import AgendaView
from comms_planner.ui.screens.calendar.brushes import FADE, SPREAD, Brushes
from comms_planner.ui.screens.calendar.grid import Grid
from comms_planner.ui.screens.calendar.looks import NORMAL, STRONG, STRUCK, Look, look_of
from comms_planner.ui.screens.calendar.month import MonthView
from comms_planner.ui.screens.calendar.painting import (
    FEWEST,
    body,
    marks_below,
    paint_entry,
    paint_line,
)
from comms_planner.ui.screens.calendar.schedule import Schedule
from comms_planner.ui.theme import fonts

TODAY = dt.date(2026, 10, 22)
ROOM = QSize(728, 318)
"""What a month has in a window of 980 by 620."""
ODD = ("Op-ed", "世界人居日", "يوم الموئل العالمي", "🏙️ <b>markup</b> & more", "x" * 10_000, "")


@pytest.fixture
def typefaces(qapp: QApplication) -> None:
    """The app's own letters."""
    application.application()


def schedule_of(count: int) -> Schedule:
    made = Schedule()
    made.today = made.day = TODAY
    made.take(
        [
            Entry(
                f"action:{n}", "action", n, Bilingual(ODD[n % len(ODD)]),
                dt.date(2026, 9, 25) + dt.timedelta(n * 7 % 40),
                dt.date(2026, 9, 25) + dt.timedelta(n * 7 % 40 + n % 5 * (n % 3)),
                status=("planned", "done")[n % 2], pillar=("think", "act", "share", "")[n % 4],
            )
            for n in range(count)
        ]
    )  # fmt: skip
    return made


def has(image: QImage, colour: str) -> bool:
    return any(
        image.pixelColor(x, y).name().upper() == colour
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("count", [0, 7, 700])
def test_any_titles_are_painted_in_any_theme_language_and_direction(
    typefaces: None,
    tokens: Tokens,
    language: str,
    direction: Qt.LayoutDirection,
    count: int,
) -> None:
    schedule = schedule_of(count)
    for view in (
        MonthView(schedule, tokens, Texts(language)),
        AgendaView(schedule, tokens, Texts(language)),
    ):
        view.setLayoutDirection(direction)
        view.resize(900, 600)
        image = view.grab().toImage()
        assert has(image, tokens.surface)
        if isinstance(view, MonthView):
            assert has(image, tokens.today)
            view.lay()
            columns = [view.grid.cell(n).center().x() for n in range(7)]
            mirrored = direction == Qt.LayoutDirection.RightToLeft
            assert columns == sorted(columns, reverse=mirrored)
        view.deleteLater()


def test_a_second_line_of_chinese_is_not_cut(typefaces: None) -> None:
    brushes = Brushes(LIGHT, 38, 12, line=18)
    words = "联合国大会第八十一届会议一般性辩论"
    static, _, drop = brushes.text(words, wrap=115)
    assert static.size().height() > brushes.metrics.height() * 1.5
    assert drop + 2 * brushes.line_height(words) <= brushes.height


def test_words_that_are_drawn_again_and_again_are_laid_out_once(
    typefaces: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("comms_planner.ui.screens.calendar.brushes.MOST_TEXTS", 10)
    brushes = Brushes(LIGHT, 18, 12)
    first = brushes.text("World Habitat Day")[0]
    for n in range(100):
        brushes.text(f"passing by {n}")
        assert brushes.text("World Habitat Day")[0] is first
    gone = brushes.text("passing by 3")
    assert brushes.text("passing by 3") is gone


LATIN = (
    "AV Tokyo – ‘World Cities Day’ €5", "Été WAVE fi: To Yo 1,234", "Ελλάδα, Россия",
    "illicit, ill-lit little silt fills it; still it trills till it tilts", "I l", "WWWWWWWWWWWW",
)  # fmt: skip


@pytest.mark.parametrize("words", [*LATIN, "世界人居日 World Habitat Day", "يوم الموئل العالمي"])
@pytest.mark.parametrize("weight", [NORMAL, STRONG, STRUCK])
@pytest.mark.parametrize("ground", ["", "#ffffff"])
def test_words_look_the_same_when_they_are_new_and_when_they_have_been_laid_out(
    typefaces: None, words: str, weight: str, ground: str
) -> None:
    brushes = Brushes(LIGHT, 18, 12)
    wide = brushes.text(words, weight)[1]
    for room in (wide + 40, wide + 5, wide - 30, 44, 30):
        pictures, brushes = [], Brushes(LIGHT, 18, 12)
        for _ in range(SPREAD + 2):
            picture = QImage(300, 24, QImage.Format.Format_RGB32)
            picture.fill(QColor("white"))
            with QPainter(picture) as painter:
                paint_line(painter, brushes, words, 7, 3, room, weight, "#000000", ground)
            pictures.append(picture)
        assert brushes.kept(words, weight)
        assert all(picture == pictures[0] for picture in pictures)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(
    "words", ["International Day of Persons", "防止战争糟蹋环境国际日", "يوم الموئل العالمي"]
)
def test_words_that_fade_out_leave_what_is_behind_them_as_it_is(
    typefaces: None, words: str, mirrored: bool
) -> None:
    ground, picture = QColor(DARK.weekend), QImage(120, 24, QImage.Format.Format_RGB32)
    picture.fill(ground)
    brushes = Brushes(DARK, 18, 12)
    with QPainter(picture) as painter:
        painter.translate(20, 0)
        for _ in range(SPREAD + 2):
            look = Look("", "", DARK.text)
            paint_entry(painter, brushes, QRect(-20, 3, 90, 18), look, words, mirrored=mirrored)
    lit = [x for x in range(120) if any(picture.pixelColor(x, y) != ground for y in range(24))]
    brightest = max(picture.pixelColor(x, y).lightness() for x in range(120) for y in range(24))
    darkest = min(picture.pixelColor(x, y).lightness() for x in range(120) for y in range(24))
    assert 4 <= lit[0] < lit[-1] <= 90
    assert darkest == ground.lightness()
    assert brightest > ground.lightness() + 100


def test_words_of_another_direction_that_are_cut_show_how_they_begin(typefaces: None) -> None:
    words, room = "إطلاق تقرير لعام 2026 مع المدن كلها", 70
    brushes, pictures = Brushes(LIGHT, 18, 12), []
    for left in (room - brushes.text(words)[1], 0):
        picture = QImage(room, 18, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        with QPainter(picture) as painter:
            if left:  # all of it, its beginning at the right edge
                static, _, drop = brushes.text(words)
                painter.setFont(brushes.fonts[NORMAL])
                painter.drawStaticText(left, drop, static)
            else:
                paint_line(painter, brushes, words, 0, 0, room, NORMAL, "#000000")
        pictures.append(picture.copy(FADE, 0, room - FADE, 18))
    assert pictures[0] == pictures[1]


def test_a_mark_leaves_a_narrow_hour_room_for_its_time(typefaces: None) -> None:
    look = look_of(
        Entry("action:1", "action", 1, Bilingual("Call"), TODAY, TODAY, pillar="think"),
        LIGHT, TODAY, "high",
    )  # fmt: skip
    brushes = Brushes(LIGHT, 42, 12, line=18)
    assert marks_below(brushes, 66, look)
    _, left, right = body(brushes, brushes.shelf(look), look, 66)
    assert right - left >= brushes.text("10:00")[1]


def test_words_are_not_broken_into_letters(
    typefaces: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    brushes, wraps = Brushes(LIGHT, 60, 12, line=18), []
    text = brushes.text
    monkeypatch.setattr(
        brushes, "text", lambda words, weight=NORMAL, wrap=0: (
            wraps.append(wrap), text(words, weight, wrap)
        )[1],
    )  # fmt: skip
    picture = QImage(80, 60, QImage.Format.Format_RGB32)
    for width in range(20, 80):
        with QPainter(picture) as painter:
            look = Look(LIGHT.selection, LIGHT.accent, LIGHT.text)
            paint_entry(painter, brushes, QRect(0, 0, width, 60), look, "10:00 Media hour")
    assert min(wrap for wrap in wraps if wrap) >= FEWEST


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("International Day of Persons with Disabilities", "International Day of "),
        ("🎉🎉 International Day of Persons with Disabilities", "🎉🎉 International Day "),
        ("Donaudampfschifffahrtsgesellschaftskapitän feiert", "Donaudampfschifffahrt"),
    ],
)
def test_the_last_line_of_words_that_are_cut_runs_on_to_the_edge(
    typefaces: None, words: str, first: str
) -> None:
    brushes = Brushes(LIGHT, 34, 11, line=18)
    assert brushes.broken(words, NORMAL, 125, 2) == (first, words.removeprefix(first))
    picture = QImage(160, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    with QPainter(picture) as painter:
        look = Look("", "", LIGHT.text)
        paint_entry(painter, brushes, QRect(0, 0, 134, 34), look, words)
    ink = [
        max(
            (x for x in range(160) for y in rows if picture.pixelColor(x, y).lightness() < 240),
            default=0,
        )
        for rows in (range(17), range(17, 40))
    ]
    assert ink[0] <= 134
    assert 116 <= ink[1] <= 134


@pytest.mark.parametrize("words", [*LATIN, "世界人居日", "يوم الموئل العالمي"])
@pytest.mark.parametrize("weight", [NORMAL, STRONG, STRUCK])
def test_a_line_is_as_high_as_its_words_need(typefaces: None, words: str, weight: str) -> None:
    brushes = Brushes(LIGHT, 60, 12, line=18)
    laid = brushes.text(words, weight)[0]
    assert brushes.line_height(words, weight) == round(laid.size().height())


@pytest.mark.parametrize("words", LATIN)
@pytest.mark.parametrize("weight", [NORMAL, STRONG, STRUCK])
def test_words_are_measured_truly_where_it_makes_out_whether_they_fit(
    typefaces: None, words: str, weight: str
) -> None:
    brushes = Brushes(LIGHT, 18, 12)
    wide = QFontMetrics(brushes.fonts[weight]).horizontalAdvance(words)
    assert wide * 0.975 <= brushes.width(words, weight) <= wide * 1.06 + 4
    for room in range(max(wide - 60, 1), wide + 60):
        assert (brushes.width(words, weight, room) > room) == (wide > room)
    assert brushes.width(words, weight, wide) == brushes.width(words, weight, wide + 1) == wide


def test_the_first_typeface_has_all_that_is_left_to_it(typefaces: None) -> None:
    inter = TTFont(paths.FONTS / "Inter-Regular.ttf").getBestCmap()
    used = [
        *range(0x20, 0x7F),
        *range(0xA0, 0xAD),
        *range(0xAE, 0x149),
        *range(0x391, 0x3A2),
        *range(0x3B1, 0x3CA),
        *range(0x400, 0x460),
        *range(0x2010, 0x2023),
        0x2026,
        0x20AC,
    ]
    for code in used:
        assert fonts.is_latin(chr(code))
        assert code in inter
    for letter in "世、۱ع🎉":
        assert not fonts.is_latin(f"a {letter}")


@pytest.mark.parametrize("first_weekday", range(7))
def test_every_day_is_found_where_it_is_painted(typefaces: None, first_weekday: int) -> None:
    view = MonthView(schedule_of(20), LIGHT, Texts(), first_weekday)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view.setLayoutDirection(direction)
        view.resize(901, 607)
        view.lay()
        for index in range(view.grid.days):
            assert view.grid.index_at(view.grid.cell(index).center()) == index
        for bar in view.packed.bars:
            at = view.bar_at(view.grid.bar(bar).center())
            assert at
            assert at[0] == bar
    view.deleteLater()


@pytest.mark.parametrize("weeks", [5, 6])
def test_in_the_lowest_window_each_week_of_a_month_still_shows_a_bar(weeks: int) -> None:
    """Six weeks once went below the edge of the window, and what remained showed numbers alone."""
    month = dt.date(2026, {5: 10, 6: 8}[weeks], 1)
    view = MonthView(schedule_of(0), LIGHT, Texts("en"))
    assert view.minimumHeight() < ROOM.height(), "a banner above takes some of it"
    grid = Grid(view.weeks_of(month.year, month.month), ROOM, (1,) * weeks)
    assert len(grid.weeks) == weeks
    assert grid.is_low
    assert all(grid.lines(week) for week in range(weeks))
    assert grid.rows()[-1] <= ROOM.height()
    roomy = Grid(grid.weeks, QSize(1000, 700), (1,) * weeks)
    assert not roomy.is_low


def test_words_are_not_broken_into_more_lines_than_they_have(typefaces: None) -> None:
    brushes = Brushes(LIGHT, 60, 12, line=18)
    assert brushes.broken("short", NORMAL, 60, 3) == ("short", "")
    first, rest = brushes.broken("a much longer title than that", NORMAL, 60, 2)
    assert first + rest == "a much longer title than that"
    assert rest
