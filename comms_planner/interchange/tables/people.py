"""Rows of a table as people of the plan."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.interchange.tables import column_names as names
from comms_planner.interchange.tables.lookups import key_of
from comms_planner.interchange.tables.target import (
    Checked,
    Images,
    InField,
    Kind,
    Target,
    Values,
    with_sides,
)
from comms_planner.models import Person, rules
from comms_planner.text import QT_TRANSLATE_NOOP


def _gather(session: Session) -> frozenset[Hashable]:
    return frozenset(key_of(name) for name in session.scalars(select(Person.name)))


def _check(known: frozenset[Hashable], said: Values) -> Checked:
    name = rules.title("name", _whole(said.get("name", Bilingual()), said.get("first_name", "")))
    entry = {
        "name_en": name.en, "name_zh": name.zh,
        "role_en": said.get("role", Bilingual()).en, "role_zh": said.get("role", Bilingual()).zh,
        **{field: said.get(field, "") for field in ("office", "email", "languages")},
    }  # fmt: skip
    return Checked(entry, key_of(name), name.en or name.zh)


def _whole(name: Bilingual, first: str) -> Bilingual:
    """A name with the first name of a column of its own: Ama Quaye, 陈静."""
    if not first:
        return name
    if not name:
        return Bilingual(first) if first.isascii() else Bilingual("", first)
    return Bilingual(
        f"{first} {name.en}" if name.en else "", f"{name.zh}{first}" if name.zh else ""
    )


def _images(
    known: frozenset[Hashable], entries: Sequence[Any], next_id: Callable[[str], int]
) -> Images:
    return [("person", [{"id": n, **e} for n, e in enumerate(entries, next_id("person"))])]


def _identities(known: frozenset[Hashable]) -> frozenset[Hashable]:
    return known


PEOPLE = Target(
    key="people",
    label=QT_TRANSLATE_NOOP("Import", "People"),
    undo=QT_TRANSLATE_NOOP("Undo", "Import people"),
    fields=with_sides(
        InField("name", QT_TRANSLATE_NOOP("Import", "Name"), Kind.BOTH,
                ("full name", "person", "contact", "surname", "last name", "family name", "nom",
                 "apellido", "apellidos", "姓名", "名字", "联系人", "姓", "姓氏"), required=True,
                own=(names.NAME,)),
        InField("first_name", QT_TRANSLATE_NOOP("Import", "First name"), Kind.TEXT,
                ("first names", "given name", "given names", "forename", "prénom", "nombre", "名")),
        InField("role", QT_TRANSLATE_NOOP("Import", "Role"), Kind.BOTH,
                ("title", "position", "function", "job title", "职务", "职位", "角色"),
                own=(names.ROLE,)),
        InField("office", QT_TRANSLATE_NOOP("Import", "Office"), Kind.TEXT,
                ("unit", "section", "department", "duty station", "部门", "办公室"),
                own=(names.OFFICE,)),
        InField("email", QT_TRANSLATE_NOOP("Import", "E-mail"), Kind.TEXT,
                ("e-mail", "mail", "email address", "电子邮件", "邮箱", "邮件"),
                own=(names.EMAIL,)),
        InField("languages", QT_TRANSLATE_NOOP("Import", "Languages"), Kind.TEXT,
                ("language", "语言", "语文")),
    ),
    gather=_gather,
    check=_check,
    known=_identities,
    images=_images,
    detail=lambda entry, texts: " · ".join(
        filter(None, (entry["role_en"] or entry["role_zh"], entry["office"], entry["email"]))
    ),
)  # fmt: skip
