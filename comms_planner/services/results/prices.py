"""Refuses advertising value equivalents: coverage has no price (Barcelona Principles, 5)."""

from __future__ import annotations

import re
import unicodedata

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.text import QT_TRANSLATE_NOOP

NO_AVE = QT_TRANSLATE_NOOP(
    "Errors",
    "“{text}” puts an advertising price on coverage. Advertising value equivalents are not the"
    " value of communication (Barcelona Principles, 5): they show what space costs, not what"
    " changed. Give the coverage as an output, and what people now know or do as an outcome.",
)
_LOOKALIKES = str.maketrans(
    "АВЕЅІОРСТМНКХаеорсухіѕ" + "ΑΒΕΙΟΡΤΜΗΚΧΝ", "ABESIOPCTMHKXaeopcyxis" + "ABEIOPTMHKXN"
)
_INITIALS = re.compile(
    r"(?<![A-Za-z])(?:AVEs?|A[\s.\-_·/]+V[\s.\-_·/]+E(?:[\s.\-_·/]*s)?|EMVs?)(?![A-Za-z])"
)
_SMALL_INITIALS = re.compile(r"(?<![a-z])(?:ave|a\.v\.e\.?)(?![a-z])")
_MONEY_OR_PRESS = re.compile(
    r"coverage|clipping|media|press|publicity|value|equivalent|usd|us\$|\$|€|报道|媒体|剪报|价值"
)
_NAMES = re.compile(
    r"\bad(?:v(?:ert(?:s|ising|isement|isements|izing)?)?\.?|s|space)?[\s\-]*(?:(?:space|rate|cost|spend"
    r"|media) )?(?:value[\s\-]*)?equiv"
    r"|equiv\w*[\s\-]+(?:\w+[\s\-]+){0,4}(?:advert|ads?\b|ad[\s\-]|paid[\s\-]media)"
    r"|(?:advert\w*|\bads?\b|\bad[\s\-]?space|paid[\s\-]media)\W+(?:\w+\W+){0,2}"
    r"(?:value|worth|price|cost)s?\W+(?:\w+\W+){0,2}equiv"
    r"|earned[\s\-]*media[\s\-]*value|media[\s\-]*(?:impact[\s\-]*)?value[\s\-]*equiv"
    r"|media[\s\-]*equivalent"
    r"|\b(?:pr|publicity|editorial|coverage)[\s\-]+value[\s\-]*(?:equiv|in\b|of\b|\(|usd|\$|€)"
    r"|(?:\bworth|\bvalued\s+at|would (?:have )?cost|\bbought|\bbuy(?:ing)?|\bsaved|\bequal to)\b"
    r"[^.;]{0,40}\b(?:advert\w+|ad[\s\-]space|paid[\s\-]media|airtime)"
    r"|(?:advert\w+|\bad|publicity|media)[\s\-]*(?:rate[\s\-]*card|rate)\s*(?:value|price|equiv)"
    r"|rate[\s\-]*card\s*(?:value|price|cost)"
    r"|(?:coverage|clippings?|articles?|mentions?)\b[^.;]{0,40}"
    r"\badvert\w*\s+(?:value|worth|price|cost|rate)"
    r"|advert\w*[\s\-]+(?:value|worth|price)s?\s+(?:of|for)\b"
)
_CHINESE = re.compile(
    r"广告(?:投放)?(?:的)?(?:价值|费用|费|价格|成本|当量|版面)?(?:的)?"
    r"(?:等值|等价|当量|等同|折算|换算|折合|等效)"
    r"|(?:等值|等价|等效|同等|折算成?|换算成?|折合|相当于|抵得上|节省)[^。；，,;]{0,14}(?:广告|付费媒体)"
    r"|广告价值|广告等值|媒体价值等值|媒体等值|(?:公关|宣传|媒体|报道)价值(?:等值|当量|换算|折算|金额)"
    r"|(?:媒体|传播|宣传|报道)(?:的)?广告(?:价|值)"
)


def is_ave(text: str) -> bool:
    """Whether a text speaks of advertising value equivalents, by name or in disguise."""
    plain = bare(text)
    small = plain.lower()
    if _INITIALS.search(plain) or _NAMES.search(small):
        return True
    if _SMALL_INITIALS.search(small) and _MONEY_OR_PRESS.search(small):
        return True
    return bool(_CHINESE.search(re.sub(r"\s+", "", small)))


def refuse_ave(field: str, *texts: Bilingual | str) -> None:
    """Refuse advertising value equivalents wherever a result, figure or evidence is described."""
    for text in texts:
        for side in (text.en, text.zh) if isinstance(text, Bilingual) else (text,):
            if side and is_ave(side):
                raise Invalid(field, NO_AVE, text=short(side))


def bare(text: str) -> str:
    """Text without disguise: full width, look-alike letters, invisible characters."""
    seen = unicodedata.normalize("NFKC", text).translate(_LOOKALIKES)
    return "".join(c for c in seen if unicodedata.category(c) != "Cf")


def short(text: str) -> str:
    """The beginning of a text, enough to know it by."""
    return text if len(text) <= 60 else f"{text[:59]}…"
