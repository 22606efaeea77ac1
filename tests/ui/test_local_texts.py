from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from comms_planner.preferences import DATES_CHOICES
from comms_planner.text import texts_for
from comms_planner.ui.local_texts import AS_BEFORE, DATES, FROM_RIGHT, LocalTexts
from comms_planner.ui.translation import Translation
from comms_planner.ui.widgets.mirror import runs_from_right

DAY = dt.date(2026, 10, 5)


@pytest.mark.parametrize(
    ("dates", "weekday", "day", "month", "first"),
    [
        ("fr", "lun.", "5\xa0octobre 2026", "Octobre 2026", 0),
        ("es", "lun", "5\xa0de octubre de 2026", "Octubre de 2026", 0),
        ("ru", "пн", "5\xa0октября 2026\xa0года", "Октябрь 2026", 0),
        ("ar", "الاثنين", "5\xa0تشرين\xa0الأول/أكتوبر 2026", "تشرين\xa0الأول/أكتوبر 2026", 5),
    ],
)
def test_days_and_months_are_named_in_four_further_languages(
    dates: str, weekday: str, day: str, month: str, first: int
) -> None:
    texts = LocalTexts(texts_for("en"), dates)
    assert texts.weekday(0) == weekday
    assert texts.day(DAY).strip(f"{FROM_RIGHT}{AS_BEFORE}") == day
    assert texts.month(2026, 10) == month
    assert texts.first_weekday == first
    assert texts.mirrored == (dates == "ar")
    assert texts.language == "en"
    assert len({texts.weekday(n) for n in range(7)}) == 7
    assert all(texts.weekday_letter(n) and texts.short_month(n + 1) for n in range(7))


def test_spans_are_said_no_more_exactly_than_they_are_known() -> None:
    texts = LocalTexts(texts_for("en"), "fr")
    last = dt.date(2026, 10, 11)
    assert texts.span(DAY, last) == "5–11\xa0octobre 2026"
    assert texts.span(DAY, dt.date(2026, 11, 2)) == "5\xa0octobre – 2\xa0novembre 2026"
    assert texts.span(DAY, last, "month") == "octobre 2026"
    assert texts.span(DAY, last, "quarter") == "T4 2026"
    assert texts.span(DAY, last, "year") == "2026"
    assert texts.span(None, None, "tbc") == "date to be confirmed"


def test_the_window_is_read_in_the_direction_of_its_dates(qapp: QApplication) -> None:
    translation = Translation(qapp)
    translation.switch("en", "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    translation.switch("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert not isinstance(translation.texts, LocalTexts)


def test_what_can_be_chosen_is_what_can_be_kept() -> None:
    assert {"", *DATES} == set(DATES_CHOICES)


@pytest.mark.parametrize(
    ("words", "right"), [("Op-ed", False), ("2 days", False), ("الاثنين", True), ("12", False)]
)
def test_words_run_as_their_first_letter_does(words: str, right: bool) -> None:
    assert runs_from_right(words) == right


def test_an_arabic_date_keeps_its_order_among_english_words() -> None:
    """Its day once stood before the month's other end: Observance · 3 2026 December."""
    texts = LocalTexts(texts_for("en"), "ar")
    for said in (texts.day(DAY), texts.dated(DAY), texts.short_day(DAY), texts.span(DAY, DAY)):
        assert said[0] == FROM_RIGHT
        assert said[-1] == AS_BEFORE
        assert runs_from_right(said)
    assert not LocalTexts(texts_for("en"), "fr").day(DAY).startswith(FROM_RIGHT)
