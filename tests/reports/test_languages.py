"""Packs in the six languages of the United Nations."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.catalogue import Forms, Messages
from comms_planner.interchange.json import document
from comms_planner.paths import TRANSLATIONS
from comms_planner.reports.kinds import PACKS
from comms_planner.reports.known_names import CONTEXT, known_names
from comms_planner.reports.pack import MEDIA, gather, render
from comms_planner.reports.section import Carry, Earlier, PackData, Subject
from comms_planner.reports.sections.event import glance
from comms_planner.reports.telling import tell
from comms_planner.reports.words import sentence
from comms_planner.services import editions
from comms_planner.services.planner import Planner
from comms_planner.text import Texts, texts_for
from tests.reports.conftest import request
from tests.reports.paper import Paper, squeezed
from tests.typeset.paper import broken_rules, through_pdfium

FURTHER = ("ar", "es", "fr", "ru")
OWN_LETTERS = {"ar": "[\u0600-\u06ff]", "ru": "[\u0400-\u04ff]"}
SAME = {"Airbus", "Microsoft"}
"""Names that are written in Latin letters everywhere."""
PLURALS = {"ar": 6, "es": 2, "fr": 2, "ru": 3}

Data = Callable[..., PackData]


class Listening:
    """A catalogue that remembers what was asked of it in vain, and what it knows no name for."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.missing: set[tuple[str, str]] = set()
        self.strange: set[str] = set()

    def get(self, key: tuple[str, str], default: Forms, /) -> Forms:
        found = self._messages.get(key, ("",))
        spoken = re.search(r"[A-Za-z]", re.sub(r"\{\w*\}", "", key[1]))
        if found == ("",) and key[0] == CONTEXT:
            self.strange.add(key[1])
        elif found == ("",) and spoken:
            self.missing.add(key)
        return self._messages.get(key, default)


@pytest.fixture(scope="module")
def fresh(built_in_once: Path) -> Iterator[Planner]:
    """The built-in plan, untouched."""
    planner = Planner(built_in_once)
    yield planner
    planner.close()


