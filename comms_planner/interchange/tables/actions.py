"""Rows of a table as actions of the plan."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner import clock
from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.interchange.said import Said
from comms_planner.interchange.tables import figures, lookups, owners
from comms_planner.interchange.tables.action_fields import FIELDS
from comms_planner.interchange.tables.days import When
from comms_planner.interchange.tables.lookups import Lookup, key_of
from comms_planner.interchange.tables.target import (
    Checked,
    Images,
    Target,
    Values,
)
from comms_planner.models import (
    Action,
    Campaign,
    Edition,
    Flagship,
    Partner,
    Person,
    Pillar,
    PlanCell,
    rules,
)
from comms_planner.models.words import (
    ApprovalStatus,
    DateStatus,
    Precision,
    RaciRole,
    Roll,
    ToolKind,
    WorkStatus,
)
from comms_planner.quantity import Relation
from comms_planner.services import costs, vocabulary
from comms_planner.text import QT_TRANSLATE_NOOP, Texts, texts_for

QUALIFIED = QT_TRANSLATE_NOOP(
    "Errors", "A cost is a plain number; “{said}” was put into the notes as it was written."
)
ONLY_FLAGSHIP = QT_TRANSLATE_NOOP(
    "Errors",
    "A cell needs a pillar beside its flagship programme; “{name}” was put into the notes.",
)
STRANGERS = QT_TRANSLATE_NOOP(
    "Errors", "Not among the plan’s partners, so put into the notes: {names}."
)
ENDS_FIRST = QT_TRANSLATE_NOOP(
    "Errors", "The last day lies before the first. Swap them, or change one."
)
NO_FLAGSHIP = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” is not a flagship programme. Write its number, such as 1, or its name."
)
NO_PILLAR = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” is not a pillar. Write think, act, share or partner."
)
_PILLARS = {
    "think": ("思考", "penser", "pensar"),
    "act": ("act", "agir", "actuar"),
    "share": ("sharing", "共享", "partager", "compartir"),
    "partner": ("partners", "partnership", "partnerships", "合作伙伴", "合作", "partenaires"),
}
NO_TITLE = QT_TRANSLATE_NOOP("Errors", "The row has no title.")


@dataclass(frozen=True, slots=True)
class Known:
    """What rows are checked against."""

    people: Lookup
    flagships: Lookup
    pillars: Lookup
    cells: dict[tuple[int, int], int]
    editions: Lookup
    partners: Lookup
    campaigns: Lookup
    identities: frozenset[Hashable]
    positions: dict[int | None, int]
    zones: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """An action to be, checked."""

    title: Bilingual
    note: Bilingual
    audience: Bilingual
    cell_id: int | None
    pillar_id: int | None
    campaign_id: int | None
    editions: tuple[int, ...]
    partners: tuple[int, ...]
    owner: str
    others: tuple[str, ...]
    when: When
    work: WorkStatus
    approval: ApprovalStatus
    date: DateStatus
    done_on: dt.date | None
    tool: ToolKind | None
    planned: Any
    actual: Any
    currency: str
    funding: str


def _gather(session: Session) -> Known:
    cells = select(PlanCell.flagship_id, PlanCell.pillar_id, PlanCell.id)
    there = select(Action.title, Action.starts, Action.cell_id)
    last = select(Action.cell_id, func.max(Action.position)).group_by(Action.cell_id)
    flagships = session.scalars(select(Flagship)).all()
    return Known(
        lookups.of(session, Person, "name", "email"),
        lookups.lookup(
            ((f.id, [f.slug, f.name.en, f.name.zh, f.table_name.en, f.table_name.zh,
                    *_numbered(f.number)])
            for f in flagships), NO_FLAGSHIP),
        _pillars(session),
        {(flagship, pillar): number for flagship, pillar, number in session.execute(cells)},
        lookups.of(session, Edition, "name", "slug"),
        lookups.of(session, Partner, "name", "slug"),
        lookups.of(session, Campaign, "title"),
        frozenset(
            (key_of(title), starts, cell) for title, starts, cell in session.execute(there)
        ),
        dict(session.execute(last).all()),
    )  # fmt: skip


def _numbered(number: int) -> list[str]:
    """How offices number a flagship programme."""
    figures = (str(number), "〇一二三四五六七八九"[number] if number < 10 else str(number))
    latin = [f"{word}{number}" for word in ("", "F", "FP", "flagship ", "flagship programme ",
             "flagship program ", "programme ")]  # fmt: skip
    return latin + [
        f"{word}{figure}" for word in ("旗舰方案", "旗舰", "方案") for figure in figures
    ]


def _pillars(session: Session) -> Lookup:
    """The pillars by their names, and as offices say them in other languages."""
    return lookups.lookup(
        (
            (p.id, [p.key, p.name.en, p.name.zh, *_PILLARS.get(p.key, ())])
            for p in session.scalars(select(Pillar))
        ),
        NO_PILLAR,
    )


def _check(known: Known, said: Values) -> Checked:
    title = _title(said)
    when = _when(said)
    notices, extra, costs_of = _costs(said)
    if alone := _flagship_alone(known, said):
        extra.append(f"flagship programme: {alone}")
        notices.append(Said(ONLY_FLAGSHIP, {"name": alone}))
    partners, strangers = _partners(known, said.get("partners", ""))
    if strangers:
        extra.append(f"partners: {strangers}")
        notices.append(Said(STRANGERS, {"names": strangers}))
    cell_id, pillar_id = _place(known, said)
    owner, *others = owners.named(said.get("owner", "")) or [""]
    note = said.get("note", Bilingual())
    if extra:
        joined = "\n".join(filter(None, (note.en, *extra)))
        note = Bilingual(joined, note.zh)
    entry = Entry(
        title, rules.body("note", note), said.get("audience", Bilingual()), cell_id, pillar_id,
        known.campaigns.find("campaign", said["campaign"]) if "campaign" in said else None,
        _editions(known, said.get("edition", "")), partners,
        owner, tuple(others), when,
        WorkStatus(said.get("work_status", WorkStatus.PLANNED)),
        ApprovalStatus(said.get("approval_status", ApprovalStatus.DRAFT)),
        DateStatus(said.get("date_status", DateStatus.PROPOSED)),
        said["done_on"].last if "done_on" in said else None,
        ToolKind(said["tool"]) if said.get("tool") else None,
        costs_of["cost_planned"], costs_of["cost_actual"], costs_of["currency"],
        said.get("funding", ""),
    )  # fmt: skip
    shown = title.en or title.zh
    return Checked(entry, (key_of(title), when.first, cell_id), shown, tuple(notices))


def _title(said: Values) -> Bilingual:
    title: Bilingual = said.get("title", Bilingual())
    if not title:
        raise Invalid("title", NO_TITLE)
    return rules.title("title", title)


def _when(said: Values) -> When:
    starts: When | None = said.get("starts")
    ends: When | None = said.get("ends")
    first = starts or said.get("date") or ends
    if first is None:
        return When(None, None, "tbc")
    found: When = first if ends is None or ends.last is None else replace(first, last=ends.last)
    if found.first is None:
        return When(None, None, "tbc")
    if ends is not None and ends is not first and ends.precision != first.precision:
        found = replace(found, precision="window")
    if found.first and found.last and found.last < found.first:
        raise Invalid("ends", ENDS_FIRST)
    rules.in_order("ends", found.first, found.last)
    return replace(found, precision=said.get("precision", found.precision))


def _place(known: Known, said: Values) -> tuple[int | None, int | None]:
    """The cell, or the pillar alone."""
    flagship, pillar = said.get("flagship"), said.get("pillar")
    if "cell" in said:
        flagship, _, pillar = said["cell"].replace("×", "/").replace(".", "/").partition("/")
    if not pillar:
        return None, None
    column = known.pillars.find("pillar", pillar)
    if not flagship:
        return None, column
    return known.cells[known.flagships.find("flagship", flagship), column], None


def _flagship_alone(known: Known, said: Values) -> str:
    """A flagship programme without a pillar, as it was written; nothing else."""
    name: str = said.get("flagship", "")
    if not name or said.get("pillar") or "cell" in said:
        return ""
    known.flagships.find("flagship", name)
    return name


def _editions(known: Known, text: str) -> tuple[int, ...]:
    """The editions a cell names, one or several with semicolons; Invalid for one that is not."""
    whole = known.editions.get(text)
    if whole is not None:
        return (whole,)
    found = [
        known.editions.find("edition", part) for part in re.split(r"[;；\n]", text) if part.strip()
    ]
    return tuple(dict.fromkeys(found))


def _partners(known: Known, text: str) -> tuple[tuple[int, ...], str]:
    """The partners a cell names, and those of its names that are none of the plan's."""
    parts = [part.strip() for part in re.split(r"[;；、,，\n]", text) if part.strip()]
    found = {part: known.partners.get(part) for part in parts}
    strangers = [part for part, number in found.items() if number is None]
    if strangers and (whole := known.partners.get(text)) is not None:
        return (whole,), ""  # a name with a comma in it
    there = dict.fromkeys(number for number in found.values() if number is not None)
    return tuple(there), "; ".join(strangers)


