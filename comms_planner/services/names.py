"""What changed things are called, for people who read the change log."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Table, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Base, ChangeRow
from comms_planner.store import codec

Image = dict[str, Any] | None

_NAMED_BY = ("title", "name", "what", "question", "who", "text", "definition")
_OWNERS = {
    "measurement": (
        "edition_id", "platform_id", "moment_id", "season_id", "campaign_id", "action_id",
    ),
    "estimate": ("edition_id", "platform_id"),
    "platform_status": ("platform_id",),
    "content_item": ("asset_id",),
    "baseline": ("indicator_id",),
    "target": ("indicator_id",),
    "actual": ("indicator_id",),
    "figure_change": ("indicator_id",),
    "approval": ("content_item_id", "message_id", "action_id", "campaign_id"),
    "leave": ("person_id",),
    "thought_leader": ("person_id",),
    "accreditation": ("contact_id",),
    "embargo_copy": ("contact_id",),
    "launch": ("asset_id", "report_id"),
    "message_figure": ("message_id",),
    "story_photo": ("story_id",),
    "series_exception": ("action_id", "platform_id", "observance_id"),
    "contingency_effect": ("edition_id",),
    "contingency_rule": ("edition_id",),
}  # fmt: skip
"""Things that are known by what they belong to."""


class Names:
    """Looks names up: as the row images have them, and in the plan as it is now where they lack."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[str, int], Bilingual] = {}

    def of(self, table: str, key: int, *images: Image) -> Bilingual:
        """What a row is called, now or when it was last seen; empty where it has no name."""
        columns = Base.metadata.tables[table]
        seen = {name: value for image in reversed(images) for name, value in (image or {}).items()}
        if len(seen) < len(columns.c):  # an update holds only what changed
            seen = {**self._now(columns, key), **seen}
        return self._own(columns, seen)

    def target(self, column: Column[Any], key: int | None) -> Bilingual | None:
        """What the row is called that a foreign key points to."""
        if key is None:
            return None
        table = next(iter(column.foreign_keys)).column.table.name
        if (table, key) not in self._known:
            self._known[table, key] = self.of(table, key)
        return self._known[table, key]

    def _own(self, table: Table, image: dict[str, Any]) -> Bilingual:
        if table.name == "plan_cell":
            return self._crossing(table, image)
        for column in _OWNERS.get(table.name, _links(table)):
            if image.get(column) is not None:
                owner = self.target(table.c[column], image[column]) or Bilingual()
                return _version(owner, image) if table.name == "content_item" else owner
        for name in _NAMED_BY:
            if f"{name}_en" in image and f"{name}_zh" in image:
                return Bilingual(image[f"{name}_en"], image[f"{name}_zh"])
        return Bilingual()

    def _crossing(self, table: Table, image: dict[str, Any]) -> Bilingual:
        """A cell of the matrix is known by its row and its column."""
        if "flagship_id" not in image or "pillar_id" not in image:
            return Bilingual()
        row = self.target(table.c["flagship_id"], image["flagship_id"]) or Bilingual()
        pillar = self.target(table.c["pillar_id"], image["pillar_id"]) or Bilingual()
        return Bilingual(f"{row.en} × {pillar.en}", f"{row.zh} × {pillar.zh}")

    def _now(self, table: Table, key: int) -> dict[str, Any]:
        found = self._session.execute(select(table).where(table.c.id == key)).mappings().first()
        if found:
            return dict(found)
        gone = self._session.scalars(
            select(ChangeRow)
            .where(ChangeRow.pk == key, ChangeRow.table == table.name, ChangeRow.op != "update")
            .order_by(ChangeRow.id.desc())
        ).first()
        return (codec.loads(table, gone.after or gone.before) or {}) if gone else {}


def _version(asset: Bilingual, image: dict[str, Any]) -> Bilingual:
    """An asset's version is known by its channel and its language too."""
    language = getattr(image.get("language"), "value", image.get("language"))
    parts = [str(part) for part in (image.get("channel"), language) if part]
    return Bilingual(*(" · ".join([side, *parts]) if side else "" for side in (asset.en, asset.zh)))


def _links(table: Table) -> tuple[str, ...]:
    """A table without words of its own joins two things; it is known by the first."""
    if any(f"{name}_en" in table.c for name in _NAMED_BY):
        return ()
    return tuple(c.name for c in table.columns if c.foreign_keys)
