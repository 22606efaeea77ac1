"""The cells are cut so that nothing of them is lost and nothing added."""

from __future__ import annotations

import re

import pytest

from comms_planner.quantity import parse
from comms_planner.reference import Reference

SEPARATORS = "，。；、 "


def test_the_clauses_of_a_cell_cover_its_every_character(reference: Reference) -> None:
    for cell in reference.cells:
        rest = cell.text.zh
        for commitment in reference.commitments:
            if commitment.cell == cell.slug:
                rest = rest.lstrip(SEPARATORS)
                assert rest.startswith(commitment.text.zh), commitment.slug
                rest = rest.removeprefix(commitment.text.zh)
        assert rest.strip(SEPARATORS) == "", cell.slug


def test_commitments_are_numbered_within_their_cell(reference: Reference) -> None:
    for cell in reference.cells:
        own = [c for c in reference.commitments if c.cell == cell.slug]
        assert [c.number for c in own] == list(range(1, len(own) + 1)), cell.slug
        assert [c.slug for c in own] == [f"{cell.slug}.{c.number}" for c in own]


def test_forty_commitments_every_cell_with_something_to_make_or_do(reference: Reference) -> None:
    assert len(reference.commitments) == 40
    for cell in reference.cells:
        kinds = [c.kind for c in reference.commitments if c.cell == cell.slug]
        assert "deliverable" in kinds, cell.slug


def test_no_clause_cuts_through_a_sentence_mark(reference: Reference) -> None:
    assert [c.slug for c in reference.commitments if "。" in c.text.zh] == []


def test_hooks_are_the_moments_that_the_clauses_name(reference: Reference) -> None:
    hooks = {c.slug: c.hook for c in reference.commitments if c.hook}
    assert hooks == {
        "sdg-cities.think.1": "hlpf",
        "sdg-cities.share.2": "hlpf",
        "smart-cities.share.1": "key-moments",
        "climate-urban-poor.share.3": "mea-cop",
    }
    names = {moment.slug: moment.name.zh for moment in reference.moments}
    for commitment in reference.commitments:
        if commitment.hook:
            assert names[commitment.hook] in commitment.text.zh


def test_every_number_in_a_clause_is_a_quantity(reference: Reference) -> None:
    for commitment in reference.commitments:
        numbers = re.findall(r"\d[\d ]*", commitment.text.zh)
        assert bool(numbers) == (commitment.quantity is not None), commitment.slug
        for number in numbers:
            assert parse(number.strip(), "cities") == commitment.quantity


@pytest.mark.parametrize(
    ("slug", "products"),
    [
        (
            "sdg-cities.act.1",
            ("story-series", "video", "slide-show", "social-media-initiative"),
        ),
        ("inclusive-cities.share.1", ("planning-protocol", "contingency-protocol")),
    ],
)
def test_products_named_in_a_clause_are_tags(
    reference: Reference, slug: str, products: tuple[str, ...]
) -> None:
    commitment = next(c for c in reference.commitments if c.slug == slug)
    assert commitment.products == products


def test_terms_in_the_chinese_clause_are_named_as_in_the_text(reference: Reference) -> None:
    terms = reference.terms
    for commitment in reference.commitments:
        for slug in (*commitment.partners, *commitment.channels):
            name = terms[slug].name.zh
            shared = name[-2:]  # 地方和国家媒体 names 地方媒体 without printing it whole
            assert name in commitment.text.zh or shared in commitment.text.zh, commitment.slug


def test_every_term_is_used(reference: Reference) -> None:
    used = {slug for c in reference.commitments for slug in (*c.products, *c.channels, *c.partners)}
    assert set(reference.terms) == used
