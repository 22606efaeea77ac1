"""Who speaks and who is spoken of: leave, thought leaders, and stories about people."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from comms_planner.bilingual import Bilingual
from comms_planner.models.base import Base, choice
from comms_planner.models.content import Attachment
from comms_planner.models.types import bilingual
from comms_planner.models.words import Consent


class Leave(Base):
    """Days on which a person is away."""

    __tablename__ = "leave"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    starts: Mapped[dt.date]
    ends: Mapped[dt.date]
    note: Mapped[str] = mapped_column(default="")
    constraints: Any = (CheckConstraint("ends >= starts", name="order"),)


class ThoughtLeader(Base):
    """A person who carries a flagship's thinking (pillar think): topic, consent, products."""

    __tablename__ = "thought_leader"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    flagship_id: Mapped[int | None] = mapped_column(ForeignKey("flagship.id"), index=True)
    topic: Mapped[Bilingual] = bilingual("topic")
    consent: Mapped[Consent] = mapped_column(choice(Consent, "consent"), default=Consent.NOT_ASKED)
    consent_on: Mapped[dt.date | None]
    note: Mapped[Bilingual] = bilingual("note")
    constraints: Any = (UniqueConstraint("person_id", "flagship_id"),)


class Story(Base):
    """A people-centred story (AII.B(a)): who, where, in whose words, and with whose consent."""

    __tablename__ = "story"

    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id"), index=True)
    flagship_id: Mapped[int | None] = mapped_column(ForeignKey("flagship.id"), index=True)
    country_id: Mapped[int | None] = mapped_column(ForeignKey("country.id"), index=True)
    title: Mapped[Bilingual] = bilingual("title")
    people: Mapped[Bilingual] = bilingual("people")
    place: Mapped[Bilingual] = bilingual("place")
    text: Mapped[Bilingual] = bilingual("text")
    credit: Mapped[str] = mapped_column(default="")
    consent: Mapped[Consent] = mapped_column(choice(Consent, "consent"), default=Consent.NOT_ASKED)
    consent_on: Mapped[dt.date | None]
    consent_note: Mapped[Bilingual] = bilingual("consent_note")
    collected_on: Mapped[dt.date | None]
    photos: Mapped[list[StoryPhoto]] = relationship(cascade="all, delete-orphan")
    constraints: Any = (CheckConstraint("length(title_en) + length(title_zh) > 0", name="title"),)


class StoryPhoto(Base):
    """A photo of a story with its caption, its credit and the consent of who is in it."""

    __tablename__ = "story_photo"

    story_id: Mapped[int] = mapped_column(ForeignKey("story.id"), index=True)
    attachment_id: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    caption: Mapped[Bilingual] = bilingual("caption")
    credit: Mapped[str] = mapped_column(default="")
    consent: Mapped[Consent] = mapped_column(choice(Consent, "consent"), default=Consent.NOT_ASKED)
    attachment: Mapped[Attachment | None] = relationship(
        cascade="all, delete-orphan", single_parent=True
    )
