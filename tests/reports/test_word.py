"""Packs as documents that offices edit."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.progress import silent
from comms_planner.reports.pack import render, write
from comms_planner.reports.page import Title
from comms_planner.reports.parts import Band, Cell, Column, KeyFigure, Parts, Span
from comms_planner.reports.section import PackData
from comms_planner.reports.telling import Told
from comms_planner.reports.word import printed
from comms_planner.text import texts_for
from tests.reports.conftest import TODAY
from tests.reports.test_hostile import TEXTS

Data = Callable[..., PackData]


def document_of(data: PackData, language: str, beside: str | None = None) -> Document:
    second = texts_for(beside) if beside else None
    return docx.Document(io.BytesIO(render(data, texts_for(language), silent, second, ".docx")))


def words_of(document: Document) -> str:
    return " ".join("".join(node.text or "" for node in document.element.iter(qn("w:t"))).split())


@pytest.mark.parametrize("kind", "DEF")
@pytest.mark.parametrize("language", ["en", "zh", "ar"])
def test_a_document_has_real_headings_tables_and_pictures(
    data: Data, kind: str, language: str
) -> None:
    document = document_of(data(kind, language), language)
    styles = [p.style.name for p in document.paragraphs if p.style is not None]
    assert styles.count("Title") == 1
    assert styles.count("Heading 1") >= 4
    ruled = [
        table for table in document.tables if table._tbl.tblPr.find(qn("w:tblBorders")) is not None
    ]
    assert ruled
    assert all(table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None for table in ruled)
    pictures = list(document.element.iter(qn("wp:docPr")))
    assert all(picture.get("descr") for picture in pictures)
    assert pictures


def test_an_arabic_document_runs_from_the_right(data: Data) -> None:
    document = document_of(data("F", "ar"), "ar")
    headings = [p for p in document.paragraphs if p.style and p.style.name == "Heading 1"]
    assert all(p._p.pPr.find(qn("w:bidi")) is not None for p in headings)
    assert all(t._tbl.tblPr.find(qn("w:bidiVisual")) is not None for t in document.tables)
    assert "المنتدى الحضري العالمي" in words_of(document)


def test_a_document_says_what_it_is_and_nothing_of_the_hour(data: Data) -> None:
    said = document_of(data("D"), "en").core_properties
    assert said.title == "Flagship action plan"
    assert said.created == dt.datetime.combine(TODAY, dt.time(), dt.UTC)
    first, second = (render(data("D"), texts_for("en"), suffix=".docx") for _ in range(2))
    assert first == second


def test_elements_stand_in_the_order_of_the_format(data: Data) -> None:
    from comms_planner.reports.word_ink import _ORDER

    document = document_of(data("D", "ar"), "ar")
    for name, order in _ORDER.items():
        known = [f"{{{qn('w:p')[1:].partition('}')[0]}}}{one}" for one in order.split()]
        for owner in document.element.iter(qn(f"w:{name}")):
            places = [known.index(child.tag) for child in owner if child.tag in known]
            assert places == sorted(places), name


def test_a_document_says_what_paper_says(data: Data) -> None:
    text = words_of(document_of(data("F"), "en", "zh"))
    for words in ("48,000", "19,000,000+", "no upper limit known", "毛"):
        assert words in text


@pytest.mark.parametrize("name", [name for name in TEXTS if "endless" not in name])
def test_whatever_was_typed_is_written_as_text(data: Data, name: str) -> None:
    parts, text = Parts(texts_for("en")), TEXTS[name][:2000]
    story = [
        parts.heading(1, text), parts.body(Span(text, link="https://example.org/" + text)),
        parts.noted(text, text), parts.quote(text, Bilingual(text, text), text, parts.tokens.info),
        *parts.bullets([text]), parts.figures([KeyFigure(text, text, text)]),
        parts.table([Column(text)], [Band(text), [text], [Cell(text, below=text)]]),
    ]  # fmt: skip
    title = Title(text, text[:200], text, ((text, text),), text, "me", text)
    content = printed(Told(data("F"), title, story, parts), silent)
    found = words_of(docx.Document(io.BytesIO(content)))
    if re.fullmatch(r"[\x20-\x7e]+", text.strip() or "-"):
        assert found.count(" ".join(text.split())) >= 8 or not text.strip()


def test_another_ending_is_refused_with_those_there_are(data: Data, tmp_path: Path) -> None:
    target = tmp_path / "pack.odt"
    with pytest.raises(Invalid) as refused:
        write(data("F"), target, texts_for("en"))
    assert ".docx" in str(refused.value.values["known"])
    assert not target.exists()
