"""The shipped fonts: plain outlines, one family per script, every character we write."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from comms_planner.paths import FONTS, REFERENCE

SIGNS = "→✓•–—“”‘’≥≈≤×·…"
FACES = {
    "Inter-Regular": ("Inter", 400),
    "Inter-Italic": ("Inter", 400),
    "Inter-Medium": ("Inter", 500),
    "Inter-SemiBold": ("Inter", 600),
    "Inter-Bold": ("Inter", 700),
    "Inter-BoldItalic": ("Inter", 700),
    "NotoSansSC-Regular": ("Noto Sans SC", 400),
    "NotoSansSC-Bold": ("Noto Sans SC", 700),
    "NotoSansArabic-Regular": ("Noto Sans Arabic", 400),
    "NotoSansArabic-Bold": ("Noto Sans Arabic", 700),
    "NotoEmoji-Regular": ("Noto Emoji", 400),
}


@cache
def face(name: str) -> TTFont:
    return TTFont(BytesIO((FONTS / f"{name}.ttf").read_bytes()), lazy=True)


def covered(*names: str) -> set[str]:
    return {chr(code) for name in names for code in face(name).getBestCmap()}


def test_the_folder_holds_these_faces_with_their_licences_and_no_other() -> None:
    assert {path.stem for path in FONTS.glob("*.?tf")} == set(FACES)
    for family in ("Inter", "NotoSansSC", "NotoSansArabic", "NotoEmoji"):
        text = (FONTS / f"LICENSE-{family}.txt").read_text(encoding="utf-8")
        assert "SIL Open Font License" in text


def test_the_fonts_together_stay_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in FONTS.glob("*.ttf")) < 17 * 1024**2


@pytest.mark.parametrize("name", FACES)
def test_a_face_is_static_truetype_that_may_be_embedded(name: str) -> None:
    font = face(name)
    assert "glyf" in font
    assert not {"fvar", "gvar", "CFF ", "CFF2", "STAT"} & set(font.keys())
    assert font["OS/2"].fsType == 0


@pytest.mark.parametrize(("name", "family", "weight"), [(n, *rest) for n, rest in FACES.items()])
def test_a_face_names_its_family_and_weight(name: str, family: str, weight: int) -> None:
    font = face(name)
    names = font["name"]
    assert (names.getDebugName(16) or names.getDebugName(1)) == family
    assert names.getDebugName(6) == name
    assert font["OS/2"].usWeightClass == weight
    assert bool(font["head"].macStyle & 0b10) == ("Italic" in name)
    assert bool(font["head"].macStyle & 0b01) == ("Bold" in name and "Semi" not in name)


@pytest.mark.parametrize("name", [name for name in FACES if name.startswith("Inter")])
def test_inter_writes_european_languages_and_our_signs(name: str) -> None:
    wanted = "Résumé ñ ¿¡ ß Ł ő Здравствуйте Ёё № « » Αθήνα \u00a0\u202f" + SIGNS
    assert not set(wanted) - covered(name)


@pytest.mark.parametrize("name", ["NotoSansSC-Regular", "NotoSansSC-Bold"])
def test_the_chinese_face_covers_a_whole_standard_kana_and_full_width_signs(name: str) -> None:
    kana = {chr(code) for code in range(0x3041, 0x3097)} | {chr(c) for c in range(0x30A1, 0x30FF)}
    assert not {"，", "。", "《", "》", "（", "）", "；", "：", "？", "！", "、", "·"} - covered(
        name
    )
    assert not (kana | set(SIGNS)) - covered(name)
    assert len(ideographs(covered(name))) >= 20_902


def ideographs(characters: set[str]) -> set[str]:
    return {character for character in characters if "\u4e00" <= character <= "\u9fff"}


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_arabic_face_writes_arabic_with_both_kinds_of_digits(weight: str) -> None:
    assert not set("خطة الاتصالات ٠١٢٣٤٥٦٧٨٩ 0123456789 ، ؛ ؟") - covered(
        f"NotoSansArabic-{weight}"
    )


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_every_character_of_the_reference_data_can_be_drawn(weight: str) -> None:
    files = sorted(REFERENCE.rglob("*.json"))
    assert files
    words = {character for path in files for character in path.read_text(encoding="utf-8")}
    assert not words - covered(f"Inter-{weight}", f"NotoSansSC-{weight}") - {"\n"}


def test_pictures_are_drawn_and_digits_are_not_taken_from_inter() -> None:
    assert not set("🏙🎬🌍📅👩👧✅⏰🏳🇰") - covered("NotoEmoji-Regular")
    assert not set("0123456789#*©®™") & covered("NotoEmoji-Regular")
