"""“Changed since”: reckoned from what an earlier pack carries, whoever made that PDF."""

from __future__ import annotations

import datetime as dt
import io
import json
import shutil
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import PlannerError
from comms_planner.models.words import WorkStatus
from comms_planner.quantity import Qty
from comms_planner.reports import earlier
from comms_planner.reports.changed import since
from comms_planner.reports.pack import gather, render
from comms_planner.reports.section import Carry, PackRequest
from comms_planner.services import actions, people, platforms
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from tests.reports.conftest import request
from tests.reports.paper import Paper
from tests.typeset.paper import broken_rules


@pytest.fixture
def own(plan_file: Path, tmp_path: Path) -> Iterator[Planner]:
    """A plan of this test alone, with some work in it."""
    planner = Planner(Path(shutil.copy(plan_file, tmp_path / "own.commsplan")))
    yield planner
    planner.close()


def carrying(kind: str, **more: object) -> PackRequest:
    asked = replace(request(kind), carry=Carry.PLAN, version="v3")
    return replace(asked, **more)  # type: ignore[arg-type]


def made(planner: Planner, asked: PackRequest, language: str = "en") -> bytes:
    return render(planner.read(gather, asked), texts_for(language))


@pytest.fixture(scope="module")
def first(planner: Planner) -> bytes:
    """A pack of that plan as it is before a test does anything, made once."""
    return made(planner, carrying("D"))


