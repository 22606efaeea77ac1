"""A text in two languages says what is written and falls back where nothing is."""

from __future__ import annotations

import pytest

from comms_planner.bilingual import Bilingual


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        (Bilingual("Share", "分享"), "en", "Share"),
        (Bilingual("Share", "分享"), "zh", "分享"),
        (Bilingual("Share", ""), "zh", "Share"),
        (Bilingual("", "分享"), "en", "分享"),
        (Bilingual(), "en", ""),
    ],
)
def test_the_other_language_stands_in_where_one_is_missing(
    text: Bilingual, language: str, shown: str
) -> None:
    assert text.in_language(language) == shown


def test_a_language_is_there_only_when_it_was_written() -> None:
    text = Bilingual("Share", "")
    assert text.has("en")
    assert not text.has("zh")


def test_one_side_is_replaced_and_the_other_kept() -> None:
    text = Bilingual("Share", "分享")
    assert text.with_text("zh", "共享") == Bilingual("Share", "共享")
    assert text.with_text("en", "Sharing") == Bilingual("Sharing", "分享")
    assert text == Bilingual("Share", "分享")


def test_a_text_written_in_neither_language_is_empty() -> None:
    assert not Bilingual()
    assert Bilingual("", "分享")
    assert Bilingual("Share")
