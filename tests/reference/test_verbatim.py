"""What is said to be the document's words is the document's words."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from comms_planner.bilingual import Bilingual
from comms_planner.reference import Reference
from tests.reference.conftest import squeezed

VERBATIM = {
    "Passage": ["text"],
    "Point": ["text"],
    "Document": ["body", "session"],
    "Domain": ["name"],
    "TransformativeCommitment": ["text"],
    "Flagship": ["name", "table1_name", "description"],
    "Pillar": ["name", "table1_header"],
    "Factors": ["term", "items"],
    "SocialInclusion": ["items"],
    "RequestedDocument": ["text"],
    "Cell": ["text"],
    "Commitment": ["text"],
    "Platforms": ["title", "columns"],
    "Platform": ["name", "type", "audience"],
    "Status": ["text"],
    "Reach": ["direct_text", "indirect_text", "not_applicable"],
    "Season": ["name"],
    "Measure": ["text"],
    "Family": ["title"],
    "Outcome": ["title"],
    "Section": ["title"],
    "Outcomes": ["spokespersons", "campaign_requires", "participation_programmes"],
    "PartnerType": ["name", "short"],
    "Aim": ["text"],
    "ExpectedResult": ["title"],
    "Category": ["requirement", "description"],
    "Pilot": ["region"],
    "IndicatorClass": ["title"],
    "PlanItem": ["text"],
    "Results": ["units"],
}
"""The fields whose Chinese is the document's, by dataclass."""

BY_SOURCE = ("name", "text")
"""The fields that `zh_source` speaks of."""


def things(value: Any) -> Iterator[Any]:
    """Every dataclass in the reference, the outer before the inner."""
    if isinstance(value, Bilingual):
        return
    if isinstance(value, tuple):
        for item in value:
            yield from things(item)
    elif dataclasses.is_dataclass(value):
        yield value
        for field in dataclasses.fields(value):
            yield from things(getattr(value, field.name))


def quoted(reference: Reference) -> Iterator[str]:
    """Every Chinese text that is said to be the document's."""
    for thing in things(reference):
        names = list(VERBATIM.get(type(thing).__name__, ()))
        if getattr(thing, "zh_source", "") == "document":
            names += [name for name in BY_SOURCE if hasattr(thing, name)]
        for name in names:
            texts = getattr(thing, name)
            for text in (texts,) if isinstance(texts, Bilingual) else texts:
                yield text.zh


def test_every_verbatim_string_is_a_slice_of_the_document(
    reference: Reference, document: str
) -> None:
    strings = [text for text in quoted(reference) if text]
    assert len(strings) > 400
    assert [text for text in strings if squeezed(text) not in document] == []


def test_headings_variants_and_synonyms_are_slices_too(reference: Reference, document: str) -> None:
    strings = [kind.heading for kind in reference.partners.types]
    strings += [category.zh_variant for category in reference.typology.categories]
    strings += [word for synonym in reference.plan.synonyms for word in synonym.words]
    strings += [reference.plan.performance_enhancers.zh_variant]
    strings += [part for cell in reference.cells for part in cell.fragments]
    assert [text for text in strings if squeezed(text) not in document] == []


def test_every_text_of_the_interface_is_written_in_both_languages(reference: Reference) -> None:
    halves = [
        (type(thing).__name__, field.name, text)
        for thing in things(reference)
        for field in dataclasses.fields(thing)
        for texts in [getattr(thing, field.name)]
        for text in (texts if isinstance(texts, tuple) else (texts,))
        if isinstance(text, Bilingual) and bool(text.en) != bool(text.zh)
    ]
    assert halves == []


def test_every_english_wording_says_where_it_is_from(reference: Reference) -> None:
    sources = {
        getattr(thing, field.name)
        for thing in things(reference)
        for field in dataclasses.fields(thing)
        if field.name in ("en_source", "name_source", "type_source", "table1_source")
    }
    assert sources == {"official-confirmed", "official-recalled", "translated", "name"}


def test_what_is_ours_is_never_marked_as_the_documents(reference: Reference) -> None:
    assert {edition.zh_source for edition in reference.editions} == {"ours"}
    assert {observance.zh_source for observance in reference.observances} == {
        "document",
        "recalled",
    }
    assert [m.slug for m in reference.moments if m.zh_source == "ours"] == ["regional-urban-forums"]
    assert reference.ladders.zh_source == "ours"
