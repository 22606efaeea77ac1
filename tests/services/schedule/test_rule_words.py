from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.errors import Invalid
from comms_planner.recurrence import compile_rule
from comms_planner.services.schedule import rule_words
from comms_planner.text import Texts, texts_for

START = dt.date(2026, 10, 5)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=YEARLY;BYMONTH=10;BYDAY=1MO", "Every year, in October, on the first Mon"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", "Every 2 weeks, on Mon, Wed"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "Every month, on the last day"),
        ("FREQ=YEARLY", "Every year, on 5\N{NO-BREAK SPACE}Oct"),
        ("FREQ=DAILY;COUNT=3", "Every day, 3 times"),
        ("FREQ=MONTHLY;BYMONTHDAY=-2", "FREQ=MONTHLY;BYMONTHDAY=-2"),
        ("FREQ=YEARLY;BYWEEKNO=20", "FREQ=YEARLY;BYWEEKNO=20"),
    ],
)
def test_a_rule_is_said_in_words(rule: str, said: str) -> None:
    assert rule_words.in_words(rule, START, Texts("en")) == said


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=29", "每年10月29日"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=3", "每月1日、15日，共 3 次"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "每年2月29日"),
    ],
)
def test_a_rule_reads_as_a_person_would_write_it_in_chinese(rule: str, said: str) -> None:
    """每年、十月、29日 once stood there."""
    assert rule_words.in_words(rule, START, texts_for("zh")) == said


def test_a_rule_is_said_in_chinese() -> None:
    rule = "FREQ=YEARLY;INTERVAL=4;BYMONTH=10;BYDAY=1MO"
    assert rule_words.in_words(rule, START, texts_for("zh")) == "每 4 年十月第一个周一"


@pytest.mark.parametrize("day", [START, dt.date(2027, 2, 28), dt.date(2024, 2, 29)])
def test_each_rule_that_is_offered_gives_the_day_it_is_offered_for(day: dt.date) -> None:
    for rule in rule_words.offered(day):
        assert compile_rule(rule, day).between(day, day) == [day], rule


def test_the_next_days_are_found_however_rare() -> None:
    rule = "FREQ=YEARLY;INTERVAL=5;BYMONTH=10;BYMONTHDAY=5"
    assert [d.year for d in rule_words.next_days(rule, START, START, 3)] == [2026, 2031, 2036]
    with pytest.raises(Invalid):
        rule_words.next_days("FREQ=SECONDLY", START, START)
