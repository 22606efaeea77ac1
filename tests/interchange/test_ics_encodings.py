"""Calendars of older programs: their letters are made out, and which encoding was taken is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from comms_planner.errors import Invalid
from comms_planner.interchange import encodings, ics_import
from comms_planner.interchange.tables import csv_read
from comms_planner.services.planner import Planner
from tests.interchange.test_ics_import import calendar, seen, vevent

RUSSIAN = ("Пресс-конференция", "Встреча с мэром", "Новый год")
JAPANESE = ("記者会見", "世界ハビタットデー", "会議室の予約")
TEXTS = {
    "shift_jis": (JAPANESE, "Japanese", "Shift-JIS"),
    "euc_jp": (JAPANESE, "Japanese", "EUC-JP"),
    "iso2022_jp": (JAPANESE, "Japanese", "ISO-2022-JP"),
    "big5": (("世界人居日發布會", "會議", "中秋節"), "traditional Chinese", "Big5"),
    "euc_kr": (("기자 회견", "세계 주거의 날", "추석"), "Korean", "EUC-KR"),
    "koi8_r": (RUSSIAN, "Cyrillic", "KOI8-R"),
    "cp1251": (RUSSIAN, "Cyrillic", "windows-1251"),
    "cp1256": (("مؤتمر صحفي", "اليوم العالمي للموئل"), "Arabic", "windows-1256"),
    "cp1253": (("Συνέντευξη τύπου", "Παγκόσμια Ημέρα"), "Greek", "windows-1253"),
    "cp1250": (("Święto Niepodległości", "Konferencja prasowa – Łódź"), "Central European",
               "windows-1250"),
    "cp1252": (("Réunion à Genève", "Fête du Travail", "Größe"), "Western European", ""),
    "gb18030": (("世界人居日发布会", "春节"), "Chinese (GB 18030)", ""),
}  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "old.ics"


def events(titles: tuple[str, ...], *lines: str) -> str:
    found = [vevent("DTSTART:20270301", *lines, uid=f"u{n}", title=t) for n, t in enumerate(titles)]
    return calendar(*found).decode()


@pytest.mark.parametrize("encoding", TEXTS)
def test_letters_are_made_out_and_the_encoding_is_said(
    planner: Planner, file: Path, encoding: str
) -> None:
    titles, script, name = TEXTS[encoding]
    found = seen(planner, file, events(titles).encode(encoding))
    assert tuple(row.title for row in found.new) == titles
    (notice,) = found.notices
    assert script in notice.text
    assert name in notice.text.format(**notice.values)


@pytest.mark.parametrize("said", ["DESCRIPTION;CHARSET=KOI8-R:", "X-WR-CHARSET:koi8-r\r\nX-A:"])
def test_what_a_file_names_counts_more_than_what_is_likely(
    planner: Planner, file: Path, said: str
) -> None:
    found = seen(planner, file, events(("обед",), f"{said}да").encode("koi8_r"))
    assert [row.title for row in found.new] == ["обед"]
    misnamed = events(RUSSIAN, "DESCRIPTION;CHARSET=UTF-8:да").encode("koi8_r")
    assert [row.title for row in seen(planner, file, misnamed).new] == [*RUSSIAN]


def test_a_line_folded_within_a_letter_is_whole_and_keeps_its_number(
    planner: Planner, file: Path
) -> None:
    content = events(("会議室の予約",)).encode("shift_jis").replace(b"\x89\xef", b"\x89\r\n \xef")
    content = content.replace(b"END:VCAL", b"BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\nEND:VCAL")
    found = seen(planner, file, content)
    assert [row.title for row in found.new] == ["会議室の予約"]
    assert found.refused[0].line == content[: content.rindex(b"BEGIN:VEVENT")].count(b"\n") + 1


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
def test_unicode_folded_within_a_letter_is_whole_however_lines_end(
    planner: Planner, file: Path, end: bytes
) -> None:
    content = events(("会議室の予約",)).encode().replace("議".encode(), b"\xe8\r\n \xad\xb0")
    (row,) = seen(planner, file, content.replace(b"\r\n", end)).new
    assert row.title == "会議室の予約"


def test_sixteen_bits_without_a_mark_are_read(planner: Planner, file: Path) -> None:
    for encoding in ("utf-16-le", "utf-16-be"):
        content = events(JAPANESE).encode(encoding)
        assert [row.title for row in seen(planner, file, content).new] == [*JAPANESE]


def test_letters_that_read_in_no_encoding_are_refused_in_a_sentence(file: Path) -> None:
    file.write_bytes(events(("x",)).encode().replace(b":x", b":" + bytes(range(128, 256)) * 3))
    with pytest.raises(Invalid) as refused:
        ics_import.read(file)
    assert "Export it again as UTF-8" in refused.value.text


def test_no_text_takes_longer_than_its_length_says() -> None:
    for nasty in (b"\xe9" * 300_000, b"a" * 300_000 + b"\xe9", b"\n " * 100_000 + b"\xe9",
                  b"X;CHARSET=utf-8:\n" * 50_000 + b"\x98\xe9"):  # fmt: skip
        whole = encodings.unfolded(nasty)
        assert encodings.declared(whole) is None
        encodings.likeliest(whole)


def test_tables_are_read_by_the_same_rules() -> None:
    text = "Дата;Название\n2027-03-01;Пресс-конференция\n"
    found = csv_read.read(text.encode("koi8_r"))
    assert found["sheets"][0]["rows"][0] == ["Дата", "Название"]
    assert found["notices"][0][1] == {"encoding": "KOI8-R"}


CUT = "可持续发展".encode()[:-1]
"""A title that a program cut within a character."""


def test_unicode_with_a_few_letters_lost_is_not_read_as_another_encoding(
    planner: Planner, file: Path
) -> None:
    content = events(("世界人居日新闻发布会", "-", "Réunion à Genève")).encode()
    whole, cut, other = seen(planner, file, content.replace(b"SUMMARY:-", b"SUMMARY:" + CUT)).new
    assert (whole.title, cut.title, other.title) == (
        "世界人居日新闻发布会", "可持续发\ufffd", "Réunion à Genève",
    )  # fmt: skip
    assert not whole.notices
    assert "letters of it are lost" in cut.notices[0].text


def test_a_line_in_an_old_encoding_among_others_in_unicode_is_read_by_itself(
    planner: Planner, file: Path
) -> None:
    content = events(("世界人居日新闻发布会", "-")).encode()
    found = seen(planner, file, content.replace(b"SUMMARY:-", "SUMMARY:Élan".encode("cp1252")))
    assert [row.title for row in found.new] == ["世界人居日新闻发布会", "Élan"]
    (notice,) = found.notices
    assert "damaged" in notice.text


def test_so_is_a_table() -> None:
    read = csv_read.read("title,note\n世界人居日新闻发布会,".encode() + CUT + b"\n")
    assert read["sheets"][0]["rows"][1] == ["世界人居日新闻发布会", "可持续发\ufffd"]
    assert "damaged" in read["notices"][0][0]


def test_thirty_two_bits_are_read_by_their_mark(planner: Planner, file: Path) -> None:
    content = events(JAPANESE).encode("utf-32")
    assert [row.title for row in seen(planner, file, content).new] == [*JAPANESE]


NULS = b"\0" * 4096


@pytest.mark.parametrize(
    ("was", "spoilt", "kept"),
    [
        (b"SUMMARY:b", b"SUMMARY:\0\0", ["a", "c"]),
        (b"DTSTART:20270301", b"DTSTART:2027\r\n \x000301", ["b", "c"]),
        (b"END:VEVENT", NULS, ["b", "c"]),
        (b"END:VCALENDAR", b"END:VCALENDAR\r\n" + NULS, ["a", "b", "c"]),
        (b"BEGIN:VEVENT", NULS + b"\r\nBEGIN:VEVENT", ["a", "b", "c"]),
    ],
)
def test_what_is_no_text_spoils_only_the_entry_in_which_it_stands(
    planner: Planner, file: Path, was: bytes, spoilt: bytes, kept: list[str]
) -> None:
    content = events(("a", "b", "c")).encode().replace(was, spoilt, 1)
    found = seen(planner, file, content)
    assert [row.title for row in found.new] == kept
    (said,) = [one.why for one in found.refused] if len(kept) < 3 else found.notices
    assert "not text" in said.text
    line = 1 + content[: content.index(b"\0")].count(b"\n") - (b"\n \0" in content)
    assert said.values["line"] == str(line)


def test_what_is_no_text_at_all_is_still_no_calendar(file: Path) -> None:
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + NULS)
    with pytest.raises(Invalid) as refused:
        ics_import.read(file)
    assert "not text" in refused.value.text
