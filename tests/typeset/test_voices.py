from __future__ import annotations

from comms_planner.typeset.style import Weight
from comms_planner.typeset.voices import Typefaces, Word


def faces_of(word: Word) -> list[str]:
    return [piece.font.face.name for piece in word.pieces]


def word(text: str, language: str = "en", weight: Weight = Weight.REGULAR, level: int = 0) -> Word:
    return Typefaces().voice(weight, language).at_level(level)[text]


def test_latin_and_cyrillic_come_from_inter_chinese_and_arabic_from_noto() -> None:
    assert faces_of(word("Ciudad")) == ["Inter-Regular"]
    assert faces_of(word("город")) == ["Inter-Regular"]
    assert faces_of(word("城市", "zh")) == ["NotoSansSC-Regular"]
    assert faces_of(word("المدن", "ar", level=1)) == ["NotoSansArabic-Regular"]


def test_quotation_marks_are_chinese_in_chinese_text_only() -> None:
    assert faces_of(word("“", "zh")) == ["NotoSansSC-Regular"]
    assert faces_of(word("“", "en")) == ["Inter-Regular"]


def test_heavy_latin_goes_with_bold_chinese() -> None:
    assert faces_of(word("a城", "zh", Weight.SEMI_BOLD)) == ["Inter-SemiBold", "NotoSansSC-Bold"]


def test_languages_that_do_not_slant_are_bold_instead() -> None:
    slanted = Typefaces().voice(Weight.REGULAR, "ar", italic=True).at_level(1)["المدن"]
    assert faces_of(slanted) == ["NotoSansArabic-Bold"]
    assert faces_of(Typefaces().voice(Weight.REGULAR, "en", italic=True).words["a"]) == [
        "Inter-Italic"
    ]


def test_a_character_no_face_has_is_drawn_as_a_box_and_listed() -> None:
    faces = Typefaces()
    found = faces.voice(Weight.REGULAR, "en").words["aௐb"]
    assert len(found.pieces) == 3
    assert faces.missing == {"ௐ": "tamil om"}


def test_pictures_are_drawn_and_those_that_belong_together_as_one() -> None:
    faces = Typefaces()
    voice = faces.voice(Weight.REGULAR, "en")
    assert faces_of(word("🎬")) == ["NotoEmoji-Regular"]
    assert voice.width("👩\u200d👧") < voice.width("👩👧")
    assert voice.width("🏙\ufe0f") == voice.width("🏙")
    assert faces.missing == {}


def test_marks_without_a_picture_take_no_room_and_are_not_listed() -> None:
    faces = Typefaces()
    assert faces.voice(Weight.REGULAR, "en").words["\u200f"].width == 0
    assert faces.missing == {}


def test_signs_that_look_alike_stand_in_for_each_other() -> None:
    faces = Typefaces()
    assert faces.voice(Weight.REGULAR, "en").words["✔"].width > 0
    assert faces.missing == {}


def test_a_word_is_shaped_once_for_a_document() -> None:
    words = Typefaces().voice(Weight.REGULAR, "en").words
    assert words["city"] is words["city"]


def test_figures_of_a_table_are_all_of_one_width() -> None:
    voice = Typefaces().voice(Weight.REGULAR, "en", tabular=True)
    assert voice.width("111") == voice.width("888")


def test_letters_of_arabic_join() -> None:
    apart = sum(word(char, "ar", level=1).width for char in "بيت")
    assert word("بيت", "ar", level=1).width < 0.8 * apart
