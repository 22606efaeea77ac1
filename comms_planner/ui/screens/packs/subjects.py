"""What a pack is about: one of the plan's things, of the sort that the pack asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from comms_planner.bilingual import Bilingual
from comms_planner.reports import chosen
from comms_planner.reports.kinds import PACKS
from comms_planner.reports.section import Pack, PackRequest, Subject
from comms_planner.services import concern, countries, editions, partners, people, programme
from comms_planner.services.planner import Planner
from comms_planner.services.recipes import Recipe
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

Options = Sequence[tuple[object, str]]


@dataclass(frozen=True, slots=True)
class Sort:
    """How a sort of subject is asked for: its label, and what stands for none chosen."""

    label: str
    none: str
    field: str
    """The field of a recipe that names it."""


SORTS: Mapping[Subject, Sort] = MappingProxyType(
    {
        Subject.FLAGSHIP: Sort(
            QT_TRANSLATE_NOOP("PackSubjects", "Flagship programme"),
            QT_TRANSLATE_NOOP("PackSubjects", "All flagship programmes"),
            "flagship",
        ),
        Subject.EDITION: Sort(
            QT_TRANSLATE_NOOP("PackSubjects", "Event"),
            QT_TRANSLATE_NOOP("PackSubjects", "The next of our own"),
            "edition_id",
        ),
        Subject.PERSON: Sort(
            QT_TRANSLATE_NOOP("PackSubjects", "Spokesperson"),
            QT_TRANSLATE_NOOP("PackSubjects", "All who speak"),
            "person_id",
        ),
        Subject.COUNTRY: Sort(
            QT_TRANSLATE_NOOP("PackSubjects", "Country"),
            QT_TRANSLATE_NOOP("PackSubjects", "All countries"),
            "country",
        ),
        Subject.PARTNER: Sort(
            QT_TRANSLATE_NOOP("PackSubjects", "Partner"),
            QT_TRANSLATE_NOOP("PackSubjects", "All partners"),
            "partner_id",
        ),
        Subject.GRANT: Sort(
            QT_TRANSLATE_NOOP("PackSubjects", "Grant"),
            QT_TRANSLATE_NOOP("PackSubjects", "All grants"),
            "grant",
        ),
    }
)  # fmt: skip


ALSO: Mapping[Subject, tuple[Subject, ...]] = MappingProxyType({Subject.PERSON: (Subject.EDITION,)})
"""What a pack is about besides: a spokesperson's sheet is for an event."""


def sorts_of(pack: Pack) -> tuple[Subject, ...]:
    """The sorts of subject that a pack asks for."""
    own = (pack.subject, *ALSO.get(pack.subject, ()))
    return tuple(sort for sort in own if sort in SORTS)


def ask_ahead(planner: Planner) -> None:
    """Have the planner foresee what there is to choose from."""
    for query in (
        programme.flagships, editions.rows, people.rows, countries.rows, partners.names,
        concern.grants,
    ):  # fmt: skip
        planner.foresee(query)


def offered(planner: Planner, texts: Texts) -> dict[Subject, Options]:
    """What there is to choose from, by sort, with a word for none chosen first."""
    found: dict[Subject, list[tuple[object, str]]] = {
        Subject.FLAGSHIP: [
            (f.slug, f"{f.number}. {texts.say(f.name)}") for f in planner.read(programme.flagships)
        ],
        Subject.EDITION: [
            (e.id, " · ".join(filter(None, (texts.say(e.name), _when(e, texts)))))
            for e in planner.read(editions.rows)
        ],
        Subject.PERSON: [(p.id, texts.say(p.name)) for p in planner.read(people.rows)],
        Subject.COUNTRY: [(c.iso2, texts.say(c.name)) for c in planner.read(countries.rows)],
        Subject.PARTNER: [
            (number, texts.say(name)) for number, name in planner.read(partners.names)
        ],
        Subject.GRANT: [(grant, grant) for grant in planner.read(concern.grants)],
    }
    return {
        sort: [(_none(sort), texts.translate("PackSubjects", SORTS[sort].none)), *options]
        for sort, options in found.items()
    }


def named(planner: Planner, request: PackRequest, texts: Texts) -> str:
    """What a pack is about, for the name of its file; empty where it is about all of them."""
    names: dict[Subject, dict[object, Bilingual]] = {
        Subject.FLAGSHIP: {row.slug: row.name for row in planner.read(programme.flagships)},
        Subject.PERSON: {row.id: row.name for row in planner.read(people.rows)},
        Subject.COUNTRY: {row.iso2: row.name for row in planner.read(countries.rows)},
        Subject.PARTNER: dict(planner.read(partners.names)),
    }
    sort = PACKS[request.kind].subject
    if sort is Subject.EDITION:
        return texts.say(planner.read(chosen.edition, request).name)
    if sort is Subject.GRANT:
        return request.grant or ""
    name = names.get(sort, {}).get(getattr(request, sort.value, None))
    return texts.say(name) if name else ""


def _when(edition: editions.EditionRow, texts: Texts) -> str:
    return texts.span(edition.starts, edition.ends, edition.precision)


def _none(sort: Subject) -> object:
    """What a recipe has where no subject of a sort is chosen."""
    return getattr(Recipe(""), SORTS[sort].field)