def messages(language: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Every message of a catalogue: its context, its source and what it says."""
    catalogue = ElementTree.parse(TRANSLATIONS / f"comms_planner_{language}.ts").getroot()
    for context in catalogue.iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            forms = [form.text or "" for form in said] or [said.text or ""]
            yield context.findtext("name", ""), message.findtext("source", ""), tuple(forms)


@pytest.fixture(scope="module")
def bare(fresh: Planner) -> list[PackData]:
    """What each pack of the untouched built-in plan is made from."""
    return [fresh.read(gather, request(kind)) for kind in PACKS]


@pytest.fixture(scope="module")
def worked(data: Data, event_planner: Planner, fresh: Planner) -> list[PackData]:
    """What packs of plans with work in them are made from, with all that changed since."""
    held = {**fresh.read(document), "plan": event_planner.read(document)["plan"]}
    before = Earlier("v1", dt.date(2026, 1, 5), held, {})
    forum = next(e.id for e in event_planner.read(editions.rows) if e.slug == "wuf-2028")
    found = [data(kind) for kind in PACKS]
    for kind in PACKS:
        about = {"edition": forum} if PACKS[kind].subject is Subject.EDITION else {}
        asked = replace(request(kind), since=before, carry=Carry.PLAN, **about)
        found.append(event_planner.read(gather, asked))
    return found


def told(found: list[PackData], language: str) -> Listening:
    """What was asked of a catalogue while packs were told in its language."""
    heard = Listening(texts_for(language).messages)
    for one in found:
        tell(replace(one, request=replace(one.request, language=language)), Texts(language, heard))
    return heard


@pytest.mark.parametrize("language", FURTHER)
def test_every_word_of_every_pack_is_in_the_catalogue(
    worked: list[PackData], language: str
) -> None:
    assert told(worked, language).missing == set()


@pytest.mark.parametrize("language", FURTHER)
def test_the_built_in_plan_is_told_whole_in_every_language(
    bare: list[PackData], language: str
) -> None:
    heard = told(bare, language)
    assert heard.missing == set()
    assert {name for name in heard.strange if texts_for(language).say(Bilingual(name)) == name} == (
        set()
    )


@pytest.mark.parametrize("suffix", list(MEDIA))
def test_what_stands_around_the_pages_is_in_the_catalogue(data: Data, suffix: str) -> None:
    heard = Listening(texts_for("ar").messages)
    render(data("F", "ar"), Texts("ar", heard), suffix=suffix)
    assert heard.missing == set()


@pytest.mark.parametrize("language", FURTHER)
def test_every_name_of_the_built_in_plan_is_in_the_catalogue(fresh: Planner, language: str) -> None:
    said = {source: forms[0] for context, source, forms in messages(language) if context == CONTEXT}
    names = fresh.read(known_names)
    assert [name for name in names if not said.get(name)] == []
    letters = OWN_LETTERS.get(language, ".")
    assert {name for name in names if not re.search(letters, said[name])} <= SAME


@pytest.mark.parametrize("language", FURTHER)
def test_a_catalogue_says_everything_and_loses_no_value(language: str) -> None:
    values = re.compile(r"\{\w*\}|%n")
    for context, source, forms in messages(language):
        counts = "%n" in source.replace("(%n)", "").replace("+%n", "")
        assert len(forms) in ({PLURALS[language]} if counts else {1, PLURALS[language]}), source
        for form in forms:
            assert form.strip(), (context, source)
            lost = set(values.findall(source)) ^ set(values.findall(form))
            assert lost <= {"%n"} if len(forms) > 2 else not lost, (source, form)


@pytest.mark.parametrize(
    ("language", "n", "said"),
    [
        ("en", 1, "piece of work done"),
        ("en", 0, "pieces of work done"),
        ("fr", 1, "tâche accomplie"),
        ("fr", 2, "tâches accomplies"),
        ("ru", 21, "работа выполнена"),
        ("ru", 3, "работы выполнены"),
        ("ar", 2, "مهمتان منجزتان"),
        ("zh", 1, "项工作已完成"),
    ],
)
def test_the_label_under_a_number_agrees_with_it(language: str, n: int, said: str) -> None:
    assert texts_for(language).translate("Reports", glance.TASKS, n) == said


def test_a_name_keeps_its_year_and_the_word_for_a_day_in_lieu() -> None:
    texts = texts_for("fr")
    assert texts.say(Bilingual("World Habitat Day 2031", "")) == (
        "Journée mondiale de l’habitat 2031"
    )
    assert texts.say(Bilingual("Christmas Day (observed)", "")) == "Noël (jour chômé)"


def test_the_documents_words_stand_beside_the_chinese_in_the_readers_language(data: Data) -> None:
    spanish = render(data("D", "es"), texts_for("es"), suffix=".html").decode()
    assert '<p lang="es" dir="ltr">Redactar historias de interés humano' in spanish
    arabic = render(data("D", "ar"), texts_for("ar"), suffix=".html").decode()
    assert '<p lang="ar" dir="rtl">كتابة قصص إنسانية' in arabic
    assert "our translation" not in spanish + arabic


@pytest.mark.parametrize("language", ["en", "zh", *FURTHER])
@pytest.mark.parametrize("kind", ["D", "E", "F"])
def test_packs_with_charts_and_links_keep_all_rules_of_accessibility(
    data: Data, kind: str, language: str
) -> None:
    content = render(data(kind, language), texts_for(language))
    assert broken_rules(content) == []
    assert Paper(content).faults == ""


def test_arabic_pages_read_from_the_right_and_can_be_searched(data: Data) -> None:
    content = render(data("F", "ar"), texts_for("ar"))
    plain = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", Paper(content).in_order)
    for words in ("الوصول والنتائج", "المنتدى الحضري العالمي", "ماذا تعني الأرقام"):
        assert words in unicodedata.normalize("NFC", plain)
        assert words in through_pdfium(content)


def test_russian_and_french_dates_stand_as_their_readers_write_them(data: Data) -> None:
    russian = squeezed(Paper(render(data("E", "ru"), texts_for("ru"))).text)
    assert "5октября2026года" in russian
    assert "октябрь2026" in russian
    french = squeezed(Paper(render(data("E", "fr"), texts_for("fr"))).text)
    assert "5octobre2026" in french
    assert "Journéemondialedel’habitat2026" in french


def test_a_text_without_a_translation_is_marked(data: Data) -> None:
    found = Paper(render(data("D", "es"), texts_for("es"))).squeezed
    assert "Photoessayᵉⁿ" in found


def test_a_text_that_is_not_arabic_keeps_its_order_between_arabic_words() -> None:
    texts = texts_for("ar").marked()
    said = texts.say(Bilingual("Homes for all", "人人有住房"))
    assert said == "\u2068Homes for all\u2009ᵉⁿ\u2069"
    assert sentence(said) == "\u2068Homes for all.\u2009ᵉⁿ\u2069"
    assert sentence("Homes for all.\u2009ᵉⁿ") == "Homes for all.\u2009ᵉⁿ"


def test_a_persons_name_needs_no_mark_where_the_letters_are_the_readers() -> None:
    name = Bilingual("Amina Diallo", "阿米娜·迪亚洛")
    assert texts_for("fr").marked().call(name) == "Amina Diallo"
    assert texts_for("zh").marked().call(name) == "阿米娜·迪亚洛"
    assert "ᵉⁿ" in texts_for("ru").marked().call(name)
