"""What has been written so far, by name."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner import models as m


def ids_of(session: Session, model: type[m.Base], by: str = "slug") -> dict[str, int]:
    """The ids of what has been written so far, by slug or another name."""
    session.flush()
    return {getattr(row, by): row.id for row in session.query(model)}
