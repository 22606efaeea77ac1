"""The whole plan as one JSON document, for other programs; `docs/json.md` describes it.

Every table stands under its own name, its rows by id, so that two exports of the same plan
are equal byte by byte and a plan read back from one exports the same again:

    {"format": "comms-planner/plan", "format_version": 1, "revision": "0001",
     "plan": uuid, "seq": number of the latest change, "tables": {"action": [{…}], …}}

A text in two languages is {"en": …, "zh": …}; a figure is {"value", "relation", "unit",
"reason"} with value null where it is unknown ("?") or not applicable ("n/a"); days are
"2026-10-31", instants "2026-10-31T09:00:00+00:00" in UTC, bytes base64, and numbers that are
not whole are texts, so that no digit is lost.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Mapper, Session

from comms_planner.bilingual import Bilingual
from comms_planner.files import write_whole
from comms_planner.models import Base, Change
from comms_planner.progress import Progress, silent
from comms_planner.quantity import Qty
from comms_planner.services import history
from comms_planner.services.planner import Planner
from comms_planner.store.codec import plain
from comms_planner.store.header import REVISION

FORMAT = "comms-planner/plan"
FORMAT_VERSION = 1


def export(planner: Planner, out: Path, progress: Progress = silent) -> Path:
    """Write the whole plan to `out`, whole or not at all."""
    return write_whole(out, dumps(planner.read(document, progress)))


def dumps(found: dict[str, Any]) -> bytes:
    """The document as UTF-8 text that differs between two exports only where the plan does."""
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def document(session: Session, progress: Progress = silent) -> dict[str, Any]:
    """The whole plan as plain JSON values."""
    mappers = sorted(Base.registry.mappers, key=lambda m: str(m.local_table.description))
    tables = {}
    for number, mapper in enumerate(mappers):
        name = str(mapper.local_table.description)
        progress(number, len(mappers), name)
        rows = session.scalars(select(mapper.class_).order_by(mapper.class_.id))
        tables[name] = [_row(mapper, row) for row in rows]
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "revision": REVISION,
        "plan": session.scalars(select(Change.uuid).order_by(Change.seq).limit(1)).one(),
        "seq": history.latest(session),
        "tables": tables,
    }


def _row(mapper: Mapper[Any], row: Any) -> dict[str, Any]:
    """A row by field, the columns of texts and figures put together."""
    parts = {c.key: composite for composite in mapper.composites for c in composite.columns}
    said: dict[str, Any] = {}
    for attribute in mapper.column_attrs:
        composite = parts.get(attribute.key)
        if composite is None:
            said[attribute.key] = plain(getattr(row, attribute.key))
        elif composite.key not in said:
            value = getattr(row, composite.key)
            names = parts_of(type(value))
            said[composite.key] = {name: plain(getattr(value, name)) for name in names}
    return said


def parts_of(kind: object) -> tuple[str, ...]:
    """What a text or a figure is made of, in the order of its columns."""
    return Bilingual._fields if kind is Bilingual else Qty.__match_args__
