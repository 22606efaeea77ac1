"""Bad input in any field of a plan: every pack stays sound, and says plainly what it leaves out."""

from __future__ import annotations

import datetime as dt
import io
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import StoryPhoto
from comms_planner.models.words import Consent, MessageKind
from comms_planner.reports.pack import gather, render
from comms_planner.reports.section import Carry
from comms_planner.services import actions, approvals, editions, matrix, messages, opening, stories
from comms_planner.services.planner import Planner, undoable
from comms_planner.text import texts_for
from comms_planner.typeset import photos
from tests.reports.conftest import request
from tests.reports.paper import Paper
from tests.typeset.paper import broken_rules

MARKUP = "<b>&amp;</i> %PDF </para> \\n {curly} =1+1 \u202e\u0301"
ENDLESS = "x" * 3_000
LONG = "word <b> & " * 9_000
"""Nearly the most that a text field takes."""


@pytest.fixture(scope="module")
def bad(tmp_path_factory: pytest.TempPathFactory) -> Planner:
    path = tmp_path_factory.mktemp("bad") / "bad.commsplan"
    opening.create(path)
    planner = Planner(path)
    edition = planner.write(editions.add, "wuf", Bilingual(MARKUP, ENDLESS[:200]))
    cell = next(c.id for c in planner.read(matrix.cells) if c.flagship == "sdg-cities")
    planner.write(
        actions.add, Bilingual(MARKUP, ENDLESS[:280]), note=Bilingual(LONG, ENDLESS),
        cell_id=cell, edition_id=edition, starts=dt.date(2026, 3, 1),
    )  # fmt: skip
    line = planner.write(
        messages.add, MessageKind.TALKING_POINT, Bilingual(LONG, ENDLESS), edition_id=edition
    )
    planner.write(approvals.submit, message_ids=(line,), who=MARKUP)
    return planner


@pytest.mark.parametrize("kind", ["A", "C", "D", "E", "H"])
def test_markup_essays_and_endless_words_spoil_no_pack(bad: Planner, kind: str) -> None:
    edition = max(e.id for e in bad.read(editions.rows))
    asked = replace(request(kind), carry=Carry.PLAN)
    if kind in "AC":
        asked = replace(asked, edition=edition)
    content = render(bad.read(gather, asked), texts_for("en"))
    assert Paper(content).faults == ""
    assert broken_rules(content) == []


def test_a_photo_whose_picture_is_gone_is_left_out(tmp_path: Path) -> None:
    plan, shot = tmp_path / "plan.commsplan", tmp_path / "shot.png"
    Image.new("RGB", (60, 40), "navy").save(shot)
    opening.create(plan)
    planner = Planner(plan)
    story = planner.write(
        stories.add, Bilingual("Amina", "阿米娜"), people=Bilingual("Amina"), credit="Wu",
        place=Bilingual("Quito"), text=Bilingual("She stayed."), consent=Consent.GIVEN,
        consent_on=dt.date(2026, 1, 1),
    )  # fmt: skip
    number = planner.write(stories.add_photo, story, str(shot), credit="Wu", consent=Consent.GIVEN)
    planner.write(_lose, number)
    paper = Paper(render(planner.read(gather, request("C")), texts_for("en")))
    assert broken_rules(paper.content) == []
    plain = paper.plain()
    assert b"/Subtype /Image" not in plain
    assert b"/Subtype/Image" not in plain
    planner.close()


def test_a_bomb_and_a_picture_that_breaks_off_are_refused_in_a_sentence() -> None:
    whole = io.BytesIO()
    Image.new("RGB", (300, 200), "navy").save(whole, "JPEG")
    for data in (_bomb(60_000, 60_000), whole.getvalue()[:400], b"", b"\x89PNG\r\n\x1a\n"):
        with pytest.raises(Invalid) as refused:
            photos.prepared(data)
        assert refused.value.text.endswith(".")


@pytest.mark.parametrize("mode", ["CMYK", "RGBA", "LA", "P", "1", "I;16"])
def test_pictures_of_any_kind_become_what_paper_prints(mode: str) -> None:
    out = io.BytesIO()
    Image.new(mode, (80, 60)).save(out, "TIFF")
    assert photos.prepared(out.getvalue())


def test_a_picture_of_a_hundred_megapixels_is_made_smaller() -> None:
    out = io.BytesIO()
    Image.new("L", (10_000, 10_000), 128).save(out, "JPEG")
    photo = photos.prepared(out.getvalue())
    assert photo.width < 10_000


def _bomb(width: int, height: int) -> bytes:
    """A small PNG that says it is enormous."""

    def chunk(name: bytes, data: bytes) -> bytes:
        sums = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + sums

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1_000_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@undoable("")
def _lose(session: Session, photo_id: int) -> None:
    session.get_one(StoryPhoto, photo_id).attachment = None
