from __future__ import annotations

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics

from comms_planner.reports.canvas import NO_HOST, secure
from comms_planner.reports.fonts import STAND_IN, Typefaces, Weight


def test_latin_letters_come_from_inter_and_chinese_ones_from_noto() -> None:
    choose = Typefaces().choose(Weight.REGULAR, "zh")
    assert choose["a"].face.name == "Inter-Regular"
    assert choose["城"].face.name == "NotoSansSC-Regular"


def test_quotation_marks_are_chinese_in_chinese_text_only() -> None:
    faces = Typefaces()
    assert faces.choose(Weight.REGULAR, "zh")["“"].face.name == "NotoSansSC-Regular"
    assert faces.choose(Weight.REGULAR, "en")["“"].face.name == "Inter-Regular"


def test_heavy_latin_goes_with_bold_chinese() -> None:
    assert Typefaces().choose(Weight.SEMI_BOLD, "zh")["城"].face.name == "NotoSansSC-Bold"


def test_a_character_no_face_has_is_printed_as_a_box_and_listed() -> None:
    faces = Typefaces()
    glyph = faces.choose(Weight.REGULAR, "en")["🎬"]
    assert (glyph.char, glyph.face.name) == (STAND_IN, "NotoSansSC-Regular")
    assert faces.missing == {"🎬": "clapper board"}


def test_marks_without_a_picture_take_no_room_and_are_not_listed() -> None:
    faces = Typefaces()
    assert faces.choose(Weight.REGULAR, "en")["\u200f"].width == 0
    assert faces.missing == {}


def test_faces_are_registered_once() -> None:
    Typefaces().choose(Weight.REGULAR, "en")
    first = pdfmetrics.getFont("Inter-Regular")
    Typefaces().choose(Weight.REGULAR, "en")
    assert pdfmetrics.getFont("Inter-Regular") is first


def test_reportlab_may_fetch_from_nowhere() -> None:
    secure()
    assert rl_config.trustedHosts == [NO_HOST]