@pytest.fixture
def old(first: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "old.pdf"
    path.write_bytes(first)
    return path


def test_the_page_says_in_sentences_what_was_added_is_gone_or_was_changed(
    own: Planner, old: Path
) -> None:
    film = next(a for a in own.read(actions.rows) if a.title.en.startswith("Film"))
    essay = next(a for a in own.read(actions.rows) if a.title.en == "Photo essay")
    own.write(actions.reschedule, film.id, dt.date(2026, 3, 5), dt.date(2026, 5, 1))
    own.write(actions.set_status, film.id, WorkStatus.DONE, dt.date(2026, 5, 1))
    own.write(actions.delete, essay.id)
    own.write(actions.add, Bilingual("Op-ed", "评论文章"), cell_id=film.cell_id)
    own.write(platforms.estimate, "wuf", "direct", Qty(21_000))
    before = earlier.read(old)
    assert (before.version, before.made_on) == ("v3", dt.date(2026, 11, 22))
    asked = carrying("D", since=before, version="v4", provisional=True)
    content = made(own, asked)
    assert broken_rules(content) == []
    said = " ".join(Paper(content).text.split()).replace("\xa0", " ")
    assert "Changed since v3 of 22 November 2026" in said
    assert "Added the action “Op-ed”." in said
    assert "Deleted the action “Photo essay”." in said
    assert "dates from 2 March – 30 April 2026 to 5 March – 1 May 2026" in said
    assert "work status from planned to done" in said
    assert "figure from 20,000 people to 21,000 people" in said
    chinese = Paper(made(own, replace(asked, language="zh"), "zh")).squeezed
    assert "添加了行动“评论文章”。" in chinese
    assert content == made(own, asked)


def test_nothing_is_told_of_what_does_not_concern_the_pack(own: Planner, old: Path) -> None:
    before = earlier.read(old)
    film = next(a for a in own.read(actions.rows) if a.title.en.startswith("Film"))
    own.write(actions.annotate, film.id, Bilingual("Shot in Quito", "在基多拍摄"))
    own.write(people.add, Bilingual("Bo"))
    own.write(actions.add, Bilingual("Long ago"), starts=dt.date(2021, 1, 1))
    about = carrying("D", since=before, flagship="sdg-cities")
    assert [change.table for change in own.read(since, about)] == ["action"]
    assert own.read(since, replace(about, flagship="smart-cities")) == []
    whole = own.read(since, replace(about, flagship=None))
    assert {(c.table, c.title.en) for c in whole} == {("action", film.title.en), ("person", "Bo")}


def test_a_pack_without_changes_says_so(own: Planner, old: Path) -> None:
    said = Paper(made(own, carrying("D", since=earlier.read(old)))).text
    assert "Nothing that concerns this pack has changed since" in " ".join(said.split())


def test_a_pack_saved_again_by_another_program_is_read_too(old: Path, tmp_path: Path) -> None:
    for name, how in (
        ("plain", {"object_stream_mode": pikepdf.ObjectStreamMode.disable}),
        ("packed", {"object_stream_mode": pikepdf.ObjectStreamMode.generate}),
        ("unpacked", {"stream_decode_level": pikepdf.StreamDecodeLevel.generalized,
                      "compress_streams": False}),
    ):  # fmt: skip
        again = tmp_path / f"{name}.pdf"
        with pikepdf.open(old) as document:
            document.save(again, **how)
        assert earlier.read(again).document == earlier.read(old).document


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not a PDF"),
        (b"PK\x03\x04 a text document", "not a PDF"),
        (b"%PDF-1.7\n%%EOF", "carries no plan"),
        (b"%PDF-1.7\n<</Type/EmbeddedFile>>\nstream\n{\"a\": 1}\nendstream", "carries no plan"),
        (b"%PDF-1.7\n<</Type/EmbeddedFile>>\nstream\n{" + b"[" * 99_999 + b"\nendstream",
         "damaged"),
        (b"%PDF-1.7\n<</Type/EmbeddedFile>>\nstream\n{", "damaged"),
        (b"%PDF-1.7\n1 0 obj<</Type/EmbeddedFile/Filter/FlateDecode>>\nstream\nxx\nendstream",
         "damaged"),
    ],
)  # fmt: skip
def test_a_hostile_file_is_refused_in_a_plain_sentence(
    tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "evil.pdf"
    path.write_bytes(content)
    with pytest.raises(PlannerError) as refused:
        earlier.read(path)
    assert said in refused.value.text


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    packing = zlib.compressobj(9)
    bomb = b"".join(packing.compress(b" " * 1_000_000) for _ in range(200)) + packing.flush()
    head = b"%PDF-1.7\n1 0 obj<</Type/EmbeddedFile/Filter/FlateDecode/Length " + (
        str(len(bomb)).encode() + b">>\nstream\n"
    )
    path = tmp_path / "bomb.pdf"
    path.write_bytes(head + bomb + b"\nendstream endobj")
    with pytest.raises(PlannerError, match="damaged"):
        earlier.read(path)


@pytest.mark.parametrize(
    ("bend", "said"),
    [
        (lambda plan: plan.update(plan="another"), "made from another plan"),
        (lambda plan: plan.update(tables=[]), "not whole"),
        (lambda plan: plan["tables"].update(action=[{"id": "x"}]), "not whole"),
        (lambda plan: plan["tables"]["action"][0].update(starts="soon"), "not whole"),
        (lambda plan: plan["tables"]["action"][0].update(title=7), "not whole"),
    ],
)
def test_a_plan_that_was_tampered_with_is_refused(
    own: Planner, old: Path, bend: object, said: str
) -> None:
    before = earlier.read(old)
    plan = json.loads(json.dumps(before.document))
    bend(plan)  # type: ignore[operator]
    with pytest.raises(PlannerError) as refused:
        own.read(since, carrying("D", since=replace(before, document=plan)))
    assert said in refused.value.text


def test_a_pack_of_a_newer_version_asks_for_an_update(old: Path, tmp_path: Path) -> None:
    with pikepdf.open(old) as document:
        plan = json.loads(document.attachments["plan.json"].get_file().read_bytes())
        plan["format_version"] = 99
        newer = pikepdf.AttachedFileSpec(document, json.dumps(plan).encode(), filename="plan.json")
        document.attachments["plan.json"] = newer
        held = io.BytesIO()
        document.save(held)
    path = tmp_path / "newer.pdf"
    path.write_bytes(held.getvalue())
    with pytest.raises(PlannerError, match="newer version"):
        earlier.read(path)


def test_values_stand_in_the_quotes_of_the_language_and_end_with_one_stop(
    own: Planner, old: Path
) -> None:
    essay = next(a for a in own.read(actions.rows) if a.title.en == "Photo essay")
    own.write(actions.rename, essay.id, Bilingual("Photo story", "图片故事"))
    own.write(platforms.estimate, "wuf", "direct", Qty(21_000))
    asked = carrying("D", since=earlier.read(old), version="v4", provisional=True)
    told = Paper(made(own, replace(asked, language="ru"), "ru")).text
    said = " ".join(told.split()).replace("\xa0", " ")
    assert "было: «Photo essay»; стало: «Photo story»." in said
    assert "было: 20 000 чел.; стало: 21 000 чел. " in said