def _costs(said: Values) -> tuple[list[Said], list[str], dict[str, Any]]:
    """Costs as plain numbers; a qualifier goes into the notes, since a cost has no room for it."""
    texts = texts_for("en")
    found: dict[str, Any] = {"currency": figures.currency(said.get("currency", "") or "")}
    notices, extra = [], []
    for name in ("cost_planned", "cost_actual"):
        qty, code = said.get(name, (None, ""))
        found[name] = qty.value if qty is not None else None
        found["currency"] = found["currency"] or code
        if qty is not None and qty.value is not None:
            costs.check(name, qty.value)
            if qty.relation is not Relation.EQ:
                words = f"{name.replace('_', ' ')}: {qty.relation.value} {texts.number(qty.value)}"
                extra.append(words)
                notices.append(Said(QUALIFIED, {"said": words}))
    found["currency"] = costs.currency(found["currency"] or "USD")
    return notices, extra, found


def _images(known: Known, entries: Sequence[Any], next_id: Callable[[str], int]) -> Images:
    people: list[dict[str, Any]] = []
    made: dict[str, int] = {}
    free = next_id("person")
    for name in (name for entry in entries for name in (entry.owner, *entry.others)):
        if name and known.people.get(name) is None and name.casefold() not in made:
            made[name.casefold()] = free + len(people)
            side = Bilingual(zh=name) if _is_chinese(name) else Bilingual(name)
            people.append({"id": free + len(people), "name_en": side.en, "name_zh": side.zh})

    def person(name: str) -> int | None:
        return known.people.get(name) or made.get(name.casefold())

    first = next_id("action")
    positions = dict(known.positions)
    today = clock.today()
    actions, parts = [], []
    for number, entry in enumerate(entries, first):
        positions[entry.cell_id] = positions.get(entry.cell_id, -1) + 1
        owner = person(entry.owner)
        actions.append(_image(number, entry, owner, positions[entry.cell_id], today))
        if entry.others:
            parts.append((number, owner, RaciRole.ACCOUNTABLE))
            parts += [(number, person(name), RaciRole.RESPONSIBLE) for name in entry.others]
    roles = [
        {"id": at, "action_id": action, "person_id": who, "role": role}
        for at, (action, who, role) in enumerate(parts, next_id("action_role"))
    ]
    return [
        ("person", people), ("action", actions), ("action_role", roles),
        ("action_edition", _links(
            "edition_id", first, [e.editions[1:] for e in entries], next_id("action_edition")
        )),
        ("action_partner", _links(
            "partner_id", first, [e.partners for e in entries], next_id("action_partner")
        )),
    ]  # fmt: skip


