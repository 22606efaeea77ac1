"""Pack C: what media take away, with nothing in it that is not cleared or consented to."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image

from comms_planner.reports.pack import gather, render
from comms_planner.reports.parts import Parts
from comms_planner.services import editions
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from tests.reports.conftest import request
from tests.reports.event_words import photo
from tests.reports.paper import Paper, squeezed
from tests.reports.test_parts import printed
from tests.typeset.paper import broken_rules

Papers = Callable[..., Paper]


def images(pack: Paper, folder: Path) -> list[list[str]]:
    """What pdfimages finds: page, width, height, colour."""
    file = folder / "kit.pdf"
    file.write_bytes(pack.content)
    done = subprocess.run(["pdfimages", "-list", str(file)], check=True, capture_output=True)
    lines = [line.split() for line in done.stdout.decode().splitlines()[2:]]
    return [[line[0], line[3], line[4], line[5]] for line in lines]


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
def test_it_is_sound_accessible_and_loses_no_letter(event_paper: Papers, language: str) -> None:
    pack = event_paper("C", language)
    assert pack.faults == ""
    assert broken_rules(pack.content) == []
    assert "U+" not in pack.pages[-1]


def test_only_the_photo_with_consent_and_credit_is_in_the_file(
    event_paper: Papers, tmp_path: Path
) -> None:
    pack = event_paper("C")
    assert [one[1:] for one in images(pack, tmp_path)] == [["1200", "800", "rgb"]]
    assert squeezed("Grace Achieng on the street she mapped") in pack.squeezed
    assert squeezed("Photo: UN-Habitat/J. Otieno") in pack.squeezed
    assert squeezed("Not printed for want of consent or credit: stories 1, photos 2.") in (
        pack.squeezed
    )


def test_a_story_without_consent_is_nowhere_in_any_language(event_paper: Papers) -> None:
    for language in ("en", "zh"):
        found = event_paper("C", language).squeezed
        for words in ("This text must not appear", "此文不得出现", "A family before the move",
                      "Iztapalapa", "A neighbour at her door"):  # fmt: skip
            assert squeezed(words) not in found


def test_messages_and_quotes_that_are_not_cleared_are_left_out_and_counted(
    event_paper: Papers,
) -> None:
    found = event_paper("C").squeezed
    assert squeezed("A home in the city is a right, not a prize.") in found
    assert squeezed("People living in slums know what works") not in found
    assert squeezed("Left out because not yet cleared: 1.") in found
    assert squeezed("We came to Mexico City to turn plans into homes.") in found
    assert "السكن" not in event_paper("C").text


def test_each_asset_says_in_which_languages_it_is_ready(event_paper: Papers) -> None:
    found = event_paper("C").squeezed
    assert squeezed("Press release Website Chinese, English, French Arabic, Russian, Spanish") in (
        found
    )
    assert "Lucía" not in event_paper("C").text


def test_the_organization_is_described_in_the_documents_words(event_paper: Papers) -> None:
    assert squeezed("To promote transformative change in cities and human settlements") in (
        event_paper("C").squeezed
    )
    assert "As HSP/EB.1/7 has it." in event_paper("C").text


def test_the_page_and_the_word_document_carry_the_photo_too(event_planner: Planner) -> None:
    forum = next(e.id for e in event_planner.read(editions.rows) if e.slug == "wuf-2028")
    data = event_planner.read(gather, replace(request("C"), edition=forum))
    page = render(data, texts_for("en"), suffix=".html").decode()
    assert 'alt="Grace Achieng on the street she mapped" src="data:image/jpeg;base64,' in page
    with ZipFile(io.BytesIO(render(data, texts_for("en"), suffix=".docx"))) as parts:
        assert [n for n in parts.namelist() if n.startswith("word/media/")]
        assert "Grace Achieng on the street she mapped" in parts.read("word/document.xml").decode()


def test_a_bare_event_is_described_and_what_is_missing_is_said(planner: Planner) -> None:
    pack = Paper(render(planner.read(gather, request("C")), texts_for("en")))
    assert broken_rules(pack.content) == []
    assert squeezed("Nothing is recorded in the plan for: Key messages") in pack.squeezed


def test_a_picture_that_cannot_be_printed_says_so_in_its_place() -> None:
    parts = Parts(texts_for("en"))
    whole = photo()
    paper = printed(
        parts, [parts.heading(1, "Photos")],
        parts.picture(whole[: len(whole) // 2], "Half a street", "Somebody"),
        parts.picture(b"not a picture <b>", "<i>Nothing</i>", "Somebody"),
        parts.picture(photo(mode="CMYK"), "In ink", "Somebody", "A street of six houses"),
    )  # fmt: skip
    assert squeezed("The photo “Half a street” is not printed.") in paper.squeezed
    assert squeezed("The photo “<i>Nothing</i>” is not printed.") in paper.squeezed
    assert broken_rules(paper.content) == []
    assert paper.plain().count(b"/Subtype /Image") + paper.plain().count(b"/Subtype/Image") == 1
    assert b"A street of six houses" in paper.plain()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_caption_stays_with_its_picture(language: str) -> None:
    for lines in range(20, 34):
        parts = Parts(texts_for(language))
        filling = [parts.body(f"Line {number}") for number in range(lines)]
        image = Image.new("RGB", (300, 400), "navy")
        out = io.BytesIO()
        image.save(out, "PNG")
        paper = printed(parts, filling, parts.picture(out.getvalue(), "Caption", "Somebody"))
        assert len(paper.pages) in (2, 3)
        last = paper.pages[-1]
        assert "Caption" in last
        assert broken_rules(paper.content) == []
