"""Files that should be there and are not: photos without a picture, evidence that is gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Attachment,
    Edition,
    Measurement,
    MeasurementEvidence,
    Platform,
    Story,
    StoryPhoto,
)
from comms_planner.services import stories
from comms_planner.services.evidence import has_changed, is_link
from comms_planner.services.preflight.finding import Check, FindingRow, found
from comms_planner.services.preflight.scope import Look, Matter
from comms_planner.text import QT_TRANSLATE_NOOP

KEY = "missing-file"
NO_PICTURE = QT_TRANSLATE_NOOP("Preflight", "A photo of the story “{title}” has no picture.")
GONE = QT_TRANSLATE_NOOP("Preflight", "The evidence “{file}” for “{title}” is no longer there.")
CHANGED = QT_TRANSLATE_NOOP("Preflight", "The evidence “{file}” for “{title}” has changed since.")


def find(session: Session, look: Look) -> Iterator[FindingRow]:
    """Photos without their picture, and files of evidence that are gone or are others now."""
    for story in stories.rows(session):
        if not look.holds(flagship=story.flagship or None, campaign=story.campaign_id):
            continue
        for photo in story.photos:
            if photo.attachment_id is None:
                about = ("story", story.id, story.title)
                yield found(KEY, look.severity(Matter.PHOTOS), NO_PICTURE, about, photo.id)
    ask = (
        select(MeasurementEvidence, Measurement, Edition.name, Platform.name)
        .join(Measurement, Measurement.id == MeasurementEvidence.measurement_id)
        .outerjoin(Edition, Edition.id == Measurement.edition_id)
        .outerjoin(Platform, Platform.id == Measurement.platform_id)
        .order_by(MeasurementEvidence.id)
    )
    for evidence, m, edition, platform in session.execute(ask):
        tied = look.holds(edition=m.edition_id, campaign=m.campaign_id, action=m.action_id)
        said = _said(evidence) if tied else ""
        if said:
            title = next((n for n in (edition, m.event, platform) if n), Bilingual())
            yield found(
                KEY, look.severity(Matter.FIGURES), said, ("measurement", m.id, title),
                evidence.sha256, file=Path(evidence.address).name,
            )  # fmt: skip


def _said(evidence: MeasurementEvidence) -> str:
    """What is wrong with a file that was filed; nothing where all is well."""
    if is_link(evidence.address):
        return ""
    try:
        changed = has_changed(Path(evidence.address), evidence.size, evidence.sha256)
    except (OSError, Invalid):
        return GONE
    return CHANGED if changed else ""


CHECK = Check(
    KEY,
    QT_TRANSLATE_NOOP("Preflight", "Missing file"),
    (Attachment, Story, StoryPhoto, Measurement, MeasurementEvidence, Edition, Platform),
    find,
)
