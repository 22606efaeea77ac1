"""What we rely on inside ReportLab, held one by one: a new version has to keep all of it."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import pypdfium2
from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.platypus import Frame

from comms_planner.typeset import hooks
from comms_planner.typeset.hooks import BareCanvas, Raw


def canvas() -> tuple[io.BytesIO, BareCanvas]:
    buffer = io.BytesIO()
    return buffer, BareCanvas(buffer, pagesize=(200, 100), invariant=1, pageCompression=0)


def plain(document: Any) -> bytes:
    return b"\n".join(content for _, content in hooks.objects_of(document))


def finished(bare: BareCanvas) -> bytes:
    kept: list[bytes] = []

    def write(document: Any) -> bytes:
        kept.append(plain(document))
        return kept[0]

    bare.finish(write, lambda: None)
    return kept[0]


def test_reportlab_may_fetch_from_nowhere_and_writes_binary_streams() -> None:
    hooks.secure()
    assert rl_config.trustedHosts == [hooks.NO_HOST]
    assert rl_config.useA85 == 0


def test_a_bare_canvas_mentions_no_font() -> None:
    _, bare = canvas()
    bare.operators.append("0 0 m 1 1 l S")
    assert b"Helvetica" not in finished(bare)


def test_operators_are_those_of_the_page_and_pages_are_counted() -> None:
    _, bare = canvas()
    bare.rect(0, 0, 10, 10)
    assert any("re" in code for code in bare.operators)
    assert bare.page_index == 0
    bare.showPage()
    assert (bare.page_index, bare.page_count) == (1, 1)
    assert bare.operators == []


def test_a_mark_on_a_finished_page_is_replaced() -> None:
    _, bare = canvas()
    bare.operators.append("%here-")
    bare.showPage()
    bare.replace(0, "%here-", "1 0 0 rg")
    assert b"1 0 0 rg" in finished(bare)


def test_pages_and_catalogue_take_entries_that_reportlab_does_not_know() -> None:
    _, bare = canvas()
    bare.operators.append("n")
    bare.showPage()
    bare.say_of_page(0, "StructParents", 7)
    bare.say_of_document("MarkInfo", Raw(b"<</Marked true>>"))
    content = finished(bare)
    assert b"/StructParents 7" in content
    assert b"/MarkInfo" in content
    assert b"<</Marked true>>" in content


def test_entries_of_one_page_stay_its_own() -> None:
    before = list(pdfdoc.PDFPage.__NoDefault__)
    test_pages_and_catalogue_take_entries_that_reportlab_does_not_know()
    assert before == pdfdoc.PDFPage.__NoDefault__


def test_an_object_is_referred_to_by_its_number() -> None:
    _, bare = canvas()
    thing = Raw(b"(x)")
    assert bare.refer(thing) == b"%d 0 R" % bare.number_of(thing)


def test_fonts_reach_every_page_by_name() -> None:
    _, bare = canvas()
    bare.add_font("F1", Raw(b"<</Type/Font>>"))
    bare.operators.append("n")
    assert b"/F1 " in finished(bare)


def test_links_stand_on_their_page() -> None:
    _, bare = canvas()
    entries = {"Subtype": hooks.name("Link"), "Rect": hooks.array([0, 0, 9, 9])}
    reference = bare.add_link(entries, "")
    bare.operators.append("n")
    content = finished(bare)
    assert b"/Annots [ " + reference in content
    assert b"/Subtype /Link" in content


def test_a_link_leads_to_a_place_named_later() -> None:
    _, bare = canvas()
    bare.add_link({"Rect": hooks.array([0, 0, 9, 9])}, "place")
    bare.bookmarkHorizontal("place", 0, 0)
    bare.operators.append("n")
    assert b"/Dest [ " in finished(bare)


def test_the_day_of_making_is_ours() -> None:
    _, bare = canvas()
    bare.stamp(dt.date(2026, 11, 22))
    bare.operators.append("n")
    assert b"/CreationDate (D:20261122000000" in finished(bare)


def test_the_trailer_names_catalogue_particulars_and_identity() -> None:
    _, bare = canvas()
    bare.operators.append("n")
    kept: list[bytes] = []

    def write(document: Any) -> bytes:
        plain(document)
        kept.append(hooks.trailer_of(document))
        return b""

    bare.finish(write, lambda: None)
    assert kept[0].startswith(b"/Root ")
    assert b"/ID [" in kept[0].replace(b"\n", b"")
    assert b"%" not in kept[0]


def test_the_floor_of_a_frame_rises_and_gives_its_height_back() -> None:
    frame: Any = Frame(0, 0, 100, 100, 0, 0, 0, 0)
    before = frame._y, frame._y1p
    hooks.raise_floor(frame, 12)
    assert (frame._y, frame._y1p) == (before[0] + 12, before[1] + 12)
    hooks.level_floor(frame)
    assert frame._y1p == before[1]


def test_an_ordinary_reader_opens_what_the_writer_packs() -> None:
    from tests.typeset.paper import set_text

    document = pypdfium2.PdfDocument(set_text("words").content)
    assert len(document) == 1
    document.close()


def test_an_image_is_kept_once_and_named_on_each_page_that_draws_it() -> None:
    _, bare = canvas()
    image = Raw(b"<</Type/XObject/Subtype/Image/Width 1/Height 1/Length 1>>\nstream\nx\nendstream")
    for _ in range(2):
        name = bare.add_image("photo", image)
        bare.operators.append(f"/{name} Do")
        bare.showPage()
    found = finished(bare)
    assert found.count(b"/Subtype/Image") == 1
    assert found.count(f"/{name} ".encode()) >= 2
