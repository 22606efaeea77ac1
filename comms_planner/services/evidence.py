"""Evidence of a measurement: links, and files that are known again by their hash."""

from __future__ import annotations

import datetime as dt
import hashlib
from functools import lru_cache
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Measurement, MeasurementEvidence, rules
from comms_planner.services.planner import undoable
from comms_planner.text import QT_TRANSLATE_NOOP

LINKS = ("http://", "https://")
LONGEST = 2_000
BLOCK = 1 << 20
LARGEST = 2 << 30
"""A larger file is no evidence anybody reads."""


@undoable(QT_TRANSLATE_NOOP("Undo", "Add evidence"))
def add(
    session: Session,
    measurement_id: int,
    address: str,
    grade: int,
    *,
    note: Bilingual = Bilingual(),
    who: str = "",
) -> int:
    """Prove a measurement by a link or a file, graded from 1 (best) to 4; a file is hashed."""
    session.get_one(Measurement, measurement_id)
    if not 1 <= grade <= 4:
        raise Invalid(
            "grade", QT_TRANSLATE_NOOP("Errors", "Evidence is graded from 1, the best, to 4.")
        )
    address = rules.clean(address)
    if not address or len(address) > LONGEST or "\n" in address:
        raise Invalid(
            "address",
            QT_TRANSLATE_NOOP("Errors", "Give a link that begins with https://, or a file."),
        )
    row = MeasurementEvidence(
        measurement_id=measurement_id,
        address=address,
        grade=grade,
        note=rules.body("note", note),
        entered_by=who,
        entered_at=dt.datetime.now(dt.UTC),
    )
    if not is_link(address):
        file = Path(address).expanduser().absolute()
        row.address, row.sha256, row.size = str(file), *_hash(file)
    _new(session, measurement_id, row.address)
    session.add(row)
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove evidence"))
def remove(session: Session, evidence_id: int) -> None:
    """Take a piece of evidence away."""
    session.delete(session.get_one(MeasurementEvidence, evidence_id))


def is_link(address: str) -> bool:
    """Whether the evidence lies in the web rather than on a disk."""
    return address.lower().startswith(LINKS)


def has_changed(file: Path, size: int | None, sha256: str) -> bool:
    """Whether a file is another than the one that was filed; OSError where it is gone.

    It is read once for each time it was written; its size tells most changes before that.
    """
    now = file.stat()
    if size is not None and now.st_size != size:
        return True
    return bool(sha256) and _hash_of(file, now.st_mtime_ns, now.st_size) != sha256


@lru_cache(maxsize=1000)
def _hash_of(file: Path, written: int, size: int) -> str:
    """The hash of a file as it was written at a time."""
    return _hash(file)[0]


def _new(session: Session, measurement_id: int, address: str) -> None:
    """Refuse a piece that proves the figure already."""
    same = select(MeasurementEvidence.id).where(
        MeasurementEvidence.measurement_id == measurement_id,
        MeasurementEvidence.address == address,
    )
    if session.scalars(same).first() is not None:
        raise Invalid(
            "address",
            QT_TRANSLATE_NOOP("Errors", "This evidence is there already; give it once."),
        )


def _hash(file: Path) -> tuple[str, int]:
    """A file's SHA-256 and size."""
    try:
        if not file.is_file() or file.stat().st_size > LARGEST:
            raise Invalid(
                "address",
                QT_TRANSLATE_NOOP(
                    "Errors", "There is no file “{name}” that can be read as evidence."
                ),
                name=file.name,
            )
        hashed = hashlib.sha256()
        with file.open("rb") as opened:
            while block := opened.read(BLOCK):
                hashed.update(block)
    except OSError as error:
        raise Invalid(
            "address",
            QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be read: {reason}"),
            name=file.name,
            reason=error.strerror,
        ) from error
    return hashed.hexdigest(), file.stat().st_size
