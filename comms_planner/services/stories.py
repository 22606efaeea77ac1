"""The story bank: people-centred stories with place, people, photos, credit and consent."""

from __future__ import annotations

import datetime as dt
import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session, defer, selectinload

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Asset,
    Attachment,
    Country,
    Flagship,
    Story,
    StoryPhoto,
    rules,
)
from comms_planner.models.words import Consent
from comms_planner.services import references
from comms_planner.services.planner import reads, undoable
from comms_planner.services.thought_leaders import GIVEN, consent_day
from comms_planner.text import QT_TRANSLATE_NOOP

LARGEST = 25 * 2**20
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".gif", ".heic")

NO_PHOTO = QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be read. Choose a photo on this machine.")
NOT_A_PHOTO = QT_TRANSLATE_NOOP("Errors", "“{name}” is not a picture. Choose a JPEG, PNG or TIFF.")
TOO_BIG = QT_TRANSLATE_NOOP("Errors", "“{name}” has more than 25 MB. Choose a smaller copy.")
HAS_CONTENT = QT_TRANSLATE_NOOP(
    "Errors", "Content is still made from this story. Take the story off it first."
)


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """A photo without its picture; `usable` once it has credit and consent."""

    id: int
    attachment_id: int | None
    name: str
    size: int
    caption: Bilingual
    credit: str
    consent: str

    @property
    def usable(self) -> bool:
        """Whether it may be printed."""
        return bool(self.credit) and self.consent in GIVEN


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story with its photos; `lacks` names what keeps it from being used."""

    id: int
    title: Bilingual
    people: Bilingual
    place: Bilingual
    country_id: int | None
    country: Bilingual
    text: Bilingual
    credit: str
    consent: str
    consent_on: dt.date | None
    consent_note: Bilingual
    collected_on: dt.date | None
    campaign_id: int | None
    flagship_id: int | None
    flagship: str
    photos: tuple[PhotoRow, ...]

    @property
    def lacks(self) -> tuple[str, ...]:
        """What is missing before it may go out: people, place, text, credit, consent, photos."""
        wanting = (
            ("people", not self.people), ("place", not (self.place or self.country_id)),
            ("text", not self.text), ("credit", not self.credit),
            ("consent", self.consent not in GIVEN),
            ("photo credit or consent", any(not photo.usable for photo in self.photos)),
        )  # fmt: skip
        return tuple(word for word, is_wanting in wanting if is_wanting)


@reads(Story, StoryPhoto, Attachment, Country, Flagship)
def rows(
    session: Session,
    *,
    flagship: str | None = None,
    campaign_id: int | None = None,
    usable_only: bool = False,
) -> list[StoryRow]:
    """Stories, the latest first, narrowed by what is given."""
    photos = selectinload(Story.photos).joinedload(StoryPhoto.attachment)
    ask = (
        select(Story, Country.name, Flagship.slug)
        .outerjoin(Country, Country.id == Story.country_id)
        .outerjoin(Flagship, Flagship.id == Story.flagship_id)
        .options(photos.options(defer(Attachment.data)))
        .order_by(Story.id.desc())
    )
    if flagship:
        ask = ask.where(Flagship.slug == flagship)
    if campaign_id is not None:
        ask = ask.where(Story.campaign_id == campaign_id)
    found = [_row(story, country, slug) for story, country, slug in session.execute(ask)]
    return [row for row in found if not (usable_only and row.lacks)]


@reads(StoryPhoto, Attachment)
def picture(session: Session, photo_id: int) -> bytes:
    """The picture of a photo, as it was taken in."""
    photo = session.get_one(StoryPhoto, photo_id)
    return photo.attachment.data if photo.attachment else b""


@undoable(QT_TRANSLATE_NOOP("Undo", "Add story"))
def add(
    session: Session,
    title: Bilingual,
    *,
    people: Bilingual = Bilingual(),
    place: Bilingual = Bilingual(),
    country_id: int | None = None,
    text: Bilingual = Bilingual(),
    credit: str = "",
    consent: Consent = Consent.NOT_ASKED,
    consent_on: dt.date | None = None,
    consent_note: Bilingual = Bilingual(),
    collected_on: dt.date | None = None,
    campaign_id: int | None = None,
    flagship_id: int | None = None,
) -> int:
    """Put a story into the bank."""
    story = Story()
    _fill(
        session, story, title, people, place, country_id, text, credit, consent, consent_on,
        consent_note, collected_on, campaign_id, flagship_id,
    )  # fmt: skip
    session.add(story)
    session.flush()
    return story.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit story"))
def edit(
    session: Session,
    story_id: int,
    title: Bilingual,
    *,
    people: Bilingual = Bilingual(),
    place: Bilingual = Bilingual(),
    country_id: int | None = None,
    text: Bilingual = Bilingual(),
    credit: str = "",
    consent: Consent = Consent.NOT_ASKED,
    consent_on: dt.date | None = None,
    consent_note: Bilingual = Bilingual(),
    collected_on: dt.date | None = None,
    campaign_id: int | None = None,
    flagship_id: int | None = None,
) -> None:
    """Change a story: its words, its people and place, credit or consent."""
    story = session.get_one(Story, story_id)
    _fill(
        session, story, title, people, place, country_id, text, credit, consent, consent_on,
        consent_note, collected_on, campaign_id, flagship_id,
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete story"))
def delete(session: Session, story_id: int) -> None:
    """Take a story with its photos out of the bank."""
    if session.scalars(select(Asset.id).where(Asset.story_id == story_id)).first():
        raise Invalid("story_id", HAS_CONTENT)
    session.delete(session.get_one(Story, story_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Add photo"))
def add_photo(
    session: Session,
    story_id: int,
    path: str,
    *,
    caption: Bilingual = Bilingual(),
    credit: str = "",
    consent: Consent = Consent.NOT_ASKED,
) -> int:
    """Take a photo into the plan file, from where it lies on this machine."""
    story = session.get_one(Story, story_id)
    last = session.scalars(
        select(func.max(StoryPhoto.position)).where(StoryPhoto.story_id == story_id)
    ).one()
    photo = StoryPhoto(
        position=0 if last is None else last + 1, caption=rules.body("caption", caption),
        credit=rules.clean(credit), consent=consent, attachment=_taken_in(path),
    )  # fmt: skip
    story.photos.append(photo)
    session.flush()
    return photo.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit photo"))
def edit_photo(
    session: Session, photo_id: int, *, caption: Bilingual, credit: str, consent: Consent
) -> None:
    """Change a photo's caption, credit or consent."""
    photo = session.get_one(StoryPhoto, photo_id)
    photo.caption, photo.credit = rules.body("caption", caption), rules.clean(credit)
    photo.consent = consent


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove photo"))
def remove_photo(session: Session, photo_id: int) -> None:
    """Take a photo out of its story, and out of the plan file."""
    session.delete(session.get_one(StoryPhoto, photo_id))


