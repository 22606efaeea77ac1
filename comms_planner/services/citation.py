"""Where the document says something: "AII.T1 row 4 think" in words, for a reader who checks."""

from __future__ import annotations

import re

from comms_planner.services import vocabulary
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

PARTS = {
    "R": QT_TRANSLATE_NOOP("Citation", "report"),
    "AI": QT_TRANSLATE_NOOP("Citation", "Annex I"),
    "AII": QT_TRANSLATE_NOOP("Citation", "Annex II"),
    "AIII": QT_TRANSLATE_NOOP("Citation", "Annex III"),
    "AIV": QT_TRANSLATE_NOOP("Citation", "Annex IV"),
    "cover": QT_TRANSLATE_NOOP("Citation", "cover"),
    "title": QT_TRANSLATE_NOOP("Citation", "title"),
}
"""The parts of HSP/EB.1/7 by the letters of the fact base."""

PLACES = {
    "table": QT_TRANSLATE_NOOP("Citation", "table {number}"),
    "section": QT_TRANSLATE_NOOP("Citation", "section {number}"),
    "paragraph": QT_TRANSLATE_NOOP("Citation", "paragraph {number}"),
    "paragraphs": QT_TRANSLATE_NOOP("Citation", "paragraphs {number}"),
    "row": QT_TRANSLATE_NOOP("Citation", "row {number}"),
    "rows": QT_TRANSLATE_NOOP("Citation", "rows {number}"),
    "footnote": QT_TRANSLATE_NOOP("Citation", "footnote {number}"),
}

_REF = re.compile(
    r"(?P<part>R|A[IV]+|cover|title)(?:\.T(?P<table>\d+))?(?:\.(?P<section>[A-Z]))?"
    r"(?:\.(?P<paragraph>\d+(?:-\d+)?))?(?P<item>\([a-z]\))?"
    r"(?: rows? (?P<row>\d+(?:[-, ]+\d+)*))?(?: (?P<pillar>think|act|share|partner))?"
    r"(?: fn (?P<footnote>\d+))?"
)


def place(texts: Texts, ref: str) -> str:
    """A reference of the fact base as one would print it; an unknown form stays as it is."""
    return texts.parted(_one(texts, one.strip()) for one in ref.split(";"))


def _one(texts: Texts, ref: str) -> str:
    found = _REF.fullmatch(ref)
    if found is None or found["part"] not in PARTS:
        return ref
    said = [texts.translate("Citation", PARTS[found["part"]])]
    said += [_at(texts, kind, found[kind]) for kind in ("table", "section", "paragraph")]
    said = [one for one in said if one]
    if found["item"]:
        said[-1] += found["item"] if texts.language == "zh" else f" {found['item']}"
    said.append(_at(texts, "row", found["row"]))
    if found["pillar"]:
        said.append(vocabulary.word(texts, "pillar", found["pillar"]))
    said.append(_at(texts, "footnote", found["footnote"]))
    comma = {"zh": "，", "ar": "، "}.get(texts.language, ", ")
    return comma.join(filter(None, said))


def _at(texts: Texts, kind: str, number: str | None) -> str:
    if not number:
        return ""
    several = f"{kind}s" if not number.isalnum() else kind
    shown = re.sub(r"(?<=\d)-(?=\d)", "–", number)
    if texts.language == "zh":
        shown = shown.replace(", ", "、")
    return texts.translate("Citation", PLACES[several]).format(number=shown)