def _links(
    column: str, first: int, wanted: Sequence[Sequence[int]], free: int
) -> list[dict[str, Any]]:
    """Rows that tie actions, numbered from `first` in order, to what each names."""
    pairs = [(number, one) for number, listed in enumerate(wanted, first) for one in listed]
    return [{"id": at, "action_id": n, column: one} for at, (n, one) in enumerate(pairs, free)]


def _image(
    number: int, one: Entry, owner: int | None, position: int, today: dt.date
) -> dict[str, Any]:
    first, last = one.when.first, one.when.last or one.when.first
    return {
        "id": number, "cell_id": one.cell_id, "pillar_id": one.pillar_id,
        "campaign_id": one.campaign_id, "owner_id": owner,
        "edition_id": one.editions[0] if one.editions else None,
        "title_en": one.title.en, "title_zh": one.title.zh,
        "note_en": one.note.en, "note_zh": one.note.zh,
        "audience_en": one.audience.en, "audience_zh": one.audience.zh,
        "position": position, "starts": first, "ends": last,
        "span_days": (last - first).days if first and last else 0,
        "precision": Precision(one.when.precision),
        "work_status": one.work, "approval_status": one.approval, "date_status": one.date,
        "done_on": (one.done_on or last or today) if one.work is WorkStatus.DONE else None,
        "tool": one.tool, "roll": Roll.NONE,
        "cost_planned": one.planned, "cost_actual": one.actual, "currency": one.currency,
        "funding": one.funding,
    }  # fmt: skip


def _detail(entry: Entry, texts: Texts) -> str:
    """Whose it is, when, how far, at what cost, as these were understood."""
    when = entry.when
    parts = [
        "; ".join((entry.owner, *entry.others)),
        texts.span(when.first, when.last or when.first, when.precision),
        vocabulary.word(texts, "work", entry.work.value),
        f"{entry.currency} {texts.number(entry.planned)}" if entry.planned is not None else "",
    ]
    return " · ".join(filter(None, parts))


def _is_chinese(text: str) -> bool:
    return any("\u3400" <= c <= "\u9fff" for c in text)


def _identities(known: Known) -> frozenset[Hashable]:
    return known.identities


ACTIONS = Target(
    key="actions",
    label=QT_TRANSLATE_NOOP("Import", "Actions"),
    undo=QT_TRANSLATE_NOOP("Undo", "Import actions"),
    fields=FIELDS,
    gather=_gather,
    check=_check,
    known=_identities,
    images=_images,
    detail=_detail,
)