def _taken_in(path: str) -> Attachment:
    """The file as an attachment, kept by its hash."""
    file = Path(path).expanduser()
    name = rules.clean(file.name)[:200]
    if file.suffix.lower() not in PICTURES:
        raise Invalid("path", NOT_A_PHOTO, name=name)
    try:
        if file.stat().st_size > LARGEST:
            raise Invalid("path", TOO_BIG, name=name)
        data = file.read_bytes()
    except (OSError, ValueError) as error:
        raise Invalid("path", NO_PHOTO, name=name) from error
    media = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    digest = hashlib.sha256(data).hexdigest()
    return Attachment(sha256=digest, name=name, media_type=media, size=len(data), data=data)


def _fill(
    session: Session,
    story: Story,
    title: Bilingual,
    people: Bilingual,
    place: Bilingual,
    country_id: int | None,
    text: Bilingual,
    credit: str,
    consent: Consent,
    consent_on: dt.date | None,
    consent_note: Bilingual,
    collected_on: dt.date | None,
    campaign_id: int | None,
    flagship_id: int | None,
) -> None:
    story.title, story.people = rules.title("title", title), rules.body("people", people)
    story.place, story.text = rules.body("place", place), rules.body("text", text)
    story.country_id = references.found(session, "country_id", country_id)
    story.credit = rules.clean(credit)
    story.consent, story.consent_on = consent, consent_day(consent, consent_on)
    story.consent_note = rules.body("consent_note", consent_note)
    rules.in_order("collected_on", collected_on, collected_on)
    story.collected_on = collected_on
    story.campaign_id = references.found(session, "campaign_id", campaign_id)
    story.flagship_id = references.found(session, "flagship_id", flagship_id)


def _row(s: Story, country: Bilingual, flagship: str | None) -> StoryRow:
    photos = tuple(
        PhotoRow(
            p.id, p.attachment_id, p.attachment.name if p.attachment else "",
            p.attachment.size if p.attachment else 0, p.caption, p.credit, p.consent.value,
        )
        for p in sorted(s.photos, key=lambda p: (p.position, p.id))
    )  # fmt: skip
    return StoryRow(
        s.id, s.title, s.people, s.place, s.country_id,
        country if s.country_id else Bilingual(), s.text, s.credit, s.consent.value,
        s.consent_on, s.consent_note, s.collected_on, s.campaign_id, s.flagship_id,
        flagship or "", photos,
    )  # fmt: skip
